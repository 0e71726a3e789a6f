//! The file that a report is written to: complete, or as it was before.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::problem::Problem;

/// A file that will be replaced. Until then the report grows beside it, and is gone if it never comes to that.
pub(super) struct OutFile {
    target: PathBuf,
    unfinished: NamedTempFile,
}

impl OutFile {
    /// Makes sure that `path` can be written, before anything is sent.
    ///
    /// # Errors
    /// Where it cannot, or where something else than a file stands there: replacing a device would break it.
    pub(super) fn create(path: &Path) -> Result<Self, Problem> {
        let fail = |source| Problem::OutFile {
            file: path.to_owned(),
            source,
        };
        // A link is followed, so that it goes on pointing to the report.
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

    /// Writes the report in place of what was there.
    pub(super) fn write(mut self, text: &str) -> Result<(), Problem> {
        let written = self
            .unfinished
            .write_all(text.as_bytes())
            .and_then(|()| self.unfinished.as_file().sync_all());
        let kept = written.and_then(|()| self.unfinished.persist(&self.target).map_err(|error| error.error));
        kept.map(drop).map_err(|source| Problem::OutFile {
            file: self.target,
            source,
        })
    }
}
