//! The program runs once: whoever starts it again gets the window that is open. Whoever starts it in the moment in which
//! the last one ends gets a window all the same.

use std::env;
use std::ffi::OsStr;
use std::io;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};

use records::{Folder, RecordsError};
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager, Wry};

use crate::session::Session;
use crate::{desk, report_file, window};

/// How long a program that ends may still hold the records.
const ENDS_WITHIN: Duration = Duration::from_secs(2);

/// Set in a program that was started once more, so that it does not go on for ever.
const AGAIN: &str = "FINDEM_CONNECT_AGAIN";

/// A start, by its arguments and its folder, that was handed over when the window was gone already.
static LATE: Mutex<Option<(Vec<String>, String)>> = Mutex::new(None);

/// Hands a later start over to the program that runs.
pub(crate) fn plugin() -> TauriPlugin<Wry> {
    tauri_plugin_single_instance::init(asked)
}

fn asked(app: &AppHandle, arguments: Vec<String>, folder: String) {
    if !window::bring_to_front(app) {
        *LATE.lock().unwrap_or_else(PoisonError::into_inner) = Some((arguments, folder));
    } else if let Some(file) = report_file(&arguments) {
        let session = app.state::<Arc<Session>>().inner().clone();
        desk::open_at_start(session, Path::new(&folder).join(file));
    }
}

/// Opens the records, which a program that ends gives up in a moment.
pub(crate) fn take_over(records: &Path) -> Result<Folder, RecordsError> {
    let deadline = Instant::now() + ENDS_WITHIN;
    loop {
        match Folder::open(records) {
            Err(RecordsError::Locked { .. }) if Instant::now() < deadline => sleep(Duration::from_millis(20)),
            opened => return opened,
        }
    }
}

/// At the program's end: nobody hands a start over to it any more, and the one that came late is made up for.
pub(crate) fn make_way(app: &AppHandle) {
    tauri_plugin_single_instance::destroy(app);
    let late = LATE.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some((arguments, folder)) = late {
        let started = again(arguments.iter().skip(1))
            .and_then(|mut program| program.current_dir(folder).env_remove(AGAIN).spawn().map(drop));
        if let Err(error) = started {
            tracing::warn!("the next program was not started: {error}");
        }
    }
}

/// Whether the other program ended before it could answer that it took this start over. Its name is free now, so this one
/// begins once more in its own place; it comes back only where that fails.
#[cfg(target_os = "linux")]
pub(crate) fn begin_again(error: &tauri::Error) {
    use std::os::unix::process::CommandExt;

    let unanswered = matches!(error, tauri::Error::PluginInitialization(plugin, _) if plugin == "single-instance");
    if unanswered && env::var_os(AGAIN).is_none() {
        tracing::info!("the program that runs ended meanwhile");
        let failed = again(env::args_os().skip(1)).map(|mut program| program.env(AGAIN, "1").exec());
        tracing::warn!("the program was not started once more: {failed:?}");
    }
}

/// Elsewhere a program that ended leaves no name behind.
#[cfg(not(target_os = "linux"))]
pub(crate) fn begin_again(_: &tauri::Error) {}

fn again(arguments: impl Iterator<Item = impl AsRef<OsStr>>) -> io::Result<Command> {
    let mut program = Command::new(env::current_exe()?);
    program.args(arguments);
    Ok(program)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_records_of_a_program_that_ends_are_waited_for() -> anyhow::Result<()> {
        let home = tempfile::tempdir()?;
        let ending = Folder::open(home.path())?;
        let path = home.path().to_owned();
        let next = std::thread::spawn(move || take_over(&path).map(drop));
        sleep(Duration::from_millis(50));
        drop(ending);
        assert!(next.join().is_ok_and(|opened| opened.is_ok()));
        Ok(())
    }
}
