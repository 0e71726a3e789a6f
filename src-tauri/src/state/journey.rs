//! A journey: one profile of the wizard, for setting up or for practising.

use diagnosis::environment::Environment;
use records::{Profile, Rehearsal};
use uuid::Uuid;
use wizard::Progress;
use wizard::view::Notice;

/// Which journey it is: its profile, and the environment it speaks to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct JourneyId {
    /// None where nothing can be kept.
    pub(crate) profile: Option<Uuid>,
    /// Which SmartRecruiters.
    pub(crate) environment: Environment,
}

/// A journey as it was found on disk.
#[derive(Default)]
pub(crate) struct OpenedJourney {
    /// None where nothing can be kept.
    pub(crate) profile: Option<Profile>,
    /// Where it stood.
    pub(crate) progress: Progress,
    /// The test candidates that may still be there, oldest first.
    pub(crate) rehearsals: Vec<Rehearsal>,
    /// What the person should know of the records.
    pub(crate) problem: Option<Notice>,
}
