//! Tests of the trait's contract with keychains that misbehave on purpose.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the misbehaving keychains are not test functions"
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
fn an_entry_is_found_by_the_profiles_id_and_named_as_the_system_lists_it() {
    assert_eq!(EntryName::SERVICE, "Findem Connect");
    assert_eq!(entry().account(), "3f2c");
    let label = if cfg!(target_os = "windows") {
        "Findem Connect 3f2c"
    } else if cfg!(target_os = "macos") {
        "Findem Connect"
    } else {
        "Findem Connect – Acme"
    };
    assert_eq!(entry().label(), label);
    assert_eq!(entry().profile_name(), "Acme");
}

#[tokio::test]
async fn the_session_keychain_keeps_a_key_until_it_is_deleted() {
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

/// Reports success for each write, and returns another text.
#[derive(Default)]
struct Unreliable {
    returns: Mutex<Option<&'static str>>,
}

impl Keychain for Unreliable {
    fn place(&self) -> Result<Place, KeychainError> {
        Err(KeychainError::NoStore)
    }
    fn write(&self, _: &EntryName, _: &SecretString) -> Result<(), KeychainError> {
        Ok(())
    }
    fn read(&self, _: &EntryName) -> Result<Option<SecretString>, KeychainError> {
        Ok(self.returns.lock().unwrap().map(SecretString::from))
    }
    fn delete(&self, _: &EntryName) -> Result<bool, KeychainError> {
        Ok(self.returns.lock().unwrap().take().is_some())
    }
}

#[test]
fn a_key_that_does_not_come_back_the_same_is_not_stored() {
    for returns in [None, Some("a key that nobody ha"), Some("")] {
        let keychain = Unreliable {
            returns: Mutex::new(returns),
        };
        assert_eq!(
            keychain.store(&entry(), &secret()),
            Err(KeychainError::NotKept),
            "{returns:?}"
        );
        assert!(
            keychain.read(&entry()).unwrap().is_none(),
            "{returns:?} was not deleted"
        );
    }
}

#[tokio::test]
async fn a_missing_keychain_is_reported_with_its_reason() {
    let keychain = AsyncKeychain::new(Unreliable::default());
    let reason = KeychainError::NoStore;
    assert_eq!(keychain.open().await, Availability::Missing { reason });
}

/// Asks the person for a password: each read reports that it has started and then waits for an answer.
struct Prompting {
    began: Sender<()>,
    answered: Mutex<Receiver<()>>,
    session: SessionKeychain,
}

impl Keychain for Prompting {
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

fn prompting() -> (Prompting, Receiver<()>, Sender<()>) {
    let (began, reading) = channel();
    let (answer, answered) = channel();
    let prompting = Prompting {
        began,
        answered: Mutex::new(answered),
        session: SessionKeychain::default(),
    };
    (prompting, reading, answer)
}

/// Repeats reads that time out until one has started. A read that times out before its thread runs never starts.
async fn wait_until_prompting(keychain: &AsyncKeychain, reading: &Receiver<()>) {
    while reading.try_recv().is_err() {
        assert_eq!(keychain.read(&entry()).await.unwrap_err(), KeychainError::Waiting);
    }
}

#[tokio::test]
async fn the_time_limit_ends_the_wait_but_not_the_prompt() {
    let (prompting, reading, answer) = prompting();
    let keychain = AsyncKeychain::new(prompting);
    let hasty = keychain.clone().with_limit(Duration::from_millis(1));

    wait_until_prompting(&hasty, &reading).await;
    // The prompt is still open, so this call cannot start. Its caller stops waiting, so it must never start.
    assert_eq!(hasty.store(&entry(), &secret()).await, Err(KeychainError::Waiting));

    answer.send(()).unwrap();
    answer.send(()).unwrap();
    let read = keychain.read(&entry()).await.unwrap();
    assert!(read.is_none(), "a store that had timed out was executed");
}

#[test]
fn a_runtime_can_end_while_the_system_still_asks() {
    let (prompting, reading, answer) = prompting();
    let keychain = AsyncKeychain::new(prompting).with_limit(Duration::from_millis(1));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(wait_until_prompting(&keychain, &reading));
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
fn every_error_has_a_unique_code_and_ends_its_hints_with_the_session() {
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
