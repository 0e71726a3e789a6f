use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use secrecy::SecretString;

use crate::{EntryName, Keychain, KeychainError, Place};

/// Keeps keys in memory until the program ends. The memory of a key is overwritten when it is dropped.
#[derive(Default)]
pub struct SessionKeychain {
    secrets: Mutex<HashMap<String, SecretString>>,
}

impl SessionKeychain {
    fn secrets(&self) -> MutexGuard<'_, HashMap<String, SecretString>> {
        self.secrets.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Keychain for SessionKeychain {
    fn place(&self) -> Result<Place, KeychainError> {
        Ok(Place::Session)
    }

    fn write(&self, entry: &EntryName, secret: &SecretString) -> Result<(), KeychainError> {
        self.secrets().insert(entry.account().to_owned(), secret.clone());
        Ok(())
    }

    fn read(&self, entry: &EntryName) -> Result<Option<SecretString>, KeychainError> {
        Ok(self.secrets().get(entry.account()).cloned())
    }

    fn delete(&self, entry: &EntryName) -> Result<bool, KeychainError> {
        Ok(self.secrets().remove(entry.account()).is_some())
    }
}
