//! One permission.

use diagnosis::finding::RowNote;
use diagnosis::verdict::{Cause, Reason};

/// The reason to show beside the causes, or none if a cause already explains it.
pub fn reason_beside(reason: Option<Reason>, causes: impl IntoIterator<Item = Cause>) -> Option<Reason> {
    let said = reason == Some(Reason::Unauthorized) && causes.into_iter().any(|cause| cause == Cause::BadKey);
    reason.filter(|_| !said)
}

/// The id of a note's text.
pub fn note_text(note: RowNote) -> String {
    format!("row-note-{}", note.id())
}
