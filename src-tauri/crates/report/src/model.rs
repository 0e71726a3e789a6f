//! The report: what other programs read. Its fields and their order are a contract (`schemaVersion` 1).

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
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::id::Id;

/// The version of the contract that this program writes.
pub const SCHEMA_VERSION: u32 = 1;

/// Fields that this version does not know. They are kept when a report is read and written again.
pub type Unknown = Map<String, Value>;

/// A report. It holds ids with their English texts, and never a key, a name of a person or a proxy's address.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// 1.
    pub schema_version: u32,
    /// A UUID.
    pub report_id: String,
    /// SHA-256 of the canonical JSON without this field, in hexadecimal digits. Finds accidental changes only.
    pub sha256: String,
    /// The name that the person gave to this connection.
    pub label: Option<String>,
    /// The program that wrote it.
    pub tool: Tool,
    /// When the check started.
    #[serde(with = "crate::milliseconds")]
    pub started_at: Timestamp,
    /// When it finished.
    #[serde(with = "crate::milliseconds")]
    pub finished_at: Timestamp,
    /// How the check was run.
    pub run: RunInfo,
    /// Which SmartRecruiters was asked.
    pub environment: ReportEnvironment,
    /// What stood between.
    pub network: Network,
    /// The credential, without the credential.
    pub credential: Credential,
    /// Whose key it is, without a name.
    pub identity: Identity,
    /// The permissions of the catalogue's version, in the guide's order.
    pub permissions: Vec<Permission>,
    /// The source Findem.
    pub source: Source,
    /// What Findem will do, tried.
    pub connect_test: ConnectTest,
    /// The rehearsal, where one was made.
    pub rehearsal: Option<Rehearsal>,
    /// The whole key.
    pub summary: Summary,
    /// A few characters that can be read out on the telephone; see [`crate::code`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result_code: Option<String>,
    /// What is worth knowing about a row beside its verdict, by permission.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub row_notes: BTreeMap<Id<Scope>, Id<RowNote>>,
    /// Fields of a later version.
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
    /// Fields of a later version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Tool {
    /// A program by name and version.
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
    /// Everything.
    All,
    /// No write attempts.
    ReadOnly,
    /// Some permissions only.
    Only,
}

impl Mode {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::All, Self::ReadOnly, Self::Only];

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
    /// What was asked for.
    pub mode: Mode,
    /// The operating system.
    pub os: String,
    /// Version of the catalogue of permissions.
    pub catalogue_version: String,
    /// Requests sent, repeats included.
    pub requests: u32,
    /// Whether another program seemed to use the same key at the same time.
    pub other_user_of_key: bool,
    /// Fields of a later version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// The environment and its address.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReportEnvironment {
    /// Which.
    pub id: Environment,
    /// The API's address.
    pub api_base: String,
    /// Fields of a later version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl ReportEnvironment {
    /// An environment at an address.
    pub fn new(id: Environment, api_base: impl Into<String>) -> Self {
        Self {
            id,
            api_base: api_base.into(),
            unknown: Unknown::new(),
        }
    }
}

/// Which proxy was used; never its address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Proxy {
    /// None.
    None,
    /// The operating system's.
    System,
    /// One that was typed in.
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

/// What stood between this computer and SmartRecruiters.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Network {
    /// The proxy in force.
    pub proxy: Proxy,
    /// Who issued the certificate that was shown.
    pub tls_issuer: Option<String>,
    /// Further sentences, in English.
    pub notes: Vec<String>,
    /// Fields of a later version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Network {
    /// A network by its proxy, the certificate's issuer and notes.
    pub fn new(proxy: Proxy, tls_issuer: Option<String>, notes: Vec<String>) -> Self {
        Self {
            proxy,
            tls_issuer,
            notes,
            unknown: Unknown::new(),
        }
    }
}

/// The credential, without the credential.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Credential {
    /// What kind it is.
    pub kind: CredentialKind,
    /// Its last four characters.
    pub last_four: Option<String>,
    /// Fields of a later version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// Whose key it is, without a name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Identity {
    /// How strong the role is.
    pub verdict: IdentityVerdict,
    /// The role.
    pub system_role: Option<SystemRole>,
    /// How many access groups.
    pub access_groups: u32,
    /// Fields of a later version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// The verdict on one permission.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Permission {
    /// The guide's name.
    pub scope: Id<Scope>,
    /// SmartRecruiters' name.
    pub vendor_scope: String,
    /// The guide's words.
    pub prompt: String,
    /// Reads or writes.
    pub access: Access,
    /// What is known.
    pub verdict: Verdict,
    /// Why it could not be told.
    pub reason: Option<Id<Reason>>,
    /// What must be mended, the likeliest first.
    pub causes: Vec<CauseText>,
    /// How to mend the first cause.
    pub fix: Option<Fix>,
    /// What was asked and answered.
    pub evidence: Vec<Evidence>,
    /// Fields of a later version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Permission {
    /// Why it could not be told, if this version knows the reason.
    pub fn reason(&self) -> Option<Reason> {
        self.reason.as_ref().and_then(Id::known)
    }
}

/// A cause and its sentence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CauseText {
    /// Which.
    pub id: Id<Cause>,
    /// Its sentence.
    pub text: String,
    /// Fields of a later version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// How to mend a cause.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fix {
    /// Who must act.
    pub who: String,
    /// The menu path.
    #[serde(rename = "where")]
    pub place: String,
    /// The page's address, where it is known.
    pub url: Option<String>,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// Fields of a later version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// One request and its answer: never an id, a name or a body.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Evidence {
    /// Method.
    pub method: Id<Method>,
    /// Path template with its query.
    pub path: String,
    /// HTTP status, where an answer arrived.
    pub status: Option<u16>,
    /// Milliseconds of the last try.
    pub duration_ms: u64,
    /// The error that the answer named.
    pub error: Option<EvidenceError>,
    /// The id that SmartRecruiters' support can look up.
    pub request_id: Option<String>,
    /// Fields of a later version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// The source Findem.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// What is known.
    pub verdict: SourceVerdict,
    /// Why it could not be told.
    pub reason: Option<Id<Reason>>,
    /// Something worth knowing beside the verdict. Not part of the contract.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Id<SourceNote>>,
    /// The sources that led to the verdict.
    pub matches: Vec<SourceMatch>,
    /// Fields of a later version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// A source that has to do with Findem.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SourceMatch {
    /// Its name where it is as good as Findem, else "another spelling".
    pub label: String,
    /// Id of its type.
    pub type_id: String,
    /// Id of its sub-type.
    pub sub_type_id: Option<String>,
    /// Its own id.
    pub id: String,
    /// Fields of a later version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// What Findem will do, tried.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ConnectTest {
    /// The whole chain.
    pub verdict: LinkVerdict,
    /// The first import at the fastest, in seconds.
    pub first_sync_seconds: Option<u64>,
    /// The links in Findem's order.
    pub links: Vec<Link>,
    /// Fields of a later version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// One link of the connect test.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// Which.
    pub id: Id<LinkId>,
    /// What is known.
    pub verdict: LinkVerdict,
    /// How many there are.
    pub count: Option<u64>,
    /// Why it could not be told.
    pub reason: Option<Id<Reason>>,
    /// Fields of a later version.
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
    /// Fields of a later version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// One step of a rehearsal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RehearsalStep {
    /// Which.
    pub id: String,
    /// How it ended.
    pub verdict: String,
    /// When.
    #[serde(with = "crate::milliseconds")]
    pub at: Timestamp,
    /// Fields of a later version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// The whole key.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Ready or not, or undetermined.
    pub verdict: SummaryVerdict,
    /// One sentence for the whole key.
    pub headline: String,
    /// The likeliest cause.
    pub cause: Option<Id<Cause>>,
    /// Why it could not be told.
    pub reason: Option<Id<Reason>>,
    /// Permissions proved.
    pub granted: u32,
    /// Permissions that got past the gate.
    pub looks_granted: u32,
    /// Permissions refused.
    pub denied: u32,
    /// Permissions that could not be told.
    pub inconclusive: u32,
    /// Permissions left out.
    pub not_tested: u32,
    /// Fields of a later version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Summary {
    /// The likeliest cause, if this version knows it.
    pub fn cause(&self) -> Option<Cause> {
        self.cause.as_ref().and_then(Id::known)
    }

    /// Why it could not be told, if this version knows the reason.
    pub fn reason(&self) -> Option<Reason> {
        self.reason.as_ref().and_then(Id::known)
    }
}
