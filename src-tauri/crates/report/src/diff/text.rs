//! The comparison for a terminal.

use super::{Comparison, section};
use crate::mark::{Mark, Tone};
use crate::texts;
use crate::view::{BOLD, Page, Style, WORDS, ansi};

/// The comparison as text.
pub fn text(comparison: &Comparison, style: Style) -> String {
    let mut page = Page::new(style);
    let title = format!("{} · {}", texts::text("report-title"), texts::text("comparison-title"));
    page.styled(0, 0, BOLD, &title);
    if !comparison.caveats.is_empty() {
        page.blank();
    }
    for caveat in &comparison.caveats {
        page.signed(&Mark {
            sign: "!",
            word: caveat.text.clone(),
            tone: Tone::Unsure,
        });
    }
    page.blank();
    page.table(&section::reports(comparison));
    page.blank();
    let outcome = Mark::from(comparison.outcome);
    let answer = format!("{} {}", outcome.sign, comparison.sentence);
    page.styled(0, 2, ansi(outcome.tone).bold(), &answer);
    for section in section::sections(comparison) {
        page.blank();
        page.styled(0, 0, BOLD, &section.heading());
        page.paragraphs(2, section.meaning().as_slice());
        for line in &section.lines {
            page.marked(&line.mark(), &line.words());
            page.paragraphs(WORDS, &line.why());
        }
    }
    if let Some(same) = section::same(comparison) {
        page.blank();
        page.lines(0, 0, &same);
    }
    page.finish()
}
