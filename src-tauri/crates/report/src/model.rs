//! The report, as other programs read it. The fields and their order are a contract (`schemaVersion` 1).

use diagnosis::environment::Environment;
use std::collections::BTreeMap;

use diagnosis::evidence::Method;
use diagnosis::finding::{EvidenceError, RowNote, SystemRole};
use diagnosis::permission::{Access, Scope};
pub use diagnosis::rehearsal::RehearsalVerdict;
use diagnosis::verdict::{
    Cause, CredentialKind, IdentityVerdict, LinkId, LinkVerdict, Reason, SourceNote, SourceVerdict, SummaryVerdict,
    Verdict,
};
use jiff::Timestamp;
use presentation::Sign;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::id::Id;

/// The schema version that this program writes.
pub const SCHEMA_VERSION: u32 = 1;

/// Fields that this version does not know. They survive reading and writing a report.
pub type Unknown = Map<String, Value>;

/// A report. It contains ids with their English texts, but never a key, a person's name or the address of a proxy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The schema version, 1.
    pub schema_version: u32,
    /// The report's id, a UUID.
    pub report_id: String,
    /// SHA-256 of the canonical JSON without this field, in hexadecimal digits. It detects accidental changes only.
    pub sha256: String,
    /// The name that the person gave this connection.
    pub label: Option<String>,
    /// The program that wrote the report.
    pub tool: Tool,
    /// When the check started.
    #[serde(with = "crate::milliseconds")]
    pub started_at: Timestamp,
    /// When it finished.
    #[serde(with = "crate::milliseconds")]
    pub finished_at: Timestamp,
    /// How the check was run.
    pub run: RunInfo,
    /// The environment that was checked.
    pub environment: ReportEnvironment,
    /// The proxy, the certificate's issuer and notes about the network.
    pub network: Network,
    /// The kind of credential and its last four characters.
    pub credential: Credential,
    /// The role and access groups of the key, without any name.
    pub identity: Identity,
    /// The permissions of this catalog version, in the order of Findem's guide.
    pub permissions: Vec<Permission>,
    /// The source Findem.
    pub source: Source,
    /// The connect test.
    pub connect_test: ConnectTest,
    /// The rehearsal, if there was one.
    pub rehearsal: Option<Rehearsal>,
    /// The verdict on the whole key.
    pub summary: Summary,
    /// The result code, short enough to read out on the telephone; see [`crate::code`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result_code: Option<String>,
    /// Notes on the rows, by permission.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub row_notes: BTreeMap<Id<Scope>, Id<RowNote>>,
    /// Whether its file was changed after it was written. A file cannot say that about itself, so this is in none.
    #[serde(skip)]
    pub altered: bool,
    /// Fields that a later version added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// The program that wrote a report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tool {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Fields that a later version added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Tool {
    /// A program with this name and version.
    pub fn new(name: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: version.into(),
            unknown: Unknown::new(),
        }
    }
}

/// What a check was asked to try.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Mode {
    /// All permissions.
    All,
    /// No write attempts.
    ReadOnly,
    /// Only some permissions.
    Only,
}

impl Mode {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::All, Self::ReadOnly, Self::Only];

    /// The sign of a key with this result. A check of only some permissions never says that the key is ready.
    pub(crate) fn sign(self, verdict: SummaryVerdict, cause: Option<Cause>, reason: Option<Reason>) -> Sign {
        match (self, verdict) {
            (Self::Only, SummaryVerdict::Ready) => Sign {
                word: Sign::from(Verdict::Granted).word,
                ..Sign::of_key(verdict, cause, reason)
            },
            _ => Sign::of_key(verdict, cause, reason),
        }
    }

    /// The id in a report.
    pub const fn id(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::ReadOnly => "readOnly",
            Self::Only => "only",
        }
    }
}

/// How a check was run.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RunInfo {
    /// What the check was asked to try.
    pub mode: Mode,
    /// The operating system.
    pub os: String,
    /// The catalog version.
    pub catalogue_version: String,
    /// The number of requests sent, repeats included.
    pub requests: u32,
    /// Whether another program seemed to use the same key at the same time.
    pub other_user_of_key: bool,
    /// Fields that a later version added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// The environment and its address.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReportEnvironment {
    /// The environment.
    pub id: Environment,
    /// The API base.
    pub api_base: String,
    /// Fields that a later version added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl ReportEnvironment {
    /// An environment with its API base.
    pub fn new(id: Environment, api_base: impl Into<String>) -> Self {
        Self {
            id,
            api_base: api_base.into(),
            unknown: Unknown::new(),
        }
    }
}

/// The kind of proxy that was used. The report never contains its address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Proxy {
    /// No proxy.
    None,
    /// The proxy of the operating system's settings.
    System,
    /// A proxy that the person entered.
    Manual,
}

impl Proxy {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::None, Self::System, Self::Manual];

    /// The id in a report.
    pub const fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::System => "system",
            Self::Manual => "manual",
        }
    }
}

/// The network between this computer and SmartRecruiters.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Network {
    /// The kind of proxy that was used.
    pub proxy: Proxy,
    /// The issuer of the server's certificate.
    pub tls_issuer: Option<String>,
    /// Further notes, as English sentences.
    pub notes: Vec<String>,
    /// Fields that a later version added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Network {
    /// A network with this proxy, certificate issuer and notes.
    pub fn new(proxy: Proxy, tls_issuer: Option<String>, notes: Vec<String>) -> Self {
        Self {
            proxy,
            tls_issuer,
            notes,
            unknown: Unknown::new(),
        }
    }
}

/// The credential: its kind and last four characters, but never the credential itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Credential {
    /// The kind of credential.
    pub kind: CredentialKind,
    /// Its last four characters.
    pub last_four: Option<String>,
    /// When an earlier check showed that SmartRecruiters accepted this key, if it refuses it now.
    #[serde(
        default,
        skip_serializing_if = "Option::is_none",
        with = "crate::milliseconds::optional"
    )]
    pub last_accepted: Option<Timestamp>,
    /// Fields that a later version added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// The role and access groups of the key, without any name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Identity {
    /// Whether the role is strong enough.
    pub verdict: IdentityVerdict,
    /// The role.
    pub system_role: Option<SystemRole>,
    /// The number of access groups.
    pub access_groups: u32,
    /// Fields that a later version added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// The verdict on one permission.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Permission {
    /// The id in Findem's guide.
    pub scope: Id<Scope>,
    /// SmartRecruiters' id.
    pub vendor_scope: String,
    /// The guide's name for people.
    pub prompt: String,
    /// Whether it reads or writes.
    pub access: Access,
    /// The verdict.
    pub verdict: Verdict,
    /// Why the program could not tell.
    pub reason: Option<Id<Reason>>,
    /// What must be fixed, the likeliest first.
    pub causes: Vec<CauseText>,
    /// How to fix the first cause.
    pub fix: Option<Fix>,
    /// The requests and their answers.
    pub evidence: Vec<Evidence>,
    /// Fields that a later version added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Permission {
    /// Why the program could not tell, if this version knows the reason.
    pub fn reason(&self) -> Option<Reason> {
        self.reason.as_ref().and_then(Id::known)
    }
}

/// A cause and its text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CauseText {
    /// The id of the cause.
    pub id: Id<Cause>,
    /// Its text.
    pub text: String,
    /// Fields that a later version added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// How to fix a cause.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fix {
    /// Who has to act.
    pub who: String,
    /// The menu path.
    #[serde(rename = "where")]
    pub place: String,
    /// The page's address, if it is known.
    pub url: Option<String>,
    /// The steps in order.
    pub steps: Vec<String>,
    /// Fields that a later version added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// One request and its answer. It never contains an id, a name or a body.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Evidence {
    /// The HTTP method.
    pub method: Id<Method>,
    /// The path template with its query.
    pub path: String,
    /// The HTTP status, if an answer arrived.
    pub status: Option<u16>,
    /// How long the last try took, in milliseconds.
    pub duration_ms: u64,
    /// The error in the answer.
    pub error: Option<EvidenceError>,
    /// The request id, which SmartRecruiters' support can look up.
    pub request_id: Option<String>,
    /// Fields that a later version added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// The source Findem.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// The verdict.
    pub verdict: SourceVerdict,
    /// Why the program could not tell.
    pub reason: Option<Id<Reason>>,
    /// A note beside the verdict. It is not part of the contract.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Id<SourceNote>>,
    /// The sources that decided the verdict.
    pub matches: Vec<SourceMatch>,
    /// Fields that a later version added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// A source that resembles Findem or contributed to the verdict.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SourceMatch {
    /// Its name if that is similar to Findem, or else "another spelling".
    pub label: String,
    /// Id of its type.
    pub type_id: String,
    /// Id of its sub-type.
    pub sub_type_id: Option<String>,
    /// Its own id.
    pub id: String,
    /// Fields that a later version added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// The connect test: what Findem does after connecting, tried in Findem's order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ConnectTest {
    /// The verdict on all links together.
    pub verdict: LinkVerdict,
    /// The shortest time that the first sync can take, in seconds.
    pub first_sync_seconds: Option<u64>,
    /// The links in Findem's order.
    pub links: Vec<Link>,
    /// Fields that a later version added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// One link of the connect test.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// The id of the link.
    pub id: Id<LinkId>,
    /// The verdict.
    pub verdict: LinkVerdict,
    /// The number of records found.
    pub count: Option<u64>,
    /// Why the program could not tell.
    pub reason: Option<Id<Reason>>,
    /// Fields that a later version added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// A rehearsal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rehearsal {
    /// How it ended.
    pub verdict: RehearsalVerdict,
    /// Its steps in their order.
    pub steps: Vec<RehearsalStep>,
    /// Fields that a later version added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// One step of a rehearsal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RehearsalStep {
    /// The id of the step.
    pub id: String,
    /// How it ended.
    pub verdict: String,
    /// When the step ended.
    #[serde(with = "crate::milliseconds")]
    pub at: Timestamp,
    /// Fields that a later version added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// The verdict on the whole key.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Whether the key is ready.
    pub verdict: SummaryVerdict,
    /// The headline.
    pub headline: String,
    /// The likeliest cause.
    pub cause: Option<Id<Cause>>,
    /// Why the program could not tell.
    pub reason: Option<Id<Reason>>,
    /// The number of permissions that are granted.
    pub granted: u32,
    /// The number of permissions that look granted.
    pub looks_granted: u32,
    /// The number of permissions that are denied.
    pub denied: u32,
    /// The number of permissions with an inconclusive verdict.
    pub inconclusive: u32,
    /// The number of permissions that were not tested.
    pub not_tested: u32,
    /// Fields that a later version added.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Report {
    /// The sign of the whole key. Every list and every view of a report shows this one.
    pub fn sign(&self) -> Sign {
        let summary = &self.summary;
        self.run.mode.sign(summary.verdict, summary.cause(), summary.reason())
    }

    /// Whether only some permissions were asked for, and the key has them. That does not make the whole key ready.
    pub(crate) fn is_ready_in_part(&self) -> bool {
        self.run.mode == Mode::Only && self.summary.verdict == SummaryVerdict::Ready
    }
}

impl Summary {
    /// The likeliest cause, if this version knows it.
    pub fn cause(&self) -> Option<Cause> {
        self.cause.as_ref().and_then(Id::known)
    }

    /// Why the program could not tell, if this version knows the reason.
    pub fn reason(&self) -> Option<Reason> {
        self.reason.as_ref().and_then(Id::known)
    }
}
