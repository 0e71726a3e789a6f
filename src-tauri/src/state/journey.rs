//! A journey: one profile of the wizard, for the real setup or for practice.

use diagnosis::environment::Environment;
use records::{Profile, Rehearsal};
use uuid::Uuid;
use wizard::Progress;
use wizard::view::{Notice, Step};

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
    /// Where the other journey continues, if it was begun.
    pub(crate) elsewhere: Option<Step>,
    /// What the person should know about the records.
    pub(crate) problem: Option<Notice>,
}
