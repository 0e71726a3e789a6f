//! Packages of fixed versions, whose content is checked. They stay in the person's cache folder.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::Context;

use super::{Available, NotRun, folder};

/// A file in a registry.
pub(crate) struct Package {
    /// The name by which the registry's client asks for it.
    pub(crate) name: &'static str,
    /// Its version there.
    pub(crate) version: &'static str,
    /// The SHA-256 of the file, in hexadecimal.
    pub(crate) sha256: &'static str,
    /// Which registry has it.
    pub(crate) registry: Registry,
}

/// Where a package comes from.
pub(crate) enum Registry {
    /// This suite of Debian, whatever suite this machine uses.
    Debian(&'static str),
    /// The Python package index, for Linux on x86-64.
    PyPi,
}

impl Package {
    /// The checked file.
    ///
    /// # Errors
    /// The package is not to be had, or is not the one that is expected.
    pub(crate) fn file(&self) -> Available<PathBuf> {
        let Self { name, version, .. } = self;
        let kept = cache().join(self.sha256);
        if self.is_the_right_one(&kept) {
            return Ok(kept);
        }
        println!("Downloading {name} {version}");
        let gone = |error: anyhow::Error| NotRun(format!("{name} {version} is not to be had: {error:#}"));
        let downloaded = self.download().map_err(gone)?;
        if !self.is_the_right_one(&downloaded) {
            return Err(NotRun(format!("{name} {version} is another file than the pinned one")));
        }
        fs::create_dir_all(cache())
            .and_then(|()| fs::copy(&downloaded, &kept))
            .and_then(|_| fs::remove_file(&downloaded))
            .map_err(|error| NotRun(format!("{} cannot be written: {error}", kept.display())))?;
        Ok(kept)
    }

    fn is_the_right_one(&self, file: &Path) -> bool {
        let output = Command::new("sha256sum").arg(file).stderr(Stdio::null()).output();
        output.is_ok_and(|output| output.stdout.starts_with(self.sha256.as_bytes()))
    }

    fn download(&self) -> anyhow::Result<PathBuf> {
        let Self { name, version, .. } = self;
        let into = folder().join("download");
        if into.exists() {
            fs::remove_dir_all(&into)?;
        }
        fs::create_dir_all(&into)?;
        match self.registry {
            Registry::Debian(suite) => {
                let apt = Apt::with_suite(suite)?;
                output(apt.get().arg("update"))?;
                output(
                    apt.get()
                        .arg("download")
                        .arg(format!("{name}={version}"))
                        .current_dir(&into),
                )?;
            }
            Registry::PyPi => {
                output(
                    Command::new("python3")
                        .args(["-m", "pip", "download", "--no-deps", "--only-binary", ":all:", "--dest"])
                        .arg(&into)
                        .arg(format!("{name}=={version}")),
                )?;
            }
        }
        let first = fs::read_dir(&into)?.next().context("nothing was downloaded")?;
        Ok(first?.path())
    }
}

/// `apt-get` with a configuration of its own, so that nothing of the machine's changes.
struct Apt {
    options: Vec<String>,
}

impl Apt {
    /// The suite is read from the mirror that this machine uses, and is signed by Debian's keyring.
    fn with_suite(suite: &str) -> anyhow::Result<Self> {
        let sites = output(Command::new("apt-get").args([
            "indextargets",
            "--format",
            "$(ORIGIN) $(SITE)",
            "Created-By: Packages",
        ]))?;
        let mirror = sites
            .lines()
            .filter_map(|line| line.strip_prefix("Debian "))
            .find(|site| !site.contains("security"))
            .context("apt knows no mirror of Debian")?;
        let own = folder().join("apt");
        fs::create_dir_all(own.join("lists/partial"))?;
        let sources = own.join("debian.sources");
        fs::write(
            &sources,
            format!(
                "Types: deb\nURIs: {mirror}\nSuites: {suite}\nComponents: main\n\
                 Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg\n"
            ),
        )?;
        let option = |name: &str, value: &str| format!("-o{name}={value}");
        Ok(Self {
            options: vec![
                option("Dir::Etc::sourcelist", &sources.to_string_lossy()),
                option("Dir::Etc::sourceparts", "/dev/null"),
                option("Dir::State::lists", &own.join("lists").to_string_lossy()),
                option("Dir::Cache::pkgcache", ""),
                option("Dir::Cache::srcpkgcache", ""),
            ],
        })
    }

    fn get(&self) -> Command {
        let mut command = Command::new("apt-get");
        command.args(&self.options);
        command
    }
}

/// Runs a command quietly; what it says is shown only if it fails.
fn output(command: &mut Command) -> anyhow::Result<String> {
    let output = command.stdin(Stdio::null()).output()?;
    anyhow::ensure!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
            .trim()
            .lines()
            .last()
            .unwrap_or("it failed")
    );
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The person's cache folder, which outlives a clone.
fn cache() -> PathBuf {
    let home = || env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
        .or_else(home)
        .unwrap_or_else(folder)
        .join("findem-connect-build")
}
