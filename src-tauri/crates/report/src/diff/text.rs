//! The comparison for a terminal.

use super::{Comparison, ComparisonSheet};
use crate::texts;
use crate::view::{BOLD, Page, Style, WORDS, ansi};

/// The comparison as text.
pub fn text(comparison: &Comparison, style: Style) -> String {
    let sheet = ComparisonSheet::of(comparison);
    let mut page = Page::new(style);
    let title = format!("{} · {}", texts::text("report-title"), texts::text("comparison-title"));
    page.styled(0, 0, BOLD, &title);
    if !sheet.caveats.is_empty() {
        page.blank();
    }
    sheet.caveats.iter().for_each(|caveat| page.signed(caveat));
    page.blank();
    page.table(&sheet.reports());
    page.blank();
    let answer = format!("{} {}", sheet.outcome.sign, sheet.outcome.word);
    page.styled(0, 2, ansi(sheet.outcome.tone).bold(), &answer);
    for section in &sheet.sections {
        page.blank();
        page.styled(0, 0, BOLD, &section.mark.word);
        page.paragraphs(2, section.meaning.as_slice());
        for line in &section.lines {
            page.marked(&line.mark, &line.words);
            page.paragraphs(WORDS, &line.why);
        }
    }
    if let Some(same) = &sheet.same {
        page.blank();
        page.lines(0, 0, same);
    }
    page.finish()
}
