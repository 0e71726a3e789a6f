//! Checks for the systems that this machine is not, on Debian: compiled with a standard library that is built here, because
//! only the package registries can be reached and none of them has it.

pub(crate) mod cache;
pub(crate) mod macos;
mod toolchain;
pub(crate) mod windows;

use std::path::PathBuf;

use crate::process::{npm, root, run};
use crate::setup::{Purpose, prepare};

/// Why a check cannot be made on this machine. It is printed and is not a failure: a package may be gone from its registry.
pub(crate) struct NotRun(pub(crate) String);

/// What a cross-compilation needs, or why it cannot be had.
pub(crate) type Available<T> = Result<T, NotRun>;

impl NotRun {
    pub(crate) fn print(&self, command: &str) {
        println!("NOT RUN: {command}, because {}.", self.0);
    }
}

/// Installs what the check needs.
fn set_up(purpose: Purpose) -> Available<()> {
    prepare(purpose).map_err(|error| NotRun(format!("{error:#}")))
}

/// The window's crate embeds the pages, whatever is in them.
fn build_pages_if_missing() -> anyhow::Result<()> {
    if root().join("ui/dist").exists() {
        return Ok(());
    }
    run(&mut npm(["run", "build"]))
}

/// The folder for everything that is made for cross-compilation.
fn folder() -> PathBuf {
    root().join("target/cross")
}
