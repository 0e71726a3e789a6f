//! A step of `cargo xtask test` or `cargo xtask windows`.

use std::process::Command;
use std::time::Instant;

use anyhow::bail;

use crate::process::{line, run};

/// A command, and the name under which its result is reported.
pub(crate) struct Step {
    name: String,
    pub(crate) command: Command,
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

    /// Runs the step under a heading. The error is its name, for the list at the end.
    pub(crate) fn passes(mut self) -> Result<(), String> {
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

/// Runs all steps. A failed step does not stop the later ones.
pub(crate) fn all_pass(steps: impl IntoIterator<Item = Step>) -> anyhow::Result<()> {
    let failed: Vec<String> = steps.into_iter().filter_map(|step| step.passes().err()).collect();
    if !failed.is_empty() {
        bail!("{} failed:\n  {}", failed.len(), failed.join("\n  "));
    }
    Ok(())
}
