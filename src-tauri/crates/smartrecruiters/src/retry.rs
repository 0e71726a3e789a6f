//! Decides whether a call is tried again, and after how long.

use std::time::{Duration, SystemTime};

use diagnosis::evidence::{Body, Method, NoAnswer, Order, Outcome};
use reqwest::header::{DATE, HeaderMap, HeaderValue, RETRY_AFTER};

use crate::gate::Endpoint;
use crate::request::{Repeat, Request};

/// The result of one try.
#[derive(Debug, Clone)]
pub(crate) struct Try {
    pub(crate) outcome: Outcome,
    pub(crate) request_id: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    /// Whether the time limit of one try ended it, before its headers or in its body.
    pub(crate) timed_out: bool,
    /// When it was sent and answered.
    pub(crate) order: Order,
}

impl Try {
    pub(crate) fn unanswered(reason: NoAnswer) -> Self {
        Self {
            outcome: Outcome::NoAnswer(reason),
            request_id: None,
            retry_after: None,
            timed_out: reason == NoAnswer::Timeout,
            order: Order::default(),
        }
    }

    /// The result of a try that took too long: what its headers said, if they arrived.
    pub(crate) fn timed_out(arrived: Option<Self>) -> Self {
        match arrived {
            Some(arrived) => Self {
                timed_out: true,
                ..arrived
            },
            None => Self::unanswered(NoAnswer::Timeout),
        }
    }

    /// The result of a try that was cut short after its headers had arrived.
    pub(crate) fn cut_off(mut self, by: NoAnswer) -> Self {
        if let Outcome::Answer(answer) = &mut self.outcome {
            answer.body = Body::CutOff(by);
        }
        self
    }

    /// Whether the status alone is enough to know. A success, and a refusal or an error whose body decides what it means, are not
    /// clear from their headers.
    pub(crate) fn tells_without_its_body(&self) -> bool {
        matches!(self.status(), Some(300..=399 | 401 | 405 | 407 | 408 | 429 | 500..=599))
    }

    pub(crate) fn status(&self) -> Option<u16> {
        match &self.outcome {
            Outcome::Answer(answer) => Some(answer.status),
            Outcome::NoAnswer(_) => None,
        }
    }
}

/// How often a call may be repeated after a failure of this kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Again {
    Never,
    /// Once in the whole call, because a broken server should not get more requests.
    Once,
    /// As often as the limits allow.
    Often,
}

/// Whether another try may help.
pub(crate) fn again(request: &Request, endpoint: &Endpoint, last: &Try) -> Again {
    // The server may still be working on the request that took too long, and it allows only one at a time.
    let still_busy = last.timed_out && endpoint.is_one_at_a_time();
    if request.method == Method::Post || request.repeat == Repeat::Never || still_busy {
        return Again::Never;
    }
    let is_read = request.repeat == Repeat::Read;
    match &last.outcome {
        Outcome::Answer(answer) => match answer.status {
            429 | 502 | 503 | 504 => Again::Often,
            500 if is_read => Again::Once,
            200..=299 if is_read && last.timed_out => Again::Once,
            _ => Again::Never,
        },
        Outcome::NoAnswer(NoAnswer::Dns | NoAnswer::Connect) => Again::Once,
        Outcome::NoAnswer(NoAnswer::Timeout) if is_read => Again::Once,
        Outcome::NoAnswer(_) => Again::Never,
    }
}

/// Exponential back-off with full jitter: between zero and 1, 2, 4, … times `base`.
pub(crate) fn back_off(tries: u32, base: Duration) -> Duration {
    base.saturating_mul(1 << tries.saturating_sub(1).min(10))
        .mul_f64(fastrand::f64())
}

/// Longer than any call lasts. A larger number must not overflow the clock.
const LONGEST_PAUSE: Duration = Duration::from_hours(24);

/// Reads `Retry-After`, in seconds or as a date. A date is compared with the server's own clock if the answer contains it. A
/// number or date that is too large to read still asks for a pause, so it counts as the longest one.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds).min(LONGEST_PAUSE));
    }
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let Ok(at) = httpdate::parse_http_date(text) else {
        return (is_number || text.ends_with("GMT")).then_some(LONGEST_PAUSE);
    };
    let pause = at
        .duration_since(server_time(headers).unwrap_or(now))
        .unwrap_or_default();
    Some(pause.min(LONGEST_PAUSE))
}

/// The server's clock, from `Date`.
pub(crate) fn server_time(headers: &HeaderMap) -> Option<SystemTime> {
    headers
        .get(DATE)
        .map(HeaderValue::to_str)?
        .ok()
        .and_then(|text| httpdate::parse_http_date(text).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retry_after_is_read_in_both_forms_and_never_overflows() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
        let date = |seconds| httpdate::fmt_http_date(now + Duration::from_secs(seconds));
        for (text, server, pause) in [
            ("0".to_owned(), None, Some(Duration::ZERO)),
            (" 7 ".to_owned(), None, Some(Duration::from_secs(7))),
            (u64::MAX.to_string(), None, Some(LONGEST_PAUSE)),
            (date(5), None, Some(Duration::from_secs(5))),
            (date(5), Some(date(3)), Some(Duration::from_secs(2))),
            (date(5), Some(date(9)), Some(Duration::ZERO)),
            ("Fri, 31 Dec 9999 23:59:59 GMT".to_owned(), None, Some(LONGEST_PAUSE)),
            ("18446744073709551616".to_owned(), None, Some(LONGEST_PAUSE)),
            ("9".repeat(400), None, Some(LONGEST_PAUSE)),
            ("Fri, 31 Dec 10000 23:59:59 GMT".to_owned(), None, Some(LONGEST_PAUSE)),
            ("Fri, 99 Dec 2099 99:59:59 GMT".to_owned(), None, Some(LONGEST_PAUSE)),
            (String::new(), None, None),
            ("-1".to_owned(), None, None),
            ("soon".to_owned(), None, None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(RETRY_AFTER, HeaderValue::from_str(&text).unwrap());
            if let Some(server) = server {
                headers.insert(DATE, HeaderValue::from_str(&server).unwrap());
            }
            assert_eq!(retry_after(&headers, now), pause, "{text}");
        }
    }

    #[test]
    fn the_back_off_grows_and_stays_below_its_bound() {
        let base = Duration::from_millis(500);
        for (tries, bound) in [(1, 500), (2, 1000), (3, 2000), (4, 4000), (u32::MAX, 512_000)] {
            assert!(back_off(tries, base) <= Duration::from_millis(bound));
        }
    }
}
