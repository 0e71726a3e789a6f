//! A timer of the person's own systemd. The package ships its units.

use std::env;
use std::process::Command;

use super::{TimerError, printed, run};

/// By its full path, so that no other program of this name is started.
const SYSTEMCTL: &str = "/usr/bin/systemctl";

/// The unit in `src-tauri/packaging/systemd`.
const TIMER: &str = "findem-doctor-watch.timer";

/// The variables that lead to the person's own systemd.
const VARIABLES: [&str; 2] = ["XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"];

pub(super) fn on() -> Result<(), TimerError> {
    systemctl(&["enable", "--now", TIMER])
}

pub(super) fn off() -> Result<(), TimerError> {
    systemctl(&["disable", "--now", TIMER])
}

pub(super) fn is_on() -> bool {
    systemctl(&["is-active", "--quiet", TIMER]).is_ok()
}

fn systemctl(arguments: &[&str]) -> Result<(), TimerError> {
    let variables = VARIABLES
        .into_iter()
        .filter_map(|name| Some((name, env::var_os(name)?)));
    let output = run(Command::new(SYSTEMCTL).arg("--user").args(arguments), variables)?;
    printed(output).map(drop)
}

#[cfg(test)]
mod tests {
    const TIMER_UNIT: &str = include_str!("../../../../packaging/systemd/findem-doctor-watch.timer");

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
