//! A customer's key: for this session, or in the keychain on purpose. One key belongs to one customer of an environment.

use ::desk::view::CustomerKey;
use diagnosis::message::Message;
use keychain::Availability;
use records::{KeyPlace, Profile};
use secrecy::{ExposeSecret, SecretString};
use smartrecruiters::{ApiBase, Client};
use wizard::view::Notice;

use super::customers;
use crate::key;
use crate::notice::{self, Code};
use crate::session::{KeyInUse, Session};

/// Takes a text as the key of a customer, for this session.
pub(super) async fn store(session: &Session, id: &str, text: &SecretString) -> Result<(), Notice> {
    let _turn = session.customer_keys.lock().await;
    if session.look_at_desk(|support| support.is_busy(id)) {
        return Err(Code::CustomerBusy.notice());
    }
    let (key, _) = key::read(text)?;
    let profile = customers::profile(session, id)?;
    // Refuses a practice key for a real host and the other way round, before anything is kept.
    client_of(session, &profile, &key)?;
    if let Some(known) = known_elsewhere(session, id, &key).await {
        return Err(open_known(session, &known, key));
    }
    let was_kept = matches!(profile.key, KeyPlace::Keychain { .. });
    session.desk(|support| {
        let (last_four, kept) = (key.last_four(), false);
        support.desk.key_changed(id, Some(CustomerKey { last_four, kept }));
        support.keys.insert(id.to_owned(), key);
    });
    // The new key takes the place of the old one where that one was.
    if was_kept {
        move_key(session, id, true).await?;
    }
    Ok(())
}

/// The other customer that has this very key for the same environment: where a key may belong to the sandbox, it is tried
/// there as another customer.
async fn known_elsewhere(session: &Session, id: &str, key: &KeyInUse) -> Option<String> {
    let last_four = key.last_four();
    let others: Vec<String> = session.look_at_desk(|support| {
        let environment = support.desk.customer(id).map(|customer| customer.environment);
        let others = support.desk.customers().iter().filter(|customer| customer.id != id);
        let alike = others.filter(|customer| {
            Some(customer.environment) == environment
                && customer.key.as_ref().is_some_and(|key| key.last_four == last_four)
        });
        alike.map(|customer| customer.id.clone()).collect()
    });
    for other in others {
        // Where the keychain does not answer, nobody can say that it is the same.
        if let Ok(known) = in_use(session, &other).await
            && known.credential.secret().expose_secret() == key.credential.secret().expose_secret()
        {
            return Some(other);
        }
    }
    None
}

/// Looks at the customer that has the key already, and says so.
fn open_known(session: &Session, id: &str, key: KeyInUse) -> Notice {
    let name = session.desk(|support| {
        support.keys.insert(id.to_owned(), key);
        support.desk.customer(id).map(|customer| customer.name.clone())
    });
    super::reports::choose(session, id);
    Notice {
        code: Code::CustomerKnown.id().to_owned(),
        message: Message::new("notice-customerKnown").text("name", name.unwrap_or_default()),
    }
}

/// The key of a customer, read from the keychain where it is not in memory yet. Who asks has the turn.
pub(super) async fn in_use(session: &Session, id: &str) -> Result<KeyInUse, Notice> {
    if let Some(key) = session.look_at_desk(|support| support.keys.get(id).cloned()) {
        return Ok(key);
    }
    let profile = customers::profile(session, id)?;
    let secret = session.keychain.read(&customers::entry(&profile)).await;
    let key = secret.map_err(notice::keychain)?.and_then(|text| key::read(&text).ok());
    let Some((key, _)) = key else {
        customers::amend(session, id, without_key)?;
        return Err(Code::KeyGone.notice());
    };
    session.desk(|support| support.keys.insert(id.to_owned(), key.clone()));
    Ok(key)
}

/// Moves a customer's key into the keychain, or out of it for this session only. The keychain may wait for a person, who
/// looks at somebody else meanwhile: so it is said whose key it is.
pub(super) async fn keep(session: &Session, id: &str, keep: bool) -> Result<(), Notice> {
    let _turn = session.customer_keys.lock().await;
    move_key(session, id, keep).await
}

async fn move_key(session: &Session, id: &str, keep: bool) -> Result<(), Notice> {
    let key = in_use(session, id).await?;
    let profile = customers::profile(session, id)?;
    let entry = customers::entry(&profile);
    if !keep {
        session.keychain.delete(&entry).await.map_err(notice::keychain)?;
        return customers::amend(session, id, without_key);
    }
    let Availability::Available { place } = session.keychain.open().await else {
        return Err(Code::KeychainMissing.notice());
    };
    let stored = session.keychain.store(&entry, key.credential.secret()).await;
    stored.map_err(notice::keychain)?;
    let last_four = key.last_four();
    let kept = customers::amend(session, id, |profile| Profile {
        key: KeyPlace::Keychain {
            place: place.code().to_owned(),
        },
        last_four,
        ..profile
    });
    if kept.is_err() {
        // A key that no profile leads to could be neither used nor forgotten.
        session.keychain.delete(&entry).await.map_err(notice::keychain)?;
    }
    kept
}

/// Forgets a customer's key: out of memory and out of the keychain.
pub(super) async fn remove(session: &Session, id: &str) -> Result<(), Notice> {
    let _turn = session.customer_keys.lock().await;
    take_away(session, id).await
}

/// The same for who has the turn already.
pub(super) async fn take_away(session: &Session, id: &str) -> Result<(), Notice> {
    if session.look_at_desk(|support| support.is_busy(id)) {
        return Err(Code::CustomerBusy.notice());
    }
    let profile = customers::profile(session, id)?;
    if matches!(profile.key, KeyPlace::Keychain { .. }) {
        let deleted = session.keychain.delete(&customers::entry(&profile)).await;
        deleted.map_err(notice::keychain)?;
        customers::amend(session, id, without_key)?;
    }
    session.desk(|support| {
        support.keys.remove(id);
        support.desk.key_changed(id, None);
    });
    Ok(())
}

/// A client for one check of this key. Its predecessor has nothing under way, so the limits are its alone.
pub(super) fn client_of(session: &Session, profile: &Profile, key: &KeyInUse) -> Result<(ApiBase, Client), Notice> {
    let (base, options) = session.look(|inner| (inner.base_named(&profile.environment), inner.client_options()));
    let base = base.ok_or_else(|| Code::PracticeNotStarted.notice())?;
    let client = Client::new(base.clone(), &key.credential, &options).map_err(|error| notice::client(&error))?;
    Ok((base, client))
}

fn without_key(profile: Profile) -> Profile {
    Profile {
        key: KeyPlace::Nowhere,
        last_four: None,
        ..profile
    }
}
