//! The program runs once: whoever starts it again gets the window that is open. Whoever starts it in the moment in which
//! the last one ends gets a window all the same.

#[cfg(target_os = "linux")]
mod bus;
#[cfg(not(target_os = "linux"))]
mod plugin;

use std::path::Path;
use std::sync::Arc;
use std::thread::sleep;
use std::time::{Duration, Instant};

use records::{Folder, RecordsError};
use tauri::{AppHandle, Manager};

#[cfg(target_os = "linux")]
pub(crate) use bus::{Instance, begin};
#[cfg(not(target_os = "linux"))]
pub(crate) use plugin::{Instance, begin};

use crate::session::Session;
#[cfg(target_os = "linux")]
use crate::trouble::Trouble;
use crate::{desk, report_file, window};

/// How long a program that ends may still hold the records.
const ENDS_WITHIN: Duration = Duration::from_secs(2);

/// What comes of a start.
pub(crate) enum Beginning {
    /// This is the program that runs.
    First(Instance),
    /// The program that runs has shown its window.
    #[cfg(target_os = "linux")]
    HandedOver,
    /// There is no window for this start.
    #[cfg(target_os = "linux")]
    Fails(Trouble),
}

/// What somebody started the program with.
#[derive(Debug, Clone)]
pub(crate) struct Start {
    /// The program first.
    arguments: Vec<String>,
    /// Where file names begin.
    folder: String,
}

/// Answers a later start in the window that is open. Whether there is one still.
fn show(app: &AppHandle, start: &Start) -> bool {
    let shown = window::bring_to_front(app);
    if shown && let Some(file) = report_file(&start.arguments) {
        let session = app.state::<Arc<Session>>().inner().clone();
        desk::open_at_start(session, Path::new(&start.folder).join(file));
    }
    shown
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
