//! Faults that a test can inject.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// What happens to a request instead of or before its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// SmartRecruiters sends this answer, with rate headers.
    Answer {
        /// The HTTP status; an invalid one becomes 500.
        status: u16,
        /// Additional headers.
        headers: Vec<(String, String)>,
        /// The body, sent as JSON unless a header says otherwise.
        body: String,
    },
    /// A proxy or portal between the client and SmartRecruiters sends this answer, without SmartRecruiters' headers.
    Foreign {
        /// The HTTP status; an invalid one becomes 500.
        status: u16,
        /// All headers.
        headers: Vec<(String, String)>,
        /// The body.
        body: String,
    },
    /// The answer is delayed. Delays add up and combine with another effect.
    Delay(Duration),
    /// The connection is closed without an answer.
    Drop,
    /// The answer announces its full length and breaks off in the middle.
    Truncate,
}

impl Effect {
    /// SmartRecruiters answers with this status and a typical error body.
    pub fn status(status: u16) -> Self {
        Self::Answer {
            status,
            headers: Vec::new(),
            body: format!(r#"{{"message":"Practice answer {status}"}}"#),
        }
    }

    /// An answer with only a status: no body, and no headers of SmartRecruiters.
    pub fn bare(status: u16) -> Self {
        Self::Foreign {
            status,
            headers: Vec::new(),
            body: String::new(),
        }
    }

    /// An HTML page from a proxy or portal.
    pub fn html(status: u16) -> Self {
        Self::Foreign {
            status,
            headers: vec![("content-type".to_owned(), "text/html; charset=utf-8".to_owned())],
            body: PORTAL.to_owned(),
        }
    }
}

/// The sign-in page of a guest network.
const PORTAL: &str = "<!doctype html><html lang=\"en\"><title>Guest network</title>\
    <h1>Welcome to the guest network</h1><p>Please accept the terms of use to go on.</p></html>";

/// An injected fault and the requests that it affects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The affected method; `None` means every method.
    pub method: Option<String>,
    /// The prefix of affected paths; `/` means every path. With a `$` at the end, the whole path must be equal.
    pub path: String,
    /// What happens.
    pub effect: Effect,
    /// How manymore requests it affects; `None` means no limit.
    pub times: Option<u32>,
}

impl Fault {
    /// A fault on every request whose path begins with `path`.
    pub fn on(path: &str, effect: Effect) -> Self {
        Self {
            method: None,
            path: path.to_owned(),
            effect,
            times: None,
        }
    }

    /// Limits the fault to this method.
    #[must_use]
    pub fn method(mut self, method: &str) -> Self {
        self.method = Some(method.to_owned());
        self
    }

    /// Limits the fault to this many requests.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    fn matches(&self, method: &str, path: &str) -> bool {
        self.times != Some(0)
            && self
                .method
                .as_deref()
                .is_none_or(|only| only.eq_ignore_ascii_case(method))
            && match self.path.strip_suffix('$') {
                Some(whole) => path == whole,
                None => path.starts_with(&self.path),
            }
    }
}

/// The faults of a tenant. Clones share them.
#[derive(Debug, Clone, Default)]
pub struct Faults(Arc<Mutex<Vec<Fault>>>);

/// The combined faults of a request.
#[derive(Debug, Default)]
pub(crate) struct MatchedFaults {
    pub(crate) delay: Duration,
    pub(crate) effect: Option<Effect>,
}

impl Faults {
    /// Adds a fault. If several faults match a request, the first one applies.
    pub fn add(&self, fault: Fault) {
        self.lock().push(fault);
    }

    /// Removes all faults.
    pub fn clear(&self) {
        self.lock().clear();
    }

    /// The current faults.
    pub fn list(&self) -> Vec<Fault> {
        self.lock().clone()
    }

    pub(crate) fn matching(&self, method: &str, path: &str) -> MatchedFaults {
        let mut matched = MatchedFaults::default();
        for fault in self.lock().iter_mut().filter(|fault| fault.matches(method, path)) {
            match &fault.effect {
                Effect::Delay(delay) => matched.delay += *delay,
                effect if matched.effect.is_none() => matched.effect = Some(effect.clone()),
                _ => continue,
            }
            fault.times = fault.times.map(|left| left.saturating_sub(1));
        }
        matched
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Fault>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_affects_the_given_requests_and_no_others() {
        let faults = Faults::default();
        faults.add(Fault::on("/jobs", Effect::Drop).method("get").times(1));
        faults.add(Fault::on("/jobs", Effect::Delay(Duration::from_secs(1))));
        assert_eq!(faults.matching("DELETE", "/jobs").effect, None);
        assert_eq!(faults.matching("GET", "/users").delay, Duration::ZERO);
        let matched = faults.matching("GET", "/jobs/1");
        assert_eq!(
            (matched.effect, matched.delay),
            (Some(Effect::Drop), Duration::from_secs(1))
        );
        assert_eq!(faults.matching("GET", "/jobs/1").effect, None, "once only");
    }

    #[test]
    fn a_dollar_requires_the_whole_path() {
        let faults = Faults::default();
        faults.add(Fault::on("/candidates$", Effect::Drop));
        assert_eq!(faults.matching("GET", "/candidates/1").effect, None);
        assert_eq!(faults.matching("GET", "/candidates").effect, Some(Effect::Drop));
    }
}
