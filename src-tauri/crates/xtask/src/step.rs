//! A step of `cargo xtask test` or `cargo xtask windows`.

use std::fs::{self, File};
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

    /// Runs the step with its output in a file. Returns the output as well.
    fn run_aside(mut self) -> (Ended, String) {
        let path = root().join("target/tmp/step.txt");
        let file = path.parent().map_or(Ok(()), fs::create_dir_all);
        match file
            .and_then(|()| File::create(&path))
            .and_then(|file| Ok((file.try_clone()?, file)))
        {
            Ok((output, errors)) => self.command.stdin(Stdio::null()).stdout(output).stderr(errors),
            // The output is then visible at once, among that of another step.
            Err(_) => self.command.stdin(Stdio::null()),
        };
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
                beside
                    .into_iter()
                    .map(Step::run_aside)
                    .try_for_each(|step| send.send(step))
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
    use super::*;

    fn shell(script: &str) -> Step {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        Step::named(script.to_owned(), command)
    }

    #[test]
    fn steps_of_both_rows_run_although_some_fail_and_the_failures_are_counted() {
        let folder = std::env::temp_dir().join(format!("findem-steps-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("{error}"));
        let mark = |name: &str, code: u8| shell(&format!("touch '{}/{name}'; exit {code}", folder.display()));
        let end = Steps::begin()
            .one_by_one([mark("first", 1)])
            .beside(vec![mark("aside", 1), mark("last", 0)], vec![mark("seen", 0)])
            .end();
        let ran = fs::read_dir(&folder).map_or(0, Iterator::count);
        fs::remove_dir_all(&folder).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(ran, 4);
        assert_eq!(
            end.map_err(|error| error.to_string()),
            Err("2 of 4 steps failed".to_owned())
        );
    }

    #[test]
    fn the_output_of_a_step_aside_is_kept() {
        let (ended, output) = shell("echo seen; echo also >&2").run_aside();
        assert!(ended.result.is_ok());
        assert_eq!(output, "seen\nalso\n");
    }
}
