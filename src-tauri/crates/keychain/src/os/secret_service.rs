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

const ROOT: &str = "/org/freedesktop/secrets";

/// What the Secret Service specification answers for "none".
const NO_OBJECT: &str = "/";

/// The collection in memory, under the name that every service gives it.
const SESSION_COLLECTION: &str = "/org/freedesktop/secrets/collection/session";

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
        Some(Error::Zbus(error)) if names_nothing(error) => KeychainError::NoCollection,
        _ => KeychainError::Failed,
    }
}

/// Why no session could be opened with the service.
pub(super) fn not_opened(cause: &PlatformError) -> KeychainError {
    match cause.downcast_ref::<secret_service::Error>() {
        Some(secret_service::Error::Zbus(error)) => unreachable_because(error),
        _ => KeychainError::NoStore,
    }
}

/// Asks the bus whose process answers. A process that cannot be seen (another container's, say) or is
/// not known by name is "the system keyring".
pub(super) fn place() -> Result<Place, KeychainError> {
    let bus = Connection::session().map_err(|_| KeychainError::NoStore)?;
    keeps_beyond_logout(&bus)?;
    let program = program(&bus).unwrap_or_default();
    Ok(match program.trim_end() {
        // The kernel keeps the first 15 characters of a name.
        "gnome-keyring-d" => Place::GnomeKeyring,
        "kwalletd" | "kwalletd5" | "kwalletd6" | "ksecretd" => Place::KdeWallet,
        "keepassxc" => Place::KeePassXc,
        _ => Place::SystemKeyring,
    })
}

/// Looks whether the default collection is there and outlives the login session. A new entry goes into it.
fn keeps_beyond_logout(bus: &Connection) -> Result<(), KeychainError> {
    let default = alias(bus, "default").map_err(|error| unreachable_because(&error))?;
    if default.as_str() == NO_OBJECT || is_not_there(bus, &default) {
        return Err(KeychainError::NoCollection);
    }
    if default.as_str() == SESSION_COLLECTION || alias(bus, "session").is_ok_and(|session| session == default) {
        return Err(KeychainError::UntilLogout);
    }
    Ok(())
}

fn alias(bus: &Connection, name: &str) -> zbus::Result<OwnedObjectPath> {
    let interface = "org.freedesktop.Secret.Service";
    bus.call_method(Some(SERVICE), ROOT, Some(interface), "ReadAlias", &name)?
        .body()
        .deserialize()
}

fn is_not_there(bus: &Connection, collection: &OwnedObjectPath) -> bool {
    let property = ("org.freedesktop.Secret.Collection", "Locked");
    let interface = "org.freedesktop.DBus.Properties";
    let asked = bus.call_method(Some(SERVICE), collection, Some(interface), "Get", &property);
    asked.is_err_and(|error| names_nothing(&error))
}

/// The service says that there is no such object.
fn names_nothing(error: &zbus::Error) -> bool {
    matches!(
        error_name(error),
        Some(
            "org.freedesktop.Secret.Error.NoSuchObject"
                | "org.freedesktop.DBus.Error.UnknownObject"
                | "org.freedesktop.DBus.Error.UnknownMethod"
                | "org.freedesktop.DBus.Error.UnknownInterface"
        )
    )
}

/// Why the service did not answer. The bus starts it when it is called, and gives up after two minutes: a service that is slow
/// is still a service.
fn unreachable_because(error: &zbus::Error) -> KeychainError {
    match error_name(error) {
        Some(
            "org.freedesktop.DBus.Error.TimedOut"
            | "org.freedesktop.DBus.Error.Timeout"
            | "org.freedesktop.DBus.Error.NoReply",
        ) => KeychainError::Waiting,
        Some(name) if name.starts_with("org.freedesktop.DBus.Error.Spawn.") => KeychainError::Failed,
        _ => KeychainError::NoStore,
    }
}

fn error_name(error: &zbus::Error) -> Option<&str> {
    match error {
        zbus::Error::MethodError(name, ..) => Some(name.as_str()),
        _ => None,
    }
}

fn program(bus: &Connection) -> Option<String> {
    let owner = BusName::try_from(SERVICE).ok()?;
    let process = DBusProxy::new(bus).ok()?.get_connection_unix_process_id(owner).ok()?;
    fs::read_to_string(format!("/proc/{process}/comm")).ok()
}
