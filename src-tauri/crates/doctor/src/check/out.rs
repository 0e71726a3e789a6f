//! The file that a report is written to. It contains either the complete report or its previous content.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use tempfile::NamedTempFile;

use crate::problem::Problem;

/// A file to be replaced. The report is written to a temporary file beside it, which is deleted unless it replaces the file.
pub(super) struct OutFile {
    target: PathBuf,
    unfinished: NamedTempFile,
}

impl OutFile {
    /// Checks that `path` can be written, before any request is sent.
    ///
    /// # Errors
    /// If it cannot be written, or is not a regular file: replacing a device would break it.
    pub(super) fn create(path: &Path) -> Result<Self, Problem> {
        let fail = |source| Problem::OutFile {
            file: path.to_owned(),
            source,
        };
        // Follows a symbolic link, so that the link still points to the report.
        let target = match fs::canonicalize(path) {
            Ok(target) if target.is_file() => target,
            Ok(_) => return Err(Problem::OutNotAFile(path.to_owned())),
            Err(_) => path.to_owned(),
        };
        let name = target
            .file_name()
            .ok_or_else(|| Problem::OutNotAFile(path.to_owned()))?;
        let folder = match target.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let mut prefix = name.to_owned();
        prefix.push(".unfinished-");
        let unfinished = tempfile::Builder::new()
            .prefix(&prefix)
            .tempfile_in(folder)
            .map_err(fail)?;
        Ok(Self { target, unfinished })
    }

    /// Replaces the file with the report.
    pub(super) fn write(mut self, text: &str) -> Result<(), Problem> {
        let written = self
            .unfinished
            .write_all(text.as_bytes())
            .and_then(|()| self.unfinished.as_file().sync_all());
        let mut unfinished = Some(self.unfinished);
        let kept = written.and_then(|()| {
            while_held(&PAUSES, is_held, || {
                let Some(file) = unfinished.take() else { return Ok(()) };
                file.persist(&self.target).map(drop).map_err(|error| {
                    unfinished = Some(error.file);
                    error.error
                })
            })
        });
        kept.map_err(|source| Problem::OutFile {
            file: self.target,
            source,
        })
    }
}

/// The pauses between tries while another program, such as a virus scanner, has the file open.
const PAUSES: [Duration; 4] = [
    Duration::from_millis(50),
    Duration::from_millis(200),
    Duration::from_millis(500),
    Duration::from_secs(1),
];

/// Whether another program may have the file open. Windows then refuses to replace it, with "access denied" or a sharing violation.
fn is_held(error: &io::Error) -> bool {
    const SHARING_VIOLATION: i32 = 32;
    let held = error.kind() == io::ErrorKind::PermissionDenied || error.raw_os_error() == Some(SHARING_VIOLATION);
    cfg!(windows) && held
}

/// Tries again after each pause while another program has the file open.
fn while_held(
    pauses: &[Duration],
    is_held: impl Fn(&io::Error) -> bool,
    mut attempt: impl FnMut() -> io::Result<()>,
) -> io::Result<()> {
    for pause in pauses {
        match attempt() {
            Err(error) if is_held(&error) => thread::sleep(*pause),
            ended => return ended,
        }
    }
    attempt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_held_is_tried_again_and_only_then() {
        let held = || Err(io::ErrorKind::PermissionDenied.into());
        let is_held = |error: &io::Error| error.kind() == io::ErrorKind::PermissionDenied;
        for (failures, pauses, works, tries) in [(0, 2, true, 1), (1, 2, true, 2), (2, 2, true, 3), (3, 2, false, 3)] {
            let mut tried = 0;
            let ended = while_held(&vec![Duration::ZERO; pauses], is_held, || {
                tried += 1;
                if tried > failures { Ok(()) } else { held() }
            });
            assert_eq!((ended.is_ok(), tried), (works, tries), "{failures} of {pauses}");
        }
        let mut tried = 0;
        let full = while_held(&[Duration::ZERO], is_held, || {
            tried += 1;
            Err(io::ErrorKind::StorageFull.into())
        });
        assert_eq!((full.is_err(), tried), (true, 1));
    }
}
