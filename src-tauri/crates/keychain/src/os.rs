//! The operating system's keychain, through `keyring`.

#[cfg_attr(target_os = "macos", path = "os/macos.rs")]
#[cfg_attr(target_os = "windows", path = "os/windows.rs")]
#[cfg_attr(not(any(target_os = "macos", target_os = "windows")), path = "os/secret_service.rs")]
mod platform;

use std::collections::HashMap;

use keyring_core::{Entry, Error};
use secrecy::{ExposeSecret, SecretString};

use crate::{EntryName, Keychain, KeychainError, Place};

/// GNOME Keyring, KDE Wallet, Windows Credential Manager or the macOS Keychain.
///
/// It has no state: the process has one connection, which is opened at the first call and reopened after the keychain was
/// restarted.
#[derive(Debug, Clone, Copy, Default)]
pub struct OsKeychain;

impl Keychain for OsKeychain {
    fn place(&self) -> Result<Place, KeychainError> {
        let place = platform::place()?;
        connect()?;
        Ok(place)
    }

    fn write(&self, entry: &EntryName, secret: &SecretString) -> Result<(), KeychainError> {
        let mut places = platform::places(entry).into_iter();
        let current = places.next().unwrap_or_default();
        with_entry(entry, &current, |stored| {
            stored.set_password(secret.expose_secret())?;
            platform::label(stored, entry);
            Ok(())
        })?
        .ok_or(KeychainError::NotKept)?;
        // Otherwise the replaced key would stay in the keychain.
        places.try_for_each(|earlier| with_entry(entry, &earlier, Entry::delete_credential).map(drop))
    }

    fn read(&self, entry: &EntryName) -> Result<Option<SecretString>, KeychainError> {
        for place in platform::places(entry) {
            if let Some(secret) = with_entry(entry, &place, Entry::get_password)? {
                return Ok(Some(secret.into()));
            }
        }
        Ok(None)
    }

    fn read_unasked(&self, entry: &EntryName) -> Result<Option<SecretString>, KeychainError> {
        platform::unasked(entry, || self.read(entry))
    }

    fn delete(&self, entry: &EntryName) -> Result<bool, KeychainError> {
        let mut deleted = false;
        for place in platform::places(entry) {
            deleted |= with_entry(entry, &place, Entry::delete_credential)?.is_some();
        }
        Ok(deleted)
    }
}

/// What the store needs, besides the service and the account, to find an entry. A platform lists first where this version writes
/// an entry, then where earlier versions wrote it.
type Modifiers<'a> = HashMap<&'a str, &'a str>;

/// Runs `action` on the entry. Returns `None` if there is no such entry.
fn with_entry<T>(
    name: &EntryName,
    place: &Modifiers<'_>,
    action: impl Fn(&Entry) -> keyring::Result<T>,
) -> Result<Option<T>, KeychainError> {
    let attempt =
        || Entry::new_with_modifiers(EntryName::SERVICE, name.account(), place).and_then(|entry| action(&entry));
    connect()?;
    let mut outcome = attempt();
    if matches!(&outcome, Err(Error::PlatformFailure(cause)) if platform::classify(cause) == KeychainError::Failed) {
        // The keychain may have been restarted, which breaks the connection. Every action can safely be repeated.
        reconnect()?;
        outcome = attempt();
    }
    match outcome {
        Ok(value) => Ok(Some(value)),
        Err(Error::NoEntry) => Ok(None),
        Err(error) => Err(translate(error)),
    }
}

/// Opens the store unless it is already open.
///
/// `keyring` tries only once per process and remembers a failure, although the keychain may be started later. After a failure,
/// this crate opens the same store itself.
fn connect() -> Result<(), KeychainError> {
    let open = || keyring_core::get_default_store().is_some();
    if open() || (keyring::Entry::store_status().is_ok() && open()) {
        return Ok(());
    }
    reconnect()
}

fn reconnect() -> Result<(), KeychainError> {
    drop(keyring_core::unset_default_store());
    let store = platform::open_store().map_err(|error| {
        tracing::debug!(%error, "no keychain");
        match &error {
            Error::PlatformFailure(cause) => platform::not_opened(cause),
            _ => KeychainError::NoStore,
        }
    })?;
    keyring_core::set_default_store(store);
    Ok(())
}

fn translate(error: Error) -> KeychainError {
    match error {
        Error::NoStorageAccess(cause) => match platform::classify(&cause) {
            KeychainError::Failed => KeychainError::NoAccess,
            known => known,
        },
        Error::PlatformFailure(cause) => {
            let known = platform::classify(&cause);
            if known == KeychainError::Failed {
                tracing::warn!(%cause, "the keychain failed");
            }
            known
        }
        Error::NoDefaultStore => KeychainError::NoStore,
        Error::Ambiguous(_) => KeychainError::Ambiguous,
        Error::TooLong(_, limit) => KeychainError::TooLong { limit },
        // These errors contain the entry's content, so they must never be logged.
        Error::BadEncoding(_) | Error::BadDataFormat(..) => KeychainError::NotText,
        _ => KeychainError::Failed,
    }
}
