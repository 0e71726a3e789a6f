//! Where the key comes from. Exactly one source must be given.

use diagnosis::message::Message;
use keychain::{AsyncKeychain, OsKeychain};
use records::{Folder, Profile};
use report::texts;
use secrecy::SecretString;

use crate::arguments::CheckOptions;
use crate::key::{self, Key};
use crate::key_variable::{self, VARIABLE};
use crate::printer::Printer;
use crate::problem::Problem;
use crate::profiles;

/// Where the key comes from.
pub(super) enum Source {
    /// No source was given.
    None,
    /// One source was given.
    Given(Given),
}

/// A source of a key; see [`Source`].
pub(super) enum Given {
    Stdin,
    Variable(SecretString),
    Profile(Profile),
}

impl Given {
    /// Its name in error messages.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Stdin => "standard input".to_owned(),
            Self::Variable(_) => VARIABLE.to_owned(),
            Self::Profile(profile) => format!("the profile {}", profile.name),
        }
    }
}

impl Source {
    /// The source that the options, the profile and the environment give.
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

    /// The label of the report: the name of the profile, or the name of the variable, because the variable may be set for another
    /// connection.
    pub(super) fn label(&self) -> Option<String> {
        match self {
            Self::Given(Given::Profile(profile)) => Some(profile.name.clone()),
            Self::Given(Given::Variable(_)) => Some(VARIABLE.to_owned()),
            _ => None,
        }
    }

    /// Reads the key. If it comes from the variable, a note says so, because the command line does not show that it is set.
    pub(super) async fn read(self, printer: &Printer) -> Result<Key, Problem> {
        match self {
            Self::None => Err(Problem::NoKey),
            Self::Given(Given::Stdin) => Key::of(&key::from_stdin()?),
            Self::Given(Given::Variable(text)) => {
                let from = Message::new("check-key-from-variable").text("variable", VARIABLE);
                printer.note(&texts::render(&from));
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
