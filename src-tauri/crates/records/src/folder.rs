use std::env;
use std::fs::{self, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use crate::atomic::is_missing;
use crate::target::{Access, Lock};
use crate::{Journal, Loaded, RecordsError, Rehearsal, Runs, Store, atomic, store};

/// The environment variable that names another folder for the records, so that a test or a second installation does not change
/// the person's own records.
pub const HOME: &str = "FINDEM_CONNECT_HOME";

const NAME: &str = "findem-connect";
const LOCK: &str = ".lock";
const PROFILES: &str = "profiles";
const PROGRESS: &str = "progress.json";
const RUNS: &str = "runs";
const PREFERENCES: &str = "preferences.json";

/// The folder with all records. Clones share its lock, which is released when the last one is dropped.
#[derive(Debug, Clone)]
pub struct Folder {
    path: PathBuf,
    access: Access,
}

impl Folder {
    /// The path of the records: the value of [`HOME`], or else `findem-connect` in the system's folder for program data
    /// (`$XDG_DATA_HOME`, `~/Library/Application Support` or `%LOCALAPPDATA%`).
    pub fn locate() -> Result<PathBuf, RecordsError> {
        match env::var_os(HOME).filter(|value| !value.is_empty()) {
            Some(folder) => Ok(PathBuf::from(folder)),
            None => Ok(dirs::data_local_dir().ok_or(RecordsError::NoHome)?.join(NAME)),
        }
    }

    /// Opens the folder for reading and writing, and creates it if it is missing. A new folder is accessible to its
    /// owner only; an existing one keeps its permissions.
    ///
    /// # Errors
    /// [`RecordsError::Locked`] while another program has it open for writing.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, RecordsError> {
        let path = path.into();
        let fail = |error| RecordsError::io(&path, error);
        atomic::make_folder(&path).map_err(fail)?;
        let lock = atomic::open_private(&path.join(LOCK)).map_err(fail)?;
        let lock = match Lock::take(lock) {
            Ok(lock) => lock,
            Err(TryLockError::WouldBlock) => return Err(RecordsError::Locked { folder: path }),
            Err(TryLockError::Error(error)) => return Err(fail(error)),
        };
        let access = Access::Write { _lock: Arc::new(lock) };
        let folder = Self { path, access };
        folder.remove_unfinished();
        Ok(folder)
    }

    /// Opens the folder for reading, even while another program has it open. Every write fails with
    /// [`RecordsError::Locked`].
    pub fn open_to_read(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let access = Access::Read { folder: path.clone() };
        Self { path, access }
    }

    /// The path of the folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The records of one profile.
    pub fn profile(&self, id: Uuid) -> ProfileFolder {
        ProfileFolder {
            path: self.path.join(PROFILES).join(id.to_string()),
            access: self.access.clone(),
        }
    }

    /// Every id with stored files, even if the list of profiles no longer contains it.
    pub fn ids(&self) -> Vec<Uuid> {
        let name = |folder: PathBuf| Uuid::try_parse(folder.file_name()?.to_str()?).ok();
        profile_folders(&self.path).filter_map(name).collect()
    }

    /// Every file with the wizard's progress, including files that were moved aside and files of deleted profiles.
    /// Files of a later version than `version` are left out, because they are not this program's to change.
    pub fn progress_files(&self, version: u32) -> Vec<PathBuf> {
        let entries = profile_folders(&self.path).filter_map(|folder| fs::read_dir(folder).ok());
        let files = entries.flatten().flatten();
        let progress = files.filter(|file| is_progress(&file.file_name().to_string_lossy()));
        let progress = progress.map(|file| file.path());
        progress.filter(|file| !store::is_newer(file, version)).collect()
    }

    /// Replaces one of the files from [`Folder::progress_files`].
    ///
    /// # Errors
    /// After any error, the earlier file is still there.
    pub fn replace_progress(&self, file: &Path, content: &[u8]) -> Result<(), RecordsError> {
        self.access.to_write()?;
        atomic::replace(file, content).map_err(|error| RecordsError::io(file, error))
    }

    /// The most recent list of profiles that was moved aside because it could not be read, if it still exists.
    pub fn profiles_set_aside(&self) -> Option<PathBuf> {
        let aside = |file: &PathBuf| {
            file.file_name()
                .is_some_and(|name| is_profiles_aside(&name.to_string_lossy()))
        };
        own_files(&self.path).filter(aside).max()
    }

    /// The path of the list of profiles.
    pub fn profiles_file(&self) -> PathBuf {
        self.path.join("profiles.json")
    }

    /// What the person prefers in every profile. `version` is the version of the document that this program writes.
    pub fn preferences<T: Serialize + DeserializeOwned + Default>(
        &self,
        version: u32,
        now: Timestamp,
    ) -> (Store<T>, Loaded<T>) {
        Store::load(self.path.join(PREFERENCES), version, self.access.clone(), now)
    }

    pub(crate) fn access(&self) -> &Access {
        &self.access
    }

    /// Deletes every record, and also the folder if nothing else is in it. Keys are not stored here: delete them first, because
    /// only the profiles say where they are.
    ///
    /// # Errors
    /// The first failure to delete a file. The other files are deleted anyway.
    pub fn delete_everything(self) -> Result<(), RecordsError> {
        let Self { path, access } = self;
        access.to_write()?;
        let mut result = Ok(());
        let mut note = |file: &Path, deleted: io::Result<()>| {
            if let Err(error) = deleted.or_else(|error| if is_missing(&error) { Ok(()) } else { Err(error) })
                && result.is_ok()
            {
                result = Err(RecordsError::io(file, error));
            }
        };
        // The folder may contain other files, so this deletes only the ones that this crate wrote.
        for folder in profile_folders(&path) {
            note(&folder, fs::remove_dir_all(&folder));
        }
        for file in own_files(&path) {
            note(&file, fs::remove_file(&file));
        }
        let lock = path.join(LOCK);
        note(&lock, fs::remove_file(&lock));
        // Windows may keep the name of a file until it is closed.
        drop(access);
        // This fails if the folder contains other files, and the folder then stays.
        let _ = fs::remove_dir(path.join(PROFILES));
        let _ = fs::remove_dir(&path);
        result
    }

    /// Removes incomplete files that a crash left behind. A failure is ignored, because such a file does no harm.
    fn remove_unfinished(&self) {
        let _ = atomic::remove_unfinished(&self.path);
        for folder in profile_folders(&self.path) {
            let _ = atomic::remove_unfinished(&folder);
            let _ = atomic::remove_unfinished(&folder.join(RUNS));
        }
    }
}

/// The folders of all profiles, whether or not the list contains them.
fn profile_folders(path: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(path.join(PROFILES)).into_iter().flatten().flatten();
    entries
        .filter(|entry| {
            entry
                .file_name()
                .to_str()
                .is_some_and(|name| Uuid::try_parse(name).is_ok())
        })
        .map(|entry| entry.path())
}

/// `profiles.json` and `preferences.json`, and the copies of them that were moved aside or left incomplete.
fn own_files(path: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(path).into_iter().flatten().flatten();
    entries
        .filter(|entry| {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            name == "profiles.json"
                || is_profiles_aside(&name)
                || name.starts_with(PREFERENCES)
                || name.starts_with(atomic::UNFINISHED)
        })
        .map(|entry| entry.path())
}

fn is_profiles_aside(name: &str) -> bool {
    name.starts_with("profiles.json.bad-")
}

fn is_progress(name: &str) -> bool {
    name.starts_with(PROGRESS)
}

/// The records of one profile. The folder is created on the first write.
#[derive(Debug, Clone)]
pub struct ProfileFolder {
    path: PathBuf,
    access: Access,
}

impl ProfileFolder {
    /// The wizard's progress. `version` is the version of the document that this program writes.
    pub fn progress<T: Serialize + DeserializeOwned + Default>(
        &self,
        version: u32,
        now: Timestamp,
    ) -> (Store<T>, Loaded<T>) {
        Store::load(self.progress_file(), version, self.access.clone(), now)
    }

    /// The path of the wizard's progress.
    pub fn progress_file(&self) -> PathBuf {
        self.path.join(PROGRESS)
    }

    /// The practice tenant's state. `version` is the version of the document that this program writes.
    pub fn practice<T: Serialize + DeserializeOwned + Default>(
        &self,
        version: u32,
        now: Timestamp,
    ) -> (Store<T>, Loaded<T>) {
        Store::load(self.path.join("practice.json"), version, self.access.clone(), now)
    }

    /// What is kept about a connection that is checked every week. `version` is the version of the document that this program
    /// writes.
    pub fn watch<T: Serialize + DeserializeOwned + Default>(
        &self,
        version: u32,
        now: Timestamp,
    ) -> (Store<T>, Loaded<T>) {
        Store::load(self.watch_file(), version, self.access.clone(), now)
    }

    /// Whether the connection is checked every week.
    pub fn is_watched(&self) -> bool {
        self.watch_file().exists()
    }

    /// Deletes what [`ProfileFolder::watch`] keeps, and the folder if nothing else is in it.
    ///
    /// # Errors
    /// If the file cannot be deleted.
    pub fn stop_watching(&self) -> Result<(), RecordsError> {
        self.access.to_write()?;
        let file = self.watch_file();
        atomic::remove(&file).map_err(|error| RecordsError::io(&file, error))?;
        // This fails if the folder contains other files, and the folder then stays.
        let _ = fs::remove_dir(&self.path);
        Ok(())
    }

    fn watch_file(&self) -> PathBuf {
        self.path.join("watch.json")
    }

    /// The candidates that a rehearsal may have left behind, oldest first.
    pub fn rehearsals(&self, now: Timestamp) -> (Journal, Loaded<Vec<Rehearsal>>) {
        Journal::load(self.rehearsals_file(), self.access.clone(), now)
    }

    /// The path of the journal of rehearsals.
    pub fn rehearsals_file(&self) -> PathBuf {
        self.path.join("rehearsal.jsonl")
    }

    /// The reports of past checks.
    pub fn runs(&self) -> Runs {
        Runs::new(self.path.join(RUNS), self.access.clone())
    }

    /// Whether the wizard has stored progress for this profile, even if the file was moved aside. A customer of the
    /// support desk has no such file.
    pub fn has_progress(&self) -> bool {
        let entries = fs::read_dir(&self.path).into_iter().flatten().flatten();
        entries
            .map(|entry| entry.file_name())
            .any(|name| is_progress(&name.to_string_lossy()))
    }

    /// Whether there are any records for the profile.
    pub fn is_used(&self) -> bool {
        self.path.exists()
    }

    /// Deletes all records of the profile.
    pub(crate) fn delete(&self) -> Result<(), RecordsError> {
        self.access.to_write()?;
        match fs::remove_dir_all(&self.path) {
            Err(error) if !is_missing(&error) => Err(RecordsError::io(&self.path, error)),
            _ => Ok(()),
        }
    }
}
