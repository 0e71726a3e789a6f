//! The file format of the wizard's progress. New fields are only added, and always with a default, so that the files of earlier
//! versions can still be read. When the program's types change, the conversions in this module change with them.
//!
//! If a file contains an id that this version does not know, a later version wrote it. The id is ignored if the rest is still
//! true without it: an unknown note or cause is removed from its list. A check or rehearsal that cannot be understood is dropped,
//! so that it can be run again.

use diagnosis::circumstances::{Circumstances, Route};
use diagnosis::environment::Environment;
use diagnosis::evidence::Method;
use diagnosis::finding::{
    ConnectLink, ConnectTest, Counts, Diagnosis, Evidence, EvidenceError, Identity, Row, RowNote, SourceFinding,
    SourceMatch, Summary, SystemRole,
};
use diagnosis::key_text::KeyNote;
use diagnosis::message::Message;
use diagnosis::permission::Scope;
use diagnosis::rehearsal::{Rehearsal, RehearsalStep, RehearsalStepId, RehearsalVerdict};
use diagnosis::verdict::{
    Cause, CredentialKind, IdentityVerdict, LinkId, LinkVerdict, Reason, SourceNote, SourceVerdict, SummaryVerdict,
    Verdict,
};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Deserializer, Serialize};

use super::{Fields, KeptKey, LastCheck, MappingRow, OldKey, Progress};
use crate::rehearsal::{Receipt, TestCandidate};
use crate::view::{KeyPlace, Step, Tick};

/// The version of this format. It increases when an earlier version of the program would misread what this one writes.
pub const VERSION: u32 = 1;

/// A value that this version understands, or one that only a later version understands.
#[derive(Deserialize)]
#[serde(untagged)]
enum Understood<T> {
    Yes(T),
    No(IgnoredAny),
}

impl<T> Understood<T> {
    fn ok(self) -> Option<T> {
        match self {
            Self::Yes(value) => Some(value),
            Self::No(_) => None,
        }
    }
}

/// Reads the members of a list that this version understands.
fn known_members<'de, D: Deserializer<'de>, T: DeserializeOwned>(deserializer: D) -> Result<Vec<T>, D::Error> {
    let members = Vec::<Understood<T>>::deserialize(deserializer)?;
    Ok(members.into_iter().filter_map(Understood::ok).collect())
}

/// Reads a value, if there is one and this version understands it.
fn if_known<'de, D: Deserializer<'de>, T: DeserializeOwned>(deserializer: D) -> Result<Option<T>, D::Error> {
    let value = Option::<Understood<T>>::deserialize(deserializer)?;
    Ok(value.and_then(Understood::ok))
}

fn step<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Step, D::Error> {
    Ok(if_known(deserializer)?.unwrap_or(Step::Start))
}

/// Everything that is kept.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct StoredProgress {
    #[serde(deserialize_with = "step")]
    step: Step,
    started: bool,
    name: String,
    environment: Environment,
    proxy: Option<String>,
    scenario: Option<String>,
    key: Option<StoredKey>,
    session_only: bool,
    sources_unavailable: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    source_visited: bool,
    connect_tested: bool,
    #[serde(deserialize_with = "if_known")]
    rehearsal: Option<StoredReceipt>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    sample_agreed: bool,
    #[serde(deserialize_with = "if_known")]
    fields: Option<StoredFields>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    key_copied: bool,
    #[serde(deserialize_with = "known_members")]
    ticks: Vec<Tick>,
    saved_last_four: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    key_accepted: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    key_revoked: bool,
    #[serde(deserialize_with = "if_known")]
    last: Option<StoredCheck>,
    old_keys: Vec<StoredOldKey>,
    finished: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct StoredKey {
    last_four: String,
    place: StoredPlace,
    #[serde(deserialize_with = "known_members")]
    notes: Vec<KeyNote>,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
enum StoredPlace {
    Keychain { name: String, entry: String },
    Session,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct StoredOldKey {
    last_four: String,
    in_findem: bool,
}

#[derive(Serialize, Deserialize)]
struct StoredFields {
    rows: Vec<StoredField>,
    sampled: u32,
}

#[derive(Serialize, Deserialize)]
struct StoredField {
    id: String,
    field: String,
    filled: Option<u32>,
    of: Option<u32>,
}

#[derive(Serialize, Deserialize)]
struct StoredReceipt {
    candidate: StoredCandidate,
    finding: StoredRehearsal,
    #[serde(default)]
    refuted: bool,
}

#[derive(Serialize, Deserialize)]
struct StoredCandidate {
    name: String,
    email: String,
}

#[derive(Serialize, Deserialize)]
struct StoredRehearsal {
    verdict: RehearsalVerdict,
    steps: Vec<StoredRehearsalStep>,
}

#[derive(Serialize, Deserialize)]
struct StoredRehearsalStep {
    id: RehearsalStepId,
    verdict: LinkVerdict,
    reason: Option<Reason>,
    at: i64,
    #[serde(default)]
    evidence: Option<StoredEvidence>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct StoredCheck {
    diagnosis: StoredDiagnosis,
    finished_at: i64,
    took_ms: u64,
    #[serde(default)]
    writes_at: Option<i64>,
    cancelled: bool,
    #[serde(default, deserialize_with = "if_known", skip_serializing_if = "Option::is_none")]
    circumstances: Option<StoredCircumstances>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct StoredCircumstances {
    api_base: String,
    last_four: Option<String>,
    only: bool,
    read_only: bool,
    requests: u32,
    route: Route,
    tls_issuer: Option<String>,
    notes: Vec<String>,
    other_user_of_key: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct StoredDiagnosis {
    credential: CredentialKind,
    identity: StoredIdentity,
    #[serde(deserialize_with = "known_members")]
    rows: Vec<StoredRow>,
    source: StoredSource,
    connect_test: StoredConnectTest,
    summary: StoredSummary,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct StoredIdentity {
    verdict: IdentityVerdict,
    system_role: Option<StoredRole>,
    access_groups: u32,
}

#[derive(Serialize, Deserialize)]
struct StoredRole {
    id: String,
    name: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct StoredRow {
    scope: Scope,
    verdict: Verdict,
    #[serde(deserialize_with = "if_known")]
    reason: Option<Reason>,
    #[serde(deserialize_with = "known_members")]
    causes: Vec<Cause>,
    #[serde(deserialize_with = "known_members")]
    evidence: Vec<StoredEvidence>,
    #[serde(deserialize_with = "if_known")]
    note: Option<RowNote>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct StoredEvidence {
    method: Method,
    path: String,
    status: Option<u16>,
    duration_ms: u64,
    error: Option<StoredError>,
    request_id: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct StoredError {
    code: Option<String>,
    message: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct StoredSource {
    verdict: SourceVerdict,
    #[serde(deserialize_with = "if_known")]
    reason: Option<Reason>,
    #[serde(default, deserialize_with = "if_known")]
    note: Option<SourceNote>,
    matches: Vec<StoredSourceMatch>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct StoredSourceMatch {
    label: String,
    type_id: String,
    sub_type_id: Option<String>,
    id: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct StoredConnectTest {
    verdict: LinkVerdict,
    first_sync_seconds: Option<u64>,
    #[serde(deserialize_with = "known_members")]
    links: Vec<StoredLink>,
}

#[derive(Serialize, Deserialize)]
struct StoredLink {
    id: LinkId,
    verdict: LinkVerdict,
    count: Option<u64>,
    #[serde(deserialize_with = "if_known")]
    reason: Option<Reason>,
}

/// The verdict on the whole key means nothing without its cause and reason, so an unknown id in them drops the whole check.
#[derive(Serialize, Deserialize)]
struct StoredSummary {
    verdict: SummaryVerdict,
    cause: Option<Cause>,
    others: Vec<Cause>,
    reason: Option<Reason>,
    headline: Message,
    detail: Option<Message>,
    counts: StoredCounts,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct StoredCounts {
    granted: u32,
    looks_granted: u32,
    denied: u32,
    inconclusive: u32,
    not_tested: u32,
}

impl Default for StoredProgress {
    fn default() -> Self {
        Progress::default().into()
    }
}

fn all<A, B: From<A>>(members: Vec<A>) -> Vec<B> {
    members.into_iter().map(Into::into).collect()
}

/// Conversions in both directions between types whose fields have the same names. The fields before the first semicolon have the
/// same type in both; the fields after it are converted, and the last ones are lists.
macro_rules! same_fields {
    ($($stored:ident = $live:ident { $($same:ident),* ; $($converted:ident),* ; $($list:ident),* })+) => {
        $(
            impl From<$live> for $stored {
                fn from(from: $live) -> Self {
                    Self {
                        $($same: from.$same,)*
                        $($converted: from.$converted.into(),)*
                        $($list: all(from.$list),)*
                    }
                }
            }

            impl From<$stored> for $live {
                fn from(from: $stored) -> Self {
                    Self {
                        $($same: from.$same,)*
                        $($converted: from.$converted.into(),)*
                        $($list: all(from.$list),)*
                    }
                }
            }
        )+
    };
}

same_fields! {
    StoredField = MappingRow { id, field, filled, of ; ; }
    StoredFields = Fields { sampled ; ; rows }
    StoredCandidate = TestCandidate { name, email ; ; }
    StoredReceipt = Receipt { refuted ; candidate, finding ; }
    StoredRehearsal = Rehearsal { verdict ; ; steps }
    StoredRole = SystemRole { id, name ; ; }
    StoredError = EvidenceError { code, message ; ; }
    StoredSourceMatch = SourceMatch { label, type_id, sub_type_id, id ; ; }
    StoredSource = SourceFinding { verdict, reason, note ; ; matches }
    StoredLink = ConnectLink { id, verdict, count, reason ; ; }
    StoredConnectTest = ConnectTest { verdict, first_sync_seconds ; ; links }
    StoredCounts = Counts { granted, looks_granted, denied, inconclusive, not_tested ; ; }
    StoredSummary = Summary { verdict, cause, others, reason, headline, detail ; counts ; }
    StoredRow = Row { scope, verdict, reason, causes, note ; ; evidence }
    StoredCircumstances = Circumstances {
        api_base, last_four, only, read_only, requests, route, tls_issuer, notes, other_user_of_key ; ;
    }
}

macro_rules! both_ways {
    ($($stored:ident = $live:ident: |$from:ident| { $($field:ident: $value:expr),+ $(,)? })+) => {
        $(
            impl From<$live> for $stored {
                fn from($from: $live) -> Self {
                    Self { $($field: $value),+ }
                }
            }

            impl From<$stored> for $live {
                fn from($from: $stored) -> Self {
                    Self { $($field: $value),+ }
                }
            }
        )+
    };
}

both_ways! {
    StoredIdentity = Identity: |from| {
        verdict: from.verdict,
        system_role: from.system_role.map(Into::into),
        access_groups: from.access_groups,
    }
    StoredCheck = LastCheck: |from| {
        diagnosis: from.diagnosis.into(),
        finished_at: from.finished_at,
        took_ms: from.took_ms,
        writes_at: from.writes_at,
        cancelled: from.cancelled,
        circumstances: from.circumstances.map(Into::into),
    }
    StoredEvidence = Evidence: |from| {
        method: from.method,
        path: from.path,
        status: from.status,
        duration_ms: from.duration_ms,
        error: from.error.map(Into::into),
        request_id: from.request_id,
    }
    StoredRehearsalStep = RehearsalStep: |from| {
        id: from.id,
        verdict: from.verdict,
        reason: from.reason,
        at: from.at,
        evidence: from.evidence.map(Into::into),
    }
}

impl From<Progress> for StoredProgress {
    fn from(from: Progress) -> Self {
        Self {
            step: from.step,
            started: from.started,
            name: from.name,
            environment: from.environment,
            proxy: from.proxy,
            scenario: from.scenario,
            key: from.key.map(Into::into),
            session_only: from.session_only,
            sources_unavailable: from.sources_unavailable,
            source_visited: from.source_visited,
            connect_tested: from.connect_tested,
            rehearsal: from.rehearsal.map(Into::into),
            sample_agreed: from.sample_agreed,
            fields: from.fields.map(Into::into),
            key_copied: from.key_copied,
            ticks: from.ticks,
            saved_last_four: from.saved_last_four,
            // The last check says it, unless it could not tell.
            key_accepted: from.key_accepted && !from.last.as_ref().is_some_and(LastCheck::shows_that_the_key_exists),
            key_revoked: from.key_revoked,
            last: from.last.map(Into::into),
            old_keys: all(from.old_keys),
            finished: from.finished,
        }
    }
}

// Fingerprints are valid only while the program runs.

impl From<StoredProgress> for Progress {
    fn from(from: StoredProgress) -> Self {
        let mut progress = Self {
            step: from.step,
            started: from.started,
            name: from.name,
            environment: from.environment,
            proxy: from.proxy,
            scenario: from.scenario,
            key: from.key.map(Into::into),
            session_only: from.session_only,
            sources_unavailable: from.sources_unavailable,
            source_visited: from.source_visited,
            connect_tested: from.connect_tested,
            rehearsal: from.rehearsal.map(Into::into),
            sample_agreed: from.sample_agreed,
            fields: from.fields.map(Into::into),
            key_copied: from.key_copied,
            ticks: from.ticks,
            saved_last_four: from.saved_last_four,
            key_accepted: from.key_accepted,
            key_revoked: from.key_revoked,
            last: from.last.map(Into::into),
            old_keys: all(from.old_keys),
            finished: from.finished,
            saved_fingerprint: None,
        };
        // A version that did not keep whether the key was accepted kept the check that says so.
        progress.learn_from_the_check();
        progress
    }
}

impl From<OldKey> for StoredOldKey {
    fn from(from: OldKey) -> Self {
        Self {
            last_four: from.last_four,
            in_findem: from.in_findem,
        }
    }
}

impl From<StoredOldKey> for OldKey {
    fn from(from: StoredOldKey) -> Self {
        Self {
            last_four: from.last_four,
            in_findem: from.in_findem,
            fingerprint: None,
        }
    }
}

impl From<KeptKey> for StoredKey {
    fn from(from: KeptKey) -> Self {
        Self {
            last_four: from.last_four,
            place: from.place.into(),
            notes: from.notes,
        }
    }
}

impl From<StoredKey> for KeptKey {
    fn from(from: StoredKey) -> Self {
        Self {
            last_four: from.last_four,
            place: from.place.into(),
            notes: from.notes,
            fingerprint: None,
        }
    }
}

impl From<KeyPlace> for StoredPlace {
    fn from(place: KeyPlace) -> Self {
        match place {
            KeyPlace::Keychain { name, entry } => Self::Keychain { name, entry },
            KeyPlace::Session => Self::Session,
        }
    }
}

impl From<StoredPlace> for KeyPlace {
    fn from(place: StoredPlace) -> Self {
        match place {
            StoredPlace::Keychain { name, entry } => Self::Keychain { name, entry },
            StoredPlace::Session => Self::Session,
        }
    }
}

impl From<Diagnosis> for StoredDiagnosis {
    fn from(diagnosis: Diagnosis) -> Self {
        Self {
            credential: diagnosis.credential,
            identity: diagnosis.identity.into(),
            rows: all(diagnosis.rows),
            source: diagnosis.source.into(),
            connect_test: diagnosis.connect_test.into(),
            summary: diagnosis.summary.into(),
        }
    }
}

impl From<StoredDiagnosis> for Diagnosis {
    /// Puts the rows into today's order. A row that is missing was not in the catalog of the version that ran the check, and
    /// becomes "not tested".
    fn from(stored: StoredDiagnosis) -> Self {
        let kept: Vec<Row> = all(stored.rows);
        let row = |scope: &Scope| {
            let row = kept.iter().find(|row| row.scope == *scope);
            row.cloned().unwrap_or_else(|| Row::not_in_catalog(*scope))
        };
        let rows: Vec<Row> = Scope::ALL.iter().map(row).collect();
        let mut summary: Summary = stored.summary.into();
        summary.counts = Counts::of(&rows);
        Self {
            credential: stored.credential,
            identity: stored.identity.into(),
            rows,
            source: stored.source.into(),
            connect_test: stored.connect_test.into(),
            summary,
        }
    }
}
