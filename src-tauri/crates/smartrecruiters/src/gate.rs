//! Enforces the limits with permits: a request cannot be sent without one.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use diagnosis::evidence::Method;
use diagnosis::vendor::limits;
use diagnosis::vendor::probes::Probe;
use reqwest::header::{HeaderMap, HeaderValue};
use tokio::time::Instant;

use crate::endpoint_limiter::{Documented, EndpointLimiter, Paused};
use crate::permits::{Pool, Share, UNLIMITED};
use crate::running_requests::{LINGER, RunningRequest, RunningRequests};

/// Simultaneous requests left for Findem's own sync, which may use the same key.
const FOR_OTHERS: usize = 2;

/// The HTTP status of a request that exceeds a limit.
const TOO_MANY: u16 = 429;

/// The limits of a client: sizes, rates and times. The defaults stay below what SmartRecruiters documents
/// (`diagnosis::vendor::limits`), since Findem's own sync may use the same key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// The time limit for connecting, including name resolution, proxy and TLS.
    pub connect: Duration,
    /// The time limit from sending a request to the end of its answer.
    pub one_try: Duration,
    /// The time limit from the first try to the end of the last one, including pauses.
    pub one_call: Duration,
    /// The time limit from the headers of an accepted write attempt to the end of its body, which adds no information.
    pub accepted_body: Duration,
    /// The largest body in bytes.
    pub body: usize,
    /// The number of requests with one key at the same time, if the answers do not announce a smaller one.
    pub in_flight: usize,
    /// The number of requests at the same time until the first answer announces a limit.
    pub in_flight_untold: usize,
    /// The number of requests at the same time while another program uses the key.
    pub in_flight_shared: usize,
    /// The number of requests to one endpoint within [`rate_window`](Self::rate_window).
    pub per_endpoint_second: usize,
    /// The same for the endpoints that SmartRecruiters calls slow.
    pub per_slow_endpoint_second: usize,
    /// The window of the two limits above: one second, which tests shorten.
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
            in_flight: limits::AT_ONCE - FOR_OTHERS,
            in_flight_untold: 4,
            in_flight_shared: 2,
            per_endpoint_second: limits::PER_ENDPOINT_SECOND,
            per_slow_endpoint_second: limits::PER_SLOW_ENDPOINT_SECOND,
            rate_window: Duration::from_secs(1),
            tries: 4,
            back_off: Duration::from_millis(500),
        }
    }
}

/// A method and a path template, without the query and the names of the ids. SmartRecruiters counts requests per endpoint.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Endpoint {
    method: Method,
    path: String,
}

impl Endpoint {
    pub(crate) fn new(method: Method, template: &str) -> Self {
        let path = template.split('?').next().unwrap_or(template);
        let nameless = path.trim_end_matches('/').split('/').map(|segment| match segment {
            id if id.starts_with('{') => "{}",
            word => word,
        });
        Self {
            method,
            path: nameless.collect::<Vec<_>>().join("/"),
        }
    }

    /// Whether SmartRecruiters handles requests to this endpoint one at a time, with a separate limiter (documented).
    pub(crate) fn is_one_at_a_time(&self) -> bool {
        let mut alone = Probe::specs().filter(|(_, spec)| spec.one_at_a_time);
        alone.any(|(_, spec)| *self == Self::new(spec.method, spec.path))
    }

    fn is_slow(&self) -> bool {
        limits::is_slow(self.method, &self.path)
    }
}

/// All limits of one key. Every clone of a client shares them, and so do the clients beside it.
pub(crate) struct Gate {
    limits: Limits,
    slots: Arc<Pool>,
    /// The requests to all endpoints within a window, once the server is seen to count them together.
    rate: Arc<Pool>,
    limiters: Mutex<HashMap<Endpoint, Arc<EndpointLimiter>>>,
    calls: Arc<RunningRequests>,
    known: Mutex<Known>,
}

/// What the answers have revealed about how many requests may be in flight together.
#[derive(Default)]
struct Known {
    /// The limit announced last, or the documented one if answers announce none.
    at_once: Option<usize>,
    /// Another program uses the key.
    shared: bool,
}

/// The right to send one request. If it is dropped before the request has [`ended`](Self::ended), the request counts as still
/// running at the server.
pub(crate) struct Permit {
    limiter: Arc<EndpointLimiter>,
    call: RunningRequest,
    counts_for_concurrency: bool,
    _shares: [Share; 4],
}

impl Permit {
    /// The server finished the request, or never received it.
    pub(crate) fn ended(&self) {
        self.call.end(Instant::now());
    }
}

impl Gate {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self {
            limits: limits.clone(),
            slots: Pool::new(limits.in_flight_untold.min(limits.in_flight), Duration::ZERO),
            rate: Pool::new(UNLIMITED, limits.rate_window),
            limiters: Mutex::default(),
            calls: Arc::default(),
            known: Mutex::default(),
        }
    }

    /// Waits for a permit. Fails immediately if the endpoint is paused beyond `until`.
    pub(crate) async fn enter(&self, endpoint: &Endpoint, until: Instant) -> Result<Permit, Paused> {
        let limiter = self.limiter(endpoint);
        loop {
            limiter.open(until).await?;
            let at_once = limiter.at_once.take().await;
            let shares = [
                at_once,
                limiter.rate.take().await,
                self.rate.take().await,
                self.slots.take().await,
            ];
            // While this call waited, another one may have received a 429 or a smaller limit.
            if limiter.paused_for().is_none() && shares.iter().all(Share::stands) {
                return Ok(Permit {
                    limiter,
                    call: self.calls.start(Instant::now()),
                    counts_for_concurrency: !endpoint.is_one_at_a_time(),
                    _shares: shares.map(Share::used),
                });
            }
        }
    }

    /// Adjusts the limits to the headers of an answer, which are documented on all of SmartRecruiters' answers.
    pub(crate) fn answered(&self, permit: &Permit, status: u16, headers: &HeaderMap) {
        let announced = Announced::read(headers);
        self.follow_rate(&permit.limiter, status, &announced);
        if permit.counts_for_concurrency {
            self.follow_concurrency(permit, status, &announced);
        }
    }

    /// The limit is documented to apply to one endpoint. It may apply to all endpoints together if the server counts more
    /// requests than this endpoint received, or if it announces an undocumented limit without the number of remaining requests.
    fn follow_rate(&self, limiter: &EndpointLimiter, status: u16, announced: &Announced) {
        limiter.follow(announced.per_window, announced.at_once);
        // SmartRecruiters does not count a request that it refused with 429.
        let ours = limiter.rate.used().saturating_sub(usize::from(status == TOO_MANY));
        if let Some(limit) = announced.per_window {
            let counts_more = match announced.remaining {
                Some(remaining) => limit.saturating_sub(remaining) > ours,
                None => limiter.is_smaller(limit),
            };
            if counts_more {
                self.rate.resize(limit);
                self.rate.leave(announced.remaining.unwrap_or(limit));
            }
        }
        if let Some(remaining) = announced.remaining {
            limiter.rate.leave(remaining);
        }
    }

    /// Our own requests are counted together with those that ended a moment ago, which can explain any number while we are busy.
    /// If only those explain the number, slots rest for a moment between two requests from then on, and the next answers decide.
    fn follow_concurrency(&self, permit: &Permit, status: u16, announced: &Announced) {
        let most = permit.call.most();
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if announced.at_once.is_some() {
            known.at_once = announced.at_once;
        } else if status != TOO_MANY {
            known.at_once.get_or_insert(self.limits.in_flight);
        }
        if let (Some(limit @ 2..), Some(remaining), false) =
            (announced.at_once, announced.at_once_remaining, known.shared)
        {
            let explained_by = |ours: usize| remaining >= limit.saturating_sub(ours);
            let certain = !explained_by(most);
            // One more of our requests than may be in flight could have ended just now.
            let doubtful = !explained_by(most.min(self.limits.in_flight.saturating_add(1)));
            if doubtful {
                self.slots.set_rest(if certain { Duration::ZERO } else { LINGER });
            }
            if certain {
                tracing::debug!(limit, remaining, most, "another program is using this key");
                known.shared = true;
            }
        }
        self.slots.resize(self.at_once(&known));
    }

    /// How many requests may be in flight together.
    fn at_once(&self, known: &Known) -> usize {
        let allowed = known.at_once.unwrap_or(self.limits.in_flight_untold);
        let ours = if known.shared {
            self.limits.in_flight_shared
        } else {
            self.limits.in_flight
        };
        allowed.min(ours)
    }

    /// Makes the other calls to the endpoint wait too.
    pub(crate) fn pause(&self, endpoint: &Endpoint, time: Duration) {
        self.limiter(endpoint).pause(time);
    }

    /// How long it takes until the last of the endpoints' pauses ends.
    pub(crate) fn paused_for(&self) -> Option<Duration> {
        let limiters = self.limiters.lock().unwrap_or_else(PoisonError::into_inner);
        limiters.values().filter_map(|limiter| limiter.paused_for()).max()
    }

    /// Whether another program was seen using the key.
    pub(crate) fn other_user(&self) -> bool {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).shared
    }

    fn limiter(&self, endpoint: &Endpoint) -> Arc<EndpointLimiter> {
        let mut limiters = self.limiters.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(limiter) = limiters.get(endpoint) {
            return limiter.clone();
        }
        let limits = &self.limits;
        let documented = Documented {
            per_window: if endpoint.is_slow() {
                limits.per_slow_endpoint_second
            } else {
                limits.per_endpoint_second
            },
            at_once: if endpoint.is_one_at_a_time() { 1 } else { UNLIMITED },
        };
        let limiter = Arc::new(EndpointLimiter::new(documented, limits.rate_window));
        limiters.insert(endpoint.clone(), limiter.clone());
        limiter
    }
}

/// The limits that an answer announces. A value that is not a number is ignored.
#[derive(Debug, Default, PartialEq, Eq)]
struct Announced {
    per_window: Option<usize>,
    remaining: Option<usize>,
    at_once: Option<usize>,
    at_once_remaining: Option<usize>,
}

impl Announced {
    /// A limit of 0 would allow nothing, so it counts as 1.
    fn read(headers: &HeaderMap) -> Self {
        let number = |name: &str| headers.get(name).and_then(leading_number);
        let limit = |name: &str| number(name).map(|limit| limit.max(1));
        Self {
            per_window: limit("x-ratelimit-limit"),
            remaining: number("x-ratelimit-remaining"),
            at_once: limit("x-ratelimit-concurrent-limit"),
            at_once_remaining: number("x-ratelimit-concurrent-remaining"),
        }
    }
}

/// A whole number, possibly followed by a comma or a semicolon and more text: some gateways write `10, 10;w=1`.
fn leading_number(value: &HeaderValue) -> Option<usize> {
    let text = value.to_str().ok()?;
    let first = text.split([',', ';']).next()?.trim();
    let is_number = !first.is_empty() && first.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| first.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endpoints_are_counted_by_method_and_path() {
        let get = |template| Endpoint::new(Method::Get, template);
        assert_eq!(get("/candidates?limit=1"), get("/candidates"));
        assert_eq!(get("/candidates/{candidateId}"), get("/candidates/{madeUp}"));
        assert_ne!(get("/candidates/{madeUp}"), get("/candidates"));
        assert_ne!(get("/candidates"), Endpoint::new(Method::Post, "/candidates"));
        assert!(get("/candidates?limit=1").is_one_at_a_time());
        assert!(!get("/candidates/{madeUp}").is_one_at_a_time());
        assert!(get("/offers/{id}/documents/{id}").is_slow());
        assert!(!get("/offers?limit=1").is_slow());
        assert!(Endpoint::new(Method::Delete, "/jobs/{id}/publication").is_slow());
        assert!(!get("/jobs/{id}/publication").is_slow());
    }

    #[test]
    fn what_is_no_number_announces_nothing_and_no_limit_is_less_than_one() {
        for (text, limit, remaining) in [
            ("10", Some(10), Some(10)),
            (" 3 ", Some(3), Some(3)),
            ("0", Some(1), Some(0)),
            ("3;w=1", Some(3), Some(3)),
            ("10, 10;w=1", Some(10), Some(10)),
            ("18446744073709551615", Some(usize::MAX), Some(usize::MAX)),
            ("18446744073709551616", None, None),
            ("-1", None, None),
            ("+1", None, None),
            ("3.5", None, None),
            ("1e3", None, None),
            ("ten", None, None),
            ("", None, None),
            (",3", None, None),
            ("\u{665}", None, None),
        ] {
            let value = HeaderValue::from_bytes(text.as_bytes()).unwrap();
            let names = [
                "x-ratelimit-limit",
                "x-ratelimit-remaining",
                "x-ratelimit-concurrent-limit",
                "x-ratelimit-concurrent-remaining",
            ];
            let headers = names.map(|name| (reqwest::header::HeaderName::from_static(name), value.clone()));
            let expected = Announced {
                per_window: limit,
                remaining,
                at_once: limit,
                at_once_remaining: remaining,
            };
            assert_eq!(Announced::read(&HeaderMap::from_iter(headers)), expected, "{text:?}");
        }
        assert_eq!(Announced::read(&HeaderMap::new()), Announced::default());
    }
}
