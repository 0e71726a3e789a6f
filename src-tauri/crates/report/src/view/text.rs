//! The report for a terminal: the answer first, evidence last, never wider than asked for.

use anstyle::{AnsiColor, Style as Ansi};
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use crate::model::Report;
use crate::sheet::{Chain, FixRef, Mark, Row, Rows, Sheet, SourceLine, Steps, Tone};
use crate::texts;

/// How the text view looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// Colours, for a terminal that has them.
    pub color: bool,
    /// Columns; 40 at the least.
    pub width: usize,
}

impl Default for Style {
    fn default() -> Self {
        Self {
            color: false,
            width: 80,
        }
    }
}

/// The column at which a row's words begin: after "? Could not tell".
const WORDS: usize = 20;
const NARROWEST: usize = 40;

/// The report as text.
pub fn text(report: &Report, style: Style) -> String {
    let sheet = Sheet::of(report);
    let mut page = Page {
        out: String::new(),
        color: style.color,
        width: style.width.max(NARROWEST),
    };
    page.head(&sheet);
    page.heading("report-permissions");
    page.lines(2, 2, &sheet.totals);
    if let Some((first, rest)) = sheet.of_all_rows.split_first() {
        page.lines(2, 2, &format!("{}: {first}", texts::text("report-all-rows")));
        rest.iter().for_each(|line| page.lines(2, 2, line));
    }
    sheet.groups.iter().for_each(|group| page.group(group));
    page.source(&sheet.source);
    page.chain(&sheet.chain);
    if let Some(mark) = &sheet.rehearsal {
        page.heading("report-rehearsal");
        page.marked(2, mark, &mark.word);
    }
    page.heading("report-facts");
    page.table(&sheet.facts);
    if !sheet.unknown.is_empty() {
        page.heading("report-unknown");
        sheet
            .unknown
            .iter()
            .for_each(|(name, value)| page.lines(2, 4, &format!("{name}: {value}")));
    }
    page.out
}

struct Page {
    out: String,
    color: bool,
    width: usize,
}

impl Page {
    fn head(&mut self, sheet: &Sheet) {
        let title = format!("{} · {}", texts::text("report-title"), texts::text("report-subtitle"));
        self.styled(0, 0, DIM, &title);
        if let Some(label) = &sheet.label {
            self.lines(0, 0, label);
        }
        self.blank();
        let answer = format!("{} {}", sheet.mark.sign, sheet.mark.word);
        self.styled(0, 2, ansi(sheet.mark.tone).bold(), &answer);
        self.styled(2, 2, BOLD, &sheet.headline);
        if let Some(detail) = &sheet.detail {
            self.lines(2, 2, detail);
        }
        if let FixRef::Here(steps) = &sheet.fix {
            self.blank();
            self.steps(2, steps);
        }
        for also in &sheet.also {
            self.blank();
            self.lines(2, 2, &format!("{}: {}", texts::text("report-also"), also.text));
            self.fix(4, &also.fix);
        }
    }

    fn group(&mut self, group: &Rows) {
        self.blank();
        self.styled(2, 2, BOLD, &group.name);
        group.rows.iter().for_each(|row| self.row(row));
    }

    fn row(&mut self, row: &Row) {
        let name_width = textwrap::core::display_width(&row.prompt);
        let scope_width = textwrap::core::display_width(&row.scopes);
        let fits = WORDS + name_width + 2 + scope_width <= self.width;
        if fits {
            let mark = self.mark(&row.mark);
            let scopes = self.paint(DIM, &row.scopes);
            self.push(&format!("  {mark}{}  {scopes}", row.prompt));
        } else {
            self.marked(2, &row.mark, &row.prompt);
            self.styled(WORDS, WORDS, DIM, &row.scopes);
        }
        for why in &row.why {
            self.lines(WORDS, WORDS, why);
        }
        self.fix(WORDS, &row.fix);
        for evidence in &row.evidence {
            self.styled(WORDS, WORDS + 2, DIM, evidence);
        }
    }

    fn source(&mut self, source: &SourceLine) {
        self.heading("report-source");
        match source.lines.split_first() {
            Some((first, rest)) => {
                self.marked(2, &source.mark, first);
                rest.iter().for_each(|line| self.lines(WORDS, WORDS, line));
            }
            None => self.marked(2, &source.mark, ""),
        }
        self.fix(WORDS, &source.fix);
    }

    fn chain(&mut self, chain: &Chain) {
        self.heading("report-connect-test");
        self.marked(2, &chain.mark, &texts::text("report-links-lead"));
        for link in &chain.links {
            let count = link.count.map(|count| format!(": {count}")).unwrap_or_default();
            self.marked(2, &link.mark, &format!("{}{count}", link.name));
            if let Some(why) = &link.why {
                self.lines(WORDS, WORDS, why);
            }
        }
        if let Some(first_sync) = &chain.first_sync {
            self.lines(2, 2, first_sync);
        }
    }

    fn fix(&mut self, indent: usize, fix: &FixRef) {
        match fix {
            FixRef::None => {}
            FixRef::Above => self.lines(indent, indent, &texts::text("report-fix-above")),
            FixRef::Here(steps) => self.steps(indent, steps),
        }
    }

    fn steps(&mut self, indent: usize, steps: &Steps) {
        self.styled(
            indent,
            indent,
            BOLD,
            &format!("{}: {}", texts::text("report-fix"), steps.who),
        );
        self.lines(indent, indent, &steps.place);
        if let Some(url) = steps.url {
            self.styled(indent, indent, DIM, url);
        }
        for (index, step) in steps.steps.iter().enumerate() {
            self.lines(indent, indent + 3, &format!("{}. {step}", index + 1));
        }
    }

    fn table(&mut self, facts: &[(String, String)]) {
        for (name, value) in facts {
            let lines = wrap(value, self.width - 18);
            for (index, line) in lines.iter().enumerate() {
                let name = self.paint(DIM, &format!("{:<16}", if index == 0 { name } else { "" }));
                self.push(&format!("  {name}{line}"));
            }
        }
    }

    fn heading(&mut self, id: &str) {
        self.blank();
        self.styled(0, 0, BOLD, &texts::text(id));
    }

    /// A sign and a word, and a paragraph in the column beside.
    fn marked(&mut self, indent: usize, mark: &Mark, words: &str) {
        // A sentence as the word has no column beside it.
        if mark.word == words {
            let lines = wrap(words, self.width - indent - 2);
            for (index, line) in lines.iter().enumerate() {
                let sign = self.paint(ansi(mark.tone), if index == 0 { mark.sign } else { " " });
                self.push(&format!("{:indent$}{sign} {line}", ""));
            }
            return;
        }
        let lines = wrap(words, self.width - WORDS);
        for (index, line) in lines.iter().enumerate() {
            let start = if index == 0 {
                self.mark(mark)
            } else {
                " ".repeat(WORDS - indent)
            };
            self.push(&format!("{:indent$}{start}{line}", ""));
        }
    }

    fn mark(&self, mark: &Mark) -> String {
        let words = format!("{} {}", mark.sign, mark.word);
        let blanks = (WORDS - 2).saturating_sub(textwrap::core::display_width(&words)).max(1);
        format!("{}{:blanks$}", self.paint(ansi(mark.tone), &words), "")
    }

    fn lines(&mut self, first: usize, rest: usize, words: &str) {
        self.styled(first, rest, Ansi::new(), words);
    }

    fn styled(&mut self, first: usize, rest: usize, style: Ansi, words: &str) {
        for (index, line) in wrap(words, self.width - first.max(rest)).iter().enumerate() {
            let indent = if index == 0 { first } else { rest };
            let line = self.paint(style, line);
            self.push(&format!("{:indent$}{line}", ""));
        }
    }

    fn paint(&self, style: Ansi, words: &str) -> String {
        if self.color && style != Ansi::new() {
            format!("{style}{words}{style:#}")
        } else {
            words.to_owned()
        }
    }

    fn push(&mut self, line: &str) {
        self.out.push_str(line.trim_end());
        self.out.push('\n');
    }

    fn blank(&mut self) {
        self.out.push('\n');
    }
}

/// Breaks a paragraph into lines of at most `width` columns; a word that is longer than a line is broken.
pub(crate) fn wrap(words: &str, width: usize) -> Vec<String> {
    let options = Options::new(width.max(8))
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .break_words(true);
    textwrap::wrap(words, options)
        .into_iter()
        .map(std::borrow::Cow::into_owned)
        .collect()
}

const BOLD: Ansi = Ansi::new().bold();
const DIM: Ansi = Ansi::new().dimmed();

const fn ansi(tone: Tone) -> Ansi {
    match tone {
        Tone::Good => AnsiColor::Green.on_default(),
        Tone::Bad => AnsiColor::Red.on_default(),
        Tone::Unsure => AnsiColor::Yellow.on_default(),
        Tone::Quiet => DIM,
    }
}
