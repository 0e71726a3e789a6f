//! The comparison of two reports: first the caveats, then the changes, the worst first.

mod answer;
mod caveats;
mod changes;
mod markdown;
mod sheet;
mod since;
mod text;

use diagnosis::verdict::{Cause, Reason, SummaryVerdict};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use markdown::{changes_markdown, markdown};
pub use presentation::comparison::{CaveatId, Effect, Obstacle, Outcome, Subject};
pub use sheet::{ComparisonLine, ComparisonReport, ComparisonSection, ComparisonSheet};
pub use since::{Baseline, Changes, KeptCheck, NotCompared, baseline, is_passing};
pub use text::{changes_text, screen, text};

use crate::facts;
use crate::model::Report;
use crate::plain::visible;
use crate::texts::locale::{Precision, moment};

/// The comparison of two reports. All text in it is plain English without control characters or hidden characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// What to know before reading anything else.
    pub caveats: Vec<Caveat>,
    /// The earlier report.
    pub old: ComparedReport,
    /// The later report.
    pub new: ComparedReport,
    /// The overall result of all changes.
    pub outcome: Outcome,
    /// The answer in one line, such as `Better: role Extended → Admin`.
    pub sentence: String,
    /// The same key was accepted in the earlier report and is refused in the later one.
    pub no_longer_accepted: bool,
    /// How many permissions are the same in both reports.
    pub same_permissions: usize,
    /// What changed, the worst first.
    pub changes: Vec<Change>,
}

/// One of the two reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ComparedReport {
    /// Its id.
    pub report_id: String,
    /// The name, key, environment, time and result code in one line.
    pub context: String,
    /// When the check started.
    #[serde(with = "crate::milliseconds")]
    pub started_at: Timestamp,
    /// The verdict on the whole key.
    pub verdict: SummaryVerdict,
    /// The likeliest cause.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
    /// Why the program could not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// The headline.
    pub headline: String,
}

/// Something to know before reading a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caveat {
    /// The id of the caveat.
    pub id: CaveatId,
    /// The caveat as a sentence.
    pub text: String,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Whether it is better or worse.
    pub effect: Effect,
    /// What it is about.
    pub subject: Subject,
    /// The id of the item that changed, such as a scope or a link, if the subject has several.
    pub item: Option<String>,
    /// The name of that item.
    pub name: Option<String>,
    /// The state in the older report.
    pub old: State,
    /// The state in the newer report.
    pub new: State,
}

/// The state of something in one report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// The id of a verdict, a number, or another value from the report.
    pub id: String,
    /// The state in words.
    pub text: String,
    /// The cause or reason that the report gives.
    pub why: Option<String>,
}

/// Compares two reports. If one of them could not tell or left something out, that is not comparable; it is never better or
/// worse.
///
/// This does not verify the checksums; the caller has to. See [`crate::OpenNote::Checksum`].
///
/// The reports are compared from the earlier to the later one, even if they are given the other way around.
pub fn compare(old: &Report, new: &Report) -> Comparison {
    let caveats = caveats::between(old, new);
    let (old, new) = if old.started_at > new.started_at {
        (new, old)
    } else {
        (old, new)
    };
    let changes = changes::between(old, new);
    let outcome = outcome(&changes);
    let permissions = changes
        .iter()
        .filter(|change| change.subject == Subject::Permission)
        .count();
    let minute = |report: &Report| moment(report.finished_at, Precision::Minutes);
    let precision = if minute(old) == minute(new) {
        Precision::Seconds
    } else {
        Precision::Minutes
    };
    Comparison {
        sentence: answer::in_one_line(outcome, &changes, old, new),
        caveats,
        old: ComparedReport::of(old, precision),
        new: ComparedReport::of(new, precision),
        outcome,
        no_longer_accepted: answer::is_no_longer_accepted(&changes, old, new),
        same_permissions: changes::scopes(old, new).len().saturating_sub(permissions),
        changes,
    }
}

/// The comparison as JSON, indented, with a line break at the end.
pub fn json(comparison: &Comparison) -> String {
    // Serializing cannot fail: a comparison contains only strings and numbers.
    let mut json = serde_json::to_string_pretty(comparison).unwrap_or_default();
    json.push('\n');
    json
}

/// What changed since the last kept check as JSON, indented, with a line break at the end.
pub fn changes_json(changes: &Changes) -> String {
    // Serializing cannot fail: the changes contain only strings and numbers.
    let mut json = serde_json::to_string_pretty(changes).unwrap_or_default();
    json.push('\n');
    json
}

impl ComparedReport {
    fn of(report: &Report, precision: Precision) -> Self {
        Self {
            report_id: visible(&report.report_id),
            context: facts::context(report, precision),
            started_at: report.started_at,
            verdict: report.summary.verdict,
            cause: report.summary.cause(),
            reason: report.summary.reason(),
            headline: crate::sheet::headline(report),
        }
    }
}

fn outcome(changes: &[Change]) -> Outcome {
    let any = |effect| changes.iter().any(|change| change.effect == effect);
    match (any(Effect::Worse), any(Effect::Better)) {
        (true, true) => Outcome::Mixed,
        (true, false) => Outcome::Worse,
        (false, true) => Outcome::Better,
        (false, false) if any(Effect::NotComparable) => Outcome::NotComparable,
        (false, false) if changes.is_empty() => Outcome::Same,
        (false, false) => Outcome::Different,
    }
}
