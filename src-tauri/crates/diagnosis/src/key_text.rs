//! Finds the key in pasted text and judges what the text looks like.
//!
//! If the text contains a key-shaped word, that word is the key, and the text around it is dropped and never sent. Only text
//! without such a word is judged by what it looks like. Digits inside an address or a path are not a word: they name a page or a
//! file, and a key that happens to be there has its prefix. The shape of a key is documented loosely (32 characters; samples are
//! `DCRA1-` and 32 hexadecimal digits), so an unexpected shape may lead to a warning but never to a refusal. Text is refused only
//! if it cannot be a key, for example because it is empty, is prose, or contains two different keys.

mod looks;
mod words;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;

use self::words::Word;
use crate::message::Message;

/// What the text looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum KeyShape {
    /// `DCRA1-` and 32 hexadecimal digits, the digits alone, or a key of the practice tenant.
    ApiKey,
    /// Shaped like an API key, but too short.
    Cut {
        /// The smallest possible number of missing characters. The prefix may be missing as well.
        missing: usize,
    },
    /// Shaped like an API key, but too long.
    Overlong {
        /// The number of extra characters.
        extra: usize,
    },
    /// An OAuth client's id and secret together, or text that names them.
    OauthPair,
    /// A bearer token.
    OauthToken,
    /// A token of the old partner API, with 64 characters.
    PartnerToken,
    /// Anything else.
    #[default]
    Unusual,
}

impl KeyShape {
    /// Whether the text is a whole key. Any other text may be something else that the person copied, such as a password.
    pub const fn is_key(self) -> bool {
        matches!(self, Self::ApiKey)
    }

    /// Whether the text looks like an OAuth credential, which Findem's API key field does not accept.
    pub const fn looks_like_oauth(self) -> bool {
        matches!(self, Self::OauthPair | Self::OauthToken)
    }
}

/// Why text cannot be a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Impossible {
    /// Empty, or only whitespace.
    Empty,
    /// Contains characters that are not allowed in a header.
    Characters,
    /// Too long for a header.
    TooLong,
    /// Words, lines or punctuation that match no known kind of credential.
    Text,
    /// The address of a page in the web, or a part of one.
    Address,
    /// Two different keys, each represented by its last four characters.
    TwoKeys(String, String),
}

/// Text that can be sent as a key. It deliberately implements neither `Debug` nor `Serialize`, because it contains the key.
#[derive(Clone, PartialEq, Eq)]
pub struct CleanKey {
    /// The key.
    pub text: String,
    /// What it looks like.
    pub shape: KeyShape,
    /// Whether anything around the key, or an invisible character inside it, was dropped. A line break at the end does not count.
    pub left_out: bool,
    /// Whether the text contained the same key more than once.
    pub repeated: bool,
}

impl CleanKey {
    /// What the person should know about the text. The note on the key's shape comes first.
    pub fn notes(&self) -> Vec<KeyNote> {
        let shape = match self.shape {
            KeyShape::ApiKey => KeyNote::LooksRight,
            KeyShape::Cut { missing } => KeyNote::Cut { missing },
            KeyShape::Overlong { extra } => KeyNote::Overlong { extra },
            KeyShape::OauthPair => KeyNote::OauthPair,
            KeyShape::OauthToken => KeyNote::OauthToken,
            KeyShape::PartnerToken => KeyNote::PartnerToken,
            KeyShape::Unusual => KeyNote::Unusual,
        };
        let repeated = self.repeated.then_some(KeyNote::Repeated);
        let cleaned = self.left_out.then_some(KeyNote::Cleaned);
        [Some(shape), repeated, cleaned].into_iter().flatten().collect()
    }
}

/// Something that the person should know about the pasted text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum KeyNote {
    /// Looks like a SmartRecruiters API key.
    LooksRight,
    /// The text around the key was dropped.
    Cleaned,
    /// The text contained the same key more than once.
    Repeated,
    /// Characters are missing.
    Cut {
        /// The smallest possible number of missing characters.
        missing: usize,
    },
    /// It has too many characters.
    Overlong {
        /// The number of extra characters.
        extra: usize,
    },
    /// Has an unusual shape.
    Unusual,
    /// Looks like an OAuth client's id and secret.
    OauthPair,
    /// Looks like an OAuth token.
    OauthToken,
    /// Has the 64 characters of a partner token.
    PartnerToken,
}

/// A [`KeyNote`] in the form in which it is displayed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ShownNote {
    /// The sentence.
    pub message: Message,
    /// Whether the note says that this is most likely not the key that Findem takes.
    pub doubt: bool,
}

impl KeyNote {
    /// Whether the note says that this is most likely not the key that Findem takes.
    pub const fn is_doubt(self) -> bool {
        !matches!(self, Self::LooksRight | Self::Cleaned | Self::Repeated)
    }

    /// Whether the note says that only a part of the text was used.
    pub const fn is_correction(self) -> bool {
        matches!(self, Self::Cleaned | Self::Repeated)
    }

    /// Whether the note questions only the shape of the key. Such a note is dropped once the key is known to work.
    pub const fn is_about_shape(self) -> bool {
        matches!(
            self,
            Self::LooksRight | Self::Unusual | Self::Cut { .. } | Self::Overlong { .. }
        )
    }

    /// The sentence.
    pub fn message(self) -> Message {
        let of = |id: &str| Message::new(format!("key-note-{id}"));
        match self {
            Self::LooksRight => of("looksRight"),
            Self::Cleaned => of("cleaned"),
            Self::Repeated => of("repeated"),
            Self::Cut { missing } => of("cut").number("missing", missing),
            Self::Overlong { extra } => of("overlong").number("extra", extra),
            Self::Unusual => of("unusual"),
            Self::OauthPair => of("oauthPair"),
            Self::OauthToken => of("oauthToken"),
            Self::PartnerToken => of("partnerToken"),
        }
    }

    /// The note in the form in which it is displayed.
    pub fn shown(self) -> ShownNote {
        ShownNote {
            message: self.message(),
            doubt: self.is_doubt(),
        }
    }
}

/// Servers commonly refuse header lines beyond 8 KiB.
const LONGEST: usize = 4096;

/// How the keys of the built-in practice tenant begin.
pub const PRACTICE_PREFIX: &str = "PRACTICE-";

/// Finds the key in a text.
pub fn read(input: &str) -> Result<CleanKey, Impossible> {
    let text = plain(input);
    if let Some(key) = word_in(input, &text) {
        return key;
    }
    let (rest, shape) = looks::judge(&text)?;
    let left_out = !is_same(input, &rest);
    // Without its label and blanks, the text may be a key-shaped word.
    if let Some(key) = word_in(input, &rest) {
        return key.map(|key| CleanKey { left_out, ..key });
    }
    Ok(CleanKey {
        text: rest,
        shape,
        left_out,
        repeated: false,
    })
}

/// The key-shaped word in the normalized text of an input: a whole key, or else the part of one. None if it has neither.
fn word_in(input: &str, text: &str) -> Option<Result<CleanKey, Impossible>> {
    let words = words::find(text);
    let whole: Vec<&Word> = words.iter().filter(|word| word.is_whole_key()).collect();
    if let Some(key) = the_one(&whole) {
        let key = key.map_err(|(first, second)| Impossible::TwoKeys(first.end(), second.end()));
        return Some(key.map(|key| found(input, text, &whole, key)));
    }
    let parts: Vec<&Word> = words.iter().filter(|word| word.is_part_of_key()).collect();
    let part = the_one(&parts)?.map_err(|_| Impossible::Text);
    Some(part.map(|part| found(input, text, &parts, part)))
}

/// Whether displayed text, such as a name, contains a key or another secret.
pub fn holds_key(text: &str) -> bool {
    let words = words::find(&plain(text));
    words.iter().any(Word::is_surely_key)
        || read(text)
            .is_ok_and(|key| !key.left_out && matches!(key.shape, KeyShape::OauthToken | KeyShape::PartnerToken))
}

/// Whether the practice tenant issued this key or fragment of a key, whatever text surrounds it. Such a key is never sent to a
/// real host. The word in the prefix is enough to recognize it, even without the hyphen, because a real key contains no letters
/// beyond `f`.
pub fn is_practice(text: &str) -> bool {
    let text = plain(text);
    let letters: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
    let word = PRACTICE_PREFIX.trim_end_matches('-');
    letters.to_ascii_uppercase().contains(word) || words::find(&text).iter().any(Word::is_of_practice)
}

/// The one key that all words represent, with its prefix if any of them has it. The error contains two words that differ.
fn the_one<'a>(words: &[&'a Word]) -> Option<Result<&'a Word, (&'a Word, &'a Word)>> {
    let one = words.iter().find(|word| word.has_prefix()).or(words.first())?;
    let other = words.iter().find(|word| !word.is_same_as(one));
    Some(other.map_or(Ok(*one), |other| Err((*one, *other))))
}

fn found(input: &str, plain: &str, all: &[&Word], key: &Word) -> CleanKey {
    let text = key.text();
    let repeated = all.len() > 1 || key.is_repeated();
    let left_out = if repeated {
        words::leave_a_rest(plain, all)
    } else {
        !is_same(input, &text)
    };
    CleanKey {
        text,
        shape: key.shape(),
        left_out,
        repeated,
    }
}

/// Whether the key is the whole text. A byte-order mark at the start and line breaks at the end do not count.
fn is_same(input: &str, key: &str) -> bool {
    let input = input.strip_prefix('\u{feff}').unwrap_or(input);
    input.trim_end_matches(['\r', '\n']).eq_ignore_ascii_case(key)
}

/// Normalizes text: full-width letters and digits become ordinary ones, every kind of space becomes a plain space, every kind of
/// dash becomes a hyphen, and invisible characters are removed.
fn plain(text: &str) -> String {
    text.nfkc()
        .filter(|c| !is_invisible(*c))
        .map(|c| match c {
            '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{fe58}' => '-',
            c => c,
        })
        .collect()
}

/// Invisible characters that nobody types on purpose: zero-width characters, byte-order marks, soft hyphens and direction marks.
const fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}
