//! Shows a person the progress of a check.

use diagnosis::finding::{Counts, Row};
use diagnosis::identity::identify;
use diagnosis::judge::judge_so_far;
use diagnosis::message::Message;
use diagnosis::permission::{Access, Permission, catalog};
use diagnosis::run::{Run, Wish};
use diagnosis::verdict::Verdict;
use report::{locale, texts};
use smartrecruiters::ApiBase;

use crate::printer::Printer;

/// A progress line on standard error.
pub(super) struct Progress<'a> {
    printer: &'a Printer,
    /// The permissions that the check tries.
    wanted: Vec<Permission>,
}

impl<'a> Progress<'a> {
    /// The progress of a check that has no answers yet.
    pub(super) fn new(printer: &'a Printer, wish: &Wish, base: &ApiBase) -> Self {
        let wanted = catalog()
            .filter(|row| wish.wants(row.scope) && !(wish.read_only && row.access == Access::Write))
            .collect();
        let asking = Message::new("progress-asking").text("host", base.origin());
        printer.progress(&texts::render(&asking));
        Self { printer, wanted }
    }

    /// Shows the verdicts that are certain so far.
    pub(super) fn show(&self, run: &Run) {
        // Rows that are judged without a request of their own are no answers.
        let tried = |row: &Row| self.wanted.iter().any(|permission| permission.scope == row.scope);
        let told: Vec<Row> = judge_so_far(run, &identify(run))
            .into_iter()
            .flatten()
            .filter(tried)
            .collect();
        self.printer
            .progress(&line(told.len(), &self.wanted, Counts::of(&told)));
    }

    /// Removes the line.
    pub(super) fn end(&self) {
        self.printer.progress_ends();
    }
}

fn line(answered: usize, wanted: &[Permission], counts: Counts) -> String {
    let only_reads = wanted.iter().all(|permission| permission.access == Access::Read);
    let so_far = Message::new("progress-answered")
        .text("kind", if only_reads { "reads" } else { "all" })
        .number("answered", answered)
        .number("wanted", wanted.len());
    let parts: Vec<String> = [
        (counts.granted, Verdict::Granted),
        (counts.looks_granted, Verdict::LooksGranted),
        (counts.denied, Verdict::Denied),
        (counts.inconclusive, Verdict::Inconclusive),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, verdict)| {
        let total = Message::new(format!("report-total-{}", verdict.id()));
        texts::render(&total.number("count", count as usize))
    })
    .collect();
    let so_far = texts::render(&so_far);
    if parts.is_empty() {
        so_far
    } else {
        texts::named(&so_far, &locale::list(&parts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_counts_only_what_there_is() {
        let all: Vec<Permission> = catalog().collect();
        let reads: Vec<Permission> = catalog().filter(|row| row.access == Access::Read).collect();
        let counts = Counts {
            granted: 3,
            denied: 1,
            ..Counts::default()
        };
        for (answered, wanted, counts, expected) in [
            (0, &all, Counts::default(), "0 of 20 permissions answered"),
            (4, &all, counts, "4 of 20 permissions answered: 3 granted, 1 denied"),
            (
                4,
                &reads,
                counts,
                "4 of 13 read permissions answered: 3 granted, 1 denied",
            ),
        ] {
            assert_eq!(line(answered, wanted, counts), expected);
        }
    }
}
