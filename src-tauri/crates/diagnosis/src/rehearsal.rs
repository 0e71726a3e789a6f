//! Judges the rehearsal, which creates one test candidate with the source Findem, reads it back, deletes it, and proves that it
//! is gone.
//!
//! This module judges the answers; `checkup` sends the requests. Unless it is certain that the candidate is gone, it counts as
//! possibly still existing, because somebody then has to look.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use ts_rs::TS;

use crate::evidence::{NoAnswer, Observation, Outcome, id_of};
use crate::finding::{Diagnosis, Evidence, Row, RowNote, SourceMatch};
use crate::permission::Scope;
use crate::reading::{Reading, evidence, may_be_foreign, own_form, read};
use crate::source::FINDEM;
use crate::verdict::{IdentityVerdict, LinkVerdict, Reason, SourceVerdict, Verdict, ids};

ids! {
    /// How a rehearsal ended.
    RehearsalVerdict {
        /// Created, read back with the source Findem, deleted, and proved to be gone.
        Clean = "clean",
        /// Created, and not known to be gone.
        Leftover = "leftover",
        /// Not created, or created without the source Findem; nothing is left.
        Failed = "failed",
        /// Could not be determined.
        Inconclusive = "inconclusive",
    }
}

ids! {
    /// The steps of a rehearsal, in order.
    RehearsalStepId {
        /// Creates the test candidate.
        Create = "create",
        /// Reads it back, with its source.
        ReadSource = "readSource",
        /// Deletes it.
        Delete = "delete",
        /// Reads it again, which must fail.
        ProveGone = "proveGone",
    }
}

ids! {
    /// Why no rehearsal is offered.
    NotOffered {
        /// The company turned rehearsals off on this computer.
        Forbidden = "forbidden",
        /// Nothing is known about the key yet.
        Unchecked = "unchecked",
        /// An earlier test candidate may still exist.
        Leftover = "leftover",
        /// The key is not known to have the role Admin.
        Role = "role",
        /// The key may not manage candidates, so it could not delete what it created.
        Manage = "manage",
        /// There is not exactly one correct source Findem.
        Source = "source",
    }
}

/// One step of a rehearsal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RehearsalStep {
    /// Which step it is.
    pub id: RehearsalStepId,
    /// How it ended.
    pub verdict: LinkVerdict,
    /// Why the result could not be determined.
    pub reason: Option<Reason>,
    /// When the result was known, in Unix milliseconds.
    #[ts(type = "number")]
    pub at: i64,
    /// The request and its answer, if they prove a permission.
    #[serde(default)]
    pub evidence: Option<Evidence>,
}

/// What a rehearsal found, or has found so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Rehearsal {
    /// How it ended.
    pub verdict: RehearsalVerdict,
    /// The four steps, in order.
    pub steps: Vec<RehearsalStep>,
}

impl Rehearsal {
    /// Makes a rehearsal in which no step is done at `at` (Unix milliseconds).
    pub fn new(at: i64) -> Self {
        let step = |id: &RehearsalStepId| RehearsalStep {
            id: *id,
            verdict: LinkVerdict::NotTested,
            reason: None,
            at,
            evidence: None,
        };
        Self {
            verdict: RehearsalVerdict::Inconclusive,
            steps: RehearsalStepId::ALL.iter().map(step).collect(),
        }
    }

    /// Records how a step ended at `at` (Unix milliseconds), and updates the overall verdict.
    pub fn note(&mut self, id: RehearsalStepId, judged: Judged, at: i64) {
        if let Some(step) = self.steps.iter_mut().find(|step| step.id == id) {
            (step.verdict, step.reason, step.at) = (judged.verdict, judged.reason, at);
        }
        self.verdict = self.judge();
    }

    /// Keeps the request and the answer of a step as evidence.
    pub fn keep(&mut self, id: RehearsalStepId, answer: &Observation) {
        if let Some(step) = self.steps.iter_mut().find(|step| step.id == id) {
            step.evidence = Some(evidence(answer));
        }
    }

    /// Adopts the result of a later deletion of the test candidate.
    pub fn cleaned_up(&mut self, later: &Self) {
        for step in &later.steps {
            if matches!(step.id, RehearsalStepId::Delete | RehearsalStepId::ProveGone) {
                let judged = Judged {
                    verdict: step.verdict,
                    reason: step.reason,
                };
                self.note(step.id, judged, step.at);
            }
        }
    }

    /// How a step ended.
    pub fn of(&self, id: RehearsalStepId) -> LinkVerdict {
        let step = self.steps.iter().find(|step| step.id == id);
        step.map_or(LinkVerdict::NotTested, |step| step.verdict)
    }

    fn judge(&self) -> RehearsalVerdict {
        match self.of(RehearsalStepId::Create) {
            LinkVerdict::Fail => RehearsalVerdict::Failed,
            LinkVerdict::Inconclusive | LinkVerdict::NotTested => RehearsalVerdict::Inconclusive,
            LinkVerdict::Pass if self.of(RehearsalStepId::ProveGone) != LinkVerdict::Pass => RehearsalVerdict::Leftover,
            LinkVerdict::Pass => match self.of(RehearsalStepId::ReadSource) {
                LinkVerdict::Pass => RehearsalVerdict::Clean,
                LinkVerdict::Fail => RehearsalVerdict::Failed,
                LinkVerdict::Inconclusive | LinkVerdict::NotTested => RehearsalVerdict::Inconclusive,
            },
        }
    }
}

/// The permissions that a clean rehearsal proves (J58): the first one for creating, the second one for deleting.
const PROVED: [Scope; 2] = [Scope::CandidatesCreate, Scope::CandidatesManage];

/// Whether the key was refused something that a rehearsal proved, so that the rehearsal no longer proves anything.
pub fn refuted(diagnosis: &Diagnosis) -> bool {
    let denied = |row: &Row| PROVED.contains(&row.scope) && row.verdict == Verdict::Denied;
    diagnosis.rows.iter().any(denied)
}

/// Grants what a clean rehearsal proved, unless it is refused or a write was accepted unexpectedly.
pub fn prove(rehearsal: &Rehearsal, rows: &mut [Row]) {
    let evidence = |scope| {
        rehearsal.steps.iter().filter_map(move |step| match (scope, step.id) {
            (Scope::CandidatesCreate, RehearsalStepId::Create) | (Scope::CandidatesManage, RehearsalStepId::Delete) => {
                step.evidence.clone()
            }
            _ => None,
        })
    };
    let stands = |row: &Row| row.verdict != Verdict::Denied && row.reason != Some(Reason::UnexpectedWrite);
    let proved = rows.iter().filter(|row| PROVED.contains(&row.scope)).all(stands);
    if rehearsal.verdict != RehearsalVerdict::Clean || !proved {
        return;
    }
    for row in rows.iter_mut().filter(|row| PROVED.contains(&row.scope)) {
        (row.verdict, row.reason, row.note) = (Verdict::Granted, None, Some(RowNote::Rehearsed));
        row.causes.clear();
        row.evidence.extend(evidence(row.scope));
    }
}

/// How a step ended, and why the result could not be determined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judged {
    /// How it ended.
    pub verdict: LinkVerdict,
    /// Why the result could not be determined.
    pub reason: Option<Reason>,
}

impl Judged {
    /// It worked.
    pub const PASS: Self = Self {
        verdict: LinkVerdict::Pass,
        reason: None,
    };
    /// It certainly failed.
    pub const FAIL: Self = Self {
        verdict: LinkVerdict::Fail,
        reason: None,
    };

    /// The result could not be determined.
    pub const fn unclear(reason: Reason) -> Self {
        Self {
            verdict: LinkVerdict::Inconclusive,
            reason: Some(reason),
        }
    }

    /// The person stopped it before it started.
    pub const fn cancelled() -> Self {
        Self {
            verdict: LinkVerdict::NotTested,
            reason: Some(Reason::Cancelled),
        }
    }
}

/// The source for the test candidate, if a rehearsal may be offered. A rehearsal needs an Admin's key that may delete what it
/// creates.
///
/// # Errors
/// Why no rehearsal is offered.
pub fn offered(diagnosis: Option<&Diagnosis>) -> Result<&SourceMatch, NotOffered> {
    let diagnosis = diagnosis.ok_or(NotOffered::Unchecked)?;
    if diagnosis.identity.verdict != IdentityVerdict::Admin {
        return Err(NotOffered::Role);
    }
    let manage = diagnosis.rows.iter().find(|row| row.scope == Scope::CandidatesManage);
    if manage.is_none_or(|row| row.verdict == Verdict::Denied) {
        return Err(NotOffered::Manage);
    }
    match (diagnosis.source.verdict, diagnosis.source.matches.as_slice()) {
        (SourceVerdict::Found, [source]) => Ok(source),
        _ => Err(NotOffered::Source),
    }
}

/// The letters and digits of a code, without those that are easily confused.
const ALPHABET: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// Identifies a test candidate by a last name and an email address that no other record has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marker {
    /// Four letters or digits, such as `7F3K`.
    pub code: String,
    /// The last name, such as `Check 7F3K`.
    pub last_name: String,
    /// The address, such as `findem-check-7f3k-9c0d51e2@example.com`. RFC 2606 reserves example.com, so it reaches nobody.
    pub email: String,
}

impl Marker {
    /// The first name of every test candidate.
    pub const FIRST_NAME: &'static str = FINDEM;

    /// Makes a marker from 64 random bits.
    pub fn new(random: u64) -> Self {
        let letter = |place: u32| {
            let index = usize::try_from(random >> (5 * place) & 31).unwrap_or(0);
            char::from(ALPHABET[index])
        };
        let code: String = (0..4).map(letter).collect();
        Self {
            last_name: format!("Check {code}"),
            email: address(&code, random),
            code,
        }
    }

    /// The same name with another address, made from 32 of the random bits, for when the current address is taken.
    #[must_use]
    pub fn with_another_address(&self, random: u64) -> Self {
        Self {
            email: address(&self.code, random),
            ..self.clone()
        }
    }

    /// The full name, as SmartRecruiters shows it.
    pub fn name(&self) -> String {
        format!("{} {}", Self::FIRST_NAME, self.last_name)
    }

    /// Whether both the last name and the address of a record match this marker.
    pub fn is_on(&self, candidate: &Value) -> bool {
        let text = |field: &str| candidate.get(field).and_then(Value::as_str).unwrap_or_default();
        text("lastName") == self.last_name && text("email").eq_ignore_ascii_case(&self.email)
    }
}

fn address(code: &str, random: u64) -> String {
    format!("findem-check-{}-{:08x}@example.com", code.to_lowercase(), random >> 32)
}

/// The body of the request that creates the test candidate. First name, last name and email are required; `sourceDetails` needs
/// a type and an id, and without it SmartRecruiters records the source "API" (documented). The candidate is not added to a job.
pub fn candidate(marker: &Marker, source: &SourceMatch) -> Value {
    let mut details = Map::new();
    details.insert("sourceTypeId".to_owned(), json!(source.type_id));
    if let Some(sub_type) = &source.sub_type_id {
        details.insert("sourceSubTypeId".to_owned(), json!(sub_type));
    }
    details.insert("sourceId".to_owned(), json!(source.id));
    json!({
        "firstName": Marker::FIRST_NAME,
        "lastName": marker.last_name,
        "email": marker.email,
        "sourceDetails": details,
    })
}

/// The result of the call that creates the candidate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Creation {
    /// It was created and has this id.
    Made(String),
    /// It was not created, because its address is taken.
    Taken,
    /// It was not created.
    NotMade(Judged),
    /// It may have been created: the answer was lost, or does not say.
    Perhaps(Reason),
}

/// Reads the answer to the request that creates the candidate.
pub fn creation(observation: &Observation) -> Creation {
    let never_sent = matches!(
        observation.outcome,
        Outcome::NoAnswer(NoAnswer::Dns | NoAnswer::Proxy | NoAnswer::NotSent)
    );
    let refusal = match observation.answer() {
        Some(answer) if own_form(&answer.body).is_none() => matches!(answer.status, 400..=499) && answer.status != 408,
        _ => false,
    };
    match read(observation, false) {
        _ if refusal && observation.status() == Some(409) => Creation::Taken,
        // Whoever refused it, nothing was created. Whether the key may create is another question.
        Reading::Named(_) | Reading::Forbidden | Reading::Unclear(Reason::WrongShape)
            if refusal && may_be_foreign(observation) =>
        {
            Creation::NotMade(Judged::unclear(Reason::Proxy))
        }
        Reading::Success(body) => match id_of(body) {
            Some(id) => Creation::Made(id),
            None => Creation::Perhaps(Reason::WrongShape),
        },
        Reading::Unclear(reason) if never_sent || observation.tries == 0 => Creation::NotMade(Judged::unclear(reason)),
        Reading::Unclear(
            reason @ (Reason::Throttled | Reason::Unauthorized | Reason::Proxy | Reason::NoSuchEndpoint),
        ) if refusal => Creation::NotMade(Judged::unclear(reason)),
        Reading::Named(_) | Reading::Forbidden => Creation::NotMade(Judged::FAIL),
        Reading::Unclear(_) if refusal => Creation::NotMade(Judged::FAIL),
        Reading::Unclear(reason) => Creation::Perhaps(reason),
        Reading::NotSent => Creation::NotMade(Judged::unclear(Reason::Connect)),
        Reading::Stopped if observation.tries == 0 => Creation::NotMade(Judged::cancelled()),
        Reading::Stopped => Creation::Perhaps(Reason::Cancelled),
        // Only attempts on ids that cannot exist have these readings.
        Reading::Idempotent | Reading::PastTheGate | Reading::UnexpectedWrite => Creation::Perhaps(Reason::WrongShape),
    }
}

/// Whether a record that was read by the test candidate's id is that candidate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ReadBack<'a> {
    /// It carries the id and the marker.
    Ours(&'a Value),
    /// It is another record, which must not be touched.
    Another,
    /// There is no such record.
    Absent,
    /// Could not be determined.
    Unclear(Reason),
}

/// Compares a record that was read by `id` with the marker. Only [`ReadBack::Ours`] may ever be deleted.
pub fn read_back<'a>(observation: &'a Observation, wanted: &str, marker: &Marker) -> ReadBack<'a> {
    match read(observation, false) {
        Reading::Success(body) if id_of(body).as_deref() == Some(wanted) && marker.is_on(body) => ReadBack::Ours(body),
        Reading::Success(_) => ReadBack::Another,
        _ if is_absent(observation) => ReadBack::Absent,
        reading => ReadBack::Unclear(reason(&reading)),
    }
}

/// Whether SmartRecruiters certainly said "not here" itself, and not a gateway that does not know the address.
pub fn is_certainly_absent(observation: &Observation) -> bool {
    is_absent(observation) && !may_be_foreign(observation)
}

/// SmartRecruiters' own "not here", unless a gateway said it.
fn is_absent(observation: &Observation) -> bool {
    observation
        .answer()
        .is_some_and(|answer| matches!(answer.status, 404 | 410) && own_form(&answer.body).is_none())
}

/// The reason behind a reading. A refusal of a single record shows only that such refusals prove nothing (`maskedIds`).
const fn reason(reading: &Reading<'_>) -> Reason {
    match reading {
        Reading::Unclear(reason) => *reason,
        Reading::Stopped => Reason::Cancelled,
        Reading::NotSent => Reason::Connect,
        Reading::Named(_) | Reading::Forbidden => Reason::MaskedIds,
        Reading::Success(_) | Reading::Idempotent | Reading::PastTheGate | Reading::UnexpectedWrite => {
            Reason::WrongShape
        }
    }
}

/// Whether the test candidate carries the source Findem, according to the label `primaryAssignment.source` or the id at the end
/// of `primaryAssignment.actions.sourceDetails.url`.
///
/// Neither is documented for a candidate without a job. If both are missing, the result is "could not tell".
pub fn source_kept(candidate: &Value, source: &SourceMatch) -> Judged {
    let label = candidate.pointer("/primaryAssignment/source").and_then(Value::as_str);
    let url = candidate
        .pointer("/primaryAssignment/actions/sourceDetails/url")
        .and_then(Value::as_str);
    let by_label = label.map(|label| label == source.label);
    let by_id = url.map(|url| url.trim_end_matches('/').rsplit('/').next() == Some(source.id.as_str()));
    match (by_label, by_id) {
        (Some(true), _) | (_, Some(true)) => Judged::PASS,
        (None, None) => Judged::unclear(Reason::WrongShape),
        _ => Judged::FAIL,
    }
}

/// Whether an answer lacks SmartRecruiters' rate headers although an earlier one about the same candidate had them, for example
/// because a filter on the network forbids DELETE.
pub fn is_filtered(observation: &Observation, earlier: &Observation) -> bool {
    let headers = |observation: &Observation| observation.answer().map(|answer| answer.rate_headers);
    headers(earlier) == Some(true) && headers(observation) == Some(false)
}

/// Reads the answer to the deletion. `filtered`: see [`is_filtered`].
pub fn deletion(observation: &Observation, filtered: bool) -> Judged {
    if let Some(answer) = observation.answer() {
        let own = own_form(&answer.body).is_none();
        match answer.status {
            200..=299 if own => return Judged::PASS,
            // An earlier try, whose answer was lost, had already deleted it.
            404 | 410 if own && observation.tries > 1 => return Judged::PASS,
            400 | 409 | 422 if own && !filtered => return Judged::FAIL,
            _ => {}
        }
    }
    match read(observation, filtered) {
        Reading::Named(_) | Reading::Forbidden => Judged::FAIL,
        reading => Judged::unclear(reason(&reading)),
    }
}

/// Reads the last answer, which must no longer find the candidate.
///
/// If the company refuses unknown ids the same way as forbidden ones, a refusal also proves this: the same key read the candidate
/// a moment ago and now gets the answer for an id that cannot exist. `made_up` is that answer, which is requested only if it is
/// needed. `filtered`: see [`is_filtered`].
pub fn gone(observation: &Observation, made_up: Option<&Observation>, filtered: bool) -> Judged {
    match read(observation, filtered) {
        _ if is_absent(observation) && filtered => Judged::unclear(Reason::Proxy),
        _ if is_absent(observation) => Judged::PASS,
        Reading::Success(_) => Judged::FAIL,
        Reading::Forbidden if made_up.is_some_and(|other| read(other, false) == Reading::Forbidden) => Judged::PASS,
        reading => Judged::unclear(reason(&reading)),
    }
}

/// The id of the record that carries the marker, from the answer to a search for its address; `None` if there is no such record.
///
/// # Errors
/// Why the search gave no result.
pub fn found(observation: &Observation, marker: &Marker) -> Result<Option<String>, Reason> {
    match read(observation, false) {
        Reading::Success(page) => {
            let rows = page.get("content").and_then(Value::as_array).into_iter().flatten();
            Ok(rows.filter(|row| marker.is_on(row)).find_map(id_of))
        }
        reading => Err(reason(&reading)),
    }
}
