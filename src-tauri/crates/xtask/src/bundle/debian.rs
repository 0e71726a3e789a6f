//! One Debian package for each program.

use std::env;
use std::fs;
use std::iter;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};

use super::{command_line, shipped, target, tauri};
use crate::process::{cargo, output, root, run};
use crate::setup::tools;

/// The largest allowed size of both packages together, in bytes.
const LARGEST: u64 = 8 << 20;

/// The `Cargo.toml` of each program lists the contents and dependencies of its package.
pub(super) fn bundle() -> anyhow::Result<()> {
    command_line()?;
    run(&mut tauri(&["build", "--no-bundle"]))?;

    let folder = target().join("release/bundle/deb");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    for (package, program) in [("doctor", "findem-doctor"), ("findem-connect", "findem-connect")] {
        shipped::describe(package, program)?;
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

/// When the sources were committed, in Unix seconds.
fn time_of_sources() -> anyhow::Result<String> {
    let said = output(
        Command::new("git")
            .args(["log", "-1", "--format=%ct"])
            .current_dir(root()),
    )?;
    Ok(said.trim().to_owned())
}
