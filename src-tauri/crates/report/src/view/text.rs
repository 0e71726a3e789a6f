//! The report as text, no wider than requested: the answer comes first, the evidence last.

use super::page::{BOLD, DIM, Page, Style};
use crate::model::Report;
use crate::sheet::{Sheet, SheetChain, SheetFact, SheetFix, SheetGroup, SheetLink, SheetRow, SheetSource};
use crate::texts;

/// The report as text.
pub fn text(report: &Report, style: Style) -> String {
    let sheet = Sheet::of(report);
    let mut page = Page::new(style);
    title(&mut page, &sheet);
    head(&mut page, &sheet);
    body(&mut page, &sheet);
    page.finish()
}

pub(super) fn title(page: &mut Page, sheet: &Sheet) {
    let title = format!("{} · {}", texts::text("report-title"), texts::text("report-subtitle"));
    page.styled(0, 0, BOLD, &title);
    page.styled(0, 0, DIM, &sheet.context);
}

fn head(page: &mut Page, sheet: &Sheet) {
    page.blank();
    page.verdict(&sheet.mark, &sheet.headline);
    if let Some(detail) = &sheet.detail {
        page.lines(2, 2, detail);
    }
    for note in &sheet.notes {
        page.lines(2, 4, note);
    }
    if let Some(line) = &sheet.cause_or_reason {
        page.lines(2, 4, line);
    }
    for remark in &sheet.remarks {
        page.lines(2, 4, remark);
    }
    if let Some(steps) = &sheet.fix {
        page.blank();
        page.fix(2, steps);
    } else if let Some(next) = &sheet.next {
        page.blank();
        page.next(2, next);
    }
    for also in &sheet.also {
        page.blank();
        page.lines(2, 2, &texts::named(&texts::text("report-also"), &also.text));
        fix(page, 4, also.fix.as_ref());
    }
}

/// Everything below the answer.
pub(super) fn body(page: &mut Page, sheet: &Sheet) {
    permissions(page, sheet);
    sheet.groups.iter().for_each(|rows| group(page, rows));
    source(page, &sheet.source);
    chain(page, &sheet.chain);
    if let Some(mark) = &sheet.rehearsal {
        page.heading("report-rehearsal");
        page.signed(mark);
    }
    page.heading("report-facts");
    page.table(&sheet.facts);
    if !sheet.unknown.is_empty() {
        page.heading("report-unknown");
        sheet
            .unknown
            .iter()
            .for_each(|SheetFact { name, value }| page.lines(2, 4, &texts::named(name, value)));
    }
}

/// What is known about all permissions together.
pub(super) fn permissions(page: &mut Page, sheet: &Sheet) {
    page.heading("report-permissions");
    page.lines(2, 2, &sheet.totals);
    if let Some((first, rest)) = sheet.of_all_rows.split_first() {
        page.lines(2, 2, &texts::named(&texts::text("report-all-rows"), first));
        page.paragraphs(2, rest);
    }
}

fn group(page: &mut Page, rows: &SheetGroup) {
    page.blank();
    page.styled(2, 2, BOLD, &rows.name);
    rows.rows.iter().for_each(|line| row(page, line));
}

fn row(page: &mut Page, row: &SheetRow) {
    page.named(&row.mark, &row.prompt, &row.scopes());
    let words = page.words();
    page.paragraphs(words, &row.why);
    fix(page, words, row.fix.as_ref());
    row.evidence_lines()
        .iter()
        .for_each(|line| page.styled(words, words + 2, DIM, line));
}

pub(super) fn source(page: &mut Page, source: &SheetSource) {
    page.heading("report-source");
    let (first, rest) = source
        .lines
        .split_first()
        .map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
    page.marked(&source.mark, first);
    page.paragraphs(page.words(), rest);
    fix(page, page.words(), source.fix.as_ref());
}

fn chain(page: &mut Page, chain: &SheetChain) {
    page.heading("report-connect-test");
    page.marked(&chain.mark, chain.why.as_deref().unwrap_or_default());
    chain.links.iter().for_each(|tested| link(page, tested));
    if let Some(first_sync) = &chain.first_sync {
        page.lines(2, 2, first_sync);
    }
}

pub(super) fn link(page: &mut Page, link: &SheetLink) {
    page.marked(&link.mark, &link.line());
    page.paragraphs(page.words(), link.why.as_slice());
}

pub(super) fn fix(page: &mut Page, indent: usize, steps: Option<&SheetFix>) {
    if let Some(steps) = steps {
        page.fix(indent, steps);
    }
}
