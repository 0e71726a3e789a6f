//! Stores the key in the operating system's keychain.
//!
//! A key is never written to a file. If no keychain answers, the key stays in this process ([`SessionKeychain`]), and the window
//! says so. This is the only crate that depends on `keyring`.

mod async_keychain;
mod core_dumps;
mod entry;
mod error;
mod os;
mod place;
mod session;

use secrecy::{ExposeSecret, SecretString};

pub use async_keychain::{AsyncKeychain, Availability};
pub use core_dumps::switch_off_core_dumps;
pub use entry::EntryName;
pub use error::{Hint, KeychainError};
pub use os::OsKeychain;
pub use place::Place;
pub use session::SessionKeychain;

/// A storage for keys. Every call may block until a person has typed a password; async code uses [`AsyncKeychain`].
pub trait Keychain: Send + Sync {
    /// Connects to the keychain and returns which one it is.
    ///
    /// # Errors
    /// [`KeychainError::NoStore`], [`KeychainError::NoCollection`] and [`KeychainError::UntilLogout`] if it cannot store a key
    /// permanently.
    fn place(&self) -> Result<Place, KeychainError>;

    /// Writes the secret, replacing an earlier one. Callers use [`Keychain::store`], which verifies the write.
    fn write(&self, entry: &EntryName, secret: &SecretString) -> Result<(), KeychainError>;

    /// The secret, or `None` if there is no such entry.
    fn read(&self, entry: &EntryName) -> Result<Option<SecretString>, KeychainError>;

    /// The same, but without asking the person to unlock the keychain.
    ///
    /// # Errors
    /// [`KeychainError::Locked`] if the person would have to be asked.
    fn read_unasked(&self, entry: &EntryName) -> Result<Option<SecretString>, KeychainError> {
        self.read(entry)
    }

    /// Deletes the entry. Returns `false` if there was none.
    fn delete(&self, entry: &EntryName) -> Result<bool, KeychainError>;

    /// Writes the secret, reads it back and compares the two.
    ///
    /// # Errors
    /// [`KeychainError::NotKept`] if the keychain returns another text, which is then deleted.
    fn store(&self, entry: &EntryName, secret: &SecretString) -> Result<(), KeychainError> {
        self.write(entry, secret)?;
        match self.read(entry)? {
            Some(kept) if kept.expose_secret() == secret.expose_secret() => Ok(()),
            Some(_) => {
                self.delete(entry)?;
                Err(KeychainError::NotKept)
            }
            None => Err(KeychainError::NotKept),
        }
    }
}
