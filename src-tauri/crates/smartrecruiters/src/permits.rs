//! A pool of permits whose size can change while some of them are taken.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Represents no limit: more permits than are ever taken.
pub(crate) const UNLIMITED: usize = 1 << 20;

/// A pool of permits whose size can change.
pub(crate) struct Pool {
    semaphore: Arc<Semaphore>,
    state: Mutex<State>,
}

struct State {
    limit: usize,
    /// How many permits are temporarily withheld.
    withheld: usize,
    /// Permits that are taken or available. While more are taken than the limit allows, this exceeds the limit.
    existing: usize,
    /// Permits that requests have used and that have not been returned yet.
    used: usize,
    /// How long a used permit rests before it can be taken again.
    rest: Duration,
}

/// One permit of a pool. It is returned when it is dropped: immediately, or after the pool's rest if it was [`used`](Self::used).
pub(crate) struct Share {
    pool: Arc<Pool>,
    permit: Option<OwnedSemaphorePermit>,
    used: bool,
}

impl Pool {
    pub(crate) fn new(limit: usize, rest: Duration) -> Arc<Self> {
        let limit = limit.max(1);
        Arc::new(Self {
            semaphore: Arc::new(Semaphore::new(limit)),
            state: Mutex::new(State {
                limit,
                withheld: 0,
                existing: limit,
                used: 0,
                rest,
            }),
        })
    }

    pub(crate) async fn take(self: &Arc<Self>) -> Share {
        Share {
            pool: self.clone(),
            permit: self.semaphore.clone().acquire_owned().await.ok(),
            used: false,
        }
    }

    /// The number of permits that requests have used and that have not been returned yet.
    pub(crate) fn used(&self) -> usize {
        self.state().used
    }

    /// Changes the number of permits. At least one remains.
    pub(crate) fn resize(&self, limit: usize) {
        let mut state = self.state();
        state.limit = limit.max(1);
        self.settle(&mut state);
    }

    pub(crate) fn set_rest(&self, rest: Duration) {
        self.state().rest = rest;
    }

    /// Withholds unused permits so that at most `left` remain, for as long as a permit rests.
    pub(crate) fn leave(self: &Arc<Self>, left: usize) {
        let mut state = self.state();
        let surplus = state.allowed().saturating_sub(state.used).saturating_sub(left);
        if surplus == 0 {
            return;
        }
        if let Ok(runtime) = Handle::try_current() {
            state.withheld += surplus;
            self.settle(&mut state);
            let (pool, rest) = (self.clone(), state.rest);
            runtime.spawn(async move {
                tokio::time::sleep(rest).await;
                let mut state = pool.state();
                state.withheld -= surplus;
                pool.settle(&mut state);
            });
        }
    }

    /// Destroys or creates permits to reach the allowed number. Permits that are taken are destroyed when they are returned.
    fn settle(&self, state: &mut State) {
        let allowed = state.allowed();
        if state.existing > allowed {
            state.existing -= self.semaphore.forget_permits(state.existing - allowed);
        } else {
            self.semaphore.add_permits(allowed - state.existing);
            state.existing = allowed;
        }
    }

    fn give_back(&self, permit: OwnedSemaphorePermit, used: bool) {
        let mut state = self.state();
        state.used -= usize::from(used);
        if state.existing > state.allowed() {
            state.existing -= 1;
            permit.forget();
        } else {
            drop(permit);
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn allowed(&self) -> usize {
        self.limit.saturating_sub(self.withheld)
    }
}

impl Share {
    /// Whether this permit is still within the number of permits, which may have become smaller since it was taken.
    pub(crate) fn stands(&self) -> bool {
        let state = self.pool.state();
        state.existing <= state.allowed()
    }

    /// Marks the permit as used, because the request is about to be sent.
    pub(crate) fn used(mut self) -> Self {
        self.used = true;
        self.pool.state().used += 1;
        self
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        let Some(permit) = self.permit.take() else {
            return;
        };
        let (pool, used) = (self.pool.clone(), self.used);
        let rest = if used { pool.state().rest } else { Duration::ZERO };
        match Handle::try_current() {
            Ok(runtime) if !rest.is_zero() => {
                runtime.spawn(async move {
                    tokio::time::sleep(rest).await;
                    pool.give_back(permit, used);
                });
            }
            _ => pool.give_back(permit, used),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_number_changes_while_permits_are_taken() {
        // The limit, how many are taken, and the new limits, each with the number of free permits after it; then how many are
        // free after all are returned.
        for (limit, taken, steps, free_at_last) in [
            (6, 5, &[(2, 0)][..], 2),
            (6, 0, &[(2, 2), (6, 6)][..], 6),
            (4, 4, &[(1, 0), (6, 2)][..], 6),
            (4, 4, &[(6, 2), (2, 0)][..], 2),
            (6, 5, &[(2, 0), (4, 0), (5, 0)][..], 5),
            (3, 1, &[(0, 0)][..], 1),
            (UNLIMITED, 4, &[(3, 0), (5, 1)][..], 5),
        ] {
            let pool = Pool::new(limit, Duration::ZERO);
            let mut shares = Vec::new();
            for _ in 0..taken {
                shares.push(pool.take().await.used());
            }
            for (limit, free) in steps {
                pool.resize(*limit);
                assert_eq!(pool.semaphore.available_permits(), *free, "{limit} of {taken}");
                assert!(shares.iter().all(|share| share.stands() == (taken <= (*limit).max(1))));
                assert_eq!(pool.used(), taken, "{limit} of {taken}");
            }
            drop(shares);
            assert_eq!((pool.semaphore.available_permits(), pool.used()), (free_at_last, 0));
        }
    }

    #[tokio::test]
    async fn what_was_used_rests_and_what_was_not_comes_back_at_once() {
        for rest in [Duration::from_millis(1), Duration::from_hours(1)] {
            let pool = Pool::new(2, rest);
            drop(pool.take().await);
            assert_eq!(pool.semaphore.available_permits(), 2);
            drop(pool.take().await.used());
            assert_eq!((pool.semaphore.available_permits(), pool.used()), (1, 1));
            if rest < Duration::from_secs(1) {
                let _two = (pool.take().await, pool.take().await);
                assert_eq!(pool.used(), 0, "it came back to be taken");
            }
        }
    }

    #[tokio::test]
    async fn what_is_withheld_is_kept_from_those_who_wait_too() {
        // How many are used, how many are held unused, how many may be left, and how many are free then.
        for (used, held, left, free) in [
            (0, 0, 10, 10),
            (3, 0, 7, 7),
            (3, 0, 9, 7),
            (3, 0, 1, 1),
            (3, 4, 5, 1),
            (3, 4, 1, 0),
            (10, 0, 0, 0),
        ] {
            let pool = Pool::new(10, Duration::from_millis(1));
            let mut requests = Vec::new();
            for _ in 0..used {
                requests.push(pool.take().await.used());
            }
            let mut waiting = Vec::new();
            for _ in 0..held {
                waiting.push(pool.take().await);
            }
            pool.leave(left);
            assert_eq!(pool.semaphore.available_permits(), free, "{used} {held} {left}");
            assert!(waiting.iter().all(|share| share.stands() == (held <= left)));
            drop(waiting);
            assert_eq!(pool.semaphore.available_permits(), left.min(10 - used));
            for _ in used..10 {
                requests.push(pool.take().await);
            }
        }
    }
}
