//! A copy of this machine's Rust toolchain with the standard library of further targets.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context;

use super::cache::{self, Package, Registry};
use super::{Available, NotRun, folder};
use crate::process::{self, run};

/// The source of the standard library. Its version is the compiler's own: another one does not build.
const SOURCE: Package = Package {
    name: "rust-src",
    version: "1.95.0+dfsg1-2~bpo13+1",
    sha256: "7b76db5b880a77f9e52975d2baa6209d2f76d2c9c2789515c3088cb960e2c83b",
    registry: Registry::Debian("trixie-backports"),
};

/// Its cargo compiles for the target.
pub(crate) struct Toolchain {
    folder: PathBuf,
}

impl Toolchain {
    /// Builds the standard library of `target`, once for each person.
    pub(crate) fn with_target(target: &str) -> Available<Self> {
        let wanted = SOURCE.version.split('+').next().unwrap_or_default();
        let here = rustc(&["--version"])?;
        if here.split(' ').nth(1) != Some(wanted) {
            return Err(NotRun(format!("it is set up for Rust {wanted}, and this is {here}")));
        }
        let toolchain = Self {
            folder: folder().join(format!("rust-{wanted}")),
        };
        if !toolchain.library(target).exists() {
            toolchain
                .add(target, &here)
                .map_err(|error| NotRun(format!("the standard library of {target} does not build: {error:#}")))?;
        }
        Ok(toolchain)
    }

    /// A cargo command that compiles for another target.
    pub(crate) fn cargo(&self) -> Command {
        let programs = self.folder.join("bin");
        let mut command = Command::new(self.program("cargo"));
        let path = std::env::var_os("PATH").unwrap_or_default();
        let path = std::env::join_paths(std::iter::once(programs).chain(std::env::split_paths(&path)));
        if let Ok(path) = path {
            command.env("PATH", path);
        }
        // The cargo that runs this program sets these for its own toolchain; the compiler finds its libraries by the last one.
        for name in [
            "CARGO",
            "RUSTC",
            "RUSTUP_TOOLCHAIN",
            "RUSTFLAGS",
            "CARGO_ENCODED_RUSTFLAGS",
            "LD_LIBRARY_PATH",
        ] {
            command.env_remove(name);
        }
        command
    }

    /// The path of one of its programs.
    pub(crate) fn program(&self, name: &str) -> PathBuf {
        self.folder.join("bin").join(name)
    }

    fn library(&self, target: &str) -> PathBuf {
        self.folder.join("lib/rustlib").join(target).join("lib")
    }

    /// Adds the library from the cache, or builds it.
    fn add(&self, target: &str, compiler: &str) -> anyhow::Result<()> {
        self.copy()?;
        // Only the compiler that built a library can read it.
        let kept = format!("{target} {compiler} {}.tar", SOURCE.sha256).replace(['/', ' '], "_");
        let archive = match cache::kept(&kept) {
            Some(archive) => archive,
            None => cache::keep(&kept, &self.build(target)?)?,
        };
        // The folder gets its name last, so that an interrupted copy is repeated.
        let library = self.library(target);
        let unfinished = library.with_extension("unfinished");
        fs::create_dir_all(&unfinished)?;
        run(Command::new("tar")
            .arg("--extract")
            .arg("--file")
            .arg(&archive)
            .arg("--directory")
            .arg(&unfinished))?;
        Ok(fs::rename(&unfinished, &library)?)
    }

    /// Builds the library for `target`, as an archive.
    fn build(&self, target: &str) -> anyhow::Result<PathBuf> {
        let source = SOURCE.file().map_err(|NotRun(reason)| anyhow::anyhow!(reason))?;
        println!("Building the standard library for {target}");
        self.unpack(&source)?;
        let empty = folder().join("empty");
        fs::create_dir_all(empty.join("src"))?;
        fs::write(empty.join("src/lib.rs"), "")?;
        fs::write(
            empty.join("Cargo.toml"),
            "[package]\nname = \"empty\"\nedition = \"2024\"\n\n[workspace]\n",
        )?;
        run(self
            .cargo()
            .args([
                "build",
                "--quiet",
                "--release",
                "-Zbuild-std=std,panic_unwind,proc_macro,test",
                "--target",
                target,
            ])
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_TARGET_DIR", empty.join("target"))
            .current_dir(&empty))?;
        let built = empty.join("target").join(target).join("release/deps");
        let archive = folder().join("library.tar");
        run(Command::new("sh")
            .args([
                "-c",
                "tar --create --file \"$1\" $(ls | grep '\\.rlib$' | grep --invert-match '^libempty-')",
                "sh",
            ])
            .arg(&archive)
            .current_dir(&built))?;
        fs::remove_dir_all(&empty)?;
        Ok(archive)
    }

    /// Copies programs and libraries of this machine's toolchain, by hard links where the file system has them.
    fn copy(&self) -> anyhow::Result<()> {
        let done = self.folder.join("copied");
        if done.exists() {
            return Ok(());
        }
        let sysroot = rustc(&["--print", "sysroot"]).map_err(|NotRun(reason)| anyhow::anyhow!(reason))?;
        fs::create_dir_all(&self.folder)?;
        for part in ["bin", "lib"] {
            let from = Path::new(&sysroot).join(part);
            let copy = |how: &str| run(Command::new("cp").args([how, "--force"]).arg(&from).arg(&self.folder));
            copy("-al").or_else(|_| copy("-a"))?;
        }
        Ok(fs::write(done, "")?)
    }

    /// Adds the source of the standard library.
    fn unpack(&self, source: &Path) -> anyhow::Result<()> {
        let library = self.folder.join("lib/rustlib/src/rust/library");
        if library.exists() {
            return Ok(());
        }
        let unpacked = folder().join("source");
        fs::create_dir_all(&unpacked)?;
        // Of 16,000 files, the library is a tenth.
        run(Command::new("sh")
            .args([
                "-c",
                "dpkg-deb --fsys-tarfile \"$1\" | tar -x -C \"$2\" --wildcards './usr/src/*/library'",
                "sh",
            ])
            .arg(source)
            .arg(&unpacked))?;
        let version = fs::read_dir(unpacked.join("usr/src"))?
            .next()
            .context("the package has no source")??;
        let parent = library.parent().context("a folder for the source")?;
        fs::create_dir_all(parent)?;
        fs::rename(version.path().join("library"), &library)?;
        fs::remove_dir_all(&unpacked)?;
        Ok(())
    }
}

fn rustc(arguments: &[&str]) -> Available<String> {
    let output = process::rustc(arguments).output();
    let output = output.map_err(|error| NotRun(format!("rustc could not be started: {error}")))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
