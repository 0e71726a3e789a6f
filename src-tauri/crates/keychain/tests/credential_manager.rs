//! Keys in the Credential Manager of Windows.
//!
//! These tests write to it, so they run only where it belongs to nobody: `cargo xtask windows` runs them under Wine.
#![cfg(windows)]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use keychain::{EntryName, Keychain, OsKeychain, Place};
use keyring_core::api::CredentialStoreApi;
use secrecy::{ExposeSecret, SecretString};
use windows_native_keyring_store::Store;

/// Windows does not promise that calls at the same time work, and under Wine some fail.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

fn read(name: &EntryName) -> Option<String> {
    let secret = OsKeychain.read(name).unwrap();
    secret.map(|secret| secret.expose_secret().to_owned())
}

/// The entry as another program finds it: by the name in the list.
fn listed(name: &str) -> keyring_core::Entry {
    let target = HashMap::from([("target", name)]);
    Store::new().unwrap().build("", "", Some(&target)).unwrap()
}

/// Where version 0.1 stored a key.
fn of_version_0_1(account: &str) -> keyring_core::Entry {
    let local = HashMap::from([("persistence", "Local")]);
    Store::new()
        .unwrap()
        .build(EntryName::SERVICE, account, Some(&local))
        .unwrap()
}

#[test]
#[ignore = "writes to the Credential Manager; `cargo xtask windows` runs it under Wine"]
fn a_key_is_listed_under_its_label_and_stays_on_this_computer() {
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let name = EntryName::new("4b1d0001", "Zo\u{eb} & S\u{f6}hne");
    assert_eq!(OsKeychain.place(), Ok(Place::WindowsCredentialManager));
    OsKeychain.store(&name, &SecretString::from("the first key")).unwrap();
    OsKeychain
        .store(&name, &SecretString::from("a key that nobody has"))
        .unwrap();
    let entry = listed(name.label());
    assert_eq!(entry.get_password().unwrap(), "a key that nobody has");
    let shown = entry.get_attributes().unwrap();
    assert_eq!(shown["username"], name.profile_name());
    assert_eq!(shown["persistence"], "Local");
    // A renamed profile keeps its key.
    assert_eq!(
        read(&EntryName::new("4b1d0001", "Other")).as_deref(),
        Some("a key that nobody has")
    );
    assert!(OsKeychain.delete(&name).unwrap());
    assert!(!OsKeychain.delete(&name).unwrap());
    assert_eq!(read(&name), None);
}

#[test]
#[ignore = "writes to the Credential Manager; `cargo xtask windows` runs it under Wine"]
fn a_key_of_version_0_1_is_read_replaced_and_deleted() {
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let name = EntryName::new("4b1d0002", "Acme");
    let earlier = of_version_0_1("4b1d0002");
    earlier.set_password("an older key").unwrap();
    assert_eq!(read(&name).as_deref(), Some("an older key"));
    OsKeychain.store(&name, &SecretString::from("its successor")).unwrap();
    assert_eq!(read(&name).as_deref(), Some("its successor"));
    assert!(earlier.get_password().is_err(), "the replaced key is still there");

    earlier.set_password("an older key").unwrap();
    assert!(OsKeychain.delete(&name).unwrap());
    assert!(earlier.get_password().is_err() && read(&name).is_none());
}
