//! The limits, held by permits: what has none cannot be sent.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use diagnosis::evidence::Method;
use reqwest::header::{HeaderMap, HeaderValue};
use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

use crate::lane::{Lane, RatePermit};
use crate::others::{Call, Calls, LINGER};

/// How much, how often and how long. The defaults keep below what SmartRecruiters documents (8 at once and 10 a second
/// per endpoint for each credential), since Findem's own sync may use the same key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Until a connection stands, name look-up, proxy and TLS included.
    pub connect: Duration,
    /// From sending a request to the end of its answer.
    pub one_try: Duration,
    /// From the first try to the end of the last, pauses included.
    pub one_call: Duration,
    /// From the headers of an accepted write attempt to the end of its body, which tells nothing more.
    pub accepted_body: Duration,
    /// Bytes of a body.
    pub body: usize,
    /// Requests of one key at the same time.
    pub in_flight: usize,
    /// Requests at the same time while another program uses the key.
    pub in_flight_shared: usize,
    /// Requests of one endpoint within [`rate_window`](Self::rate_window).
    pub per_endpoint_second: usize,
    /// The same for publishing a job and for documents of an offer, which SmartRecruiters limits to 2.
    pub per_slow_endpoint_second: usize,
    /// The second of the two limits above; tests shorten it.
    pub rate_window: Duration,
    /// How often a request is sent at most.
    pub tries: u32,
    /// The longest first pause of the exponential back-off.
    pub back_off: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            one_try: Duration::from_secs(20),
            one_call: Duration::from_secs(30),
            accepted_body: Duration::from_secs(1),
            body: 8 * 1024 * 1024,
            in_flight: 6,
            in_flight_shared: 2,
            per_endpoint_second: 10,
            per_slow_endpoint_second: 2,
            rate_window: Duration::from_secs(1),
            tries: 4,
            back_off: Duration::from_millis(500),
        }
    }
}

/// A method and a path template without its query: what SmartRecruiters counts requests by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Endpoint {
    method: Method,
    path: String,
}

impl Endpoint {
    pub(crate) fn new(method: Method, template: &str) -> Self {
        let path = template.split('?').next().unwrap_or(template);
        Self {
            method,
            path: path.trim_end_matches('/').to_owned(),
        }
    }

    /// `GET /candidates` has a limiter of its own: one request at a time (documented).
    pub(crate) fn is_candidate_list(&self) -> bool {
        self.method == Method::Get && self.path == "/candidates"
    }

    /// 2 a second (documented): `POST` and `DELETE /jobs/{id}/publication`, `GET /offers/{id}/documents/{id}`.
    fn is_slow(&self) -> bool {
        match self.method {
            Method::Get => self.path.starts_with("/offers/") && self.path.contains("/documents/"),
            Method::Post | Method::Delete => self.path.ends_with("/publication"),
            Method::Put => false,
        }
    }
}

/// All limits of one key, shared by every clone of a client and by the clients beside it.
pub(crate) struct Gate {
    limits: Limits,
    slots: Arc<Slots>,
    candidate_list: Arc<Semaphore>,
    lanes: Mutex<HashMap<Endpoint, Arc<Lane>>>,
    calls: Arc<Calls>,
    shared: AtomicBool,
}

/// The right to send one request. Dropped before it [`ended`](Self::ended), the request counts as still running at
/// the server.
pub(crate) struct Permit {
    lane: Arc<Lane>,
    call: Call,
    counts_for_concurrency: bool,
    _rate: RatePermit,
    _candidate_list: Option<OwnedSemaphorePermit>,
    _slot: Slot,
}

impl Permit {
    /// The server is done with the request, or never saw it.
    pub(crate) fn ended(&self) {
        self.call.end(Instant::now());
    }
}

impl Gate {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self {
            limits: limits.clone(),
            slots: Arc::new(Slots::new(limits.in_flight)),
            candidate_list: Arc::new(Semaphore::new(1)),
            lanes: Mutex::default(),
            calls: Arc::default(),
            shared: AtomicBool::new(false),
        }
    }

    /// Waits for a permit. A pause of the endpoint that lasts beyond `until` is not waited for.
    pub(crate) async fn enter(&self, endpoint: &Endpoint, until: Instant) -> Permit {
        let lane = self.lane(endpoint);
        loop {
            lane.open(until).await;
            let rate = lane.take().await;
            let candidate_list = if endpoint.is_candidate_list() {
                self.candidate_list.clone().acquire_owned().await.ok()
            } else {
                None
            };
            let slot = self.slots.take().await;
            // Another call may have met a 429 while this one was waiting.
            if lane.is_open(until) {
                return Permit {
                    lane,
                    call: self.calls.start(Instant::now()),
                    counts_for_concurrency: !endpoint.is_candidate_list(),
                    _rate: rate.used(),
                    _candidate_list: candidate_list,
                    _slot: slot,
                };
            }
        }
    }

    /// Learns from the headers of an answer, which all answers of SmartRecruiters are documented to have.
    ///
    /// Our own share is counted with all that ended a moment ago, which while we are busy can explain any number. Where
    /// only that explains the number, slots rest for a moment between two requests from then on, and the next answers
    /// decide.
    pub(crate) fn answered(&self, permit: &Permit, headers: &HeaderMap) {
        let most = permit.call.most();
        let number = |name: &str| {
            headers
                .get(name)
                .map(HeaderValue::to_str)?
                .ok()?
                .trim()
                .parse::<usize>()
                .ok()
        };
        if number("x-ratelimit-remaining") == Some(0) {
            permit.lane.pause(self.limits.rate_window);
        }
        let (limit, remaining) = (
            number("x-ratelimit-concurrent-limit"),
            number("x-ratelimit-concurrent-remaining"),
        );
        let (Some(limit), Some(remaining), true) = (limit, remaining, permit.counts_for_concurrency) else {
            return;
        };
        if limit <= 1 || self.other_user() {
            return;
        }
        let explained_by = |ours: usize| remaining >= limit.saturating_sub(ours);
        let certain = !explained_by(most);
        // One of ours more than can be in flight may have ended at this very moment.
        let doubtful = !explained_by(most.min(self.limits.in_flight.saturating_add(1)));
        if doubtful {
            self.slots.resting.store(!certain, Ordering::Relaxed);
        }
        if certain && !self.shared.swap(true, Ordering::Relaxed) {
            tracing::debug!(limit, remaining, most, "another program is using this key");
            self.slots.shrink(self.limits.in_flight_shared);
        }
    }

    /// Lets the other calls of the endpoint wait too.
    pub(crate) fn pause(&self, endpoint: &Endpoint, time: Duration) {
        self.lane(endpoint).pause(time);
    }

    /// How long until the last of the endpoints' pauses is over.
    pub(crate) fn paused_for(&self) -> Option<Duration> {
        let lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        lanes.values().filter_map(|lane| lane.paused_for()).max()
    }

    /// Whether another program was seen to use the key.
    pub(crate) fn other_user(&self) -> bool {
        self.shared.load(Ordering::Relaxed)
    }

    fn lane(&self, endpoint: &Endpoint) -> Arc<Lane> {
        let mut lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(lane) = lanes.get(endpoint) {
            return lane.clone();
        }
        let limits = &self.limits;
        let rate = if endpoint.is_slow() {
            limits.per_slow_endpoint_second
        } else {
            limits.per_endpoint_second
        };
        let lane = Arc::new(Lane::new(rate, limits.rate_window));
        lanes.insert(endpoint.clone(), lane.clone());
        lane
    }
}

/// The requests that may be in flight together. Their number can shrink while all of them are taken.
struct Slots {
    semaphore: Arc<Semaphore>,
    state: Mutex<SlotState>,
    /// A slot comes back only once the server cannot count its request any more.
    resting: AtomicBool,
}

struct SlotState {
    size: usize,
    /// Permits to be thrown away instead of being given back.
    owed: usize,
}

struct Slot {
    slots: Arc<Slots>,
    permit: Option<OwnedSemaphorePermit>,
}

impl Slots {
    fn new(size: usize) -> Self {
        let size = size.max(1);
        Self {
            semaphore: Arc::new(Semaphore::new(size)),
            state: Mutex::new(SlotState { size, owed: 0 }),
            resting: AtomicBool::new(false),
        }
    }

    async fn take(self: &Arc<Self>) -> Slot {
        Slot {
            slots: self.clone(),
            permit: self.semaphore.clone().acquire_owned().await.ok(),
        }
    }

    fn shrink(&self, to: usize) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let surplus = state.size.saturating_sub(to.max(1));
        state.size -= surplus;
        state.owed += surplus;
        state.owed -= self.semaphore.forget_permits(state.owed);
    }

    fn give_back(&self, permit: OwnedSemaphorePermit) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.owed > 0 {
            state.owed -= 1;
            permit.forget();
        } else {
            drop(permit);
        }
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        let Some(permit) = self.permit.take() else {
            return;
        };
        match Handle::try_current() {
            Ok(runtime) if self.slots.resting.load(Ordering::Relaxed) => {
                let slots = self.slots.clone();
                runtime.spawn(async move {
                    tokio::time::sleep(LINGER).await;
                    slots.give_back(permit);
                });
            }
            _ => self.slots.give_back(permit),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endpoints_are_counted_by_method_and_path() {
        let get = |template| Endpoint::new(Method::Get, template);
        assert_eq!(get("/candidates?limit=1"), get("/candidates"));
        assert_ne!(get("/candidates"), Endpoint::new(Method::Post, "/candidates"));
        assert!(get("/candidates?limit=1").is_candidate_list());
        assert!(!get("/candidates/{madeUp}").is_candidate_list());
        assert!(get("/offers/{id}/documents/{id}").is_slow());
        assert!(!get("/offers?limit=1").is_slow());
        assert!(Endpoint::new(Method::Delete, "/jobs/{id}/publication").is_slow());
        assert!(!get("/jobs/{id}/publication").is_slow());
    }

    #[tokio::test]
    async fn slots_shrink_while_they_are_taken() {
        let slots = Arc::new(Slots::new(6));
        let mut taken = Vec::new();
        for _ in 0..5 {
            taken.push(slots.take().await);
        }
        slots.shrink(2);
        assert_eq!(slots.semaphore.available_permits(), 0);
        taken.truncate(2);
        assert_eq!(slots.semaphore.available_permits(), 0);
        taken.clear();
        assert_eq!(slots.semaphore.available_permits(), 2);
    }
}
