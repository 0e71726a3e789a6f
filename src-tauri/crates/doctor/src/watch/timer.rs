//! The timer of the person's own systemd that runs `findem-doctor watch now` every week. The package ships it.

use std::process::{Command, Stdio};

use report::texts;

use crate::key_variable::VARIABLE;
use crate::problem::{Problem, why};

/// By its full path, so that no other program of this name is started.
const SYSTEMCTL: &str = "/usr/bin/systemctl";

/// The unit in `src-tauri/packaging/systemd`.
const TIMER: &str = "findem-doctor-watch.timer";

/// Switches the timer on, also for later logins.
///
/// # Errors
/// If there is no systemd for this person, or if the package is not installed.
pub(super) fn on() -> Result<(), Problem> {
    systemctl(&["enable", "--now", TIMER])
}

/// Switches the timer off.
///
/// # Errors
/// See [`on`].
pub(super) fn off() -> Result<(), Problem> {
    systemctl(&["disable", "--now", TIMER])
}

/// Whether the timer is on.
pub(super) fn is_on() -> bool {
    systemctl(&["is-active", "--quiet", TIMER]).is_ok()
}

fn systemctl(arguments: &[&str]) -> Result<(), Problem> {
    let mut command = Command::new(SYSTEMCTL);
    command
        .arg("--user")
        .args(arguments)
        .env_remove(VARIABLE)
        .stdin(Stdio::null());
    let output = command
        .output()
        .map_err(|error| Problem::NoTimer(texts::named(SYSTEMCTL, &why(&error))))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Problem::NoTimer(
        said.trim().lines().next().unwrap_or_default().to_owned(),
    ))
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use crate::arguments::{Arguments, Command, WatchCommand};

    const SERVICE_UNIT: &str = include_str!("../../../../packaging/systemd/findem-doctor-watch.service");
    const TIMER_UNIT: &str = include_str!("../../../../packaging/systemd/findem-doctor-watch.timer");

    fn values<'a>(unit: &'a str, name: &str) -> Vec<&'a str> {
        unit.lines()
            .filter_map(|line| line.strip_prefix(name)?.strip_prefix('='))
            .collect()
    }

    #[test]
    fn the_unit_runs_a_command_that_the_program_understands_and_writes_nothing() {
        let command = values(SERVICE_UNIT, "ExecStart");
        assert_eq!(command, ["/usr/bin/findem-doctor watch now"]);
        let arguments = Arguments::try_parse_from(command[0].split(' ')).unwrap();
        assert!(matches!(
            arguments.command,
            Command::Watch(WatchCommand::Now {
                name: None,
                api_base: None
            })
        ));
        assert_eq!(values(SERVICE_UNIT, "Type"), ["oneshot"]);
        // A key that is not ready is a result and no failure of the service.
        assert_eq!(values(SERVICE_UNIT, "SuccessExitStatus"), ["1 3"]);
    }

    #[test]
    fn the_timer_runs_every_week_also_if_the_computer_was_off_and_only_for_a_person_who_enables_it() {
        assert_eq!(values(TIMER_UNIT, "OnCalendar"), ["weekly"]);
        assert_eq!(values(TIMER_UNIT, "Persistent"), ["true"]);
        assert_eq!(values(TIMER_UNIT, "WantedBy"), ["timers.target"]);
        assert_eq!(values(TIMER_UNIT, "Unit"), ["findem-doctor-watch.service"]);
    }
}
