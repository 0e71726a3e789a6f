//! The key. It can be sent, and compared by its last four characters; it cannot be printed or serialized.

use std::fmt;

use diagnosis::key_text::is_practice;
use reqwest::header::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

/// With fewer characters, the last four would reveal too much of the key.
const SHORTEST_SHOWN: usize = 12;

/// A key for the header `X-SmartToken`.
#[derive(Clone)]
pub struct Credential {
    secret: SecretString,
    header: HeaderValue,
}

/// Why text cannot be sent as a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CredentialError {
    /// Only whitespace.
    #[error("the key is empty")]
    Empty,
    /// Contains a line break, a control character or a character outside ASCII.
    #[error("the key contains a character that can't be sent")]
    NotSendable,
}

impl CredentialError {
    /// A stable name of the error.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "keyEmpty",
            Self::NotSendable => "keyNotSendable",
        }
    }
}

impl Credential {
    /// Accepts a key of any shape and refuses only what cannot be a header value. Whitespace around it is dropped.
    pub fn new(secret: SecretString) -> Result<Self, CredentialError> {
        let text = secret.expose_secret().trim();
        if text.is_empty() {
            return Err(CredentialError::Empty);
        }
        // The library would also send bytes outside ASCII, which servers interpret in different ways.
        if !text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
            return Err(CredentialError::NotSendable);
        }
        let mut header = HeaderValue::from_str(text).map_err(|_| CredentialError::NotSendable)?;
        header.set_sensitive(true);
        let secret = if text.len() == secret.expose_secret().len() {
            secret
        } else {
            SecretString::from(text)
        };
        Ok(Self { secret, header })
    }

    /// The last four characters, by which people tell keys apart. Empty if the text is too short to be a key.
    pub fn last_four(&self) -> String {
        let text = self.secret.expose_secret();
        if text.len() < SHORTEST_SHOWN {
            return String::new();
        }
        text.get(text.len() - 4..).unwrap_or_default().to_owned()
    }

    /// Whether the practice tenant issued the key. Such a key is never sent to a real host.
    pub fn is_practice(&self) -> bool {
        is_practice(self.secret.expose_secret())
    }

    /// The key itself, in order to store it.
    pub fn secret(&self) -> &SecretString {
        &self.secret
    }

    pub(crate) fn header(&self) -> HeaderValue {
        self.header.clone()
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credential([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn credential(text: &str) -> Result<Credential, CredentialError> {
        Credential::new(SecretString::from(text))
    }

    #[test]
    fn only_what_cannot_be_a_header_value_is_refused() {
        for (text, error) in [
            ("", CredentialError::Empty),
            (" \t\r\n", CredentialError::Empty),
            ("DCRA1-ab\ncd", CredentialError::NotSendable),
            ("DCRA1-ab\u{200b}cd", CredentialError::NotSendable),
            ("\u{7f}", CredentialError::NotSendable),
        ] {
            assert_eq!(credential(text).unwrap_err(), error, "{text:?}");
        }
        for text in [
            "x",
            "DCRA1-0123456789abcdef0123456789abcdef",
            "a:b/c d",
            "PRACTICE-admin",
        ] {
            assert!(credential(text).is_ok(), "{text:?}");
        }
    }

    #[test]
    fn blanks_around_the_key_are_neither_sent_nor_stored() {
        let key = credential(" DCRA1-0123456789abcd\r\n").unwrap();
        assert_eq!(key.secret().expose_secret(), "DCRA1-0123456789abcd");
        assert_eq!(key.header(), "DCRA1-0123456789abcd");
        assert!(key.header().is_sensitive());
    }

    #[test]
    fn the_last_four_are_shown_only_of_a_text_long_enough() {
        assert_eq!(credential("DCRA1-0123456789abcd").unwrap().last_four(), "abcd");
        assert_eq!(credential("0123abcd").unwrap().last_four(), "");
    }

    #[test]
    fn practice_keys_are_known_in_whatever_they_are_wrapped() {
        for text in [
            "PRACTICE-0123",
            "practice-0123",
            "X-SmartToken=PRACTICE-0123",
            "DCRA1-PRACTICE-0123",
        ] {
            assert!(credential(text).unwrap().is_practice(), "{text}");
        }
        assert!(
            !credential("DCRA1-0123456789abcdef0123456789abcdef")
                .unwrap()
                .is_practice()
        );
    }
}
