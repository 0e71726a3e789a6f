//! The hosts to which requests were addressed.

use std::sync::{Arc, Mutex, PoisonError};

/// The hosts to which requests were addressed, whether or not they answered, the first one first. Clones share the list.
#[derive(Debug, Clone, Default)]
pub struct Contacts(Arc<Mutex<Vec<String>>>);

impl Contacts {
    /// Notes that a request is addressed to this host.
    pub(crate) fn note(&self, host: &str) {
        let mut hosts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !hosts.iter().any(|known| known == host) {
            hosts.push(host.to_owned());
        }
    }

    /// The hosts.
    pub fn hosts(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
