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

    /// Runs the step under a heading.
    fn run(mut self) -> Ended {
        println!("\n──── {}", self.name);
        let start = Instant::now();
        let result = run(&mut self.command);
        let seconds = start.elapsed().as_secs_f32();
        match &result {
            Ok(()) => println!("──── passed in {seconds:.1} s"),
            Err(error) => println!("──── FAILED in {seconds:.1} s: {error:#}"),
        }
        Ended {
            name: self.name,
            seconds,
            passed: result.is_ok(),
        }
    }
}

/// How a step ended.
struct Ended {
    name: String,
    seconds: f32,
    passed: bool,
}

/// Runs all steps, then prints how long each took. A failed step does not stop the later ones.
pub(crate) fn all_pass(steps: impl IntoIterator<Item = Step>) -> anyhow::Result<()> {
    let ended: Vec<Ended> = steps.into_iter().map(Step::run).collect();
    println!();
    for step in &ended {
        let result = if step.passed { "passed" } else { "FAILED" };
        println!("{result} {:8.1} s  {}", step.seconds, step.name);
    }
    println!("{:15.1} s  in all", ended.iter().map(|step| step.seconds).sum::<f32>());
    let failed = ended.iter().filter(|step| !step.passed).count();
    if failed > 0 {
        bail!("{failed} of {} steps failed", ended.len());
    }
    Ok(())
}
