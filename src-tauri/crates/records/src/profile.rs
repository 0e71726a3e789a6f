use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Folder, Loaded, RecordsError, Store};

const VERSION: u32 = 1;

/// In characters, without the blanks around it.
pub const LONGEST_NAME: usize = 80;

/// One connection that somebody sets up or looks after: a company, and where its key is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Profile {
    /// Names the profile for ever; also the account of its entry in the keychain.
    pub id: Uuid,
    /// What people call it, in [`LONGEST_NAME`] characters at most. No two profiles have the same.
    pub name: String,
    /// The id of the environment. It is text, so that a list is kept whole although only a later version knows an
    /// environment in it.
    pub environment: String,
    /// When it was made.
    pub created: Timestamp,
    /// Where its key is.
    pub key: KeyPlace,
    /// The last four characters of the key, by which people tell keys apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_four: Option<String>,
}

/// Where the key of a profile is. Never the key.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "in")]
pub enum KeyPlace {
    /// There is none: not yet, or no longer.
    #[default]
    Nowhere,
    /// In the memory of the running program until it ends.
    Session,
    /// In the keychain.
    Keychain {
        /// The code of the keychain that stored it. If another keychain is in use later, the key has to be entered again.
        place: String,
        /// It is not certain what the keychain holds: it has not confirmed that a key was stored or deleted, or a later
        /// key was entered for the session only. The entry belongs to the profile and is deleted with it, but it is used
        /// only when somebody asks for it.
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

/// Every profile, in the order in which they were made.
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

    /// All of them.
    pub fn all(&self) -> &[Profile] {
        &self.all
    }

    /// The one with this id.
    pub fn get(&self, id: Uuid) -> Option<&Profile> {
        self.all.iter().find(|profile| profile.id == id)
    }

    /// The one with this name; blanks around it and the case of letters do not count.
    pub fn named(&self, name: &str) -> Option<&Profile> {
        self.all.iter().find(|profile| is_same_name(&profile.name, name))
    }

    /// Adds a profile, or replaces the one with the same id.
    ///
    /// # Errors
    /// Those of [`Profiles::check_name`], [`RecordsError::NameTaken`], and what [`Store::save`] answers.
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

    /// Gives a profile another name; `false` when there is none with this id.
    ///
    /// # Errors
    /// Those of [`Profiles::put`].
    pub fn rename(&mut self, id: Uuid, name: &str) -> Result<bool, RecordsError> {
        let Some(profile) = self.get(id).cloned() else {
            return Ok(false);
        };
        let name = name.to_owned();
        self.put(Profile { name, ..profile })?;
        Ok(true)
    }

    /// The name without the blanks around it, if a profile can have it.
    ///
    /// # Errors
    /// [`RecordsError::NameEmpty`], [`RecordsError::NameTooLong`].
    pub fn check_name(name: &str) -> Result<&str, RecordsError> {
        match name.trim() {
            "" => Err(RecordsError::NameEmpty),
            name if name.chars().count() > LONGEST_NAME => Err(RecordsError::NameTooLong),
            name => Ok(name),
        }
    }

    /// Deletes a profile and everything that is kept for it; `false` when there is none with this id.
    /// Its key, if it is in the keychain, has to be deleted there.
    ///
    /// # Errors
    /// What [`Store::save`] answers; where the list must not be replaced, nothing is deleted.
    pub fn delete(&mut self, id: Uuid) -> Result<bool, RecordsError> {
        // What is kept for a profile must not go where the profile has to stay.
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
