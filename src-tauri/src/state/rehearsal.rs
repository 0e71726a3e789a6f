//! What the window knows of the test candidates that rehearsals may have left behind.

use checkup::rehearsal::{Entry, Stage};
use diagnosis::rehearsal::Marker;
use records::Rehearsal;
use wizard::KeyFingerprint;

use super::key::KeyInUse;

/// A test candidate that may still be there.
#[derive(Debug, Clone)]
pub(crate) struct Leftover {
    /// What to look for.
    pub(crate) entry: Entry,
    /// The last four characters of the key that created it.
    pub(crate) last_four: String,
    /// Which key that was, where it created the candidate in this run of the program.
    pub(crate) created_by: Option<KeyFingerprint>,
    /// What the last look found.
    pub(crate) found: Option<FoundLeftover>,
}

/// A test candidate that is there, as one key sees it.
#[derive(Debug, Clone)]
pub(crate) struct FoundLeftover {
    /// Its id.
    pub(crate) id: String,
    /// The key that found it.
    pub(crate) found_by: KeyFingerprint,
}

impl Leftover {
    /// The leftover that a line of the journal names.
    pub(crate) fn new(line: &Rehearsal, created_by: Option<KeyFingerprint>) -> Self {
        Self {
            entry: read_entry(line),
            last_four: line.key_last_four.clone(),
            created_by,
            found: None,
        }
    }

    /// Whether another key than this one created it. Of a key from before the program was started, only the last four
    /// characters are known.
    pub(crate) fn is_of_another_key(&self, key: &KeyInUse) -> bool {
        match self.created_by {
            Some(fingerprint) => fingerprint != key.fingerprint(),
            None => self.last_four != key.credential.last_four(),
        }
    }
}

/// The entry that a line of the journal stands for.
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

/// The marker of the test candidate that a line of the journal names.
pub(crate) fn read_marker(line: &Rehearsal) -> Marker {
    Marker {
        code: line.marker.clone(),
        last_name: line.last_name.clone(),
        email: line.email.clone(),
    }
}
