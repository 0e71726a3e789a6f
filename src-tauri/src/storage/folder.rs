//! The folder that holds all records.

use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use records::{Folder, RecordsError};

/// How long a program that is ending may still hold the records.
const ENDS_WITHIN: Duration = Duration::from_secs(2);

/// Opens the folder. If a program that is about to end holds it, this waits for a moment.
pub(crate) fn open_when_free(path: &Path) -> Result<Folder, RecordsError> {
    open_within(path, ENDS_WITHIN)
}

/// The same with another limit.
pub(crate) fn open_within(path: &Path, limit: Duration) -> Result<Folder, RecordsError> {
    let deadline = Instant::now() + limit;
    loop {
        match Folder::open(path) {
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
        let next = std::thread::spawn(move || open_within(&path, Duration::from_mins(1)).map(drop));
        sleep(Duration::from_millis(50));
        drop(ending);
        assert!(next.join().is_ok_and(|opened| opened.is_ok()));
        Ok(())
    }
}
