//! The key in memory.

use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;

use diagnosis::key_text::{KeyNote, KeyShape};
use presentation::{Given, KeyQuestion};
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

/// A text that is not shaped like a key. It is kept in memory until the person says whether to use it, and dropped when the person
/// leaves the place where it was given or gives another text.
pub(crate) struct AskedText<P> {
    waiting: Option<Waiting<P>>,
    asked: u32,
}

struct Waiting<P> {
    key: KeyInUse,
    place: P,
    question: KeyQuestion,
}

impl<P> Default for AskedText<P> {
    fn default() -> Self {
        Self {
            waiting: None,
            asked: 0,
        }
    }
}

impl<P: PartialEq> AskedText<P> {
    /// Asks about a text of this length that was given here. Returns the id of the question.
    pub(crate) fn ask(&mut self, place: P, key: KeyInUse, given: Given, length: usize) -> u32 {
        self.asked = self.asked.wrapping_add(1);
        let question = KeyQuestion::new(self.asked, given, length, &key.notes);
        self.waiting = Some(Waiting { key, place, question });
        self.asked
    }

    /// Ends this question and returns its text. None if the text was dropped in the meantime.
    pub(crate) fn answer(&mut self, id: u32) -> Option<KeyInUse> {
        let answered = self.waiting.take_if(|waiting| waiting.question.id == id);
        answered.map(|waiting| waiting.key)
    }

    /// Drops the text, if there is one.
    pub(crate) fn clear(&mut self) {
        self.waiting = None;
    }

    /// The open question. If the person is no longer at the place where it was asked, its text is dropped instead.
    pub(crate) fn question_at(&mut self, here: Option<&P>) -> Option<KeyQuestion> {
        self.waiting.take_if(|waiting| Some(&waiting.place) != here);
        self.waiting.as_ref().map(|waiting| waiting.question.clone())
    }
}
