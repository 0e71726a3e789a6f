//! Records everything that was actually sent, so that it can be shown later.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use diagnosis::evidence::{Method, NoAnswer, Outcome};
use diagnosis::probe::Probe;

use crate::request::Request;

/// One request as sent; a call with repeats has several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// When it was sent.
    pub at: SystemTime,
    /// What it was for.
    pub probe: Probe,
    /// Its method.
    pub method: Method,
    /// Its path template with the query.
    pub path: String,
    /// The HTTP status, if an answer arrived.
    pub status: Option<u16>,
    /// Why no answer arrived. If there is neither a status nor a reason, the request is still under way.
    pub reason: Option<NoAnswer>,
    /// The duration in milliseconds.
    pub duration_ms: u64,
    /// The id by which SmartRecruiters can find the request.
    pub request_id: Option<String>,
}

#[derive(Default)]
pub(crate) struct Log(Mutex<Vec<Sent>>);

impl Log {
    /// Records that `request` is sent now, and returns its number.
    pub(crate) fn open(&self, request: &Request) -> usize {
        let mut log = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        log.push(Sent {
            at: SystemTime::now(),
            probe: request.probe,
            method: request.method,
            path: request.template.clone(),
            status: None,
            reason: None,
            duration_ms: 0,
            request_id: None,
        });
        log.len() - 1
    }

    pub(crate) fn close(&self, number: usize, outcome: &Outcome, duration_ms: u64, request_id: Option<String>) {
        let mut log = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(sent) = log.get_mut(number) {
            match outcome {
                Outcome::Answer(answer) => sent.status = Some(answer.status),
                Outcome::NoAnswer(reason) => sent.reason = Some(*reason),
            }
            sent.duration_ms = duration_ms;
            sent.request_id = request_id;
        }
    }

    pub(crate) fn list(&self) -> Vec<Sent> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

pub(crate) fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
