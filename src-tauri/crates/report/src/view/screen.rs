//! The report on the screen of a terminal. The answer comes last, where the person looks when the command has ended.

use super::page::{BOLD, DIM, Page, Style};
use super::text::{body, fix, link, permissions, source, title};
use crate::facts::network_notes;
use crate::model::Report;
use crate::sheet::{Answer, Sheet, SheetChain, SheetRow, SheetSource, detail_counts};
use crate::texts;
use diagnosis::verdict::{LinkVerdict, SourceVerdict, Verdict};

/// What a screen shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent<'a> {
    /// What is shown above the answer.
    pub rows: Rows,
    /// The exit code of the check, in words.
    pub exit_code: bool,
    /// What else belongs to the answer, one sentence each. A note that was printed before the check has scrolled away.
    pub said: &'a [String],
}

/// What a screen shows above the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    /// Everything that the report contains.
    All,
    /// Only what needs attention.
    Attention,
    /// Nothing, because the report is in a file.
    None,
}

/// The report for the screen of a terminal.
pub fn screen(report: &Report, extent: Extent<'_>, style: Style) -> String {
    let sheet = Sheet::with(report, Answer::Last);
    let mut page = Page::new(style);
    title(&mut page, &sheet);
    match extent.rows {
        Rows::All => body(&mut page, &sheet),
        Rows::Attention => {
            attention(&mut page, &sheet, &network_notes(report));
            page.blank();
            page.styled(0, 2, DIM, &texts::text("screen-more"));
            if extent.exit_code {
                page.styled(0, 2, DIM, &texts::text("screen-save"));
            }
        }
        Rows::None => {}
    }
    for also in &sheet.also {
        page.heading("report-also");
        page.lines(2, 2, &also.text);
        fix(&mut page, 2, also.fix.as_ref());
    }
    answer(&mut page, report, &sheet, extent.said);
    if extent.exit_code {
        page.blank();
        let part = if report.is_ready_in_part() { "-only" } else { "" };
        let id = format!("screen-exit-{}{part}", report.summary.verdict.id());
        page.lines(0, 2, &texts::text(&id));
    }
    page.finish()
}

/// The permissions, the source and the links that are not as they should be, and what the check noticed about the network.
fn attention(page: &mut Page, sheet: &Sheet, notes: &[String]) {
    permissions(page, sheet);
    let rows: Vec<&SheetRow> = sheet
        .groups
        .iter()
        .flat_map(|group| &group.rows)
        .filter(|row| matches!(row.verdict, Verdict::Denied | Verdict::Inconclusive))
        .collect();
    for rows in rows.chunk_by(|one, next| (one.verdict, &one.why) == (next.verdict, &next.why)) {
        for row in rows {
            page.named(&row.mark, &row.prompt, &row.scopes());
        }
        // Rows in a sequence that have the same reason share it.
        if let Some(row) = rows.first() {
            page.paragraphs(page.words(), &row.why);
        }
    }
    if !is_fine(&sheet.source) {
        source(page, &sheet.source);
    }
    chain(page, &sheet.chain);
    if let Some(mark) = &sheet.rehearsal {
        page.heading("report-rehearsal");
        page.signed(mark);
    }
    if !notes.is_empty() {
        page.heading("report-fact-network");
        page.paragraphs(2, notes);
    }
}

fn is_fine(source: &SheetSource) -> bool {
    source.verdict == SourceVerdict::NotTested || source.verdict == SourceVerdict::Found && source.lines.len() < 2
}

fn chain(page: &mut Page, chain: &SheetChain) {
    if matches!(chain.verdict, LinkVerdict::Pass | LinkVerdict::NotTested) {
        return;
    }
    page.heading("report-connect-test");
    // Without a reason that the links share, each of them says how it is.
    if let Some(why) = &chain.why {
        page.marked(&chain.mark, why);
    }
    let failing = chain.links.iter().filter(|link| link.verdict != LinkVerdict::Pass);
    // If no link passes, and all for the same reason, their names say nothing more.
    if chain.why.is_none() || failing.clone().count() < chain.links.len() {
        failing.for_each(|failing| link(page, failing));
    }
}

/// The headline, the cause and the next step.
fn answer(page: &mut Page, report: &Report, sheet: &Sheet, said: &[String]) {
    page.blank();
    page.verdict(&sheet.mark, &sheet.headline);
    // The counts stand among the permissions.
    if let Some(detail) = sheet.detail.as_ref().filter(|_| !detail_counts(report)) {
        page.lines(2, 2, detail);
    }
    if let Some(line) = &sheet.cause_or_reason {
        page.lines(2, 4, line);
    }
    for remark in sheet.notes.iter().chain(&sheet.remarks).chain(said) {
        page.lines(2, 4, remark);
    }
    page.blank();
    match (&sheet.fix, &sheet.next) {
        (Some(steps), _) => page.fix(2, steps),
        (None, Some(next)) => page.next(2, next),
        (None, None) => {
            page.styled(2, 2, BOLD, &texts::text("report-fix"));
            let id = if report.is_ready_in_part() {
                "screen-ready-only".to_owned()
            } else {
                format!("screen-ready-{}", sheet.environment.id())
            };
            page.paragraphs(2, &texts::lines(&id));
        }
    }
}
