//! Which of the sources of a key is used; exactly one can be.

use keychain::{AsyncKeychain, OsKeychain};
use records::{Folder, Profile};
use secrecy::SecretString;

use crate::arguments::CheckOptions;
use crate::key::{self, Key};
use crate::key_variable::{self, VARIABLE};
use crate::printer::Printer;
use crate::problem::Problem;
use crate::profiles;

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
    /// The one source that is given.
    pub(super) fn of(options: &CheckOptions, profile: Option<Profile>) -> Result<Self, Problem> {
        let mut given: Vec<Given> = Vec::new();
        given.extend(options.key_stdin.then_some(Given::Stdin));
        given.extend(profile.map(Given::Profile));
        given.extend(key_variable::read().map(Given::Variable));
        if given.len() > 1 {
            return Err(Problem::SeveralKeys(given.iter().map(Given::name).collect()));
        }
        Ok(given.pop().map_or(Self::None, Self::Given))
    }

    /// What the person calls the connection, or the variable, which may be set for another one.
    pub(super) fn label(&self) -> Option<String> {
        match self {
            Self::Given(Given::Profile(profile)) => Some(profile.name.clone()),
            Self::Given(Given::Variable(_)) => Some(VARIABLE.to_owned()),
            _ => None,
        }
    }

    /// Gets the key. A variable is named, because nobody sees that it is set.
    pub(super) async fn read(self, printer: &Printer) -> Result<Key, Problem> {
        match self {
            Self::None => Err(Problem::NoKey),
            Self::Given(Given::Stdin) => Key::of(&key::from_stdin()?),
            Self::Given(Given::Variable(text)) => {
                printer.note(&format!("the key comes from the variable {VARIABLE}"));
                Key::of(&text)
            }
            Self::Given(Given::Profile(profile)) => {
                Key::of(&key::of_profile(&profile, &AsyncKeychain::new(OsKeychain)).await?)
            }
        }
    }
}

/// The profile with this name.
pub(super) fn profile(name: &str) -> Result<Profile, Problem> {
    let folder = Folder::open_to_read(Folder::locate()?);
    profiles::find(&profiles::load(&folder)?, &folder, name)
}
