//! One journey of the wizard on disk: its profile, which is in the same list as the support desk's, and its progress.

use diagnosis::environment::Environment;
use jiff::Timestamp;
use records::{Folder, KeyPlace as KeptPlace, Profile, Profiles, RecordsError, Store};
use uuid::Uuid;
use wizard::view::{KeyPlace, Notice};
use wizard::{PROGRESS_VERSION, Progress};

use crate::notice::{self, Code};

/// Where a journey is kept. The real setup and practice have separate profiles, so that neither affects the other.
pub(crate) struct WizardStore {
    /// The journey's profile, as it is on disk.
    pub(crate) profile: Profile,
    records: Folder,
    store: Store<Progress>,
}

impl WizardStore {
    /// Opens the journey, or creates it. Returns its progress, and what the person should know about the list of profiles and
    /// about the progress.
    pub(crate) fn open(folder: &Folder, practice: bool) -> (Self, Progress, Option<Notice>) {
        let now = Timestamp::now();
        let loaded = Profiles::load(folder, now);
        let problem = loaded.note.map(|note| notice::profiles(&note, &folder.profiles_file()));
        let mut profiles = loaded.value;
        let profile = if let Some(profile) = own(folder, &profiles, practice) {
            profile.clone()
        } else {
            let environment = if practice {
                Environment::Practice
            } else {
                Environment::Production
            };
            let profile = Profile {
                id: Uuid::new_v4(),
                name: free_name(&profiles, if practice { "Practice" } else { "SmartRecruiters" }),
                environment: environment.id().to_owned(),
                created: now,
                key: KeptPlace::Nowhere,
                last_four: None,
            };
            let (store, _) = folder.profile(profile.id).progress(PROGRESS_VERSION, now);
            let begun = store
                .save(&Progress::default())
                .and_then(|()| profiles.put(profile.clone()));
            if let Err(error) = begun {
                tracing::warn!("the profile was not kept: {error}");
            }
            profile
        };
        let records = folder.clone();
        let folder = folder.profile(profile.id);
        let (store, loaded) = folder.progress(PROGRESS_VERSION, now);
        let of_progress = |note| notice::loaded(&note, &folder.progress_file(), Code::ProgressDamaged);
        let problem = problem.or(loaded.note.map(of_progress));
        let store = Self {
            profile,
            records,
            store,
        };
        (store, loaded.value, problem)
    }

    /// The progress of a journey that was begun earlier. Nothing is created, and a damaged file stays for when the journey is
    /// opened and the person is told.
    pub(crate) fn kept(folder: &Folder, practice: bool) -> Option<Progress> {
        let now = Timestamp::now();
        let folder = Folder::open_to_read(folder.path());
        let profiles = Profiles::load(&folder, now).value;
        let profile = own(&folder, &profiles, practice)?;
        Some(folder.profile(profile.id).progress(PROGRESS_VERSION, now).1.value)
    }

    /// Saves where the key may be.
    pub(crate) fn name_key_place(&mut self, key: KeptPlace) -> Result<(), RecordsError> {
        let profile = Profile {
            key,
            ..self.profile.clone()
        };
        Profiles::load(&self.records, Timestamp::now())
            .value
            .put(profile.clone())?;
        self.profile = profile;
        Ok(())
    }

    /// Writes the progress, and the part of it that others read from the profile.
    pub(crate) fn save(&mut self, progress: &Progress) -> Result<(), RecordsError> {
        self.store.save(progress)?;
        let mut profile = self.described(progress);
        if profile == self.profile {
            return Ok(());
        }
        // The list is read again, because the support desk's customers are in the same file.
        let mut profiles = Profiles::load(&self.records, Timestamp::now()).value;
        let taken = profiles
            .named(&profile.name)
            .is_some_and(|other| other.id != profile.id);
        if taken {
            profile.name.clone_from(&self.profile.name);
        }
        if profile != self.profile {
            profiles.put(profile.clone())?;
            self.profile = profile;
        }
        Ok(())
    }

    /// The profile for the command line, where support staff select it by name.
    fn described(&self, progress: &Progress) -> Profile {
        let name = progress.name.trim();
        let key = progress.key.as_ref();
        Profile {
            name: if Profiles::check_name(name).is_err() {
                self.profile.name.clone()
            } else {
                name.to_owned()
            },
            environment: progress.environment.id().to_owned(),
            key: match (key.map(|key| &key.place), &self.profile.key) {
                // Keep the keychain's code. If the file that had the code was lost, use the keychain's name.
                (Some(KeyPlace::Keychain { .. }), KeptPlace::Keychain { place, .. })
                | (Some(KeyPlace::Keychain { name: place, .. }), _) => KeptPlace::Keychain {
                    place: place.clone(),
                    unsettled: false,
                },
                // A key that may be in the keychain stays in the profile until the keychain has confirmed that it is gone.
                (_, left) if left.may_be_in_keychain() => left.clone().unsettled(),
                (Some(KeyPlace::Session), _) => KeptPlace::Session,
                (None, _) => KeptPlace::Nowhere,
            },
            last_four: key.map(|key| key.last_four.clone()),
            ..self.profile.clone()
        }
    }
}

/// The profile of a journey. Profiles without progress belong to the command line or the support desk, whatever their names are.
fn own<'a>(folder: &Folder, profiles: &'a Profiles, practice: bool) -> Option<&'a Profile> {
    profiles
        .all()
        .iter()
        .filter(|profile| (profile.environment == Environment::Practice.id()) == practice)
        .find(|profile| folder.profile(profile.id).has_progress())
}

/// The name, or the first of "name 2", "name 3" and so on that is free.
fn free_name(profiles: &Profiles, name: &str) -> String {
    let counted = (2..).map(|number| format!("{name} {number}"));
    let mut names = std::iter::once(name.to_owned()).chain(counted);
    let free = names.find(|name| profiles.named(name).is_none());
    free.unwrap_or_else(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_of_the_command_line_is_not_taken_for_the_wizards_own_whatever_its_name() -> anyhow::Result<()> {
        let in_keychain = KeptPlace::Keychain {
            place: "gnomeKeyring".to_owned(),
            unsettled: false,
        };
        for (name, environment, practice, expected) in [
            ("SmartRecruiters", "production", false, "SmartRecruiters 2"),
            ("smartrecruiters", "production", false, "SmartRecruiters 2"),
            ("SmartRecruiters 2", "production", false, "SmartRecruiters"),
            ("Practice", "practice", true, "Practice 2"),
            // Real and practice profiles cannot have the same name.
            ("Practice", "production", true, "Practice 2"),
        ] {
            let home = tempfile::tempdir()?;
            let folder = Folder::open(home.path())?;
            let now = Timestamp::now();
            let other = Profile {
                id: Uuid::new_v4(),
                name: name.to_owned(),
                environment: environment.to_owned(),
                created: now,
                key: in_keychain.clone(),
                last_four: None,
            };
            Profiles::load(&folder, now).value.put(other.clone())?;
            let own = WizardStore::open(&folder, practice).0;
            assert_eq!(own.profile.name, expected, "{name}");
            assert_ne!(own.profile.id, other.id, "{name}");
            // The profile is found again even if nothing was done in it.
            assert_eq!(WizardStore::open(&folder, practice).0.profile, own.profile, "{name}");
            let listed = Profiles::load(&folder, now).value;
            assert_eq!(listed.all(), [other, own.profile], "{name}");
        }
        Ok(())
    }

    #[test]
    fn a_customer_with_runs_is_not_taken_for_the_wizards_own_profile() -> anyhow::Result<()> {
        let home = tempfile::tempdir()?;
        let folder = Folder::open(home.path())?;
        let now = Timestamp::now();
        let customer = Profile {
            id: Uuid::new_v4(),
            name: "Acme".to_owned(),
            environment: "production".to_owned(),
            created: now,
            key: KeptPlace::Nowhere,
            last_four: None,
        };
        Profiles::load(&folder, now).value.put(customer.clone())?;
        let run = records::Run {
            started_at: now,
            report_id: "0b9a".to_owned(),
            received: false,
        };
        folder.profile(customer.id).runs().add(&run, "{}")?;

        let mut own = WizardStore::open(&folder, false).0;
        assert_ne!(own.profile.id, customer.id);
        own.save(&Progress {
            name: "Globex".to_owned(),
            ..Progress::default()
        })?;
        let again = WizardStore::open(&folder, false).0;
        assert_eq!(
            (again.profile.id, again.profile.name.as_str()),
            (own.profile.id, "Globex")
        );
        assert_ne!(WizardStore::open(&folder, true).0.profile.id, own.profile.id);
        Ok(())
    }
}
