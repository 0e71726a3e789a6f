//! `cargo xtask test`: every lint and every test.

use std::ffi::OsString;
use std::process::Command;
use std::time::Instant;

use anyhow::bail;

use crate::elsewhere;
use crate::process::{cargo, line, npm, run};
use crate::session::Session;
use crate::setup::{Purpose, prepare};

/// Sets up, then runs everything. A step that fails does not keep the later ones from running.
///
/// The user interface comes before clippy because the window's crate embeds it, and `cargo test`
/// comes last, so that its own summary ends the output.
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
        // Built outside the private desktop, where a company's proxy for downloads still counts.
        cargo(["test", "--workspace", "--no-run"]).into(),
    ];
    steps.extend(elsewhere::fast_tests());
    steps.push(on_private_desktop(
        cargo(["test", "--workspace", "--no-fail-fast"]),
        session.as_ref(),
    ));

    let failed: Vec<String> = steps.into_iter().filter_map(|step| step.passes().err()).collect();
    if !failed.is_empty() {
        bail!("{} failed:\n  {}", failed.len(), failed.join("\n  "));
    }
    Ok(())
}

/// A command, and the name under which its result is reported.
pub(crate) struct Step {
    name: String,
    command: Command,
}

impl From<Command> for Step {
    fn from(command: Command) -> Self {
        Self::named(line(&command), command)
    }
}

impl Step {
    pub(crate) fn named(name: String, command: Command) -> Self {
        Self { name, command }
    }

    /// Runs the step under a heading; the error is its name, to be said again at the end.
    fn passes(mut self) -> Result<(), String> {
        println!("\n──── {}", self.name);
        let start = Instant::now();
        let result = run(&mut self.command);
        let seconds = start.elapsed().as_secs_f32();
        match result {
            Ok(()) => println!("──── passed in {seconds:.1} s"),
            Err(error) => {
                println!("──── FAILED in {seconds:.1} s: {error:#}");
                return Err(self.name);
            }
        }
        Ok(())
    }
}

/// Only `cargo test` with these arguments, where the tests that need a private desktop find one.
pub(crate) fn selected(arguments: &[OsString]) -> anyhow::Result<()> {
    prepare(Purpose::Test)?;
    let of_cargo = arguments.split(|argument| argument == "--").next().unwrap_or_default();
    run(cargo(["test", "--no-run"]).args(of_cargo))?;
    let mut test = cargo(["test"]);
    test.args(arguments);
    let session = private_desktop()?;
    run(&mut on_private_desktop(test, session.as_ref()).command)
}

/// Only Linux has the parts to make one from.
fn private_desktop() -> anyhow::Result<Option<Session>> {
    cfg!(target_os = "linux").then(Session::new).transpose()
}

/// The tests that need a private desktop are marked `#[ignore]`, so that `cargo test` by itself never
/// opens a window or a keyring of the person who runs it. Here they are safe, and are run.
fn on_private_desktop(mut test: Command, session: Option<&Session>) -> Step {
    let Some(session) = session else { return test.into() };
    if !test.get_args().any(|argument| argument == "--") {
        test.arg("--");
    }
    test.arg("--include-ignored");
    Step::named(line(&test), session.wrap(&test))
}
