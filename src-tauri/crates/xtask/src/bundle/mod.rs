//! `cargo xtask bundle`: the packages for people, on the system that they are for.

pub(crate) mod debian;
mod macos;
mod publisher;
pub(crate) mod rpm;
pub(crate) mod shipped;
pub(crate) mod windows;

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};

use crate::fuzz::host;
use crate::process::{cargo, root, run};
use crate::setup::{Purpose, prepare};

/// The crate and the name of each program.
const PROGRAMS: [(&str, &str); 2] = [("doctor", "findem-doctor"), ("findem-connect", "findem-connect")];

/// Builds and packages both programs. Their bills of materials are beside the packages.
pub(crate) fn bundle() -> anyhow::Result<()> {
    prepare(Purpose::Package)?;
    let bills = target().join("release/bundle/sbom");
    fs::create_dir_all(&bills)?;
    let about = target().join("release/about");
    shipped::describe(&host()?, &about)?;
    for (_, program) in PROGRAMS {
        let bill = about.join(program).join(shipped::BILL);
        fs::copy(bill, bills.join(format!("{program}-{}.cdx.json", env::consts::OS)))?;
    }
    match env::consts::OS {
        "linux" => {
            debian::bundle()?;
            rpm::bundle(&debian::packages()?)
        }
        "windows" => windows::bundle(),
        "macos" => macos::bundle(),
        system => bail!("there is no package for {system}"),
    }
}

/// Builds the command line as people get it.
fn command_line() -> anyhow::Result<()> {
    run(cargo(["build", "--release", "-p", "doctor", "--bin", "findem-doctor"]).env("CARGO_TARGET_DIR", target()))
}

/// Tauri's command line, as installed by npm. It builds the pages first.
fn tauri(arguments: &[&str]) -> Command {
    let name = if cfg!(windows) { "tauri.cmd" } else { "tauri" };
    let mut command = Command::new(root().join("ui/node_modules/.bin").join(name));
    command
        .args(arguments)
        .current_dir(root())
        .env("TAURI_FRONTEND_PATH", root().join("ui"))
        .env("CARGO_TARGET_DIR", target());
    command
}

fn target() -> PathBuf {
    root().join("target")
}

/// What a folder contains, in alphabetical order.
fn files_of(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let mut files = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<anyhow::Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}

/// A variable that is set to something.
fn variable(name: &str) -> Option<OsString> {
    env::var_os(name).filter(|value| !value.is_empty())
}
