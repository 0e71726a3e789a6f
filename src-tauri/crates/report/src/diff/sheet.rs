//! A comparison as the views show it: changes are grouped by effect, and identical changes share a line.

use diagnosis::message::Message;
use diagnosis::verdict::SummaryVerdict;
use presentation::{Sign, Tone};
use serde::Serialize;
use ts_rs::TS;

use super::{Change, ComparedReport, Comparison, Effect, Outcome, State};
use crate::mark::Mark;
use crate::sheet::SheetFact;
use crate::texts::locale::list;
use crate::texts::{named, render, text};

/// A comparison in words, with everything that a page needs to show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ComparisonSheet {
    /// What to know before reading anything else.
    pub caveats: Vec<Mark>,
    /// The report that was given as the older one.
    pub old: ComparisonReport,
    /// The report that was given as the newer one.
    pub new: ComparisonReport,
    /// The overall result of all changes: a sign, and the answer in one line.
    pub outcome: Mark,
    /// The later report's verdict, if it is better than the earlier one but not good, and the answer does not say so.
    pub not_yet_good: Option<Mark>,
    /// The changes by effect, the worst first.
    pub sections: Vec<ComparisonSection>,
    /// How many permissions did not change, if anything changed.
    pub same: Option<String>,
}

/// One of the two reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ComparisonReport {
    /// Which of the two it is.
    pub name: String,
    /// The name, key, environment, time and result code in one line.
    pub context: String,
    /// The verdict on the whole key.
    pub mark: Mark,
    /// The headline.
    pub headline: String,
}

/// The changes with the same effect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ComparisonSection {
    /// The effect: a sign and a heading.
    pub mark: Mark,
    /// What the heading means, if that is not obvious.
    pub meaning: Option<String>,
    /// What changed.
    pub lines: Vec<ComparisonLine>,
}

/// One or more identical changes, such as several permissions with the same old and new verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ComparisonLine {
    /// The effect's sign, and what the change is about.
    pub mark: Mark,
    /// `jobs_read, users_read: Granted → Denied`.
    pub words: String,
    /// The cause or reason that each report gives.
    pub why: Vec<String>,
}

impl ComparisonSheet {
    /// The comparison in words.
    pub fn of(comparison: &Comparison) -> Self {
        let caveat = |text: &String| Mark {
            sign: Tone::Attention.glyph(),
            word: text.clone(),
            tone: Tone::Attention,
        };
        let count = comparison.same_permissions;
        // What is better but not ready is not shown as if it were good. The sentence says that it is not ready.
        let still_bad = comparison.outcome == Outcome::Better && comparison.new.verdict == SummaryVerdict::NotReady;
        let mark = unworded(if still_bad { Outcome::Mixed } else { comparison.outcome });
        let outcome = Mark {
            word: comparison.sentence.clone(),
            ..mark
        };
        let new = ComparisonReport::of("comparison-now", &comparison.new);
        let not_yet = outcome.tone == Tone::Good && new.mark.tone != Tone::Good;
        let some_are_same = count > 0 && !comparison.changes.is_empty();
        Self {
            caveats: comparison.caveats.iter().map(|found| caveat(&found.text)).collect(),
            old: ComparisonReport::of("comparison-before", &comparison.old),
            not_yet_good: not_yet.then(|| new.mark.clone()),
            new,
            outcome,
            sections: comparison
                .changes
                .chunk_by(|one, next| one.effect == next.effect)
                .map(section)
                .collect(),
            same: some_are_same.then(|| render(&Message::new("comparison-same-permissions").number("count", count))),
        }
    }

    /// The two reports with their verdicts, as names and values for a table.
    pub(super) fn reports(&self) -> Vec<SheetFact> {
        let facts = |report: &ComparisonReport| {
            let ComparisonReport {
                name,
                context,
                mark,
                headline,
            } = report;
            [
                (name.clone(), context.clone()),
                (
                    text("comparison-subject-result"),
                    format!("{} {}", mark.sign, mark.told(headline)),
                ),
            ]
        };
        let both = [&self.old, &self.new].into_iter().flat_map(facts);
        both.map(|(name, value)| SheetFact { name, value }).collect()
    }
}

impl ComparisonReport {
    pub(super) fn of(name: &str, report: &ComparedReport) -> Self {
        Self {
            name: text(name),
            context: report.context.clone(),
            mark: Mark::of(Sign::of_key(report.verdict, report.cause, report.reason)),
            headline: report.headline.clone(),
        }
    }
}

/// A section for changes with the same effect. There must be at least one.
fn section(changes: &[Change]) -> ComparisonSection {
    let effect = changes[0].effect;
    let mut groups: Vec<Vec<&Change>> = Vec::new();
    for change in changes {
        match groups.iter_mut().find(|group| are_alike(group[0], change)) {
            Some(group) => group.push(change),
            None => groups.push(vec![change]),
        }
    }
    ComparisonSection {
        mark: effect.into(),
        meaning: (effect == Effect::NotComparable).then(|| text("comparison-not-comparable")),
        lines: groups.iter().map(|group| line(group)).collect(),
    }
}

/// Whether two changes can share a line that lists both names.
fn are_alike(one: &Change, other: &Change) -> bool {
    let named = one.name.is_some() && other.name.is_some();
    named && (one.subject, &one.old, &one.new) == (other.subject, &other.old, &other.new)
}

/// One line for identical changes. There must be at least one.
fn line(changes: &[&Change]) -> ComparisonLine {
    let Change {
        effect,
        subject,
        old,
        new,
        ..
    } = changes[0];
    let message = if old.text == new.text {
        Message::new("comparison-in-both").text("state", &new.text)
    } else {
        Message::new("comparison-change")
            .text("old", &old.text)
            .text("new", &new.text)
    };
    let change = render(&message);
    let names: Vec<&str> = changes.iter().filter_map(|change| change.name.as_deref()).collect();
    let why = |id: &str, state: &State| {
        let why = state.why.as_ref()?;
        Some(render(&Message::new(id).text("why", why)))
    };
    ComparisonLine {
        mark: Mark {
            word: text(&format!("comparison-subject-{}", subject.id())),
            ..Mark::from(*effect)
        },
        words: if names.is_empty() {
            change
        } else {
            named(&list(&names), &change)
        },
        why: [why("comparison-before-why", old), why("comparison-now-why", new)]
            .into_iter()
            .flatten()
            .collect(),
    }
}

impl From<Effect> for Mark {
    fn from(effect: Effect) -> Self {
        let tone = match effect {
            Effect::Worse => Tone::Bad,
            Effect::NotComparable => Tone::Unsure,
            Effect::Better => Tone::Good,
            Effect::Different => Tone::Quiet,
        };
        Self::of(Sign::new(tone, format!("comparison-effect-{}", effect.id())))
    }
}

/// The sign of an outcome, without a word.
fn unworded(outcome: Outcome) -> Mark {
    let tone = match outcome {
        Outcome::Worse => Tone::Bad,
        Outcome::Mixed => Tone::Attention,
        Outcome::Better => Tone::Good,
        Outcome::NotComparable => Tone::Unsure,
        Outcome::Different | Outcome::Same => Tone::Quiet,
    };
    let sign = if outcome == Outcome::Same { "=" } else { tone.glyph() };
    Mark {
        sign,
        word: String::new(),
        tone,
    }
}
