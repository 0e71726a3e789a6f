//! Lays out paragraphs, marks and steps on a page of fixed width.

use anstyle::{AnsiColor, Style as Ansi};
use presentation::Tone;
use textwrap::core::{Word, display_width};
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

use crate::mark::Mark;
use crate::sheet::{SheetFact, SheetFix};
use crate::texts;

/// How text is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// Whether to use colors, which a terminal must support.
    pub color: bool,
    /// The width in columns, at least 40.
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

pub(crate) const BOLD: Ansi = Ansi::new().bold();
pub(crate) const DIM: Ansi = Ansi::new().dimmed();

/// The column where the words of a row start, after "? Could not tell".
pub(crate) const WORDS: usize = 20;
/// The column where the values of a table start.
const VALUES: usize = 15;
const NARROWEST: usize = 40;

/// A page under construction. No line is wider than the page.
pub(crate) struct Page {
    out: String,
    color: bool,
    width: usize,
}

impl Page {
    pub(crate) fn new(style: Style) -> Self {
        Self {
            out: String::new(),
            color: style.color,
            width: style.width.max(NARROWEST),
        }
    }

    pub(crate) fn finish(self) -> String {
        self.out
    }

    pub(crate) fn blank(&mut self) {
        self.out.push('\n');
    }

    pub(crate) fn heading(&mut self, id: &str) {
        self.blank();
        self.styled(0, 0, BOLD, &texts::text(id));
    }

    /// Adds a paragraph. The first line can have a different indent than the rest.
    pub(crate) fn lines(&mut self, first: usize, rest: usize, words: &str) {
        self.styled(first, rest, Ansi::new(), words);
    }

    /// Adds paragraphs with the same indent.
    pub(crate) fn paragraphs(&mut self, indent: usize, paragraphs: &[String]) {
        for paragraph in paragraphs {
            self.lines(indent, indent, paragraph);
        }
    }

    pub(crate) fn styled(&mut self, first: usize, rest: usize, style: Ansi, words: &str) {
        let (at_first, at_rest) = (" ".repeat(first), " ".repeat(rest));
        for line in textwrap::wrap(
            words,
            options(self.width)
                .initial_indent(&at_first)
                .subsequent_indent(&at_rest),
        ) {
            let text = line.trim_start_matches(' ');
            let indent = line.len() - text.len();
            let text = self.paint(style, text);
            self.push(&format!("{:indent$}{text}", ""));
        }
    }

    /// Adds a sign and a word, with a paragraph in the column beside them.
    pub(crate) fn marked(&mut self, mark: &Mark, words: &str) {
        for (index, line) in wrap(words, self.width - WORDS).iter().enumerate() {
            let start = if index == 0 { self.mark(mark) } else { " ".repeat(WORDS) };
            self.push(&format!("{start}{line}"));
        }
    }

    /// Adds a sign and a word, a name, and a dimmed addition. They share a line if they fit.
    pub(crate) fn named(&mut self, mark: &Mark, name: &str, small: &str) {
        if WORDS + display_width(name) + 2 + display_width(small) <= self.width {
            let line = format!("{}{name}  {}", self.mark(mark), self.paint(DIM, small));
            self.push(&line);
        } else {
            self.marked(mark, name);
            self.styled(WORDS, WORDS, DIM, small);
        }
    }

    /// Adds a sign and a sentence.
    pub(crate) fn signed(&mut self, mark: &Mark) {
        for (index, line) in wrap(&mark.word, self.width - 4).iter().enumerate() {
            let sign = self.paint(ansi(mark.tone), if index == 0 { mark.sign } else { " " });
            self.push(&format!("  {sign} {line}"));
        }
    }

    pub(crate) fn fix(&mut self, indent: usize, fix: &SheetFix) {
        self.styled(indent, indent, BOLD, &texts::text("report-fix"));
        for (name, value) in [("report-who", &fix.who), ("report-where", &fix.place)] {
            self.lines(indent, indent, &format!("{}: {value}", texts::text(name)));
        }
        if let Some(url) = fix.url {
            self.styled(indent, indent, DIM, url);
        }
        for (index, step) in fix.steps.iter().enumerate() {
            self.lines(indent, indent + 3, &format!("{}. {step}", index + 1));
        }
    }

    pub(crate) fn table(&mut self, facts: &[SheetFact]) {
        for SheetFact { name, value } in facts {
            for (index, line) in wrap(value, self.width - VALUES).iter().enumerate() {
                let name = if index == 0 { name } else { "" };
                let name = self.paint(DIM, &format!("{name:<width$}", width = VALUES - 2));
                self.push(&format!("  {name}{line}"));
            }
        }
    }

    fn mark(&self, mark: &Mark) -> String {
        let words = format!("{} {}", mark.sign, mark.word);
        let blanks = (WORDS - 2).saturating_sub(display_width(&words)).max(1);
        format!("  {}{:blanks$}", self.paint(ansi(mark.tone), &words), "")
    }

    fn paint(&self, style: Ansi, words: &str) -> String {
        if self.color && style != Ansi::new() && !words.trim().is_empty() {
            format!("{style}{words}{style:#}")
        } else {
            words.to_owned()
        }
    }

    fn push(&mut self, line: &str) {
        self.out.push_str(line.trim_end());
        self.out.push('\n');
    }
}

pub(crate) const fn ansi(tone: Tone) -> Ansi {
    match tone {
        Tone::Good => AnsiColor::Green.on_default(),
        Tone::Bad => AnsiColor::Red.on_default(),
        Tone::Attention | Tone::Unsure => AnsiColor::Yellow.on_default(),
        Tone::Quiet => DIM,
    }
}

/// Breaks a paragraph into lines of at most `width` columns.
fn wrap(words: &str, width: usize) -> Vec<String> {
    textwrap::wrap(words, options(width))
        .into_iter()
        .map(std::borrow::Cow::into_owned)
        .collect()
}

/// Lines break at spaces, else before a slash, else anywhere.
fn options(width: usize) -> Options<'static> {
    Options::new(width)
        .word_separator(WordSeparator::Custom(words_and_paths))
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .break_words(true)
}

fn words_and_paths(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut starts = vec![0];
    let mut before = ' ';
    for (index, c) in line.char_indices() {
        let after_blank = before == ' ' && c != ' ';
        let at_slash = c == '/' && !matches!(before, ' ' | '/' | ':');
        if index > 0 && (after_blank || at_slash) {
            starts.push(index);
        }
        before = c;
    }
    starts.push(line.len());
    let pieces: Vec<Word<'_>> = starts
        .windows(2)
        .map(|ends| Word::from(&line[ends[0]..ends[1]]))
        .collect();
    Box::new(pieces.into_iter())
}
