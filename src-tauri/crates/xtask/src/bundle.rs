//! `cargo xtask bundle`: one Debian package for each program.

use std::env;
use std::fs;
use std::iter;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};

use crate::process::{cargo, root, run};
use crate::setup::{Purpose, prepare, tools};

/// The largest allowed size of both packages together, in bytes.
const LARGEST: u64 = 8 << 20;

/// Builds and packages both programs. The `Cargo.toml` of each program lists the contents and dependencies of its package.
pub(crate) fn bundle() -> anyhow::Result<()> {
    if cfg!(not(target_os = "linux")) {
        bail!("a Debian package is built on Linux");
    }
    prepare(Purpose::Package)?;
    run(cargo(["build", "--release", "-p", "doctor", "--bin", "findem-doctor"]).env("CARGO_TARGET_DIR", target()))?;
    run(&mut tauri(&["build", "--no-bundle"]))?;

    let folder = target().join("release/bundle/deb");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    for package in ["doctor", "findem-connect"] {
        run(&mut deb(package, &folder)?)?;
    }
    let mut packages = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        packages.push(entry?.path());
    }
    packages.sort();

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

fn target() -> PathBuf {
    root().join("target")
}

/// Tauri's command line, as installed by npm. It builds the pages first.
fn tauri(arguments: &[&str]) -> Command {
    let mut command = Command::new(root().join("ui/node_modules/.bin/tauri"));
    command
        .args(arguments)
        .current_dir(root())
        .env("TAURI_FRONTEND_PATH", root().join("ui"))
        .env("CARGO_TARGET_DIR", target());
    command
}

/// `cargo-deb`, which packages the build and gets its dependencies from dpkg-shlibdeps.
fn deb(package: &str, folder: &Path) -> anyhow::Result<Command> {
    let mut command = cargo(["deb", "--no-build", "--package", package, "--output"]);
    let path = env::var_os("PATH").unwrap_or_default();
    let paths = iter::once(tools().join("bin")).chain(env::split_paths(&path));
    command.arg(folder).env("CARGO_TARGET_DIR", target()).env(
        "PATH",
        env::join_paths(paths).context("the PATH cannot name the project's tools")?,
    );
    Ok(command)
}
