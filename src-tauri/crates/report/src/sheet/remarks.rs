//! What a person should know although the key is ready. Only a key without such a remark needs no attention at all.

use diagnosis::finding::RowNote;
use diagnosis::message::Message;
use diagnosis::permission::{Access, Scope};
use diagnosis::rehearsal::RehearsalVerdict;
use diagnosis::verdict::{Reason, SourceNote, SummaryVerdict, Verdict};

use crate::id::Id;
use crate::model::{Permission, Report};
use crate::texts::{has, render, text};

use super::source_unavailable;

/// More permissions than this are counted and not named.
const MOST_NAMED: usize = 5;

/// One sentence or two for each thing that a ready key leaves open.
pub(crate) fn remarks(report: &Report) -> Vec<String> {
    if report.summary.verdict != SummaryVerdict::Ready {
        return Vec::new();
    }
    let rehearsal = report.rehearsal.as_ref().map(|rehearsal| rehearsal.verdict);
    let rehearsal = rehearsal.filter(|verdict| *verdict != RehearsalVerdict::Clean);
    let rehearsal = rehearsal.map(|verdict| text(&format!("remark-rehearsal-{}", verdict.id())));
    let source = source_unavailable(report).then(|| text("remark-source-unavailable"));
    let other_user = report.run.other_user_of_key.then(|| text("remark-other-user"));
    [
        rehearsal,
        source,
        source_note(report),
        empty(report),
        about(report, "remark-create", |_, row| {
            row.reason() == Some(Reason::NoSafeAttempt)
        }),
        left_out(report),
        other_user,
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A note beside a source that was found means that there may be another one.
fn source_note(report: &Report) -> Option<String> {
    let note = report.source.note.as_ref().and_then(Id::known)?;
    let id = note.id();
    Some(match note {
        SourceNote::TypeRefused | SourceNote::ListChanged => text(&format!("remark-source-{id}")),
        SourceNote::SubType | SourceNote::NoneOther | SourceNote::SeveralOther => text(&format!("source-note-{id}")),
    })
}

fn left_out(report: &Report) -> Option<String> {
    let is_left_out = |row: &Permission| row.verdict == Verdict::NotTested;
    let rows = report.permissions.iter();
    let only_writes = rows
        .filter(|row| is_left_out(row))
        .all(|row| row.access == Access::Write);
    let id = if only_writes {
        "remark-writes"
    } else {
        "remark-left-out"
    };
    about(report, id, |_, row| is_left_out(row))
}

/// A text about the permissions for which something holds, in the words of Findem's guide.
fn about(report: &Report, id: &str, holds: impl Fn(&Report, &Permission) -> bool) -> Option<String> {
    let prompts: Vec<&str> = report
        .permissions
        .iter()
        .filter(|row| holds(report, row))
        .filter_map(|row| row.scope.known())
        .map(|scope| scope.permission().prompt)
        .collect();
    let count = prompts.len();
    let many = format!("{id}-many");
    let id = if count > MOST_NAMED && has(&many) { &many } else { id };
    let message = Message::new(id).number("count", count);
    (count > 0).then(|| render(&message.list("permissions", prompts)))
}

/// Which lists are empty that have entries in every company that uses Findem.
fn empty(report: &Report) -> Option<String> {
    let is_empty = |scope: Scope| {
        let mut notes = report.row_notes.iter();
        notes.any(|(row, note)| *row == scope && note.known() == Some(RowNote::NoRows))
    };
    let what = match (is_empty(Scope::JobsRead), is_empty(Scope::CandidatesRead)) {
        (true, true) => "both",
        (true, false) => "jobs",
        (false, true) => "candidates",
        (false, false) if is_empty(Scope::UsersRead) => "users",
        (false, false) => return None,
    };
    Some(render(&Message::new("remark-empty").text("what", what)))
}
