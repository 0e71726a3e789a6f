//! The text of a key: where it comes from, and what it looks like.

use std::io::{self, IsTerminal, Read};

use diagnosis::key_text::{self, Impossible, KeyShape};
use keychain::{EntryName, PatientKeychain};
use records::{KeyPlace, Profile};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};
use smartrecruiters::{Credential, CredentialError};

use crate::problem::Problem;

/// More than any header holds is not read.
const LONGEST: u64 = 64 * 1024;

/// A key, or a text that cannot be one.
pub(crate) enum Key {
    /// Can be sent.
    Usable {
        credential: Credential,
        shape: KeyShape,
        cleaned: bool,
    },
    /// Cannot stand in a header.
    Malformed,
}

impl Key {
    /// Cleans and names a text. Only nothing at all is refused.
    pub(crate) fn of(text: &SecretString) -> Result<Self, Problem> {
        let clean = match key_text::read(text.expose_secret()) {
            Ok(clean) => clean,
            Err(Impossible::Empty) => return Err(Problem::KeyEmpty),
            Err(Impossible::Characters | Impossible::TooLong | Impossible::Blanks) => return Ok(Self::Malformed),
        };
        match Credential::new(SecretString::from(clean.text)) {
            Ok(credential) => Ok(Self::Usable {
                credential,
                shape: clean.shape,
                cleaned: clean.cleaned,
            }),
            Err(CredentialError::Empty) => Err(Problem::KeyEmpty),
            Err(CredentialError::NotSendable) => Ok(Self::Malformed),
        }
    }

    /// What is worth knowing about the text before the check.
    pub(crate) fn notes(&self) -> Vec<&'static str> {
        let Self::Usable { shape, cleaned, .. } = self else {
            return Vec::new();
        };
        let mut notes = Vec::new();
        if *cleaned {
            notes.push("blanks, quotes or a header's name around the key were left out");
        }
        notes.extend(match shape {
            KeyShape::ApiKey => None,
            KeyShape::OauthPair => Some("this looks like an OAuth client's id and secret, not like an API key"),
            KeyShape::OauthToken => Some("this looks like an OAuth token, not like an API key"),
            KeyShape::PartnerToken => {
                Some("this looks like a token of SmartRecruiters' old partner API, not like an API key")
            }
            KeyShape::Unusual => Some("this does not look like the API keys that are known; it is tried all the same"),
        });
        notes
    }
}

/// Reads a key from standard input; where a person sits there, asks for it without showing it.
pub(crate) fn from_stdin() -> Result<SecretString, Problem> {
    if io::stdin().is_terminal() {
        let typed = rpassword::prompt_password("Key (it is not shown): ").map_err(Problem::KeyUnreadable)?;
        return Ok(typed.into());
    }
    let mut bytes = Zeroizing::new(Vec::new());
    io::stdin()
        .lock()
        .take(LONGEST)
        .read_to_end(&mut bytes)
        .map_err(Problem::KeyUnreadable)?;
    // What is not text becomes a character that no key has, and so a malformed key.
    Ok(String::from_utf8_lossy(&bytes).into_owned().into())
}

/// The key of a profile, from the keychain.
pub(crate) async fn of_profile(profile: &Profile, keychain: &PatientKeychain) -> Result<SecretString, Problem> {
    let missing = || Problem::ProfileWithoutKey(profile.name.clone());
    if !matches!(profile.key, KeyPlace::Keychain { .. }) {
        return Err(missing());
    }
    let entry = EntryName::new(profile.id.to_string(), &profile.name);
    keychain.read(&entry).await?.ok_or_else(missing)
}

/// Whether a text that is meant to be something else, such as a name, is a key by its looks.
pub(crate) fn looks_like_one(text: &str) -> bool {
    key_text::read(text).is_ok_and(|key| match key.shape {
        KeyShape::ApiKey | KeyShape::OauthToken | KeyShape::PartnerToken => true,
        // Two long words with a slash between them are a path.
        KeyShape::OauthPair => !text.contains('/'),
        KeyShape::Unusual => false,
    })
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
