//! The report as text for a terminal, no wider than requested: the answer comes first, the evidence last.

use super::page::{BOLD, DIM, Page, Style, WORDS, ansi};
use crate::model::Report;
use crate::sheet::{Sheet, SheetChain, SheetFact, SheetFix, SheetGroup, SheetRow, SheetSource};
use crate::texts;

/// The report as text.
pub fn text(report: &Report, style: Style) -> String {
    let sheet = Sheet::of(report);
    let mut page = Page::new(style);
    head(&mut page, &sheet);
    page.heading("report-permissions");
    page.lines(2, 2, &sheet.totals);
    if let Some((first, rest)) = sheet.of_all_rows.split_first() {
        page.lines(2, 2, &format!("{}: {first}", texts::text("report-all-rows")));
        page.paragraphs(2, rest);
    }
    sheet.groups.iter().for_each(|rows| group(&mut page, rows));
    source(&mut page, &sheet.source);
    chain(&mut page, &sheet.chain);
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
            .for_each(|SheetFact { name, value }| page.lines(2, 4, &format!("{name}: {value}")));
    }
    page.finish()
}

fn head(page: &mut Page, sheet: &Sheet) {
    let title = format!("{} · {}", texts::text("report-title"), texts::text("report-subtitle"));
    page.styled(0, 0, BOLD, &title);
    page.styled(0, 0, DIM, &sheet.context);
    page.blank();
    let answer = format!("{} {}", sheet.mark.sign, sheet.mark.word);
    page.styled(0, 2, ansi(sheet.mark.tone).bold(), &answer);
    page.styled(2, 2, BOLD, &sheet.headline);
    if let Some(detail) = &sheet.detail {
        page.lines(2, 2, detail);
    }
    if let Some(steps) = &sheet.fix {
        page.blank();
        page.fix(2, steps);
    }
    for also in &sheet.also {
        page.blank();
        page.lines(2, 2, &format!("{}: {}", texts::text("report-also"), also.text));
        fix(page, 4, also.fix.as_ref());
    }
}

fn group(page: &mut Page, rows: &SheetGroup) {
    page.blank();
    page.styled(2, 2, BOLD, &rows.name);
    rows.rows.iter().for_each(|line| row(page, line));
}

fn row(page: &mut Page, row: &SheetRow) {
    page.named(&row.mark, &row.prompt, &row.scopes());
    page.paragraphs(WORDS, &row.why);
    fix(page, WORDS, row.fix.as_ref());
    row.evidence_lines()
        .iter()
        .for_each(|line| page.styled(WORDS, WORDS + 2, DIM, line));
}

fn source(page: &mut Page, source: &SheetSource) {
    page.heading("report-source");
    let (first, rest) = source
        .lines
        .split_first()
        .map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
    page.marked(&source.mark, first);
    page.paragraphs(WORDS, rest);
    fix(page, WORDS, source.fix.as_ref());
}

fn chain(page: &mut Page, chain: &SheetChain) {
    page.heading("report-connect-test");
    page.marked(&chain.mark, chain.why.as_deref().unwrap_or_default());
    for link in &chain.links {
        let count = link.count.map(|count| format!(": {count}")).unwrap_or_default();
        page.marked(&link.mark, &format!("{}{count}", link.name));
        page.paragraphs(WORDS, link.why.as_slice());
    }
    if let Some(first_sync) = &chain.first_sync {
        page.lines(2, 2, first_sync);
    }
}

fn fix(page: &mut Page, indent: usize, steps: Option<&SheetFix>) {
    if let Some(steps) = steps {
        page.fix(indent, steps);
    }
}
