//! Two reports compared: what must be known first, then what changed, worst first.

mod caveats;
mod changes;
mod markdown;
mod sheet;
mod text;

use diagnosis::verdict::{Cause, Reason, SummaryVerdict};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use markdown::markdown;
pub use presentation::comparison::{CaveatId, Effect, Outcome, Subject};
pub use sheet::{ComparisonLine, ComparisonReport, ComparisonSection, ComparisonSheet};
pub use text::text;

use crate::model::Report;
use crate::plain::visible;
use crate::{facts, texts};

/// Two reports compared. All of its text is English and plain: nothing in it can steer a terminal or hide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// To be read before anything else.
    pub caveats: Vec<Caveat>,
    /// The report that was given as the older one.
    pub old: ComparedReport,
    /// The report that was given as the newer one.
    pub new: ComparedReport,
    /// What all changes come to.
    pub outcome: Outcome,
    /// The outcome as a sentence.
    pub sentence: String,
    /// How many permissions are the same in both.
    pub same_permissions: usize,
    /// What changed, worst first.
    pub changes: Vec<Change>,
}

/// Which report was compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ComparedReport {
    /// Its id.
    pub report_id: String,
    /// Name, key, environment, time and result code in one line.
    pub context: String,
    /// When the check started.
    #[serde(with = "crate::milliseconds")]
    pub started_at: Timestamp,
    /// Its verdict on the whole key.
    pub verdict: SummaryVerdict,
    /// The likeliest cause.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
    /// Why it could not be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// Its sentence on the whole key.
    pub headline: String,
}

/// Something to know before two reports are compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caveat {
    /// Which.
    pub id: CaveatId,
    /// The sentence.
    pub text: String,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// What it means.
    pub effect: Effect,
    /// What it is about.
    pub subject: Subject,
    /// Which one of several, such as a scope or a link.
    pub item: Option<String>,
    /// What that one is called.
    pub name: Option<String>,
    /// How it stood.
    pub old: State,
    /// How it stands.
    pub new: State,
}

/// How something stood in one report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// The id of a verdict, or a number, or whatever else the report holds there.
    pub id: String,
    /// The same in words.
    pub text: String,
    /// What the report gave as the cause or the reason.
    pub why: Option<String>,
}

/// Compares two reports. What one of them could not tell or left out is not comparable, never better or worse.
///
/// Whether the files are as they were written is for the caller to say; see [`crate::OpenNote::Checksum`].
pub fn compare(old: &Report, new: &Report) -> Comparison {
    let changes = changes::between(old, new);
    let outcome = outcome(&changes);
    let permissions = changes
        .iter()
        .filter(|change| change.subject == Subject::Permission)
        .count();
    let minute = |report: &Report| report.finished_at.strftime(facts::MINUTES).to_string();
    let precision = if minute(old) == minute(new) {
        facts::SECONDS
    } else {
        facts::MINUTES
    };
    Comparison {
        caveats: caveats::between(old, new),
        old: ComparedReport::of(old, precision),
        new: ComparedReport::of(new, precision),
        outcome,
        sentence: texts::text(&format!("comparison-outcome-{}", outcome.id())),
        same_permissions: changes::scopes(old, new).len().saturating_sub(permissions),
        changes,
    }
}

/// The comparison as JSON, indented, ending in a line break.
pub fn json(comparison: &Comparison) -> String {
    // A comparison holds nothing that JSON could not.
    let mut json = serde_json::to_string_pretty(comparison).unwrap_or_default();
    json.push('\n');
    json
}

impl ComparedReport {
    fn of(report: &Report, precision: &str) -> Self {
        Self {
            report_id: visible(&report.report_id),
            context: facts::context(report, precision),
            started_at: report.started_at,
            verdict: report.summary.verdict,
            cause: report.summary.cause(),
            reason: report.summary.reason(),
            headline: visible(&report.summary.headline),
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
