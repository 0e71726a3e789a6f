//! Files that another program has open, such as a virus scanner or a spreadsheet. Windows refuses to replace them.

use std::fs;
use std::io;
use std::path::Path;
use std::thread;
use std::time::Duration;

use tempfile::NamedTempFile;

/// The pauses between tries. A virus scanner lets a new file go within a second.
const PAUSES: [Duration; 4] = [
    Duration::from_millis(50),
    Duration::from_millis(200),
    Duration::from_millis(500),
    Duration::from_secs(1),
];

/// Windows: another program has the file open.
const SHARING_VIOLATION: i32 = 32;

/// Gives a complete file its final name, and replaces the file that has this name. While another program has that file open, this
/// tries again for a short time.
///
/// # Errors
/// If another program still has it open, the error says so.
pub fn persist(complete: NamedTempFile, path: &Path) -> io::Result<()> {
    let held = |error: &io::Error| cfg!(windows) && (is_sharing_violation(error) || is_refused(error, path));
    let mut complete = Some(complete);
    let attempt = || {
        let Some(file) = complete.take() else { return Ok(()) };
        file.persist(path).map(drop).map_err(|error| {
            complete = Some(error.file);
            error.error
        })
    };
    retry(&PAUSES, thread::sleep, held, attempt).map_err(|error| {
        if held(&error) {
            io::Error::from_raw_os_error(SHARING_VIOLATION)
        } else {
            error
        }
    })
}

/// Whether the system refused because another program has the file open.
pub(crate) fn is_held(error: &io::Error) -> bool {
    cfg!(windows) && is_sharing_violation(error)
}

fn is_sharing_violation(error: &io::Error) -> bool {
    error.raw_os_error() == Some(SHARING_VIOLATION)
}

/// Windows answers "access denied" if a file that is to be replaced is open. A file that is read-only gets the same answer.
fn is_refused(error: &io::Error, path: &Path) -> bool {
    let is_writable = |file: fs::Metadata| file.is_file() && !file.permissions().readonly();
    error.kind() == io::ErrorKind::PermissionDenied && fs::metadata(path).is_ok_and(is_writable)
}

/// Tries again after each pause while the file is held.
fn retry(
    pauses: &[Duration],
    mut sleep: impl FnMut(Duration),
    held: impl Fn(&io::Error) -> bool,
    mut attempt: impl FnMut() -> io::Result<()>,
) -> io::Result<()> {
    for pause in pauses {
        match attempt() {
            Err(error) if held(&error) => sleep(*pause),
            ended => return ended,
        }
    }
    attempt()
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn a_file_is_tried_again_after_each_pause_while_it_is_held() {
        let held = |error: &io::Error| error.kind() == io::ErrorKind::PermissionDenied;
        for (failures, with, works, tries) in [
            (0, io::ErrorKind::PermissionDenied, true, 1),
            (1, io::ErrorKind::PermissionDenied, true, 2),
            (4, io::ErrorKind::PermissionDenied, true, 5),
            (5, io::ErrorKind::PermissionDenied, false, 5),
            (1, io::ErrorKind::StorageFull, false, 1),
        ] {
            let (tried, mut slept) = (Cell::new(0), Vec::new());
            let attempt = || {
                tried.set(tried.get() + 1);
                if tried.get() > failures {
                    Ok(())
                } else {
                    Err(with.into())
                }
            };
            let ended = retry(&PAUSES, |pause| slept.push(pause), held, attempt);
            assert_eq!((ended.is_ok(), tried.get()), (works, tries), "{failures} × {with}");
            assert_eq!(slept, PAUSES[..tries - 1], "{failures} × {with}");
        }
        // A person waits for this.
        assert!(PAUSES.iter().sum::<Duration>() < Duration::from_secs(2));
    }

    #[cfg(windows)]
    #[test]
    fn a_file_that_another_program_lets_go_is_replaced() -> io::Result<()> {
        use std::os::windows::fs::OpenOptionsExt;
        let folder = tempfile::tempdir()?;
        let (path, new) = (folder.path().join("report.html"), folder.path().join("new"));
        fs::write(&path, "old")?;
        fs::write(&new, "new")?;
        let mut other_program = Some(fs::OpenOptions::new().read(true).share_mode(1).open(&path)?);
        let held = |error: &io::Error| is_sharing_violation(error) || is_refused(error, &path);
        let mut pauses = 0;
        let sleep = |_| {
            pauses += 1;
            if pauses == 2 {
                drop(other_program.take());
            }
        };
        retry(&PAUSES, sleep, held, || fs::rename(&new, &path))?;
        assert_eq!(fs::read_to_string(&path)?, "new");
        assert_eq!(pauses, 2);
        Ok(())
    }
}
