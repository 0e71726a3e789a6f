//! What a check found, as ids and numbers. The texts for people are made from it by the report and by the window.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::evidence::Method;
use crate::message::Message;
use crate::permission::Scope;
use crate::verdict::{
    Cause, CredentialKind, IdentityVerdict, LinkId, LinkVerdict, Reason, SourceNote, SourceVerdict, SummaryVerdict,
    Verdict, ids,
};

/// One request as it may be shown: never an id, a name or a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Evidence {
    /// Method of the request.
    pub method: Method,
    /// Path template.
    pub path: String,
    /// HTTP status, where an answer arrived.
    pub status: Option<u16>,
    /// Milliseconds of the last try.
    #[ts(type = "number")]
    pub duration_ms: u64,
    /// The error the body named. The message is kept only when it is a known text.
    pub error: Option<EvidenceError>,
    /// The id that SmartRecruiters' support can look up.
    pub request_id: Option<String>,
}

/// The error that an answer named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EvidenceError {
    /// The vendor's code.
    pub code: Option<String>,
    /// The vendor's message, only when it is a known text.
    pub message: Option<String>,
}

/// The verdict on one permission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Row {
    /// Which permission.
    pub scope: Scope,
    /// What is known.
    pub verdict: Verdict,
    /// Why it could not be told.
    pub reason: Option<Reason>,
    /// What must be mended, the likeliest first.
    pub causes: Vec<Cause>,
    /// What was asked and answered.
    pub evidence: Vec<Evidence>,
    /// Something worth knowing beside the verdict, such as a list without rows.
    pub note: Option<RowNote>,
}

impl Row {
    /// The row of a permission that the version of the program which made a check did not have.
    pub const fn not_in_catalogue(scope: Scope) -> Self {
        Self {
            scope,
            verdict: Verdict::NotTested,
            reason: None,
            causes: Vec::new(),
            evidence: Vec::new(),
            note: Some(RowNote::NotInCatalogue),
        }
    }

    /// Whether a check tried a change for it, rather than taking it from a role or a rehearsal, or leaving it out.
    pub fn was_tried_by_writing(&self) -> bool {
        self.note != Some(RowNote::Rehearsed) && self.evidence.iter().any(|evidence| evidence.method != Method::Get)
    }
}

ids! {
    /// Something worth knowing beside a verdict.
    RowNote {
        /// The list was empty, and a weak role would see the same.
        NoRows = "noRows",
        /// Inferred from the role Administrator, nothing was tried.
        ByRole = "byRole",
        /// There was no candidate to try on, so a made-up id was used.
        NoCandidate = "noCandidate",
        /// Nothing that could be tried would prove it, so it is taken from the role Administrator.
        CannotBeTried = "cannotBeTried",
        /// A clean rehearsal proved it.
        Rehearsed = "rehearsed",
        /// The version of the program that made the check did not have this permission.
        NotInCatalogue = "notInCatalogue",
    }
}

/// A System role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SystemRole {
    /// Its id, such as ADMINISTRATOR.
    pub id: String,
    /// Its name for people.
    pub name: Option<String>,
}

/// Whose key it is, without a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Identity {
    /// How strong the role is.
    pub verdict: IdentityVerdict,
    /// The role, where it is known.
    pub system_role: Option<SystemRole>,
    /// How many access groups the key carries.
    pub access_groups: u32,
}

/// A source that has to do with Findem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SourceMatch {
    /// Its name, shown only when it is near enough to Findem to be no secret.
    pub label: String,
    /// Id of its type.
    pub type_id: String,
    /// Id of its sub-type, where it has one.
    pub sub_type_id: Option<String>,
    /// Its own id.
    pub id: String,
}

/// What is known about the source Findem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SourceFinding {
    /// What is known.
    pub verdict: SourceVerdict,
    /// Why it could not be told.
    pub reason: Option<Reason>,
    /// Something worth knowing beside the verdict.
    #[serde(default)]
    pub note: Option<SourceNote>,
    /// The sources that led to the verdict.
    pub matches: Vec<SourceMatch>,
}

/// One link of the connect test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ConnectLink {
    /// Which.
    pub id: LinkId,
    /// What is known.
    pub verdict: LinkVerdict,
    /// How many there are, where it could be counted.
    #[ts(type = "number | null")]
    pub count: Option<u64>,
    /// Why it could not be told.
    pub reason: Option<Reason>,
}

/// The connect test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ConnectTest {
    /// The whole chain.
    pub verdict: LinkVerdict,
    /// The first import at the fastest that SmartRecruiters' limits allow, in seconds.
    #[ts(type = "number | null")]
    pub first_sync_seconds: Option<u64>,
    /// The links in Findem's order.
    pub links: Vec<ConnectLink>,
}

/// How many rows have which verdict.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Counts {
    /// Proved.
    pub granted: u32,
    /// Got past the gate.
    pub looks_granted: u32,
    /// Refused.
    pub denied: u32,
    /// Could not tell.
    pub inconclusive: u32,
    /// Left out.
    pub not_tested: u32,
}

impl Counts {
    /// Counts the verdicts of `rows`.
    pub fn of<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Self {
        let mut counts = Self::default();
        for row in rows {
            counts.add(row.verdict);
        }
        counts
    }

    /// Counts one more row.
    pub const fn add(&mut self, verdict: Verdict) {
        *match verdict {
            Verdict::Granted => &mut self.granted,
            Verdict::LooksGranted => &mut self.looks_granted,
            Verdict::Denied => &mut self.denied,
            Verdict::Inconclusive => &mut self.inconclusive,
            Verdict::NotTested => &mut self.not_tested,
        } += 1;
    }
}

/// The whole key in one verdict, one cause and one sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Summary {
    /// Ready or not, or undetermined.
    pub verdict: SummaryVerdict,
    /// The likeliest cause; absent when ready or undetermined.
    pub cause: Option<Cause>,
    /// Further causes, ranked.
    pub others: Vec<Cause>,
    /// Why it could not be told; only when undetermined.
    pub reason: Option<Reason>,
    /// The headline: one sentence for the whole key.
    pub headline: Message,
    /// A second sentence below it.
    pub detail: Option<Message>,
    /// How the rows stand.
    pub counts: Counts,
}

/// Everything a check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Diagnosis {
    /// What kind of credential it is.
    pub credential: CredentialKind,
    /// Whose key it is.
    pub identity: Identity,
    /// The rows of the catalogue, in the guide's order.
    pub rows: Vec<Row>,
    /// The source Findem.
    pub source: SourceFinding,
    /// What Findem will do, tried.
    pub connect_test: ConnectTest,
    /// The whole.
    pub summary: Summary,
}
