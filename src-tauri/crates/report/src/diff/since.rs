//! What changed since the last kept check of the same connection.

use diagnosis::message::Message;
use diagnosis::verdict::{Reason, SummaryVerdict, Verdict};
use jiff::Timestamp;
use presentation::comparison::Obstacle;
use serde::Serialize;

use super::caveats::{is_another_key, is_same_host};
use super::{ComparedReport, Comparison, ComparisonReport, ComparisonSheet, Outcome, compare};
use crate::model::{Mode, Report};
use crate::open::{OpenError, Opened};
use crate::sheet::reason_text;
use crate::texts::locale::{Precision, moment};
use crate::texts::{render, text};

/// A check in the history of a connection.
#[derive(Debug, Clone)]
pub struct KeptCheck {
    /// When it started.
    pub started_at: Timestamp,
    /// Whether somebody else made it and sent its report.
    pub received: bool,
    /// Its report.
    pub opened: Result<Opened, OpenError>,
}

/// Why a check was not compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NotCompared {
    /// What is in the way.
    pub id: Obstacle,
    /// The same as a sentence.
    pub text: String,
}

/// What changed since the last kept check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Changes {
    /// The new check.
    pub now: ComparedReport,
    /// The comparison with the last kept check that can be compared.
    pub comparison: Option<Comparison>,
    /// Why there is no comparison.
    pub not_compared: Option<NotCompared>,
    /// Why the latest kept check is not the one that was compared.
    pub passed_over: Option<NotCompared>,
}

/// The kept check that a new one is compared with.
#[derive(Debug)]
pub struct Baseline {
    /// Its report.
    pub report: Report,
    /// What is in the way of a later check, and when that started.
    pub passed_over: Option<(Obstacle, Timestamp)>,
}

/// The last kept check that can be compared with a new one, or what is in the way of the latest. The kept checks come in order,
/// the latest first. Reports that somebody else sent are no checks of this computer and do not count.
///
/// A check whose result depended on the state of the network is passed over for an earlier one that could tell: what broke in the
/// meantime would otherwise only count as "could not tell before". It is used only if there is no other.
pub fn baseline(new: &Report, kept: impl IntoIterator<Item = KeptCheck>) -> Result<Baseline, (Obstacle, Timestamp)> {
    let mut first = None;
    let mut second_best: Option<Report> = None;
    for check in kept.into_iter().filter(|check| !check.received) {
        let opened = check.opened.ok().map(|opened| opened.report);
        let obstacle = match &opened {
            None => Some(Obstacle::Unreadable),
            Some(old) if old.report_id == new.report_id => continue,
            Some(old) => between(old, new),
        };
        match (obstacle, opened) {
            (None, Some(report)) => {
                return Ok(Baseline {
                    report,
                    passed_over: first,
                });
            }
            (Some(Obstacle::Untold), Some(report)) if tells_some(&report) => {
                second_best.get_or_insert(report);
            }
            _ => {}
        }
        if let Some(obstacle) = obstacle {
            first.get_or_insert((obstacle, check.started_at));
        }
    }
    match (second_best, first) {
        (Some(report), first) => Ok(Baseline {
            passed_over: first.filter(|(obstacle, _)| *obstacle != Obstacle::Untold),
            report,
        }),
        (None, first) => Err(first.unwrap_or((Obstacle::First, new.started_at))),
    }
}

/// What is in the way of comparing a kept check with a new one.
fn between(old: &Report, new: &Report) -> Option<Obstacle> {
    let named = old.credential.last_four.is_some() && new.credential.last_four.is_some();
    let only = |report: &Report| report.run.mode == Mode::Only;
    if !is_same_host(&old.environment, &new.environment) {
        Some(Obstacle::Environment)
    } else if is_another_key(old, new) {
        Some(Obstacle::Key)
    } else if !named {
        Some(Obstacle::KeyUnknown)
    } else if only(old) != only(new) {
        Some(Obstacle::Mode)
    } else if was_stopped(old) {
        Some(Obstacle::Stopped)
    } else if is_passing(old.summary.verdict, old.summary.reason()) {
        Some(Obstacle::Untold)
    } else {
        None
    }
}

fn was_stopped(report: &Report) -> bool {
    let stopped = |reason: Option<Reason>| reason == Some(Reason::Cancelled);
    stopped(report.summary.reason()) || report.permissions.iter().any(|row| stopped(row.reason()))
}

/// Whether a result is undetermined for a reason that passes: the next check may get another answer from the same connection.
pub fn is_passing(verdict: SummaryVerdict, reason: Option<Reason>) -> bool {
    verdict == SummaryVerdict::Undetermined
        && !matches!(
            reason,
            Some(
                Reason::Unauthorized
                    | Reason::MaskedIds
                    | Reason::NoSuchEndpoint
                    | Reason::UnexpectedWrite
                    | Reason::NothingVisible
                    | Reason::WritesNotTried
                    | Reason::NoSafeAttempt
            )
        )
}

/// Whether the check found out anything about the key.
fn tells_some(report: &Report) -> bool {
    let told = |verdict| matches!(verdict, Verdict::Granted | Verdict::LooksGranted | Verdict::Denied);
    report.summary.verdict != SummaryVerdict::Undetermined || report.permissions.iter().any(|row| told(row.verdict))
}

impl Changes {
    /// Compares a new check with the last kept one that can be compared; see [`baseline`].
    pub fn since(new: &Report, kept: impl IntoIterator<Item = KeptCheck>) -> Self {
        let now = ComparedReport::of(new, Precision::Minutes);
        let unlike = |obstacle| Self {
            now: now.clone(),
            comparison: None,
            not_compared: Some(not_compared(obstacle, new)),
            passed_over: None,
        };
        if was_stopped(new) {
            return unlike((Obstacle::ThisStopped, new.started_at));
        }
        if !tells_some(new) {
            return unlike((Obstacle::ThisUntold, new.started_at));
        }
        match baseline(new, kept) {
            Err(obstacle) => unlike(obstacle),
            Ok(Baseline { report, passed_over }) => {
                // A check never repeats a rehearsal, so its absence is no change.
                let old = Report {
                    rehearsal: new.rehearsal.clone(),
                    ..report
                };
                Self {
                    comparison: Some(compare(&old, new)),
                    not_compared: None,
                    passed_over: passed_over.map(passed),
                    now,
                }
            }
        }
    }
}

/// What changed, as the views show it.
pub(super) struct ChangesSheet {
    /// Which check the new one was compared with, and what was passed over.
    pub(super) intro: Vec<String>,
    /// What changed, if anything did.
    pub(super) changed: Option<ComparisonSheet>,
    /// The new check's verdict and headline.
    pub(super) now: ComparisonReport,
}

impl ChangesSheet {
    pub(super) fn of(changes: &Changes) -> Self {
        let mut intro: Vec<String> = Vec::new();
        let comparison = changes.comparison.as_ref();
        let nothing = comparison.is_some_and(|comparison| comparison.outcome == Outcome::Same);
        if let Some(comparison) = comparison {
            let id = if nothing {
                "comparison-since-nothing"
            } else {
                "comparison-since"
            };
            let time = moment(comparison.old.started_at, Precision::Minutes);
            intro.push(render(&Message::new(id).text("time", time)));
        }
        let others = [&changes.not_compared, &changes.passed_over];
        intro.extend(others.into_iter().flatten().map(|other| other.text.clone()));
        Self {
            intro,
            changed: comparison.filter(|_| !nothing).map(ComparisonSheet::of),
            now: ComparisonReport::of("comparison-now", &changes.now),
        }
    }
}

fn not_compared((id, at): (Obstacle, Timestamp), new: &Report) -> NotCompared {
    let text = match id {
        Obstacle::First => text("comparison-obstacle-first"),
        Obstacle::ThisStopped => text("comparison-obstacle-thisStopped"),
        Obstacle::ThisUntold => {
            let why = reason_text(new.summary.reason.as_ref());
            let why = why.unwrap_or_else(|| crate::sheet::headline(new));
            render(&Message::new("comparison-obstacle-thisUntold").text("why", why))
        }
        _ => sentence("comparison-since-not", id, at),
    };
    NotCompared { id, text }
}

fn passed((id, at): (Obstacle, Timestamp)) -> NotCompared {
    NotCompared {
        id,
        text: sentence("comparison-since-passed", id, at),
    }
}

fn sentence(id: &str, obstacle: Obstacle, at: Timestamp) -> String {
    let time = moment(at, Precision::Minutes);
    let why = text(&format!("comparison-obstacle-{}", obstacle.id()));
    render(&Message::new(id).text("time", time).text("why", why))
}
