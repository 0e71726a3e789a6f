//! The timer of the person's own systemd that runs `findem-doctor watch now` every week. The package ships it.

use std::process::{Command, Stdio};
use std::{env, io};

/// By its full path, so that no other program of this name is started.
pub const SYSTEMCTL: &str = "/usr/bin/systemctl";

/// The unit in `src-tauri/packaging/systemd`.
const TIMER: &str = "findem-doctor-watch.timer";

/// The variables that lead to the person's own systemd. It gets no others, because one of them may hold a key or a password.
const VARIABLES: [&str; 2] = ["XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"];

/// Why the timer cannot be switched.
#[derive(Debug, thiserror::Error)]
pub enum TimerError {
    /// The program that switches it cannot be started, for example because there is none.
    #[error("{SYSTEMCTL} can't be started: {0}")]
    NotStarted(#[source] io::Error),
    /// The first line that the program said about it.
    #[error("the timer of the weekly check can't be switched: {0}")]
    Refused(String),
}

/// Switches the timer on, also for later logins.
///
/// # Errors
/// If there is no systemd for this person, or if the package is not installed.
pub fn on() -> Result<(), TimerError> {
    systemctl(&["enable", "--now", TIMER])
}

/// Switches the timer off.
///
/// # Errors
/// See [`on`].
pub fn off() -> Result<(), TimerError> {
    systemctl(&["disable", "--now", TIMER])
}

/// Whether the timer is on.
pub fn is_on() -> bool {
    systemctl(&["is-active", "--quiet", TIMER]).is_ok()
}

fn systemctl(arguments: &[&str]) -> Result<(), TimerError> {
    let variables = VARIABLES
        .into_iter()
        .filter_map(|name| Some((name, env::var_os(name)?)));
    let mut command = Command::new(SYSTEMCTL);
    command
        .arg("--user")
        .args(arguments)
        .env_clear()
        .envs(variables)
        .stdin(Stdio::null());
    let output = command.output().map_err(TimerError::NotStarted)?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(TimerError::Refused(
        said.trim().lines().next().unwrap_or_default().to_owned(),
    ))
}

#[cfg(test)]
mod tests {
    const TIMER_UNIT: &str = include_str!("../../../packaging/systemd/findem-doctor-watch.timer");

    #[test]
    fn the_timer_runs_every_week_also_if_the_computer_was_off_and_only_for_a_person_who_enables_it() {
        for (name, value) in [
            ("OnCalendar", "weekly"),
            ("Persistent", "true"),
            ("WantedBy", "timers.target"),
            ("Unit", "findem-doctor-watch.service"),
        ] {
            let said = TIMER_UNIT
                .lines()
                .filter_map(|line| line.strip_prefix(name)?.strip_prefix('='));
            assert_eq!(said.collect::<Vec<_>>(), [value], "{name}");
        }
    }
}
