//! `cargo xtask run`: opens the window on the practice tenant, or runs the same check in the terminal.

use std::env;

use crate::process::{cargo, npm, run as run_to_end};
use crate::setup::{Purpose, prepare};

pub(crate) fn run() -> anyhow::Result<()> {
    if cfg!(target_os = "linux") && !has_display() {
        println!(
            "There is no display here (DISPLAY and WAYLAND_DISPLAY are empty), so no window can be opened.\n\
             The same check of the practice tenant runs in this terminal instead."
        );
        prepare(Purpose::Terminal)?;
        return run_to_end(&mut cargo([
            "run",
            "-p",
            "doctor",
            "--bin",
            "findem-doctor",
            "--",
            "check",
            "--env",
            "practice",
        ]));
    }
    prepare(Purpose::Window)?;
    run_to_end(&mut npm(["run", "build"]))?;
    run_to_end(&mut cargo(["run", "--bin", "findem-connect", "--", "--practice"]))
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}
