use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use secrecy::SecretString;
use tokio::sync::oneshot;

use crate::{EntryName, Keychain, KeychainError, Place};

/// A [`Keychain`] for async code: it waits, but not for ever.
///
/// Each call runs on a thread of its own. It is not a thread of the runtime's, because a runtime waits
/// for its threads when it ends, and a command line must be able to end while the system still asks
/// for a password. One call runs at a time, because Windows does not promise more.
#[derive(Clone)]
pub struct AsyncKeychain {
    keychain: Arc<dyn Keychain>,
    turn: Arc<Mutex<()>>,
    limit: Duration,
}

/// Whether a key can be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Availability {
    /// A keychain answers. It may still be locked.
    Available {
        /// Which one.
        place: Place,
    },
    /// None does, or none that can keep anything. Asking again later may find one.
    Missing {
        /// Why.
        reason: KeychainError,
    },
}

impl AsyncKeychain {
    /// How long a call is waited for, unless [`AsyncKeychain::with_limit`] says otherwise.
    pub const LIMIT: Duration = Duration::from_mins(1);

    /// Wraps a keychain.
    pub fn new(keychain: impl Keychain + 'static) -> Self {
        Self {
            keychain: Arc::new(keychain),
            turn: Arc::default(),
            limit: Self::LIMIT,
        }
    }

    /// Ends the waiting for each call after `limit`. A window sets a few seconds, says that the system
    /// is asking for a password, and calls again.
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
        let turn = Arc::clone(&self.turn);
        let spawned = thread::Builder::new().name("keychain".to_owned()).spawn(move || {
            let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
            // A call that nobody waits for any more and that has not begun must not happen.
            if !reply.is_closed() {
                let _ = reply.send(action(&*keychain));
            }
        });
        if spawned.is_err() {
            return Err(KeychainError::Failed);
        }
        match tokio::time::timeout(self.limit, answer).await {
            Ok(Ok(result)) => result,
            // The thread panicked; a keychain that panics is a keychain that failed.
            Ok(Err(_)) => Err(KeychainError::Failed),
            Err(_) => Err(KeychainError::Waiting),
        }
    }
}
