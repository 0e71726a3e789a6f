use std::fs;
use std::marker::PhantomData;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::atomic::is_missing;
use crate::target::{Access, Protected, Target};
use crate::{RecordsError, atomic};

/// A loaded value, and what the person should know about the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Loaded<T> {
    /// The value that was read, or the default.
    pub value: T,
    /// Why the value may differ from what was last saved.
    pub note: Option<Note>,
}

/// What happened to a file while it was loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// All or a part of the file could not be understood.
    Broken {
        /// Where the file was moved. If it is `None`, the file is still in its place and is not replaced.
        moved_to: Option<PathBuf>,
    },
    /// A later version of this program wrote the file, so it is not changed. The value comes from the file if this version can
    /// understand it, and is the default otherwise.
    Newer {
        /// The version of the file.
        version: u32,
    },
    /// The system did not allow reading the file, so it is not changed.
    Unreadable,
}

impl<T: Default> Loaded<T> {
    fn default_with(note: Note) -> Self {
        let value = T::default();
        let note = Some(note);
        Self { value, note }
    }
}

impl Note {
    /// A stable name for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Broken { .. } => "broken",
            Self::Newer { .. } => "newer",
            Self::Unreadable => "unreadable",
        }
    }
}

/// One document on disk: `{"version": N, "data": …}`.
#[derive(Debug)]
pub struct Store<T> {
    target: Target,
    version: u32,
    document: PhantomData<fn(T) -> T>,
}

#[derive(Serialize)]
struct Written<'a, T> {
    version: u32,
    data: &'a T,
}

#[derive(Deserialize)]
struct Envelope {
    version: u32,
    data: serde_json::Value,
}

impl<T: Serialize + DeserializeOwned + Default> Store<T> {
    /// Loads a document. `version` is the version that this program writes.
    ///
    /// An older version is read with the same type: a new field needs a serde default, and any other change belongs in the type's
    /// own `Deserialize`.
    pub(crate) fn load(file: PathBuf, version: u32, access: Access, now: Timestamp) -> (Self, Loaded<T>) {
        let mut target = Target::new(file, access);
        let loaded = load(&mut target, version, now);
        let document = PhantomData;
        (
            Self {
                target,
                version,
                document,
            },
            loaded,
        )
    }

    /// Replaces the document on disk.
    ///
    /// # Errors
    /// After any error, the earlier document is still there. [`RecordsError::Locked`] if the folder was opened for reading;
    /// [`RecordsError::NewerVersion`] or [`RecordsError::Unreadable`] if loading found a file that must not be replaced.
    pub fn save(&self, value: &T) -> Result<(), RecordsError> {
        let file = self.target.to_write()?;
        let write = || {
            let version = self.version;
            let mut content = serde_json::to_vec_pretty(&Written { version, data: value })?;
            content.push(b'\n');
            if let Some(folder) = file.parent() {
                atomic::make_folder(folder)?;
            }
            atomic::replace(file, &content)
        };
        write().map_err(|error| RecordsError::io(file, error))
    }

    pub(crate) fn check_writable(&self) -> Result<(), RecordsError> {
        self.target.to_write().map(|_| ())
    }
}

/// Whether a later version than `version` wrote this document.
pub(crate) fn is_newer(file: &Path, version: u32) -> bool {
    let content = fs::read(file).unwrap_or_default();
    serde_json::from_slice::<Envelope>(&content).is_ok_and(|envelope| envelope.version > version)
}

fn load<T: DeserializeOwned + Default>(target: &mut Target, version: u32, now: Timestamp) -> Loaded<T> {
    let content = match fs::read(target.path()) {
        Ok(content) => content,
        Err(error) if is_missing(&error) => return Loaded::default(),
        Err(_) => {
            target.protect(Protected::Unreadable);
            return Loaded::default_with(Note::Unreadable);
        }
    };
    if let Ok(envelope) = serde_json::from_slice::<Envelope>(&content) {
        let data = serde_json::from_value::<T>(envelope.data);
        if envelope.version > version {
            target.protect(Protected::Newer);
            let version = envelope.version;
            let value = data.unwrap_or_default();
            let note = Some(Note::Newer { version });
            return Loaded { value, note };
        }
        if let Ok(value) = data {
            return Loaded { value, note: None };
        }
    }
    let moved_to = match target.to_write() {
        Ok(file) => atomic::set_aside(file, now).ok(),
        Err(_) => None,
    };
    if moved_to.is_none() {
        target.protect(Protected::Unreadable);
    }
    Loaded::default_with(Note::Broken { moved_to })
}
