//! The records, as the thread that writes them uses them.

use std::collections::HashMap;

use diagnosis::environment::Environment;
use jiff::Timestamp;
use practice::SavedState;
use records::{Folder, KeyPlace, Profiles, RecordsError, Rehearsal};
use report::{Report, texts};
use uuid::Uuid;
use watch::timer::TimerError;
use watch::{Finding, Kept, NotBegun, Watch, history};
use wizard::Wizard;
use wizard::view::Notice;

use super::preferences::Preferences;
use super::proxy_logins;
use super::wizard_store::WizardStore;
use crate::notice::{self, Code};
use crate::state::{OpenedJourney, Snapshot};

/// The version of the document that contains the practice tenant's state.
const PRACTICE_VERSION: u32 = 1;

/// All records. Every call blocks until the disk has answered.
pub(crate) struct Records {
    /// The folder, or why there is none.
    folder: Result<Folder, Notice>,
    /// The journeys that have been opened.
    journeys: HashMap<Uuid, WizardStore>,
    /// Everything was deleted, so nothing is written anymore.
    deleted: bool,
}

impl Records {
    /// The records in this folder.
    pub(crate) fn new(folder: Result<Folder, RecordsError>) -> Self {
        Self {
            folder: folder.map_err(|error| notice::records(&error)),
            journeys: HashMap::new(),
            deleted: false,
        }
    }

    /// The folder, or why there is none.
    pub(crate) fn folder(&self) -> Result<&Folder, Notice> {
        self.folder.as_ref().map_err(Clone::clone)
    }

    /// The folder, unless there is none or everything in it was deleted.
    pub(crate) fn folder_to_write(&self) -> Result<&Folder, Notice> {
        if self.deleted {
            return Err(Code::NotSaved.notice());
        }
        self.folder()
    }

    /// Removes proxy logins from what earlier versions kept. Returns what the person should know about it.
    pub(crate) fn remove_proxy_logins(&self) -> Option<Notice> {
        proxy_logins::remove(self.folder.as_ref().ok()?)
    }

    /// Opens the journey of this kind, or creates it.
    pub(crate) fn open_journey(&mut self, practice: bool) -> OpenedJourney {
        let folder = match &self.folder {
            Ok(folder) => folder,
            Err(problem) => {
                return OpenedJourney {
                    problem: Some(problem.clone()),
                    ..OpenedJourney::default()
                };
            }
        };
        let (store, progress, problem) = WizardStore::open(folder, practice);
        let profile = store.profile.clone();
        let own = folder.profile(profile.id);
        let (_, rehearsals) = own.rehearsals(Timestamp::now());
        let of_journal = |note| notice::loaded(&note, &own.rehearsals_file(), Code::JournalDamaged);
        let opened = OpenedJourney {
            progress,
            rehearsals: rehearsals.value,
            watch: Watch::of(&own),
            profile: Some(profile),
            elsewhere: WizardStore::kept(folder, !practice).and_then(|other| Wizard::resume(other, 0).continues_at()),
            // A candidate that may exist at a customer weighs more than anything on this computer.
            problem: rehearsals.note.map(of_journal).or(problem),
        };
        self.journeys.insert(store.profile.id, store);
        opened
    }

    /// Writes the progress of a journey. A journey that was deleted is not written again.
    pub(crate) fn save(&mut self, snapshot: &Snapshot) -> Result<(), RecordsError> {
        match self.journeys.get_mut(&snapshot.journey) {
            Some(store) => store.save(&snapshot.progress),
            None => Ok(()),
        }
    }

    /// Records where the key of a journey may be. This happens before a keychain is asked to store the key, so that the key can
    /// be found in any case, and after the keychain has confirmed that the key is gone.
    pub(crate) fn name_key_place(&mut self, journey: Uuid, key: KeyPlace) -> Result<(), RecordsError> {
        match self.journeys.get_mut(&journey) {
            Some(store) => store.name_key_place(key),
            None => Ok(()),
        }
    }

    /// The practice tenant's state, if it was kept.
    pub(crate) fn practice(&self, journey: Uuid) -> Option<SavedState> {
        let folder = self.folder.as_ref().ok()?.profile(journey);
        let (_, loaded) = folder.practice::<Option<SavedState>>(PRACTICE_VERSION, Timestamp::now());
        loaded.value
    }

    /// Saves the practice tenant's state.
    pub(crate) fn save_practice(&self, journey: Uuid, saved: SavedState) -> Result<(), RecordsError> {
        let Ok(folder) = self.folder_to_write() else {
            return Ok(());
        };
        let (store, _) = folder.profile(journey).practice(PRACTICE_VERSION, Timestamp::now());
        store.save(&Some(saved))
    }

    /// Keeps the tag of the language that the person chose.
    pub(crate) fn keep_language(&self, tag: &str) -> Result<(), Notice> {
        let folder = self.folder_to_write()?;
        let preferences = Preferences {
            language: Some(tag.to_owned()),
        };
        preferences.keep(folder).map_err(|error| notice::records(&error))
    }

    /// Adds a line to a journey's journal of rehearsals. The line is on disk when this returns.
    pub(crate) fn record_rehearsal(&self, journey: Uuid, line: Rehearsal) -> Result<(), Notice> {
        let (mut journal, _) = self.folder_to_write()?.profile(journey).rehearsals(Timestamp::now());
        journal.record(line).map_err(|error| notice::records(&error))
    }

    /// Removes a test candidate from a journey's journal.
    pub(crate) fn finish_rehearsal(&self, journey: Uuid, marker: &str) -> Result<(), Notice> {
        let (mut journal, _) = self.folder()?.profile(journey).rehearsals(Timestamp::now());
        journal.finish(marker).map_err(|error| notice::records(&error))
    }

    /// Switches the weekly check of a journey on.
    pub(crate) fn begin_watch(&self, journey: Uuid, environment: Environment) -> Result<Watch, Notice> {
        let records = self.folder_to_write()?.profile(journey);
        // The practice tenant runs only while this program does.
        let begun = if environment == Environment::Practice {
            Watch::begin(&records).map_err(NotBegun::from)
        } else {
            Watch::begin_with_timer(&records)
        };
        begun.map_err(|error| match error {
            NotBegun::Timer(error) => {
                tracing::warn!("the timer: {error}");
                let why = match error {
                    // The package brings the rest.
                    TimerError::File { .. } if cfg!(target_os = "linux") => "none".to_owned(),
                    TimerError::File { file, source } => texts::named(&file.display().to_string(), &source.to_string()),
                    TimerError::Passing(_) => "passing".to_owned(),
                    TimerError::Refused(said) => said,
                };
                Code::WatchNoTimer.with(|message| message.text("why", why))
            }
            NotBegun::Records(error) => notice::records(&error),
        })
    }

    /// Switches the weekly check of a journey off.
    pub(crate) fn end_watch(&self, journey: Uuid) -> Result<(), Notice> {
        let ended = Watch::end(self.folder_to_write()?, journey);
        ended.map(drop).map_err(|error| notice::records(&error))
    }

    /// Switches the weekly check of every profile off.
    pub(crate) fn end_all_watches(&mut self) -> Result<(), Notice> {
        let ids = self.folder_to_write()?.ids();
        ids.into_iter().try_for_each(|id| self.end_watch(id))
    }

    /// Keeps what a weekly check found, and its report in the history. None if it was switched off meanwhile.
    pub(crate) fn keep_watch(
        &self,
        journey: Uuid,
        finding: Finding,
        report: Option<&Report>,
    ) -> Result<Option<Kept>, Notice> {
        let records = self.folder_to_write()?.profile(journey);
        let kept = Watch::keep(&records, finding, texts::language()).map_err(|error| notice::records(&error))?;
        if kept.is_some()
            && let Some(report) = report
        {
            history::keep(report, &records.runs()).map_err(|error| notice::run(&error, Code::RunsNotKept))?;
        }
        Ok(kept)
    }

    /// The names of the profiles that are checked every week, and whether the timer should check one of them.
    pub(crate) fn watched(&self) -> Result<(Vec<String>, bool), Notice> {
        let folder = self.folder()?;
        let profiles = Profiles::load(folder, Timestamp::now()).value;
        let watched = profiles.all().iter();
        let watched: Vec<_> = watched
            .filter(|profile| folder.profile(profile.id).is_watched())
            .collect();
        let needs_timer = watched
            .iter()
            .any(|profile| profile.environment != Environment::Practice.id());
        let names = watched.into_iter().map(|profile| profile.name.clone()).collect();
        Ok((names, needs_timer))
    }

    /// Deletes all records. After that, no record is written anymore. The next call tries again to delete what could not be
    /// deleted.
    pub(crate) fn delete_everything(&mut self) -> Result<(), Notice> {
        let folder = self.folder()?.clone();
        for id in folder.ids() {
            // This switches the timer off. A record that stays is deleted next.
            let _ = Watch::end(&folder, id);
        }
        folder.delete_everything().map_err(|error| notice::records(&error))?;
        self.journeys.clear();
        self.deleted = true;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn what_a_later_version_kept_is_left_as_it_is_and_that_is_said() -> anyhow::Result<()> {
        for (file, document) in [
            (
                "progress.json",
                r#"{"version": 9, "data": {"proxy": "kim:secret@proxy", "name": 7}}"#,
            ),
            ("rehearsal.jsonl", "{\"version\":9,\"sung\":{\"marker\":\"7F3K\"}}\n"),
        ] {
            let home = tempfile::tempdir()?;
            let mut records = Records::new(Folder::open(home.path()));
            let journey = records.open_journey(false).profile.map(|profile| profile.id);
            let journey = journey.ok_or_else(|| anyhow::anyhow!("no profile"))?;
            let path = home.path().join("profiles").join(journey.to_string()).join(file);
            fs::write(&path, document)?;

            assert_eq!(records.remove_proxy_logins(), None, "{file}");
            let opened = records.open_journey(false);
            let code = opened.problem.map(|problem| problem.code);
            assert_eq!(code.as_deref(), Some("recordsNewer"), "{file}");
            let snapshot = Snapshot {
                journey,
                progress: Box::default(),
            };
            assert_eq!(records.save(&snapshot).is_err(), file == "progress.json", "{file}");
            assert!(records.finish_rehearsal(journey, "7F3K").is_err() == (file == "rehearsal.jsonl"));
            assert_eq!(fs::read_to_string(&path)?, document);
        }
        Ok(())
    }

    #[test]
    fn what_cannot_be_understood_or_read_is_kept_and_said_once() -> anyhow::Result<()> {
        let damaged = [
            ("progress.json", "{", "progressDamaged"),
            (
                "progress.json",
                r#"{"version": 1, "data": {"name": 7}}"#,
                "progressDamaged",
            ),
            ("rehearsal.jsonl", "torn\n{}\n", "journalDamaged"),
        ];
        let folders = ["progress.json", "rehearsal.jsonl"].map(|file| (file, "", "recordsUnreadable"));
        for (file, content, code) in damaged.into_iter().chain(folders) {
            let home = tempfile::tempdir()?;
            let open = |practice| Records::new(Folder::open(home.path())).open_journey(practice);
            let said = |opened: OpenedJourney| opened.problem.map(|problem| problem.code);
            let profile = open(false).profile.ok_or_else(|| anyhow::anyhow!("no profile"))?;
            let folder = home.path().join("profiles").join(profile.id.to_string());
            let path = folder.join(file);
            let is_folder = content.is_empty();
            let _ = fs::remove_file(&path);
            if is_folder {
                fs::create_dir(&path)?;
            } else {
                fs::write(&path, content)?;
            }

            // The other journey only looks.
            assert_eq!(said(open(true)), None, "{file} {content}");
            assert_eq!(said(open(false)).as_deref(), Some(code), "{file} {content}");
            if is_folder {
                assert_eq!(said(open(false)).as_deref(), Some(code), "{file} is still there");
                continue;
            }
            assert_eq!(said(open(false)), None, "{file} {content}");
            let mut aside = fs::read_dir(folder)?.flatten().map(|entry| entry.path());
            let aside = aside.find(|path| path.to_string_lossy().contains(".bad-"));
            let aside = aside.ok_or_else(|| anyhow::anyhow!("{file} is gone"))?;
            assert_eq!(fs::read_to_string(aside)?, content);
        }
        Ok(())
    }

    #[test]
    fn nothing_is_written_after_everything_was_deleted() -> anyhow::Result<()> {
        let home = tempfile::tempdir()?;
        let mut records = Records::new(Folder::open(home.path()));
        let opened = records.open_journey(true);
        let journey = opened.profile.ok_or_else(|| anyhow::anyhow!("no profile"))?.id;
        assert!(records.delete_everything().is_ok());
        let document: serde_json::Value =
            serde_json::from_str(include_str!("../../../tests/documents/0.1/practice.json"))?;
        let saved: SavedState = serde_json::from_value(document["data"].clone())?;
        assert!(records.save_practice(journey, saved).is_ok());
        assert!(records.folder_to_write().is_err());
        assert!(!home.path().join("profiles").exists());
        Ok(())
    }
}
