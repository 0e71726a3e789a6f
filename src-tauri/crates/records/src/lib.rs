//! What the program keeps on disk: profiles, the progress of a setup, past reports, and the journal of rehearsals. It never
//! stores a key, or anything from which a key can be computed.
//!
//! ```text
//! findem-connect/                 the folder; see [`Folder::locate`]
//! ├── .lock                       held by the one program that may write
//! ├── profiles.json               every profile, the names of the customers among them
//! └── profiles/<id>/
//!     ├── progress.json           where the wizard is
//!     ├── practice.json           the practice tenant's state
//!     ├── watch.json              that it is checked every week, and what the last check found
//!     ├── rehearsal.jsonl         the candidates a rehearsal may have left behind
//!     └── runs/<time>-<id>.json   reports, unchanged
//! ```
//!
//! Loading never fails: a missing file becomes the default, a damaged one is moved aside, and one from a later version is
//! read-only. A [`Note`] says which. A write either succeeds completely or changes nothing. All functions block while the disk
//! works. The caller always passes in the time.
//!
//! ```
//! # fn keep(folder: &records::Folder, id: uuid::Uuid, now: jiff::Timestamp) {
//! let (store, loaded) = folder.profile(id).progress::<Option<String>>(1, now);
//! # }
//! ```
//!
//! A key cannot be stored here, because a secret cannot be serialized:
//!
//! ```compile_fail
//! # fn keep(folder: &records::Folder, id: uuid::Uuid, now: jiff::Timestamp) {
//! let (store, loaded) = folder.profile(id).progress::<Option<secrecy::SecretString>>(1, now);
//! # }
//! ```

mod atomic;
mod beside;
mod error;
mod folder;
mod held;
mod journal;
mod profile;
mod runs;
mod store;
mod target;

use std::io;

pub use beside::{begin_beside, replaceable};
pub use error::RecordsError;
pub use folder::{Folder, HOME, ProfileFolder};
pub use held::persist;
pub use journal::{Journal, Rehearsal, Stage};
pub use profile::{KeyPlace, LONGEST_NAME, Profile, Profiles};
pub use runs::{KEPT_RUNS, Run, Runs};
pub use store::{Loaded, Note, Store};

/// Writes a file that the person asked for, either completely or not at all.
///
/// # Errors
/// After any error, an existing file is unchanged. Anything but a regular file is left alone.
pub fn write_file(path: &std::path::Path, content: &[u8]) -> Result<(), RecordsError> {
    let target = replaceable(path).ok_or_else(|| io::ErrorKind::InvalidInput.into());
    let written = target.and_then(|target| atomic::finish(begin_beside(&target)?, &target, content));
    written.map_err(|error| RecordsError::io(path, error))
}
