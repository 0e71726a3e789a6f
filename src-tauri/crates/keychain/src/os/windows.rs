//! Windows Credential Manager. The key stays on this computer; the store's default would copy it to every computer that the
//! person signs in to.

use std::collections::HashMap;
use std::sync::Arc;

use keyring_core::error::PlatformError;
use keyring_core::{CredentialStore, Entry};

use crate::{EntryName, KeychainError, Place};

pub(super) fn open_store() -> keyring::Result<Arc<CredentialStore>> {
    Ok(windows_native_keyring_store::Store::new()?)
}

/// The label is the name of the entry. Version 0.1 left the name to the store, which began it with the account, so that nobody
/// found it in the list.
pub(super) fn places(name: &EntryName) -> Vec<HashMap<&str, &str>> {
    let local = ("persistence", "Local");
    vec![HashMap::from([local, ("target", name.label())]), HashMap::from([local])]
}

/// Shows the profile's name as the user name of the entry. The entry also works without it.
pub(super) fn label(entry: &Entry, name: &EntryName) {
    if let Err(error) = entry.update_attributes(&HashMap::from([("username", name.profile_name())])) {
        tracing::debug!(%error, "the entry has no user name");
    }
}

pub(super) fn classify(_: &PlatformError) -> KeychainError {
    KeychainError::Failed
}

pub(super) fn not_opened(_: &PlatformError) -> KeychainError {
    KeychainError::NoStore
}

#[expect(clippy::unnecessary_wraps, reason = "on Linux this can fail")]
pub(super) fn place() -> Result<Place, KeychainError> {
    Ok(Place::WindowsCredentialManager)
}

/// Reads the entry. Windows never asks for a password.
pub(super) fn unasked<T>(_: &EntryName, read: impl FnOnce() -> Result<T, KeychainError>) -> Result<T, KeychainError> {
    read()
}
