//! What the program keeps on disk: profiles, the progress of a setup, past reports, and what a
//! rehearsal must not forget. Never a key, and nothing a key can be computed from.
//!
//! ```text
//! findem-connect/                 the folder; see [`Folder::locate`]
//! ├── .lock                       held by the one program that may write
//! ├── profiles.json               every profile, the names of the customers among them
//! └── profiles/<id>/
//!     ├── progress.json           where the wizard is
//!     ├── practice.json           the practice tenant's state
//!     ├── rehearsal.jsonl         the candidates a rehearsal may have left behind
//!     └── runs/<time>-<id>.json   reports, unchanged
//! ```
//!
//! Loading never fails: what is missing is the default, what is broken is moved aside, what is newer
//! than this program is read-only; a [`Note`] says which. Writing is complete or has not happened.
//! Everything here blocks for as long as a disk takes. The time is always passed in.
//!
//! ```
//! # fn keep(folder: &records::Folder, id: uuid::Uuid, now: jiff::Timestamp) {
//! let (store, loaded) = folder.profile(id).progress::<Option<String>>(1, now);
//! # }
//! ```
//!
//! A key cannot be kept here, because a secret cannot be serialised:
//!
//! ```compile_fail
//! # fn keep(folder: &records::Folder, id: uuid::Uuid, now: jiff::Timestamp) {
//! let (store, loaded) = folder.profile(id).progress::<Option<secrecy::SecretString>>(1, now);
//! # }
//! ```

mod atomic;
mod error;
mod folder;
mod journal;
mod profile;
mod runs;
mod store;
mod target;

pub use error::RecordsError;
pub use folder::{Folder, HOME, ProfileFolder};
pub use journal::{Journal, Rehearsal, Stage};
pub use profile::{KeyPlace, LONGEST_NAME, Profile, Profiles};
pub use runs::{KEPT_RUNS, Run, Runs};
pub use store::{Loaded, Note, Store};

/// Writes a file that the person asked for, whole or not at all.
///
/// # Errors
/// Whatever the error, a file that was there before is still there.
pub fn write_file(path: &std::path::Path, content: &[u8]) -> Result<(), RecordsError> {
    atomic::replace(path, content).map_err(|error| RecordsError::io(path, error))
}
