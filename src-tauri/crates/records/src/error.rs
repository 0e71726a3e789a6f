use std::io;
use std::path::{Path, PathBuf};

use crate::held::is_held;

/// Why a read or write failed. What was there before is unchanged.
#[derive(Debug, thiserror::Error)]
pub enum RecordsError {
    /// The system has no folder for program data.
    #[error("this computer has no folder for program data; name one in {}", crate::HOME)]
    NoHome,
    /// Another program, such as the window or another command, has the folder open for writing. Reading is still possible.
    #[error("another program, such as the window of Findem Connect, is using {}", folder.display())]
    Locked {
        /// The folder that is in use.
        folder: PathBuf,
    },
    /// A later version of this program wrote the file. Replacing it would lose data that only that version knows.
    #[error("{} was written by a newer version", file.display())]
    NewerVersion {
        /// The file.
        file: PathBuf,
    },
    /// The file exists but could not be read, so it must not be replaced.
    #[error("{} couldn't be read, so it stays as it is", file.display())]
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
    #[error("there's no space left to write {}", file.display())]
    NoSpace {
        /// The file to write.
        file: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// The system denies access, or the disk is read-only.
    #[error("this program isn't allowed to access {}", file.display())]
    NotPermitted {
        /// The file to read or write.
        file: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// Another program has the file open, and the system lets nobody else replace it. Only Windows does this.
    #[error("another program has {} open", file.display())]
    Held {
        /// The file to replace or read.
        file: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// Another profile has this name.
    #[error("there's already a profile with this name")]
    NameTaken,
    /// The name is empty.
    #[error("a profile needs a name")]
    NameEmpty,
    /// The name has more than [`LONGEST_NAME`](crate::LONGEST_NAME) characters.
    #[error("a profile's name can have at most {} characters", crate::LONGEST_NAME)]
    NameTooLong,
    /// Any other failure of the file system.
    #[error("{} couldn't be written or read", file.display())]
    Io {
        /// The file to read or write.
        file: PathBuf,
        /// The system's error.
        source: io::Error,
    },
}

impl RecordsError {
    /// A stable name for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoHome => "noHome",
            Self::Locked { .. } => "locked",
            Self::NewerVersion { .. } => "newerVersion",
            Self::Unreadable { .. } => "unreadable",
            Self::TooLarge { .. } => "tooLarge",
            Self::NoSpace { .. } => "noSpace",
            Self::NotPermitted { .. } => "notPermitted",
            Self::Held { .. } => "held",
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
            _ if is_held(&source) => Self::Held { file, source },
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Self::NoSpace { file, source }
            }
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::NotPermitted { file, source },
            _ => Self::Io { file, source },
        }
    }
}
