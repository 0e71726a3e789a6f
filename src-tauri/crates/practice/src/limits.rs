//! SmartRecruiters' rate limits for each credential: 10 requests a second for each endpoint (2 for some), 8 at once, and 1 at once for
//! `GET /candidates`. Its rate-limiting guide documents them and the four headers on every answer.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use uuid::Uuid;

/// A little less than a second, so that a client that sends exactly ten requests a second is not refused because of network jitter.
const WINDOW: Duration = Duration::from_millis(950);
const AT_ONCE: usize = 8;

/// The limits of an endpoint for one credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rule {
    pub(crate) per_second: usize,
    /// Whether only one request to this endpoint may run at a time.
    pub(crate) alone: bool,
}

impl Rule {
    pub(crate) const USUAL: Self = Self {
        per_second: 10,
        alone: false,
    };
    pub(crate) const ALONE: Self = Self {
        per_second: 10,
        alone: true,
    };
    pub(crate) const TWO_A_SECOND: Self = Self {
        per_second: 2,
        alone: false,
    };
}

/// The values of the four rate headers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RateHeaders {
    pub(crate) limit: usize,
    pub(crate) remaining: usize,
    pub(crate) at_once: usize,
    pub(crate) at_once_remaining: usize,
}

impl RateHeaders {
    /// The values for an answer that belongs to no credential.
    pub(crate) const UNUSED: Self = Self {
        limit: 10,
        remaining: 10,
        at_once: AT_ONCE,
        at_once_remaining: AT_ONCE,
    };

    pub(crate) fn write(self, headers: &mut HeaderMap) {
        for (name, value) in [
            ("x-ratelimit-limit", self.limit),
            ("x-ratelimit-remaining", self.remaining),
            ("x-ratelimit-concurrent-limit", self.at_once),
            ("x-ratelimit-concurrent-remaining", self.at_once_remaining),
        ] {
            headers.insert(HeaderName::from_static(name), HeaderValue::from(value));
        }
    }
}

/// The current usage of each credential.
#[derive(Debug, Clone)]
pub(crate) struct Limits {
    all: Arc<Mutex<HashMap<Uuid, Usage>>>,
    now: fn() -> Instant,
}

#[derive(Debug, Default)]
struct Usage {
    running: usize,
    endpoints: HashMap<usize, Endpoint>,
}

#[derive(Debug, Default)]
struct Endpoint {
    running: usize,
    recent: VecDeque<Instant>,
}

/// A running request, which counts until this is dropped.
#[derive(Debug)]
pub(crate) struct RunningRequest {
    limits: Limits,
    credential: Uuid,
    endpoint: usize,
    pub(crate) rate_headers: RateHeaders,
}

impl Limits {
    /// Limits with this clock.
    pub(crate) fn new(now: fn() -> Instant) -> Self {
        Self {
            all: Arc::default(),
            now,
        }
    }

    /// Admits a request, or returns the headers of its refusal. `others` is the number of requests that another program keeps running
    /// with the same credential.
    pub(crate) fn admit(
        &self,
        credential: Uuid,
        endpoint: usize,
        rule: Rule,
        others: usize,
    ) -> Result<RunningRequest, RateHeaders> {
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        let usage = all.entry(credential).or_default();
        let now = (self.now)();
        let here = usage.endpoints.entry(endpoint).or_default();
        while here
            .recent
            .front()
            .is_some_and(|earlier| now.duration_since(*earlier) >= WINDOW)
        {
            here.recent.pop_front();
        }
        let (at_once, running) = if rule.alone {
            (1, here.running + others.min(1))
        } else {
            (AT_ONCE, usage.running + others)
        };
        let full = running >= at_once || usage.running + others >= AT_ONCE || here.recent.len() >= rule.per_second;
        if !full {
            usage.running += 1;
            here.running += 1;
            here.recent.push_back(now);
        }
        let rate_headers = RateHeaders {
            limit: rule.per_second,
            remaining: rule.per_second.saturating_sub(here.recent.len()),
            at_once,
            at_once_remaining: at_once.saturating_sub(running + usize::from(!full)),
        };
        if full {
            Err(rate_headers)
        } else {
            Ok(RunningRequest {
                limits: self.clone(),
                credential,
                endpoint,
                rate_headers,
            })
        }
    }
}

impl Drop for RunningRequest {
    fn drop(&mut self) {
        let mut all = self.limits.all.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(usage) = all.get_mut(&self.credential) {
            usage.running = usage.running.saturating_sub(1);
            if let Some(here) = usage.endpoints.get_mut(&self.endpoint) {
                here.running = here.running.saturating_sub(1);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;

    /// A clock that does not advance.
    fn stopped() -> Instant {
        static NOW: LazyLock<Instant> = LazyLock::new(Instant::now);
        *NOW
    }

    #[test]
    fn the_eleventh_request_in_a_second_is_refused_and_another_endpoint_is_not() {
        let limits = Limits::new(stopped);
        let key = Uuid::new_v4();
        for number in 1..=10 {
            let pass = limits.admit(key, 0, Rule::USUAL, 0).expect("ten are allowed");
            assert_eq!(pass.rate_headers.remaining, 10 - number);
        }
        assert_eq!(
            limits
                .admit(key, 0, Rule::USUAL, 0)
                .expect_err("the eleventh")
                .remaining,
            0
        );
        assert!(limits.admit(key, 1, Rule::USUAL, 0).is_ok());
        assert!(limits.admit(Uuid::new_v4(), 0, Rule::USUAL, 0).is_ok());
    }

    #[test]
    fn eight_requests_run_at_once_and_the_ninth_is_refused() {
        let limits = Limits::new(stopped);
        let key = Uuid::new_v4();
        let mut running: Vec<RunningRequest> = (0..8)
            .map(|endpoint| limits.admit(key, endpoint, Rule::USUAL, 0).expect("eight at once"))
            .collect();
        assert_eq!(
            limits
                .admit(key, 9, Rule::USUAL, 0)
                .expect_err("the ninth")
                .at_once_remaining,
            0
        );
        running.pop();
        assert!(limits.admit(key, 9, Rule::USUAL, 0).is_ok());
    }

    #[test]
    fn only_one_request_at_a_time_reads_the_list_of_candidates() {
        let limits = Limits::new(stopped);
        let key = Uuid::new_v4();
        let pass = limits.admit(key, 0, Rule::ALONE, 0).expect("the first");
        assert_eq!((pass.rate_headers.at_once, pass.rate_headers.at_once_remaining), (1, 0));
        assert!(limits.admit(key, 0, Rule::ALONE, 0).is_err());
        drop(pass);
        assert!(limits.admit(key, 0, Rule::ALONE, 0).is_ok());
    }
}
