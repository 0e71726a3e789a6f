//! The login keychain of macOS. It shows an entry under its service and has no labels.

use std::collections::HashMap;
use std::sync::Arc;

use keyring_core::error::PlatformError;
use keyring_core::{CredentialStore, Entry};
use security_framework::os::macos::keychain::SecKeychain;

use crate::{EntryName, KeychainError, Place};

/// The person pressed "Deny" (`errSecUserCanceled`), typed a wrong password (`errSecAuthFailed`), or no prompt could be shown
/// (`errSecInteractionNotAllowed`).
const LOCKED: [i32; 3] = [-128, -25293, -25308];

pub(super) fn open_store() -> keyring::Result<Arc<CredentialStore>> {
    Ok(apple_native_keyring_store::keychain::Store::new()?)
}

pub(super) fn places(_: &EntryName) -> Vec<HashMap<&str, &str>> {
    vec![HashMap::new()]
}

pub(super) fn label(_: &Entry, _: &EntryName) {}

pub(super) fn classify(cause: &PlatformError) -> KeychainError {
    match cause.downcast_ref::<security_framework::base::Error>() {
        Some(error) if LOCKED.contains(&error.code()) => KeychainError::Locked,
        _ => KeychainError::Failed,
    }
}

pub(super) fn not_opened(_: &PlatformError) -> KeychainError {
    KeychainError::NoStore
}

#[expect(clippy::unnecessary_wraps, reason = "on Linux this can fail")]
pub(super) fn place() -> Result<Place, KeychainError> {
    Ok(Place::MacKeychain)
}

/// Reads the entry while the keychain may show no prompt. It then refuses what it would ask about. Meanwhile, this holds for the
/// whole program.
pub(super) fn unasked<T>(_: &EntryName, read: impl FnOnce() -> Result<T, KeychainError>) -> Result<T, KeychainError> {
    let _no_prompt = SecKeychain::disable_user_interaction().map_err(|_| KeychainError::Failed)?;
    read()
}
