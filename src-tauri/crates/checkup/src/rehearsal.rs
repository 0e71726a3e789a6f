//! Runs the rehearsal: creates one test candidate with the source Findem, reads it back, deletes it, and proves that it is gone.
//!
//! Before each call, the journal records what may exist after it, so that a test candidate can be found no matter when the
//! program crashes. A record is deleted only if it was read a moment before with both the id and the marker of the test
//! candidate.

use std::time::Duration;

use diagnosis::evidence::Observation;
use diagnosis::finding::SourceMatch;
use diagnosis::probe::Probe;
use diagnosis::rehearsal::{
    Creation, Judged, Marker, ReadBack, Rehearsal, RehearsalStepId, candidate, creation, deletion, found, gone,
    is_certainly_absent, is_filtered, read_back, source_kept,
};
use diagnosis::verdict::{LinkVerdict, Reason};
use jiff::Timestamp;
use serde_json::Value;
use smartrecruiters::{Client, Request};
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// The pauses before asking SmartRecruiters again whether a change is visible. Its lists are indexes that may lag (inferred).
pub const PAUSES: &[Duration] = &[Duration::from_secs(1), Duration::from_secs(2), Duration::from_secs(4)];

/// Longer than any call takes. No call is cut short, because a candidate whose creation was not confirmed is harder to find.
const CALL: Duration = Duration::from_mins(1);

/// How many email addresses are tried if one is taken. They are random, so another refusal has a different reason.
const ADDRESSES: usize = 3;

/// The input of a rehearsal.
#[derive(Debug, Clone)]
pub struct RehearsalRequest {
    /// Identifies the test candidate. It is made for this rehearsal and shown before consent.
    pub marker: Marker,
    /// The source of the test candidate.
    pub source: SourceMatch,
    /// Stops the rehearsal before the candidate is created. Afterward it has no effect, because the candidate must be deleted.
    pub cancel: CancellationToken,
    /// How long to wait before each additional look; usually [`PAUSES`].
    pub pauses: &'static [Duration],
}

/// How far the rehearsal of a test candidate has progressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// About to be created, or created and the answer was lost.
    Creating,
    /// Created.
    Created,
    /// About to be deleted, or deleted and the answer was lost.
    Deleting,
}

/// A test candidate that may exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Identifies it.
    pub marker: Marker,
    /// Its id, once SmartRecruiters has returned it.
    pub candidate_id: Option<String>,
    /// How far its rehearsal has progressed.
    pub stage: Stage,
}

/// Records test candidates on disk, so that they can be found after a crash.
pub trait Journal: Send {
    /// Writes an entry, replacing an earlier one with the same marker. The entry is on disk when this returns.
    ///
    /// # Errors
    /// If it could not be written.
    fn reached(&mut self, entry: &Entry) -> Result<(), NotWritten>;

    /// Removes the entry of a test candidate that is gone. If that fails, the next look finds nothing and removes the entry.
    fn finished(&mut self, marker: &Marker);
}

/// The journal cannot be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the test candidate couldn't be written down, so it wasn't created")]
pub struct NotWritten;

/// The result of a rehearsal, or of a later deletion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rehearsed {
    /// The test candidate. Its address differs from the requested one if that was taken.
    pub marker: Marker,
    /// What was found.
    pub finding: Rehearsal,
    /// What may still exist, and is still in the journal.
    pub leftover: Option<Leftover>,
}

/// A test candidate that is not known to be gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leftover {
    /// The test candidate to look for.
    pub entry: Entry,
    /// The result of the last look.
    pub look: Look,
}

/// The result of a look for a test candidate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
    /// It exists, with this id.
    Found(String),
    /// It existed under its id and no longer does.
    Gone,
    /// The search found nothing. Without the candidate's id this proves nothing: a person has to look for the name and the
    /// address.
    NotFound,
    /// The look gave no result.
    Unclear(Reason),
}

/// Runs a rehearsal, and notifies `watch` after each step.
///
/// # Errors
/// [`NotWritten`] if the journal cannot be written. Nothing was created then.
pub async fn rehearse(
    client: &Client,
    request: &RehearsalRequest,
    journal: &mut dyn Journal,
    watch: &mut (dyn FnMut(&Rehearsal) + Send),
) -> Result<Rehearsed, NotWritten> {
    let mut marker = request.marker.clone();
    for _ in 0..ADDRESSES {
        if let Some(rehearsed) = rehearse_with(&marker, client, request, journal, watch).await? {
            return Ok(rehearsed);
        }
        // The person agreed to the name, so it stays the same.
        marker = marker.with_another_address(Uuid::new_v4().as_u64_pair().1);
    }
    let calls = Calls {
        client,
        marker: &marker,
        pauses: request.pauses,
    };
    let mut run = RehearsalRun::new(calls, journal, watch);
    run.note(RehearsalStepId::Create, Judged::unclear(Reason::WrongShape));
    Ok(run.end(None))
}

/// Runs a rehearsal with this marker. `None` if its email address is taken; the journal then has no entry for it.
async fn rehearse_with(
    marker: &Marker,
    client: &Client,
    request: &RehearsalRequest,
    journal: &mut dyn Journal,
    watch: &mut (dyn FnMut(&Rehearsal) + Send),
) -> Result<Option<Rehearsed>, NotWritten> {
    let calls = Calls {
        client,
        marker,
        pauses: request.pauses,
    };
    let mut run = RehearsalRun::new(calls, journal, watch);
    if request.cancel.is_cancelled() {
        run.note(RehearsalStepId::Create, Judged::cancelled());
        return Ok(Some(run.end(None)));
    }
    run.reached(None, Stage::Creating)?;
    let body = candidate(marker, &request.source);
    let answer = run.calls.send(Probe::RehearsalCreate, &[], Some(body)).await;
    let look = match creation(&answer) {
        Creation::Made(id) => {
            run.finding.keep(RehearsalStepId::Create, &answer);
            run.note(RehearsalStepId::Create, Judged::PASS);
            // If the id cannot be recorded, the entry with the name and the address is still on disk. Stopping here would leave
            // the candidate behind.
            let _ = run.reached(Some(&id), Stage::Created);
            run.clean_up(&id, Some(&request.source)).await
        }
        Creation::Taken => {
            run.end(None);
            return Ok(None);
        }
        Creation::NotMade(judged) => {
            run.note(RehearsalStepId::Create, judged);
            Look::Gone
        }
        Creation::Perhaps(reason) => {
            run.note(RehearsalStepId::Create, Judged::unclear(reason));
            let look = run.calls.search().await;
            if let Look::Found(id) = &look {
                run.note(RehearsalStepId::Create, Judged::PASS);
                let _ = run.reached(Some(id), Stage::Created);
            }
            look
        }
    };
    Ok(Some(run.end(Some(look))))
}

/// Looks for a test candidate that a journal names: first by its id, then by its address.
pub async fn look_for_leftover(client: &Client, entry: &Entry) -> Look {
    let calls = Calls {
        client,
        marker: &entry.marker,
        pauses: &[],
    };
    if let Some(id) = &entry.candidate_id {
        let answer = calls.read(id).await;
        match read_back(&answer, id, &entry.marker) {
            ReadBack::Ours(_) => return Look::Found(id.clone()),
            ReadBack::Absent if is_certainly_absent(&answer) => return Look::Gone,
            // A gateway that does not know the address answers the search in the same way.
            ReadBack::Absent => {
                return match calls.search().await {
                    Look::NotFound => Look::Gone,
                    other => other,
                };
            }
            // A refusal does not show whether it is gone; the search may find it.
            ReadBack::Another | ReadBack::Unclear(Reason::MaskedIds) => {}
            ReadBack::Unclear(reason) => return Look::Unclear(reason),
        }
    }
    calls.search().await
}

/// Deletes a test candidate that a look found under `id`, if the record still carries that id and the marker.
pub async fn remove_leftover(client: &Client, entry: &Entry, id: &str, journal: &mut dyn Journal) -> Rehearsed {
    let calls = Calls {
        client,
        marker: &entry.marker,
        pauses: PAUSES,
    };
    let mut watch = |_: &Rehearsal| {};
    let mut run = RehearsalRun::new(calls, journal, &mut watch);
    run.note(RehearsalStepId::Create, Judged::PASS);
    let look = run.clean_up(id, None).await;
    run.end(Some(look))
}

/// A rehearsal in progress.
struct RehearsalRun<'a> {
    calls: Calls<'a>,
    journal: &'a mut dyn Journal,
    watch: &'a mut (dyn FnMut(&Rehearsal) + Send),
    finding: Rehearsal,
    entry: Entry,
}

impl<'a> RehearsalRun<'a> {
    fn new(calls: Calls<'a>, journal: &'a mut dyn Journal, watch: &'a mut (dyn FnMut(&Rehearsal) + Send)) -> Self {
        let entry = Entry {
            marker: calls.marker.clone(),
            candidate_id: None,
            stage: Stage::Creating,
        };
        Self {
            calls,
            journal,
            watch,
            finding: Rehearsal::new(now()),
            entry,
        }
    }

    fn note(&mut self, id: RehearsalStepId, judged: Judged) {
        self.finding.note(id, judged, now());
        (self.watch)(&self.finding);
    }

    fn reached(&mut self, id: Option<&str>, stage: Stage) -> Result<(), NotWritten> {
        self.entry.candidate_id = id.map(str::to_owned);
        self.entry.stage = stage;
        self.journal.reached(&self.entry)
    }

    /// Ends the rehearsal with the result of the last look; `None` if nothing was sent.
    fn end(self, look: Option<Look>) -> Rehearsed {
        let leftover = look.filter(|look| *look != Look::Gone).map(|look| Leftover {
            entry: self.entry,
            look,
        });
        if leftover.is_none() {
            self.journal.finished(self.calls.marker);
        }
        Rehearsed {
            marker: self.calls.marker.clone(),
            finding: self.finding,
            leftover,
        }
    }

    /// Reads the candidate back and deletes it only if it is the test candidate.
    async fn clean_up(&mut self, id: &str, source: Option<&SourceMatch>) -> Look {
        let mut calls = self.calls;
        let shown = calls
            .read_until(id, |answer| !is_absent(answer, id, calls.marker))
            .await;
        match read_back(&shown, id, calls.marker) {
            ReadBack::Ours(record) => {
                if let Some(source) = source {
                    self.note(RehearsalStepId::ReadSource, source_kept(record, source));
                }
            }
            ReadBack::Another => return self.not_ours(Reason::WrongShape, Look::NotFound),
            ReadBack::Absent => {
                let look = calls.search().await;
                return self.not_ours(Reason::NoSuchEndpoint, look);
            }
            ReadBack::Unclear(reason) => return self.not_ours(reason, Look::Unclear(reason)),
        }
        // If this cannot be recorded, the candidate is deleted anyway, because its name and address are already on disk.
        let _ = self.reached(Some(id), Stage::Deleting);
        let deleted = calls.send(Probe::RehearsalDelete, &[("candidateId", id)], None).await;
        let deletion = deletion(&deleted, is_filtered(&deleted, &shown));
        self.finding.keep(RehearsalStepId::Delete, &deleted);
        self.note(RehearsalStepId::Delete, deletion);
        if deletion == Judged::FAIL {
            // A refused deletion does not take effect later.
            calls.pauses = &[];
        }
        let proof = calls.prove_gone(id, &shown).await;
        self.note(RehearsalStepId::ProveGone, proof);
        match (proof.verdict, proof.reason) {
            (LinkVerdict::Pass, _) => Look::Gone,
            (_, Some(reason)) => Look::Unclear(reason),
            (_, None) => Look::Found(id.to_owned()),
        }
    }

    /// Leaves the record alone, because it may not be the test candidate.
    fn not_ours(&mut self, reason: Reason, look: Look) -> Look {
        self.note(RehearsalStepId::ReadSource, Judged::unclear(reason));
        look
    }
}

/// The calls about one test candidate.
#[derive(Clone, Copy)]
struct Calls<'a> {
    client: &'a Client,
    marker: &'a Marker,
    pauses: &'static [Duration],
}

impl Calls<'_> {
    /// `shown` is the answer that showed the candidate before the deletion.
    async fn prove_gone(&self, id: &str, shown: &Observation) -> Judged {
        let last = self.read_until(id, |answer| answer.success().is_none()).await;
        let made_up = if last.status() == Some(403) {
            let id = Uuid::new_v4().to_string();
            Some(self.send(Probe::CalibrateCandidate, &[("madeUp", &id)], None).await)
        } else {
            None
        };
        gone(&last, made_up.as_ref(), is_filtered(&last, shown))
    }

    /// Searches for the address in quotes, because otherwise `@` and `.` separate words (documented).
    async fn search(&self) -> Look {
        let quoted = format!("\"{}\"", self.marker.email);
        let mut pauses = self.pauses.iter();
        loop {
            let answer = self
                .send(Probe::RehearsalSearch, &[("quotedEmail", &quoted)], None)
                .await;
            match found(&answer, self.marker) {
                Ok(Some(id)) => return Look::Found(id),
                Ok(None) => match pauses.next() {
                    Some(pause) => sleep(*pause).await,
                    None => return Look::NotFound,
                },
                Err(reason) => return Look::Unclear(reason),
            }
        }
    }

    /// Reads the record until it is as expected, or until the pauses are used up.
    async fn read_until(&self, id: &str, expected: impl Fn(&Observation) -> bool) -> Observation {
        let mut pauses = self.pauses.iter();
        loop {
            let answer = self.read(id).await;
            match pauses.next() {
                Some(pause) if !expected(&answer) => sleep(*pause).await,
                _ => return answer,
            }
        }
    }

    async fn read(&self, id: &str) -> Observation {
        self.send(Probe::RehearsalRead, &[("candidateId", id)], None).await
    }

    /// Sends a call. A deletion may be repeated, because it changes nothing the second time; a creation is never repeated.
    async fn send(&self, probe: Probe, values: &[(&str, &str)], body: Option<Value>) -> Observation {
        let request = Request {
            body,
            ..Request::new(probe, probe.path(true), values)
        };
        self.client
            .send(request, Instant::now() + CALL, &CancellationToken::new())
            .await
    }
}

fn is_absent(answer: &Observation, id: &str, marker: &Marker) -> bool {
    read_back(answer, id, marker) == ReadBack::Absent
}

fn now() -> i64 {
    Timestamp::now().as_millisecond()
}
