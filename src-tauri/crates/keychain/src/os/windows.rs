//! Windows Credential Manager. The key stays on this computer: the store's own default would send it
//! to every computer the person signs in to.

use std::collections::HashMap;
use std::sync::Arc;

use keyring_core::error::PlatformError;
use keyring_core::{CredentialStore, Entry};

use crate::{EntryName, KeychainError, Place};

pub(super) fn open_store() -> keyring::Result<Arc<CredentialStore>> {
    Ok(windows_native_keyring_store::Store::new()?)
}

pub(super) fn modifiers(_: &EntryName) -> HashMap<&str, &str> {
    HashMap::from([("persistence", "Local")])
}

/// The comment of an entry is what a person can read; without it the entry is as good.
pub(super) fn label(entry: &Entry, name: &EntryName) {
    if let Err(error) = entry.update_attributes(&HashMap::from([("comment", name.label())])) {
        tracing::debug!(%error, "the entry has no comment");
    }
}

pub(super) fn classify(_: &PlatformError) -> KeychainError {
    KeychainError::Failed
}

pub(super) fn not_opened(_: &PlatformError) -> KeychainError {
    KeychainError::NoStore
}

#[expect(clippy::unnecessary_wraps, reason = "the Secret Service can be without a place")]
pub(super) fn place() -> Result<Place, KeychainError> {
    Ok(Place::WindowsCredentialManager)
}
