//! Counts how the keys were judged, for the summary at the end and the exit code.

use std::collections::BTreeMap;
use std::fmt::Write;

use diagnosis::message::Message;
use diagnosis::verdict::{Cause, Reason, SummaryVerdict};
use report::{locale, texts};

use super::outcome::Ending;
use crate::problem::ExitStatus;

/// The part of an outcome that is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    Ready,
    NotReady(Option<Cause>),
    Undetermined(Option<Reason>),
    NotChecked(&'static str),
}

/// Counts, by cause.
#[derive(Debug, Default)]
pub(super) struct Tally {
    ready: u64,
    not_ready: BTreeMap<Option<Cause>, u64>,
    undetermined: BTreeMap<Option<Reason>, u64>,
    not_checked: BTreeMap<&'static str, u64>,
}

impl Counted {
    pub(super) const fn new(verdict: SummaryVerdict, cause: Option<Cause>, reason: Option<Reason>) -> Self {
        match verdict {
            SummaryVerdict::Ready => Self::Ready,
            SummaryVerdict::NotReady => Self::NotReady(cause),
            SummaryVerdict::Undetermined => Self::Undetermined(reason),
        }
    }
}

impl From<&Ending> for Counted {
    fn from(ending: &Ending) -> Self {
        match ending {
            Ending::Checked {
                verdict, cause, reason, ..
            } => Self::new(*verdict, *cause, *reason),
            Ending::NotChecked { error } => Self::NotChecked(error.code),
        }
    }
}

impl Tally {
    pub(super) fn add(&mut self, counted: Counted) {
        *match counted {
            Counted::Ready => &mut self.ready,
            Counted::NotReady(cause) => self.not_ready.entry(cause).or_default(),
            Counted::Undetermined(reason) => self.undetermined.entry(reason).or_default(),
            Counted::NotChecked(code) => self.not_checked.entry(code).or_default(),
        } += 1;
    }

    /// How many lines have a result.
    pub(super) fn all(&self) -> u64 {
        self.ready + sum(&self.not_ready) + sum(&self.undetermined) + sum(&self.not_checked)
    }

    /// `complete` means that every line of the list has a result.
    pub(super) fn status(&self, complete: bool) -> ExitStatus {
        if !self.not_ready.is_empty() {
            ExitStatus::NotReady
        } else if complete && self.undetermined.is_empty() && self.not_checked.is_empty() {
            ExitStatus::Ready
        } else {
            ExitStatus::Undetermined
        }
    }

    /// The counts in one line: `3 ready, 1 not ready`.
    pub(super) fn counts(&self) -> String {
        let parts: Vec<String> = [
            (self.ready, "fleet-ready"),
            (sum(&self.not_ready), "fleet-notReady"),
            (sum(&self.undetermined), "fleet-undetermined"),
            (sum(&self.not_checked), "fleet-notChecked"),
        ]
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, id)| texts::render(&Message::new(id).number("count", as_usize(count))))
        .collect();
        locale::list(&parts)
    }

    /// The summary by cause, as a page. The most frequent of each kind comes first.
    pub(super) fn page(&self) -> String {
        let mut page = match self.counts() {
            counts if counts.is_empty() => texts::text("fleet-no-lines"),
            counts => {
                let lines = Message::new("fleet-lines").number("lines", as_usize(self.all()));
                texts::render(&lines.text("counts", counts))
            }
        };
        page.push('\n');
        section(&mut page, "fleet-title-notReady", &self.not_ready, |cause| {
            cause.map(|cause| (cause.id(), texts::text(&format!("cause-{}", cause.id()))))
        });
        section(&mut page, "fleet-title-undetermined", &self.undetermined, |reason| {
            reason.map(|reason| (reason.id(), texts::text(&format!("reason-{}", reason.id()))))
        });
        section(&mut page, "fleet-title-notChecked", &self.not_checked, |code| {
            Some((code, texts::text("fleet-see-messages")))
        });
        page
    }
}

/// A count for a text.
pub(super) fn as_usize(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

fn sum<K>(counts: &BTreeMap<K, u64>) -> u64 {
    counts.values().sum()
}

fn section<K: Copy>(
    page: &mut String,
    title: &str,
    counts: &BTreeMap<K, u64>,
    explain: impl Fn(K) -> Option<(&'static str, String)>,
) {
    if counts.is_empty() {
        return;
    }
    let mut rows: Vec<(u64, K)> = counts.iter().map(|(key, count)| (*count, *key)).collect();
    rows.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    // Writing to a string cannot fail.
    let _ = writeln!(page, "\n{}", texts::text(title));
    for (count, key) in rows {
        let (id, text) = explain(key).unwrap_or_else(|| ("other", texts::text("fleet-see-headlines")));
        let _ = writeln!(page, "  {count:>6}  {id:<18}  {text}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(endings: &[Counted]) -> Tally {
        let mut tally = Tally::default();
        for ending in endings {
            tally.add(*ending);
        }
        tally
    }

    #[test]
    fn one_key_that_is_not_ready_decides_and_only_a_complete_list_is_ready() {
        use Counted::{NotChecked, NotReady, Ready, Undetermined};
        let not_ready = NotReady(Some(Cause::BadKey));
        let undetermined = Undetermined(Some(Reason::Timeout));
        for (endings, complete, status) in [
            (&[][..], true, ExitStatus::Ready),
            (&[Ready], true, ExitStatus::Ready),
            (&[Ready], false, ExitStatus::Undetermined),
            (&[Ready, undetermined], true, ExitStatus::Undetermined),
            (&[Ready, NotChecked("keyEmpty")], true, ExitStatus::Undetermined),
            (&[not_ready, undetermined, Ready], true, ExitStatus::NotReady),
            (&[not_ready], false, ExitStatus::NotReady),
        ] {
            assert_eq!(tally(endings).status(complete), status, "{endings:?}");
        }
    }

    #[test]
    fn the_summary_counts_by_cause_and_names_the_most_frequent_first() {
        let page = tally(&[
            Counted::Ready,
            Counted::NotReady(Some(Cause::BadKey)),
            Counted::NotReady(Some(Cause::SystemRole)),
            Counted::NotReady(Some(Cause::SystemRole)),
            Counted::Undetermined(None),
            Counted::NotChecked("keyEmpty"),
        ])
        .page();
        assert!(
            page.starts_with("6 lines: 1 ready, 3 not ready, 1 undetermined, 1 not checked.\n"),
            "{page}"
        );
        let place = |word: &str| page.find(word).unwrap();
        assert!(place("systemRole") < place("badKey"), "{page}");
        assert!(
            page.contains("       2  systemRole          The System role of this key doesn’t have enough access.\n"),
            "{page}"
        );
        assert!(page.contains("other") && page.contains("keyEmpty"), "{page}");
        assert_eq!(tally(&[Counted::Ready]).page(), "1 line: 1 ready.\n");
    }
}
