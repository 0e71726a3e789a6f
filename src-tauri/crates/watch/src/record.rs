//! The record that a connection is checked every week, and of what the last check found.

use jiff::Timestamp;
use records::{Folder, ProfileFolder, RecordsError, Store};
use report::texts::Language;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::notice::{Finding, Last, Notification};
use crate::timer::{self, TimerError};

/// The version of the document.
const VERSION: u32 = 1;

/// What is kept about a connection that is checked every week.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Watch {
    /// When it was switched on.
    pub since: Timestamp,
    /// What the last check found.
    #[serde(default)]
    pub last: Last,
    /// When that was.
    #[serde(default)]
    pub last_at: Option<Timestamp>,
}

/// Why the weekly check cannot be switched on.
#[derive(Debug, thiserror::Error)]
pub enum NotBegun {
    /// The timer cannot be switched.
    #[error(transparent)]
    Timer(#[from] TimerError),
    /// The record cannot be written.
    #[error(transparent)]
    Records(#[from] RecordsError),
}

/// What was kept, and what the person is told.
#[derive(Debug)]
pub struct Kept {
    /// The record.
    pub watch: Watch,
    /// The notification. None if the person knows already.
    pub notification: Option<Notification>,
}

impl Watch {
    /// What is kept about this connection. None if it is not checked every week.
    pub fn of(records: &ProfileFolder) -> Option<Self> {
        document(records).1
    }

    /// Switches the weekly check on, and the timer that runs it.
    ///
    /// # Errors
    /// If there is no timer, or the record cannot be written.
    pub fn begin_with_timer(records: &ProfileFolder) -> Result<Self, NotBegun> {
        timer::on()?;
        Ok(Self::begin(records)?)
    }

    /// Records that the connection is to be checked, without a timer that does it.
    ///
    /// # Errors
    /// If the record cannot be written.
    pub fn begin(records: &ProfileFolder) -> Result<Self, RecordsError> {
        let (store, kept) = document(records);
        if let Some(kept) = kept {
            return Ok(kept);
        }
        let watch = Self {
            since: Timestamp::now(),
            ..Self::default()
        };
        store.save(&Some(watch.clone()))?;
        Ok(watch)
    }

    /// Switches the weekly check of a connection off, and the timer if it was the last one. A timer that cannot be switched off
    /// finds nothing to check. Returns whether the check was on.
    ///
    /// # Errors
    /// If the record cannot be deleted.
    pub fn end(folder: &Folder, profile: Uuid) -> Result<bool, RecordsError> {
        let records = folder.profile(profile);
        if !records.is_watched() {
            return Ok(false);
        }
        records.stop_watching()?;
        let _ = stop_an_idle_timer(folder);
        Ok(true)
    }

    /// Keeps what a check found, unless the person switched it off meanwhile.
    ///
    /// # Errors
    /// If the record cannot be written.
    pub fn keep(records: &ProfileFolder, finding: Finding, language: Language) -> Result<Option<Kept>, RecordsError> {
        let (store, kept) = document(records);
        let Some(before) = kept else { return Ok(None) };
        let watch = Self {
            since: before.since,
            last: finding.last(),
            last_at: Some(Timestamp::now()),
        };
        store.save(&Some(watch.clone()))?;
        let notification = finding.notification(before.last, language);
        Ok(Some(Kept { watch, notification }))
    }
}

/// Switches the timer off if no connection is checked every week.
///
/// # Errors
/// If it cannot be switched.
fn stop_an_idle_timer(folder: &Folder) -> Result<(), TimerError> {
    let watched = folder.ids().into_iter().any(|id| folder.profile(id).is_watched());
    if watched { Ok(()) } else { timer::off() }
}

fn document(records: &ProfileFolder) -> (Store<Option<Watch>>, Option<Watch>) {
    let (store, loaded) = records.watch(VERSION, Timestamp::now());
    (store, loaded.value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_recorded_stays_as_it_is_and_what_a_check_found_is_kept_until_it_ends() {
        let home = tempfile::tempdir().unwrap();
        let folder = Folder::open(home.path()).unwrap();
        let id = Uuid::new_v4();
        let records = folder.profile(id);
        let language = Language::from_tag("en-US").unwrap();
        assert_eq!(Watch::of(&records), None);
        let not_on = Watch::keep(&records, Finding::not_checked(), language).unwrap();
        assert!(not_on.is_none(), "a check that was switched off leaves no record");
        assert_eq!(Watch::of(&records), None);

        let begun = Watch::begin(&records).unwrap();
        assert_eq!((begun.last, begun.last_at), (Last::None, None));
        let no_key = || Finding::without_key("locked".to_owned());
        let kept = Watch::keep(&records, no_key(), language).unwrap().unwrap();
        assert_eq!((kept.watch.last, kept.watch.since), (Last::NoKey, begun.since));
        assert_eq!(Watch::of(&records), Some(kept.watch.clone()));
        assert!(kept.notification.is_some());
        let again = Watch::begin(&records).unwrap();
        assert_eq!(again, kept.watch, "what is on stays as it is");
        let again = Watch::keep(&records, no_key(), language).unwrap().unwrap();
        assert!(again.notification.is_none(), "the person was told");
        records.stop_watching().unwrap();
        assert_eq!(Watch::of(&records), None);
    }
}
