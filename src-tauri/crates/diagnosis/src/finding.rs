//! What a check found, as ids and numbers. The report and the window turn them into text for people.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::evidence::Method;
use crate::message::Message;
use crate::permission::Scope;
use crate::verdict::{
    Cause, CredentialKind, IdentityVerdict, LinkId, LinkVerdict, Reason, SourceNote, SourceVerdict, SummaryVerdict,
    Verdict, ids,
};

/// One request in the form that may be shown: never an id, a name or a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Evidence {
    /// Method of the request.
    pub method: Method,
    /// Path template.
    pub path: String,
    /// The HTTP status, if an answer arrived.
    pub status: Option<u16>,
    /// Duration of the last try in milliseconds.
    #[ts(type = "number")]
    pub duration_ms: u64,
    /// The error that the body named. Its message is kept only if it is a known text.
    pub error: Option<EvidenceError>,
    /// The id that SmartRecruiters' support can look up.
    pub request_id: Option<String>,
}

/// The error that an answer named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EvidenceError {
    /// SmartRecruiters' code.
    pub code: Option<String>,
    /// SmartRecruiters' message, only if it is a known text.
    pub message: Option<String>,
}

/// The verdict on one permission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Row {
    /// Which permission.
    pub scope: Scope,
    /// The verdict.
    pub verdict: Verdict,
    /// Why it could not be determined.
    pub reason: Option<Reason>,
    /// What must be fixed, likeliest first.
    pub causes: Vec<Cause>,
    /// The requests and their answers.
    pub evidence: Vec<Evidence>,
    /// Something worth knowing in addition to the verdict, such as an empty list.
    pub note: Option<RowNote>,
}

impl Row {
    /// The row of a permission that did not exist in the program version that made a check.
    pub const fn not_in_catalog(scope: Scope) -> Self {
        Self {
            scope,
            verdict: Verdict::NotTested,
            reason: None,
            causes: Vec::new(),
            evidence: Vec::new(),
            note: Some(RowNote::NotInCatalogue),
        }
    }

    /// Whether a check sent a write attempt for it, rather than inferring it from a role or a rehearsal or leaving it out.
    pub fn was_tried_by_writing(&self) -> bool {
        self.note != Some(RowNote::Rehearsed) && self.evidence.iter().any(|evidence| evidence.method != Method::Get)
    }
}

ids! {
    /// Something worth knowing in addition to a verdict.
    RowNote {
        /// The list was empty, and a weak role would see the same.
        NoRows = "noRows",
        /// Inferred from the role Administrator; nothing was tried.
        ByRole = "byRole",
        /// There was no candidate to use, so a made-up id was used.
        NoCandidate = "noCandidate",
        /// No attempt could prove it, so it is inferred from the role Administrator.
        CannotBeTried = "cannotBeTried",
        /// Nothing was tried: another answer says that it holds for the whole company.
        ForTheCompany = "forTheCompany",
        /// A clean rehearsal proved it.
        Rehearsed = "rehearsed",
        /// The program version that made the check did not have this permission.
        NotInCatalogue = "notInCatalogue",
    }
}

/// A System role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SystemRole {
    /// Its id, such as ADMINISTRATOR.
    pub id: String,
    /// Its display name.
    pub name: Option<String>,
}

/// Whose key it is, without anyone's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Identity {
    /// How strong the role is.
    pub verdict: IdentityVerdict,
    /// The role, if it is known.
    pub system_role: Option<SystemRole>,
    /// How many access groups the key has.
    pub access_groups: u32,
}

/// A source that is related to Findem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SourceMatch {
    /// Its name, shown only if it is so close to "Findem" that it is not confidential.
    pub label: String,
    /// Id of its type.
    pub type_id: String,
    /// Id of its sub-type, if it has one.
    pub sub_type_id: Option<String>,
    /// Its own id.
    pub id: String,
}

/// What is known about the source Findem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SourceFinding {
    /// The verdict.
    pub verdict: SourceVerdict,
    /// Why it could not be determined.
    pub reason: Option<Reason>,
    /// Something worth knowing in addition to the verdict.
    #[serde(default)]
    pub note: Option<SourceNote>,
    /// The sources that led to the verdict.
    pub matches: Vec<SourceMatch>,
}

/// One link of the connect test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ConnectLink {
    /// Which link it is.
    pub id: LinkId,
    /// The verdict.
    pub verdict: LinkVerdict,
    /// How many records there are, if they could be counted.
    #[ts(type = "number | null")]
    pub count: Option<u64>,
    /// Why it could not be determined.
    pub reason: Option<Reason>,
}

/// The connect test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ConnectTest {
    /// The verdict on the whole chain.
    pub verdict: LinkVerdict,
    /// The shortest first sync that SmartRecruiters' limits allow, in seconds.
    #[ts(type = "number | null")]
    pub first_sync_seconds: Option<u64>,
    /// The links in Findem's order.
    pub links: Vec<ConnectLink>,
}

/// The number of rows with each verdict.
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
    /// Could not be determined.
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
    /// Ready, not ready or undetermined.
    pub verdict: SummaryVerdict,
    /// The likeliest cause; absent if the key is ready or undetermined.
    pub cause: Option<Cause>,
    /// Further causes, ranked.
    pub others: Vec<Cause>,
    /// Why it could not be determined; only if the key is undetermined.
    pub reason: Option<Reason>,
    /// The headline: one sentence for the whole key.
    pub headline: Message,
    /// The second sentence, below the headline.
    pub detail: Option<Message>,
    /// The number of rows with each verdict.
    pub counts: Counts,
}

impl Summary {
    /// Whether the check could tell nothing about the key.
    pub fn told_nothing(&self) -> bool {
        let Counts {
            granted,
            looks_granted,
            denied,
            ..
        } = self.counts;
        self.verdict == SummaryVerdict::Undetermined && granted + looks_granted + denied == 0
    }
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
    /// The rows of the catalog, in the guide's order.
    pub rows: Vec<Row>,
    /// The source Findem.
    pub source: SourceFinding,
    /// The connect test, which tries what Findem will do.
    pub connect_test: ConnectTest,
    /// The verdict on the whole key.
    pub summary: Summary,
}
