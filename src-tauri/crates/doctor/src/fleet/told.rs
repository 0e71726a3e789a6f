//! What a result line says about a key, in this run or in an earlier one.

use diagnosis::verdict::{Cause, Reason, SummaryVerdict};
use report::{Id, Mode};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::outcome::Ending;

/// What a result line says about a key.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Told {
    Checked(Box<Finding>),
    /// The code of the error, or of what a later version wrote.
    NotChecked(String),
}

/// The result of a check.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Finding {
    pub(super) verdict: SummaryVerdict,
    pub(super) cause: Option<Id<Cause>>,
    pub(super) reason: Option<Id<Reason>>,
    pub(super) code: Option<String>,
    /// How many permissions have each verdict: granted, looks granted, denied, inconclusive, not tested.
    #[serde(skip)]
    pub(super) rows: [u32; 5],
    #[serde(skip)]
    pub(super) took_ms: u64,
}

/// A result line that an earlier run wrote. A later version of this program may have written it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Kept {
    pub(super) line: u64,
    pub(super) name: Option<String>,
    pub(super) env: Option<String>,
    pub(super) mode: Option<Known<Mode>>,
    verdict: Option<Known<SummaryVerdict>>,
    cause: Option<Id<Cause>>,
    reason: Option<Id<Reason>>,
    code: Option<String>,
    #[serde(default)]
    granted: u32,
    #[serde(default)]
    looks_granted: u32,
    #[serde(default)]
    denied: u32,
    #[serde(default)]
    inconclusive: u32,
    #[serde(default)]
    not_tested: u32,
    #[serde(default)]
    took_ms: u64,
    error: Option<KeptFault>,
}

/// An id that this version knows, or any other value.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Known<T> {
    Yes(T),
    No(IgnoredAny),
}

#[derive(Deserialize)]
struct KeptFault {
    code: String,
}

/// Stands for the error of a line whose result only a later version understands.
const LATER_VERSION: &str = "newerVersion";

impl Kept {
    /// What the line says. None if it is no result.
    pub(super) fn told(self) -> Option<Told> {
        match (self.verdict, self.error) {
            (Some(Known::Yes(verdict)), _) => Some(Told::Checked(Box::new(Finding {
                verdict,
                cause: self.cause,
                reason: self.reason,
                code: self.code,
                rows: [
                    self.granted,
                    self.looks_granted,
                    self.denied,
                    self.inconclusive,
                    self.not_tested,
                ],
                took_ms: self.took_ms,
            }))),
            (Some(Known::No(_)), _) => Some(Told::NotChecked(LATER_VERSION.to_owned())),
            (None, Some(error)) => Some(Told::NotChecked(error.code)),
            (None, None) => None,
        }
    }
}

impl From<&Ending> for Told {
    fn from(ending: &Ending) -> Self {
        match ending {
            Ending::Checked {
                verdict,
                cause,
                reason,
                code,
                granted,
                looks_granted,
                denied,
                inconclusive,
                not_tested,
                took_ms,
                ..
            } => Self::Checked(Box::new(Finding {
                verdict: *verdict,
                cause: cause.map(Into::into),
                reason: reason.map(Into::into),
                code: code.clone(),
                rows: [*granted, *looks_granted, *denied, *inconclusive, *not_tested],
                took_ms: *took_ms,
            })),
            Ending::NotChecked { error } => Self::NotChecked(error.code.to_owned()),
        }
    }
}
