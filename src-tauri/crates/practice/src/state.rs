//! The state of a tenant that is saved with the practice profile: what an admin set up, and what calls wrote.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::access::Module;
use crate::credential::Credential;
use crate::origin::Origin;
use crate::quirk::Quirk;
use crate::scenario::Scenario;
use crate::sources::CustomSource;
use crate::webhooks::{Callback, Subscription};

/// The saved state of a tenant: credentials (as hashes, never the keys), sources, and what calls wrote. [`crate::Options::saved`]
/// restores it.
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
    /// The sources that calls set: from `candidate/job` to the id of the source.
    #[serde(default)]
    pub(crate) moved: BTreeMap<String, String>,
    /// The ids of generated records that calls deleted.
    #[serde(default)]
    pub(crate) removed: BTreeSet<String>,
    /// The interview types, which calls can change.
    #[serde(default)]
    pub(crate) interview_types: Vec<String>,
    /// The changes of candidates by calls, by the candidate's id.
    #[serde(default)]
    pub(crate) changes: BTreeMap<String, Changes>,
    /// Uploaded files.
    #[serde(default)]
    pub(crate) files: Vec<StoredFile>,
    /// Shared messages.
    #[serde(default)]
    pub(crate) messages: Vec<Message>,
    /// Interviews that calls created or changed, in the form of the API, by id.
    #[serde(default)]
    pub(crate) interviews: BTreeMap<String, Value>,
    /// Reviews that calls created or changed, in the form of the API, by id.
    #[serde(default)]
    pub(crate) reviews: BTreeMap<String, Value>,
    /// Webhook subscriptions.
    #[serde(default)]
    pub(crate) subscriptions: Vec<Subscription>,
    /// The last callbacks, the oldest first.
    #[serde(default)]
    pub(crate) callbacks: Vec<Callback>,
    /// The address of the admin pages, so that pages that are open in a browser work again after a restart.
    #[serde(default)]
    pub(crate) address: Option<Address>,
}

/// Where the admin pages were.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Address {
    pub(crate) port: u16,
    /// The unguessable part of the address.
    pub(crate) token: String,
}

impl SavedState {
    /// The version of the saved form. A later version is refused, because this program would lose part of it. Version 1 contained only
    /// created and deleted candidates and changed sources.
    pub(crate) const VERSION: u32 = 2;

    /// The scenario of the saved tenant.
    pub fn scenario(&self) -> Scenario {
        self.scenario
    }

    /// The state of a new company.
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
            address: None,
        }
    }

    /// Converts a state of an earlier version to the current version.
    pub(crate) fn migrated(mut self) -> Self {
        self.version = Self::VERSION;
        self.sources = self.sources.into_iter().map(CustomSource::migrated).collect();
        self
    }

    /// Removes everything that calls wrote about a candidate.
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

/// A candidate that was created by a call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Created {
    pub(crate) id: Uuid,
    pub(crate) at: Timestamp,
    /// The id of its source.
    pub(crate) source: String,
    /// The documented fields about the person from the call.
    pub(crate) person: Map<String, Value>,
    /// The credential that created it; empty in states of version 1.
    #[serde(default)]
    pub(crate) by: String,
}

/// The changes of one candidate by calls.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Changes {
    /// The documented fields that a call changed; null for a removed field.
    #[serde(default)]
    pub(crate) fields: Map<String, Value>,
    #[serde(default)]
    pub(crate) tags: Option<Vec<String>>,
    /// The values of candidate properties: by property id for the candidate, by `job/property` for an application; null for a removed
    /// value.
    #[serde(default)]
    pub(crate) properties: BTreeMap<String, Value>,
    /// The changes of applications.
    #[serde(default)]
    pub(crate) applications: Vec<ApplicationChange>,
    /// When consent was requested.
    #[serde(default)]
    pub(crate) consent_asked: Option<Timestamp>,
    /// The last change.
    #[serde(default)]
    pub(crate) last: Option<Origin>,
}

impl Changes {
    /// The changes of the application at this job; an empty id means the talent pool.
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

/// The changes of one application by calls.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct ApplicationChange {
    /// The job's id; empty for the talent pool.
    pub(crate) job: String,
    /// Set if a call created the application.
    #[serde(default)]
    pub(crate) made: Option<CreatedApplication>,
    /// The statuses that calls set, the oldest first.
    #[serde(default)]
    pub(crate) steps: Vec<StatusChange>,
    /// The id of the reason for a rejection or withdrawal.
    #[serde(default)]
    pub(crate) reason: Option<String>,
    #[serde(default)]
    pub(crate) starts_on: Option<String>,
    #[serde(default)]
    pub(crate) onboarding: Option<String>,
}

/// An application that a call created.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct CreatedApplication {
    pub(crate) id: Uuid,
    pub(crate) at: Timestamp,
}

/// A status that a call set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct StatusChange {
    pub(crate) at: Timestamp,
    pub(crate) status: String,
    #[serde(default)]
    pub(crate) sub_status: Option<String>,
}

/// An uploaded file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct StoredFile {
    pub(crate) id: Uuid,
    pub(crate) candidate: String,
    /// The job of the upload, if it was uploaded to an application.
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

/// A shared message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Message {
    pub(crate) id: Uuid,
    pub(crate) content: String,
    /// The candidates that its text mentions.
    pub(crate) candidates: Vec<String>,
    pub(crate) visibility: String,
    /// The user that wrote it.
    pub(crate) author: String,
    pub(crate) origin: Origin,
}
