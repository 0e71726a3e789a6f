//! `cargo xtask test`: every lint and every test.

use std::ffi::OsString;

use crate::next_permission;
use crate::private_runner;
use crate::process::{cargo, cargo_test, line, npm, run};
use crate::setup::{Purpose, prepare};
use crate::shifted_environment;
use crate::step::{Step, all_pass};

/// Sets up, then runs all steps.
///
/// The pages are built before clippy runs because the window's crate embeds them. `cargo test` is last, so the output ends with
/// its summary.
pub(crate) fn everything() -> anyhow::Result<()> {
    prepare(Purpose::Test)?;
    let mut steps: Vec<Step> = vec![
        cargo(["fmt", "--all", "--check"]).into(),
        npm(["run", "check"]).into(),
        npm(["run", "lint"]).into(),
        npm(["run", "test"]).into(),
        npm(["run", "build"]).into(),
        npm(["run", "gallery:check"]).into(),
        cargo(["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]).into(),
        cargo_test(["--workspace", "--no-run"]).into(),
    ];
    #[cfg(target_os = "linux")]
    steps.extend(crate::deny::step());
    steps.push(next_permission::opens_kept_documents()?);
    steps.extend(shifted_environment::fast_tests());
    let mut tests = cargo_test(["--workspace", "--lib", "--bins", "--tests", "--no-fail-fast"]);
    let name = line(&tests);
    private_runner::install(&mut tests)?;
    steps.push(Step::named(name, tests));
    steps.push(cargo_test(["--workspace", "--doc"]).into());

    all_pass(steps)
}

/// Runs `cargo test` with these arguments.
pub(crate) fn selected(arguments: &[OsString]) -> anyhow::Result<()> {
    prepare(Purpose::Test)?;
    let (for_cargo, for_tests) = match arguments.iter().position(|argument| argument == "--") {
        Some(place) => arguments.split_at(place),
        None => (arguments, [].as_slice()),
    };
    // Building may replace this program, which then does not know its own path, so its path is asked for first.
    let mut test = cargo_test([]);
    test.args(for_cargo);
    private_runner::install(&mut test)?;
    run(cargo_test(["--no-run"]).args(for_cargo))?;
    run(test.args(for_tests))
}
