//! Counts how the keys were judged, for the summary at the end and the exit code.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use diagnosis::message::Message;
use diagnosis::verdict::{Cause, Reason, SummaryVerdict};
use report::{locale, texts};

use super::count::as_usize;
use super::named::Lines;
use super::outcome::Ending;
use crate::problem::ExitStatus;

/// The part of an outcome that is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    /// Ready. A cause is something that a person should know nevertheless: an access group.
    Ready(Option<Cause>),
    NotReady(Option<Cause>),
    Undetermined(Option<Reason>),
    NotChecked(&'static str),
}

/// Counts, by cause.
#[derive(Debug, Default)]
pub(super) struct Tally {
    ready: u64,
    /// Keys that are ready, and counted as such, but have a cause.
    limited: BTreeMap<Cause, Lines>,
    not_ready: BTreeMap<Option<Cause>, Lines>,
    undetermined: BTreeMap<Option<Reason>, Lines>,
    not_checked: BTreeMap<&'static str, Lines>,
    /// Lines whose result comes from an earlier run. They are counted above, too.
    skipped: Lines,
}

impl Counted {
    pub(super) const fn new(verdict: SummaryVerdict, cause: Option<Cause>, reason: Option<Reason>) -> Self {
        match verdict {
            SummaryVerdict::Ready => Self::Ready(cause),
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
    /// Counts a line. `words` is what the summary says about it unless it is ready without a cause.
    pub(super) fn add(&mut self, counted: Counted, number: u64, words: impl FnOnce() -> String) {
        let lines = match counted {
            Counted::Ready(cause) => {
                self.ready += 1;
                let Some(cause) = cause else { return };
                self.limited.entry(cause).or_default()
            }
            Counted::NotReady(cause) => self.not_ready.entry(cause).or_default(),
            Counted::Undetermined(reason) => self.undetermined.entry(reason).or_default(),
            Counted::NotChecked(code) => self.not_checked.entry(code).or_default(),
        };
        lines.add(number, words);
    }

    /// Counts a line as one that this run skipped.
    pub(super) fn skip(&mut self, number: u64, words: impl FnOnce() -> String) {
        self.skipped.add(number, words);
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

    /// The summary by cause, as a page. The most frequent cause comes first.
    pub(super) fn page(&self) -> String {
        self.written(|_, _| {})
    }

    /// The same with the names of the lines that are not ready, and of those whose result is in the file `out` already.
    pub(super) fn page_with_names(&self, out: Option<&Path>) -> String {
        let mut page = self.written(|page, words| {
            // Writing to a string cannot fail.
            let _ = writeln!(page, "          {words}");
        });
        if let (Some(file), 1..) = (out, self.skipped.count()) {
            let title = Message::new("fleet-title-skipped").text("file", file.display().to_string());
            let _ = writeln!(page, "\n{}\n  {}", texts::render(&title), self.skipped.list());
        }
        page
    }

    fn written(&self, name: impl Fn(&mut String, &str)) -> String {
        let mut page = match self.counts() {
            counts if counts.is_empty() => texts::text("fleet-no-lines"),
            counts => {
                let lines = Message::new("fleet-lines").number("lines", as_usize(self.all()));
                texts::render(&lines.text("counts", counts))
            }
        };
        page.push('\n');
        let in_one_line = |page: &mut String, lines: &Lines| name(page, &lines.list());
        let headlines = || ("other", texts::text("fleet-see-headlines"));
        let text = |cause: Cause| (cause.id(), texts::text(&format!("cause-{}", cause.id())));
        section(
            &mut page,
            "fleet-title-notReady",
            &self.not_ready,
            in_one_line,
            |cause: Option<Cause>| cause.map_or_else(headlines, text),
        );
        section(
            &mut page,
            "fleet-title-undetermined",
            &self.undetermined,
            in_one_line,
            |reason| {
                let text = |reason: Reason| (reason.id(), texts::text(&format!("reason-{}", reason.id())));
                reason.map_or_else(headlines, text)
            },
        );
        section(&mut page, "fleet-title-limited", &self.limited, in_one_line, text);
        // The reason of each line has details of its own.
        let each = |page: &mut String, lines: &Lines| lines.words().iter().for_each(|words| name(page, words));
        section(&mut page, "fleet-title-notChecked", &self.not_checked, each, |code| {
            (code, String::new())
        });
        page
    }
}

fn sum<K>(counts: &BTreeMap<K, Lines>) -> u64 {
    counts.values().map(Lines::count).sum()
}

/// Adds the lines of one kind: for each cause, how many there are, what it is, and which lines these are.
fn section<K: Copy>(
    page: &mut String,
    title: &str,
    counts: &BTreeMap<K, Lines>,
    name: impl Fn(&mut String, &Lines),
    explain: impl Fn(K) -> (&'static str, String),
) {
    if counts.is_empty() {
        return;
    }
    let mut rows: Vec<(K, &Lines)> = counts.iter().map(|(key, lines)| (*key, lines)).collect();
    rows.sort_by_key(|(_, lines)| std::cmp::Reverse(lines.count()));
    // Writing to a string cannot fail.
    let _ = writeln!(page, "\n{}", texts::text(title));
    for (key, lines) in rows {
        let (id, text) = explain(key);
        let row = format!("  {:>6}  {id:<18}  {text}", lines.count());
        let _ = writeln!(page, "{}", row.trim_end());
        name(page, lines);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(endings: &[Counted]) -> Tally {
        let mut tally = Tally::default();
        for (number, ending) in (1..).zip(endings) {
            tally.add(*ending, number, || format!("Company {number}"));
        }
        tally
    }

    #[test]
    fn one_key_that_is_not_ready_decides_and_only_a_complete_list_is_ready() {
        use Counted::{NotChecked, NotReady, Undetermined};
        let (ready, limited) = (Counted::Ready(None), Counted::Ready(Some(Cause::AccessGroup)));
        let not_ready = NotReady(Some(Cause::BadKey));
        let undetermined = Undetermined(Some(Reason::Timeout));
        for (endings, complete, status) in [
            (&[][..], true, ExitStatus::Ready),
            (&[ready], true, ExitStatus::Ready),
            (&[ready, limited], true, ExitStatus::Ready),
            (&[ready], false, ExitStatus::Undetermined),
            (&[ready, undetermined], true, ExitStatus::Undetermined),
            (&[ready, NotChecked("keyEmpty")], true, ExitStatus::Undetermined),
            (&[not_ready, undetermined, ready], true, ExitStatus::NotReady),
            (&[not_ready], false, ExitStatus::NotReady),
        ] {
            assert_eq!(tally(endings).status(complete), status, "{endings:?}");
        }
    }

    #[test]
    fn the_summary_counts_by_cause_and_names_the_most_frequent_first() {
        let page = tally(&[
            Counted::Ready(None),
            Counted::NotReady(Some(Cause::BadKey)),
            Counted::NotReady(Some(Cause::SystemRole)),
            Counted::NotReady(Some(Cause::SystemRole)),
            Counted::Undetermined(None),
            Counted::NotChecked("keyEmpty"),
        ])
        .page_with_names(None);
        assert!(
            page.starts_with("6 lines: 1 ready, 3 not ready, 1 undetermined, 1 not checked.\n"),
            "{page}"
        );
        let place = |word: &str| page.find(word).unwrap();
        assert!(place("systemRole") < place("badKey"), "{page}");
        assert!(
            page.contains("       2  systemRole          The System role of this key doesn’t have enough access.\n          Company 3, Company 4\n"),
            "{page}"
        );
        assert!(
            page.contains("other") && page.contains("keyEmpty\n          Company 6\n"),
            "{page}"
        );
        assert_eq!(
            tally(&[Counted::Ready(None)]).page_with_names(None),
            "1 line: 1 ready.\n"
        );
    }

    #[test]
    fn the_summary_names_the_keys_that_are_ready_but_limited() {
        let limited = Counted::Ready(Some(Cause::AccessGroup));
        let page = tally(&[Counted::Ready(None), limited, limited]).page_with_names(None);
        assert_eq!(
            page,
            "3 lines: 3 ready.\n\nReady, but limited:\n       2  accessGroup         An access group limits what this key sees.\n          Company 2, Company 3\n"
        );
    }

    #[test]
    fn the_summary_names_what_was_skipped_and_why() {
        let mut tally = tally(&[Counted::Ready(None), Counted::NotReady(None)]);
        let file = Path::new("results.ndjson");
        assert!(!tally.page_with_names(Some(file)).contains("Skipped"));
        assert!(tally.page_with_names(None).contains("Company 2") && !tally.page().contains("Company"));
        for number in [2, 1] {
            tally.skip(number, || format!("Company {number}"));
        }
        let page = tally.page_with_names(Some(file));
        assert!(
            page.ends_with(
                "\nSkipped, because results.ndjson already has a result for them, which is counted above:\n  Company 1, Company 2\n"
            ),
            "{page}"
        );
    }
}
