//! The key in memory.

use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;

use diagnosis::key_text::{KeyNote, KeyShape};
use secrecy::ExposeSecret;
use smartrecruiters::Credential;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;
use wizard::view::KeyPlace;
use wizard::{KeptKey, KeyFingerprint};

/// The key in memory, and what is known about its text.
#[derive(Clone)]
pub(crate) struct KeyInUse {
    /// The key.
    pub(crate) credential: Credential,
    /// Its shape.
    pub(crate) shape: KeyShape,
    /// Notes about its text.
    pub(crate) notes: Vec<KeyNote>,
}

impl KeyInUse {
    /// Identifies the key while the program runs.
    pub(crate) fn fingerprint(&self) -> KeyFingerprint {
        /// Random for each run of the program, so that a fingerprint reveals nothing about the key.
        static SALT: LazyLock<RandomState> = LazyLock::new(RandomState::new);
        KeyFingerprint::new(SALT.hash_one(self.credential.secret().expose_secret()))
    }

    /// What the wizard keeps about this key.
    pub(crate) fn kept(&self, place: KeyPlace) -> KeptKey {
        KeptKey {
            last_four: self.credential.last_four(),
            place,
            notes: self.notes.clone(),
            fingerprint: Some(self.fingerprint()),
        }
    }

    /// The last four characters, if the key is long enough to show them.
    pub(crate) fn last_four(&self) -> Option<String> {
        Some(self.credential.last_four()).filter(|last_four| !last_four.is_empty())
    }
}

/// A key in use that is not stored in its chosen place yet.
pub(crate) struct Storing {
    /// The key.
    pub(crate) key: KeyInUse,
    /// The profile it belongs to.
    pub(crate) journey: Option<Uuid>,
    /// Canceled when the program should stop waiting for the keychain: another key was stored, this one was removed, or this one
    /// is to stay in memory.
    pub(crate) canceled: CancellationToken,
}
