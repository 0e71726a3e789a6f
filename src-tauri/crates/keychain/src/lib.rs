//! The key in the operating system's keychain, and nowhere else.
//!
//! There is no fallback to a file. Where no keychain answers, the key lives in this process
//! ([`SessionKeychain`]), and the person is told so. This is the only crate that names `keyring`.

mod async_keychain;
mod entry;
mod error;
mod os;
mod place;
mod session;

use secrecy::{ExposeSecret, SecretString};

pub use async_keychain::{AsyncKeychain, Availability};
pub use entry::EntryName;
pub use error::{Hint, KeychainError};
pub use os::OsKeychain;
pub use place::Place;
pub use session::SessionKeychain;

/// A place that keeps keys. Every call may block for as long as a person takes to type a password:
/// from async code use [`AsyncKeychain`].
pub trait Keychain: Send + Sync {
    /// Reaches the keychain and says which one it is.
    ///
    /// # Errors
    /// [`KeychainError::NoStore`], [`KeychainError::NoCollection`] and [`KeychainError::UntilLogout`] when it cannot keep
    /// anything for long.
    fn place(&self) -> Result<Place, KeychainError>;

    /// Writes the secret, replacing an earlier one. Callers use [`Keychain::store`], which proves it.
    fn write(&self, entry: &EntryName, secret: &SecretString) -> Result<(), KeychainError>;

    /// The secret, or `None` when there is no such entry.
    fn read(&self, entry: &EntryName) -> Result<Option<SecretString>, KeychainError>;

    /// Deletes the entry; `false` when there was none.
    fn delete(&self, entry: &EntryName) -> Result<bool, KeychainError>;

    /// Writes the secret, reads it back and compares. Only then is it stored.
    ///
    /// # Errors
    /// [`KeychainError::NotKept`] when something else came back; that something is deleted again.
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
