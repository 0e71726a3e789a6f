//! What the person prefers in every journey.

use jiff::Timestamp;
use records::{Folder, Loaded, RecordsError, Store};
use serde::{Deserialize, Serialize};

const VERSION: u32 = 1;

/// The preferences.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Preferences {
    /// The tag of the language that the person chose. None if the window follows the system.
    pub(crate) language: Option<String>,
}

impl Preferences {
    /// The preferences in this folder. Preferences that cannot be read are those of a new installation.
    pub(crate) fn read(folder: &Folder) -> Self {
        open(folder).1.value
    }

    /// Replaces the preferences in this folder.
    pub(super) fn keep(&self, folder: &Folder) -> Result<(), RecordsError> {
        open(folder).0.save(self)
    }
}

fn open(folder: &Folder) -> (Store<Preferences>, Loaded<Preferences>) {
    folder.preferences(VERSION, Timestamp::now())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::storage::Records;

    #[test]
    fn the_language_that_was_chosen_last_is_kept_until_everything_is_deleted() -> anyhow::Result<()> {
        let home = tempfile::tempdir()?;
        let folder = Folder::open(home.path())?;
        let kept = || Preferences::read(&folder).language;
        assert_eq!(kept(), None, "the window follows the system");
        let mut records = Records::new(Ok(folder.clone()));
        for tag in ["de", "en-US"] {
            assert!(records.keep_language(tag).is_ok());
            assert_eq!(kept().as_deref(), Some(tag));
        }
        assert!(records.delete_everything().is_ok());
        assert_eq!(kept(), None);
        assert!(records.keep_language("de").is_err());
        assert_eq!(kept(), None);
        Ok(())
    }

    #[test]
    fn preferences_that_cannot_be_understood_are_those_of_a_new_installation() -> anyhow::Result<()> {
        let home = tempfile::tempdir()?;
        let folder = Folder::open(home.path())?;
        for content in [
            "",
            "{",
            "{\"version\": 1, \"data\": {\"language\": 7}}",
            "{\"version\": 1, \"data\": {}}",
        ] {
            fs::write(home.path().join("preferences.json"), content)?;
            assert_eq!(Preferences::read(&folder).language, None, "{content}");
        }
        Ok(())
    }
}
