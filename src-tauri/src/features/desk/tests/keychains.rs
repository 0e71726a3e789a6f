//! Keychains that are locked or missing, or that answer long after the program has stopped waiting.

use std::fs;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::Duration;

use ::desk::view::{CustomerKey, CustomerView, LeftKey};
use anyhow::Context;
use keychain::{AsyncKeychain, EntryName, Keychain, KeychainError, Place, SessionKeychain};
use practice::Role;
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use wizard::view::Notice;

use super::{Office, code, refused};
use crate::features::desk::entry::enter;
use crate::features::desk::{check, customers, forget_all_keys, key, reports};
use crate::practice_session::store;
use crate::session::Session;
use crate::state::WindowState;
use crate::storage::open_within;

/// A keychain in memory. Clones share their content.
#[derive(Clone, Default)]
struct Fake {
    kept: Arc<SessionKeychain>,
    fails: Arc<Mutex<Option<KeychainError>>>,
    asks: Option<Arc<Asks>>,
}

/// A question to the person before a write: `asked` says that the keychain asks, and `allowed` delivers the answer.
struct Asks {
    asked: UnboundedSender<()>,
    allowed: Mutex<mpsc::Receiver<()>>,
}

impl Fake {
    /// Makes a keychain that asks the person before it writes.
    fn asking() -> (Self, UnboundedReceiver<()>, mpsc::Sender<()>) {
        let (asked, asks) = unbounded_channel();
        let (allow, allowed) = mpsc::channel();
        let fake = Self {
            asks: Some(Arc::new(Asks {
                asked,
                allowed: Mutex::new(allowed),
            })),
            ..Self::default()
        };
        (fake, asks, allow)
    }

    fn fail(&self, how: Option<KeychainError>) {
        *self.fails.lock().unwrap_or_else(PoisonError::into_inner) = how;
    }

    fn works(&self) -> Result<(), KeychainError> {
        let fails = self.fails.lock().unwrap_or_else(PoisonError::into_inner);
        fails.map_or(Ok(()), Err)
    }

    /// What it holds, even while it is locked.
    fn has(&self, entry: &EntryName) -> Option<String> {
        let kept = self.kept.read(entry).ok().flatten();
        kept.map(|secret| secret.expose_secret().to_owned())
    }
}

impl Keychain for Fake {
    fn place(&self) -> Result<Place, KeychainError> {
        match self.works() {
            Err(KeychainError::NoStore) => Err(KeychainError::NoStore),
            // A locked keychain still says which keychain it is.
            _ => Ok(Place::GnomeKeyring),
        }
    }

    fn write(&self, entry: &EntryName, secret: &SecretString) -> Result<(), KeychainError> {
        self.works()?;
        if let Some(asks) = &self.asks {
            let allowed = asks.allowed.lock().map_err(|_| KeychainError::Failed)?;
            asks.asked.send(()).map_err(|_| KeychainError::Failed)?;
            allowed.recv().map_err(|_| KeychainError::Failed)?;
        }
        self.kept.write(entry, secret)
    }

    fn read(&self, entry: &EntryName) -> Result<Option<SecretString>, KeychainError> {
        self.works()?;
        self.kept.read(entry)
    }

    fn delete(&self, entry: &EntryName) -> Result<bool, KeychainError> {
        match self.works() {
            // Even while locked, it knows that there is no such entry.
            Err(KeychainError::Locked) if self.has(entry).is_none() => Ok(false),
            Err(error) => Err(error),
            Ok(()) => self.kept.delete(entry),
        }
    }
}

impl Office {
    fn customer(&self) -> anyhow::Result<CustomerView> {
        self.view().customers.into_iter().next().context("there is no customer")
    }

    fn entry(&self, id: &str) -> anyhow::Result<EntryName> {
        Ok(customers::entry(
            &customers::profile(&self.session, id).map_err(refused)?,
        ))
    }

    fn notice(&self) -> Option<String> {
        let notice = self.session.window.look(|state| state.wizard.present.notice.clone());
        notice.map(|notice| report::texts::render(&notice.message))
    }

    /// Restarts the program on the same records and this keychain.
    fn again(self, keychain: AsyncKeychain) -> Self {
        let Self { session, folder } = self;
        drop(session);
        // A check that is still running holds the records for a moment.
        let records = open_within(&folder.path().join("kept"), Duration::from_mins(1));
        let session = Arc::new(Session::with(records, keychain, true));
        enter(&session);
        Self { session, folder }
    }
}

/// Continues the journey of this kind, as the first screen does.
async fn enter_journey(session: &Session, practice: bool) -> anyhow::Result<()> {
    let opened = session.disk.run(move |records| records.open_journey(practice));
    let opened = opened.await.map_err(refused)?;
    session.window.change(|state| state.enter(opened, practice));
    Ok(())
}

fn ending(key: &SecretString) -> Option<String> {
    let key = key.expose_secret();
    key.get(key.len() - 4..).map(str::to_owned)
}

fn in_use(key: &SecretString, kept: bool) -> CustomerKey {
    let last_four = ending(key);
    CustomerKey {
        last_four,
        kept,
        notes: Vec::new(),
    }
}

fn left(key: &SecretString, entry: &EntryName) -> LeftKey {
    LeftKey {
        last_four: ending(key),
        entry: entry.label().to_owned(),
    }
}

#[tokio::test]
async fn a_key_taken_away_while_the_keychain_asks_is_not_kept_after_all() -> anyhow::Result<()> {
    for forget in [false, true] {
        let (fake, mut asks, allow) = Fake::asking();
        let office = Office::with(AsyncKeychain::new(fake.clone())).await?;
        let session = &office.session;
        let id = office.add("Acme GmbH").await?;
        office.bring(&office.issue(Role::Administrator)?).await?;
        let entry = office.entry(&id)?;

        let take_away = async {
            if forget {
                customers::forget(session, &id, false).await
            } else {
                key::remove(session, &id).await
            }
        };
        let meanwhile = async {
            asks.recv().await.context("the keychain is not asked")?;
            let asked = office.view().keychain_asked;
            let asked = asked.context("nobody is told of the system's question")?;
            assert_eq!((asked.customer.as_deref(), asked.storing), (Some(id.as_str()), true));
            let (taken, answered) = tokio::join!(take_away, async { allow.send(()) });
            answered?;
            taken.map_err(refused)
        };
        let (_, taken) = tokio::join!(key::keep(session, &id, true), meanwhile);
        taken?;
        assert_eq!(fake.has(&entry), None, "forget: {forget}");
        let view = office.view();
        assert_eq!(view.keychain_asked, None);
        assert_eq!(
            view.customers.len(),
            usize::from(!forget),
            "a customer who is gone does not come back"
        );
        assert!(view.customers.iter().all(|one| one.key.is_none() && one.left.is_none()));
        assert_eq!(customers::load(session, true).0.len(), view.customers.len());
    }
    Ok(())
}

/// How long the program waits for the hasty keychain below.
const HASTY: Duration = Duration::from_millis(200);

/// Stores a key in the hasty keychain, which is refused each time, until it asks the person. A call whose time ends before its
/// thread runs never asks.
async fn store_until_asked(
    asks: &mut UnboundedReceiver<()>,
    refusal: &str,
    store: impl AsyncFn() -> Result<(), Notice>,
) -> anyhow::Result<()> {
    let asked = async {
        while asks.try_recv().is_err() {
            assert_eq!(code(store().await).as_deref(), Some(refusal));
        }
    };
    let in_time = tokio::time::timeout(Duration::from_mins(1), asked).await;
    in_time.context("the keychain was not asked")
}

#[derive(Debug, Clone, Copy)]
enum WayOut {
    Remove,
    Forget,
    DeleteEverything,
    Use,
}

#[tokio::test]
async fn a_key_that_the_keychain_stores_too_late_is_named_and_found_again() -> anyhow::Result<()> {
    for way in [WayOut::Remove, WayOut::Forget, WayOut::DeleteEverything, WayOut::Use] {
        let (fake, mut asks, allow) = Fake::asking();
        let keychain = AsyncKeychain::new(fake.clone());
        let office = Office::with(keychain.clone().with_limit(HASTY)).await?;
        let id = office.add("Acme GmbH").await?;
        let secret = office.issue(Role::Administrator)?;
        office.bring(&secret).await?;
        let keep = async || key::keep(&office.session, &id, true).await;
        store_until_asked(&mut asks, "keyNotKept", keep).await?;
        let entry = office.entry(&id)?;
        let customer = office.customer()?;
        assert_eq!(
            (customer.key, customer.left),
            (Some(in_use(&secret, false)), Some(left(&secret, &entry)))
        );

        // The person answers after the program has stopped waiting. The next call waits for that answer.
        allow.send(())?;
        assert!(keychain.read(&entry).await?.is_some());
        let office = office.again(keychain);
        let session = &office.session;
        let customer = office.customer()?;
        assert_eq!((customer.key, customer.left), (None, Some(left(&secret, &entry))));
        reports::choose(session, &id);
        // The program does not use this key unless the person asks for it.
        assert_eq!(code(check::start(session, false).await).as_deref(), Some("keyGone"));
        match way {
            WayOut::Remove => key::remove(session, &id).await,
            WayOut::Forget => customers::forget(session, &id, false).await,
            WayOut::DeleteEverything => forget_all_keys(session).await,
            WayOut::Use => {
                allow.send(())?;
                key::keep(session, &id, true).await
            }
        }
        .map_err(refused)?;
        if matches!(way, WayOut::Use) {
            let customer = office.customer()?;
            assert_eq!((customer.key, customer.left), (Some(in_use(&secret, true)), None));
        } else {
            assert_eq!(fake.has(&entry), None, "{way:?}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_wizards_key_that_is_stored_too_late_is_found_again_too() -> anyhow::Result<()> {
    for everything in [false, true] {
        let (fake, mut asks, allow) = Fake::asking();
        let keychain = AsyncKeychain::new(fake.clone());
        let office = Office::with(keychain.clone().with_limit(HASTY)).await?;
        let secret = office.issue(Role::Administrator)?;
        let keep = async || store(&office.session, &secret).await;
        store_until_asked(&mut asks, "keyInMemory", keep).await?;
        let entry = office.session.window.look(WindowState::entry).context("no entry")?;
        allow.send(())?;
        assert!(keychain.read(&entry).await?.is_some());

        let office = office.again(keychain);
        assert!(office.session.window.look(|state| state.wizard.progress.key.is_none()));
        if everything {
            forget_all_keys(&office.session).await.map_err(refused)?;
        } else {
            crate::features::key::forget(&office.session).await.map_err(refused)?;
            assert!(!office.session.window.look(WindowState::may_be_in_keychain));
        }
        assert_eq!(fake.has(&entry), None, "everything: {everything}");
    }
    Ok(())
}

#[tokio::test]
async fn a_kept_key_that_is_replaced_while_the_keychain_is_locked_does_not_come_back_unasked() -> anyhow::Result<()> {
    for ends in [false, true] {
        let fake = Fake::default();
        let office = Office::with(AsyncKeychain::new(fake.clone())).await?;
        let id = office.add("Acme GmbH").await?;
        let (old, new) = (office.issue(Role::Extended)?, office.issue(Role::Administrator)?);
        office.bring(&old).await?;
        key::keep(&office.session, &id, true).await.map_err(refused)?;
        let entry = office.entry(&id)?;

        fake.fail(Some(KeychainError::Locked));
        office.bring(&new).await?;
        let said = office.notice().context("nothing is said")?;
        assert!(said.contains("locked") && said.contains("this session only"), "{said}");
        let replaced = (Some(in_use(&new, false)), Some(left(&old, &entry)));
        let customer = office.customer()?;
        assert_eq!((customer.key, customer.left), replaced);
        // Reading the same records again gives the same result.
        enter(&office.session);
        let customer = office.customer()?;
        assert_eq!((customer.key, customer.left), replaced);

        fake.fail(None);
        if ends {
            let office = office.again(AsyncKeychain::new(fake));
            let customer = office.customer()?;
            assert_eq!((customer.key, customer.left), (None, replaced.1));
        } else {
            key::keep(&office.session, &id, true).await.map_err(refused)?;
            let customer = office.customer()?;
            assert_eq!((customer.key, customer.left), (Some(in_use(&new, true)), None));
            assert_eq!(fake.has(&entry).as_deref(), Some(new.expose_secret()));
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_person_has_a_way_out_of_a_keychain_that_is_locked_or_gone() -> anyhow::Result<()> {
    for failure in [KeychainError::Locked, KeychainError::NoStore] {
        let fake = Fake::default();
        let office = Office::with(AsyncKeychain::new(fake.clone())).await?;
        let session = &office.session;
        let id = office.add("Acme GmbH").await?;
        let secret = office.issue(Role::Administrator)?;
        office.bring(&secret).await?;
        key::keep(session, &id, true).await.map_err(refused)?;
        let entry = office.entry(&id)?;
        fake.fail(Some(failure));

        let shown = || -> anyhow::Result<_> {
            let customer = office.customer()?;
            Ok((customer.key, customer.left))
        };
        assert_eq!(code(forget_all_keys(session).await).as_deref(), Some("keysLeft"));
        // The key is kept for this session only, and the one that is left in the keychain is named and can be found again.
        assert_eq!(code(key::keep(session, &id, false).await).as_deref(), Some("keyLeft"));
        assert_eq!(shown()?, (Some(in_use(&secret, false)), Some(left(&secret, &entry))));
        assert_eq!(code(key::remove(session, &id).await).as_deref(), Some("keyLeft"));
        assert_eq!(shown()?, (None, Some(left(&secret, &entry))));
        assert_eq!(code(key::keep(session, &id, true).await).as_deref(), Some("keyNotRead"));

        // The program asks before it forgets the customer. It then leaves the key in the keychain and says where.
        let refusal = code(customers::forget(session, &id, false).await);
        assert_eq!(refusal.as_deref(), Some("keyLeft"));
        assert_eq!(shown()?.1, Some(left(&secret, &entry)));
        customers::forget(session, &id, true).await.map_err(refused)?;
        let said = office.notice().context("nothing is said")?;
        assert!(said.contains(entry.label()) && said.contains(entry.account()), "{said}");
        assert!(customers::load(session, true).0.is_empty());
        assert!(fake.has(&entry).is_some());
    }
    Ok(())
}

#[tokio::test]
async fn nothing_is_left_of_a_key_that_the_keychain_does_not_take() -> anyhow::Result<()> {
    for failure in [KeychainError::Locked, KeychainError::NoStore] {
        let fake = Fake::default();
        let office = Office::with(AsyncKeychain::new(fake.clone())).await?;
        let id = office.add("Acme GmbH").await?;
        let secret = office.issue(Role::Administrator)?;
        office.bring(&secret).await?;
        fake.fail(Some(failure));
        let refusal = code(key::keep(&office.session, &id, true).await);
        assert_eq!(refusal.as_deref(), Some("keyNotKept"));
        let customer = office.customer()?;
        assert_eq!((customer.key, customer.left), (Some(in_use(&secret, false)), None));
    }
    Ok(())
}

#[tokio::test]
async fn deleting_everything_finds_keys_that_a_damaged_list_no_longer_names() -> anyhow::Result<()> {
    let fake = Fake::default();
    let office = Office::with(AsyncKeychain::new(fake.clone())).await?;
    let id = office.add("Acme GmbH").await?;
    office.bring(&office.issue(Role::Administrator)?).await?;
    key::keep(&office.session, &id, true).await.map_err(refused)?;
    let entry = office.entry(&id)?;
    // The report of this check is kept under the id that leads to the key.
    office.check(false).await?;
    fs::write(office.folder.path().join("kept/profiles.json"), "[")?;
    let office = office.again(AsyncKeychain::new(fake.clone()));
    assert!(office.view().customers.is_empty() && fake.has(&entry).is_some());
    forget_all_keys(&office.session).await.map_err(refused)?;
    assert_eq!(fake.has(&entry), None);
    Ok(())
}

#[tokio::test]
async fn the_wizard_forgets_its_key_although_the_keychain_is_locked_and_says_what_is_left() -> anyhow::Result<()> {
    let fake = Fake::default();
    let office = Office::with(AsyncKeychain::new(fake.clone())).await?;
    let session = &office.session;
    store(session, &office.issue(Role::Administrator)?)
        .await
        .map_err(refused)?;
    let entry = session.window.look(WindowState::entry).context("no entry")?;
    fake.fail(Some(KeychainError::Locked));
    // At the end of the setup the key stays, so that the window does not say that it is gone.
    assert_eq!(
        code(crate::features::key::remove(session).await).as_deref(),
        Some("keyLeft")
    );
    assert!(session.window.look(|state| state.wizard.progress.key.is_some()));
    assert_eq!(
        code(crate::features::key::move_key(session, true).await).as_deref(),
        Some("keyLeft")
    );
    assert_eq!(
        code(crate::features::key::forget(session).await).as_deref(),
        Some("keyLeftBehind")
    );
    assert!(
        session
            .window
            .look(|state| state.wizard.progress.key.is_none() && state.may_be_in_keychain())
    );
    assert!(fake.has(&entry).is_some());

    fake.fail(None);
    let office = office.again(AsyncKeychain::new(fake.clone()));
    forget_all_keys(&office.session).await.map_err(refused)?;
    assert_eq!(fake.has(&entry), None);
    Ok(())
}

#[tokio::test]
async fn another_key_than_was_known_is_shown_as_such_by_the_wizard() -> anyhow::Result<()> {
    let fake = Fake::default();
    let office = Office::with(AsyncKeychain::new(fake.clone())).await?;
    let (known, late) = (office.issue(Role::Extended)?, office.issue(Role::Administrator)?);
    store(&office.session, &known).await.map_err(refused)?;
    let entry = office.session.window.look(WindowState::entry).context("no entry")?;
    fake.kept.write(&entry, &late)?;
    let office = office.again(AsyncKeychain::new(fake));
    crate::features::key::in_use(&office.session).await.map_err(refused)?;
    let shown = office.session.window.look(|state| state.wizard.progress.key.clone());
    assert_eq!(shown.map(|key| key.last_four), ending(&late));
    Ok(())
}

#[tokio::test]
async fn a_key_that_is_stored_when_the_person_is_elsewhere_goes_into_no_other_journey() -> anyhow::Result<()> {
    let (fake, mut asked, allow) = Fake::asking();
    let office = Office::with(AsyncKeychain::new(fake.clone())).await?;
    let (session, secret) = (office.session.clone(), office.issue(Role::Administrator)?);
    let entry = session.window.look(WindowState::entry).context("no entry")?;
    let storing = tokio::spawn({
        let session = session.clone();
        async move { store(&session, &secret).await }
    });
    asked.recv().await.context("the keychain was not asked")?;
    // The person switches to the other journey while the keychain waits.
    enter_journey(&session, false).await?;
    allow.send(())?;
    assert_eq!(code(storing.await?).as_deref(), Some("wentElsewhere"));
    assert!(
        session
            .window
            .look(|state| state.key.is_none() && state.wizard.progress.key.is_none())
    );
    assert!(!session.window.look(WindowState::may_be_in_keychain));
    // The call to the keychain completes although the program no longer waits for it, and the first journey still leads to the
    // key.
    assert!(session.keychain.read(&entry).await?.is_some());
    enter_journey(&session, true).await?;
    assert!(session.window.look(WindowState::may_be_in_keychain));
    forget_all_keys(&session).await.map_err(refused)?;
    assert_eq!(fake.has(&entry), None);
    Ok(())
}
