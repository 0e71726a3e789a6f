//! `cargo xtask test`: every lint and every test.

use std::ffi::OsString;

use crate::next_permission;
use crate::private_runner;
use crate::process::{cargo, cargo_test, line, linted, npm, run};
use crate::setup::{Purpose, prepare};
use crate::shifted_environment;
use crate::step::{Step, Steps};

/// Sets up, then runs all steps.
///
/// The pages are built first because the window's crate embeds them. They are linted before any Rust test runs, because some of
/// these write the TypeScript types that the linters read. Then the tests of the pages run beside those of the crates: the ones
/// calculate while the others wait. `cargo test` is last, so the output ends with its summary.
pub(crate) fn everything() -> anyhow::Result<()> {
    prepare(Purpose::Test)?;
    let first: Vec<Step> = vec![
        cargo(["fmt", "--all", "--check"]).into(),
        npm(["run", "build"]).into(),
        npm(["run", "check"]).into(),
        npm(["run", "lint"]).into(),
    ];
    let mut pages: Vec<Step> = vec![npm(["run", "gallery:check"]).into(), npm(["run", "test"]).into()];
    pages.extend(shifted_environment::page_tests());

    let build = linted(cargo_test(["--workspace", "--all-targets", "--no-run"]));
    let mut crates: Vec<Step> = vec![Step::named(format!("{}, with clippy", line(&build)), build)];
    #[cfg(target_os = "linux")]
    crates.extend(crate::deny::step());
    crates.push(next_permission::opens_kept_documents()?);
    crates.extend(shifted_environment::rust_tests());
    let mut tests = cargo_test(["--workspace", "--lib", "--bins", "--tests", "--no-fail-fast"]);
    let name = line(&tests);
    private_runner::install(&mut tests)?;
    crates.push(Step::named(name, linted(tests)));
    crates.push(linted(cargo_test(["--workspace", "--doc"])).into());

    Steps::begin().one_by_one(first).beside(pages, crates).end()
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
