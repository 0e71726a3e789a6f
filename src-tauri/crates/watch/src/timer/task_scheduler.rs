//! A task of the Task Scheduler.
//!
//! The task starts the program with the window, because `findem-doctor` is a console program, for which Windows would open a console
//! every week.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{self, ErrorKind, Read, Seek, Write};
use std::os::windows::process::CommandExt;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use windows_registry::LOCAL_MACHINE;

use super::task::{self, ARGUMENT};
use super::{TimerError, in_the_way, printed, run};

/// Opens no console for a console program.
const CREATE_NO_WINDOW: u32 = 0x0800_0000;

const WINDOW: &str = "findem-connect.exe";
const COMMAND_LINE: &str = "findem-doctor.exe";

/// Where Windows notes its own folder. Only administrators can change it, unlike a variable.
const VERSION: &str = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion";

pub(super) fn on() -> Result<(), TimerError> {
    let program = beside(WINDOW)?;
    // A person may have copied only the command line.
    fs::metadata(&program).map_err(|source| in_the_way(&program, source))?;
    let path = program
        .to_str()
        .ok_or_else(|| in_the_way(&program, ErrorKind::InvalidFilename.into()))?;
    let definition =
        write(&task::encoded(&task::definition(path))).map_err(|source| in_the_way(env::temp_dir(), source))?;
    schtasks(&[
        "/Create".as_ref(),
        "/TN".as_ref(),
        name().as_ref(),
        "/XML".as_ref(),
        definition.as_os_str(),
        "/F".as_ref(),
    ])
    .map(drop)
}

pub(super) fn off() -> Result<(), TimerError> {
    schtasks(&["/Delete".as_ref(), "/TN".as_ref(), name().as_ref(), "/F".as_ref()]).map(drop)
}

pub(super) fn is_on() -> bool {
    let described = schtasks(&["/Query".as_ref(), "/TN".as_ref(), name().as_ref(), "/XML".as_ref()]);
    described.is_ok_and(|described| task::runs(&described))
}

/// If the task has started this program, runs the check and returns its exit code. `arguments` begin with the name of the program.
pub fn run_if_asked(arguments: impl IntoIterator<Item = OsString>) -> Option<i32> {
    let mut arguments = arguments.into_iter().skip(1);
    arguments.next().filter(|first| first == ARGUMENT)?;
    let check = || -> Result<_, TimerError> {
        let program = beside(COMMAND_LINE)?;
        // It gets the variables that the Task Scheduler gave to this program, because some lead to a proxy.
        let mut command = Command::new(&program);
        command
            .args(["watch", "now"])
            .creation_flags(CREATE_NO_WINDOW)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command.status().map_err(|source| in_the_way(&program, source))
    };
    // The Task Scheduler shows the code. 2 says that nothing was done.
    Some(check().ok().and_then(|status| status.code()).unwrap_or(2))
}

/// The program with this name, in the folder of this program.
fn beside(name: &str) -> Result<PathBuf, TimerError> {
    let this = env::current_exe().map_err(|source| in_the_way(name, source))?;
    Ok(this.with_file_name(name))
}

/// The file stays until the path is dropped, and is closed, so that others may read it.
fn write(content: &[u8]) -> io::Result<tempfile::TempPath> {
    let mut file = tempfile::Builder::new().suffix(".xml").tempfile()?;
    file.write_all(content)?;
    Ok(file.into_temp_path())
}

fn name() -> String {
    let variable = |name| env::var(name).unwrap_or_default();
    task::name(&variable("USERDOMAIN"), &variable("USERNAME"))
}

fn schtasks(arguments: &[&OsStr]) -> Result<Vec<u8>, TimerError> {
    let windows = LOCAL_MACHINE
        .open(VERSION)
        .and_then(|key| key.get_string("SystemRoot"))
        .map_err(|error| in_the_way("schtasks.exe", io::Error::other(error.message())))?;
    let mut command = Command::new(PathBuf::from(&windows).join(r"System32\schtasks.exe"));
    command.args(arguments).creation_flags(CREATE_NO_WINDOW);
    let no_file = |source| in_the_way(env::temp_dir(), source);
    // It prints into a file: a service that it has to start first may keep a pipe open.
    let mut file = tempfile::tempfile().map_err(no_file)?;
    command
        .stdout(file.try_clone().map_err(no_file)?)
        .stderr(file.try_clone().map_err(no_file)?);
    let output = run(&mut command, [("SystemRoot", windows)])?;
    let mut stdout = Vec::new();
    file.rewind()
        .and_then(|()| file.read_to_end(&mut stdout))
        .map_err(no_file)?;
    printed(Output { stdout, ..output })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_argument_of_the_task_runs_a_check() {
        for arguments in [
            &["findem-connect.exe"][..],
            &["findem-connect.exe", "report.json"],
            &["findem-connect.exe", "report.json", ARGUMENT],
            &[ARGUMENT],
        ] {
            assert_eq!(
                run_if_asked(arguments.iter().map(OsString::from)),
                None,
                "{arguments:?}"
            );
        }
        // No `findem-doctor.exe` is beside this program.
        assert_eq!(run_if_asked(["x", ARGUMENT].map(OsString::from)), Some(2));
    }
}
