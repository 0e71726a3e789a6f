//! Linux and the BSDs: the program that owns `org.freedesktop.secrets` on the session bus.

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

/// The Secret Service's path for "none".
const NO_OBJECT: &str = "/";

/// The in-memory collection, under the path that every service uses.
const SESSION_COLLECTION: &str = "/org/freedesktop/secrets/collection/session";

pub(super) fn open_store() -> keyring::Result<Arc<CredentialStore>> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

pub(super) fn places(name: &EntryName) -> Vec<HashMap<&str, &str>> {
    vec![HashMap::from([("label", name.label())])]
}

pub(super) fn label(_: &Entry, _: &EntryName) {
    // The modifiers set the label when the entry is created.
}

pub(super) fn classify(cause: &PlatformError) -> KeychainError {
    use secret_service::Error;
    match cause.downcast_ref::<Error>() {
        // The service dismisses a prompt that it cannot show.
        Some(Error::Locked | Error::Prompt | Error::PromptDisconnected) => KeychainError::Locked,
        Some(Error::NoResult) => KeychainError::NoCollection,
        Some(Error::Unavailable) => KeychainError::NoStore,
        Some(Error::Zbus(error)) if is_unknown_object(error) => KeychainError::NoCollection,
        _ => KeychainError::Failed,
    }
}

/// The reason why no session with the service could be opened.
pub(super) fn not_opened(cause: &PlatformError) -> KeychainError {
    match cause.downcast_ref::<secret_service::Error>() {
        Some(secret_service::Error::Zbus(error)) => reason_unreachable(error),
        _ => KeychainError::NoStore,
    }
}

/// Asks the bus for the service's process and maps its name to a product. An unknown or invisible process (for example in
/// another container) is "the system keyring".
pub(super) fn place() -> Result<Place, KeychainError> {
    let bus = Connection::session().map_err(|_| KeychainError::NoStore)?;
    check_default_collection(&bus)?;
    let process_name = process_name(&bus).unwrap_or_default();
    Ok(match process_name.trim_end() {
        // The kernel truncates process names to 15 characters.
        "gnome-keyring-d" => Place::GnomeKeyring,
        "kwalletd" | "kwalletd5" | "kwalletd6" | "ksecretd" => Place::KdeWallet,
        "keepassxc" => Place::KeePassXc,
        _ => Place::SystemKeyring,
    })
}

/// Reads the entry, unless the service would ask for a password.
pub(super) fn unasked<T>(
    name: &EntryName,
    read: impl FnOnce() -> Result<T, KeychainError>,
) -> Result<T, KeychainError> {
    if is_locked(name)? {
        return Err(KeychainError::Locked);
    }
    read()
}

/// Whether the service would ask for a password before it gives the entry.
fn is_locked(name: &EntryName) -> Result<bool, KeychainError> {
    let bus = Connection::session().map_err(|_| KeychainError::NoStore)?;
    let interface = "org.freedesktop.Secret.Service";
    let attributes = HashMap::from([("service", EntryName::SERVICE), ("username", name.account())]);
    let answer = bus.call_method(Some(SERVICE), ROOT, Some(interface), "SearchItems", &attributes);
    let found: zbus::Result<(Vec<OwnedObjectPath>, Vec<OwnedObjectPath>)> =
        answer.and_then(|answer| answer.body().deserialize());
    let (unlocked, locked) = found.map_err(|error| reason_unreachable(&error))?;
    Ok(unlocked.is_empty() && !locked.is_empty())
}

/// Checks that the default collection, into which new entries go, exists and outlives the login session.
fn check_default_collection(bus: &Connection) -> Result<(), KeychainError> {
    let default = alias(bus, "default").map_err(|error| reason_unreachable(&error))?;
    if default.as_str() == NO_OBJECT || is_missing(bus, &default) {
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

fn is_missing(bus: &Connection, collection: &OwnedObjectPath) -> bool {
    let property = ("org.freedesktop.Secret.Collection", "Locked");
    let interface = "org.freedesktop.DBus.Properties";
    let answer = bus.call_method(Some(SERVICE), collection, Some(interface), "Get", &property);
    answer.is_err_and(|error| is_unknown_object(&error))
}

/// Whether the service says that there is no such object.
fn is_unknown_object(error: &zbus::Error) -> bool {
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

/// The reason why the service did not answer. The bus starts the service on the first call and times out after two minutes; a
/// slow service is not a missing one.
fn reason_unreachable(error: &zbus::Error) -> KeychainError {
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

fn process_name(bus: &Connection) -> Option<String> {
    let owner = BusName::try_from(SERVICE).ok()?;
    let process = DBusProxy::new(bus).ok()?.get_connection_unix_process_id(owner).ok()?;
    fs::read_to_string(format!("/proc/{process}/comm")).ok()
}
