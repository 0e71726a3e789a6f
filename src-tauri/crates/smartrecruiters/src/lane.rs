//! One endpoint: how often it may be asked, and whether it asked for a pause.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::Instant;

pub(crate) struct Lane {
    rate: Arc<Semaphore>,
    window: Duration,
    paused_until: Mutex<Option<Instant>>,
}

/// One of the requests that the endpoint may get within a window.
///
/// Once [`used`](Self::used) it comes back a whole window after the request has ended, not after it was sent: whenever
/// the server counted the request, no window of its clock then holds one more than allowed.
pub(crate) struct RatePermit {
    permit: Option<OwnedSemaphorePermit>,
    window: Duration,
    used: bool,
}

impl RatePermit {
    /// The request is going out.
    pub(crate) fn used(mut self) -> Self {
        self.used = true;
        self
    }
}

impl Drop for RatePermit {
    fn drop(&mut self) {
        let (Some(permit), true) = (self.permit.take(), self.used) else {
            return;
        };
        let window = self.window;
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(async move {
                tokio::time::sleep(window).await;
                drop(permit);
            });
        }
    }
}

impl Lane {
    pub(crate) fn new(rate: usize, window: Duration) -> Self {
        Self {
            rate: Arc::new(Semaphore::new(rate.max(1))),
            window,
            paused_until: Mutex::default(),
        }
    }

    pub(crate) async fn take(&self) -> RatePermit {
        RatePermit {
            permit: self.rate.clone().acquire_owned().await.ok(),
            window: self.window,
            used: false,
        }
    }

    pub(crate) fn pause(&self, time: Duration) {
        let until = Instant::now() + time;
        let mut paused = self.paused_until.lock().unwrap_or_else(PoisonError::into_inner);
        *paused = Some(paused.map_or(until, |earlier| earlier.max(until)));
    }

    /// Waits for the end of a pause, unless it comes after `until`.
    pub(crate) async fn open(&self, until: Instant) {
        while let Some(end) = self.pause_before(until) {
            tokio::time::sleep_until(end).await;
        }
    }

    pub(crate) fn is_open(&self, until: Instant) -> bool {
        self.pause_before(until).is_none()
    }

    /// What is left of its pause.
    pub(crate) fn paused_for(&self) -> Option<Duration> {
        let paused = *self.paused_until.lock().unwrap_or_else(PoisonError::into_inner);
        paused?
            .checked_duration_since(Instant::now())
            .filter(|left| !left.is_zero())
    }

    fn pause_before(&self, until: Instant) -> Option<Instant> {
        let paused = *self.paused_until.lock().unwrap_or_else(PoisonError::into_inner);
        paused.filter(|end| *end > Instant::now() && *end < until)
    }
}
