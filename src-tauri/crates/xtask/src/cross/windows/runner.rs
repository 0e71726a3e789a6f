//! Runs one test program under Wine, for cargo: leaves out what [`left_out`] names, and ends a program that hangs.

use std::collections::BTreeSet;
use std::env;
use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

use super::left_out;
use super::wine::wine;
use crate::process::root;

/// A program in which no test ends for this time hangs.
const HANGS_AFTER: Duration = Duration::from_mins(10);
/// How often the program is looked at while it prints nothing.
const LOOKS_EVERY: Duration = Duration::from_millis(100);

/// Runs a test program with these arguments. Its output is printed, except for the lines of tests that pass.
pub(crate) fn run(arguments: &[OsString]) -> anyhow::Result<()> {
    let (program, options) = arguments.split_first().context("which program is to be run?")?;
    let name = name(Path::new(program));
    let left_out = left_out::of(&name, || tests_of(program))?;

    let mut command = test_program(program);
    // This Wine has a keychain and a registry of its own, so the tests that need a desktop of their own can run.
    command.args(options).arg("--include-ignored");
    for left_out in left_out {
        command.args(["--skip", left_out.test]);
    }
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .context("Wine could not be started")?;
    let lines = lines(&mut child)?;
    let ended = follow(&mut child, &lines);
    if ended.is_err() {
        // It may have ended in the meantime.
        let _ = child.kill();
    }
    ended.with_context(|| name)
}

/// The package and the test program, as in `records/on_disk`. Cargo names the file after the target and adds a hash.
fn name(program: &Path) -> String {
    let package = env::var("CARGO_PKG_NAME").unwrap_or_default();
    let stem = program.file_stem().unwrap_or_default().to_string_lossy();
    let target = stem.rsplit_once('-').map_or(&*stem, |(target, _)| target);
    format!("{package}/{target}")
}

fn test_program(program: &OsString) -> Command {
    let mut command = wine(program);
    // Otherwise insta asks cargo, which is no Windows program here, for the folder with the snapshots, and writes new ones.
    command.env("INSTA_WORKSPACE_ROOT", root()).env("INSTA_UPDATE", "no");
    // The libraries that it needs are beside the folder of the test programs.
    if let Some(built) = Path::new(program).ancestors().nth(2) {
        command.env("WINEPATH", built);
    }
    command
}

fn tests_of(program: &OsString) -> anyhow::Result<BTreeSet<String>> {
    let mut child = test_program(program)
        .args(["--list", "--format", "terse"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .context("Wine could not be started")?;
    let lines = lines(&mut child)?;
    let mut tests = BTreeSet::new();
    let status = each_line(&mut child, &lines, |line| {
        tests.extend(line.strip_suffix(": test").map(str::to_owned));
    })?;
    if !status {
        bail!("{} does not list its tests", program.display());
    }
    Ok(tests)
}

/// Prints what the program prints, and returns an error unless all its tests passed.
fn follow(child: &mut Child, lines: &Receiver<String>) -> anyhow::Result<()> {
    let mut slow = BTreeSet::new();
    // If Wine itself is ended, it ends the program as if it had succeeded.
    let mut has_result = false;
    let passed = each_line(child, lines, |line| match outcome(line) {
        Some(Outcome::Slow(test)) => {
            slow.insert(test.to_owned());
            println!("{line}");
        }
        Some(Outcome::Passed(test)) => {
            slow.remove(test);
        }
        Some(Outcome::Other(test)) => {
            slow.remove(test);
            println!("{line}");
        }
        None => {
            has_result |= line.starts_with("test result: ok.");
            println!("{line}");
        }
    });
    let names: Vec<&str> = slow.iter().map(String::as_str).collect();
    if !passed.with_context(|| format!("still running: {}", names.join(", ")))? || !has_result {
        bail!("not every test passed under Wine");
    }
    Ok(())
}

/// What a line of a test program says about a test.
#[derive(Debug, PartialEq, Eq)]
enum Outcome<'a> {
    Passed(&'a str),
    /// It failed, or was ignored.
    Other(&'a str),
    Slow(&'a str),
}

fn outcome(line: &str) -> Option<Outcome<'_>> {
    let line = line.trim_end().strip_prefix("test ")?;
    if let Some((test, _)) = line.split_once(" has been running for over ") {
        return Some(Outcome::Slow(test));
    }
    let (test, outcome) = line.rsplit_once(" ... ")?;
    let test = test.strip_suffix(" - should panic").unwrap_or(test);
    Some(if outcome == "ok" {
        Outcome::Passed(test)
    } else {
        Outcome::Other(test)
    })
}

/// Passes on every line until the program ends, and returns whether it succeeded.
///
/// The end of the output is not awaited, because services of Wine may keep it open.
fn each_line(child: &mut Child, lines: &Receiver<String>, mut take: impl FnMut(&str)) -> anyhow::Result<bool> {
    let mut heard = Instant::now();
    let status = loop {
        match lines.recv_timeout(LOOKS_EVERY) {
            Ok(line) => {
                heard = Instant::now();
                take(&line);
            }
            Err(RecvTimeoutError::Disconnected) => break child.wait()?,
            Err(RecvTimeoutError::Timeout) => match child.try_wait()? {
                Some(status) => break status,
                None if heard.elapsed() > HANGS_AFTER => {
                    bail!("no test ended for {} minutes", HANGS_AFTER.as_secs() / 60)
                }
                None => {}
            },
        }
    };
    while let Ok(line) = lines.recv_timeout(LOOKS_EVERY) {
        take(&line);
    }
    Ok(status.success())
}

/// The lines that the program prints.
fn lines(child: &mut Child) -> anyhow::Result<Receiver<String>> {
    let output = child.stdout.take().context("the output of a program")?;
    let (sender, lines) = channel();
    thread::spawn(move || {
        for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line).trim_end_matches('\r').to_owned();
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_of_a_test_program_are_understood() {
        for (line, expected) in [
            ("test folder::one ... ok", Some(Outcome::Passed("folder::one"))),
            (
                "test folder::one - should panic ... ok",
                Some(Outcome::Passed("folder::one")),
            ),
            ("test folder::one ... FAILED", Some(Outcome::Other("folder::one"))),
            (
                "test folder::one ... ignored, it is slow",
                Some(Outcome::Other("folder::one")),
            ),
            (
                "test folder::one has been running for over 60 seconds",
                Some(Outcome::Slow("folder::one")),
            ),
            ("running 3 tests", None),
            ("test result: ok. 3 passed; 0 failed", None),
            ("", None),
        ] {
            assert_eq!(outcome(line), expected, "{line}");
        }
    }

    #[test]
    fn a_test_program_is_named_without_its_hash() {
        let name = name(Path::new(
            "target/x86_64-pc-windows-gnu/debug/deps/on_disk-0a1b2c3d.exe",
        ));
        assert!(name.ends_with("/on_disk"), "{name}");
    }
}
