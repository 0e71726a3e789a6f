//! A step of `cargo xtask test` or `cargo xtask windows`.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Instant;

use anyhow::bail;

use crate::process::{line, root, run};

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
    fn run(self) -> Ended {
        println!("\n──── {}", self.name);
        let ended = self.run_quietly();
        println!("──── {}", ended.in_words());
        ended
    }

    /// Runs the step with its output in this file, because a program that outlives the step would keep a pipe open. Returns the
    /// output as well.
    fn run_aside(mut self, path: &Path) -> (Ended, String) {
        self.command.stdin(Stdio::null());
        if let Err(error) = print_to(path, &mut self.command) {
            println!(
                "{} prints here, because {} cannot be written: {error}",
                self.name,
                path.display()
            );
        }
        let ended = self.run_quietly();
        let output = fs::read(path).unwrap_or_default();
        (ended, String::from_utf8_lossy(&output).into_owned())
    }

    fn run_quietly(mut self) -> Ended {
        let start = Instant::now();
        let result = run(&mut self.command);
        Ended {
            name: self.name,
            seconds: start.elapsed().as_secs_f32(),
            result,
        }
    }
}

fn print_to(path: &Path, command: &mut Command) -> io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
    let file = File::create(path)?;
    command.stdout(file.try_clone()?).stderr(file);
    Ok(())
}

/// How a step ended.
struct Ended {
    name: String,
    seconds: f32,
    result: anyhow::Result<()>,
}

impl Ended {
    fn in_words(&self) -> String {
        match &self.result {
            Ok(()) => format!("passed in {:.1} s", self.seconds),
            Err(error) => format!("FAILED in {:.1} s: {error:#}", self.seconds),
        }
    }
}

/// Runs all steps, then prints how long each took. A failed step does not stop the later ones.
pub(crate) fn all_pass(steps: impl IntoIterator<Item = Step>) -> anyhow::Result<()> {
    Steps::begin().one_by_one(steps).end()
}

/// Steps that have ended, in this order.
pub(crate) struct Steps {
    start: Instant,
    ended: Vec<Ended>,
}

impl Steps {
    pub(crate) fn begin() -> Self {
        Self {
            start: Instant::now(),
            ended: Vec::new(),
        }
    }

    /// Runs these steps. A failed one does not stop the later ones.
    pub(crate) fn one_by_one(mut self, steps: impl IntoIterator<Item = Step>) -> Self {
        self.ended.extend(steps.into_iter().map(Step::run));
        self
    }

    /// Runs two rows of steps at the same time.
    ///
    /// The output of `steps` is visible at once. That of a step beside them follows when one of them has ended, so that the two
    /// do not mix.
    pub(crate) fn beside(mut self, beside: Vec<Step>, steps: Vec<Step>) -> Self {
        let (send, finished) = mpsc::channel();
        thread::scope(|scope| {
            scope.spawn(move || {
                let path = root().join("target/tmp/step.txt");
                let mut ended = beside.into_iter().map(|step| step.run_aside(&path));
                ended.try_for_each(|step| send.send(step))
            });
            for step in steps {
                self.ended.push(step.run());
                for step in finished.try_iter() {
                    self.print(step);
                }
            }
            for step in &finished {
                self.print(step);
            }
        });
        self
    }

    fn print(&mut self, (ended, output): (Ended, String)) {
        println!("\n──── {}\n{output}\n──── {}", ended.name, ended.in_words());
        self.ended.push(ended);
    }

    /// Prints how long each step took. The error says how many failed.
    pub(crate) fn end(self) -> anyhow::Result<()> {
        println!();
        for step in &self.ended {
            let result = if step.result.is_ok() { "passed" } else { "FAILED" };
            println!("{result} {:8.1} s  {}", step.seconds, step.name);
        }
        println!("{:15.1} s  in all", self.start.elapsed().as_secs_f32());
        let failed = self.ended.iter().filter(|step| step.result.is_err()).count();
        if failed > 0 {
            bail!("{failed} of {} steps failed", self.ended.len());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::{env, process};

    use super::*;
    use crate::process::rustc;

    fn passes() -> Step {
        rustc(&["--version"]).into()
    }

    fn fails() -> Step {
        rustc(&["--no-such-option"]).into()
    }

    #[test]
    fn steps_of_both_rows_run_although_some_fail_and_the_failures_are_counted() {
        let steps = Steps::begin()
            .one_by_one([fails()])
            .beside(vec![fails(), passes()], vec![passes()]);
        let mut results: Vec<_> = steps.ended.iter().map(|step| step.result.is_ok()).collect();
        results.sort_unstable();
        assert_eq!(results, [false, false, true, true]);
        let end = steps.end().map_err(|error| error.to_string());
        assert_eq!(end, Err("2 of 4 steps failed".to_owned()));
    }

    #[test]
    fn what_a_step_beside_others_prints_is_kept() {
        for (step, passes, printed) in [(passes(), true, "rustc "), (fails(), false, "no-such-option")] {
            let path = env::temp_dir().join(format!("findem-connect-step-{}.txt", process::id()));
            let (ended, output) = step.run_aside(&path);
            let _ = fs::remove_file(path);
            assert_eq!(ended.result.is_ok(), passes, "{output}");
            assert!(output.contains(printed), "{output}");
        }
    }
}
