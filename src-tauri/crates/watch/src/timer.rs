//! The timer that runs `findem-doctor watch now` every week. Each system has its own: systemd, the Task Scheduler of Windows, and
//! launchd of macOS.

#[cfg(any(target_os = "macos", test))]
mod agent;
#[cfg_attr(target_os = "linux", path = "timer/systemd.rs")]
#[cfg_attr(windows, path = "timer/task_scheduler.rs")]
#[cfg_attr(target_os = "macos", path = "timer/launchd.rs")]
mod system;
#[cfg(any(windows, test))]
mod task;

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

#[cfg(windows)]
pub use system::run_if_asked;

/// Why the timer cannot be switched.
#[derive(Debug, thiserror::Error)]
pub enum TimerError {
    /// The program that switches it cannot be started, or a file that the timer needs is not there or cannot be written.
    #[error("{}: {source}", file.display())]
    File {
        /// The program or the file.
        file: PathBuf,
        /// Why the system refuses.
        source: io::Error,
    },
    /// What the program that switches it said.
    #[error("the timer of the weekly check can't be switched: {0}")]
    Refused(String),
    /// The system runs the program from a place that may be gone next week.
    #[error("{} is no lasting place for a program", .0.display())]
    Passing(PathBuf),
}

/// Switches the timer on, also for later logins. If it is on, it leads to this program from now on.
///
/// # Errors
/// If the system has no timer for this person, or if a part of the program is missing.
pub fn on() -> Result<(), TimerError> {
    system::on()
}

/// Switches the timer off.
///
/// # Errors
/// See [`on`].
pub fn off() -> Result<(), TimerError> {
    system::off()
}

/// Whether the timer is on.
pub fn is_on() -> bool {
    system::is_on()
}

/// Runs a program of the system. It gets only these variables, because another one may hold a key or a password.
fn run<'a>(
    command: &mut Command,
    variables: impl IntoIterator<Item = (&'a str, impl AsRef<OsStr>)>,
) -> Result<Output, TimerError> {
    command.env_clear().envs(variables).stdin(Stdio::null());
    command
        .output()
        .map_err(|source| in_the_way(command.get_program(), source))
}

/// What the program printed, if it succeeded.
fn printed(output: Output) -> Result<Vec<u8>, TimerError> {
    if output.status.success() {
        return Ok(output.stdout);
    }
    let words = said(&output.stderr).or_else(|| said(&output.stdout));
    Err(TimerError::Refused(words.unwrap_or_else(|| output.status.to_string())))
}

/// The first line that a program said. None if it said nothing, or if its letters are not known, as those of an older code page.
fn said(output: &[u8]) -> Option<String> {
    let line = str::from_utf8(output).ok()?.trim().lines().next()?;
    Some(line.trim_end().to_owned())
}

fn in_the_way(file: impl AsRef<Path>, source: io::Error) -> TimerError {
    TimerError::File {
        file: file.as_ref().to_owned(),
        source,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_said_in_the_first_line_that_can_be_read() {
        for (output, expected) in [
            (
                &b"Failed to connect to bus: No medium found\n"[..],
                Some("Failed to connect to bus: No medium found"),
            ),
            (
                b"\r\nERROR: Access is denied.\r\nMore\r\n",
                Some("ERROR: Access is denied."),
            ),
            ("FEHLER: gesperrt für Zoë".as_bytes(), Some("FEHLER: gesperrt für Zoë")),
            // Code page 850.
            (b"ERREUR : l'acc\x8as est refus\x82.", None),
            (b" \n", None),
            (b"", None),
        ] {
            assert_eq!(said(output).as_deref(), expected, "{output:?}");
        }
    }
}
