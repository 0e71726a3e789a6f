//! What became of a line: the result line that other programs read. It never holds the key.

use diagnosis::verdict::{Cause, Reason, SummaryVerdict};
use report::{Mode, Report};
use serde::Serialize;

use crate::problem::Problem;

/// One result line. That it begins with its number tells a torn line of results from anything else.
#[derive(Debug, Serialize)]
pub(super) struct Outcome {
    /// Of the list, from 1.
    pub(super) line: u64,
    pub(super) name: Option<String>,
    pub(super) env: Option<&'static str>,
    #[serde(flatten)]
    pub(super) ending: Ending,
}

/// How it ended.
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
        /// What is worth knowing about the text of the key.
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
    /// It could not be: nothing is known about the key.
    NotChecked { error: Fault },
}

/// Why a line was not checked.
#[derive(Debug, Serialize)]
pub(super) struct Fault {
    pub(super) code: &'static str,
    pub(super) message: String,
}

impl Outcome {
    /// The line as it is written, with its end.
    pub(super) fn to_line(&self) -> String {
        // Texts and numbers can always be written.
        let mut line = serde_json::to_string(self).unwrap_or_default();
        line.push('\n');
        line
    }
}

impl Ending {
    /// The part of a report that a list of many keys needs.
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
                message: problem.to_string(),
            },
        }
    }
}
