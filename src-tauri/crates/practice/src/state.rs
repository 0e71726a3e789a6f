//! What is worth keeping of a tenant, as it is written to the practice profile: what an admin set up, and what calls wrote.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::access::Module;
use crate::credential::Credential;
use crate::scenario::Scenario;
use crate::sources::CustomSource;
use crate::webhooks::{Callback, Subscription};

/// Something that this tenant does and another need not. Where SmartRecruiters' behaviour is not documented, both answers
/// can be practised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Quirk {
    /// An unknown id is refused with 403 instead of 404.
    MaskedIds,
    /// `users/me` is missing in both forms.
    NoUsersMe,
    /// A weak role meets 404 on an unknown id, because the object is looked up before the right is checked.
    LookupFirst,
    /// A 429 says when to come back. Not documented.
    RetryAfter,
    /// Deleting an unknown interview type answers 204.
    IdempotentDelete,
    /// A candidate of the talent pool, without a job, is not in the list of candidates.
    PoolUnlisted,
    /// A second candidate with the same e-mail address and last name is merged into the first (201); otherwise 409.
    MergeDuplicates,
    /// Reviews are refused with 401, as one object is, where the company does not have them.
    ReviewsHidden,
    /// The version of the interviews API that clients know was switched off: its addresses answer a bare 404.
    InterviewsVersionOff,
    /// Somebody imports candidate sources: the list grows while it is read.
    SourcesImport,
    /// Every answer is the sign-in page of a guest network.
    CaptivePortal,
    /// A filter on the way cuts long answers off.
    Truncated,
    /// Every answer takes two seconds longer.
    Slow,
    /// The first try of a third of all requests meets a 502, 503 or 504.
    Flaky,
}

impl Quirk {
    /// Troubles of the way to SmartRecruiters, which its admin pages cannot end.
    pub(crate) const ON_THE_WAY: [Self; 4] = [Self::CaptivePortal, Self::Truncated, Self::Slow, Self::Flaky];
}

/// What is worth keeping of a tenant: credentials (as hashes, never the keys), sources, and what calls wrote. Restored by
/// [`crate::Options::saved`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SavedState {
    pub(crate) version: u32,
    pub(crate) scenario: Scenario,
    pub(crate) seed: u64,
    pub(crate) candidates: u64,
    pub(crate) modules: BTreeSet<Module>,
    #[serde(default)]
    pub(crate) quirks: BTreeSet<Quirk>,
    #[serde(default)]
    pub(crate) credentials: Vec<Credential>,
    #[serde(default)]
    pub(crate) sources: Vec<CustomSource>,
    /// Candidates that were created by a call.
    #[serde(default)]
    pub(crate) created: Vec<Created>,
    /// Generated candidates that were deleted by a call.
    #[serde(default)]
    pub(crate) deleted: BTreeSet<u64>,
    /// The source that a call gave to an application: `candidate/job` to source id.
    #[serde(default)]
    pub(crate) moved: BTreeMap<String, String>,
    /// Ids of generated records that calls deleted.
    #[serde(default)]
    pub(crate) removed: BTreeSet<String>,
    /// Interview types, which calls may change.
    #[serde(default)]
    pub(crate) interview_types: Vec<String>,
    /// What calls changed of candidates, generated or created, by the candidate's id.
    #[serde(default)]
    pub(crate) changes: BTreeMap<String, Changes>,
    /// Files that were uploaded.
    #[serde(default)]
    pub(crate) files: Vec<StoredFile>,
    /// Messages that were shared.
    #[serde(default)]
    pub(crate) messages: Vec<Message>,
    /// Interviews that calls arranged or changed, as the API shows them, by id.
    #[serde(default)]
    pub(crate) interviews: BTreeMap<String, Value>,
    /// Reviews that calls wrote or changed, as the API shows them, by id.
    #[serde(default)]
    pub(crate) reviews: BTreeMap<String, Value>,
    /// Who wants to be told what happens here.
    #[serde(default)]
    pub(crate) subscriptions: Vec<Subscription>,
    /// The last callbacks, the oldest first.
    #[serde(default)]
    pub(crate) callbacks: Vec<Callback>,
}

impl SavedState {
    /// The form in which it is written; a later one may hold what this program would lose. Version 1 knew no other writes
    /// than creating and deleting candidates and setting a source.
    pub(crate) const VERSION: u32 = 2;

    /// The scenario that it continues.
    pub fn scenario(&self) -> Scenario {
        self.scenario
    }

    /// A company in which no call has written anything yet.
    pub(crate) fn new(scenario: Scenario, seed: u64, candidates: u64) -> Self {
        Self {
            version: Self::VERSION,
            scenario,
            seed,
            candidates,
            modules: BTreeSet::new(),
            quirks: BTreeSet::new(),
            credentials: Vec::new(),
            sources: Vec::new(),
            created: Vec::new(),
            deleted: BTreeSet::new(),
            moved: BTreeMap::new(),
            removed: BTreeSet::new(),
            interview_types: Vec::new(),
            changes: BTreeMap::new(),
            files: Vec::new(),
            messages: Vec::new(),
            interviews: BTreeMap::new(),
            reviews: BTreeMap::new(),
            subscriptions: Vec::new(),
            callbacks: Vec::new(),
        }
    }

    /// A state of an earlier version in the form of today.
    pub(crate) fn renewed(mut self) -> Self {
        self.version = Self::VERSION;
        self.sources = self.sources.into_iter().map(CustomSource::renewed).collect();
        self
    }

    /// Forgets everything that calls wrote about a candidate.
    pub(crate) fn forget(&mut self, candidate: &str) {
        let prefix = format!("{candidate}/");
        let of = |record: &Value, field: &str| record.pointer(field).is_some_and(|id| id == candidate);
        self.created.retain(|created| created.id.to_string() != candidate);
        self.changes.remove(candidate);
        self.moved.retain(|application, _| !application.starts_with(&prefix));
        self.files.retain(|file| file.candidate != candidate);
        self.interviews.retain(|_, interview| !of(interview, "/candidate/id"));
        self.reviews.retain(|_, review| !of(review, "/candidateId"));
        for message in &mut self.messages {
            message.candidates.retain(|other| other != candidate);
        }
    }
}

/// Which call wrote something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Origin {
    pub(crate) at: Timestamp,
    /// The name of the credential and the end of its key.
    pub(crate) by: String,
}

/// A candidate that was created by a call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Created {
    pub(crate) id: Uuid,
    pub(crate) at: Timestamp,
    /// The id of its source.
    pub(crate) source: String,
    /// What the call said about the person: the documented fields, nothing else.
    pub(crate) person: Map<String, Value>,
    /// The credential that created it; states of version 1 do not say.
    #[serde(default)]
    pub(crate) by: String,
}

/// What calls changed of one candidate.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Changes {
    /// Documented fields that a call replaced; null where it took one away.
    #[serde(default)]
    pub(crate) fields: Map<String, Value>,
    #[serde(default)]
    pub(crate) tags: Option<Vec<String>>,
    /// Values of candidate properties: by property id for the candidate, by `job/property` for an application. Null where
    /// one was taken away.
    #[serde(default)]
    pub(crate) properties: BTreeMap<String, Value>,
    /// What was done to applications.
    #[serde(default)]
    pub(crate) applications: Vec<ApplicationChange>,
    /// When consent was asked for.
    #[serde(default)]
    pub(crate) consent_asked: Option<Timestamp>,
    /// The last change.
    #[serde(default)]
    pub(crate) last: Option<Origin>,
}

impl Changes {
    /// What was done to the application at this job; empty for the talent pool.
    pub(crate) fn at(&mut self, job: &str) -> &mut ApplicationChange {
        let found = self.applications.iter().position(|change| change.job == job);
        let position = found.unwrap_or_else(|| {
            self.applications.push(ApplicationChange {
                job: job.to_owned(),
                ..ApplicationChange::default()
            });
            self.applications.len() - 1
        });
        &mut self.applications[position]
    }
}

/// What calls did to one application.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct ApplicationChange {
    /// The job's id; empty for the talent pool.
    pub(crate) job: String,
    /// Set where a call made the application.
    #[serde(default)]
    pub(crate) made: Option<Made>,
    /// The statuses that calls set, the oldest first.
    #[serde(default)]
    pub(crate) steps: Vec<Step>,
    /// Id of the reason for a rejection or withdrawal.
    #[serde(default)]
    pub(crate) reason: Option<String>,
    #[serde(default)]
    pub(crate) starts_on: Option<String>,
    #[serde(default)]
    pub(crate) onboarding: Option<String>,
}

/// An application that a call made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Made {
    pub(crate) id: Uuid,
    pub(crate) at: Timestamp,
}

/// A status that a call set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Step {
    pub(crate) at: Timestamp,
    pub(crate) status: String,
    #[serde(default)]
    pub(crate) sub_status: Option<String>,
}

/// A file that was uploaded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct StoredFile {
    pub(crate) id: Uuid,
    pub(crate) candidate: String,
    /// The job in whose context it was uploaded, if any.
    #[serde(default)]
    pub(crate) job: Option<String>,
    pub(crate) name: String,
    /// `RESUME`, `COVER_LETTER` or `GENERIC_FILE`.
    pub(crate) kind: String,
    pub(crate) content_type: String,
    /// The content, in base64.
    pub(crate) content: String,
    pub(crate) origin: Origin,
}

/// A message that was shared.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Message {
    pub(crate) id: Uuid,
    pub(crate) content: String,
    /// The candidates that its text names.
    pub(crate) candidates: Vec<String>,
    pub(crate) visibility: String,
    /// The user that wrote it.
    pub(crate) author: String,
    pub(crate) origin: Origin,
}
