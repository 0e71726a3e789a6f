//! One permission.

use diagnosis::finding::RowNote;
use diagnosis::verdict::{Cause, Reason};

/// The reason to show beside the causes: none where a cause says the same and more.
pub fn reason_beside(reason: Option<Reason>, causes: impl IntoIterator<Item = Cause>) -> Option<Reason> {
    let said = reason == Some(Reason::Unauthorized) && causes.into_iter().any(|cause| cause == Cause::BadKey);
    reason.filter(|_| !said)
}

/// The id of a note's text.
pub const fn note_text(note: RowNote) -> &'static str {
    match note {
        RowNote::NoRows => "row-note-noRows",
        RowNote::ByRole => "row-note-byRole",
        RowNote::NoCandidate => "row-note-noCandidate",
        RowNote::CannotBeTried => "row-note-cannotBeTried",
        RowNote::Rehearsed => "row-note-rehearsed",
    }
}
