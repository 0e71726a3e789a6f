//! Whether a try is worth another, and after how long.

use std::time::{Duration, SystemTime};

use diagnosis::evidence::{Method, NoAnswer, Outcome};
use reqwest::header::{DATE, HeaderMap, HeaderValue, RETRY_AFTER};

use crate::request::{Repeat, Request};

/// What one try left behind.
#[derive(Debug, Clone)]
pub(crate) struct Try {
    pub(crate) outcome: Outcome,
    pub(crate) request_id: Option<String>,
    pub(crate) retry_after: Option<Duration>,
}

impl Try {
    pub(crate) fn unanswered(reason: NoAnswer) -> Self {
        Self {
            outcome: Outcome::NoAnswer(reason),
            request_id: None,
            retry_after: None,
        }
    }

    pub(crate) fn status(&self) -> Option<u16> {
        match &self.outcome {
            Outcome::Answer(answer) => Some(answer.status),
            Outcome::NoAnswer(_) => None,
        }
    }
}

/// Whether another try may help, when `unanswered` tries so far had no answer.
pub(crate) fn worth_it(request: &Request, last: &Try, unanswered: u32) -> bool {
    if request.method == Method::Post {
        return false;
    }
    match (&last.outcome, request.repeat) {
        (Outcome::Answer(answer), Repeat::Read) => matches!(answer.status, 429 | 500 | 502 | 503 | 504),
        (Outcome::Answer(answer), Repeat::Attempt) => matches!(answer.status, 429 | 502 | 503 | 504),
        (Outcome::NoAnswer(NoAnswer::Dns | NoAnswer::Connect | NoAnswer::Timeout), Repeat::Read) => unanswered < 2,
        (Outcome::NoAnswer(_), Repeat::Read | Repeat::Attempt) | (_, Repeat::Never) => false,
    }
}

/// Exponential back-off with full jitter: between nothing and 1, 2, 4, … times `base`.
pub(crate) fn back_off(tries: u32, base: Duration) -> Duration {
    base.saturating_mul(1 << tries.saturating_sub(1).min(10))
        .mul_f64(fastrand::f64())
}

/// Longer than any call lasts; a number beyond it must not overflow the clock.
const LONGEST_PAUSE: Duration = Duration::from_hours(24);

/// `Retry-After` in seconds or as a date. A date is read against the server's own clock where it tells it.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds).min(LONGEST_PAUSE));
    }
    let at = httpdate::parse_http_date(text).ok()?;
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
