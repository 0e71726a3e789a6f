//! Shows a person the progress of a check.

use diagnosis::finding::Counts;
use diagnosis::identity::identify;
use diagnosis::judge::judge_so_far;
use diagnosis::permission::{Access, catalogue};
use diagnosis::run::{Run, Wish};
use smartrecruiters::ApiBase;

use crate::printer::Printer;

/// A progress line on standard error.
pub(super) struct Progress<'a> {
    printer: &'a Printer,
    wanted: usize,
}

impl<'a> Progress<'a> {
    /// The progress of a check that has no answers yet.
    pub(super) fn new(printer: &'a Printer, wish: &Wish, base: &ApiBase) -> Self {
        let wanted = catalogue()
            .filter(|row| wish.wants(row.scope) && !(wish.read_only && row.access == Access::Write))
            .count();
        printer.progress(&format!("Asking {} …", base.origin()));
        Self { printer, wanted }
    }

    /// Shows the verdicts that are certain so far.
    pub(super) fn show(&self, run: &Run) {
        let told: Vec<_> = judge_so_far(run, &identify(run)).into_iter().flatten().collect();
        let answered = told.len().min(self.wanted);
        self.printer.progress(&line(answered, self.wanted, Counts::of(&told)));
    }

    /// Removes the line.
    pub(super) fn end(&self) {
        self.printer.progress_ends();
    }
}

fn line(answered: usize, wanted: usize, counts: Counts) -> String {
    let parts: Vec<String> = [
        (counts.granted, "granted"),
        (counts.looks_granted, "look granted"),
        (counts.denied, "denied"),
        (counts.inconclusive, "not told"),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, words)| format!("{count} {words}"))
    .collect();
    let verdicts = if parts.is_empty() {
        String::new()
    } else {
        format!(": {}", parts.join(", "))
    };
    format!("{answered} of {wanted} permissions answered{verdicts}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_counts_only_what_there_is() {
        assert_eq!(line(0, 20, Counts::default()), "0 of 20 permissions answered");
        let counts = Counts {
            granted: 3,
            denied: 1,
            ..Counts::default()
        };
        assert_eq!(line(4, 20, counts), "4 of 20 permissions answered: 3 granted, 1 denied");
    }
}
