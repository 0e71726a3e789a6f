//! The text that somebody pasted as a key: cleaned of what is surely accidental, and named for what it looks like.
//!
//! The shape of a key is documented loosely (32 characters; samples are `DCRA1-` and 32 hexadecimal digits), so a shape
//! may warn and never refuse. Refused is what cannot stand in a header, and text with blanks inside, which no key has.

/// What the text looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum KeyShape {
    /// `DCRA1-` and 32 hexadecimal digits, or the digits alone, or a key of the practice tenant.
    ApiKey,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Impossible {
    /// Nothing, or nothing but blanks.
    Empty,
    /// Holds characters that cannot stand in a header.
    Characters,
    /// Longer than any header.
    TooLong,
    /// Words, or lines, and none of the known things that are copied so.
    Blanks,
}

/// A text that can be sent as a key. Deliberately neither `Debug` nor `Serialize`: it holds the key.
#[derive(Clone, PartialEq, Eq)]
pub struct CleanKey {
    /// The key.
    pub text: String,
    /// What it looks like.
    pub shape: KeyShape,
    /// Whether something accidental was taken away.
    pub cleaned: bool,
}

/// Servers commonly refuse header lines beyond 8 KiB.
const LONGEST: usize = 4096;

/// How the keys of the built-in practice tenant begin.
pub const PRACTICE_PREFIX: &str = "PRACTICE-";

/// Cleans and names a text.
pub fn read(input: &str) -> Result<CleanKey, Impossible> {
    let mut bearer = false;
    let mut text: String = input.chars().filter(|c| !is_invisible(*c)).collect();
    loop {
        let before = text.len();
        text = strip_ends(&text).to_owned();
        if let Some(rest) = strip_word(&text, "x-smarttoken:") {
            text = rest.to_owned();
        }
        for word in ["authorization:", "bearer "] {
            if let Some(rest) = strip_word(&text, word) {
                bearer = true;
                text = rest.to_owned();
            }
        }
        if text.len() == before {
            break;
        }
    }
    let shape = shape_of(&text, bearer);
    if shape != KeyShape::OauthPair && text.contains(char::is_whitespace) {
        text.retain(|c| !c.is_whitespace());
        // Blanks inside come from copying a wrapped line only where what is left is surely one word.
        if !is_one_word(&text) {
            return Err(Impossible::Blanks);
        }
    }
    if text.is_empty() {
        return Err(Impossible::Empty);
    }
    if text.len() > LONGEST {
        return Err(Impossible::TooLong);
    }
    let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if !text.chars().all(|c| c == ' ' || c.is_ascii_graphic()) {
        return Err(Impossible::Characters);
    }
    let shape = if shape == KeyShape::OauthPair {
        shape
    } else {
        shape_of(&text, bearer)
    };
    let cleaned = text != input;
    Ok(CleanKey { text, shape, cleaned })
}

/// Whether nothing but a key, or a token, reads like this.
fn is_one_word(text: &str) -> bool {
    let practice = text.strip_prefix(PRACTICE_PREFIX);
    let digits = practice.or_else(|| strip_data_centre(text)).unwrap_or(text);
    is_hex(digits, 32) || (text.starts_with("eyJ") && text.contains('.'))
}

fn is_hex(text: &str, len: usize) -> bool {
    text.len() == len && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn shape_of(text: &str, bearer: bool) -> KeyShape {
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if compact
        .get(..PRACTICE_PREFIX.len())
        .is_some_and(|start| start == PRACTICE_PREFIX)
    {
        return KeyShape::ApiKey;
    }
    let digits = strip_data_centre(&compact).unwrap_or(&compact);
    if bearer || (compact.starts_with("eyJ") && compact.contains('.')) {
        KeyShape::OauthToken
    } else if is_hex(digits, 32) {
        KeyShape::ApiKey
    } else if looks_like_pair(text) {
        KeyShape::OauthPair
    } else if compact.len() == 64 && compact.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        KeyShape::PartnerToken
    } else {
        KeyShape::Unusual
    }
}

/// `DCRA1-`: looks like a data centre. Other digits were never seen, but cost nothing to allow.
fn strip_data_centre(text: &str) -> Option<&str> {
    let (prefix, rest) = text.split_at_checked(6)?;
    let bytes = prefix.as_bytes();
    (bytes[..4].eq_ignore_ascii_case(b"DCRA") && bytes[4].is_ascii_digit() && bytes[5] == b'-').then_some(rest)
}

/// Two longer words with a colon, a slash or blanks between them, or with the names of an OAuth client.
fn looks_like_pair(text: &str) -> bool {
    let lower = text.to_lowercase();
    if lower.contains("client_id") || lower.contains("client id") || lower.contains("client_secret") {
        return true;
    }
    let words: Vec<&str> = text
        .split([':', '/', ',', ';', ' ', '\t', '\n', '\r'])
        .filter(|word| !word.is_empty())
        .collect();
    words.len() == 2 && words.iter().all(|word| word.len() >= 16)
}

fn strip_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let start = text.get(..word.len())?;
    start.eq_ignore_ascii_case(word).then(|| &text[word.len()..])
}

fn strip_ends(text: &str) -> &str {
    text.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '\u{2018}'..='\u{201f}' | '\u{ab}' | '\u{bb}')
    })
}

/// Characters that nobody sees and nobody meant: zero-width signs, byte-order marks, soft hyphens, direction marks.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEX: &str = "0123456789ab4cde8f00112233445566";

    fn check(input: &str, text: &str, shape: KeyShape, cleaned: bool) {
        let key = read(input).unwrap_or_else(|why| panic!("{input:?} was refused: {why:?}"));
        assert_eq!(
            (key.text.as_str(), key.shape, key.cleaned),
            (text, shape, cleaned),
            "for {input:?}"
        );
    }

    #[test]
    fn accidental_characters_go_and_the_shape_is_named() {
        let modern = format!("DCRA1-{HEX}");
        check(&modern, &modern, KeyShape::ApiKey, false);
        check(HEX, HEX, KeyShape::ApiKey, false);
        check(&format!("  {modern}\r\n"), &modern, KeyShape::ApiKey, true);
        check(&format!("\u{201c}{modern}\u{201d}"), &modern, KeyShape::ApiKey, true);
        check(&format!("\"{modern}\" "), &modern, KeyShape::ApiKey, true);
        check(&format!("X-SmartToken: {modern}"), &modern, KeyShape::ApiKey, true);
        check(&format!("x-smarttoken:'{modern}'"), &modern, KeyShape::ApiKey, true);
        check(&format!("\u{feff}DCRA1-\u{200b}{HEX}"), &modern, KeyShape::ApiKey, true);
        check(
            &format!("DCRA1-{}\n{}", &HEX[..16], &HEX[16..]),
            &modern,
            KeyShape::ApiKey,
            true,
        );
        check(
            &format!("PRACTICE-{HEX}"),
            &format!("PRACTICE-{HEX}"),
            KeyShape::ApiKey,
            false,
        );
        check(&HEX[..20], &HEX[..20], KeyShape::Unusual, false);
        check(
            &format!("{HEX}{HEX}"),
            &format!("{HEX}{HEX}"),
            KeyShape::PartnerToken,
            false,
        );
    }

    #[test]
    fn what_belongs_to_oauth_is_named_so() {
        let pair = format!("{HEX}:{HEX}");
        check(&pair, &pair, KeyShape::OauthPair, false);
        check(
            &format!("{HEX}\n{HEX}"),
            &format!("{HEX} {HEX}"),
            KeyShape::OauthPair,
            true,
        );
        // How a client id is printed is not documented, so a UUID by itself is not blamed on OAuth.
        let uuid = "01234567-89ab-4cde-8f00-112233445566";
        check(uuid, uuid, KeyShape::Unusual, false);
        check(
            &format!("Bearer DCRA1-{HEX}"),
            &format!("DCRA1-{HEX}"),
            KeyShape::OauthToken,
            true,
        );
        check("eyJhbGciOi.J9.abc", "eyJhbGciOi.J9.abc", KeyShape::OauthToken, false);
    }

    #[test]
    fn only_what_cannot_be_sent_or_reads_like_text_is_refused() {
        let refused = |input: &str| read(input).err();
        assert_eq!(refused(""), Some(Impossible::Empty));
        assert_eq!(refused(" \u{200b}\n\"\" "), Some(Impossible::Empty));
        assert_eq!(refused("DCRA1-\u{e9}0123"), Some(Impossible::Characters));
        assert_eq!(refused("abc\u{0}def"), Some(Impossible::Characters));
        // What is not text arrives as replacement characters, three bytes each.
        assert_eq!(refused("\u{fffd}\u{fffd}"), Some(Impossible::Characters));
        assert_eq!(refused(&"a".repeat(5000)), Some(Impossible::TooLong));
        assert_eq!(refused("short"), None);
        for text in [
            "Hello this is a meeting note about salary",
            "two words",
            "Bearer of good news",
            "DCRA1-0123 and the rest",
            "PRACTICE- makes perfect",
            "a line\nand another",
            "\u{43a}\u{43b}\u{44e}\u{447} \u{43a}\u{43b}\u{44e}\u{447}",
        ] {
            assert_eq!(refused(text), Some(Impossible::Blanks), "{text:?}");
        }
    }
}
