//! `cargo xtask bundle`: the packages for people, on the system that they are for.

mod debian;
mod macos;
mod shipped;
pub(crate) mod windows;

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anyhow::bail;

use crate::process::{cargo, root, run};
use crate::setup::{Purpose, prepare};

/// Builds and packages both programs.
pub(crate) fn bundle() -> anyhow::Result<()> {
    prepare(Purpose::Package)?;
    match env::consts::OS {
        "linux" => debian::bundle(),
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

/// A variable that is set to something.
fn variable(name: &str) -> Option<OsString> {
    env::var_os(name).filter(|value| !value.is_empty())
}
