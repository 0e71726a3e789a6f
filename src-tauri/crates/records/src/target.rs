use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::RecordsError;

/// Whether this process may write. The system releases the lock when the process ends, even if it crashes.
#[derive(Debug, Clone)]
pub(crate) enum Access {
    Write { _lock: Arc<Lock> },
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

/// A file that this process has locked.
#[derive(Debug)]
pub(crate) struct Lock(File);

impl Lock {
    /// Locks the file, or fails at once if another program has it locked.
    pub(crate) fn take(file: File) -> Result<Self, TryLockError> {
        file.try_lock()?;
        Ok(Self(file))
    }
}

impl Drop for Lock {
    /// Closing the file is not enough, because a child process has a copy of it from its fork to its exec.
    fn drop(&mut self) {
        let _ = self.0.unlock();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_ends_although_a_child_process_still_has_a_copy_of_the_file() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let open = || crate::atomic::open_private(&folder.path().join("lock"));
        let lock = Lock::take(open()?)?;
        let copy = lock.0.try_clone()?;
        assert!(matches!(Lock::take(open()?), Err(TryLockError::WouldBlock)));
        drop(lock);
        let again = Lock::take(open()?)?;
        drop(copy);
        assert!(matches!(Lock::take(open()?), Err(TryLockError::WouldBlock)));
        drop(again);
        Ok(())
    }
}
