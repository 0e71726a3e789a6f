//! Customers' keys. They are in memory, or in the keychain if the person wants that. Within an environment, a key belongs to one
//! customer.

use diagnosis::environment::Environment;
use diagnosis::feature::Feature;
use keychain::{Availability, KeychainError};
use presentation::Given;
use records::{KeyPlace, Profile};
use secrecy::SecretString;
use smartrecruiters::{ApiBase, Client, ClientOptions};
use wizard::view::Notice;

use super::asking::{ask, ask_to_store};
use super::customers;
use crate::features::key;
use crate::notice::{self, Code};
use crate::session::Session;
use crate::state::KeyInUse;

/// What became of a text that was given as a customer's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    /// It is the customer's key now.
    AsKey,
    /// It is not shaped like a key, so the person is asked first.
    AfterQuestion,
}

/// Uses a text as the key of a customer if it is shaped like one. Otherwise it asks the person first.
pub(super) async fn take(session: &Session, id: &str, text: &SecretString, given: Given) -> Result<Taken, Notice> {
    let _turn = session.customer_keys.lock().await;
    if session.desk.look(|state| state.is_busy(id)) {
        return Err(Code::CustomerBusy.notice());
    }
    session.desk.change(|state| state.asked.clear());
    let key = key::parse(text)?;
    let profile = customers::profile(session, id)?;
    // Before anything is kept, this refuses a practice key for a real host and a real key for practice.
    client_of(session, &profile, &key)?;
    if key.shape.is_key() {
        return store(session, id, key).await.map(|()| Taken::AsKey);
    }
    let (customer, length) = (id.to_owned(), key::length_of(text));
    let question = session
        .desk
        .change(|state| state.asked.ask(customer, key, given, length));
    key::after(&session.desk, key::DECIDED_WITHIN, move |state| {
        state.asked.answer(question);
    });
    Ok(Taken::AfterQuestion)
}

/// Uses the text of this question as the selected customer's key, or drops it.
pub(super) async fn answer(session: &Session, question: u32, store_it: bool) -> Result<(), Notice> {
    let _turn = session.customer_keys.lock().await;
    let (id, text) = session
        .desk
        .change(|state| (state.selected(), state.asked.answer(question)));
    if !store_it {
        return Ok(());
    }
    let (id, key) = (id?, text.ok_or_else(|| Code::KeyTextGone.notice())?);
    if session.desk.look(|state| state.is_busy(&id)) {
        return Err(Code::CustomerBusy.notice());
    }
    store(session, &id, key).await
}

/// Keeps a key of a customer in memory. The caller holds `customer_keys`.
async fn store(session: &Session, id: &str, key: KeyInUse) -> Result<(), Notice> {
    let profile = customers::profile(session, id)?;
    if let Some(known) = known_elsewhere(session, id, &key).await {
        return Err(open_known(session, &known, key));
    }
    session
        .desk
        .change(|state| state.keys.insert(id.to_owned(), key.clone()));
    if is_kept(&profile) {
        // The new key replaces the old one in the keychain. Until then, the old key is still there but not in use.
        customers::amend(session, id, unsettled).await?;
        if let Err(problem) = put_into_keychain(session, id, &key).await {
            session.window.notify(problem);
        }
    }
    customers::show_key(session, id)
}

/// The other customer that has the same key for the same environment. Another environment may have the same key, because support
/// tries a key that may belong to the sandbox by adding another customer.
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
        // If the keychain does not answer, the keys cannot be compared.
        if let Ok(known) = in_use(session, &other).await
            && known.fingerprint() == key.fingerprint()
        {
            return Some(other);
        }
    }
    None
}

/// Selects the customer that already has the key, and says so.
fn open_known(session: &Session, id: &str, key: KeyInUse) -> Notice {
    let name = session.desk.change(|state| {
        state.keys.insert(id.to_owned(), key);
        state.desk.customer(id).map(|customer| customer.name.clone())
    });
    super::reports::choose(session, id);
    Code::CustomerKnown.with(|message| message.text("name", name.unwrap_or_default()))
}

/// A customer's key in use, read from the keychain if it is not in memory yet. The caller holds `customer_keys`.
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

/// Reads a customer's key from the keychain and uses it from now on.
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
        .and_then(|text| key::parse(&text).ok());
    let Some(key) = key else {
        customers::amend(session, &id, without_key).await?;
        return Err(Code::KeyGone.notice());
    };
    session.desk.change(|state| state.keys.insert(id, key.clone()));
    Ok(key)
}

/// Moves a customer's key into the keychain, or out of it into memory. The customer is a parameter because the person may select
/// another one while the keychain is asking. If no key is in memory, the one in the keychain is used.
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

/// Stores a key in the keychain. The profile says beforehand that the key may be there, and afterward that it is. So the profile
/// leads to the key in any case, even if the keychain stores it after the program has stopped waiting.
async fn put_into_keychain(session: &Session, id: &str, key: &KeyInUse) -> Result<(), Notice> {
    let environment = environment_of(&customers::profile(session, id)?);
    session
        .window
        .look(|state| state.allows_in(Feature::KeepKey, environment))?;
    let place = match ask_to_store(&session.desk, id, session.keychain.open()).await {
        Availability::Available { place } => place.code(),
        Availability::Missing { reason } => return Err(notice::key_not_kept(reason)),
    };
    let profile = customers::profile(session, id)?;
    let was_there = profile.key.may_be_in_keychain();
    let last_four = key.last_four();
    let known = last_four.clone();
    customers::amend(session, id, move |profile| Profile {
        // As long as either key may be there, the last four characters of the earlier one are shown.
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
        // If the keychain is still waiting, it may store the key later. After any other failure, the attempt is undone.
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

/// Deletes a customer's key from the keychain. If that fails, the profile still names the key, so that it can be found again.
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

/// Removes a customer's key from memory, and from the keychain if it answers. Otherwise a notice says what is left there.
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

/// Makes a client for one check of this key. It shares its limits with the wizard's client, which may use the same key.
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

/// The environment of a customer. One that only a later version knows counts as custom.
fn environment_of(profile: &Profile) -> Environment {
    Environment::from_id(&profile.environment).unwrap_or(Environment::Custom)
}

/// Whether the key in use is certainly in the keychain.
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
