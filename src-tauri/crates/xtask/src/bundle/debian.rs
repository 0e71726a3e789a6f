//! One Debian package for each program.

use std::env;
use std::fs;
use std::iter;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, bail, ensure};

use super::publisher::{date, maintainer, time_of_sources};
use super::{PROGRAMS, command_line, target, tauri};
use crate::changelog;
use crate::process::{cargo, output, root, run};
use crate::setup::tools;

/// The largest allowed size of both packages together, in bytes.
pub(crate) const LARGEST: u64 = 8 << 20;

/// The shells with completions, and the file for each.
const SHELLS: [(&str, &str); 3] = [
    ("bash", "findem-doctor"),
    ("fish", "findem-doctor.fish"),
    ("zsh", "_findem-doctor"),
];

/// The `Cargo.toml` of each program lists the contents and dependencies of its package.
pub(super) fn bundle() -> anyhow::Result<()> {
    command_line()?;
    run(&mut tauri(&["build", "--no-bundle"]))?;
    describe()?;

    let folder = folder();
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    for (package, _) in PROGRAMS {
        run(&mut deb(package, &folder)?)?;
    }
    let packages = packages()?;
    if cfg!(target_arch = "x86_64") {
        for package in &packages {
            compress(package)?;
        }
    }
    run(Command::new("lintian")
        .args(["--fail-on", "error", "--display-level", ">=warning"])
        .args(&packages))?;
    let mut sum = 0;
    for package in &packages {
        let size = fs::metadata(package)?.len();
        println!("{} has {size} bytes", package.display());
        sum += size;
    }
    if sum > LARGEST {
        bail!("together that is more than the {LARGEST} bytes that they may have");
    }
    Ok(())
}

/// Compresses the contents of a package once more, with the filter for the machine code of x86, which cargo-deb lacks. It saves 8%.
fn compress(package: &Path) -> anyhow::Result<()> {
    const DATA: &str = "data.tar.xz";
    let data = package.with_file_name(DATA);
    let mut contents = Command::new("dpkg-deb")
        .arg("--fsys-tarfile")
        .arg(package)
        .stdout(Stdio::piped())
        .spawn()?;
    let tar = contents.stdout.take().context("`dpkg-deb` has no output")?;
    run(Command::new("xz")
        .args(["--x86", "--lzma2=preset=9e"])
        .stdin(tar)
        .stdout(fs::File::create(&data)?))?;
    ensure!(contents.wait()?.success(), "{} cannot be read", package.display());
    // `D` leaves out the time and the owner, so that the same contents make the same package.
    run(Command::new("ar").arg("rD").arg(package).arg(&data))?;
    Ok(fs::remove_file(&data)?)
}

/// The folder of the packages.
fn folder() -> PathBuf {
    target().join("release/bundle/deb")
}

/// Both packages.
pub(crate) fn packages() -> anyhow::Result<Vec<PathBuf>> {
    super::files_of(&folder())
}

/// Makes what the packages say about the programs: changelog, completions, and what software centers show.
fn describe() -> anyhow::Result<()> {
    let about = target().join("release/about");
    fs::create_dir_all(about.join("completions"))?;
    for (shell, file) in SHELLS {
        let completions = output(Command::new(target().join("release/findem-doctor")).args(["completions", shell]))?;
        fs::write(about.join("completions").join(file), completions)?;
    }

    let versions = changelog::versions()?;
    let text = changelog::debian(&versions, &maintainer()?, |day| date(day, "--rfc-email"))?;
    fs::write(about.join("changelog"), text)?;

    let packaging = root().join("src-tauri/packaging");
    let metainfo = fs::read_to_string(packaging.join("ai.findem.connect.metainfo.xml"))?;
    let releases = changelog::appstream(&versions);
    let file = about.join("ai.findem.connect.metainfo.xml");
    fs::write(&file, metainfo.replace("<releases/>", &releases))?;
    run(Command::new("appstreamcli").args(["validate", "--no-net"]).arg(&file))?;
    run(Command::new("desktop-file-validate").arg(packaging.join("findem-connect.desktop")))
}

/// `cargo-deb`, which packages the build and gets its dependencies from dpkg-shlibdeps.
fn deb(package: &str, folder: &Path) -> anyhow::Result<Command> {
    let mut command = cargo(["deb", "--no-build", "--package", package, "--output"]);
    let path = env::var_os("PATH").unwrap_or_default();
    let paths = iter::once(tools().join("bin")).chain(env::split_paths(&path));
    command
        .arg(folder)
        .env("CARGO_TARGET_DIR", target())
        // The time of every file in the package, so that the same sources make the same package.
        .env("SOURCE_DATE_EPOCH", time_of_sources()?)
        .env(
            "PATH",
            env::join_paths(paths).context("the PATH cannot name the project's tools")?,
        );
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The sizes for which desktops look, besides one that can be scaled.
    const SIZES: [u32; 9] = [16, 22, 24, 32, 48, 64, 128, 256, 512];

    #[test]
    fn the_package_has_an_icon_of_every_size_that_is_of_that_size() -> anyhow::Result<()> {
        let manifest = fs::read_to_string(root().join("Cargo.toml"))?;
        for size in SIZES {
            let asset = format!(
                "[\"src-tauri/icons/{size}x{size}.png\", \"usr/share/icons/hicolor/{size}x{size}/apps/findem-connect.png\", \"644\"]"
            );
            assert!(manifest.contains(&asset), "{asset}");
            let picture = fs::read(root().join(format!("src-tauri/icons/{size}x{size}.png")))?;
            // The header of a PNG has the width and the height at a fixed place.
            let expected = [size.to_be_bytes(), size.to_be_bytes()].concat();
            assert_eq!(picture[16..24], expected, "{size}");
        }
        Ok(())
    }
}
