//! An agent of launchd, which runs while the person is logged in.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::agent::{self, LABEL};
use super::{TimerError, in_the_way, printed, run};

/// By its full path, so that no other program of this name is started.
const LAUNCHCTL: &str = "/bin/launchctl";

const COMMAND_LINE: &str = "findem-doctor";

pub(super) fn on() -> Result<(), TimerError> {
    let program = program()?;
    if agent::is_passing(&program) {
        return Err(TimerError::Passing(program));
    }
    let path = program
        .to_str()
        .ok_or_else(|| in_the_way(&program, ErrorKind::InvalidFilename.into()))?;
    let definition = agent::definition(path);
    let file = file()?;
    if is_on() {
        if fs::read_to_string(&file).is_ok_and(|written| written == definition) {
            return Ok(());
        }
        // It leads to a program that has moved.
        unload()?;
    }
    write(&file, &definition).map_err(|source| in_the_way(&file, source))?;
    launchctl(["bootstrap".as_ref(), domain().as_ref(), file.as_os_str()])
}

pub(super) fn off() -> Result<(), TimerError> {
    let file = file()?;
    match fs::remove_file(&file) {
        Err(source) if source.kind() != ErrorKind::NotFound => return Err(in_the_way(&file, source)),
        _ => {}
    }
    // If the agent runs this program, this ends it. So the file went first, and nothing is loaded at the next login.
    if is_on() { unload() } else { Ok(()) }
}

pub(super) fn is_on() -> bool {
    launchctl(["print", &target()]).is_ok()
}

fn unload() -> Result<(), TimerError> {
    launchctl(["bootout", &target()])
}

/// The command line, which is beside the program with the window. A link to it leads nowhere if the program is moved.
fn program() -> Result<PathBuf, TimerError> {
    let this = env::current_exe().and_then(fs::canonicalize);
    let program = this
        .map_err(|source| in_the_way(COMMAND_LINE, source))?
        .with_file_name(COMMAND_LINE);
    fs::metadata(&program).map_err(|source| in_the_way(&program, source))?;
    Ok(program)
}

fn file() -> Result<PathBuf, TimerError> {
    let agents = "Library/LaunchAgents";
    let home = dirs::home_dir().ok_or_else(|| in_the_way(agents, ErrorKind::NotFound.into()))?;
    Ok(home.join(agents).join(format!("{LABEL}.plist")))
}

/// The folder is not there before a program has put something into it.
fn write(file: &Path, content: &str) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, content)
}

/// Where launchd keeps the agents of a person who is logged in.
fn domain() -> String {
    format!("gui/{}", rustix::process::getuid().as_raw())
}

fn target() -> String {
    format!("{}/{LABEL}", domain())
}

fn launchctl<'a>(arguments: impl IntoIterator<Item = &'a (impl AsRef<OsStr> + ?Sized + 'a)>) -> Result<(), TimerError> {
    let none: [(&str, &str); 0] = [];
    let output = run(Command::new(LAUNCHCTL).args(arguments), none)?;
    printed(output).map(drop)
}
