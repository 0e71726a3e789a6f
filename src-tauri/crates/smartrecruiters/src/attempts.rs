//! A group of write attempts. Once one of them was accepted, no other is sent.

use std::sync::Arc;

use tokio::sync::watch;

/// The write attempts of one run; see [`Client::attempt`](crate::Client::attempt). Clones share the same state.
#[derive(Debug, Clone, Default)]
pub struct Attempts(Arc<watch::Sender<State>>);

#[derive(Debug, Default)]
struct State {
    pending: usize,
    stopped: bool,
}

impl State {
    const fn may_go_on(&self) -> bool {
        self.pending == 0 && !self.stopped
    }
}

/// Exists while a 2xx on a write attempt has not been judged: SmartRecruiters may have accepted it, or a proxy may have answered.
/// No other attempt is sent while this exists.
#[derive(Debug)]
pub struct PendingWriteGuard(Attempts);

impl Attempts {
    /// Whether another attempt may be sent.
    pub fn may_go_on(&self) -> bool {
        self.0.borrow().may_go_on()
    }

    /// From now on no attempt is sent. An attempt that waits to be sent or repeated ends.
    pub fn stop(&self) {
        self.0.send_modify(|state| state.stopped = true);
    }

    pub(crate) fn hold(&self) -> PendingWriteGuard {
        self.0.send_modify(|state| state.pending += 1);
        PendingWriteGuard(self.clone())
    }

    /// Waits until another attempt may be sent. After a stop, that never happens.
    pub(crate) async fn may_go_on_again(&self) {
        self.until(State::may_go_on).await;
    }

    /// Waits until no attempt may be sent anymore.
    pub(crate) async fn stopped(&self) {
        self.until(|state| state.stopped).await;
    }

    async fn until(&self, reached: impl FnMut(&State) -> bool) {
        // `self` owns the sender, so the wait cannot fail.
        let _ = self.0.subscribe().wait_for(reached).await;
    }
}

impl Drop for PendingWriteGuard {
    fn drop(&mut self) {
        self.0.0.send_modify(|state| state.pending -= 1);
    }
}
