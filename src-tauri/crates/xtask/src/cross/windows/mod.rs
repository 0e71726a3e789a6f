//! `cargo xtask windows`: builds both programs for Windows, runs their tests under Wine, checks every crate
//! with clippy, and makes the installer.

mod console;
mod installer;
mod left_out;
mod not_compiled;
mod runner;
mod wine;

use std::env;
use std::ffi::OsString;
use std::process::Command;

use anyhow::Context;

pub(crate) use self::runner::run as run_under_wine;
use self::wine::Session;
use super::toolchain::Toolchain;
use super::{Available, build_pages_if_missing, set_up};
use crate::private_desktop::remove_user_environment;
use crate::process::{for_tests, line, linted_by, root, run};
use crate::setup::Purpose;
use crate::step::{Step, all_pass};

const TARGET: &str = "x86_64-pc-windows-gnu";

/// The name by which cargo calls this program to run a test program under Wine.
pub(crate) const RUNNER: &str = "under-wine";

/// Fails on a warning and on a failed test; says why where this cannot be run here.
pub(crate) fn check() -> anyhow::Result<()> {
    let Some((toolchain, _session)) = ready()? else {
        return Ok(());
    };
    left_out::forget_lists()?;
    let mut build = cargo(&toolchain);
    build.args(["--workspace", "--all-targets", "--no-run"]);
    let mut test = cargo(&toolchain);
    // Without doc tests and benchmarks.
    test.args(["--workspace", "--tests", "--no-fail-fast"]);
    for (package, _) in left_out::PACKAGES {
        test.args(["--exclude", package]);
    }
    all_pass([Step::named(
        format!("{}, for Windows, with clippy", line(&build)),
        build,
    )])?;
    all_pass([Step::named(format!("{}, under Wine", line(&test)), under_wine(&test)?)])?;
    not_compiled::print();
    left_out::check_names()?;
    installer::make_and_try()
}

/// Runs `cargo test` with these arguments under Wine.
pub(crate) fn selected(arguments: &[OsString]) -> anyhow::Result<()> {
    let Some((toolchain, _session)) = ready()? else {
        return Ok(());
    };
    let cargo_arguments = arguments.split(|argument| argument == "--").next().unwrap_or_default();
    run(cargo(&toolchain).args(cargo_arguments).arg("--no-run"))?;
    let mut test = cargo(&toolchain);
    test.args(arguments);
    run(&mut under_wine(&test)?)
}

/// What compiling for Windows and running there need. `None` if something is not to be had.
fn ready() -> anyhow::Result<Option<(Toolchain, Session)>> {
    match parts() {
        Ok(parts) => {
            build_pages_if_missing()?;
            Ok(Some(parts))
        }
        Err(not_run) => {
            not_run.print("cargo xtask windows");
            Ok(None)
        }
    }
}

fn parts() -> Available<(Toolchain, Session)> {
    set_up(Purpose::Windows)?;
    Ok((Toolchain::with_target(TARGET)?, Session::start()?))
}

/// `cargo test` for the target, which lints what it compiles.
fn cargo(toolchain: &Toolchain) -> Command {
    let mut cargo = toolchain.cargo();
    for_tests(&mut cargo)
        .args(["test", "--target", TARGET])
        .current_dir(root())
        // Nobody debugs these programs, and without debug information they link in half the time.
        .env("CARGO_PROFILE_DEV_DEBUG", "false")
        .env("CARGO_INCREMENTAL", "0");
    linted_by(&toolchain.program("clippy-driver"), cargo)
}

/// The same command, with a screen, and with this program as the runner of what cargo has built.
fn under_wine(test: &Command) -> anyhow::Result<Command> {
    let this = env::current_exe().context("this program does not know its own path")?;
    let mut command = Command::new("xvfb-run");
    command.args(["--auto-servernum", "--server-args=-noreset -screen 0 1280x1024x24"]);
    command.arg(test.get_program());
    let mut arguments = test.get_args();
    command.args(arguments.next());
    command
        .arg("--config")
        .arg(format!("target.{TARGET}.runner = ['{}', '{RUNNER}']", this.display()))
        .args(arguments)
        .current_dir(root());
    for (name, value) in test.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    remove_user_environment(&mut command);
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_runner_is_named_before_the_arguments_of_the_test_program() -> anyhow::Result<()> {
        let mut test = Command::new("cargo");
        test.args(["test", "-p", "records", "--", "--nocapture"]).env("A", "b");
        let wrapped = under_wine(&test)?;
        let words: Vec<_> = wrapped.get_args().map(|word| word.to_string_lossy()).collect();
        let place = |word: &str| words.iter().position(|found| found == word);
        assert!(
            place("test") < place("--config") && place("--config") < place("--"),
            "{words:?}"
        );
        assert!(wrapped.get_envs().any(|(name, value)| name == "A" && value.is_some()));
        Ok(())
    }
}
