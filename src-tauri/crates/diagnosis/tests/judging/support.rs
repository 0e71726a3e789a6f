//! Builds runs answer by answer. [`admin`] is a check that found everything in order; a test changes the part it is about.

use diagnosis::diagnose;
use diagnosis::evidence::{Answer, Body, NoAnswer, Observation, Order, Outcome};
use diagnosis::finding::{Diagnosis, Row};
use diagnosis::key_text::KeyShape;
use diagnosis::permission::{Permission, Scope, catalog};
use diagnosis::probe::Probe;
use diagnosis::run::{Run, SourcePage, Wish};
use diagnosis::verdict::{Cause, Reason, SummaryVerdict, Verdict};
use serde_json::{Value, json};

/// The probes that every check sends before anything is known.
pub(crate) const FIRST: [Probe; 12] = [
    Probe::Candidates,
    Probe::SourceTypes,
    Probe::Jobs,
    Probe::Me,
    Probe::Users,
    Probe::HiringProcesses,
    Probe::Departments,
    Probe::Offers,
    Probe::InterviewTypes,
    Probe::Approvals,
    Probe::Interview,
    Probe::JobApplication,
];

/// The rows that depend on their own answer alone: all except `candidates_create`, which has a neighbor (J57).
pub(crate) fn by_their_answer() -> impl Iterator<Item = Permission> {
    catalog().filter(|row| row.scope != Scope::CandidatesCreate)
}

/// The probes that use the first candidate, or a made-up one.
pub(crate) const ON_A_CANDIDATE: [Probe; 3] = [Probe::StatusHistory, Probe::Messages, Probe::Reviews];

/// A run under construction.
#[derive(Debug, Clone)]
pub(crate) struct Trial {
    pub(crate) run: Run,
    candidate: bool,
    rate_headers: bool,
    /// How many answers have arrived. Each request is sent after the previous answer arrived.
    sent: u64,
}

/// A check with an Admin's key, in which everything is as it should be.
pub(crate) fn admin() -> Trial {
    role("ADMINISTRATOR")
}

/// The same, for a key with this role.
pub(crate) fn role(id: &str) -> Trial {
    let me = json!({"id": "5f0c", "firstName": "Findem", "systemRole": {"id": id, "name": id}, "accessGroups": []});
    let mut trial = nothing().json(Probe::Me, 200, me);
    for permission in catalog() {
        if trial.run.of(permission.probe).is_none() {
            trial = match usual(permission.probe) {
                Some(body) => trial.json(permission.probe, 200, body),
                None => trial.not_found(permission.probe),
            };
        }
    }
    trial
        .json(Probe::HiringProcesses, 200, page(&[json!({"id": "h"})]))
        .json(Probe::Attachments, 200, page(&[]))
        .sources(&[(
            "OTHER",
            json!([{"id": "s1", "label": "Findem", "sourceSubType": {"id": "OTHER"}}]),
        )])
}

/// A finished run in which nothing was sent.
pub(crate) fn nothing() -> Trial {
    let mut run = Run::new(Wish::default(), KeyShape::ApiKey);
    run.finished = true;
    Trial {
        run,
        candidate: true,
        rate_headers: true,
        sent: 0,
    }
}

/// A check in which every request that is sent ends like this, so that no answer makes another request necessary.
pub(crate) fn everywhere(outcome: &Outcome) -> Trial {
    let mut trial = nothing().without_candidate();
    for probe in FIRST.into_iter().chain(ON_A_CANDIDATE) {
        trial = trial.ends(probe, outcome.clone());
    }
    if matches!(outcome, Outcome::Answer(answer) if answer.status == 404) {
        trial = trial.ends(Probe::MeOld, outcome.clone());
    }
    trial
}

/// The usual JSON of a probe that reads something real.
pub(crate) fn usual(probe: Probe) -> Option<Value> {
    match probe {
        Probe::Candidates => Some(json!({
            "totalFound": 2, "content": [{"id": "c1", "primaryAssignment": {"job": {"id": "j1"}}}]
        })),
        Probe::Jobs => Some(json!({"totalFound": 42, "content": [{"id": "j1"}]})),
        Probe::Users
        | Probe::Departments
        | Probe::Offers
        | Probe::Approvals
        | Probe::StatusHistory
        | Probe::Messages => Some(page(&[json!({"id": "x"})])),
        Probe::Reviews => Some(json!([{"id": "r"}])),
        Probe::InterviewTypes => Some(json!(["Phone", "Onsite"])),
        _ => None,
    }
}

pub(crate) fn page(rows: &[Value]) -> Value {
    json!({"content": rows})
}

pub(crate) fn answer(status: u16, body: Body) -> Outcome {
    Outcome::Answer(Answer {
        status,
        body,
        www_authenticate: None,
        rate_headers: true,
    })
}

pub(crate) const HTML: Body = Body::NotJson { html: true };

/// The documented code for "not found", or the text if there is no code.
fn not_there(probe: Probe) -> Result<&'static str, &'static str> {
    match probe {
        Probe::Interview | Probe::DeleteInterview => Ok("INTERVIEW_NOT_FOUND"),
        Probe::DeleteInterviewType => Ok("INTERVIEW_TYPE_NOT_FOUND"),
        Probe::JobApplication => Ok("JOB_APPLICATION_NOT_FOUND"),
        Probe::Reviews => Ok("APPLICATION_NOT_FOUND"),
        Probe::DeleteReview | Probe::CalibrateReview => Ok("REVIEW_NOT_FOUND"),
        Probe::DeleteAttachment => Ok("FILE_NOT_FOUND"),
        Probe::DeleteDependent => Ok("JOB_PROPERTY_NOT_FOUND"),
        Probe::StatusHistory | Probe::Messages | Probe::CalibrateCandidate => Ok("CANDIDATE_NOT_FOUND"),
        Probe::CalibrateJob => Ok("JOB_NOT_FOUND"),
        Probe::PutSource => Err("Candidate is not assigned to given job"),
        Probe::DeleteMessage => Err("Message not found"),
        _ => Err("Not Found"),
    }
}

impl Trial {
    /// Records how `probe` ended, replacing an earlier observation.
    pub(crate) fn ends(self, probe: Probe, outcome: Outcome) -> Self {
        let known = probe == Probe::DeleteReview || (self.candidate && ON_A_CANDIDATE.contains(&probe));
        self.at(probe, probe.path(known), outcome)
    }

    /// The same with this path.
    pub(crate) fn at(mut self, probe: Probe, path: &str, outcome: Outcome) -> Self {
        self.sent += 1;
        self.run.record(observation(probe, path, outcome, self.sent));
        self
    }

    /// Sends `users/me` again, and the key is still accepted.
    pub(crate) fn still_accepted(self) -> Self {
        self.json(Probe::MeAgain, 200, json!({"id": "5f0c"}))
    }

    /// Refuses a probe with a 401 that has no body.
    pub(crate) fn refused_with_401(self, probe: Probe) -> Self {
        self.body(probe, 401, Body::Empty)
    }

    pub(crate) fn body(self, probe: Probe, status: u16, body: Body) -> Self {
        let outcome = Outcome::Answer(Answer {
            status,
            body,
            www_authenticate: None,
            rate_headers: self.rate_headers,
        });
        self.ends(probe, outcome)
    }

    pub(crate) fn json(self, probe: Probe, status: u16, body: Value) -> Self {
        self.body(probe, status, Body::Json(body))
    }

    /// Answers "not found", as SmartRecruiters documents it for this probe.
    pub(crate) fn not_found(self, probe: Probe) -> Self {
        let status = if probe == Probe::Messages { 400 } else { 404 };
        let body = match not_there(probe) {
            Ok(code) => json!({"message": "Not there", "errors": [{"code": code, "message": "Not there"}]}),
            Err(message) => json!({"message": message}),
        };
        self.json(probe, status, body)
    }

    /// Answers "not found" with a code that is not documented.
    pub(crate) fn unknown(self, probe: Probe) -> Self {
        self.json(
            probe,
            404,
            json!({"message": "Unknown", "errors": [{"code": "UNKNOWN"}]}),
        )
    }

    /// Refuses probes without naming a cause.
    pub(crate) fn refused(self, probes: &[Probe]) -> Self {
        probes.iter().fold(self, |trial, probe| {
            trial.json(*probe, 403, json!({"message": "Forbidden"}))
        })
    }

    /// Adds the calibrations, whose unknown ids are reported as unknown.
    pub(crate) fn calibrated(self) -> Self {
        self.not_found(Probe::CalibrateCandidate)
            .not_found(Probe::CalibrateReview)
    }

    pub(crate) fn challenged(self, probe: Probe, status: u16, challenge: &str, body: Body) -> Self {
        let outcome = Outcome::Answer(Answer {
            status,
            body,
            www_authenticate: Some(challenge.to_owned()),
            rate_headers: self.rate_headers,
        });
        self.ends(probe, outcome)
    }

    pub(crate) fn no_answer(self, probe: Probe, why: NoAnswer) -> Self {
        self.ends(probe, Outcome::NoAnswer(why))
    }

    /// From here on, the answers have no rate headers.
    pub(crate) fn no_rate_headers(mut self) -> Self {
        self.rate_headers = false;
        self
    }

    /// The earlier answers had no rate headers either.
    pub(crate) fn never_any_rate_headers(mut self) -> Self {
        let all = self.run.observations.iter_mut();
        for observation in all.chain(self.run.source_pages.iter_mut().map(|page| &mut page.observation)) {
            if let Outcome::Answer(answer) = &mut observation.outcome {
                answer.rate_headers = false;
            }
        }
        self.no_rate_headers()
    }

    pub(crate) fn unasked(mut self, probes: &[Probe]) -> Self {
        for probe in probes {
            self.run.forget(*probe);
        }
        self
    }

    /// From here on, there is no candidate.
    pub(crate) fn without_candidate(mut self) -> Self {
        self.candidate = false;
        self
    }

    /// A company whose list of candidates is empty.
    pub(crate) fn no_candidates(self) -> Self {
        let trial = self
            .json(Probe::Candidates, 200, json!({"totalFound": 0, "content": []}))
            .unasked(&[Probe::Attachments])
            .without_candidate();
        ON_A_CANDIDATE.into_iter().fold(trial, Self::not_found)
    }

    /// Adds the sources, read to the end: one page for each type, followed by an empty one.
    pub(crate) fn sources(self, types: &[(&str, Value)]) -> Self {
        let list: Vec<Value> = types.iter().map(|(id, _)| json!({"id": id, "label": id})).collect();
        let mut trial = self
            .unasked(&[Probe::SourceTypes])
            .json(Probe::SourceTypes, 200, page(&list));
        for (id, values) in types {
            trial = trial.source_page(id, answer(200, Body::Json(json!({"content": values}))));
            trial = trial.source_page(id, answer(200, Body::Json(page(&[]))));
        }
        trial
    }

    /// A page of the first reading.
    pub(crate) fn source_page(self, type_id: &str, outcome: Outcome) -> Self {
        self.source_page_of(false, type_id, outcome)
    }

    /// Adds a page of the first or the second reading.
    pub(crate) fn source_page_of(mut self, again: bool, type_id: &str, outcome: Outcome) -> Self {
        self.run.source_pages.push(SourcePage {
            type_id: type_id.to_owned(),
            again,
            observation: observation(Probe::SourceValues, Probe::SourceValues.path(false), outcome, self.sent),
        });
        self
    }

    pub(crate) fn read_only(mut self) -> Self {
        self.run.wish.read_only = true;
        self.unasked(&Probe::WRITES)
    }

    /// Leaves out the writes, because nobody agreed to them.
    pub(crate) fn writes_not_agreed(mut self) -> Self {
        self.run.writes_not_agreed = true;
        self.read_only()
    }

    pub(crate) fn only(mut self, scopes: &[Scope]) -> Self {
        self.run.wish.only = Some(scopes.to_vec());
        self
    }

    pub(crate) fn key(mut self, shape: KeyShape) -> Self {
        self.run.key = shape;
        self
    }

    pub(crate) fn cancelled(mut self) -> Self {
        self.run.cancelled = true;
        self
    }

    pub(crate) fn out_of_time(mut self) -> Self {
        self.run.out_of_time = true;
        self
    }

    pub(crate) fn still_running(mut self) -> Self {
        self.run.finished = false;
        self
    }

    pub(crate) fn judged(&self) -> Judged {
        Judged(diagnose(&self.run))
    }
}

fn observation(probe: Probe, path: &str, outcome: Outcome, sent: u64) -> Observation {
    Observation {
        probe,
        method: probe.method(),
        path: path.to_owned(),
        outcome,
        duration_ms: 100,
        order: Order {
            sent: 2 * sent,
            arrived: 2 * sent + 1,
        },
        tries: 1,
        request_id: Some("req-1".to_owned()),
    }
}

/// A diagnosis, with accessors for the tests.
pub(crate) struct Judged(pub(crate) Diagnosis);

impl Judged {
    pub(crate) fn row(&self, scope: Scope) -> &Row {
        self.0.rows.iter().find(|row| row.scope == scope).unwrap()
    }

    /// The verdict and the reason of a row.
    pub(crate) fn says(&self, scope: Scope) -> (Verdict, Option<Reason>) {
        (self.row(scope).verdict, self.row(scope).reason)
    }

    pub(crate) fn causes(&self, scope: Scope) -> &[Cause] {
        &self.row(scope).causes
    }

    /// The verdict, the cause and the reason of the whole key.
    pub(crate) fn sum(&self) -> (SummaryVerdict, Option<Cause>, Option<Reason>) {
        let summary = &self.0.summary;
        (summary.verdict, summary.cause, summary.reason)
    }

    /// Asserts that every row has this verdict and reason.
    #[track_caller]
    pub(crate) fn all_rows(&self, verdict: Verdict, reason: Option<Reason>) {
        for row in &self.0.rows {
            assert_eq!((row.verdict, row.reason), (verdict, reason), "{}", row.scope.id());
        }
    }
}

pub(crate) const READY: (SummaryVerdict, Option<Cause>, Option<Reason>) = (SummaryVerdict::Ready, None, None);

pub(crate) const fn not_ready(cause: Cause) -> (SummaryVerdict, Option<Cause>, Option<Reason>) {
    (SummaryVerdict::NotReady, Some(cause), None)
}

pub(crate) const fn undetermined(reason: Reason) -> (SummaryVerdict, Option<Cause>, Option<Reason>) {
    (SummaryVerdict::Undetermined, None, Some(reason))
}

pub(crate) const fn open(reason: Reason) -> (Verdict, Option<Reason>) {
    (Verdict::Inconclusive, Some(reason))
}

pub(crate) const GRANTED: (Verdict, Option<Reason>) = (Verdict::Granted, None);
pub(crate) const LOOKS_GRANTED: (Verdict, Option<Reason>) = (Verdict::LooksGranted, None);
pub(crate) const DENIED: (Verdict, Option<Reason>) = (Verdict::Denied, None);
pub(crate) const NOT_TESTED: (Verdict, Option<Reason>) = (Verdict::NotTested, None);
