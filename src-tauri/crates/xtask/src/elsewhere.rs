//! The fast tests once more, where everything that a test must not depend on is different: a year ahead, just before
//! midnight, in another time zone and another language.

use std::process::{Command, Stdio};

use crate::process::{cargo, line, npm};
use crate::session::forget_the_person;
use crate::test::Step;

/// Far from UTC, by an odd number of minutes.
const TIME_ZONE: &str = "Pacific/Chatham";
/// Writes numbers and dates in another way than English does.
const LANGUAGE: &str = "de_DE.UTF-8";
/// Each program starts two seconds before midnight, so that the day changes while it runs.
const MOMENT: &str = "23:59:58 1 year";

/// The page tests and all Rust tests that need no desktop; none where the system has no `faketime`.
pub(crate) fn fast_tests() -> Vec<Step> {
    let known = Command::new("faketime")
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok();
    if !known {
        println!("NOT RUN: the fast tests a year ahead, because `faketime` is not installed.");
        return Vec::new();
    }
    vec![pages(), rust()]
}

fn pages() -> Step {
    let test = npm(["run", "test"]);
    let mut command = Command::new("faketime");
    command.arg(MOMENT).arg(test.get_program()).args(test.get_args());
    if let Some(folder) = test.get_current_dir() {
        command.current_dir(folder);
    }
    there(command, &line(&test))
}

/// Only the programs of the tests are told another time: cargo compares the times of files.
fn rust() -> Step {
    let test = cargo(["test", "--workspace", "--no-fail-fast"]);
    let name = line(&test);
    let mut command = test;
    command
        .arg("--config")
        .arg(format!("target.'cfg(all())'.runner = ['faketime', '{MOMENT}']"));
    there(command, &name)
}

fn there(mut command: Command, name: &str) -> Step {
    forget_the_person(&mut command);
    command
        .env("TZ", TIME_ZONE)
        .env("LANG", LANGUAGE)
        .env("LC_ALL", LANGUAGE)
        // What has passed is measured by the monotonic clock, which no person can set.
        .env("FAKETIME_DONT_FAKE_MONOTONIC", "1")
        // The times of files are compared with each other, not with today.
        .env("NO_FAKE_STAT", "1");
    Step::named(format!("{name}, a year ahead in {TIME_ZONE} ({LANGUAGE})"), command)
}
