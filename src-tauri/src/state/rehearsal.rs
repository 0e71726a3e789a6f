//! What the window knows about the test candidates that rehearsals may have left behind.

use checkup::rehearsal::{Entry, Stage};
use diagnosis::rehearsal::Marker;
use records::Rehearsal;
use wizard::KeyFingerprint;

use super::key::KeyInUse;

/// A test candidate that may still exist.
#[derive(Debug, Clone)]
pub(crate) struct Leftover {
    /// Its entry in the journal, which says what to look for.
    pub(crate) entry: Entry,
    /// The last four characters of the key that created it.
    pub(crate) last_four: String,
    /// That key's fingerprint, if the candidate was created after the program was started.
    pub(crate) created_by: Option<KeyFingerprint>,
    /// What the last look found.
    pub(crate) found: Option<FoundLeftover>,
}

/// A test candidate that exists, as one key sees it.
#[derive(Debug, Clone)]
pub(crate) struct FoundLeftover {
    /// Its id.
    pub(crate) id: String,
    /// The key that found it.
    pub(crate) found_by: KeyFingerprint,
}

impl Leftover {
    /// Makes the leftover that a line of the journal names.
    pub(crate) fn new(line: &Rehearsal, created_by: Option<KeyFingerprint>) -> Self {
        Self {
            entry: read_entry(line),
            last_four: line.key_last_four.clone(),
            created_by,
            found: None,
        }
    }

    /// Whether another key than this one created it. If that was before the program was started, only the last four characters
    /// are compared.
    pub(crate) fn is_of_another_key(&self, key: &KeyInUse) -> bool {
        match self.created_by {
            Some(fingerprint) => fingerprint != key.fingerprint(),
            None => self.last_four != key.credential.last_four(),
        }
    }
}

/// The entry in a line of the journal.
fn read_entry(line: &Rehearsal) -> Entry {
    Entry {
        marker: read_marker(line),
        candidate_id: line.candidate_id.clone(),
        stage: match line.stage {
            records::Stage::Creating => Stage::Creating,
            records::Stage::Created => Stage::Created,
            records::Stage::Deleting => Stage::Deleting,
        },
    }
}

/// The marker of the test candidate in a line of the journal.
pub(crate) fn read_marker(line: &Rehearsal) -> Marker {
    Marker {
        code: line.marker.clone(),
        last_name: line.last_name.clone(),
        email: line.email.clone(),
    }
}
