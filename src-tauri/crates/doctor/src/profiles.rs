//! The list of profiles, and lookup by name. A list that cannot be read is an error and not an empty list.

use diagnosis::environment::Environment;
use jiff::Timestamp;
use records::{Folder, Loaded, Note, Profile, Profiles, RecordsError};

use crate::key;
use crate::problem::Problem;
use crate::similar::similar;

/// The list, or an error if it cannot be read.
pub(crate) fn load(folder: &Folder) -> Result<Profiles, Problem> {
    let (profiles, damage) = load_what_is_left(folder);
    damage.map_or(Ok(profiles), Err)
}

/// The list, and why it may be incomplete.
pub(crate) fn load_what_is_left(folder: &Folder) -> (Profiles, Option<Problem>) {
    let Loaded { value, note } = Profiles::load(folder, Timestamp::now());
    let file = folder.profiles_file();
    let damage = note.and_then(|note| match note {
        Note::Broken { moved_to } => Some(Problem::ProfilesDamaged(moved_to.unwrap_or(file))),
        Note::Unreadable => Some(RecordsError::Unreadable { file }.into()),
        // No part of the list could be read.
        Note::Newer { .. } if value.all().is_empty() => Some(RecordsError::NewerVersion { file }.into()),
        Note::Newer { .. } => None,
    });
    (value, damage)
}

/// The profile with this name.
pub(crate) fn find(profiles: &Profiles, folder: &Folder, name: &str) -> Result<Profile, Problem> {
    match profiles.named(name) {
        Some(profile) => Ok(profile.clone()),
        None if key::looks_like_one(name) => Err(Problem::KeyAsArgument),
        None => Err(set_aside(folder).unwrap_or_else(|| no_profile(profiles, name))),
    }
}

/// The error for a name that no profile has.
fn no_profile(profiles: &Profiles, name: &str) -> Problem {
    let known = profiles.all().iter().map(|profile| profile.name.as_str());
    Problem::NoProfile {
        name: name.to_owned(),
        similar: similar(name, known).into_iter().map(str::to_owned).collect(),
    }
}

/// The environment where a profile's key is used. If only a later version knows it, it counts as custom, which has no known host.
pub(crate) fn environment(profile: &Profile) -> Environment {
    Environment::from_id(&profile.environment).unwrap_or(Environment::Custom)
}

/// An error if an earlier list could not be read, because it may contain profiles that this one lacks.
pub(crate) fn set_aside(folder: &Folder) -> Option<Problem> {
    folder.profiles_set_aside().map(Problem::ProfilesDamaged)
}
