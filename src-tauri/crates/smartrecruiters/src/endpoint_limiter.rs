//! The limits of one endpoint: requests per window, requests at the same time, and the pause that it asked for.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::permits::Pool;

/// The limits of one endpoint, as documented and as its answers announce them.
pub(crate) struct EndpointLimiter {
    /// The requests within a window. A permit becomes available again a whole window after its request ended, not after it was
    /// sent. No matter when the server counted the request, no window of its clock then contains more requests than allowed.
    pub(crate) rate: Arc<Pool>,
    pub(crate) at_once: Arc<Pool>,
    /// The documented limits, which are not exceeded regardless of what is announced.
    documented: Documented,
    paused_until: Mutex<Option<Instant>>,
}

/// The limits of an endpoint, as far as SmartRecruiters documents them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Documented {
    pub(crate) per_window: usize,
    pub(crate) at_once: usize,
}

/// The endpoint asked for a pause that lasts beyond the deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Paused;

impl EndpointLimiter {
    pub(crate) fn new(documented: Documented, window: Duration) -> Self {
        Self {
            rate: Pool::new(documented.per_window, window),
            at_once: Pool::new(documented.at_once, Duration::ZERO),
            documented,
            paused_until: Mutex::default(),
        }
    }

    /// Adopts the limits that an answer of this endpoint announced.
    pub(crate) fn follow(&self, per_window: Option<usize>, at_once: Option<usize>) {
        if let Some(limit) = per_window {
            self.rate.resize(limit.min(self.documented.per_window));
        }
        if let Some(limit) = at_once {
            self.at_once.resize(limit.min(self.documented.at_once));
        }
    }

    /// Whether this limit on requests per window is smaller than the documented one.
    pub(crate) fn is_smaller(&self, per_window: usize) -> bool {
        per_window < self.documented.per_window
    }

    pub(crate) fn pause(&self, time: Duration) {
        let until = Instant::now() + time;
        let mut paused = self.paused_until.lock().unwrap_or_else(PoisonError::into_inner);
        *paused = Some(paused.map_or(until, |earlier| earlier.max(until)));
    }

    /// Waits for a pause to end, unless it ends after `until`.
    pub(crate) async fn open(&self, until: Instant) -> Result<(), Paused> {
        while let Some(left) = self.paused_for() {
            let end = Instant::now() + left;
            if end >= until {
                return Err(Paused);
            }
            tokio::time::sleep_until(end).await;
        }
        Ok(())
    }

    /// The remaining time of the endpoint's pause.
    pub(crate) fn paused_for(&self) -> Option<Duration> {
        let paused = *self.paused_until.lock().unwrap_or_else(PoisonError::into_inner);
        paused?
            .checked_duration_since(Instant::now())
            .filter(|left| !left.is_zero())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_pause_is_waited_for_only_where_it_ends_in_time() {
        let (short, long, longest) = (2, 3_600_000, 86_400_000);
        for (pauses, time_left, opens) in [
            (&[][..], short, true),
            (&[short][..], long, true),
            (&[short, 1][..], long, true),
            (&[1, short][..], long, true),
            (&[long][..], long, false),
            (&[long][..], short, false),
            (&[short, longest][..], long, false),
            (&[longest, short][..], long, false),
        ] {
            let documented = Documented {
                per_window: 10,
                at_once: 8,
            };
            let limiter = EndpointLimiter::new(documented, Duration::from_secs(1));
            let start = Instant::now();
            let after = |milliseconds| start + Duration::from_millis(milliseconds);
            for pause in pauses {
                limiter.pause(Duration::from_millis(*pause));
            }
            // The refusal is immediate: the test would not end if the limiter waited for the pause.
            let opened = limiter.open(after(time_left)).await;
            assert_eq!(opened.is_ok(), opens, "{pauses:?} {time_left}");
            let end = after(pauses.iter().copied().max().unwrap_or(0));
            assert!(!opens || Instant::now() >= end, "{pauses:?} {time_left}");
        }
    }
}
