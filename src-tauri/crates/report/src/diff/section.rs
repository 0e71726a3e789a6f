//! Changes as the views show them: by effect, and what changed alike in one line.

use diagnosis::message::Message;

use super::{Change, Comparison, Effect, State, Subject};
use crate::mark::Mark;
use crate::sheet::SheetFact;
use crate::texts::{render, text};

/// The changes of one effect.
pub(super) struct Section {
    pub(super) effect: Effect,
    pub(super) lines: Vec<Line>,
}

/// What changed alike.
pub(super) struct Line {
    effect: Effect,
    subject: Subject,
    names: Vec<String>,
    old: State,
    new: State,
}

/// The sections that are not empty, worst first.
pub(super) fn sections(comparison: &Comparison) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for change in &comparison.changes {
        if sections.last().is_none_or(|section| section.effect != change.effect) {
            sections.push(Section {
                effect: change.effect,
                lines: Vec::new(),
            });
        }
        if let Some(section) = sections.last_mut() {
            section.add(change);
        }
    }
    sections
}

impl Section {
    pub(super) fn heading(&self) -> String {
        text(&format!("comparison-effect-{}", self.effect.id()))
    }

    /// What the heading means, where that is not plain.
    pub(super) fn meaning(&self) -> Option<String> {
        (self.effect == Effect::NotComparable).then(|| text("comparison-not-comparable"))
    }

    fn add(&mut self, change: &Change) {
        let alike = self.lines.iter_mut().find(|line| line.is_alike(change));
        match (alike, &change.name) {
            (Some(line), Some(name)) => line.names.push(name.clone()),
            (_, name) => self.lines.push(Line {
                effect: change.effect,
                subject: change.subject,
                names: name.iter().cloned().collect(),
                old: change.old.clone(),
                new: change.new.clone(),
            }),
        }
    }
}

impl Line {
    fn is_alike(&self, change: &Change) -> bool {
        !self.names.is_empty() && self.subject == change.subject && (&self.old, &self.new) == (&change.old, &change.new)
    }

    /// The effect's sign beside what the change is about.
    pub(super) fn mark(&self) -> Mark {
        Mark {
            word: text(&format!("comparison-subject-{}", self.subject.id())),
            ..Mark::from(self.effect)
        }
    }

    /// `jobs_read, users_read: Granted → Denied`.
    pub(super) fn words(&self) -> String {
        let message = if self.old.text == self.new.text {
            Message::new("comparison-in-both").text("state", &self.new.text)
        } else {
            Message::new("comparison-change")
                .text("old", &self.old.text)
                .text("new", &self.new.text)
        };
        let change = render(&message);
        if self.names.is_empty() {
            change
        } else {
            format!("{}: {change}", self.names.join(", "))
        }
    }

    /// What each report gave as the cause or the reason.
    pub(super) fn why(&self) -> Vec<String> {
        let why = |id: &str, state: &State| {
            let why = state.why.as_ref()?;
            Some(render(&Message::new(id).text("why", why)))
        };
        [
            why("comparison-before-why", &self.old),
            why("comparison-now-why", &self.new),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// The two reports, each with its verdict: names and values for a table.
pub(super) fn reports(comparison: &Comparison) -> Vec<SheetFact> {
    let rows = [
        ("comparison-before", &comparison.old),
        ("comparison-now", &comparison.new),
    ];
    rows.into_iter()
        .flat_map(|(id, report)| {
            let mark = Mark::from(report.verdict);
            let verdict = format!("{} {}: {}", mark.sign, mark.word, report.headline);
            [
                SheetFact {
                    name: text(id),
                    value: report.context.clone(),
                },
                SheetFact {
                    name: text("comparison-subject-result"),
                    value: verdict,
                },
            ]
        })
        .collect()
}

/// How much did not change, where something did.
pub(super) fn same(comparison: &Comparison) -> Option<String> {
    let count = comparison.same_permissions;
    let some = count > 0 && !comparison.changes.is_empty();
    some.then(|| render(&Message::new("comparison-same-permissions").number("count", count)))
}
