use std::io;
use std::path::{Path, PathBuf};

/// Why something was not written, or could not be reached. What was there before is still there.
#[derive(Debug, thiserror::Error)]
pub enum RecordsError {
    /// The system names no folder for a program's data.
    #[error("this computer has no folder for a program's data; name one in {}", crate::HOME)]
    NoHome,
    /// Another program holds the folder: the window, or another command. Reading is still possible.
    #[error("another program is using {}", folder.display())]
    Locked {
        /// The folder.
        folder: PathBuf,
    },
    /// The file was written by a later version of this program, and would lose what only that knows.
    #[error("{} was written by a newer version", file.display())]
    NewerVersion {
        /// The file.
        file: PathBuf,
    },
    /// The file is there but could not be read, so it is not replaced either.
    #[error("{} could not be read, so it is left as it is", file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
    },
    /// The file is larger than anything this program writes.
    #[error("{} is too large", file.display())]
    TooLarge {
        /// The file.
        file: PathBuf,
    },
    /// The disk, a quota or a limit is full.
    #[error("there is no space left to write {}", file.display())]
    NoSpace {
        /// What was to be written.
        file: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The system does not permit it, or the disk is read-only.
    #[error("{} may not be accessed", file.display())]
    NotPermitted {
        /// What was to be read or written.
        file: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Another profile has this name.
    #[error("there is already a profile with this name")]
    NameTaken,
    /// A name with nothing in it.
    #[error("a profile needs a name")]
    NameEmpty,
    /// A name of more than [`LONGEST_NAME`](crate::LONGEST_NAME) characters.
    #[error("a profile's name has at most {} characters", crate::LONGEST_NAME)]
    NameTooLong,
    /// Any other failure of the file system.
    #[error("{} could not be written or read", file.display())]
    Io {
        /// What was to be read or written.
        file: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl RecordsError {
    /// A stable name of the error.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoHome => "noHome",
            Self::Locked { .. } => "locked",
            Self::NewerVersion { .. } => "newerVersion",
            Self::Unreadable { .. } => "unreadable",
            Self::TooLarge { .. } => "tooLarge",
            Self::NoSpace { .. } => "noSpace",
            Self::NotPermitted { .. } => "notPermitted",
            Self::NameTaken => "nameTaken",
            Self::NameEmpty => "nameEmpty",
            Self::NameTooLong => "nameTooLong",
            Self::Io { .. } => "io",
        }
    }

    pub(crate) fn io(file: &Path, source: io::Error) -> Self {
        use io::ErrorKind;
        let file = file.to_owned();
        match source.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Self::NoSpace { file, source }
            }
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::NotPermitted { file, source },
            _ => Self::Io { file, source },
        }
    }
}
