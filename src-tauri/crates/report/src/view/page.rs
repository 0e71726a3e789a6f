//! Lays out paragraphs, marks and steps on a page of fixed width.

use anstyle::{AnsiColor, Style as Ansi};
use presentation::Tone;
use textwrap::core::{Word, break_words, display_width};
use textwrap::wrap_algorithms::wrap_first_fit;

use crate::mark::Mark;
use crate::next::Next;
use crate::sheet::{SheetFact, SheetFix};
use crate::texts;

/// How text is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Style {
    /// Whether to use colors, which a terminal must support.
    pub color: bool,
    /// The width in columns, at least 40.
    pub width: usize,
    /// Whether a word that is wider than the page is broken, so that it fits a terminal. Elsewhere every path, address and id
    /// stays whole, so that it can be found and copied.
    pub breaks_words: bool,
}

impl Default for Style {
    fn default() -> Self {
        Self {
            color: false,
            width: 80,
            breaks_words: false,
        }
    }
}

impl Style {
    /// The narrowest page, in columns.
    pub const NARROWEST: usize = 40;
    /// The widest page. Longer lines are hard to read.
    pub const WIDEST: usize = 200;
}

pub(crate) const BOLD: Ansi = Ansi::new().bold();
pub(crate) const DIM: Ansi = Ansi::new().dimmed();

/// The column where the words of a row start, after the longest verdict.
const WORDS: usize = 20;
/// The column where the values of a table start, unless a name is too long for it.
const VALUES: usize = 15;
/// The column where the meanings of ids start.
const MEANINGS: usize = 26;
/// On a narrower page, words stand below what they belong to instead of beside it.
const TWO_COLUMNS: usize = 60;
/// The indent of words that stand below.
const BELOW: usize = 4;

/// A page under construction. No line is wider than the page, unless its words stay whole.
pub(crate) struct Page {
    out: String,
    color: bool,
    room: Room,
}

impl Page {
    pub(crate) fn new(style: Style) -> Self {
        Self {
            out: String::new(),
            color: style.color,
            room: Room {
                width: style.width.max(Style::NARROWEST),
                breaks_words: style.breaks_words,
            },
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
        for line in wrap(words, first, rest, self.room) {
            let text = line.trim_start_matches(' ');
            let indent = line.len() - text.len();
            let text = self.paint(style, text);
            self.push(&format!("{:indent$}{text}", ""));
        }
    }

    /// The indent of the words that belong to a sign.
    pub(crate) const fn words(&self) -> usize {
        if self.has_two_columns() { WORDS } else { BELOW }
    }

    /// Adds a sign and a word, with a paragraph in the column beside them.
    pub(crate) fn marked(&mut self, mark: &Mark, words: &str) {
        let Some(start) = self.column(mark) else {
            return self.joined(mark, words);
        };
        for (index, line) in wrap(words, WORDS, WORDS, self.room).iter().enumerate() {
            if index == 0 {
                self.push(&format!("{start}{}", line.get(WORDS..).unwrap_or_default()));
            } else {
                self.push(line);
            }
        }
    }

    /// Adds a sign and a word, a name, and a dimmed addition. They share a line if they fit.
    pub(crate) fn named(&mut self, mark: &Mark, name: &str, small: &str) {
        let width = WORDS + display_width(name) + 2 + display_width(small);
        if let Some(start) = self.column(mark).filter(|_| width <= self.room.width) {
            let line = format!("{start}{name}  {}", self.paint(DIM, small));
            self.push(&line);
        } else {
            self.marked(mark, name);
            self.styled(self.words(), self.words(), DIM, small);
        }
    }

    /// Adds a sign and a sentence.
    pub(crate) fn signed(&mut self, mark: &Mark) {
        for (index, line) in wrap(&mark.word, BELOW, BELOW, self.room).iter().enumerate() {
            if index == 0 {
                let sign = self.paint(ansi(mark.tone), mark.sign);
                self.push(&format!("  {sign} {}", line.get(BELOW..).unwrap_or_default()));
            } else {
                self.push(line);
            }
        }
    }

    /// Adds the headline of the whole page: a sign, a word and a sentence in the same color.
    pub(crate) fn verdict(&mut self, mark: &Mark, headline: &str) {
        let style = ansi(mark.tone).bold();
        self.styled(0, 2, style, &format!("{} {}", mark.sign, mark.word));
        self.styled(2, 2, BOLD, headline);
    }

    pub(crate) fn fix(&mut self, indent: usize, fix: &SheetFix) {
        self.styled(indent, indent, BOLD, &texts::text("report-fix"));
        for (name, value) in [("report-who", &fix.who), ("report-where", &fix.place)] {
            self.lines(indent, indent + 2, &texts::named(&texts::text(name), value));
        }
        if let Some(url) = fix.url {
            self.styled(indent, indent, DIM, url);
        }
        self.steps(indent, &fix.steps);
    }

    pub(crate) fn next(&mut self, indent: usize, next: &Next) {
        self.styled(indent, indent, BOLD, &texts::text("report-next"));
        self.lines(indent, indent + 2, &texts::named(&texts::text("report-who"), &next.who));
        self.steps(indent, &next.steps);
    }

    /// Adds an id with what it means. They share a line if the id is short.
    pub(crate) fn entry(&mut self, id: &str, title: &str) {
        if self.has_two_columns() && display_width(id) < MEANINGS - 2 {
            let blanks = MEANINGS - 2 - display_width(id);
            self.lines(2, MEANINGS, &format!("{id}{:blanks$}{title}", ""));
        } else {
            self.lines(2, 2, id);
            self.lines(BELOW, BELOW, title);
        }
    }

    /// Adds numbered steps.
    pub(crate) fn steps(&mut self, indent: usize, steps: &[String]) {
        for (index, step) in steps.iter().enumerate() {
            self.lines(indent, indent + 3, &format!("{}. {step}", index + 1));
        }
    }

    pub(crate) fn table(&mut self, facts: &[SheetFact]) {
        // Names may be longer in other languages than in English.
        let longest = facts.iter().map(|fact| display_width(&fact.name)).max();
        let values = longest.map_or(VALUES, |longest| VALUES.max(longest + 4));
        for SheetFact { name, value } in facts {
            if !self.has_two_columns() {
                self.styled(2, 2, DIM, name);
                self.lines(BELOW, BELOW, value);
                continue;
            }
            for (index, line) in wrap(value, values, values, self.room).iter().enumerate() {
                if index == 0 {
                    let blanks = values - 2 - display_width(name);
                    let name = self.paint(DIM, &format!("{name}{:blanks$}", ""));
                    self.push(&format!("  {name}{}", line.get(values..).unwrap_or_default()));
                } else {
                    self.push(line);
                }
            }
        }
    }

    const fn has_two_columns(&self) -> bool {
        self.room.width >= TWO_COLUMNS
    }

    /// A sign and a word that fill the left column. None if there is no such column or they are too long for it.
    fn column(&self, mark: &Mark) -> Option<String> {
        let words = format!("{} {}", mark.sign, mark.word);
        let blanks = (WORDS - 2)
            .checked_sub(display_width(&words))
            .filter(|blanks| *blanks > 0)?;
        self.has_two_columns()
            .then(|| format!("  {}{:blanks$}", self.paint(ansi(mark.tone), &words), ""))
    }

    /// Adds a sign, a word and a paragraph one after the other.
    fn joined(&mut self, mark: &Mark, words: &str) {
        let head = format!("{} {}", mark.sign, mark.word);
        let colon = if words.is_empty() { "" } else { ": " };
        let lines = wrap(&format!("{head}{colon}{words}"), 2, self.words(), self.room);
        for (index, line) in lines.iter().enumerate() {
            match line.trim_start_matches(' ').strip_prefix(&head) {
                Some(rest) if index == 0 => {
                    let head = self.paint(ansi(mark.tone), &head);
                    self.push(&format!("  {head}{rest}"));
                }
                _ => self.push(line),
            }
        }
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

/// Breaks a text into lines of at most `width` columns. In each of its paragraphs, the lines after the first are indented by
/// `hanging` blanks.
pub fn wrapped(text: &str, hanging: usize, width: usize) -> String {
    let mut out = String::with_capacity(text.len());
    for paragraph in text.lines() {
        let indent = paragraph.len() - paragraph.trim_start_matches(' ').len();
        let room = Room {
            width,
            breaks_words: true,
        };
        for line in wrap(paragraph.trim_start_matches(' '), indent, indent + hanging, room) {
            out.push_str(line.trim_end());
            out.push('\n');
        }
    }
    out
}

/// The number of columns that a text takes on a terminal.
pub fn columns(text: &str) -> usize {
    display_width(text)
}

/// The room for a paragraph.
#[derive(Debug, Clone, Copy)]
struct Room {
    /// In columns, indents included.
    width: usize,
    /// Whether a word that does not fit a line is broken.
    breaks_words: bool,
}

/// What separates the parts of a line. It ends no line.
const SEPARATOR: &str = " ·";

/// Breaks a paragraph into lines that fit. An empty paragraph is one line.
fn wrap(paragraph: &str, first: usize, rest: usize, room: Room) -> Vec<String> {
    let [first_room, later] = [first, rest].map(|indent| room.width.saturating_sub(indent));
    let narrower = first_room.min(later).max(1);
    let words = pieces(paragraph, |before, c| {
        before == ' ' && c != ' ' || room.breaks_words && before_a_slash(before, c)
    });
    let words = with_their_ids(paragraph, words, narrower);
    // A break inside a word is for words that do not fit a line.
    let parts = words.into_iter().flat_map(|word| {
        let fits = !room.breaks_words || display_width(word.trim_end()) <= narrower;
        let at_a_joint = |before, c| !fits && (matches!(c, '?' | '&') || before == '_');
        pieces(word, at_a_joint)
    });
    let words = parts.map(Word::from);
    let words: Vec<Word<'_>> = if room.breaks_words {
        break_words(words, narrower)
    } else {
        words.collect()
    };
    let widths = [first_room, later].map(|room| f64::from(u32::try_from(room).unwrap_or(u32::MAX)));
    let lines = wrap_first_fit(&words, &widths);
    let last = lines.len().saturating_sub(1);
    lines
        .into_iter()
        .enumerate()
        .map(|(index, words)| {
            let mut line = " ".repeat(if index == 0 { first } else { rest });
            for word in words {
                line.push_str(word.word);
                line.push_str(word.whitespace);
            }
            let shown = line.trim_end_matches(' ');
            let shown = shown.strip_suffix(SEPARATOR).filter(|_| index < last).unwrap_or(shown);
            line.truncate(shown.len());
            line
        })
        .collect()
}

/// The words of a paragraph. A short word, such as "code" or "id", stays with the id that follows it, if both fit a line.
fn with_their_ids<'a>(paragraph: &'a str, words: Vec<&'a str>, room: usize) -> Vec<&'a str> {
    const SHORT: usize = 4;
    let mut joined: Vec<&str> = Vec::with_capacity(words.len());
    let mut end = 0;
    for word in words {
        let start = end;
        end += word.len();
        let names_it = |before: &&mut &'a str| {
            let name = before.trim_end();
            before.ends_with(' ')
                && (2..=SHORT).contains(&name.len())
                && name.chars().all(|c| c.is_ascii_alphabetic())
                && is_id(word)
        };
        if let Some(before) = joined.last_mut().filter(names_it) {
            let both = &paragraph[start - before.len()..end];
            if display_width(both.trim_end()) <= room {
                *before = both;
                continue;
            }
        }
        joined.push(word);
    }
    joined
}

/// Whether a word is an id: letters and digits mixed, or words in capitals.
fn is_id(word: &str) -> bool {
    let word = word.trim_end().trim_end_matches([',', ';', '.', ':', ')']);
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let has_letter = word.chars().any(|c| c.is_ascii_alphabetic());
    let has_digit = word.chars().any(|c| c.is_ascii_digit());
    word.len() >= 4 && word.chars().all(fits) && has_letter && (has_digit || word.contains('_'))
}

const fn before_a_slash(before: char, c: char) -> bool {
    c == '/' && !matches!(before, ' ' | '/' | ':')
}

/// The text in pieces. `begins` tells from a character and the one before it whether a piece begins there.
fn pieces(text: &str, begins: impl Fn(char, char) -> bool) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut before) = (0, None);
    for (index, c) in text.char_indices() {
        if before.is_some_and(|before| begins(before, c)) {
            pieces.push(&text[start..index]);
            start = index;
        }
        before = Some(c);
    }
    pieces.push(&text[start..]);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_values_of_a_table_stand_in_one_column_however_long_its_names_are() {
        for (names, expected) in [
            (["Key", "Role"], "  Key          one\n  Role         two\n"),
            (["Clé", "Environnement"], "  Clé            one\n  Environnement  two\n"),
        ] {
            let [first, second] = names.map(str::to_owned);
            let facts = [(first, "one"), (second, "two")].map(|(name, value)| SheetFact {
                name,
                value: value.to_owned(),
            });
            let mut page = Page::new(Style::default());
            page.table(&facts);
            assert_eq!(page.finish(), expected);
        }
    }
}
