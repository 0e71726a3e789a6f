//! `cargo xtask test`: every lint and every test.

use std::ffi::OsString;
use std::process::Command;

use crate::next_permission;
use crate::private_desktop::PrivateDesktop;
use crate::process::{cargo, line, npm, run};
use crate::setup::{Purpose, prepare};
use crate::shifted_environment;
use crate::step::{Step, all_pass};

/// Sets up, then runs all steps.
///
/// The pages are built before clippy runs because the window's crate embeds them. `cargo test` is last, so the output ends with
/// its summary.
pub(crate) fn everything() -> anyhow::Result<()> {
    prepare(Purpose::Test)?;
    let session = private_desktop()?;
    let mut steps: Vec<Step> = vec![
        cargo(["fmt", "--all", "--check"]).into(),
        npm(["run", "check"]).into(),
        npm(["run", "lint"]).into(),
        npm(["run", "test"]).into(),
        npm(["run", "build"]).into(),
        npm(["run", "gallery:check"]).into(),
        cargo(["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]).into(),
        // Tests are built outside the private desktop, because downloads may need the person's proxy settings.
        cargo(["test", "--workspace", "--no-run"]).into(),
    ];
    steps.push(next_permission::opens_kept_documents()?);
    steps.extend(shifted_environment::fast_tests());
    steps.push(on_private_desktop(
        cargo(["test", "--workspace", "--no-fail-fast"]),
        session.as_ref(),
    ));

    all_pass(steps)
}

/// Runs `cargo test` with these arguments on the private desktop.
pub(crate) fn selected(arguments: &[OsString]) -> anyhow::Result<()> {
    prepare(Purpose::Test)?;
    let cargo_arguments = arguments.split(|argument| argument == "--").next().unwrap_or_default();
    run(cargo(["test", "--no-run"]).args(cargo_arguments))?;
    let mut test = cargo(["test"]);
    test.args(arguments);
    let session = private_desktop()?;
    run(&mut on_private_desktop(test, session.as_ref()).command)
}

/// The private desktop exists on Linux only.
fn private_desktop() -> anyhow::Result<Option<PrivateDesktop>> {
    cfg!(target_os = "linux").then(PrivateDesktop::new).transpose()
}

/// Tests that need the private desktop are marked `#[ignore]`, so plain `cargo test` never opens a window or a keyring of the
/// person who runs it. This adds the option that runs them.
fn on_private_desktop(mut test: Command, session: Option<&PrivateDesktop>) -> Step {
    let Some(session) = session else { return test.into() };
    if !test.get_args().any(|argument| argument == "--") {
        test.arg("--");
    }
    test.arg("--include-ignored");
    Step::named(line(&test), session.wrap(&test))
}
