//! Judges text without a key-shaped word by what it looks like.

use super::{Impossible, KeyShape, LONGEST};
use crate::vendor::keys::{KEY_DIGITS, PARTNER_TOKEN};

/// Words in the labels that tools and web pages put before a key. Labels are not sent.
const LABELS: [&str; 4] = ["key", "token", "authorization", "bearer"];
/// Anything longer is a sentence, not a label.
const LONGEST_LABEL: usize = 40;
/// The smallest number of hexadecimal digits that counts as part of a key.
const FEWEST_DIGITS: usize = 8;
/// The same without letters. Shorter numbers are commonly those of invoices, customers or telephones.
const FEWEST_DECIMAL_DIGITS: usize = 16;
/// A shorter run of lower-case letters may stand between two slashes of a credential by chance.
const SHORTEST_FOLDER: usize = 4;

/// The part of the text to send, and what it looks like.
pub(super) fn judge(text: &str) -> Result<(String, KeyShape), Impossible> {
    judge_labeled(text, false)
}

/// Judges text. `bearer` tells whether a label that was dropped announced a bearer token.
fn judge_labeled(whole: &str, mut bearer: bool) -> Result<(String, KeyShape), Impossible> {
    let mut text = whole;
    loop {
        let before = text.len();
        text = strip_ends(text);
        if let Some(why) = address(text) {
            return Err(why);
        }
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
    // Inner whitespace may come from copying a wrapped line, but only a JSON Web Token is certain to be one word.
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
    // Once the lines are joined, the text may have another label.
    if text == whole {
        Ok((text, shape))
    } else {
        judge_labeled(&text, bearer)
    }
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
    } else if digits && length >= fewest_digits(compact) {
        KeyShape::Cut {
            missing: KEY_DIGITS - length,
        }
    } else {
        KeyShape::Unusual
    }
}

fn fewest_digits(text: &str) -> usize {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        FEWEST_DECIMAL_DIGITS
    } else {
        FEWEST_DIGITS
    }
}

/// Why a word is no credential but the address of a page, or the path or name of a file. Credentials with a slash are Base64, which
/// has no dots and no words between its slashes.
fn address(word: &str) -> Option<Impossible> {
    if word.contains(char::is_whitespace) || is_json_web_token(word) {
        return None;
    }
    let host = word.split(['/', '?']).next().unwrap_or_default();
    let is_page = word.contains("://")
        || word.starts_with("www.")
        || word.starts_with(['?', '&'])
        || (host.len() < word.len() && is_host(host));
    let is_word = |part: &str| {
        part.len() >= SHORTEST_FOLDER && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
    };
    let is_path = word.contains(['/', '\\']) && (word.contains('.') || word.split('/').any(is_word));
    if is_page {
        Some(Impossible::Address)
    } else {
        (is_path || is_named_with_ending(word)).then_some(Impossible::Text)
    }
}

/// Whether a web address can begin with this: the name of a host with a dot or a port, or its number.
fn is_host(text: &str) -> bool {
    let (name, port) = text.split_once(':').unwrap_or((text, ""));
    let is_name =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    name.split('.').all(is_name)
        && port.bytes().all(|byte| byte.is_ascii_digit())
        && (name.contains('.') || !port.is_empty())
}

/// Whether this is the name of a host or a file, such as `api.example.com` or `report.json`.
fn is_named_with_ending(text: &str) -> bool {
    let is_lower = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.');
    text.rsplit_once('.').is_some_and(|(name, ending)| {
        name.contains(|c: char| c.is_ascii_alphabetic())
            && (2..=6).contains(&ending.len())
            && ending.bytes().all(|byte| byte.is_ascii_lowercase())
            && text.chars().all(is_lower)
    })
}

fn is_json_web_token(text: &str) -> bool {
    text.starts_with("eyJ") && text.contains('.')
}

/// Whether the text consists only of characters that tokens contain. Anything else belongs to the surroundings of a token, such
/// as an address or code.
fn is_token(text: &str) -> bool {
    let text = text.trim_end_matches('=');
    text.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"-._~+!#$%*^|/".contains(&byte))
        && !text.starts_with('/')
        && !text.contains("//")
}

/// Whether the text is two long words with a separator between them, or names the parts of an OAuth client.
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

/// Splits off a label: the name of a header, of a variable, or of a field on a page. Returns the label in lower case, and the
/// rest.
fn split_label(text: &str) -> Option<(String, &str)> {
    let at = text.find([':', '=', '\t']).or_else(|| {
        // In SmartRecruiters' sample, only a space follows the header's name.
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
