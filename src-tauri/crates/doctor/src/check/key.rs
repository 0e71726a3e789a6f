//! The key: where it comes from, and what its text looks like.

use std::env;
use std::io::{self, IsTerminal, Read};

use diagnosis::key_text::{self, Impossible, KeyShape};
use jiff::Timestamp;
use keychain::{EntryName, OsKeychain, PatientKeychain};
use records::{Folder, KeyPlace, Profile, Profiles};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};
use smartrecruiters::{Credential, CredentialError};

use crate::arguments::CheckOptions;
use crate::problem::Problem;

/// The variable that may hold the key.
pub(crate) const VARIABLE: &str = "FINDEM_DOCTOR_KEY";

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
            Err(Impossible::Characters | Impossible::TooLong) => return Ok(Self::Malformed),
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
    pub(super) fn notes(&self) -> Vec<&'static str> {
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

/// Where the key comes from.
pub(super) enum Source {
    /// Nobody gave one.
    None,
    /// Somebody did.
    Given(Given),
}

/// See [`Source`].
pub(super) enum Given {
    Stdin,
    Variable(SecretString),
    Profile(Profile),
}

impl Given {
    /// As it is said in errors.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Stdin => "standard input".to_owned(),
            Self::Variable(_) => VARIABLE.to_owned(),
            Self::Profile(profile) => format!("the profile {}", profile.name),
        }
    }
}

impl Source {
    /// The one source that is given. An empty variable counts as none.
    pub(super) fn of(options: &CheckOptions, profile: Option<Profile>) -> Result<Self, Problem> {
        let variable = env::var_os(VARIABLE)
            .map(|value| value.to_string_lossy().into_owned())
            .filter(|value| !value.is_empty());
        let mut given: Vec<Given> = Vec::new();
        given.extend(options.key_stdin.then_some(Given::Stdin));
        given.extend(profile.map(Given::Profile));
        given.extend(variable.map(|value| Given::Variable(value.into())));
        if given.len() > 1 {
            return Err(Problem::SeveralKeys(given.iter().map(Given::name).collect()));
        }
        Ok(given.pop().map_or(Self::None, Self::Given))
    }

    /// What the person calls the connection.
    pub(super) fn label(&self) -> Option<String> {
        match self {
            Self::Given(Given::Profile(profile)) => Some(profile.name.clone()),
            _ => None,
        }
    }

    /// Gets the key.
    pub(super) async fn read(self) -> Result<Key, Problem> {
        match self {
            Self::None => Err(Problem::NoKey),
            Self::Given(Given::Stdin) => Key::of(&from_stdin()?),
            Self::Given(Given::Variable(text)) => Key::of(&text),
            Self::Given(Given::Profile(profile)) => Key::of(&from_keychain(profile).await?),
        }
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

/// The profile with this name.
pub(super) fn profile(name: &str) -> Result<Profile, Problem> {
    let folder = Folder::open_to_read(Folder::locate()?);
    let profiles = Profiles::load(&folder, Timestamp::now()).value;
    profiles
        .named(name)
        .cloned()
        .ok_or_else(|| Problem::NoProfile(name.to_owned()))
}

async fn from_keychain(profile: Profile) -> Result<SecretString, Problem> {
    if !matches!(profile.key, KeyPlace::Keychain { .. }) {
        return Err(Problem::ProfileWithoutKey(profile.name));
    }
    let entry = EntryName::new(profile.id.to_string(), &profile.name);
    let kept = PatientKeychain::new(OsKeychain).read(&entry).await?;
    kept.ok_or(Problem::ProfileWithoutKey(profile.name))
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
