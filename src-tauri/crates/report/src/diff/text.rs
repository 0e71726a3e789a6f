//! The comparison as text.

use super::since::ChangesSheet;
use super::{Changes, Comparison, ComparisonSheet};
use crate::mark::Mark;
use crate::texts;
use crate::view::{BOLD, Page, Style, ansi};

/// The comparison as text: what it comes to, then the changes.
pub fn text(comparison: &Comparison, style: Style) -> String {
    let sheet = ComparisonSheet::of(comparison);
    let mut page = Page::new(style);
    title(&mut page, "comparison-title");
    caveats(&mut page, &sheet);
    page.blank();
    page.table(&sheet.reports());
    outcome(&mut page, &sheet.outcome);
    changes(&mut page, &sheet);
    page.finish()
}

/// The comparison for the screen of a terminal: the changes, and last what they come to.
pub fn screen(comparison: &Comparison, style: Style) -> String {
    let sheet = ComparisonSheet::of(comparison);
    let mut page = Page::new(style);
    title(&mut page, "comparison-title");
    page.blank();
    page.table(&sheet.reports());
    changes(&mut page, &sheet);
    caveats(&mut page, &sheet);
    outcome(&mut page, &sheet.outcome);
    if let Some(mark) = &sheet.not_yet_good {
        page.lines(2, 2, &texts::text("desk-compare-yet"));
        page.signed(&Mark {
            word: mark.told(&sheet.new.headline),
            ..mark.clone()
        });
    }
    page.finish()
}

/// What changed since the last kept check: the changes, what they come to, and last the verdict of the new check.
pub fn changes_text(changes: &Changes, style: Style) -> String {
    let sheet = ChangesSheet::of(changes);
    let mut page = Page::new(style);
    title(&mut page, "comparison-since-title");
    page.blank();
    page.paragraphs(0, &sheet.intro);
    if let Some(changed) = &sheet.changed {
        sections(&mut page, changed);
        caveats(&mut page, changed);
        outcome(&mut page, &changed.outcome);
    }
    page.blank();
    page.signed(&Mark {
        word: sheet.now.mark.told(&sheet.now.headline),
        ..sheet.now.mark.clone()
    });
    page.finish()
}

fn title(page: &mut Page, id: &str) {
    let title = format!("{} · {}", texts::text("report-title"), texts::text(id));
    page.styled(0, 0, BOLD, &title);
}

fn caveats(page: &mut Page, sheet: &ComparisonSheet) {
    if !sheet.caveats.is_empty() {
        page.blank();
    }
    sheet.caveats.iter().for_each(|caveat| page.signed(caveat));
}

fn outcome(page: &mut Page, outcome: &Mark) {
    page.blank();
    let answer = format!("{} {}", outcome.sign, outcome.word);
    page.styled(0, 2, ansi(outcome.tone).bold(), &answer);
}

fn changes(page: &mut Page, sheet: &ComparisonSheet) {
    sections(page, sheet);
    if let Some(same) = &sheet.same {
        page.blank();
        page.lines(0, 0, same);
    }
}

fn sections(page: &mut Page, sheet: &ComparisonSheet) {
    for section in &sheet.sections {
        page.blank();
        page.styled(0, 0, BOLD, &section.mark.word);
        page.paragraphs(2, section.meaning.as_slice());
        for line in &section.lines {
            page.marked(&line.mark, &line.words);
            page.paragraphs(page.words(), &line.why);
        }
    }
}
