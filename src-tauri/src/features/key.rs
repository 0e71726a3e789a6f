//! The wizard's key: pasting or typing it, storing it, and removing it. The page can send a key to the program, but never gets
//! one.

use std::sync::Arc;
use std::time::Duration;

use diagnosis::feature::Feature;
use diagnosis::key_text::{self, KeyShape};
use keychain::{Availability, KeychainError, Place};
use presentation::Given;
use report::texts;
use secrecy::{ExposeSecret, SecretString};
use smartrecruiters::{Client, ClientOptions, Credential};
use wizard::Objection;
use wizard::view::{KeyPlace, KeychainState, Notice};

use crate::effects::StateCell;
use crate::features::clipboard::{self, Board};
use crate::notice::{self, Code};
use crate::session::Session;
use crate::state::{Effect, JourneyId, KeyInUse, Storing, Transitions, WindowState};

/// How long a text that is not shaped like a key waits for the person's decision.
pub(crate) const DECIDED_WITHIN: Duration = Duration::from_mins(2);

/// Reads the key from the clipboard, and clears the clipboard once the key is stored. A text that is not shaped like a key stays
/// in the clipboard, because the person may have copied it for something else.
pub(crate) async fn paste(board: impl Board, session: &Arc<Session>) -> Result<(), Notice> {
    let text = clipboard::read(board.clone(), session).await?;
    use_pasted(board, session, text)
}

fn use_pasted(board: impl Board, session: &Arc<Session>, text: SecretString) -> Result<(), Notice> {
    let taken = take(session, &text, Given::Pasted).map_err(notice::pasted);
    let session = session.clone();
    let storing = match taken {
        Ok(Some(storing)) => storing,
        Ok(None) => return Ok(()),
        Err(problem) => {
            // This key is stored here already, so it does not have to stay in the clipboard.
            if problem.code == Code::SameKey.id() {
                tauri::async_runtime::spawn(async move { clipboard::clear_pasted(board, &session, text).await });
            }
            return Err(problem);
        }
    };
    tauri::async_runtime::spawn(async move {
        match finish_storing(&session, storing).await {
            Ok(true) => clipboard::clear_pasted(board, &session, text).await,
            Ok(false) => {}
            Err(problem) => {
                session
                    .window
                    .change(|state| state.pasted = state.key.is_some().then_some(text));
                session.window.notify(problem);
            }
        }
    });
    Ok(())
}

/// Pastes the key that replaces the present one. If the clipboard holds anything else, the key step says what is wrong with it, or
/// asks about it, and says how to bring a key.
pub(crate) async fn paste_new(board: impl Board, session: &Arc<Session>) -> Result<(), Notice> {
    let text = clipboard::read(board.clone(), session).await;
    let key = text.as_ref().ok().and_then(|text| parse(text).ok());
    session.window.change(|state| {
        let before = std::mem::replace(&mut state.wizard.present.replacing, true);
        let is_new = |key: &KeyInUse| key.shape.is_key() && may_be_used(state, key).is_ok();
        if !key.as_ref().is_some_and(is_new) {
            state.wizard.present.replacing = before;
            state.wizard.replace_key();
        }
    });
    use_pasted(board, session, text?)
}

/// Moves the key into the keychain or out of it. If the key was pasted and no keychain had accepted it, this also clears the
/// clipboard.
pub(crate) async fn choose_place(board: impl Board, session: &Arc<Session>, session_only: bool) -> Result<(), Notice> {
    move_key(session, session_only).await?;
    let pasted = session.window.change(|state| state.pasted.take());
    if let Some(text) = pasted {
        let session = session.clone();
        tauri::async_runtime::spawn(async move { clipboard::clear_pasted(board, &session, text).await });
    }
    Ok(())
}

/// Accepts a key that was typed.
pub(crate) fn type_in(session: &Arc<Session>, text: &SecretString) -> Result<(), Notice> {
    if let Some(storing) = take(session, text, Given::Typed)? {
        store_unattended(session, storing);
    }
    Ok(())
}

/// Uses a text as the key at once if it is shaped like one. Otherwise it asks the person first and returns nothing.
fn take(session: &Session, text: &SecretString, given: Given) -> Result<Option<Storing>, Notice> {
    session.window.change(|state| state.asked.clear());
    let key = parse(text)?;
    if key.shape.is_key() {
        return accept(session, key).map(Some);
    }
    let question = session.window.change(|state| {
        may_be_used(state, &key)?;
        let place = state.place();
        Ok(state.asked.ask(place, key, given, length_of(text)))
    })?;
    after(&session.window, DECIDED_WITHIN, move |state| {
        state.asked.answer(question);
    });
    Ok(None)
}

/// Stores the text of this question as the key, or drops it.
pub(crate) fn answer(session: &Arc<Session>, question: u32, store: bool) -> Result<(), Notice> {
    let text = session.window.change(|state| state.asked.answer(question));
    if store {
        let key = text.ok_or_else(|| Code::KeyTextGone.notice())?;
        store_unattended(session, accept(session, key)?);
    }
    Ok(())
}

/// The length of a text as the person sees it, in characters.
pub(crate) fn length_of(text: &SecretString) -> usize {
    text.expose_secret().trim().chars().count()
}

/// Changes a state later, if it still exists by then.
pub(crate) fn after<S: Transitions + Send + 'static>(
    cell: &Arc<StateCell<S>>,
    time: Duration,
    transition: impl FnOnce(&mut S) + Send + 'static,
) {
    let cell = Arc::downgrade(cell);
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(time).await;
        if let Some(cell) = cell.upgrade() {
            cell.change(transition);
        }
    });
}

/// Stores the key while nobody waits for it. If that fails, a notice says so.
fn store_unattended(session: &Arc<Session>, storing: Storing) {
    let session = session.clone();
    tauri::async_runtime::spawn(async move {
        if let Err(problem) = finish_storing(&session, storing).await {
            session.window.notify(problem);
        }
    });
}

/// Runs work that may block on a thread for such work, and waits for it.
pub(crate) async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Notice> {
    tauri::async_runtime::spawn_blocking(work).await.map_err(|error| {
        tracing::error!("a task failed: {error}");
        Code::Internal.notice()
    })
}

/// Uses a key at once. It is stored later, because the keychain may be slow.
pub(crate) fn accept(session: &Session, key: KeyInUse) -> Result<Storing, Notice> {
    session.window.change(|state| {
        may_be_used(state, &key)?;
        state.abandon_checks();
        state.unload_key();
        state.key = Some(key.clone());
        state.wizard.key_brought(key.kept(KeyPlace::Session));
        state.want(Effect::LookForLeftover);
        Ok(state.start_storing(key))
    })
}

/// Refuses a key that may not take the place of the present one, and a key that does not belong to the host.
fn may_be_used(state: &WindowState, key: &KeyInUse) -> Result<(), Notice> {
    let Some(objection) = state.wizard.objects_to(&key.kept(KeyPlace::Session)) else {
        return check_host(state, key);
    };
    let code = match objection {
        Objection::SameKey => Code::SameKey,
        Objection::InUse => Code::KeyInUse,
    };
    let present = state.wizard.progress.key.as_ref();
    let last_four = present.map_or("", |present| present.last_four.as_str());
    Err(code.with(|message| message.text("lastFour", last_four)))
}

/// Before anything is stored, this refuses a practice key for a real host and a real key for practice.
fn check_host(state: &WindowState, key: &KeyInUse) -> Result<(), Notice> {
    let base = state.base().ok_or_else(|| Code::PracticeNotStarted.notice())?;
    Client::new(base, &key.credential, &state.client_options())
        .map(drop)
        .map_err(|error| notice::not_for_host(&error, key.shape))
}

/// Stores the key where the person wants it. Returns whether it is there, because storing may have been canceled in the meantime.
/// If the keychain refuses the key, it stays in memory.
pub(crate) async fn finish_storing(session: &Session, storing: Storing) -> Result<bool, Notice> {
    let kept = tokio::select! {
        biased;
        () = storing.canceled.cancelled() => None,
        kept = store(session, &storing) => Some(kept),
    };
    session.window.change(|state| match kept {
        _ if state.journey() != storing.journey => Err(Code::WentElsewhere.notice()),
        Some(kept) if !storing.canceled.is_cancelled() => match kept {
            Ok(place) => {
                state.wizard.key_kept(place);
                Ok(true)
            }
            Err(problem) => {
                state.wizard.key_refused();
                Err(problem)
            }
        },
        _ => {
            let here = state.key.as_ref().map(KeyInUse::fingerprint);
            Ok(here == Some(storing.key.fingerprint()) && state.wizard.progress.session_only)
        }
    })
}

/// Parses the key in a text. Refuses only what cannot be a key.
pub(crate) fn parse(text: &SecretString) -> Result<KeyInUse, Notice> {
    let clean = key_text::read(text.expose_secret()).map_err(notice::impossible)?;
    Ok(KeyInUse {
        shape: clean.shape,
        notes: clean.notes(),
        credential: Credential::new(SecretString::from(clean.text)).map_err(notice::credential)?,
    })
}

/// Stores the key in the place that the person chose, or in memory if the computer has no keychain.
async fn store(session: &Session, storing: &Storing) -> Result<KeyPlace, Notice> {
    let in_memory = |state: &WindowState| state.wizard.progress.session_only || state.allows(Feature::KeepKey).is_err();
    if session.window.look(in_memory) {
        return Ok(KeyPlace::Session);
    }
    let place = match find_keychain(session).await {
        Ok(place) => place,
        Err(KeychainError::NoStore | KeychainError::NoCollection | KeychainError::UntilLogout) => {
            return Ok(KeyPlace::Session);
        }
        Err(error) => return Err(notice::key_in_memory(error)),
    };
    let begun = session.window.change(|state| {
        let journey = storing.journey.filter(|_| !storing.canceled.is_cancelled())?;
        let entry = state.entry().filter(|_| state.journey() == Some(journey))?;
        Some((journey, entry, state.set_may_be_in_keychain(true)))
    });
    let Some((journey, entry, was_known)) = begun else {
        return Ok(KeyPlace::Session);
    };
    let unsettled = records::KeyPlace::Keychain {
        place: place.code().to_owned(),
        unsettled: true,
    };
    let named = session
        .disk
        .run(move |records| records.name_key_place(journey, unsettled))
        .await?;
    if let Err(error) = named {
        // Without a profile that names its place, a key in the keychain could not be found and deleted later.
        tracing::warn!(code = error.code(), "the key stays in memory: {error}");
        session.window.change(|state| {
            if state.journey() == Some(journey) {
                state.set_may_be_in_keychain(was_known);
            }
        });
        return Ok(KeyPlace::Session);
    }
    let stored = session.keychain.store(&entry, storing.key.credential.secret()).await;
    stored.map_err(notice::key_in_memory)?;
    Ok(KeyPlace::Keychain {
        name: name_of(place),
        entry: entry.label().to_owned(),
    })
}

fn name_of(place: Place) -> String {
    texts::text(&format!("place-{}", place.code()))
}

/// Looks for the keychain. This is repeated before each store, because a keychain may start or end at any time.
pub(crate) async fn find_keychain(session: &Session) -> Result<Place, KeychainError> {
    let (shown, found) = match session.keychain.open().await {
        Availability::Available { place } => {
            let name = name_of(place);
            (KeychainState::Found { name }, Ok(place))
        }
        Availability::Missing { reason } => {
            tracing::info!(code = reason.code(), "no keychain");
            let shown = match reason {
                KeychainError::NoStore => KeychainState::NoStore,
                KeychainError::NoCollection => KeychainState::NoCollection,
                KeychainError::UntilLogout => KeychainState::UntilLogout,
                KeychainError::Waiting => KeychainState::Waiting,
                _ => KeychainState::Failed,
            };
            (shown, Err(reason))
        }
    };
    session.window.change(|state| state.wizard.present.keychain = shown);
    found
}

/// Moves the key into the keychain, or out of it for this session only.
pub(crate) async fn move_key(session: &Session, session_only: bool) -> Result<(), Notice> {
    if !session_only {
        session.window.look(|state| state.allows(Feature::KeepKey))?;
    }
    let (id, has_key) = session
        .window
        .look(|state| (state.journey_id(), state.wizard.progress.key.is_some()));
    // If the keychain does not return the key, the key cannot be moved.
    let key = if has_key { Some(in_use(session).await?) } else { None };
    let storing = session.window.change_in(id, |state| {
        state.stop_storing();
        state.wizard.progress.session_only = session_only;
        if session_only && key.is_some() {
            // This is shown at once, because the keychain may be slow to delete its copy.
            state.wizard.key_kept(KeyPlace::Session);
        }
        key.filter(|_| !session_only).map(|key| state.start_storing(key))
    })?;
    match storing {
        Some(storing) => finish_storing(session, storing).await.map(drop),
        None if session_only => delete_entry(session, id).await,
        None => Ok(()),
    }
}

/// Removes the key from memory, and from the keychain if it answers. Otherwise a notice says what is left there.
pub(crate) async fn forget(session: &Session) -> Result<(), Notice> {
    let (id, entry) = session.window.look(|state| (state.journey_id(), state.entry()));
    let place = session.window.change_in(id, |state| {
        let place = state.wizard.progress.key.as_ref().map(|key| key.place.clone());
        state.drop_key();
        place
    })?;
    let left = delete_entry(session, id).await;
    session.window.change_in(id, |state| {
        let gone = left.is_ok() && state.key.is_none();
        state.wizard.present.forgotten = place.filter(|_| gone);
    })?;
    match (left, entry) {
        (Err(problem), Some(entry)) if problem.code == Code::KeyLeft.id() => Err(notice::key_left_behind(&entry)),
        (left, _) => left,
    }
}

/// Removes the key from this computer at the end of the setup. The key stays until the keychain has deleted it.
pub(crate) async fn remove(session: &Session) -> Result<(), Notice> {
    let id = session.window.look(WindowState::journey_id);
    delete_entry(session, id).await?;
    session.window.change_in(id, WindowState::drop_key)
}

/// Deletes the key that may be in the keychain. If that fails, the profile still names its place, so that the key can be found
/// again.
async fn delete_entry(session: &Session, id: JourneyId) -> Result<(), Notice> {
    let entry = session
        .window
        .change_in(id, |state| state.entry().filter(|_| state.may_be_in_keychain()))?;
    let Some(entry) = entry else { return Ok(()) };
    let deleted = session.keychain.delete(&entry).await;
    deleted.map_err(|error| notice::key_left(error, &entry))?;
    if let Some(journey) = id.profile {
        let nowhere = records::KeyPlace::Nowhere;
        let named = session
            .disk
            .run(move |records| records.name_key_place(journey, nowhere));
        named.await?.map_err(|error| notice::records(&error))?;
    }
    session.window.change_in(id, |state| {
        state.set_may_be_in_keychain(false);
    })
}

/// The key in use. If it is not in memory yet, it is read from the keychain first.
pub(crate) async fn in_use(session: &Session) -> Result<KeyInUse, Notice> {
    in_use_in(session, session.window.look(WindowState::journey_id)).await
}

/// The same for one journey. Fails if the person has switched to another one.
async fn in_use_in(session: &Session, id: JourneyId) -> Result<KeyInUse, Notice> {
    let (key, entry) = session.window.change_in(id, |state| {
        let entry = state.entry().filter(|_| state.wizard.progress.key.is_some());
        (state.key.clone(), entry)
    })?;
    if let Some(key) = key {
        return Ok(key);
    }
    let entry = entry.ok_or_else(|| Code::KeyGone.notice())?;
    let secret = session.keychain.read(&entry).await.map_err(notice::key_not_read)?;
    let found = secret.and_then(|secret| parse(&secret).ok());
    session.window.change_in(id, |state| {
        // The person may have stored another key while the keychain was asked.
        if let Some(key) = &state.key {
            return Ok(key.clone());
        }
        let known = state.wizard.progress.key.clone();
        let (Some(known), Some(key)) = (known, found) else {
            state.wizard.key_removed();
            return Err(Code::KeyGone.notice());
        };
        let kept = key.kept(known.place.clone());
        // The keychain may hold another key than the known one, and nothing has been found with that other key.
        if known.is_same_key(&kept) {
            state.wizard.key_recognized(key.fingerprint());
        } else {
            state.wizard.key_stored(kept);
        }
        state.key = Some(key.clone());
        Ok(key)
    })?
}

/// Copies the key so that the person can paste it into Findem.
pub(crate) async fn copy(board: impl Board, session: &Arc<Session>) -> Result<(), Notice> {
    let key = in_use(session).await?;
    clipboard::copy_key(board, session, key).await
}

/// Calls `begin` with the client of the key in use. The state stays locked meanwhile, so the client cannot change. All checks
/// with a key share its client, because the client counts requests against the limits. If another key is stored while the
/// keychain is asked, `begin` gets that key's client. If the person switches to another journey, `begin` is not called.
pub(crate) async fn with_client<T>(
    session: &Session,
    id: JourneyId,
    begin: impl FnOnce(&mut WindowState, Client, KeyShape) -> T,
) -> Result<T, Notice> {
    in_use_in(session, id).await?;
    // The support desk may be checking the same key.
    let beside = session.desk.look(|desk| desk.client.clone());
    session.window.change_in(id, |state| {
        let key = state.key.clone().ok_or_else(|| Code::KeyGone.notice())?;
        let client = if let Some(client) = &state.client {
            client.clone()
        } else {
            let options = ClientOptions {
                beside,
                ..state.client_options()
            };
            let base = state.base().ok_or_else(|| Code::PracticeNotStarted.notice())?;
            Client::new(base, &key.credential, &options).map_err(|error| notice::client(&error))?
        };
        state.client = Some(client.clone());
        Ok(begin(state, client, key.shape))
    })?
}

#[cfg(test)]
mod tests;
