//! Interprets one observation by itself, before it is compared with the others.

use serde_json::Value;

use crate::evidence::{Answer, ApiError, Body, NoAnswer, Observation, Outcome};
use crate::finding::{Evidence, EvidenceError};
use crate::vendor::errors::{has_error_shape, refuses_an_object};
use crate::vendor::phrases::{known_text, names_a_feature, names_a_scope, names_customer_api};
use crate::vendor::probes::Probe;
use crate::verdict::{Cause, Reason, Uncounted};

/// What an observation means if no other observation changes its meaning.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reading<'a> {
    /// A 2xx of the expected shape.
    Success(&'a Value),
    /// A 204 from an endpoint that may answer this way when it deletes something unknown.
    Idempotent,
    /// Got past the gate: refused only because the id cannot exist.
    PastTheGate,
    /// Refused for a cause that the answer itself names.
    Named(Cause),
    /// Refused in SmartRecruiters' own form without a cause: a 403, or a 401 about the object (J3).
    Forbidden,
    /// A write attempt was accepted.
    UnexpectedWrite,
    /// Could not be determined.
    Unclear(Reason),
    /// The person stopped the run, or the request never became due.
    Stopped,
    /// Never sent, because nothing could be reached.
    NotSent,
}

/// Whether the request used a made-up id.
pub fn made_up(observation: &Observation) -> bool {
    observation.path.contains("{madeUp}")
}

/// Interprets one observation. `filtered` means that the other answers had SmartRecruiters' rate headers and this one did not.
pub fn read(observation: &Observation, filtered: bool) -> Reading<'_> {
    match &observation.outcome {
        Outcome::NoAnswer(NoAnswer::Cancelled) => Reading::Stopped,
        Outcome::NoAnswer(NoAnswer::NotSent) => Reading::NotSent,
        Outcome::NoAnswer(cause) => Reading::Unclear(reason_of(*cause)),
        Outcome::Answer(answer) => read_answer(observation, answer, filtered),
    }
}

/// The number of rows in a list or in one of its pages.
pub(crate) fn rows_of(list: &Value) -> Option<u64> {
    let rows = list.get("content").unwrap_or(list).as_array()?;
    Some(rows.len() as u64)
}

/// Whether an answer lacks everything that marks it as SmartRecruiters' own: the rate headers, which are documented on every
/// answer, and the form of its errors.
pub(crate) fn may_be_foreign(observation: &Observation) -> bool {
    observation
        .answer()
        .is_some_and(|answer| !answer.rate_headers && !has_error_shape(answer))
}

/// The JSON in which records are to be counted.
///
/// # Errors
/// Why there is nothing to count.
pub fn to_count(observation: &Observation) -> Result<&Value, Uncounted> {
    // A 401 without the headers may be SmartRecruiters' own, and is not certain anyway.
    let filtered = observation.status() == Some(403) && may_be_foreign(observation);
    match read(observation, filtered) {
        Reading::Success(value) => Ok(value),
        Reading::Forbidden | Reading::Named(_) => Err(Uncounted::Refused),
        Reading::Unclear(reason) => Err(reason.into()),
        Reading::Stopped => Err(Reason::Cancelled.into()),
        Reading::NotSent => Err(Reason::Connect.into()),
        // Only write attempts are answered this way.
        Reading::Idempotent | Reading::PastTheGate | Reading::UnexpectedWrite => Err(Reason::WrongShape.into()),
    }
}

const fn reason_of(cause: NoAnswer) -> Reason {
    match cause {
        NoAnswer::Dns => Reason::Dns,
        NoAnswer::Connect => Reason::Connect,
        NoAnswer::Tls(_) => Reason::Tls,
        NoAnswer::Proxy => Reason::Proxy,
        NoAnswer::Timeout => Reason::Timeout,
        NoAnswer::Throttled => Reason::Throttled,
        NoAnswer::Deadline | NoAnswer::NotSent => Reason::Deadline,
        NoAnswer::Cancelled => Reason::Cancelled,
    }
}

fn read_answer<'a>(observation: &Observation, answer: &'a Answer, filtered: bool) -> Reading<'a> {
    if let Some(cause) = named_cause(answer) {
        return Reading::Named(cause);
    }
    let attempt = made_up(observation);
    match answer.status {
        200..=299 if observation.probe.is_write() => read_accepted_write(observation.probe, answer),
        200..=299 => read_success(observation.probe, answer),
        300..=303 | 305..=399 => Reading::Unclear(Reason::Redirected),
        // J3: the 401 itself says that it refuses the object. `Context` looks at what followed it.
        401 if observation.probe.spec().refused_with_401.is_some() && refuses_an_object(answer) => Reading::Forbidden,
        401 if filtered || asks_for_company_login(answer) => Reading::Unclear(Reason::Proxy),
        401 => Reading::Unclear(Reason::Unauthorized),
        403 | 405 if filtered => Reading::Unclear(Reason::Proxy),
        403 => not_a_refusal(&answer.body).map_or(Reading::Forbidden, Reading::Unclear),
        407 => Reading::Unclear(Reason::Proxy),
        408 => Reading::Unclear(Reason::Timeout),
        429 => Reading::Unclear(Reason::Throttled),
        400 | 404 | 409 | 415 | 422 if attempt => own_form(&answer.body).map_or(Reading::PastTheGate, Reading::Unclear),
        404 | 405 | 410 => Reading::Unclear(Reason::NoSuchEndpoint),
        // 511 is "Network Authentication Required": a network's sign-in page identifies itself.
        511 => Reading::Unclear(Reason::NotJson),
        500..=599 => Reading::Unclear(Reason::ServerError),
        // SmartRecruiters does not document this answer for this probe.
        _ => Reading::Unclear(own_form(&answer.body).unwrap_or(Reason::WrongShape)),
    }
}

/// `None` if the body is JSON or empty, as in SmartRecruiters' own refusals; otherwise why the body cannot be SmartRecruiters'
/// own.
pub(crate) const fn own_form(body: &Body) -> Option<Reason> {
    match body {
        Body::Empty | Body::Json(_) => None,
        Body::NotJson { .. } => Some(Reason::NotJson),
        Body::Truncated => Some(Reason::Truncated),
        Body::CutOff(by) => Some(reason_of(*by)),
        Body::TooLarge => Some(Reason::TooLarge),
    }
}

/// Why a 403 does not refuse the key: it is a proxy's page, or a gateway's answer about something else. The phrases are those of
/// common gateways. None is documented for SmartRecruiters, so they only ever lead to "could not tell".
fn not_a_refusal(body: &Body) -> Option<Reason> {
    const PHRASES: [(&str, Reason); 7] = [
        ("rate limit", Reason::Throttled),
        ("too many requests", Reason::Throttled),
        ("missing authentication token", Reason::NoSuchEndpoint),
        ("invalid api key", Reason::Unauthorized),
        ("invalid_api_key", Reason::Unauthorized),
        ("invalid token", Reason::Unauthorized),
        ("invalid_token", Reason::Unauthorized),
    ];
    let Body::Json(value) = body else {
        return own_form(body);
    };
    let words = ApiError::read(value).words;
    PHRASES
        .into_iter()
        .find_map(|(phrase, reason)| words.contains(phrase).then_some(reason))
}

/// Reads a write attempt that was answered with 2xx. A web page with status 200 comes from an intermediary, so it does not count
/// as an accepted write.
fn read_accepted_write<'a>(probe: Probe, answer: &Answer) -> Reading<'a> {
    match (&answer.body, probe, answer.status) {
        (Body::NotJson { html: true }, ..) => Reading::Unclear(Reason::NotJson),
        (_, probe, 204) if probe.spec().answers_204_when_unknown => Reading::Idempotent,
        _ => Reading::UnexpectedWrite,
    }
}

fn read_success(probe: Probe, answer: &Answer) -> Reading<'_> {
    match &answer.body {
        Body::Json(value) => match probe.spec().shape {
            Some(shape) if shape.fits(value) => Reading::Success(value),
            _ => Reading::Unclear(Reason::WrongShape),
        },
        // J22: an empty body with rate headers comes from SmartRecruiters itself.
        Body::Empty if answer.rate_headers => Reading::Unclear(Reason::WrongShape),
        Body::Empty | Body::NotJson { .. } => Reading::Unclear(Reason::NotJson),
        Body::Truncated => Reading::Unclear(Reason::Truncated),
        Body::CutOff(by) => Reading::Unclear(reason_of(*by)),
        Body::TooLarge => Reading::Unclear(Reason::TooLarge),
    }
}

/// Whether the company's network, not SmartRecruiters, asks for a login.
fn asks_for_company_login(answer: &Answer) -> bool {
    answer.www_authenticate.as_deref().is_some_and(|text| {
        text.split([',', ' '])
            .any(|word| word.eq_ignore_ascii_case("ntlm") || word.eq_ignore_ascii_case("negotiate"))
    })
}

/// The cause that a refusal itself names. It is certain, regardless of the other answers.
///
/// Sources: SmartRecruiters' help center ("No access to feature: Customer API", see [`says_customer_api_off`]) and its own
/// open-source middleware (403, "Missing required scopes: …" with `error="insufficient_scope"`); `OAuthPermissionsException` is
/// named in its guide, without a status. An API key has no scopes, so a 403 that names one proves an OAuth credential.
///
/// Only a 403 counts. A 401 refuses the key as a whole, so its words about scopes say nothing about what the key may do. The
/// words of a 400 or 404 are about the made-up id.
fn named_cause(answer: &Answer) -> Option<Cause> {
    if answer.status != 403 {
        return None;
    }
    let words = said(answer);
    let challenge = answer.www_authenticate.as_deref().unwrap_or_default().to_lowercase();
    if challenge.contains("insufficient_scope") || names_a_scope(&words) {
        Some(Cause::OauthScopeMissing)
    } else if names_customer_api(&words) {
        Some(Cause::CustomerApiOff)
    } else {
        words.lines().any(names_a_feature).then_some(Cause::ModuleOff)
    }
}

/// Whether an answer says that the company does not have the Customer API. The text is SmartRecruiters' own, but the status is
/// not documented, so any 4xx counts except those of a proxy or a rate limiter.
pub(crate) fn says_customer_api_off(observation: &Observation) -> bool {
    observation.answer().is_some_and(|answer| {
        matches!(answer.status, 400..=499)
            && !matches!(answer.status, 407 | 408 | 429)
            && names_customer_api(&said(answer))
    })
}

/// The strings in an error's JSON, in lower case, one per line.
fn said(answer: &Answer) -> String {
    match &answer.body {
        Body::Json(value) => ApiError::read(value).words,
        _ => String::new(),
    }
}

/// The part of an observation that may be shown and kept.
pub fn evidence(observation: &Observation) -> Evidence {
    let error = observation
        .answer()
        .filter(|answer| answer.status >= 400)
        .and_then(|answer| match &answer.body {
            Body::Json(value) => {
                let error = ApiError::read(value);
                let code = error.code.filter(|code| is_code(code));
                let message = error.message.as_deref().and_then(known_text);
                (code.is_some() || message.is_some()).then_some(EvidenceError { code, message })
            }
            _ => None,
        });
    Evidence {
        method: observation.method,
        path: observation.path.clone(),
        status: observation.status(),
        duration_ms: observation.duration_ms,
        error,
        request_id: observation.request_id.clone().filter(|id| is_request_id(id)),
    }
}

/// Codes are words. A long word that contains digits is an id, or a key that the server echoes.
fn is_code(code: &str) -> bool {
    let is_id = |word: &str| word.len() >= 8 && word.bytes().any(|byte| byte.is_ascii_digit());
    (1..=64).contains(&code.len())
        && code
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
        && !code.split(['_', '-', '.']).any(is_id)
}

fn is_request_id(id: &str) -> bool {
    (1..=128).contains(&id.len())
        && id
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b':' | b'=' | b'/' | b'+'))
}
