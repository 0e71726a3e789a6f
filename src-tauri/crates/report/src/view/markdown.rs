//! The report as Markdown, for a ticket or a wiki.

use std::fmt::Write as _;

use crate::mark::Mark;
use crate::model::Report;
use crate::next::Next;
use crate::sheet::{Sheet, SheetChain, SheetFact, SheetFix, SheetRow, SheetSource};
use crate::texts::{named, text};

/// The report as Markdown (`CommonMark`). No text from a report can become a link, an image, a mention or markup.
pub fn markdown(report: &Report) -> String {
    let sheet = Sheet::of(report);
    let mut page = Page(String::new());
    page.block(&format!("# {}", named(&text("report-title"), &text("report-subtitle"))));
    page.block(&inline(&sheet.context));
    page.block(&format!("## {}", mark(&sheet.mark)));
    page.block(&format!("**{}**", inline(&sheet.headline)));
    sheet.detail.iter().for_each(|detail| page.block(&inline(detail)));
    for line in sheet.notes.iter().chain(&sheet.cause_or_reason).chain(&sheet.remarks) {
        page.block(&inline(line));
    }
    page.fix("", sheet.fix.as_ref());
    if let Some(next) = &sheet.next {
        page.next(next);
    }
    for also in &sheet.also {
        page.block(&named(&text("report-also"), &inline(&also.text)));
        page.fix("", also.fix.as_ref());
    }
    page.block(&format!("## {}", text("report-permissions")));
    page.block(&inline(&sheet.totals));
    if !sheet.of_all_rows.is_empty() {
        page.block(&named(&text("report-all-rows"), &inline(&sheet.of_all_rows.join(" "))));
    }
    for group in &sheet.groups {
        page.block(&format!("### {}", inline(&group.name)));
        group.rows.iter().for_each(|row| page.row(row));
        page.end();
    }
    page.source(&sheet.source);
    page.chain(&sheet.chain);
    if let Some(ending) = &sheet.rehearsal {
        page.block(&format!("## {}", text("report-rehearsal")));
        page.block(&mark(ending));
    }
    page.block(&format!("## {}", text("report-facts")));
    page.table(&sheet.facts);
    if !sheet.unknown.is_empty() {
        page.block(&format!("## {}", text("report-unknown")));
        page.table(&sheet.unknown);
    }
    page.0.truncate(page.0.trim_end().len());
    page.0.push('\n');
    page.0
}

struct Page(String);

impl Page {
    fn block(&mut self, line: &str) {
        let _ = write!(self.0, "{line}\n\n");
    }

    fn item(&mut self, indent: &str, line: &str) {
        let _ = writeln!(self.0, "{indent}- {line}");
    }

    fn end(&mut self) {
        self.0.push('\n');
    }

    fn row(&mut self, row: &SheetRow) {
        self.item(
            "",
            &named(
                &mark(&row.mark),
                &format!("{} ({})", inline(&row.prompt), code(&row.scopes())),
            ),
        );
        row.why.iter().for_each(|why| self.item("  ", &inline(why)));
        row.evidence_lines()
            .iter()
            .for_each(|line| self.item("  ", &code(line)));
        self.fix("  ", row.fix.as_ref());
    }

    fn source(&mut self, source: &SheetSource) {
        self.block(&format!("## {}", text("report-source")));
        self.item("", &mark(&source.mark));
        source.lines.iter().for_each(|line| self.item("  ", &inline(line)));
        self.fix("  ", source.fix.as_ref());
        self.end();
    }

    fn chain(&mut self, chain: &SheetChain) {
        self.block(&format!("## {}", text("report-connect-test")));
        let verdict = mark(&chain.mark);
        let why = chain.why.as_ref().map(|why| named(&verdict, &inline(why)));
        self.block(&why.unwrap_or(verdict));
        for link in &chain.links {
            self.item("", &named(&mark(&link.mark), &inline(&link.line())));
            link.why.iter().for_each(|why| self.item("  ", &inline(why)));
        }
        self.end();
        chain.first_sync.iter().for_each(|line| self.block(&inline(line)));
    }

    fn fix(&mut self, indent: &str, fix: Option<&SheetFix>) {
        if let Some(steps) = fix {
            self.steps(indent, steps);
        }
    }

    fn steps(&mut self, indent: &str, fix: &SheetFix) {
        self.item(indent, &format!("**{}**", text("report-fix")));
        let inside = format!("{indent}  ");
        self.item(&inside, &named(&text("report-who"), &inline(&fix.who)));
        let url = fix.url.map(|url| format!(" (<{url}>)")).unwrap_or_default();
        self.item(
            &inside,
            &named(&text("report-where"), &format!("{}{url}", inline(&fix.place))),
        );
        self.numbered(&inside, &fix.steps);
        if indent.is_empty() {
            self.end();
        }
    }

    fn next(&mut self, next: &Next) {
        self.item("", &format!("**{}**", text("report-next")));
        self.item("  ", &named(&text("report-who"), &inline(&next.who)));
        self.numbered("  ", &next.steps);
        self.end();
    }

    fn numbered(&mut self, indent: &str, steps: &[String]) {
        for (index, step) in steps.iter().enumerate() {
            let _ = writeln!(self.0, "{indent}{}. {}", index + 1, inline(step));
        }
    }

    fn table(&mut self, facts: &[SheetFact]) {
        for SheetFact { name, value } in facts {
            self.item("", &named(&inline(name), &code(value)));
        }
        self.end();
    }
}

fn mark(mark: &Mark) -> String {
    format!("{} {}", mark.sign, mark.word)
}

/// Words as plain text. Words that some renderers would turn into a link or a mention go into a code span, which prevents that.
pub(crate) fn inline(words: &str) -> String {
    let lower = words.to_ascii_lowercase();
    if words.contains('@') || words.contains("://") || lower.contains("www.") {
        return code(words);
    }
    let mut out = String::with_capacity(words.len());
    for (index, c) in words.chars().enumerate() {
        let starts_a_list = index == 0 && matches!(c, '-' | '+' | '=');
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '|' | '~' | '!' | '$'
        ) || starts_a_list
        {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Words in a code span, delimited by more backticks than the words contain in a row.
fn code(words: &str) -> String {
    let longest = words.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let blank = if longest > 0 { " " } else { "" };
    if words.trim().is_empty() {
        "–".to_owned()
    } else {
        format!("{fence}{blank}{words}{blank}{fence}")
    }
}
