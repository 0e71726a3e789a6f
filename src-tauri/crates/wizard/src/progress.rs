//! What the wizard keeps between two runs of the program.

mod stored;

use diagnosis::circumstances::Circumstances;
use diagnosis::finding::{Diagnosis, Row};
use diagnosis::key_text::KeyNote;
use diagnosis::verdict::{Cause, Verdict};
use serde::{Deserialize, Serialize};

use crate::fingerprint::{KeyFingerprint, KnownKey};
use crate::rehearsal::Receipt;
use crate::view::{KeyPlace, Step, Tick};
use diagnosis::environment::Environment;
use stored::StoredProgress;
pub use stored::VERSION as PROGRESS_VERSION;

/// What is stored on disk so that the window can be closed at any time. The key is never part of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "StoredProgress", into = "StoredProgress")]
pub struct Progress {
    /// The step that was shown last.
    pub step: Step,
    /// The person has left the first screen.
    pub started: bool,
    /// The name of the connection.
    pub name: String,
    /// The SmartRecruiters environment.
    pub environment: Environment,
    /// The address of the proxy that the person set by hand, without a login.
    pub proxy: Option<String>,
    /// The scenario, in practice.
    pub scenario: Option<String>,
    /// The last four characters of the key, and where the key is kept.
    pub key: Option<KeptKey>,
    /// The person chose "This session only".
    pub session_only: bool,
    /// The person said that the company has no page for custom sources.
    pub sources_unavailable: bool,
    /// The person has seen the step of the source.
    pub source_visited: bool,
    /// The connect test ran.
    pub connect_tested: bool,
    /// What the last rehearsal with this key found.
    pub rehearsal: Option<Receipt>,
    /// The person agreed to the field sample of this connection.
    pub sample_agreed: bool,
    /// How often the fields are filled, once the program has counted them.
    pub fields: Option<Fields>,
    /// The key was copied for Findem, or cannot be copied on this computer.
    pub key_copied: bool,
    /// The boxes that are ticked.
    pub ticks: Vec<Tick>,
    /// The last four characters of the key that Findem holds.
    pub saved_last_four: Option<String>,
    /// The fingerprint of that key, if the program has seen it since it was started.
    pub saved_fingerprint: Option<KeyFingerprint>,
    /// SmartRecruiters has accepted the key, as far as the checks could tell.
    pub key_accepted: bool,
    /// SmartRecruiters rejects the key, which it accepted before.
    pub key_revoked: bool,
    /// What the last check found.
    pub last: Option<LastCheck>,
    /// The keys that this one replaces.
    pub old_keys: Vec<OldKey>,
    /// The person has reached the last step.
    pub finished: bool,
}

impl Progress {
    /// The keys that SmartRecruiters may still accept when this key is stored: the one that Findem holds, and the present one, if
    /// SmartRecruiters has accepted it. A key that the last check found rejected is not among them: there is nothing to revoke.
    pub(crate) fn keys_left_behind(&self, key: &KeptKey) -> Vec<OldKey> {
        let here = self.key.as_ref().map(KeptKey::known);
        let rejected = |known: KnownKey<'_>| self.is_rejected() && here.is_some_and(|here| here.is(known));
        let held = self.key_in_findem();
        let here = here.filter(|here| self.key_accepted && !held.is_some_and(|held| held.is(*here)));
        let held = held.filter(|held| !rejected(*held));
        let left = |known: KnownKey<'_>, in_findem| OldKey {
            last_four: known.last_four.to_owned(),
            in_findem,
            fingerprint: known.fingerprint,
        };
        let all = held
            .map(|held| (held, true))
            .into_iter()
            .chain(here.map(|here| (here, false)));
        all.filter(|(known, _)| !known.is(key.known()))
            .map(|(known, in_findem)| left(known, in_findem))
            .collect()
    }

    /// Whether SmartRecruiters rejected the key in the last check.
    pub(crate) fn is_rejected(&self) -> bool {
        self.last.as_ref().is_some_and(LastCheck::rejects_the_key)
    }

    /// Keeps what the last check says about the key itself. A check that could not tell changes nothing.
    pub(crate) fn learn_from_the_check(&mut self) {
        let Some(last) = &self.last else { return };
        if last.rejects_the_key() {
            self.key_revoked |= self.key_accepted;
            self.key_accepted = false;
        } else if last.shows_that_the_key_exists() {
            (self.key_accepted, self.key_revoked) = (true, false);
        }
    }

    /// The key that Findem holds.
    pub(crate) fn key_in_findem(&self) -> Option<KnownKey<'_>> {
        let last_four = self.saved_last_four.as_deref()?;
        let fingerprint = self.saved_fingerprint;
        Some(KnownKey { last_four, fingerprint })
    }
}

impl Default for Progress {
    fn default() -> Self {
        Self {
            step: Step::Start,
            started: false,
            name: String::new(),
            environment: Environment::Production,
            proxy: None,
            scenario: None,
            key: None,
            session_only: false,
            sources_unavailable: false,
            source_visited: false,
            connect_tested: false,
            rehearsal: None,
            sample_agreed: false,
            fields: None,
            key_copied: false,
            ticks: Vec::new(),
            saved_last_four: None,
            saved_fingerprint: None,
            key_accepted: false,
            key_revoked: false,
            last: None,
            old_keys: Vec::new(),
            finished: false,
        }
    }
}

/// What is known about a kept key. It does not include the key itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptKey {
    /// Its last four characters.
    pub last_four: String,
    /// Where it is kept.
    pub place: KeyPlace,
    /// The notes about its text.
    pub notes: Vec<KeyNote>,
    /// Its fingerprint, if the program has seen it since it was started.
    pub fingerprint: Option<KeyFingerprint>,
}

impl KeptKey {
    pub(crate) fn known(&self) -> KnownKey<'_> {
        KnownKey {
            last_four: &self.last_four,
            fingerprint: self.fingerprint,
        }
    }

    /// Whether both are the same key. If one of them was last seen before the program was started, only the last four characters
    /// are compared.
    pub fn is_same_key(&self, other: &Self) -> bool {
        self.known().is(other.known())
    }
}

/// A replaced key that SmartRecruiters may still accept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OldKey {
    /// Its last four characters.
    pub last_four: String,
    /// Findem held it when it was replaced.
    pub in_findem: bool,
    /// Its fingerprint, if the program has seen it since it was started.
    pub fingerprint: Option<KeyFingerprint>,
}

impl OldKey {
    pub(crate) fn known(&self) -> KnownKey<'_> {
        KnownKey {
            last_four: &self.last_four,
            fingerprint: self.fingerprint,
        }
    }
}

/// What a finished check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastCheck {
    /// The whole diagnosis.
    pub diagnosis: Diagnosis,
    /// Unix seconds at which the check ended.
    pub finished_at: i64,
    /// How long it took, in milliseconds.
    pub took_ms: u64,
    /// Unix seconds at which the last check that tried the seven writes ended.
    pub writes_at: Option<i64>,
    /// Whether the person stopped the check.
    pub cancelled: bool,
    /// How it was made. None if a version of the program that did not keep this made the check.
    pub circumstances: Option<Circumstances>,
}

impl LastCheck {
    /// Whether a row is based on a write attempt. A new check that only reads starts without any.
    pub fn writes_tried(&self) -> bool {
        self.diagnosis.rows.iter().any(Row::was_tried_by_writing)
    }

    /// Whether SmartRecruiters answered as it does only to a key that it knows: it granted or refused a permission.
    pub(crate) fn shows_that_the_key_exists(&self) -> bool {
        let mut rows = self.diagnosis.rows.iter();
        let told = |row: &Row| matches!(row.verdict, Verdict::Granted | Verdict::LooksGranted | Verdict::Denied);
        !self.rejects_the_key() && rows.any(told)
    }

    /// Whether SmartRecruiters rejected the key, or the text cannot be one.
    pub(crate) fn rejects_the_key(&self) -> bool {
        matches!(self.diagnosis.summary.cause, Some(Cause::BadKey | Cause::KeyMalformed))
    }

    /// Whether any permission is granted, which proves that SmartRecruiters accepts the key.
    pub fn proves_the_key(&self) -> bool {
        let mut rows = self.diagnosis.rows.iter();
        rows.any(|row| row.verdict == Verdict::Granted)
    }
}

/// How often the fields are filled in a sample.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fields {
    /// The fields, in the order of the table.
    pub rows: Vec<MappingRow>,
    /// How many records were read.
    pub sampled: u32,
}

/// A field that Findem reads or writes, and how often a sample fills it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MappingRow {
    /// The field's id.
    pub id: String,
    /// SmartRecruiters' field, such as `candidate.email`.
    pub field: String,
    /// In how many of the records it is filled.
    pub filled: Option<u32>,
    /// How many records of its kind (candidates or jobs) were read.
    pub of: Option<u32>,
}
