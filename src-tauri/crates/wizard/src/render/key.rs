//! Renders the key: where it is, what its text looks like, and what the last check says against it.

use diagnosis::feature::Feature;
use diagnosis::key_text::{KeyNote, ShownNote};
use diagnosis::message::Message;
use diagnosis::verdict::Cause;
use presentation::cause::is_mended_by_a_new_key;
use presentation::key::detail_but_counts;
use presentation::{Banner, Sign};

use crate::progress::{KeptKey, LastCheck};
use crate::state::Wizard;
use crate::view::{Keeping, KeyAnswer, KeyPlace, KeyView, KeychainState};

impl Wizard {
    pub(super) fn key_view(&self) -> KeyView {
        let key = self.progress.key.as_ref();
        let masked = |last_four: &String| format!("{}{last_four}", "\u{2022}".repeat(12));
        KeyView {
            answer: self.answer_to_the_key(),
            in_use: self.is_in_use(),
            masked: key.map(|key| masked(&key.last_four)),
            place: key.map(|key| key.place.clone()),
            notes: key.map(|key| self.shown_notes(key)).unwrap_or_default(),
            corrections: key.map(|key| self.corrections(key)).unwrap_or_default(),
            unproved: key.is_some_and(|key| self.is_doubtful(key)),
            keeping: self.present.keeping,
            session_only: self.is_for_this_session(),
            keychain: self.present.keychain.clone(),
            replacing: self.present.replacing,
            happened: self.happened(),
            whereabouts: self.whereabouts(),
            choosable: self.may_keep(),
            against: self.against(),
            question: self.present.question.clone(),
            waits: self.check_waits(),
            starting: self.check_is_coming(),
        }
    }

    /// The company allows it to store the key, and the keychain can, or may turn out to.
    fn may_keep(&self) -> bool {
        !self.is_off(Feature::KeepKey) && self.present.keychain.may_keep()
    }

    /// The person chose "This session only", or nothing else was possible.
    fn is_for_this_session(&self) -> bool {
        let in_memory = |key: &KeptKey| key.place == KeyPlace::Session;
        self.progress.session_only
            || self.present.keeping != Keeping::Storing && self.progress.key.as_ref().is_some_and(in_memory)
    }

    /// The text does not look like a key, and no permission is granted to it yet.
    pub(super) fn is_doubtful(&self, key: &KeptKey) -> bool {
        key.notes.iter().any(|note| note.is_doubt()) && !self.is_proved()
    }

    fn shown_notes(&self, key: &KeptKey) -> Vec<ShownNote> {
        let proved = self.is_proved();
        let holds = |note: &&KeyNote| !(proved && note.is_about_shape());
        key.notes.iter().filter(holds).map(|note| note.shown()).collect()
    }

    fn corrections(&self, key: &KeptKey) -> Vec<Message> {
        let said = |note: &&KeyNote| self.present.just_brought && note.is_correction();
        key.notes.iter().filter(said).map(|note| note.message()).collect()
    }

    fn is_proved(&self) -> bool {
        self.progress.last.as_ref().is_some_and(LastCheck::proves_the_key)
    }

    /// What SmartRecruiters said to the key in the last check.
    fn answer_to_the_key(&self) -> Option<KeyAnswer> {
        let known = self.progress.key.is_some() && !self.is_overtaken();
        let last = self.progress.last.as_ref().filter(|_| known)?;
        if last.diagnosis.summary.cause == Some(Cause::BadKey) {
            Some(KeyAnswer::Rejected)
        } else {
            last.proves_the_key().then_some(KeyAnswer::Accepted)
        }
    }

    /// Whether SmartRecruiters accepted the key in the last check.
    pub(crate) fn is_accepted(&self) -> bool {
        self.answer_to_the_key() == Some(KeyAnswer::Accepted)
    }

    /// Says that the key was stored or removed.
    fn happened(&self) -> Option<Message> {
        match &self.present.forgotten {
            Some(KeyPlace::Keychain { name, .. }) => {
                return Some(Message::new("key-forgotten-keychain").text("name", name));
            }
            Some(KeyPlace::Session) => return Some(Message::new("key-forgotten-session")),
            None => {}
        }
        let key = self.progress.key.as_ref()?;
        Some(Message::new(match self.present.keeping {
            Keeping::Storing => "key-storing",
            Keeping::Refused => "key-not-stored",
            Keeping::Settled if self.answer_to_the_key() == Some(KeyAnswer::Rejected) => "key-stored-rejected",
            Keeping::Settled if self.is_doubtful(key) => "key-stored-unproved",
            Keeping::Settled => "key-stored",
        }))
    }

    /// Says where the key is, or where it will be kept.
    fn whereabouts(&self) -> Message {
        let here = self.progress.key.as_ref().filter(|_| !self.present.replacing);
        if let Some(KeyPlace::Keychain { name, entry }) = here.map(|key| &key.place) {
            return Message::new("key-in-keychain")
                .text("name", name)
                .text("entry", entry)
                .nested("host", self.host());
        }
        let keychain = &self.present.keychain;
        let name = match keychain {
            KeychainState::Found { name } => Some(name.as_str()),
            _ => None,
        };
        let storing = here.is_some() && self.present.keeping == Keeping::Storing;
        let id = if !self.may_keep() {
            "key-no-keychain"
        } else if here.is_some() && !storing {
            "key-in-session"
        } else if self.is_for_this_session() {
            "key-will-be-in-memory"
        } else if name.is_none() {
            "key-no-keychain"
        } else if storing {
            "key-being-kept"
        } else {
            "key-will-be-kept"
        };
        Message::new(id)
            .text(
                "why",
                if self.is_off(Feature::KeepKey) {
                    "forbidden"
                } else {
                    keychain.id()
                },
            )
            .text("name", name.unwrap_or_default())
            .nested("host", self.host())
    }

    /// The host that gets the key. In practice its address says nothing to a person.
    fn host(&self) -> Message {
        if self.present.practice.is_some() {
            Message::new("host-practice")
        } else {
            Message::new("host-named").text("host", &self.present.host)
        }
    }

    /// What the last check says against the key, if a new key fixes it.
    pub(crate) fn against(&self) -> Option<Banner> {
        let shown = !self.present.replacing && self.visible_activity().is_none() && !self.is_overtaken();
        let here = self.progress.key.is_some() && shown;
        if let Some(revoked) = self.revoked().filter(|_| here) {
            return Some(revoked);
        }
        let summary = &self.progress.last.as_ref().filter(|_| here)?.diagnosis.summary;
        let mended = summary.cause.is_some_and(is_mended_by_a_new_key);
        let sign = Sign::of_key(summary.verdict, summary.cause, summary.reason);
        mended.then(|| Banner::signed(&sign, summary.headline.clone()).detail(detail_but_counts(summary)))
    }
}
