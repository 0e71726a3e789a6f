//! Linux and the BSDs: whatever answers for `org.freedesktop.secrets` on the session's bus.

use std::collections::HashMap;
use std::fs;
use std::sync::Arc;

use keyring_core::error::PlatformError;
use keyring_core::{CredentialStore, Entry};
use zbus::blocking::Connection;
use zbus::blocking::fdo::DBusProxy;
use zbus::names::BusName;
use zbus::zvariant::OwnedObjectPath;

use crate::{EntryName, KeychainError, Place};

const SERVICE: &str = "org.freedesktop.secrets";

/// What the Secret Service specification answers for "none".
const NO_OBJECT: &str = "/";

pub(super) fn open_store() -> keyring::Result<Arc<CredentialStore>> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

pub(super) fn modifiers(name: &EntryName) -> HashMap<&str, &str> {
    HashMap::from([("label", name.label())])
}

pub(super) fn label(_: &Entry, _: &EntryName) {
    // An entry has its label from the modifiers, when it is made.
}

pub(super) fn classify(cause: &PlatformError) -> KeychainError {
    use secret_service::Error;
    match cause.downcast_ref::<Error>() {
        // A prompt that cannot be shown is dismissed by the service itself.
        Some(Error::Locked | Error::Prompt | Error::PromptDisconnected) => KeychainError::Locked,
        Some(Error::NoResult) => KeychainError::NoCollection,
        Some(Error::Unavailable) => KeychainError::NoStore,
        _ => KeychainError::Failed,
    }
}

/// Asks the bus whose process answers. A process that cannot be seen (another container's, say) or is
/// not known by name is "the system keyring".
pub(super) fn place() -> Result<Place, KeychainError> {
    let bus = Connection::session().map_err(|_| KeychainError::NoStore)?;
    if default_collection(&bus).is_ok_and(|path| path.as_str() == NO_OBJECT) {
        return Err(KeychainError::NoCollection);
    }
    let program = program(&bus).unwrap_or_default();
    Ok(match program.trim_end() {
        // The kernel keeps the first 15 characters of a name.
        "gnome-keyring-d" => Place::GnomeKeyring,
        "kwalletd" | "kwalletd5" | "kwalletd6" | "ksecretd" => Place::KdeWallet,
        "keepassxc" => Place::KeePassXc,
        _ => Place::SystemKeyring,
    })
}

fn default_collection(bus: &Connection) -> zbus::Result<OwnedObjectPath> {
    let path = "/org/freedesktop/secrets";
    let interface = "org.freedesktop.Secret.Service";
    bus.call_method(Some(SERVICE), path, Some(interface), "ReadAlias", &"default")?
        .body()
        .deserialize()
}

fn program(bus: &Connection) -> Option<String> {
    let owner = BusName::try_from(SERVICE).ok()?;
    let process = DBusProxy::new(bus).ok()?.get_connection_unix_process_id(owner).ok()?;
    fs::read_to_string(format!("/proc/{process}/comm")).ok()
}
