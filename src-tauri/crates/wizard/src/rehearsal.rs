//! The rehearsal as the window shows it: whether it is offered, its steps, its result, and the leftover.

use diagnosis::message::Message;
use diagnosis::rehearsal::{Marker, Rehearsal, RehearsalStepId};
use diagnosis::verdict::Reason;
use presentation::{Banner, Sign, Tone};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The name and email address by which people find a test candidate in SmartRecruiters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TestCandidate {
    /// The full name.
    pub name: String,
    /// The email address, at example.com.
    pub email: String,
}

impl From<&Marker> for TestCandidate {
    fn from(marker: &Marker) -> Self {
        Self {
            name: marker.name(),
            email: marker.email.clone(),
        }
    }
}

/// The result of a finished rehearsal. It is kept because the report includes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The test candidate that it created.
    pub candidate: TestCandidate,
    /// What it found.
    pub finding: Rehearsal,
    /// A later check refused something that this rehearsal had proved.
    #[serde(default)]
    pub refuted: bool,
}

/// A test candidate that may still exist in SmartRecruiters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leftover {
    /// The candidate's name and address.
    pub candidate: TestCandidate,
    /// Unix seconds at which it was created, or was about to be.
    pub since: i64,
    /// What is known about it.
    pub state: LeftoverState,
    /// The program looked for it with another key than the one that created it, so finding nothing proves nothing.
    pub other_key: bool,
}

/// A test candidate that may still exist in SmartRecruiters, as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LeftoverView {
    /// The candidate's name and address.
    pub candidate: TestCandidate,
    /// Unix seconds at which it was created, or was about to be.
    #[ts(type = "number")]
    pub since: i64,
    /// What is known about it.
    pub state: LeftoverState,
    /// The tone in which the page shows it.
    pub tone: Tone,
    /// Why the program could not look for it.
    pub why: Option<Message>,
    /// The program looked for it with another key than the one that created it, so finding nothing proves nothing.
    pub other_key: bool,
}

/// What is known about a test candidate that may still exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(export)]
pub enum LeftoverState {
    /// The program has not looked for it yet, because it has no key.
    Unlooked,
    /// The program is looking for it.
    Looking,
    /// It exists and can be deleted.
    Found,
    /// The program is deleting it.
    Removing,
    /// It is gone. Either the program or somebody else deleted it.
    Gone,
    /// The program did not find it. A person has to look for it.
    NotFound,
    /// The program could not look for it.
    Unclear {
        /// Why not.
        reason: Reason,
    },
}

impl LeftoverState {
    pub(crate) const fn tone(self) -> Tone {
        match self {
            Self::Unlooked | Self::Found | Self::NotFound | Self::Unclear { .. } => Tone::Attention,
            Self::Looking | Self::Removing => Tone::Quiet,
            Self::Gone => Tone::Good,
        }
    }
}

/// What the connect test's page shows about the rehearsal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RehearsalView {
    /// Why no rehearsal is offered. None if one is.
    pub not_offered: Option<Message>,
    /// The test candidate of the next rehearsal. The page names it before the person consents.
    pub next: Option<TestCandidate>,
    /// A rehearsal is running.
    pub running: bool,
    /// The headline about the last rehearsal with this key.
    pub banner: Option<Banner>,
    /// The steps of the running rehearsal, or else of the last one.
    pub steps: Vec<RehearsalStepView>,
    /// What this or an earlier rehearsal may have left behind.
    pub leftover: Option<LeftoverView>,
}

/// One step of a rehearsal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RehearsalStepView {
    /// The step's id. Its name is the text `rehearsal-step-{id}`.
    pub id: RehearsalStepId,
    /// The verdict, if there is one yet.
    pub sign: Option<Sign>,
    /// The result, or the statement that the step is running.
    pub result: Option<Message>,
    /// What to do, and why the program could not tell.
    pub why: Vec<Message>,
}

/// The present state of the rehearsal. It is not stored; the journal records what may be left behind.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RehearsalNow {
    /// The marker of the next rehearsal.
    pub next: Option<Marker>,
    /// The running rehearsal.
    pub running: Option<Rehearsal>,
    /// The test candidate that may be left behind.
    pub leftover: Option<Leftover>,
}
