//! Sends the probes of a plan: as many at once as the limits allow, longest chains first.
//!
//! Write attempts start only after some read was answered, at most two are in flight, and none is sent after one of them was
//! unexpectedly accepted.

use std::sync::Arc;

use diagnosis::evidence::{Method, NoAnswer, Observation, Outcome, id_of};
use diagnosis::identity::own_id;
use diagnosis::listing::NextPage;
use diagnosis::probe::{Probe, When};
use diagnosis::proxy::ProxyTrouble;
use diagnosis::reading::{Reading, read};
use diagnosis::run::{Run, SourcePage};
use diagnosis::source::due;
use diagnosis::verdict::Reason;
use diagnosis::{failed_follow_ups, follow_ups, not_found_details};
use serde_json::Value;
use smartrecruiters::{Attempts, Client, Request};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::{JoinError, JoinSet};
use tokio::time::{Instant, timeout_at};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::plan::Plan;

/// Requests in flight at the same time. SmartRecruiters allows 8, and Findem may be using the same key.
const IN_FLIGHT: usize = 6;
/// Write attempts in flight at the same time.
const WRITES_IN_FLIGHT: usize = 2;
/// After this many calls without any HTTP answer, nothing more is tried.
const UNREACHABLE_AFTER: usize = 6;
/// The most rounds of follow-ups: a calibration in each API, and `users/me` again after each.
const ROUNDS: usize = 8;

/// A check that is about to run.
#[derive(Debug, Clone)]
pub struct Check {
    /// The probes that may be sent.
    pub plan: Plan,
    /// When it must be finished.
    pub deadline: Instant,
    /// Stops it immediately.
    pub cancel: CancellationToken,
}

/// Runs a check on top of what `run` already contains, and notifies `watch` after each answer.
///
/// Dropping the future stops every request in flight.
pub async fn check(client: &Client, check: Check, mut run: Run, watch: &mut (dyn FnMut(&Run) + Send)) -> Run {
    for probe in check.plan.probes() {
        run.forget(probe);
    }
    forget_follow_ups(&check.plan, &mut run);
    (run.finished, run.cancelled, run.out_of_time) = (false, false, false);
    let mut queue = Queue::new(check.plan.clone(), &run);
    let check = Arc::new(check);
    let mut under_way = UnderWay::new();
    loop {
        while under_way.has_room()
            && let Some(queued) = queue.next(under_way.has_room_for_a_write())
        {
            let is_write = queued.is_write();
            let (client, check, writes) = (client.clone(), check.clone(), queue.writes.clone());
            under_way.start(is_write, async move {
                let Check { deadline, cancel, .. } = &*check;
                let (observation, guard) = if is_write {
                    client.attempt(queued.request, *deadline, cancel, &writes).await
                } else {
                    (client.send(queued.request, *deadline, cancel).await, None)
                };
                (queued.source, observation, guard)
            });
        }
        let Some(answered) = under_way.next_answer().await else {
            if !queue.follow_up(&run) {
                break;
            }
            if Instant::now() >= check.deadline {
                run.out_of_time |= queue.clear();
            }
            continue;
        };
        // A call that panicked counts as never answered; its row says that it was not sent.
        let Ok(((source, observation, guard), permit)) = answered else {
            continue;
        };
        // A write that was held back because another one was accepted counts as never sent.
        let held_back = observation.tries == 0 && observation.outcome == Outcome::NoAnswer(NoAnswer::Cancelled);
        if !held_back || check.cancel.is_cancelled() {
            queue.answered(source, observation, &mut run);
        }
        drop((guard, permit));
        if check.cancel.is_cancelled() {
            run.cancelled = true;
            queue.clear();
        } else if Instant::now() >= check.deadline {
            run.out_of_time |= queue.clear();
        } else if nothing_reachable(&run) {
            break;
        }
        watch(&run);
    }
    run.proxy_trouble = timeout_at(check.deadline, proxy_trouble(client, &run))
        .await
        .ok()
        .flatten();
    run.finished = true;
    watch(&run);
    run
}

/// The calls in flight, and how manymore may start.
struct UnderWay<T> {
    calls: JoinSet<(T, Option<OwnedSemaphorePermit>)>,
    /// A write holds its permit until its answer is recorded. A write that panics returns it too.
    writes: Arc<Semaphore>,
}

impl<T: Send + 'static> UnderWay<T> {
    fn new() -> Self {
        Self {
            calls: JoinSet::new(),
            writes: Arc::new(Semaphore::new(WRITES_IN_FLIGHT)),
        }
    }

    fn has_room(&self) -> bool {
        self.calls.len() < IN_FLIGHT
    }

    fn has_room_for_a_write(&self) -> bool {
        self.writes.available_permits() > 0
    }

    fn start(&mut self, is_write: bool, call: impl Future<Output = T> + Send + 'static) {
        let permit = is_write.then(|| self.writes.clone().try_acquire_owned().ok()).flatten();
        self.calls.spawn(async move { (call.await, permit) });
    }

    async fn next_answer(&mut self) -> Option<Result<(T, Option<OwnedSemaphorePermit>), JoinError>> {
        self.calls.join_next().await
    }
}

/// Why the company's proxy could not be used, if no request got an answer.
async fn proxy_trouble(client: &Client, run: &Run) -> Option<ProxyTrouble> {
    if run.cancelled || run.answers().next().is_some() || run.all().next().is_none() {
        return None;
    }
    client.proxy_trouble(run.met(NoAnswer::Proxy)).await
}

/// Removes the follow-ups of earlier answers, which new answers may not need, and those that failed and are needed again (J45).
fn forget_follow_ups(plan: &Plan, run: &mut Run) {
    let failed = failed_follow_ups(run);
    for probe in Probe::FOLLOW_UPS {
        if plan.has(Probe::Candidates) || (plan.may_follow_up(probe) && failed.contains(&probe)) {
            run.forget(probe);
        }
    }
}

/// Whether many calls ended without any HTTP answer, so that the rest would only keep the person waiting.
fn nothing_reachable(run: &Run) -> bool {
    run.answers().next().is_none() && run.all().count() >= UNREACHABLE_AFTER
}

/// One request that is due.
#[derive(Debug, Clone)]
struct QueuedProbe {
    request: Request,
    source: Option<NextPage>,
}

impl QueuedProbe {
    fn new(probe: Probe) -> Self {
        Self::at(probe, probe.path(false), &[])
    }

    /// Fills a template, using new made-up ids for each request.
    fn at(probe: Probe, template: &'static str, values: &[(&str, &str)]) -> Self {
        let made_up: Vec<String> = template
            .matches("{madeUp}")
            .map(|_| Uuid::new_v4().to_string())
            .collect();
        let made_up = made_up.iter().map(|id| ("madeUp", id.as_str()));
        let values: Vec<(&str, &str)> = values.iter().copied().chain(made_up).collect();
        let mut request = Request::new(probe, template, &values);
        // The only write attempt with a body sends an empty object, which no endpoint accepts as valid.
        request.body = (request.method == Method::Put).then(|| Value::Object(serde_json::Map::new()));
        Self { request, source: None }
    }

    fn source_page(page: NextPage) -> Self {
        let offset = page.offset.to_string();
        let values = [("sourceType", page.type_id.as_str()), ("offset", offset.as_str())];
        let queued = Self::at(Probe::SourceValues, Probe::SourceValues.path(false), &values);
        Self {
            source: Some(page),
            ..queued
        }
    }

    fn is_write(&self) -> bool {
        self.request.probe.is_write()
    }
}

/// The requests that are due, and the state that decides which ones become due.
struct Queue {
    plan: Plan,
    due: Vec<QueuedProbe>,
    writes: Attempts,
    writes_released: bool,
    /// Whether the attempts that name the key's own user are due; they wait for its id.
    own_user_released: bool,
    /// The probes that are sent for another candidate, because the first one no longer existed.
    another_candidate: Option<Vec<Probe>>,
    /// How many rounds of follow-ups there have been.
    rounds: usize,
    /// The pages of sources that were requested, answered or not.
    source_pages: Vec<NextPage>,
}

impl Queue {
    fn new(plan: Plan, run: &Run) -> Self {
        let mut queue = Self {
            plan,
            due: Vec::new(),
            writes: Attempts::default(),
            writes_released: false,
            own_user_released: false,
            another_candidate: None,
            rounds: 0,
            source_pages: Vec::new(),
        };
        for (probe, _) in Probe::specs().filter(|(_, spec)| spec.when == When::Always) {
            queue.push(QueuedProbe::new(probe));
        }
        if !queue.plan.has(Probe::Candidates) {
            // This plan does not contain the list of candidates, so its earlier answer is used.
            queue.ask_about_a_candidate(run);
        }
        queue.release_writes(run);
        queue
    }

    fn push(&mut self, queued: QueuedProbe) {
        if self.plan.has(queued.request.probe) {
            self.due.push(queued);
        }
    }

    /// The most urgent request that may be sent now. If several are equally urgent, the first one that became due.
    fn next(&mut self, another_write: bool) -> Option<QueuedProbe> {
        let write_allowed = another_write && self.writes.may_go_on();
        let (index, _) = self
            .due
            .iter()
            .enumerate()
            .filter(|(_, queued)| !queued.is_write() || write_allowed)
            .min_by_key(|(index, queued)| (queued.request.probe.spec().urgency, *index))?;
        Some(self.due.remove(index))
    }

    /// Drops the requests that are due. Returns whether there were any.
    fn clear(&mut self) -> bool {
        !std::mem::take(&mut self.due).is_empty()
    }

    /// Records an answer and queues the requests that waited for it.
    fn answered(&mut self, source: Option<NextPage>, observation: Observation, run: &mut Run) {
        if let Some(NextPage { type_id, again, .. }) = source {
            run.source_pages.push(SourcePage {
                type_id,
                again,
                observation,
            });
            self.ask_for_sources(run);
            return;
        }
        let probe = observation.probe;
        if read(&observation, false) == Reading::UnexpectedWrite {
            self.writes.stop();
        }
        if probe == Probe::Candidates && self.another_candidate.is_some() {
            self.ask_about_another(observation, run);
            return;
        }
        run.record(observation);
        match probe {
            Probe::Candidates => self.ask_about_a_candidate(run),
            Probe::Me if newer_is_missing(run) => self.push(QueuedProbe::new(Probe::MeOld)),
            Probe::SourceTypes => self.ask_for_sources(run),
            _ => {}
        }
        self.release_writes(run);
    }

    /// Queues the write attempts after the first successful read (J55). Those that name the key's own user also wait for its id
    /// (J49).
    fn release_writes(&mut self, run: &Run) {
        if !self.writes_released && run.read_succeeded() {
            self.writes_released = true;
            for probe in Probe::WRITES.into_iter().filter(|probe| !names_own_user(*probe)) {
                self.push(QueuedProbe::new(probe));
            }
        }
        if self.writes_released && !self.own_user_released && self.heard_of_me(run) {
            self.own_user_released = true;
            for probe in Probe::WRITES.into_iter().filter(|probe| names_own_user(*probe)) {
                self.push(match own_id(run) {
                    Some(id) => QueuedProbe::at(probe, probe.path(true), &[("meId", &id)]),
                    None => QueuedProbe::new(probe),
                });
            }
        }
    }

    fn heard_of_me(&self, run: &Run) -> bool {
        let heard = |probe| !self.plan.has(probe) || run.of(probe).is_some();
        heard(Probe::Me) && (!newer_is_missing(run) || heard(Probe::MeOld))
    }

    /// Queues what the answers make necessary, once nothing else is due. Returns whether anything can be sent.
    fn follow_up(&mut self, run: &Run) -> bool {
        self.rounds += 1;
        if run.cancelled || run.out_of_time || self.rounds > ROUNDS {
            return false;
        }
        let gone = not_found_details(run);
        if self.another_candidate.is_none() && gone.iter().any(|probe| self.plan.has(*probe)) {
            // J29: the first candidate no longer exists.
            self.another_candidate = Some(gone);
            self.due.push(QueuedProbe::new(Probe::Candidates));
            return true;
        }
        for probe in follow_ups(run) {
            if self.plan.may_follow_up(probe) {
                self.due.push(match probe {
                    Probe::MeAgain if newer_is_missing(run) => QueuedProbe::at(probe, Probe::MeOld.path(false), &[]),
                    _ => QueuedProbe::new(probe),
                });
            }
        }
        !self.due.is_empty() && self.writes.may_go_on() || self.due.iter().any(|queued| !queued.is_write())
    }

    /// J29: queues the probes for another candidate. If the list cannot be read this time, the answers about the first candidate
    /// are kept.
    fn ask_about_another(&mut self, list: Observation, run: &mut Run) {
        if list.success().is_none() {
            return;
        }
        run.record(list);
        for probe in self.another_candidate.clone().unwrap_or_default() {
            run.forget(probe);
            self.about_a_candidate([probe], run);
        }
    }

    fn ask_about_a_candidate(&mut self, run: &Run) {
        let about = Probe::specs().filter(|(_, spec)| spec.when.is_about_a_candidate());
        self.about_a_candidate(about.map(|(probe, _)| probe), run);
    }

    fn about_a_candidate(&mut self, probes: impl IntoIterator<Item = Probe>, run: &Run) {
        let first = run
            .of(Probe::Candidates)
            .and_then(Observation::success)
            .and_then(first_candidate);
        let with_job = first
            .as_ref()
            .and_then(|(id, job)| Some((id.as_str(), job.as_deref()?)));
        for probe in probes {
            let values = if probe.path(true).contains("{jobId}") {
                with_job.map(|(id, job)| vec![("candidateId", id), ("jobId", job)])
            } else {
                first.as_ref().map(|(id, _)| vec![("candidateId", id.as_str())])
            };
            match values {
                Some(values) => self.push(QueuedProbe::at(probe, probe.path(true), &values)),
                None if probe.spec().when == When::AnyCandidate => {}
                None => self.push(QueuedProbe::new(probe)),
            }
        }
    }

    fn ask_for_sources(&mut self, run: &Run) {
        for page in due(run) {
            if !self.source_pages.contains(&page) {
                self.source_pages.push(page.clone());
                self.push(QueuedProbe::source_page(page));
            }
        }
    }
}

fn names_own_user(probe: Probe) -> bool {
    probe.path(true).contains("{meId}")
}

/// Whether the newer address of `users/me` does not exist. Only then is the older one used.
fn newer_is_missing(run: &Run) -> bool {
    let newer = run.of(Probe::Me).map(|observation| read(observation, false));
    newer == Some(Reading::Unclear(Reason::NoSuchEndpoint))
}

/// Whether an id is safe in a path. An id that consists only of dots would change the path.
fn can_stand_in_a_path(id: &str) -> bool {
    !id.chars().all(|c| c == '.')
}

/// The id of the first candidate, and of a job to which it is attached.
fn first_candidate(page: &Value) -> Option<(String, Option<String>)> {
    let id = |value: &Value| id_of(value).filter(|id| can_stand_in_a_path(id));
    page.get("content")?.as_array()?.iter().find_map(|candidate| {
        let primary = candidate.get("primaryAssignment");
        let secondary = candidate
            .get("secondaryAssignments")
            .and_then(Value::as_array)
            .and_then(|all| all.first());
        let job = [primary, secondary]
            .into_iter()
            .flatten()
            .find_map(|assignment| assignment.get("job").and_then(id));
        Some((id(candidate)?, job))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[tokio::test]
    async fn a_write_that_panics_makes_room_for_the_next() {
        let mut under_way = UnderWay::new();
        for _ in 0..=WRITES_IN_FLIGHT {
            assert!(under_way.has_room_for_a_write());
            under_way.start(true, async { panic!("a write attempt fails") });
            assert!(under_way.next_answer().await.is_some_and(|answer| answer.is_err()));
        }
        for _ in 0..WRITES_IN_FLIGHT {
            under_way.start(true, async {});
        }
        assert!(!under_way.has_room_for_a_write(), "two are under way");
        under_way.start(false, std::future::pending());
        // The permit is returned when the answer is recorded, not earlier.
        let answer = under_way.next_answer().await;
        assert!(!under_way.has_room_for_a_write());
        drop(answer);
        assert!(under_way.has_room_for_a_write());
    }

    #[test]
    fn a_candidate_whose_id_cannot_stand_in_a_path_is_passed_over() {
        let page =
            json!({"content": [{"id": ".."}, {"id": ""}, {"id": "c1", "primaryAssignment": {"job": {"id": "."}}}]});
        assert_eq!(first_candidate(&page), Some(("c1".to_owned(), None)));
    }
}
