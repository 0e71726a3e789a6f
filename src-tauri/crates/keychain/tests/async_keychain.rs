//! What every keychain is held to, with keychains that misbehave on purpose.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the keychains that misbehave are not test functions"
)]

use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use keychain::{AsyncKeychain, Availability, EntryName, Hint, Keychain, KeychainError, Place, SessionKeychain};
use secrecy::{ExposeSecret, SecretString};

fn entry() -> EntryName {
    EntryName::new("3f2c", "Acme")
}

fn secret() -> SecretString {
    SecretString::from("a key that nobody has")
}

#[test]
fn an_entry_is_found_by_the_profiles_id_and_shown_by_its_name() {
    assert_eq!(EntryName::SERVICE, "Findem Connect");
    assert_eq!(entry().account(), "3f2c");
    assert_eq!(entry().label(), "Findem Connect – Acme");
}

#[tokio::test]
async fn a_session_keeps_a_key_until_it_is_deleted() {
    let keychain = AsyncKeychain::new(SessionKeychain::default());
    assert_eq!(keychain.open().await, Availability::Available { place: Place::Session });
    assert!(keychain.read(&entry()).await.unwrap().is_none());
    keychain.store(&entry(), &secret()).await.unwrap();
    keychain
        .store(&entry(), &SecretString::from("its successor"))
        .await
        .unwrap();
    let kept = keychain
        .read(&EntryName::new("3f2c", "renamed"))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(kept.expose_secret(), "its successor");
    assert!(keychain.delete(&entry()).await.unwrap());
    assert!(!keychain.delete(&entry()).await.unwrap());
    assert!(keychain.read(&entry()).await.unwrap().is_none());
}

/// Says that it wrote, and gives back something else.
#[derive(Default)]
struct Forgetful {
    gives_back: Mutex<Option<&'static str>>,
}

impl Keychain for Forgetful {
    fn place(&self) -> Result<Place, KeychainError> {
        Err(KeychainError::NoStore)
    }
    fn write(&self, _: &EntryName, _: &SecretString) -> Result<(), KeychainError> {
        Ok(())
    }
    fn read(&self, _: &EntryName) -> Result<Option<SecretString>, KeychainError> {
        Ok(self.gives_back.lock().unwrap().map(SecretString::from))
    }
    fn delete(&self, _: &EntryName) -> Result<bool, KeychainError> {
        Ok(self.gives_back.lock().unwrap().take().is_some())
    }
}

#[test]
fn a_key_that_does_not_come_back_the_same_is_not_stored() {
    for gives_back in [None, Some("a key that nobody ha"), Some("")] {
        let keychain = Forgetful {
            gives_back: Mutex::new(gives_back),
        };
        assert_eq!(
            keychain.store(&entry(), &secret()),
            Err(KeychainError::NotKept),
            "{gives_back:?}"
        );
        assert!(
            keychain.read(&entry()).unwrap().is_none(),
            "{gives_back:?} is left behind"
        );
    }
}

#[tokio::test]
async fn a_missing_keychain_is_reported_with_its_reason() {
    let keychain = AsyncKeychain::new(Forgetful::default());
    let reason = KeychainError::NoStore;
    assert_eq!(keychain.open().await, Availability::Missing { reason });
}

/// Asks the person for a password: each read waits for an answer, and says that it has reading.
struct Asking {
    began: Sender<()>,
    answered: Mutex<Receiver<()>>,
    session: SessionKeychain,
}

impl Keychain for Asking {
    fn place(&self) -> Result<Place, KeychainError> {
        Ok(Place::SystemKeyring)
    }
    fn write(&self, entry: &EntryName, secret: &SecretString) -> Result<(), KeychainError> {
        self.session.write(entry, secret)
    }
    fn read(&self, entry: &EntryName) -> Result<Option<SecretString>, KeychainError> {
        self.began.send(()).unwrap();
        let _ = self.answered.lock().unwrap().recv();
        self.session.read(entry)
    }
    fn delete(&self, entry: &EntryName) -> Result<bool, KeychainError> {
        self.session.delete(entry)
    }
}

fn asking() -> (Asking, Receiver<()>, Sender<()>) {
    let (began, reading) = channel();
    let (answer, answered) = channel();
    let asking = Asking {
        began,
        answered: Mutex::new(answered),
        session: SessionKeychain::default(),
    };
    (asking, reading, answer)
}

/// Reads until a read has reading, and was given up: one that was given up sooner never begins.
async fn wait_until_asking(keychain: &AsyncKeychain, reading: &Receiver<()>) {
    while reading.try_recv().is_err() {
        assert_eq!(keychain.read(&entry()).await.unwrap_err(), KeychainError::Waiting);
    }
}

#[tokio::test]
async fn the_time_limit_ends_the_waiting_but_not_the_prompt() {
    let (asking, reading, answer) = asking();
    let keychain = AsyncKeychain::new(asking);
    let hasty = keychain.clone().with_limit(Duration::from_millis(1));

    wait_until_asking(&hasty, &reading).await;
    // The prompt is still open, so this one cannot begin; nobody waits for it, so it never must.
    assert_eq!(hasty.store(&entry(), &secret()).await, Err(KeychainError::Waiting));

    answer.send(()).unwrap();
    answer.send(()).unwrap();
    let read = keychain.read(&entry()).await.unwrap();
    assert!(read.is_none(), "a store that was given up took place");
}

#[test]
fn a_runtime_ends_while_the_system_still_asks() {
    let (asking, reading, answer) = asking();
    let keychain = AsyncKeychain::new(asking).with_limit(Duration::from_millis(1));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(wait_until_asking(&keychain, &reading));
    drop(runtime);
    drop(answer);
}

struct Panicking;

impl Keychain for Panicking {
    fn place(&self) -> Result<Place, KeychainError> {
        panic!("a store that fails badly")
    }
    fn write(&self, _: &EntryName, _: &SecretString) -> Result<(), KeychainError> {
        Ok(())
    }
    fn read(&self, _: &EntryName) -> Result<Option<SecretString>, KeychainError> {
        Ok(None)
    }
    fn delete(&self, _: &EntryName) -> Result<bool, KeychainError> {
        Ok(false)
    }
}

#[tokio::test]
async fn a_keychain_that_panics_has_failed_and_the_next_call_works() {
    let keychain = AsyncKeychain::new(Panicking);
    let reason = KeychainError::Failed;
    assert_eq!(keychain.open().await, Availability::Missing { reason });
    assert_eq!(keychain.delete(&entry()).await, Ok(false));
}

#[test]
fn every_error_has_a_code_of_its_own_and_a_way_on() {
    let errors = [
        KeychainError::NoStore,
        KeychainError::NoCollection,
        KeychainError::UntilLogout,
        KeychainError::Locked,
        KeychainError::Waiting,
        KeychainError::NoAccess,
        KeychainError::Ambiguous,
        KeychainError::TooLong { limit: 1280 },
        KeychainError::NotKept,
        KeychainError::NotText,
        KeychainError::Failed,
    ];
    let codes: std::collections::BTreeSet<_> = errors.iter().map(|error| error.code()).collect();
    assert_eq!(codes.len(), errors.len());
    for error in errors {
        assert_eq!(error.hints().last(), Some(&Hint::UseSession), "{error}");
    }
}
