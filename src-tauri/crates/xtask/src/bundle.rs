//! `cargo xtask bundle`: the Debian package with both programs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};

use crate::process::{cargo, root, run};
use crate::setup::{Purpose, prepare};

/// What the package may weigh, in bytes.
const LARGEST: u64 = 8 << 20;

pub(crate) fn bundle() -> anyhow::Result<()> {
    if cfg!(not(target_os = "linux")) {
        bail!("a Debian package is built on Linux");
    }
    prepare(Purpose::Window)?;
    // The configuration names the command line's program where cargo puts it unless told otherwise, and the manual page beside it.
    run(cargo(["build", "--release", "-p", "doctor", "--bin", "findem-doctor"]).env("CARGO_TARGET_DIR", target()))?;
    compress(
        &root().join("docs/findem-doctor.1"),
        &target().join("release/findem-doctor.1.gz"),
    )?;
    run(&mut tauri(&["build", "--bundles", "deb"]))?;
    for package in packages(&target().join("release/bundle/deb"))? {
        repack(&package)?;
        let size = fs::metadata(&package)?.len();
        println!("{} has {size} bytes", package.display());
        if size > LARGEST {
            bail!("that is more than the {LARGEST} bytes it may have");
        }
    }
    Ok(())
}

fn target() -> PathBuf {
    root().join("target")
}

/// Tauri's own command, as npm installed it. It builds the window's pages first.
fn tauri(arguments: &[&str]) -> Command {
    let mut command = Command::new(root().join("ui/node_modules/.bin/tauri"));
    command
        .args(arguments)
        .current_dir(root())
        .env("TAURI_FRONTEND_PATH", root().join("ui"))
        .env("CARGO_TARGET_DIR", target());
    command
}

/// Debian's manual pages are compressed, without a name or a time inside.
fn compress(page: &Path, compressed: &Path) -> anyhow::Result<()> {
    let file = fs::File::create(compressed).with_context(|| format!("{} cannot be written", compressed.display()))?;
    run(Command::new("gzip").args(["-9", "-n", "-c"]).arg(page).stdout(file))
}

/// Tauri packs with gzip; xz, which every dpkg reads, takes half the space.
fn repack(package: &Path) -> anyhow::Result<()> {
    let unpacked = package.with_extension("unpacked");
    if unpacked.exists() {
        fs::remove_dir_all(&unpacked)?;
    }
    run(Command::new("dpkg-deb").arg("-R").args([package, &unpacked]))?;
    run(Command::new("dpkg-deb")
        .args(["--root-owner-group", "-Zxz", "-b"])
        .args([&unpacked, package]))?;
    fs::remove_dir_all(&unpacked).context("the unpacked package cannot be removed")
}

fn packages(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut packages = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "deb") {
            packages.push(path);
        }
    }
    Ok(packages)
}
