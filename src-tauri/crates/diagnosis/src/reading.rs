//! What one observation means by itself, before it is held against the others.

use serde_json::Value;

use crate::evidence::{Answer, ApiError, Body, NoAnswer, Observation, Outcome};
use crate::finding::{Evidence, EvidenceError};
use crate::probe::Probe;
use crate::verdict::{Cause, Reason};

/// What an observation says, if no other observation changes it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reading<'a> {
    /// A 2xx of the expected shape.
    Success(&'a Value),
    /// A 204 where deleting something unknown may answer so.
    Idempotent,
    /// Got past the gate: refused because the id cannot exist.
    PastTheGate,
    /// Refused, for a cause that the answer names itself.
    Named(Cause),
    /// 403 in SmartRecruiters' own form, without a name.
    Forbidden,
    /// A write attempt was accepted.
    UnexpectedWrite,
    /// Could not tell.
    Unclear(Reason),
    /// The person stopped it, or it was never due.
    Stopped,
    /// Never sent, because nothing could be reached.
    NotSent,
}

/// Whether the observation was made with an id that cannot exist.
pub fn made_up(observation: &Observation) -> bool {
    observation.path.contains("{madeUp}")
}

/// Reads one observation. `filtered` says that SmartRecruiters' rate headers were on the other answers but not on this one.
pub fn read(observation: &Observation, filtered: bool) -> Reading<'_> {
    match &observation.outcome {
        Outcome::NoAnswer(NoAnswer::Cancelled) => Reading::Stopped,
        Outcome::NoAnswer(NoAnswer::NotSent) => Reading::NotSent,
        Outcome::NoAnswer(cause) => Reading::Unclear(reason_of(*cause)),
        Outcome::Answer(answer) => read_answer(observation, answer, filtered),
    }
}

const fn reason_of(cause: NoAnswer) -> Reason {
    match cause {
        NoAnswer::Dns => Reason::Dns,
        NoAnswer::Connect => Reason::Connect,
        NoAnswer::Tls { .. } => Reason::Tls,
        NoAnswer::Proxy => Reason::Proxy,
        NoAnswer::Timeout => Reason::Timeout,
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
        200..=299 => read_success(observation.probe, &answer.body),
        300..=303 | 305..=399 => Reading::Unclear(Reason::Redirected),
        401 if asks_for_company_login(answer) => Reading::Unclear(Reason::Proxy),
        401 => Reading::Unclear(Reason::Unauthorized),
        403 | 405 if filtered => Reading::Unclear(Reason::Proxy),
        403 => not_a_refusal(&answer.body).map_or(Reading::Forbidden, Reading::Unclear),
        407 => Reading::Unclear(Reason::Proxy),
        408 => Reading::Unclear(Reason::Timeout),
        429 => Reading::Unclear(Reason::Throttled),
        400 | 404 | 409 | 415 | 422 if attempt => own_form(&answer.body).map_or(Reading::PastTheGate, Reading::Unclear),
        404 | 405 | 410 => Reading::Unclear(Reason::NoSuchEndpoint),
        // "Network Authentication Required": the sign-in page of a network, which says so.
        511 => Reading::Unclear(Reason::NotJson),
        500..=599 => Reading::Unclear(Reason::ServerError),
        // Documented nowhere: SmartRecruiters said something, but not what this question is answered with.
        _ => Reading::Unclear(own_form(&answer.body).unwrap_or(Reason::WrongShape)),
    }
}

/// None where the body is JSON or empty, as SmartRecruiters' refusals are; else why it cannot be theirs.
pub(crate) const fn own_form(body: &Body) -> Option<Reason> {
    match body {
        Body::Empty | Body::Json(_) => None,
        Body::NotJson { .. } => Some(Reason::NotJson),
        Body::Truncated => Some(Reason::Truncated),
        Body::TooLarge => Some(Reason::TooLarge),
    }
}

/// What else than a refusal of the key a 403 can be: a page of something between, or SmartRecruiters saying something else.
/// The phrases are those of common gateways; none of them is documented for SmartRecruiters, so they only ever lead to
/// "could not tell".
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

/// A web page with status 200 comes from something between, so it does not count as an accepted write.
fn read_accepted_write<'a>(probe: Probe, answer: &Answer) -> Reading<'a> {
    match (&answer.body, probe, answer.status) {
        (Body::NotJson { html: true }, ..) => Reading::Unclear(Reason::NotJson),
        (_, Probe::DeleteInterviewType, 204) => Reading::Idempotent,
        _ => Reading::UnexpectedWrite,
    }
}

fn read_success(probe: Probe, body: &Body) -> Reading<'_> {
    match body {
        Body::Json(value) => match probe.shape() {
            Some(shape) if shape.fits(value) => Reading::Success(value),
            _ => Reading::Unclear(Reason::WrongShape),
        },
        Body::Empty | Body::NotJson { .. } => Reading::Unclear(Reason::NotJson),
        Body::Truncated => Reading::Unclear(Reason::Truncated),
        Body::TooLarge => Reading::Unclear(Reason::TooLarge),
    }
}

/// A login of the company's network, not of SmartRecruiters.
fn asks_for_company_login(answer: &Answer) -> bool {
    answer.www_authenticate.as_deref().is_some_and(|text| {
        text.split([',', ' '])
            .any(|word| word.eq_ignore_ascii_case("ntlm") || word.eq_ignore_ascii_case("negotiate"))
    })
}

/// The cause that a refusal names itself, which is certain whatever else was answered.
///
/// Sources: SmartRecruiters' help centre ("No access to feature: Customer API", status not stated, so any 4xx) and its own
/// open-source middleware (403, "Missing required scopes: …" with `error="insufficient_scope"`); `OAuthPermissionsException`
/// is named in its guide, without a status. An API key has no scopes, so a 403 that names one proves an OAuth credential. A 401
/// may speak of scopes by the way; there only the phrases count that say one is missing.
fn named_cause(answer: &Answer) -> Option<Cause> {
    if !(400..=499).contains(&answer.status) || matches!(answer.status, 407 | 408 | 429) {
        return None;
    }
    let error = match &answer.body {
        Body::Json(value) => ApiError::read(value),
        _ => ApiError::default(),
    };
    let challenge = answer.www_authenticate.as_deref().unwrap_or_default().to_lowercase();
    let says_missing =
        challenge.contains("insufficient_scope") || MISSING_SCOPE.iter().any(|phrase| error.words.contains(phrase));
    let names_scope = says_missing || (answer.status == 403 && names_a_scope(&error.words));
    if matches!(answer.status, 401 | 403) && names_scope {
        return Some(Cause::OauthScopeMissing);
    }
    let feature = error.words.split_once("no access to feature").map(|(_, rest)| rest);
    match feature {
        Some(rest) if rest.trim_start_matches([':', ' ']).starts_with("customer api") => Some(Cause::CustomerApiOff),
        Some(_) => Some(Cause::ModuleOff),
        None if answer.status == 403 && words(&error.words).any(|word| word == "feature") => Some(Cause::ModuleOff),
        None => None,
    }
}

const MISSING_SCOPE: [&str; 4] = [
    "missing required scope",
    "insufficient_scope",
    "insufficient scope",
    "oauthpermissionsexception",
];

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_'))
}

/// Speaks of scopes; the bare name of a permission proves nothing. "Out of scope" is ordinary English.
fn names_a_scope(text: &str) -> bool {
    let text = text.replace("out of scope", "");
    words(&text).any(|word| matches!(word, "scope" | "scopes"))
}

/// The observation as it may be shown and kept.
pub fn evidence(observation: &Observation) -> Evidence {
    let error = observation
        .answer()
        .filter(|answer| answer.status >= 400)
        .and_then(|answer| match &answer.body {
            Body::Json(value) => {
                let error = ApiError::read(value);
                let code = error.code.filter(|code| is_code(code));
                let message = error.message.filter(|message| is_known(message));
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

/// Codes are words. A long word with digits in it is an id, or a key that the server echoes.
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

/// The texts of SmartRecruiters that may stand in a report, because they hold nothing of a person: a feature has a short
/// name in words, scopes are words with underscores.
fn is_known(message: &str) -> bool {
    let feature = |name: &str| {
        (1..=40).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphabetic() || byte == b' ')
    };
    let scope = |name: &str| {
        let name = name.trim();
        name.contains('_') && name.len() <= 64 && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
    };
    match message.split_once(": ") {
        Some(("No access to feature", name)) => feature(name),
        Some(("Missing required scopes", names)) => names.len() <= 300 && names.split(',').all(scope),
        _ => message == "Not Found",
    }
}
