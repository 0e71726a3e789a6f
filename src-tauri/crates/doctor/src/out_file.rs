//! The file that a report is written to. It contains either the complete report or its previous content.

#[cfg(unix)]
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::problem::Problem;

/// A file to be replaced. The report is written to a temporary file beside it, which is deleted unless it replaces the file.
pub(crate) struct OutFile {
    /// The path that the person gave, for messages.
    named: PathBuf,
    target: PathBuf,
    unfinished: NamedTempFile,
}

impl OutFile {
    /// Checks that `path` can be written, before any request is sent.
    ///
    /// # Errors
    /// If it cannot be written, or is not a regular file: replacing a device would break it.
    pub(crate) fn create(path: &Path) -> Result<Self, Problem> {
        let fail = |source| Problem::OutFile {
            file: path.to_owned(),
            source,
        };
        let target = records::replaceable(path).ok_or_else(|| Problem::OutNotAFile(path.to_owned()))?;
        let unfinished = records::begin_beside(&target).map_err(fail)?;
        Ok(Self {
            named: path.to_owned(),
            target,
            unfinished,
        })
    }

    /// Lets other users read the file, such as the one that collects metrics. A file that exists keeps its permissions.
    #[cfg_attr(
        not(unix),
        expect(
            clippy::unnecessary_wraps,
            reason = "only Unix has permissions that have to be set, which can fail"
        )
    )]
    pub(crate) fn readable_for_all(self) -> Result<Self, Problem> {
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let permissions = match fs::metadata(&self.target) {
                Ok(file) => file.permissions(),
                Err(_) => fs::Permissions::from_mode(0o644),
            };
            let set = self.unfinished.as_file().set_permissions(permissions);
            set.map_err(|source| Problem::OutFile {
                file: self.named.clone(),
                source,
            })?;
        }
        Ok(self)
    }

    /// Replaces the file with the report.
    pub(crate) fn write(mut self, text: &str) -> Result<(), Problem> {
        // Its own `write_all` would name the unfinished file in an error.
        let file = self.unfinished.as_file_mut();
        let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
        let kept = written.and_then(|()| records::persist(self.unfinished, &self.target));
        kept.map_err(|source| Problem::OutFile {
            file: self.named,
            source,
        })
    }
}
