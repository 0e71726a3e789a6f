//! Bringing the key here, keeping it and forgetting it. The key comes in once and never goes to the page.

use std::sync::Arc;

use diagnosis::key_text::{self, KeyShape};
use keychain::KeychainError;
use secrecy::{ExposeSecret, SecretString};
use smartrecruiters::{Client, ClientOptions, Credential};
use wizard::view::{KeyPlace, Notice};

use crate::clipboard::{self, Board};
use crate::journey::find_keychain;
use crate::notice::{self, Code};
use crate::session::{Inner, JourneyId, KeyInUse, Session, Storing};

/// Takes the key from the clipboard, and clears the clipboard once the key is stored.
pub(crate) async fn paste(board: impl Board, session: &Arc<Session>) -> Result<(), Notice> {
    let text = clipboard::read(board.clone()).await?;
    let storing = take(session, &text).map_err(notice::pasted)?;
    let session = session.clone();
    tauri::async_runtime::spawn(async move {
        match settle(&session, storing).await {
            Ok(true) => clipboard::clear_pasted(board, &session, text).await,
            Ok(false) => {}
            Err(problem) => {
                session.change(|inner| inner.pasted = inner.key.is_some().then_some(text));
                session.notify(problem);
            }
        }
    });
    Ok(())
}

/// Moves the key to the keychain, or out of it, and clears the clipboard if the key was pasted when no keychain took it.
pub(crate) async fn keep_at(board: impl Board, session: &Arc<Session>, session_only: bool) -> Result<(), Notice> {
    choose_place(session, session_only).await?;
    let pasted = session.change(|inner| inner.pasted.take());
    if let Some(text) = pasted {
        let session = session.clone();
        tauri::async_runtime::spawn(async move { clipboard::clear_pasted(board, &session, text).await });
    }
    Ok(())
}

/// Takes the key that was typed.
pub(crate) fn type_in(session: &Arc<Session>, text: &SecretString) -> Result<(), Notice> {
    let storing = take(session, text)?;
    let session = session.clone();
    tauri::async_runtime::spawn(async move {
        if let Err(problem) = settle(&session, storing).await {
            session.notify(problem);
        }
    });
    Ok(())
}

/// Waits for work that may take long, which never runs on the window's thread.
pub(crate) async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Notice> {
    tauri::async_runtime::spawn_blocking(work).await.map_err(|error| {
        tracing::error!("a task failed: {error}");
        Code::Internal.notice()
    })
}

/// Cleans and names a text, and takes it into use as the key: the keychain may be slow, and nobody has to wait for it.
pub(crate) fn take(session: &Session, text: &SecretString) -> Result<Storing, Notice> {
    let key = read(text)?;
    session.change(|inner| {
        // Refuses a practice key for a real host and the other way round, before anything is stored.
        let base = inner.base().ok_or_else(|| Code::PracticeNotStarted.notice())?;
        Client::new(base, &key.credential, &inner.client_options())
            .map_err(|error| notice::not_for_host(&error, key.shape))?;
        inner.give_up();
        inner.put_key_away();
        inner.key = Some(key.clone());
        inner.wizard.key_stored(key.kept(KeyPlace::Session));
        Ok(inner.storing(key))
    })
}

/// Puts the key where it was asked to be kept. Whether it is there: it may have been given up meanwhile. Where the keychain
/// does not take it, it stays in memory.
pub(crate) async fn settle(session: &Session, storing: Storing) -> Result<bool, Notice> {
    let kept = tokio::select! {
        biased;
        () = storing.given_up.cancelled() => None,
        kept = keep(session, &storing) => Some(kept),
    };
    session.change(|inner| match kept {
        _ if inner.journey() != storing.journey => Err(Code::WentElsewhere.notice()),
        Some(kept) if !storing.given_up.is_cancelled() => match kept {
            Ok(place) => {
                inner.wizard.key_kept(place);
                Ok(true)
            }
            Err(problem) => {
                inner.wizard.key_refused();
                Err(problem)
            }
        },
        _ => {
            let here = inner.key.as_ref().map(KeyInUse::fingerprint);
            Ok(here == Some(storing.key.fingerprint()) && inner.wizard.progress.session_only)
        }
    })
}

/// The key in a text. Refuses only what cannot be one.
pub(crate) fn read(text: &SecretString) -> Result<KeyInUse, Notice> {
    let clean = key_text::read(text.expose_secret()).map_err(notice::impossible)?;
    Ok(KeyInUse {
        shape: clean.shape,
        notes: clean.notes(),
        credential: Credential::new(SecretString::from(clean.text)).map_err(notice::credential)?,
    })
}

/// Writes the key where it was asked to be kept. Where this computer has nothing that keeps it, that is this session.
async fn keep(session: &Session, storing: &Storing) -> Result<KeyPlace, Notice> {
    if session.look(|inner| inner.wizard.progress.session_only) {
        return Ok(KeyPlace::Session);
    }
    let place = match find_keychain(session).await {
        Ok(place) => place,
        Err(KeychainError::NoStore | KeychainError::NoCollection | KeychainError::UntilLogout) => {
            return Ok(KeyPlace::Session);
        }
        Err(error) => return Err(notice::key_in_memory(error)),
    };
    let unsettled = records::KeyPlace::Keychain {
        place: place.code().to_owned(),
        unsettled: true,
    };
    let named = session.change(|inner| {
        let still = !storing.given_up.is_cancelled() && inner.journey() == storing.journey;
        still.then(|| Some((inner.entry()?, inner.name_key_place(unsettled))))
    });
    let entry = match named.flatten() {
        Some((entry, Ok(()))) => entry,
        // A key that no profile leads to could not be forgotten.
        Some((_, Err(error))) => {
            tracing::warn!(code = error.code(), "the key stays in memory: {error}");
            return Ok(KeyPlace::Session);
        }
        None => return Ok(KeyPlace::Session),
    };
    let stored = session.keychain.store(&entry, storing.key.credential.secret()).await;
    stored.map_err(notice::key_in_memory)?;
    Ok(KeyPlace::Keychain {
        name: place.name().to_owned(),
        entry: entry.label().to_owned(),
    })
}

/// Moves the key to the keychain, or out of it for this session only.
pub(crate) async fn choose_place(session: &Session, session_only: bool) -> Result<(), Notice> {
    let (id, has_key) = session.look(|inner| (inner.journey_id(), inner.wizard.progress.key.is_some()));
    // A key that the keychain does not give cannot go elsewhere.
    let key = if has_key { Some(in_use(session).await?) } else { None };
    let storing = session.change_in(id, |inner| {
        inner.stop_storing();
        inner.wizard.progress.session_only = session_only;
        if session_only && key.is_some() {
            // Said at once: the keychain may be slow to give up what it has.
            inner.wizard.key_kept(KeyPlace::Session);
        }
        key.filter(|_| !session_only).map(|key| inner.storing(key))
    })?;
    match storing {
        Some(storing) => settle(session, storing).await.map(drop),
        None if session_only => delete_entry(session, id).await,
        None => Ok(()),
    }
}

/// Forgets the key: out of memory, and out of the keychain if that answers. Else it is said what is left there.
pub(crate) async fn forget(session: &Session) -> Result<(), Notice> {
    let (id, entry) = session.look(|inner| (inner.journey_id(), inner.entry()));
    let place = session.change_in(id, |inner| {
        let place = inner.wizard.progress.key.as_ref().map(|key| key.place.clone());
        inner.drop_key();
        place
    })?;
    let left = delete_entry(session, id).await;
    session.change_in(id, |inner| {
        let gone = left.is_ok() && inner.key.is_none();
        inner.wizard.present.forgotten = place.filter(|_| gone);
    })?;
    match (left, entry) {
        (Err(problem), Some(entry)) if problem.code == Code::KeyLeft.id() => Err(notice::key_left_behind(&entry)),
        (left, _) => left,
    }
}

/// At the end: the key leaves this computer, or stays until the keychain answers.
pub(crate) async fn remove(session: &Session) -> Result<(), Notice> {
    let id = session.look(Inner::journey_id);
    delete_entry(session, id).await?;
    session.change_in(id, Inner::drop_key)
}

/// Deletes what may be in the keychain. What it does not delete stays named, so that it is found again.
async fn delete_entry(session: &Session, id: JourneyId) -> Result<(), Notice> {
    let entry = session.change_in(id, |inner| inner.entry().filter(|_| inner.may_be_in_keychain()))?;
    let Some(entry) = entry else { return Ok(()) };
    let deleted = session.keychain.delete(&entry).await;
    deleted.map_err(|error| notice::key_left(error, &entry))?;
    session
        .change_in(id, |inner| inner.name_key_place(records::KeyPlace::Nowhere))?
        .map_err(|error| notice::records(&error))
}

/// The key in memory, read from the keychain where it is not there yet.
pub(crate) async fn in_use(session: &Session) -> Result<KeyInUse, Notice> {
    in_use_in(session, session.look(Inner::journey_id)).await
}

/// The key of this journey, as long as it is the present one.
async fn in_use_in(session: &Session, id: JourneyId) -> Result<KeyInUse, Notice> {
    let (key, entry) = session.change_in(id, |inner| {
        let entry = inner.entry().filter(|_| inner.wizard.progress.key.is_some());
        (inner.key.clone(), entry)
    })?;
    if let Some(key) = key {
        return Ok(key);
    }
    let entry = entry.ok_or_else(|| Code::KeyGone.notice())?;
    let secret = session.keychain.read(&entry).await.map_err(notice::key_not_read)?;
    let found = secret.and_then(|secret| read(&secret).ok());
    session.change_in(id, |inner| {
        // What was brought or forgotten while the keychain was asked is what counts.
        if let Some(key) = &inner.key {
            return Ok(key.clone());
        }
        let known = inner.wizard.progress.key.clone();
        let (Some(known), Some(key)) = (known, found) else {
            inner.wizard.key_removed();
            return Err(Code::KeyGone.notice());
        };
        let kept = key.kept(known.place.clone());
        // A keychain that answered late may hold another key than was known, of which nothing is known yet.
        if known.is_same_key(&kept) {
            inner.wizard.key_recognized(key.fingerprint());
        } else {
            inner.wizard.key_stored(kept);
        }
        inner.key = Some(key.clone());
        Ok(key)
    })?
}

/// The client of the key in use: one for all checks, because it counts the limits.
pub(crate) async fn client(session: &Session) -> Result<(Client, KeyShape), Notice> {
    let id = session.look(Inner::journey_id);
    with_client(session, id, |_, client, shape| (client, shape)).await
}

/// Begins something with the client of the key in use, in the step in which the client is taken: while the keychain is asked,
/// another key may come, or the person may go to another journey. Then nothing begins there.
pub(crate) async fn with_client<T>(
    session: &Session,
    id: JourneyId,
    begin: impl FnOnce(&mut Inner, Client, KeyShape) -> T,
) -> Result<T, Notice> {
    in_use_in(session, id).await?;
    // The support desk may be checking the same key.
    let beside = session.look_at_desk(|support| support.client().cloned());
    session.change_in(id, |inner| {
        let key = inner.key.clone().ok_or_else(|| Code::KeyGone.notice())?;
        let client = match &inner.client {
            Some(client) => client.clone(),
            None => {
                let options = ClientOptions {
                    beside,
                    ..inner.client_options()
                };
                let base = inner.base().ok_or_else(|| Code::PracticeNotStarted.notice())?;
                Client::new(base, &key.credential, &options).map_err(|error| notice::client(&error))?
            }
        };
        inner.client = Some(client.clone());
        Ok(begin(inner, client, key.shape))
    })?
}

#[cfg(test)]
mod tests;
