use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use secrecy::SecretString;
use tokio::sync::oneshot;

use crate::{EntryName, Keychain, KeychainError, Place};

/// A [`Keychain`] for async code, with a time limit for each call.
///
/// Each call runs on its own thread. The runtime's threads are not used, because a runtime waits for them when it ends, and the
/// command line must be able to exit while the system still asks for a password. Calls run one at a time, because Windows does
/// not guarantee that concurrent calls work.
#[derive(Clone)]
pub struct AsyncKeychain {
    keychain: Arc<dyn Keychain>,
    one_at_a_time: Arc<Mutex<()>>,
    limit: Duration,
}

/// Whether a key can be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Availability {
    /// A keychain answers. It may still be locked.
    Available {
        /// Which keychain it is.
        place: Place,
    },
    /// No keychain answers, or none that can store a key. A later call may find one.
    Missing {
        /// Why.
        reason: KeychainError,
    },
}

impl AsyncKeychain {
    /// How long a call waits, unless [`AsyncKeychain::with_limit`] sets another limit.
    pub const LIMIT: Duration = Duration::from_mins(1);

    /// Wraps a keychain.
    pub fn new(keychain: impl Keychain + 'static) -> Self {
        Self {
            keychain: Arc::new(keychain),
            one_at_a_time: Arc::default(),
            limit: Self::LIMIT,
        }
    }

    /// Waits no longer than `limit` for each call. The window sets a few seconds, says that the system is asking for a password, and
    /// calls again.
    #[must_use]
    pub fn with_limit(self, limit: Duration) -> Self {
        Self { limit, ..self }
    }

    /// Looks for the keychain.
    pub async fn open(&self) -> Availability {
        match self.call(|keychain| keychain.place()).await {
            Ok(place) => Availability::Available { place },
            Err(reason) => Availability::Missing { reason },
        }
    }

    /// Stores the secret; see [`Keychain::store`].
    pub async fn store(&self, entry: &EntryName, secret: &SecretString) -> Result<(), KeychainError> {
        let (entry, secret) = (entry.clone(), secret.clone());
        self.call(move |keychain| keychain.store(&entry, &secret)).await
    }

    /// Reads the secret; see [`Keychain::read`].
    pub async fn read(&self, entry: &EntryName) -> Result<Option<SecretString>, KeychainError> {
        let entry = entry.clone();
        self.call(move |keychain| keychain.read(&entry)).await
    }

    /// Reads the secret without asking the person; see [`Keychain::read_unasked`].
    pub async fn read_unasked(&self, entry: &EntryName) -> Result<Option<SecretString>, KeychainError> {
        let entry = entry.clone();
        self.call(move |keychain| keychain.read_unasked(&entry)).await
    }

    /// Deletes the entry; see [`Keychain::delete`].
    pub async fn delete(&self, entry: &EntryName) -> Result<bool, KeychainError> {
        let entry = entry.clone();
        self.call(move |keychain| keychain.delete(&entry)).await
    }

    async fn call<T: Send + 'static>(
        &self,
        action: impl FnOnce(&dyn Keychain) -> Result<T, KeychainError> + Send + 'static,
    ) -> Result<T, KeychainError> {
        let (reply, answer) = oneshot::channel();
        let keychain = Arc::clone(&self.keychain);
        let one_at_a_time = Arc::clone(&self.one_at_a_time);
        let spawned = thread::Builder::new().name("keychain".to_owned()).spawn(move || {
            let _guard = one_at_a_time.lock().unwrap_or_else(PoisonError::into_inner);
            // A call whose caller has stopped waiting must not start.
            if !reply.is_closed() {
                let _ = reply.send(action(&*keychain));
            }
        });
        if spawned.is_err() {
            return Err(KeychainError::Failed);
        }
        match tokio::time::timeout(self.limit, answer).await {
            Ok(Ok(result)) => result,
            // The thread panicked.
            Ok(Err(_)) => Err(KeychainError::Failed),
            Err(_) => Err(KeychainError::Waiting),
        }
    }
}
