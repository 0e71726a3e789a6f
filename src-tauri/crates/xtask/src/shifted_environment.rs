//! Repeats the fast tests with another date, time zone and language: a year ahead, just before midnight.

use std::process::{Command, Stdio};

use crate::private_desktop::remove_user_environment;
use crate::process::{cargo_test, line, linted, npm};
use crate::step::Step;

/// Far from UTC, and not a whole number of hours.
const TIME_ZONE: &str = "Pacific/Chatham";
/// Numbers and dates have another format than in English.
const LANGUAGE: &str = "de_DE.UTF-8";
/// Each program starts two seconds before midnight, so that the day changes while it runs.
const START_TIME: &str = "23:59:58 1 year";

/// A Rust test that takes minutes. All its dates are relative to the present.
const SLOW: &str = "every_fault_ends_with_its_reason_and_without_a_wrong_verdict";

/// Page tests that take a minute. Their clock stands still, and they read no text.
const SLOW_PAGES: &str = "tests/haste.test.ts";

/// The page tests. There is no step if `faketime` is not installed.
pub(crate) fn page_tests() -> Option<Step> {
    let test = npm(["run", "test", "--", "--exclude", SLOW_PAGES]);
    let mut command = Command::new("faketime");
    command.arg(START_TIME).arg(test.get_program()).args(test.get_args());
    if let Some(folder) = test.get_current_dir() {
        command.current_dir(folder);
    }
    shifted(command, &line(&test))
}

/// The Rust tests that need no desktop. There is no step if `faketime` is not installed.
///
/// Only the test programs run under faketime, because cargo compares file times with the clock.
pub(crate) fn rust_tests() -> Option<Step> {
    let test = cargo_test(["--workspace", "--lib", "--bins", "--tests", "--no-fail-fast"]);
    let name = line(&test);
    let mut command = linted(test);
    command
        .arg("--config")
        .arg(format!("target.'cfg(all())'.runner = ['faketime', '{START_TIME}']"))
        .args(["--", "--skip", SLOW]);
    shifted(command, &name)
}

fn shifted(mut command: Command, name: &str) -> Option<Step> {
    let name = format!("{name}, a year ahead in {TIME_ZONE} ({LANGUAGE})");
    if !is_installed() {
        println!("NOT RUN: {name}, because `faketime` is not installed.");
        return None;
    }
    remove_user_environment(&mut command);
    command
        .env("TZ", TIME_ZONE)
        .env("LANG", LANGUAGE)
        .env("LC_ALL", LANGUAGE)
        // Durations use the monotonic clock, which stays real.
        .env("FAKETIME_DONT_FAKE_MONOTONIC", "1")
        // File times stay real, because programs compare them with each other.
        .env("NO_FAKE_STAT", "1");
    Some(Step::named(name, command))
}

fn is_installed() -> bool {
    Command::new("faketime")
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok()
}
