//! A journey: one profile of the wizard, for the real setup or for practice.

use diagnosis::environment::Environment;
use records::{Profile, Rehearsal};
use uuid::Uuid;
use watch::{Last, Watch};
use wizard::Progress;
use wizard::view::{Notice, Step, WatchFound, WatchResult};

/// Identifies a journey by its profile and its environment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct JourneyId {
    /// None if the program cannot keep records.
    pub(crate) profile: Option<Uuid>,
    /// The SmartRecruiters environment.
    pub(crate) environment: Environment,
}

/// A journey as it was read from disk.
#[derive(Default)]
pub(crate) struct OpenedJourney {
    /// None if the program cannot keep records.
    pub(crate) profile: Option<Profile>,
    /// The progress that was kept.
    pub(crate) progress: Progress,
    /// The test candidates that may still exist, oldest first.
    pub(crate) rehearsals: Vec<Rehearsal>,
    /// What is kept about its weekly check. None if it is off.
    pub(crate) watch: Option<Watch>,
    /// Where the other journey continues, if it was begun.
    pub(crate) elsewhere: Option<Step>,
    /// What the person should know about the records.
    pub(crate) problem: Option<Notice>,
}

/// What the last weekly check found, for the wizard.
pub(crate) fn last_of(watch: &Watch) -> Option<WatchResult> {
    let found = match watch.last {
        Last::None => return None,
        Last::Ready => WatchFound::Ready,
        Last::NotReady => WatchFound::NotReady,
        Last::Undetermined => WatchFound::Undetermined,
        Last::NoKey => WatchFound::NoKey,
        Last::NotChecked => WatchFound::NotChecked,
    };
    let at = watch.last_at?.as_second();
    Some(WatchResult { found, at })
}
