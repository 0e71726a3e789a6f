//! Reads the text of a key from its source and recognizes its shape.

use std::io::{self, IsTerminal, Read};

use diagnosis::encoding::decode;
use diagnosis::key_text::{self, Impossible, KeyNote, KeyShape};
use keychain::{AsyncKeychain, EntryName};
use records::{KeyPlace, Profile};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};
use smartrecruiters::{Credential, CredentialError};

use crate::problem::Problem;
use crate::prompt::{self, LONGEST};

/// A key, or a text that cannot be one.
pub(crate) enum Key {
    /// A key that can be sent.
    Usable {
        credential: Credential,
        shape: KeyShape,
        notes: Vec<KeyNote>,
    },
    /// Not a key, or not valid in a header.
    Malformed,
}

impl Key {
    /// Finds the key in a text. An empty text and a text with two different keys are errors.
    pub(crate) fn of(text: &SecretString) -> Result<Self, Problem> {
        let clean = match key_text::read(text.expose_secret()) {
            Ok(clean) => clean,
            Err(Impossible::Empty) => return Err(Problem::KeyEmpty),
            Err(Impossible::TwoKeys(first, second)) => return Err(Problem::TwoKeys(first, second)),
            Err(Impossible::Characters | Impossible::TooLong | Impossible::Text | Impossible::Address) => {
                return Ok(Self::Malformed);
            }
        };
        let (shape, notes) = (clean.shape, clean.notes());
        match Credential::new(SecretString::from(clean.text)) {
            Ok(credential) => Ok(Self::Usable {
                credential,
                shape,
                notes,
            }),
            Err(CredentialError::Empty) => Err(Problem::KeyEmpty),
            Err(CredentialError::NotSendable) => Ok(Self::Malformed),
        }
    }

    /// What to know about the text before the check.
    pub(crate) fn notes(&self) -> Vec<String> {
        let notes = match self {
            Self::Usable { notes, .. } => notes.as_slice(),
            Self::Malformed => &[],
        };
        let worth_saying = notes.iter().filter(|note| **note != KeyNote::LooksRight);
        worth_saying
            .map(|note| report::texts::render(&note.message()))
            .collect()
    }

    /// What to know about the text together with the result, because it may be what is wrong in Findem.
    pub(crate) fn belongs_to_the_answer(&self) -> Vec<String> {
        match self {
            Self::Usable { notes, .. } if notes.contains(&KeyNote::Cleaned) => vec![report::texts::text("key-extra")],
            Self::Usable { .. } | Self::Malformed => Vec::new(),
        }
    }
}

/// Reads a key from standard input. On a terminal, it prompts for the key without echoing it.
pub(crate) fn from_stdin() -> Result<SecretString, Problem> {
    if io::stdin().is_terminal() {
        return prompt::ask().map_err(Problem::KeyUnreadable);
    }
    let mut bytes = Zeroizing::new(Vec::new());
    io::stdin()
        .lock()
        .take(LONGEST as u64)
        .read_to_end(&mut bytes)
        .map_err(Problem::KeyUnreadable)?;
    // Invalid bytes become characters that no key contains, so a key next to them is still found.
    let text = decode(&bytes).unwrap_or_else(|| String::from_utf8_lossy(&bytes).into_owned());
    Ok(text.into())
}

/// The key of a profile, from the keychain.
pub(crate) async fn of_profile(profile: &Profile, keychain: &AsyncKeychain) -> Result<SecretString, Problem> {
    let missing = || Problem::ProfileWithoutKey(profile.name.clone());
    if !matches!(profile.key, KeyPlace::Keychain { .. }) {
        return Err(missing());
    }
    keychain.read(&entry(profile)).await?.ok_or_else(missing)
}

/// The same, but the person is never asked to unlock the keychain.
pub(crate) async fn of_profile_unasked(profile: &Profile, keychain: &AsyncKeychain) -> Result<SecretString, Problem> {
    let key = keychain.read_unasked(&entry(profile)).await?;
    key.ok_or_else(|| Problem::ProfileWithoutKey(profile.name.clone()))
}

fn entry(profile: &Profile) -> EntryName {
    EntryName::new(profile.id.to_string(), &profile.name)
}

/// Whether a text that should be something else, such as a name, looks like a key or contains one.
pub(crate) fn looks_like_one(text: &str) -> bool {
    // Two long words with a slash between them are a path, not an OAuth pair.
    let is_pair = |key: key_text::CleanKey| key.shape == KeyShape::OauthPair && !text.contains('/');
    key_text::holds_key(text) || key_text::read(text).is_ok_and(is_pair)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_nothing_is_refused_and_what_no_header_can_hold_is_malformed() {
        let key = |text: &str| Key::of(&SecretString::from(text));
        for empty in ["", " \n", "\"\"", "\u{200b}"] {
            assert!(matches!(key(empty), Err(Problem::KeyEmpty)), "{empty:?}");
        }
        let long = "a".repeat(5000);
        for malformed in ["DCRA1-\u{e9}", "a\u{0}b", "\u{fffd}\u{fffd}", long.as_str()] {
            assert!(matches!(key(malformed), Ok(Key::Malformed)), "{malformed:?}");
        }
        assert!(matches!(key("anything"), Ok(Key::Usable { .. })));
    }
}
