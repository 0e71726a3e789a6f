//! The rehearsal as the window shows it: what is offered, what is under way, what came of it, and what may be left over.

use diagnosis::message::Message;
use diagnosis::rehearsal::{Marker, Rehearsal, RehearsalStepId};
use diagnosis::verdict::Reason;
use presentation::{Banner, Sign, Tone};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A test candidate by the name and the address under which people find it in SmartRecruiters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TestCandidate {
    /// Its whole name.
    pub name: String,
    /// Its address, at example.com.
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

/// What a finished rehearsal found. It is kept, since the report carries it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// With which test candidate.
    pub candidate: TestCandidate,
    /// What was found.
    pub finding: Rehearsal,
    /// The key was refused later what this proved.
    #[serde(default)]
    pub refuted: bool,
}

/// A test candidate that may still be in SmartRecruiters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leftover {
    /// What to look for.
    pub candidate: TestCandidate,
    /// Unix seconds at which it was made, or about to be.
    pub since: i64,
    /// What is known of it.
    pub state: LeftoverState,
    /// Looked for with another key than the one that made it, so that finding nothing proves nothing.
    pub other_key: bool,
}

/// A test candidate that may still be in SmartRecruiters, as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LeftoverView {
    /// What to look for.
    pub candidate: TestCandidate,
    /// Unix seconds at which it was made, or about to be.
    #[ts(type = "number")]
    pub since: i64,
    /// What is known of it.
    pub state: LeftoverState,
    /// How loudly the page says so.
    pub tone: Tone,
    /// Why nobody could look.
    pub why: Option<Message>,
    /// Looked for with another key than the one that made it, so that finding nothing proves nothing.
    pub other_key: bool,
}

/// What is known of a test candidate that may still be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(export)]
pub enum LeftoverState {
    /// Not looked for yet, because there is no key to look with.
    Unlooked,
    /// Being looked for.
    Looking,
    /// It is there and can be removed.
    Found,
    /// Being removed.
    Removing,
    /// It is gone, by the program's own hand or by somebody else's.
    Gone,
    /// Nothing shows; a person has to look for it.
    NotFound,
    /// Nobody could look.
    Unclear {
        /// Why.
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

/// The rehearsal's part of the connect test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RehearsalView {
    /// Why none is offered; none where one is.
    pub not_offered: Option<Message>,
    /// The test candidate of the next one, to be named before anybody consents.
    pub next: Option<TestCandidate>,
    /// One is under way.
    pub running: bool,
    /// What the page says first of the last one with this key.
    pub banner: Option<Banner>,
    /// The steps of the one that is under way, else of the last one.
    pub steps: Vec<RehearsalStepView>,
    /// What may be left over of this or an earlier one.
    pub leftover: Option<LeftoverView>,
}

/// One step of a rehearsal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RehearsalStepView {
    /// Which; its name is the text `rehearsal-step-{id}`.
    pub id: RehearsalStepId,
    /// The verdict, once there is one.
    pub sign: Option<Sign>,
    /// What came of it, or that it is being taken.
    pub result: Option<Message>,
    /// What to do, and why it could not be told.
    pub why: Vec<Message>,
}

/// What is true of the rehearsal now. Nothing of it is kept here; the journal keeps what may be left over.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RehearsalNow {
    /// The marker of the next one.
    pub next: Option<Marker>,
    /// The one that is under way.
    pub running: Option<Rehearsal>,
    /// What may be left over.
    pub leftover: Option<Leftover>,
}
