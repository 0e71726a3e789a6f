//! The result line of one line of the list, which other programs read. It never contains the key.

use diagnosis::verdict::{Cause, Reason, SummaryVerdict};
use report::texts::{self, Language};
use report::{Mode, Report};
use serde::Serialize;

use crate::problem::Problem;

/// One result line. It starts with its line number, so that an incomplete result line can be told from other content.
#[derive(Debug, Serialize)]
pub(super) struct Outcome {
    /// The line number in the list, from 1.
    pub(super) line: u64,
    pub(super) name: Option<String>,
    pub(super) env: Option<&'static str>,
    #[serde(flatten)]
    pub(super) ending: Ending,
}

/// How the line ended.
#[derive(Debug, Serialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
pub(super) enum Ending {
    /// The key was checked.
    Checked {
        mode: Mode,
        verdict: SummaryVerdict,
        cause: Option<Cause>,
        reason: Option<Reason>,
        headline: String,
        /// Notes on the text of the key.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        notes: Vec<String>,
        /// The result code, which `explain` reads.
        code: Option<String>,
        granted: u32,
        looks_granted: u32,
        denied: u32,
        inconclusive: u32,
        not_tested: u32,
        requests: u32,
        took_ms: u64,
    },
    /// The line was not checked, and nothing is known about the key.
    NotChecked { error: Fault },
}

/// Why a line was not checked.
#[derive(Debug, Serialize)]
pub(super) struct Fault {
    pub(super) code: &'static str,
    pub(super) message: String,
    /// The same for a person, in the language of the summary.
    #[serde(skip)]
    pub(super) words: String,
}

impl Outcome {
    /// The line as JSON, with a line break at the end.
    pub(super) fn to_line(&self) -> String {
        // Serializing cannot fail: the outcome contains only texts and numbers.
        let mut line = serde_json::to_string(self).unwrap_or_default();
        line.push('\n');
        line
    }
}

impl Ending {
    /// The part of a report that the result line contains.
    pub(super) fn of(report: Report, notes: Vec<String>, took_ms: u64) -> Self {
        let summary = report.summary;
        Self::Checked {
            mode: report.run.mode,
            verdict: summary.verdict,
            cause: summary.cause(),
            reason: summary.reason(),
            headline: summary.headline,
            notes,
            code: report.result_code,
            granted: summary.granted,
            looks_granted: summary.looks_granted,
            denied: summary.denied,
            inconclusive: summary.inconclusive,
            not_tested: summary.not_tested,
            requests: report.run.requests,
            took_ms,
        }
    }
}

impl From<&Problem> for Ending {
    fn from(problem: &Problem) -> Self {
        Self::NotChecked {
            error: Fault {
                code: problem.code(),
                // A line of results is for programs, so it is English whatever a person reads.
                message: texts::written_in(Language::ENGLISH, || problem.to_string()),
                words: problem.to_string(),
            },
        }
    }
}
