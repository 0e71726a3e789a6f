//! The keys that are being checked. SmartRecruiters counts requests by key, so two checks must not use the same key at the same
//! time.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

use secrecy::ExposeSecret;
use smartrecruiters::Credential;
use tokio::runtime::Handle;
use tokio::sync::watch;

/// The keys in use, as hashes that are valid only in this process.
pub(super) struct Busy {
    keys: watch::Sender<HashSet<u64>>,
    hasher: RandomState,
    rest: Duration,
}

/// The right to use a key. Dropping it releases the key.
pub(super) struct Claim {
    keys: watch::Sender<HashSet<u64>>,
    key: u64,
    rest: Duration,
}

impl Busy {
    /// No key is in use. A key stays in use for `rest` after its last use, because the server counts requests per second.
    pub(super) fn new(rest: Duration) -> Self {
        Self {
            keys: watch::Sender::default(),
            hasher: RandomState::new(),
            rest,
        }
    }

    /// Waits until no other check uses the key.
    pub(super) async fn claim(&self, credential: &Credential) -> Claim {
        let key = self.hasher.hash_one(credential.secret().expose_secret());
        let mut freed = self.keys.subscribe();
        while !self.keys.send_if_modified(|keys| keys.insert(key)) {
            // This cannot fail, because `self` holds the sender.
            let _ = freed.wait_for(|keys| !keys.contains(&key)).await;
        }
        Claim {
            keys: self.keys.clone(),
            key,
            rest: self.rest,
        }
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        let (keys, key, rest) = (self.keys.clone(), self.key, self.rest);
        // Without a runtime, the program is ending and nothing waits for the key.
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(async move {
                tokio::time::sleep(rest).await;
                keys.send_if_modified(|keys| keys.remove(&key));
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use secrecy::SecretString;
    use tokio::time::{Instant, timeout};

    use super::*;

    fn key(text: &str) -> Credential {
        Credential::new(SecretString::from(text)).unwrap()
    }

    #[tokio::test]
    async fn a_key_is_free_again_when_it_has_rested_and_others_are_so_at_once() {
        let rest = Duration::from_millis(30);
        let busy = Arc::new(Busy::new(rest));
        let first = busy.claim(&key("one")).await;
        let _other = busy.claim(&key("another")).await;
        let mut second = tokio::spawn({
            let busy = Arc::clone(&busy);
            async move { drop(busy.claim(&key("one")).await) }
        });
        assert!(timeout(rest * 2, &mut second).await.is_err(), "it is in use");
        let freed = Instant::now();
        drop(first);
        second.await.unwrap();
        assert!(freed.elapsed() >= rest);
    }
}
