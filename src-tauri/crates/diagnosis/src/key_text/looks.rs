//! A text in which no word of a key's shape stands, judged by its looks.

use super::{Impossible, KeyShape, LONGEST};
use crate::vendor::keys::{KEY_DIGITS, PARTNER_TOKEN};

/// What tools and pages call a key; what they call it is not sent.
const LABELS: [&str; 4] = ["key", "token", "authorization", "bearer"];
/// A longer label is a sentence.
const LONGEST_LABEL: usize = 40;
/// The fewest digits that are a part of a key.
const FEWEST_DIGITS: usize = 8;

/// What is to be sent of a text, and what it looks like.
pub(super) fn judge(text: &str) -> Result<(String, KeyShape), Impossible> {
    let mut bearer = false;
    let mut text = text;
    loop {
        let before = text.len();
        text = strip_ends(text);
        if let Some((label, value)) = split_label(text) {
            bearer |= label.contains("authorization") || label.contains("bearer");
            text = value;
        }
        if text.len() == before {
            break;
        }
    }
    if text.is_empty() {
        return Err(Impossible::Empty);
    }
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let shape = shape_of(text, &compact, bearer);
    // Blanks inside come from copying a wrapped line only where what is left is surely one word.
    let broken = text.contains(char::is_whitespace);
    if broken && !matches!(shape, KeyShape::OauthPair) && !is_json_web_token(&compact) {
        return Err(Impossible::Text);
    }
    let text = if shape == KeyShape::OauthPair {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    } else {
        compact
    };
    if text.len() > LONGEST {
        return Err(Impossible::TooLong);
    }
    if !text.chars().all(|c| c == ' ' || c.is_ascii_graphic()) {
        return Err(Impossible::Characters);
    }
    if shape != KeyShape::OauthPair && !is_token(&text) {
        return Err(Impossible::Text);
    }
    Ok((text, shape))
}

fn shape_of(text: &str, compact: &str, bearer: bool) -> KeyShape {
    let digits = compact.bytes().all(|byte| byte.is_ascii_hexdigit());
    let length = compact.len();
    if is_json_web_token(compact) {
        KeyShape::OauthToken
    } else if looks_like_pair(text) {
        KeyShape::OauthPair
    } else if length == PARTNER_TOKEN && compact.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        KeyShape::PartnerToken
    } else if bearer {
        KeyShape::OauthToken
    } else if digits && length > KEY_DIGITS {
        KeyShape::Overlong {
            extra: length - KEY_DIGITS,
        }
    } else if digits && length >= FEWEST_DIGITS {
        KeyShape::Cut {
            missing: KEY_DIGITS - length,
        }
    } else {
        KeyShape::Unusual
    }
}

fn is_json_web_token(text: &str) -> bool {
    text.starts_with("eyJ") && text.contains('.')
}

/// The signs of which tokens are made. Anything else belongs to what stands around one, such as an address or code.
fn is_token(text: &str) -> bool {
    let text = text.trim_end_matches('=');
    text.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"-._~+!#$%*^|/".contains(&byte))
        && !text.starts_with('/')
        && !text.contains("//")
}

/// Two longer words with a colon, a slash or blanks between them, or with the names of an OAuth client.
fn looks_like_pair(text: &str) -> bool {
    let lower = text.to_lowercase();
    if [
        "client_id",
        "client id",
        "clientid",
        "client_secret",
        "client secret",
        "clientsecret",
    ]
    .iter()
    .any(|name| lower.contains(name))
    {
        return true;
    }
    let words: Vec<&str> = text
        .split([':', '/', ',', ';', ' ', '\t', '\n', '\r'])
        .filter(|word| !word.is_empty())
        .collect();
    words.len() == 2 && words.iter().all(|word| word.len() >= 16)
}

/// The name of what follows, in small letters, and what follows: a header, a variable, or a line of a page.
fn split_label(text: &str) -> Option<(String, &str)> {
    let at = text.find([':', '=', '\t']).or_else(|| {
        // A header's name is followed by a blank alone in the vendor's sample.
        let at = text.find(' ')?;
        let word = text[..at].to_lowercase();
        (word == "bearer" || word == "x-smarttoken").then_some(at)
    })?;
    let label = text[..at].to_lowercase();
    let known = label.len() <= LONGEST_LABEL && LABELS.iter().any(|name| label.contains(name));
    known.then(|| (label, &text[at + 1..]))
}

fn strip_ends(text: &str) -> &str {
    text.trim_matches(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '"' | '\'' | '`' | '{' | '}' | '[' | ']' | '(' | ')' | '<' | '>' | ',' | ';'
            )
            || matches!(c, '\u{2018}'..='\u{201f}' | '\u{ab}' | '\u{bb}')
    })
}
