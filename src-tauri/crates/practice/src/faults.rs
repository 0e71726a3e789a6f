//! Faults that a test or a scenario switches on.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// What happens to a request instead of, or before, its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// SmartRecruiters itself answers this, rate headers included.
    Answer {
        /// The HTTP status; anything that is none becomes 500.
        status: u16,
        /// Further headers.
        headers: Vec<(String, String)>,
        /// The body; it is sent as JSON unless a header says otherwise.
        body: String,
    },
    /// Something between the client and SmartRecruiters answers this: none of SmartRecruiters' headers are there.
    Foreign {
        /// The HTTP status; anything that is none becomes 500.
        status: u16,
        /// All headers.
        headers: Vec<(String, String)>,
        /// The body.
        body: String,
    },
    /// The answer takes this much longer. Delays add up, and other effects still happen.
    Delay(Duration),
    /// The connection is closed without an answer.
    Drop,
    /// The answer announces its whole length and breaks off in the middle.
    Truncate,
}

impl Effect {
    /// SmartRecruiters answers with this status and its usual error body.
    pub fn status(status: u16) -> Self {
        Self::Answer {
            status,
            headers: Vec::new(),
            body: format!(r#"{{"message":"Practised answer {status}"}}"#),
        }
    }

    /// A status alone: no body, and none of SmartRecruiters' headers.
    pub fn bare(status: u16) -> Self {
        Self::Foreign {
            status,
            headers: Vec::new(),
            body: String::new(),
        }
    }

    /// A page of HTML from something in between.
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

/// A fault and where it strikes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Only this method; any, where absent.
    pub method: Option<String>,
    /// The path begins so. `/` strikes everywhere; a `$` at the end asks for the whole path.
    pub path: String,
    /// What happens.
    pub effect: Effect,
    /// How many requests are left to strike; without end, where absent.
    pub times: Option<u32>,
}

impl Fault {
    /// A fault on every request whose path begins so.
    pub fn on(path: &str, effect: Effect) -> Self {
        Self {
            method: None,
            path: path.to_owned(),
            effect,
            times: None,
        }
    }

    /// Only for this method.
    #[must_use]
    pub fn method(mut self, method: &str) -> Self {
        self.method = Some(method.to_owned());
        self
    }

    /// Only this many times.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    fn strikes(&self, method: &str, path: &str) -> bool {
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

/// The fault switches of a tenant. Clones share them.
#[derive(Debug, Clone, Default)]
pub struct Faults(Arc<Mutex<Vec<Fault>>>);

/// What a request meets.
#[derive(Debug, Default)]
pub(crate) struct Met {
    pub(crate) delay: Duration,
    pub(crate) effect: Option<Effect>,
}

impl Faults {
    /// Switches a fault on, beside those that are on already. The first that strikes wins.
    pub fn add(&self, fault: Fault) {
        self.lock().push(fault);
    }

    /// Switches all faults off.
    pub fn clear(&self) {
        self.lock().clear();
    }

    /// The faults that are on.
    pub fn list(&self) -> Vec<Fault> {
        self.lock().clone()
    }

    pub(crate) fn meet(&self, method: &str, path: &str) -> Met {
        let mut met = Met::default();
        for fault in self.lock().iter_mut().filter(|fault| fault.strikes(method, path)) {
            match &fault.effect {
                Effect::Delay(delay) => met.delay += *delay,
                effect if met.effect.is_none() => met.effect = Some(effect.clone()),
                _ => continue,
            }
            fault.times = fault.times.map(|left| left.saturating_sub(1));
        }
        met
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Fault>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_strikes_where_and_as_often_as_it_says() {
        let faults = Faults::default();
        faults.add(Fault::on("/jobs", Effect::Drop).method("get").times(1));
        faults.add(Fault::on("/jobs", Effect::Delay(Duration::from_secs(1))));
        assert_eq!(faults.meet("DELETE", "/jobs").effect, None);
        assert_eq!(faults.meet("GET", "/users").delay, Duration::ZERO);
        let met = faults.meet("GET", "/jobs/1");
        assert_eq!((met.effect, met.delay), (Some(Effect::Drop), Duration::from_secs(1)));
        assert_eq!(faults.meet("GET", "/jobs/1").effect, None, "once only");
    }

    #[test]
    fn a_dollar_asks_for_the_whole_path() {
        let faults = Faults::default();
        faults.add(Fault::on("/candidates$", Effect::Drop));
        assert_eq!(faults.meet("GET", "/candidates/1").effect, None);
        assert_eq!(faults.meet("GET", "/candidates").effect, Some(Effect::Drop));
    }
}
