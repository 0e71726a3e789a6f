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

pub(super) fn modifiers(_: &EntryName) -> HashMap<&str, &str> {
    HashMap::from([("persistence", "Local")])
}

/// Sets the comment that the Credential Manager shows. The entry also works without it.
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

#[expect(clippy::unnecessary_wraps, reason = "on Linux this can fail")]
pub(super) fn place() -> Result<Place, KeychainError> {
    Ok(Place::WindowsCredentialManager)
}
