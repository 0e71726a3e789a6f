//! The text that somebody pasted as a key: the key in it, and what the text looks like.
//!
//! A word of a key's shape is the key, whatever stands around it, and what stands around it is never sent. Only a text
//! without such a word is judged by its looks. The shape is documented loosely (32 characters; samples are `DCRA1-` and 32
//! hexadecimal digits), so a shape may warn and never refuse. Refused is what no key can be: nothing, text, and two keys.

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
    /// `DCRA1-` and 32 hexadecimal digits, or the digits alone, or a key of the practice tenant.
    ApiKey,
    /// The same with too few characters.
    Cut {
        /// How many are missing at least; the prefix of a key may be missing too.
        missing: usize,
    },
    /// The same with too many characters.
    Overlong {
        /// How many are too many.
        extra: usize,
    },
    /// An OAuth client's id and secret together, or a text that names them.
    OauthPair,
    /// A bearer token.
    OauthToken,
    /// The 64 characters of the old partner API.
    PartnerToken,
    /// Anything else.
    #[default]
    Unusual,
}

impl KeyShape {
    /// Whether it looks like something of OAuth, which Findem's field for an API key does not take.
    pub const fn looks_like_oauth(self) -> bool {
        matches!(self, Self::OauthPair | Self::OauthToken)
    }
}

/// Why a text cannot be a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Impossible {
    /// Nothing, or nothing but blanks.
    Empty,
    /// Holds characters that cannot stand in a header.
    Characters,
    /// Longer than any header.
    TooLong,
    /// Words, lines or signs, and none of the known things that are copied so.
    Text,
    /// Two different keys, here by their last four characters.
    TwoKeys(String, String),
}

/// A text that can be sent as a key. Deliberately neither `Debug` nor `Serialize`: it holds the key.
#[derive(Clone, PartialEq, Eq)]
pub struct CleanKey {
    /// The key.
    pub text: String,
    /// What it looks like.
    pub shape: KeyShape,
    /// Whether something around the key, or invisible in it, was left out. A line break at the end is nothing.
    pub left_out: bool,
    /// Whether the same key stood there more than once.
    pub repeated: bool,
}

impl CleanKey {
    /// What the person should know about the text, the key's shape first.
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

/// Something the person should know about the text that was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum KeyNote {
    /// Looks like a SmartRecruiters API key.
    LooksRight,
    /// What stood around the key was left out.
    Cleaned,
    /// The same key stood there more than once.
    Repeated,
    /// Characters are missing.
    Cut {
        /// How many at least.
        missing: usize,
    },
    /// It has too many characters.
    Overlong {
        /// How many are too many.
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

/// A [`KeyNote`] as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ShownNote {
    /// The sentence.
    pub message: Message,
    /// Says that this is most likely not the key that Findem takes.
    pub doubt: bool,
}

impl KeyNote {
    /// Whether it says that this is most likely not the key that Findem takes.
    pub const fn is_doubt(self) -> bool {
        !matches!(self, Self::LooksRight | Self::Cleaned | Self::Repeated)
    }

    /// Whether it doubts nothing but the shape, so that a key that works puts it out.
    pub const fn is_about_shape(self) -> bool {
        matches!(self, Self::Unusual | Self::Cut { .. } | Self::Overlong { .. })
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

    /// The note as it is shown.
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
    let words = words::find(&text);
    let whole = preferred(words.iter().filter(|word| word.is_whole()).collect());
    if let Some(key) = the_one(&whole) {
        let key = key.map_err(|(first, second)| Impossible::TwoKeys(first.end(), second.end()))?;
        return Ok(found(input, &text, &whole, key));
    }
    let parts: Vec<&Word> = words.iter().filter(|word| word.is_part()).collect();
    if let Some(Ok(part)) = the_one(&parts) {
        return Ok(found(input, &text, &parts, part));
    }
    let (text, shape) = looks::judge(&text)?;
    let left_out = !is_same(input, &text);
    Ok(CleanKey {
        text,
        shape,
        left_out,
        repeated: false,
    })
}

/// Whether a text that is shown, such as a name, holds a key or something else that is as secret. A path may hold the same
/// digits as a key without its prefix.
pub fn holds_key(text: &str) -> bool {
    let words = words::find(&plain(text));
    words.iter().any(Word::is_surely_key)
        || read(text)
            .is_ok_and(|key| !key.left_out && matches!(key.shape, KeyShape::OauthToken | KeyShape::PartnerToken))
}

/// Whether the practice tenant issued this key, or what is left of it, in whatever it is wrapped. Such a key never goes to a
/// real host. No real key has letters beyond `f`, so the word alone tells, without its hyphen as well.
pub fn is_practice(text: &str) -> bool {
    let letters: String = plain(text).chars().filter(|c| c.is_alphanumeric()).collect();
    let word = PRACTICE_PREFIX.trim_end_matches('-');
    letters.to_ascii_uppercase().contains(word) || words::find(text).iter().any(Word::is_of_practice)
}

/// A number in a path or an address is a key only where nothing else is.
fn preferred(mut whole: Vec<&Word>) -> Vec<&Word> {
    if whole.iter().any(|word| !word.is_in_path()) {
        whole.retain(|word| !word.is_in_path());
    }
    whole
}

/// The one key that all words are, with its prefix if one of them has it. Two that differ are the error.
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

/// Whether the key is the whole text. A byte-order mark and a line break at the end are no part of a text.
fn is_same(input: &str, key: &str) -> bool {
    let input = input.strip_prefix('\u{feff}').unwrap_or(input);
    input.trim_end_matches(['\r', '\n']).eq_ignore_ascii_case(key)
}

/// The text in plain signs: full-width letters and digits as ordinary ones, every blank a blank, every dash a hyphen, and
/// nothing that nobody sees.
fn plain(text: &str) -> String {
    text.nfkc()
        .filter(|c| !is_invisible(*c))
        .map(|c| match c {
            '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{fe58}' => '-',
            c => c,
        })
        .collect()
}

/// Characters that nobody sees and nobody meant: zero-width signs, byte-order marks, soft hyphens, direction marks.
const fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}
