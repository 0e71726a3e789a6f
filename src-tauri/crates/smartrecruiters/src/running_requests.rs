//! Counts our own requests at the server, to detect whether another program uses the same key.
//!
//! A false alarm is worse than a missed detection, so the count is the highest possible one.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// How long after its answer a server may still count a request as running.
pub(crate) const LINGER: Duration = Duration::from_millis(50);

/// Our requests that the server may be counting at the moment.
#[derive(Default)]
pub(crate) struct RunningRequests(Mutex<State>);

#[derive(Default)]
struct State {
    next: u64,
    running: HashMap<u64, Span>,
}

struct Span {
    /// The most of our requests that ran at the same time while this one did, including itself.
    most: usize,
    ended: Option<Instant>,
}

/// One request. If it is dropped without an end, the server may still be working on it, so it keeps counting.
pub(crate) struct RunningRequest {
    calls: Arc<RunningRequests>,
    number: u64,
}

impl RunningRequests {
    pub(crate) fn start(self: &Arc<Self>, now: Instant) -> RunningRequest {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state
            .running
            .retain(|_, span| span.ended.is_none_or(|ended| ended + LINGER > now));
        let together = state.running.len() + 1;
        for span in state.running.values_mut() {
            span.most = span.most.max(together);
        }
        let number = state.next;
        state.next += 1;
        state.running.insert(
            number,
            Span {
                most: together,
                ended: None,
            },
        );
        RunningRequest {
            calls: self.clone(),
            number,
        }
    }
}

impl RunningRequest {
    /// The most of our requests that can have run at the same time as this one so far.
    pub(crate) fn most(&self) -> usize {
        let state = self.calls.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.running.get(&self.number).map_or(usize::MAX, |span| span.most)
    }

    /// Records that the whole answer has arrived.
    pub(crate) fn end(&self, now: Instant) {
        let mut state = self.calls.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(span) = state.running.get_mut(&self.number) {
            span.ended = Some(now);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_share_is_the_most_that_ran_together() {
        let (calls, now) = (Arc::new(RunningRequests::default()), Instant::now());
        let first = calls.start(now);
        let second = calls.start(now);
        assert_eq!((first.most(), second.most()), (2, 2));
        first.end(now);
        second.end(now);
        assert_eq!(calls.start(now + LINGER).most(), 1);
    }

    #[test]
    fn a_request_that_has_just_ended_still_counts() {
        let (calls, now) = (Arc::new(RunningRequests::default()), Instant::now());
        calls.start(now).end(now);
        assert_eq!(calls.start(now).most(), 2);
    }

    #[test]
    fn an_abandoned_request_counts_for_good() {
        let (calls, now) = (Arc::new(RunningRequests::default()), Instant::now());
        drop(calls.start(now));
        let later = now + Duration::from_hours(1);
        assert_eq!(calls.start(later).most(), 2);
    }
}
