//! The evidence of one request, before it is judged.

use serde_json::Value;

pub use crate::method::Method;
pub use crate::vendor::objects::id_of;
use crate::vendor::probes::Probe;
use crate::verdict::TlsFault;

/// Everything that one call (a request with its repeats) revealed.
///
/// `path` is a template and never contains real ids.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// The probe that was sent.
    pub probe: Probe,
    /// Method of the request.
    pub method: Method,
    /// Path template with its query, such as `/candidates/{candidateId}/attachments`.
    pub path: String,
    /// The outcome of the last try that ended.
    pub outcome: Outcome,
    /// Duration of the last try in milliseconds.
    pub duration_ms: u64,
    /// When the last try was sent and answered, relative to the other requests.
    pub order: Order,
    /// How many times the request was sent.
    pub tries: u32,
    /// First present of x-request-id, x-correlation-id, x-amzn-requestid, cf-ray.
    pub request_id: Option<String>,
}

/// When something was sent and when its answer arrived: two positions in one sequence that counts both kinds of events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Order {
    /// When it was sent.
    pub sent: u64,
    /// When the headers of the answer arrived; 0 if there were none.
    pub arrived: u64,
}

/// An answer, or why there is none.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// An HTTP answer arrived, complete or not.
    Answer(Answer),
    /// No HTTP answer arrived.
    NoAnswer(NoAnswer),
}

/// An HTTP answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// The body as far as it could be read.
    pub body: Body,
    /// The value of `WWW-Authenticate`, if it was sent. Several values are joined with commas.
    pub www_authenticate: Option<String>,
    /// Whether any `X-RateLimit-*` header was present. SmartRecruiters documents them on every answer.
    pub rate_headers: bool,
}

/// The body of an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// No bytes at all.
    Empty,
    /// Parsed as JSON, regardless of the content type.
    Json(Value),
    /// Not JSON.
    NotJson {
        /// Whether it starts like a web page, or its content type says that it is one.
        html: bool,
    },
    /// The connection ended, or the JSON broke off, before the end.
    Truncated,
    /// The program stopped waiting for the end of the body: a time limit passed, or the person stopped the run.
    CutOff(NoAnswer),
    /// Larger than the client reads (8 MiB).
    TooLarge,
}

/// Why no HTTP answer arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoAnswer {
    /// The host name could not be resolved.
    Dns,
    /// No connection: refused, reset or unreachable.
    Connect,
    /// The TLS handshake failed.
    Tls(TlsFault),
    /// The proxy refused, asked for a login, or could not be used.
    Proxy,
    /// The call's own time limit passed without an answer.
    Timeout,
    /// SmartRecruiters asked for a longer wait than the call may last, so the request was not sent.
    Throttled,
    /// The run's time limit passed before any try had ended.
    Deadline,
    /// The person stopped the run.
    Cancelled,
    /// The check stopped by itself before this request was due, because nothing could be reached.
    NotSent,
}

impl Observation {
    /// The HTTP answer, if one arrived.
    pub fn answer(&self) -> Option<&Answer> {
        match &self.outcome {
            Outcome::Answer(answer) => Some(answer),
            Outcome::NoAnswer(_) => None,
        }
    }

    /// The HTTP status, if an answer arrived.
    pub fn status(&self) -> Option<u16> {
        self.answer().map(|answer| answer.status)
    }

    /// The JSON of a 2xx answer.
    pub fn success(&self) -> Option<&Value> {
        match self.answer() {
            Some(Answer {
                status: 200..=299,
                body: Body::Json(value),
                ..
            }) => Some(value),
            _ => None,
        }
    }
}

/// The error that a body names, in any of the formats that SmartRecruiters is known to use
/// (`{"message","errors":[{"code","message"}]}`, `{"code","message"}`, `{"error","error_description"}`).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ApiError {
    /// The first code found.
    pub code: Option<String>,
    /// The top-level message, or else that of the first error.
    pub message: Option<String>,
    /// All strings that might name a scope, a feature or a permission.
    pub words: String,
}

impl ApiError {
    /// Reads the error from a JSON body; absent fields stay empty.
    pub fn read(body: &Value) -> Self {
        let text = |value: &Value, field: &str| value.get(field).and_then(Value::as_str).map(str::to_owned);
        let inner = body
            .get("errors")
            .and_then(Value::as_array)
            .and_then(|errors| errors.first());
        let code = inner
            .and_then(|error| text(error, "code"))
            .or_else(|| text(body, "code"))
            .or_else(|| text(body, "error"))
            .or_else(|| text(body, "error_type"));
        let message = text(body, "message")
            .or_else(|| inner.and_then(|error| text(error, "message")))
            .or_else(|| text(body, "error_description"));
        let mut words = String::new();
        collect_words(body, 0, &mut words);
        Self { code, message, words }
    }
}

/// Error bodies are shallow. Deeper text is data, not part of an error.
const ERROR_DEPTH: u8 = 4;

fn collect_words(value: &Value, depth: u8, words: &mut String) {
    if depth > ERROR_DEPTH {
        return;
    }
    match value {
        Value::String(text) => {
            words.push_str(&text.to_lowercase());
            words.push('\n');
        }
        Value::Array(items) => items.iter().for_each(|item| collect_words(item, depth + 1, words)),
        Value::Object(fields) => fields.values().for_each(|item| collect_words(item, depth + 1, words)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
