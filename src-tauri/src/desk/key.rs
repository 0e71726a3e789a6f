//! A customer's key: for this session, or in the keychain on purpose. One key belongs to one customer of an environment.

use diagnosis::environment::Environment;
use keychain::{Availability, KeychainError};
use records::{KeyPlace, Profile};
use secrecy::SecretString;
use smartrecruiters::{ApiBase, Client, ClientOptions};
use wizard::view::Notice;

use super::asking::{ask, ask_to_store};
use super::customers;
use crate::key;
use crate::notice::{self, Code};
use crate::session::Session;
use crate::state::KeyInUse;

/// Takes a text as the key of a customer, for this session.
pub(super) async fn store(session: &Session, id: &str, text: &SecretString) -> Result<(), Notice> {
    let _turn = session.customer_keys.lock().await;
    if session.desk.look(|state| state.is_busy(id)) {
        return Err(Code::CustomerBusy.notice());
    }
    let key = key::read(text)?;
    let profile = customers::profile(session, id)?;
    // Refuses a practice key for a real host and the other way round, before anything is kept.
    client_of(session, &profile, &key)?;
    if let Some(known) = known_elsewhere(session, id, &key).await {
        return Err(open_known(session, &known, key));
    }
    session
        .desk
        .change(|state| state.keys.insert(id.to_owned(), key.clone()));
    if is_kept(&profile) {
        // The new key takes the place of the old one. Until the keychain has it, the old one is not the key in use.
        customers::amend(session, id, unsettled).await?;
        if let Err(problem) = put_into_keychain(session, id, &key).await {
            session.window.notify(problem);
        }
    }
    customers::show_key(session, id)
}

/// The other customer that has this very key for the same environment: where a key may belong to the sandbox, it is tried
/// there as another customer.
async fn known_elsewhere(session: &Session, id: &str, key: &KeyInUse) -> Option<String> {
    let last_four = key.last_four();
    let others: Vec<String> = session.desk.look(|state| {
        let environment = state.desk.customer(id).map(|customer| customer.environment);
        let others = state.desk.customers().iter().filter(|customer| customer.id != id);
        let alike = others.filter(|customer| {
            Some(customer.environment) == environment
                && customer.key.as_ref().is_some_and(|key| key.last_four == last_four)
        });
        alike.map(|customer| customer.id.clone()).collect()
    });
    for other in others {
        // Where the keychain does not answer, nobody can say that it is the same.
        if let Ok(known) = in_use(session, &other).await
            && known.fingerprint() == key.fingerprint()
        {
            return Some(other);
        }
    }
    None
}

/// Looks at the customer that has the key already, and says so.
fn open_known(session: &Session, id: &str, key: KeyInUse) -> Notice {
    let name = session.desk.change(|state| {
        state.keys.insert(id.to_owned(), key);
        state.desk.customer(id).map(|customer| customer.name.clone())
    });
    super::reports::choose(session, id);
    Code::CustomerKnown.with(|message| message.text("name", name.unwrap_or_default()))
}

/// The key in use of a customer, read from the keychain where it is not in memory yet. Who asks has the turn.
pub(super) async fn in_use(session: &Session, id: &str) -> Result<KeyInUse, Notice> {
    if let Some(key) = in_memory(session, id) {
        return Ok(key);
    }
    let profile = customers::profile(session, id)?;
    if !is_kept(&profile) {
        return Err(Code::KeyGone.notice());
    }
    from_keychain(session, &profile).await
}

fn in_memory(session: &Session, id: &str) -> Option<KeyInUse> {
    session.desk.look(|state| state.keys.get(id).cloned())
}

/// The key that the keychain has of a customer, which is in use from now on.
async fn from_keychain(session: &Session, profile: &Profile) -> Result<KeyInUse, Notice> {
    let id = profile.id.to_string();
    let secret = ask(
        &session.desk,
        Some(&id),
        session.keychain.read(&customers::entry(profile)),
    )
    .await;
    let key = secret
        .map_err(notice::key_not_read)?
        .and_then(|text| key::read(&text).ok());
    let Some(key) = key else {
        customers::amend(session, &id, without_key).await?;
        return Err(Code::KeyGone.notice());
    };
    session.desk.change(|state| state.keys.insert(id, key.clone()));
    Ok(key)
}

/// Moves a customer's key into the keychain, or out of it for this session only. The keychain may wait for a person, who
/// looks at somebody else meanwhile: so it is said whose key it is. Where none is in use, the one that the keychain has is.
pub(super) async fn keep(session: &Session, id: &str, keep: bool) -> Result<(), Notice> {
    let _turn = session.customer_keys.lock().await;
    let key = match in_memory(session, id) {
        Some(key) => key,
        None => from_keychain(session, &customers::profile(session, id)?).await?,
    };
    if keep {
        put_into_keychain(session, id, &key).await
    } else {
        take_out_of_keychain(session, id).await
    }
}

/// It is written down first that a key may be in the keychain, and then that it is: whatever comes of the store, even after
/// nobody waits for it any more, a profile leads to it.
async fn put_into_keychain(session: &Session, id: &str, key: &KeyInUse) -> Result<(), Notice> {
    let place = match ask_to_store(&session.desk, id, session.keychain.open()).await {
        Availability::Available { place } => place.code(),
        Availability::Missing { reason } => return Err(notice::key_not_kept(reason)),
    };
    let profile = customers::profile(session, id)?;
    let was_there = profile.key.may_be_in_keychain();
    let last_four = key.last_four();
    let known = last_four.clone();
    customers::amend(session, id, move |profile| Profile {
        // Of two keys that may be there, the one that was is the one to be told of.
        last_four: if was_there { profile.last_four } else { known },
        key: in_keychain(place, true),
        ..profile
    })
    .await?;
    let entry = customers::entry(&profile);
    let stored = ask_to_store(
        &session.desk,
        id,
        session.keychain.store(&entry, key.credential.secret()),
    )
    .await;
    if let Err(error) = stored {
        // What may still be written cannot be taken back, but nothing need be left of what failed.
        let undo = !was_there && error != KeychainError::Waiting;
        if undo
            && ask(&session.desk, Some(id), session.keychain.delete(&entry))
                .await
                .is_ok()
        {
            customers::amend(session, id, without_key).await?;
        }
        return Err(notice::key_not_kept(error));
    }
    customers::amend(session, id, move |profile| Profile {
        key: in_keychain(place, false),
        last_four,
        ..profile
    })
    .await
}

/// What the keychain does not give up stays named, so that it is found again.
async fn take_out_of_keychain(session: &Session, id: &str) -> Result<(), Notice> {
    let profile = customers::profile(session, id)?;
    if !profile.key.may_be_in_keychain() {
        return Ok(());
    }
    let entry = customers::entry(&profile);
    match ask(&session.desk, Some(id), session.keychain.delete(&entry)).await {
        Ok(_) => customers::amend(session, id, without_key).await,
        Err(error) => {
            customers::amend(session, id, unsettled).await?;
            Err(notice::key_left(error, &entry))
        }
    }
}

/// Forgets a customer's key: out of memory, and out of the keychain if that answers. Else it is said what is left there.
pub(super) async fn remove(session: &Session, id: &str) -> Result<(), Notice> {
    let _turn = session.customer_keys.lock().await;
    if session.desk.look(|state| state.is_busy(id)) {
        return Err(Code::CustomerBusy.notice());
    }
    let left = take_out_of_keychain(session, id).await;
    session.desk.change(|state| state.keys.remove(id));
    customers::show_key(session, id)?;
    left
}

/// A client for one check of this key. The wizard may be using the same key, and then both share its limits.
pub(super) fn client_of(session: &Session, profile: &Profile, key: &KeyInUse) -> Result<(ApiBase, Client), Notice> {
    let (base, options) = session.window.look(|state| {
        let options = ClientOptions {
            beside: state.client.clone(),
            ..state.client_options()
        };
        let environment = Environment::from_id(&profile.environment);
        (environment.and_then(|environment| state.base_of(environment)), options)
    });
    let base = base.ok_or_else(|| Code::PracticeNotStarted.notice())?;
    let client = Client::new(base.clone(), &key.credential, &options)
        .map_err(|error| notice::not_for_host(&error, key.shape))?;
    Ok((base, client))
}

/// Whether the keychain surely has the key in use.
const fn is_kept(profile: &Profile) -> bool {
    matches!(profile.key, KeyPlace::Keychain { unsettled: false, .. })
}

fn in_keychain(place: &str, unsettled: bool) -> KeyPlace {
    KeyPlace::Keychain {
        place: place.to_owned(),
        unsettled,
    }
}

fn unsettled(profile: Profile) -> Profile {
    Profile {
        key: profile.key.unsettled(),
        ..profile
    }
}

fn without_key(profile: Profile) -> Profile {
    Profile {
        key: KeyPlace::Nowhere,
        last_four: None,
        ..profile
    }
}
