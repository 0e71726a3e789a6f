//! Finds key-shaped words, and parts of such words, in text.

use std::ops::Range;

use super::{KeyShape, PRACTICE_PREFIX};
use crate::vendor::keys::{KEY_DIGITS, PREFIX_LETTERS};

/// With fewer digits, a lower-case prefix is more likely an ordinary word, as in "best practice-a".
const SHORTEST_PART: usize = 8;
/// A shorter fragment of a prefix may precede digits by chance.
const SHORTEST_PREFIX: usize = 3;
/// The longest separator between the parts of a wrapped key, such as a line break, a quotation mark or indentation.
const WIDEST_BREAK: usize = 12;

/// A word that has the prefix of a key, or consists of hexadecimal digits alone.
pub(super) struct Word {
    /// The prefix as keys spell it, without the part that was lost. Empty if there are only digits.
    prefix: String,
    /// The number of missing characters at the beginning of the prefix.
    lost: usize,
    digits: String,
    /// How many times in a row the same digits occur.
    times: usize,
    /// The number of letters and digits that follow immediately.
    tail: usize,
    /// Whether it is inside the address of a page, of a person or of a file.
    in_address: bool,
    /// Whether the prefix is in capitals, as keys spell it.
    in_capitals: bool,
    span: Range<usize>,
}

impl Word {
    /// Whether this is a complete key. Inside an address, only the prefix tells a key from the ID of a page or a file.
    pub(super) fn is_whole_key(&self) -> bool {
        self.is_whole() && (self.has_prefix() || !self.in_address)
    }

    /// Whether this is a key that is too short or too long. A lower-case prefix inside an address is more likely an ordinary word.
    pub(super) fn is_part_of_key(&self) -> bool {
        self.is_part() && (self.in_capitals || !self.in_address)
    }

    fn is_whole(&self) -> bool {
        self.lost == 0 && self.digits.len() == KEY_DIGITS
    }

    /// Whether there is a prefix, but the digits are too few or too many.
    fn is_part(&self) -> bool {
        let digits = self.digits.len();
        let certain = digits >= SHORTEST_PART || (digits > 0 && self.in_capitals);
        self.has_prefix() && !self.is_whole() && certain && self.tail == 0
    }

    /// Whether text that contains this must not be shown. A file may be called after a part of a key.
    pub(super) fn is_surely_key(&self) -> bool {
        self.is_part() || self.is_whole_key()
    }

    pub(super) fn is_of_practice(&self) -> bool {
        self.has_prefix() && PRACTICE_PREFIX.ends_with(&self.prefix)
    }

    pub(super) const fn has_prefix(&self) -> bool {
        !self.prefix.is_empty()
    }

    pub(super) const fn is_repeated(&self) -> bool {
        self.times > 1
    }

    /// Whether both are the same key. One of them may lack the prefix.
    pub(super) fn is_same_as(&self, other: &Self) -> bool {
        self.digits.eq_ignore_ascii_case(&other.digits)
            && (self.prefix == other.prefix || !self.has_prefix() || !other.has_prefix())
    }

    pub(super) fn shape(&self) -> KeyShape {
        let length = self.digits.len();
        if length > KEY_DIGITS {
            KeyShape::Overlong {
                extra: length - KEY_DIGITS,
            }
        } else if self.is_whole() {
            KeyShape::ApiKey
        } else {
            KeyShape::Cut {
                missing: self.lost + KEY_DIGITS - length,
            }
        }
    }

    /// The key as it is sent. The digits of a practice key are always lower case.
    pub(super) fn text(&self) -> String {
        if self.is_of_practice() {
            format!("{}{}", self.prefix, self.digits.to_ascii_lowercase())
        } else {
            format!("{}{}", self.prefix, self.digits)
        }
    }

    /// The last four characters.
    pub(super) fn end(&self) -> String {
        let start = self.digits.len().saturating_sub(4);
        self.digits[start..].to_owned()
    }
}

/// Finds every word with a prefix, and every run of digits that is as long as a key.
pub(super) fn find(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let word = match prefix_at(text, at) {
            Some(prefix) => {
                let digits = digits_from(text, at + prefix.len(), false);
                Some(word(text, at, (prefix, 0), digits))
            }
            None if run_at(text, at) > 0 => bare(text, at),
            None => None,
        };
        at = match word {
            Some(word) => {
                let end = word.span.end;
                words.push(word);
                end
            }
            None => at + run_at(text, at).max(1),
        };
    }
    words
}

/// Whether any visible text remains around these words.
pub(super) fn leave_a_rest(text: &str, words: &[&Word]) -> bool {
    let spans = words.iter().map(|word| &word.span);
    let mut rest = text.char_indices();
    rest.any(|(at, c)| !c.is_whitespace() && spans.clone().all(|span| !span.contains(&at)))
}

/// Digits, and the position where they end.
struct Digits {
    text: String,
    end: usize,
}

fn word(text: &str, start: usize, (prefix, lost): (String, usize), digits: Digits) -> Word {
    let Digits { text: digits, mut end } = digits;
    let typed = &text[start..];
    let (mut digits, times) = once(digits);
    let mut tail = letters_at(text, end);
    // If a word such as "Copy" follows immediately, its first letters may be hexadecimal digits too.
    if digits.len() > KEY_DIGITS && tail > 0 {
        let too_many = digits.len() - KEY_DIGITS;
        digits.truncate(KEY_DIGITS);
        (end, tail) = (end - too_many, tail + too_many);
    }
    Word {
        in_capitals: typed.starts_with(&prefix),
        prefix,
        lost,
        times,
        tail,
        in_address: stands_in_address(text, start, end),
        digits,
        span: start..end,
    }
}

/// Reads digits without a prefix directly before them. The prefix may be separated by a line break, or its beginning may be lost.
fn bare(text: &str, at: usize) -> Option<Word> {
    let digits = digits_from(text, at, true);
    if digits.text.len() < SHORTEST_PART {
        return None;
    }
    if let Some((prefix, start)) = broken_prefix(text, at) {
        return Some(word(text, start, (prefix, 0), digits));
    }
    if let Some((prefix, lost)) = cut_prefix(text, at) {
        let start = at - prefix.len();
        return Some(word(text, start, (prefix, lost), digits));
    }
    Some(word(text, at, (String::new(), 0), digits)).filter(Word::is_whole)
}

/// Treats the same digits, repeated without a separator, as one key that was pasted several times.
fn once(digits: String) -> (String, usize) {
    let (first, rest) = digits.split_at(KEY_DIGITS.min(digits.len()));
    let repeats = !rest.is_empty()
        && rest.len().is_multiple_of(KEY_DIGITS)
        && rest
            .as_bytes()
            .chunks(KEY_DIGITS)
            .all(|chunk| chunk.eq_ignore_ascii_case(first.as_bytes()));
    if repeats {
        (first.to_owned(), 1 + rest.len() / KEY_DIGITS)
    } else {
        (digits, 1)
    }
}

/// The prefix at this position, as keys spell it. No digit other than 1 has been seen, but allowing others costs nothing.
fn prefix_at(text: &str, at: usize) -> Option<String> {
    let rest = text.as_bytes().get(at..)?;
    if starts_with(rest, PRACTICE_PREFIX) {
        return Some(PRACTICE_PREFIX.to_owned());
    }
    match rest.get(4..6)? {
        [digit @ b'0'..=b'9', b'-'] if starts_with(rest, PREFIX_LETTERS) => {
            Some(format!("{PREFIX_LETTERS}{}-", char::from(*digit)))
        }
        _ => None,
    }
}

fn starts_with(bytes: &[u8], word: &str) -> bool {
    bytes
        .get(..word.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(word.as_bytes()))
}

/// Finds a whole prefix before the digits at `at` that is interrupted by a line break, spaces or another character. Returns its
/// start too.
fn broken_prefix(text: &str, at: usize) -> Option<(String, usize)> {
    let mut near: Vec<(usize, char)> = text[..at]
        .char_indices()
        .rev()
        .take(PRACTICE_PREFIX.len() + WIDEST_BREAK)
        .filter(|(_, c)| !c.is_whitespace() && !matches!(c, '-' | '_'))
        .take(PRACTICE_PREFIX.len() - 1)
        .collect();
    near.reverse();
    let letters: String = near.iter().map(|(_, c)| c.to_ascii_uppercase()).collect();
    let of_practice = letters == PRACTICE_PREFIX.trim_end_matches('-');
    let (prefix, length) = if of_practice {
        (PRACTICE_PREFIX.to_owned(), near.len())
    } else {
        let start = letters.len().checked_sub(5)?;
        let centre = letters.get(start..)?;
        let prefix = prefix_at(&format!("{centre}-"), 0)?;
        (prefix, centre.len())
    };
    let (start, _) = near.get(near.len().checked_sub(length)?)?;
    Some((prefix, *start))
}

/// The end of a prefix directly before the digits at `at`, and the number of missing characters.
fn cut_prefix(text: &str, at: usize) -> Option<(String, usize)> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let start = text[..at].rfind(|c| !is_part(c)).map_or(0, |before| {
        before + text[before..].chars().next().map_or(1, char::len_utf8)
    });
    let left = text[start..at].to_ascii_uppercase();
    if left.len() < SHORTEST_PREFIX || !left.ends_with('-') {
        return None;
    }
    let digit = left.chars().rev().nth(1)?;
    [PRACTICE_PREFIX.to_owned(), format!("{PREFIX_LETTERS}{digit}-")]
        .into_iter()
        .filter(|prefix| prefix_at(prefix, 0).is_some())
        .find(|prefix| prefix.ends_with(&left))
        .map(|prefix| (left.clone(), prefix.len() - left.len()))
}

/// The digits starting at `at`. A wrapped key continues after the break if that completes it.
fn digits_from(text: &str, at: usize, bare: bool) -> Digits {
    let first = run_at(text, at);
    let alone = Digits {
        text: text[at..at + first].to_owned(),
        end: at + first,
    };
    let begins_inside = bare && text[..at].ends_with(|c: char| c.is_alphanumeric());
    if first >= KEY_DIGITS || begins_inside {
        return alone;
    }
    let (mut joined, mut end) = (alone.text.clone(), alone.end);
    while joined.len() < KEY_DIGITS {
        let gap = gap_at(text, end, bare);
        let next = end + gap;
        let run = run_at(text, next);
        // A word that contains other letters is not part of the digits.
        if (gap == 0 && !joined.is_empty()) || run == 0 || letters_at(text, next + run) > 0 {
            return alone;
        }
        joined.push_str(&text[next..next + run]);
        end = next + run;
    }
    // Spaces also group the digits of other numbers.
    let is_key = joined.len() == KEY_DIGITS && (!bare || joined.contains(|c: char| c.is_ascii_alphabetic()));
    if is_key { Digits { text: joined, end } } else { alone }
}

/// The length in bytes of the separator between the parts of a wrapped key.
fn gap_at(text: &str, at: usize, bare: bool) -> usize {
    let separates = |c: &char| c.is_whitespace() || (!bare && !c.is_alphanumeric() && *c != '-');
    text[at..]
        .chars()
        .take(WIDEST_BREAK)
        .take_while(separates)
        .map(char::len_utf8)
        .sum()
}

/// The number of bytes of hexadecimal digits starting at `at`, up to the prefix of another key.
fn run_at(text: &str, at: usize) -> usize {
    let bytes = &text.as_bytes()[at..];
    let digits = bytes.iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
    (0..digits)
        .find(|length| prefix_at(text, at + length).is_some())
        .unwrap_or(digits)
}

/// The number of bytes of letters and digits starting at `at`, up to the prefix of another key.
fn letters_at(text: &str, at: usize) -> usize {
    let bytes = &text.as_bytes()[at..];
    let letters = bytes.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
    (0..letters)
        .find(|length| prefix_at(text, at + length).is_some())
        .unwrap_or(letters)
}

/// Whether the characters around these belong to an address or a path, such as `example.com/…`, `?id=…`, `…@example.com`,
/// `…/settings`, or `….pdf`.
fn stands_in_address(text: &str, start: usize, end: usize) -> bool {
    let ends_word = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '<' | '>' | '|');
    let before = text[..start].rsplit(ends_word).next().unwrap_or_default();
    let mut after = text[end..].chars();
    let follows = match after.next() {
        Some('/' | '@' | '?') => true,
        Some('.' | '#' | '&') => after.next().is_some_and(char::is_alphanumeric),
        _ => false,
    };
    // In JSON, a backslash also begins the code of a line break.
    let breaks_line = ["\\n", "\\r", "\\t"].iter().any(|code| before.ends_with(code));
    follows || (before.contains(['/', '\\', '@', '?', '&']) && !breaks_line)
}
