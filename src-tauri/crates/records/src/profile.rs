use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Folder, Loaded, RecordsError, Store};

const VERSION: u32 = 1;

/// The maximum length of a name in characters, without surrounding spaces.
pub const LONGEST_NAME: usize = 80;

/// One connection that somebody sets up or looks after: a company, and where its key is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Profile {
    /// Identifies the profile permanently. It is also the account of the profile's keychain entry.
    pub id: Uuid,
    /// The name that people see, with at most [`LONGEST_NAME`] characters. Names are unique.
    pub name: String,
    /// The id of the environment. It is text, so that an id that only a later version knows is kept.
    pub environment: String,
    /// When the profile was created.
    pub created: Timestamp,
    /// Where its key is.
    pub key: KeyPlace,
    /// The last four characters of the key, which help people to tell keys apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_four: Option<String>,
}

/// Where the key of a profile is. This never contains the key itself.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "in")]
pub enum KeyPlace {
    /// The profile has no key, or no longer has one.
    #[default]
    Nowhere,
    /// In memory, until the program ends.
    Session,
    /// In the keychain.
    Keychain {
        /// The code of the keychain that stored it. If another keychain is in use later, the key has to be entered again.
        place: String,
        /// Whether the content of the keychain is uncertain: it has not confirmed that a key was stored or deleted, or a later
        /// key was entered for the session only. The entry belongs to the profile and is deleted with it, but it is used only
        /// when somebody asks for it.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        unsettled: bool,
    },
}

impl KeyPlace {
    /// Whether the keychain may hold a key of this profile.
    pub const fn may_be_in_keychain(&self) -> bool {
        matches!(self, Self::Keychain { .. })
    }

    /// The same place, marked as uncertain.
    #[must_use]
    pub fn unsettled(self) -> Self {
        match self {
            Self::Keychain { place, .. } => Self::Keychain { place, unsettled: true },
            elsewhere => elsewhere,
        }
    }
}

/// All profiles, in the order in which they were created.
#[derive(Debug)]
pub struct Profiles {
    folder: Folder,
    store: Store<Vec<Profile>>,
    all: Vec<Profile>,
}

impl Profiles {
    /// Loads the profiles. `Loaded::note` says what the person should know about the file.
    pub fn load(folder: &Folder, now: Timestamp) -> Loaded<Self> {
        let (store, loaded) = Store::load(folder.profiles_file(), VERSION, folder.access().clone(), now);
        let value = Self {
            folder: folder.clone(),
            store,
            all: loaded.value,
        };
        Loaded {
            value,
            note: loaded.note,
        }
    }

    /// All profiles.
    pub fn all(&self) -> &[Profile] {
        &self.all
    }

    /// The profile with this id.
    pub fn get(&self, id: Uuid) -> Option<&Profile> {
        self.all.iter().find(|profile| profile.id == id)
    }

    /// The profile with this name. Surrounding spaces and case are ignored.
    pub fn named(&self, name: &str) -> Option<&Profile> {
        self.all.iter().find(|profile| is_same_name(&profile.name, name))
    }

    /// Adds a profile, or replaces the one with the same id.
    ///
    /// # Errors
    /// The errors of [`Profiles::check_name`] and [`Store::save`], and [`RecordsError::NameTaken`].
    pub fn put(&mut self, profile: Profile) -> Result<(), RecordsError> {
        let name = Self::check_name(&profile.name)?.to_owned();
        let profile = Profile { name, ..profile };
        if self.named(&profile.name).is_some_and(|other| other.id != profile.id) {
            return Err(RecordsError::NameTaken);
        }
        let mut profiles = self.all.clone();
        match profiles.iter_mut().find(|other| other.id == profile.id) {
            Some(other) => *other = profile,
            None => profiles.push(profile),
        }
        self.save(profiles)
    }

    /// Renames a profile. Returns `false` if there is none with this id.
    ///
    /// # Errors
    /// The errors of [`Profiles::put`].
    pub fn rename(&mut self, id: Uuid, name: &str) -> Result<bool, RecordsError> {
        let Some(profile) = self.get(id).cloned() else {
            return Ok(false);
        };
        let name = name.to_owned();
        self.put(Profile { name, ..profile })?;
        Ok(true)
    }

    /// The name without surrounding spaces, if a profile can have it.
    ///
    /// # Errors
    /// [`RecordsError::NameEmpty`] or [`RecordsError::NameTooLong`].
    pub fn check_name(name: &str) -> Result<&str, RecordsError> {
        match name.trim() {
            "" => Err(RecordsError::NameEmpty),
            name if name.chars().count() > LONGEST_NAME => Err(RecordsError::NameTooLong),
            name => Ok(name),
        }
    }

    /// Deletes a profile and all of its records. Returns `false` if there is none with this id. If its key is in the keychain,
    /// the caller has to delete it there.
    ///
    /// # Errors
    /// The errors of [`Store::save`]. If the list must not be replaced, nothing is deleted.
    pub fn delete(&mut self, id: Uuid) -> Result<bool, RecordsError> {
        // The records must not be deleted if the profile has to stay.
        self.store.check_writable()?;
        self.folder.profile(id).delete()?;
        if self.get(id).is_none() {
            return Ok(false);
        }
        let mut profiles = self.all.clone();
        profiles.retain(|profile| profile.id != id);
        self.save(profiles)?;
        Ok(true)
    }

    fn save(&mut self, profiles: Vec<Profile>) -> Result<(), RecordsError> {
        self.store.save(&profiles)?;
        self.all = profiles;
        Ok(())
    }
}

fn is_same_name(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}
