use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::RecordsError;

/// Whether this process may write. The system releases the lock when the process ends, even if it crashes.
#[derive(Debug, Clone)]
pub(crate) enum Access {
    Write { _lock: Arc<File> },
    Read { folder: PathBuf },
}

impl Access {
    pub(crate) fn to_write(&self) -> Result<(), RecordsError> {
        match self {
            Self::Write { .. } => Ok(()),
            Self::Read { folder } => Err(RecordsError::Locked { folder: folder.clone() }),
        }
    }
}

/// A file that is replaced only if no data is lost.
#[derive(Debug)]
pub(crate) struct Target {
    file: PathBuf,
    access: Access,
    protected: Option<Protected>,
}

/// Why the file must not be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Protected {
    Newer,
    Unreadable,
}

impl Target {
    pub(crate) fn new(file: PathBuf, access: Access) -> Self {
        let protected = None;
        Self {
            file,
            access,
            protected,
        }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.file
    }

    pub(crate) fn protect(&mut self, because: Protected) {
        self.protected = Some(because);
    }

    /// The path, if the file may be written.
    pub(crate) fn to_write(&self) -> Result<&Path, RecordsError> {
        self.access.to_write()?;
        let file = self.file.clone();
        match self.protected {
            None => Ok(&self.file),
            Some(Protected::Newer) => Err(RecordsError::NewerVersion { file }),
            Some(Protected::Unreadable) => Err(RecordsError::Unreadable { file }),
        }
    }
}
