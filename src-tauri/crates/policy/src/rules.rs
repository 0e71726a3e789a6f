//! What a policy says. Pure: a text and facts about its file come in, and the features that are turned off come out.

use std::collections::BTreeSet;

use diagnosis::environment::Environment;
use diagnosis::feature::Feature;
use toml::{Table, Value};

use crate::facts::{Facts, Found, Kind};

/// The longest text that can be a policy, in bytes.
pub(crate) const LONGEST: usize = 64 * 1024;

/// The switches, each with the feature that `false` turns off.
const SWITCHES: [(&str, Feature); 5] = [
    ("writeAttempts", Feature::WriteAttempts),
    ("rehearsal", Feature::Rehearsal),
    ("fieldSample", Feature::FieldSample),
    ("keepKey", Feature::KeepKey),
    ("watch", Feature::Watch),
];
const ENVIRONMENTS: &str = "environments";
const PROXY: &str = "proxy";

/// Why a policy cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    /// Somebody else than root owns the file or its folder.
    #[error("it does not belong to root")]
    NotRoots,
    /// Somebody else than root can write the file or its folder.
    #[error("users other than root can write it")]
    OthersCanWrite,
    /// It is a link, or anything else than a file in a folder.
    #[error("it is a link, or not a file in a folder")]
    NotAFile,
    /// It cannot be read.
    #[error("it cannot be read")]
    Unreadable,
    /// It is longer than any policy.
    #[error("it is too long")]
    TooLong,
    /// It is not TOML.
    #[error("it is not valid TOML")]
    NotToml,
    /// It contains a key that this version does not know.
    #[error("this version does not know \u{201c}{0}\u{201d}")]
    UnknownKey(String),
    /// A key has a value that it cannot have.
    #[error("\u{201c}{0}\u{201d} has a value that it cannot have")]
    WrongValue(String),
}

impl Unusable {
    /// A stable name.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::NotRoots => "notRoots",
            Self::OthersCanWrite => "othersCanWrite",
            Self::NotAFile => "notAFile",
            Self::Unreadable => "unreadable",
            Self::TooLong => "tooLong",
            Self::NotToml => "notToml",
            Self::UnknownKey(_) => "unknownKey",
            Self::WrongValue(_) => "wrongValue",
        }
    }

    /// The key that it is about.
    pub fn key(&self) -> Option<&str> {
        match self {
            Self::UnknownKey(key) | Self::WrongValue(key) => Some(key),
            _ => None,
        }
    }
}

/// What the policy in a file turns off. `None` if there is no policy.
pub(crate) fn of_file(found: Found) -> Result<Option<BTreeSet<Feature>>, Unusable> {
    let Some(folder) = found.folder else { return Ok(None) };
    // Whoever can write the folder can remove the policy, so an untrusted folder without a policy is unusable too.
    belongs_to_root(folder, Kind::Folder)?;
    let Some((file, content)) = found.file else {
        return Ok(None);
    };
    belongs_to_root(file, Kind::File)?;
    if content.len() > LONGEST {
        return Err(Unusable::TooLong);
    }
    let text = std::str::from_utf8(&content).map_err(|_| Unusable::NotToml)?;
    let table: Table = text.parse().map_err(|_| Unusable::NotToml)?;
    of_table(&table).map(Some)
}

fn belongs_to_root(facts: Facts, kind: Kind) -> Result<(), Unusable> {
    const WRITABLE_BY_OTHERS: u32 = 0o022;
    if facts.kind != kind {
        return Err(Unusable::NotAFile);
    }
    if facts.owner != 0 {
        return Err(Unusable::NotRoots);
    }
    if facts.mode & WRITABLE_BY_OTHERS != 0 {
        return Err(Unusable::OthersCanWrite);
    }
    Ok(())
}

/// What the values of a policy turn off.
pub(crate) fn of_table(table: &Table) -> Result<BTreeSet<Feature>, Unusable> {
    let mut off = BTreeSet::new();
    for (key, value) in table {
        let wrong = || Unusable::WrongValue(key.clone());
        if let Some((_, feature)) = SWITCHES.iter().find(|(name, _)| name == key) {
            if !value.as_bool().ok_or_else(wrong)? {
                off.insert(*feature);
            }
        } else if key == ENVIRONMENTS {
            let listed = environments(value).ok_or_else(wrong)?;
            let unlisted = Environment::ALL
                .iter()
                .filter(|environment| !listed.contains(environment));
            off.extend(unlisted.filter_map(|environment| Feature::of(*environment)));
        } else if key == PROXY {
            if value.as_str() != Some("system") {
                return Err(wrong());
            }
            off.insert(Feature::TypedProxy);
        } else {
            return Err(Unusable::UnknownKey(key.clone()));
        }
    }
    Ok(off)
}

fn environments(value: &Value) -> Option<Vec<Environment>> {
    let names = value.as_array()?.iter();
    names.map(|name| Environment::from_id(name.as_str()?)).collect()
}
