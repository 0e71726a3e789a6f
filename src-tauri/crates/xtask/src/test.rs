//! `cargo xtask test`: every lint and every test.

use std::ffi::OsString;
use std::process::Command;
use std::time::Instant;

use anyhow::bail;

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
    let steps = [
        cargo(["fmt", "--all", "--check"]),
        npm(["run", "check"]),
        npm(["run", "lint"]),
        npm(["run", "format:check"]),
        npm(["run", "test"]),
        npm(["run", "build"]),
        cargo(["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]),
        // Built outside the private desktop, where a company's proxy for downloads still counts.
        cargo(["test", "--workspace", "--no-run"]),
        on_private_desktop(cargo(["test", "--workspace", "--no-fail-fast"]), session.as_ref()),
    ];

    let failed: Vec<String> = steps.into_iter().filter_map(|step| failure(step).err()).collect();
    if !failed.is_empty() {
        bail!("{} failed:\n  {}", failed.len(), failed.join("\n  "));
    }
    Ok(())
}

/// Runs one step under a heading; a failure is the line to repeat at the end.
fn failure(mut command: Command) -> Result<(), String> {
    let name = line(&command);
    println!("\n──── {name}");
    let start = Instant::now();
    let result = run(&mut command);
    let seconds = start.elapsed().as_secs_f32();
    match result {
        Ok(()) => {
            println!("──── passed in {seconds:.1} s");
            Ok(())
        }
        Err(error) => {
            println!("──── FAILED in {seconds:.1} s: {error:#}");
            Err(name)
        }
    }
}

/// Only `cargo test` with these arguments, where the tests that need a private desktop find one.
pub(crate) fn selected(arguments: &[OsString]) -> anyhow::Result<()> {
    prepare(Purpose::Test)?;
    let of_cargo = arguments.split(|argument| argument == "--").next().unwrap_or_default();
    run(cargo(["test", "--no-run"]).args(of_cargo))?;
    let mut test = cargo(["test"]);
    test.args(arguments);
    run(&mut on_private_desktop(test, private_desktop()?.as_ref()))
}

/// Only Linux has the parts to make one from.
fn private_desktop() -> anyhow::Result<Option<Session>> {
    cfg!(target_os = "linux").then(Session::new).transpose()
}

/// The tests that need a private desktop are marked `#[ignore]`, so that `cargo test` by itself never
/// opens a window or a keyring of the person who runs it. Here they are safe, and are run.
fn on_private_desktop(mut test: Command, session: Option<&Session>) -> Command {
    let Some(session) = session else { return test };
    if !test.get_args().any(|argument| argument == "--") {
        test.arg("--");
    }
    test.arg("--include-ignored");
    session.wrap(&test)
}
