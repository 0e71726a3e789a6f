//! What a call sends, and which of its failures are worth a repeat.

use std::fmt;

use diagnosis::evidence::Method;
use diagnosis::probe::Probe;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

/// One call.
#[derive(Clone)]
pub struct Request {
    /// The probe of the plan.
    pub probe: Probe,
    /// Its method.
    pub method: Method,
    /// Path and query for the evidence, without real ids.
    pub template: String,
    /// Path and query as they are sent, with percent-encoded ids; see [`fill`].
    pub path: String,
    /// The JSON to send.
    pub body: Option<Value>,
    /// When to send the request again.
    pub repeat: Repeat,
}

/// Which failures are worth another try. A POST is never repeated, regardless of this value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// A read: 429, 502, 503 and 504, and once after a 500, a failed connection or a time-out (except where SmartRecruiters works
    /// on one request at a time).
    Read,
    /// An attempt on an id that cannot exist: 429, 502, 503 and 504, and once after a connection that failed before any answer.
    Attempt,
    /// Nothing.
    Never,
}

impl Request {
    /// The request for `probe` with `template`, one of its paths, filled with these values.
    pub fn new(probe: Probe, template: &str, values: &[(&str, &str)]) -> Self {
        let method = probe.method();
        Self {
            probe,
            method,
            template: template.to_owned(),
            path: fill(template, values),
            body: None,
            repeat: match method {
                Method::Post => Repeat::Never,
                _ if probe.is_write() => Repeat::Attempt,
                _ => Repeat::Read,
            },
        }
    }
}

/// The path and the body contain real ids and personal data, so neither is printed.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("probe", &self.probe)
            .field("method", &self.method)
            .field("template", &self.template)
            .field("repeat", &self.repeat)
            .finish_non_exhaustive()
    }
}

/// All characters except those that are allowed anywhere in a URL (RFC 3986, section 2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Replaces `{name}` in a path template with values, percent-encoded so that each stays one segment or one query value. If a name
/// occurs more than once among `values`, each occurrence in the template takes the next one.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut path = template.to_owned();
    for (name, value) in values {
        path = path.replacen(
            &format!("{{{name}}}"),
            &utf8_percent_encode(value, RESERVED).to_string(),
            1,
        );
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_encoded_and_taken_in_order() {
        for (template, values, path) in [
            (
                "/candidates/{id}",
                &[("id", "a/b?c#d")][..],
                "/candidates/a%2Fb%3Fc%23d",
            ),
            (
                "/c/{m}/jobs/{m}/source",
                &[("m", "1"), ("m", "2")][..],
                "/c/1/jobs/2/source",
            ),
            (
                "/jobs?pageId={page}",
                &[("page", "a+b=é")][..],
                "/jobs?pageId=a%2Bb%3D%C3%A9",
            ),
        ] {
            assert_eq!(fill(template, values), path);
        }
    }

    #[test]
    fn printing_a_request_shows_no_real_id() {
        let request = Request {
            probe: Probe::Attachments,
            method: Method::Get,
            template: "/candidates/{candidateId}/attachments".into(),
            path: "/candidates/4711/attachments".into(),
            body: Some(Value::from("4711")),
            repeat: Repeat::Read,
        };
        assert!(!format!("{request:?}").contains("4711"));
    }
}
