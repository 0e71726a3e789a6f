//! Bringing the key here, keeping it and forgetting it. The key comes in once and never goes to the page.

use diagnosis::key_text::{self, KeyShape};
use secrecy::{ExposeSecret, SecretString};
use smartrecruiters::{Client, ClientOptions, Credential};
use tauri::AppHandle;
use tauri_plugin_clipboard_manager::ClipboardExt;
use wizard::KeptKey;
use wizard::view::{KeyNote, KeyPlace, Notice};

use crate::clipboard;
use crate::journey::find_keychain;
use crate::notice::{self, Code};
use crate::session::{Here, Inner, KeyInUse, Session};

/// Takes the key from the clipboard, and clears the clipboard once the key is stored.
pub(crate) async fn paste(app: &AppHandle, session: &Session) -> Result<(), Notice> {
    let text = read_clipboard(app).await?;
    store(session, &text).await.map_err(notice::pasted)?;
    clear_pasted(app, text).await
}

/// Clears the clipboard if the key that was pasted is still in it.
pub(crate) async fn clear_pasted(app: &AppHandle, text: SecretString) -> Result<(), Notice> {
    let app = app.clone();
    if blocking(move || clipboard::clear_if_ours(&app, text.expose_secret())).await? {
        Ok(())
    } else {
        Err(Code::ClipboardNotCleared.notice())
    }
}

/// The text in the clipboard, which is never shown.
pub(crate) async fn read_clipboard(app: &AppHandle) -> Result<SecretString, Notice> {
    let app = app.clone();
    let text = blocking(move || app.clipboard().read_text()).await?;
    match text {
        Ok(text) if text.trim().is_empty() => Err(Code::ClipboardEmpty.notice()),
        Ok(text) => Ok(SecretString::from(text)),
        Err(error) => {
            tracing::info!("the clipboard cannot be read: {error}");
            Err(Code::ClipboardUnreadable.notice())
        }
    }
}

/// Clipboard calls wait for other programs, so they never run on the window's thread.
pub(crate) async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Notice> {
    tauri::async_runtime::spawn_blocking(work).await.map_err(|error| {
        tracing::error!("a task failed: {error}");
        Code::Internal.notice()
    })
}

/// Cleans, names and stores a text as the key.
pub(crate) async fn store(session: &Session, text: &SecretString) -> Result<(), Notice> {
    let (key, cleaned) = read(text)?;
    let notes = notes(key.shape, cleaned);
    let here = session.change(|inner| {
        // Refuses a practice key for a real host and the other way round, before anything is stored.
        let base = inner.base().ok_or_else(|| Code::PracticeNotStarted.notice())?;
        Client::new(base, &key.credential, &inner.client_options())
            .map_err(|error| notice::not_for_host(&error, key.shape))?;
        inner.wizard.present.storing = true;
        Ok(inner.here())
    })?;
    let place = match keep(session, here, &key.credential).await {
        Ok(place) => place,
        Err(problem) => {
            session.change(|inner| inner.wizard.present.storing = false);
            return Err(problem);
        }
    };
    session.change_here(here, |inner| {
        let last_four = key.credential.last_four();
        inner.give_up();
        inner.key = Some(key);
        inner.client = None;
        inner.wizard.key_stored(KeptKey {
            last_four,
            place,
            notes,
        });
    })
}

/// A text as a key, and whether something around it was taken away. Refuses only what cannot be one.
pub(crate) fn read(text: &SecretString) -> Result<(KeyInUse, bool), Notice> {
    let clean = key_text::read(text.expose_secret()).map_err(notice::impossible)?;
    let key = KeyInUse {
        credential: Credential::new(SecretString::from(clean.text)).map_err(notice::credential)?,
        shape: clean.shape,
    };
    Ok((key, clean.cleaned))
}

fn notes(shape: KeyShape, cleaned: bool) -> Vec<KeyNote> {
    let note = match shape {
        KeyShape::ApiKey => KeyNote::LooksRight,
        KeyShape::OauthPair => KeyNote::OauthPair,
        KeyShape::OauthToken => KeyNote::OauthToken,
        KeyShape::PartnerToken => KeyNote::PartnerToken,
        KeyShape::Unusual => KeyNote::Unusual,
    };
    std::iter::once(note)
        .chain(cleaned.then_some(KeyNote::Cleaned))
        .collect()
}

/// Writes the key where it was asked to be kept. Where this computer has no keychain, that is this session.
async fn keep(session: &Session, here: Here, credential: &Credential) -> Result<KeyPlace, Notice> {
    if session.look(|inner| inner.wizard.progress.session_only) {
        return Ok(KeyPlace::Session);
    }
    let Some(place) = find_keychain(session).await else {
        return Ok(KeyPlace::Session);
    };
    let unsettled = records::KeyPlace::Keychain {
        place: place.code().to_owned(),
        unsettled: true,
    };
    let named = session.change_here(here, |inner| Some((inner.entry()?, inner.name_key_place(unsettled))))?;
    let entry = match named {
        Some((entry, Ok(()))) => entry,
        // A key that no profile leads to could not be forgotten.
        Some((_, Err(error))) => {
            tracing::warn!(code = error.code(), "the key stays in memory: {error}");
            return Ok(KeyPlace::Session);
        }
        None => return Ok(KeyPlace::Session),
    };
    let stored = session.keychain.store(&entry, credential.secret()).await;
    stored.map_err(notice::keychain)?;
    Ok(KeyPlace::Keychain {
        name: place.name().to_owned(),
        entry: entry.label().to_owned(),
    })
}

/// Moves the key to the keychain, or out of it for this session only.
pub(crate) async fn choose_place(session: &Session, session_only: bool) -> Result<(), Notice> {
    let (here, has_key) = session.look(|inner| (inner.here(), inner.wizard.progress.key.is_some()));
    // A key that the keychain does not give cannot go elsewhere.
    let key = if has_key { Some(in_use(session).await?) } else { None };
    session.change_here(here, |inner| inner.wizard.progress.session_only = session_only)?;
    let Some(key) = key else { return Ok(()) };
    let place = keep(session, here, &key.credential).await?;
    let left = if place == KeyPlace::Session {
        delete_entry(session, here).await
    } else {
        Ok(())
    };
    session.change_here(here, |inner| {
        if let Some(kept) = &mut inner.wizard.progress.key {
            kept.place = place;
        }
    })?;
    left
}

/// Forgets the key: out of memory, and out of the keychain if that answers. Else it is said what is left there.
pub(crate) async fn forget(session: &Session) -> Result<(), Notice> {
    let (here, entry) = session.look(|inner| (inner.here(), inner.entry()));
    let left = delete_entry(session, here).await;
    session.change_here(here, |inner| {
        let place = inner.wizard.progress.key.as_ref().map(|key| key.place.clone());
        inner.drop_key();
        inner.wizard.present.forgotten = place.filter(|_| left.is_ok());
    })?;
    match (left, entry) {
        (Err(problem), Some(entry)) if problem.code == Code::KeyLeft.id() => Err(notice::key_left_behind(&entry)),
        (left, _) => left,
    }
}

/// At the end: the key leaves this computer, or stays until the keychain answers.
pub(crate) async fn remove(session: &Session) -> Result<(), Notice> {
    let here = session.look(Inner::here);
    delete_entry(session, here).await?;
    session.change_here(here, Inner::drop_key)
}

/// Deletes what may be in the keychain. What it does not delete stays named, so that it is found again.
async fn delete_entry(session: &Session, here: Here) -> Result<(), Notice> {
    let entry = session.change_here(here, |inner| inner.entry().filter(|_| inner.may_be_in_keychain()))?;
    let Some(entry) = entry else { return Ok(()) };
    let deleted = session.keychain.delete(&entry).await;
    deleted.map_err(|error| notice::key_left(error, &entry))?;
    session
        .change_here(here, |inner| inner.name_key_place(records::KeyPlace::Nowhere))?
        .map_err(|error| notice::records(&error))
}

/// The key in memory, read from the keychain where it is not there yet.
pub(crate) async fn in_use(session: &Session) -> Result<KeyInUse, Notice> {
    if let Some(key) = session.look(|inner| inner.key.clone()) {
        return Ok(key);
    }
    let (here, entry) = session.look(|inner| {
        (
            inner.here(),
            inner.entry().filter(|_| inner.wizard.progress.key.is_some()),
        )
    });
    let entry = entry.ok_or_else(|| Code::KeyGone.notice())?;
    let secret = session.keychain.read(&entry).await.map_err(notice::key_not_read)?;
    let found = secret.and_then(|secret| read(&secret).ok());
    session.change_here(here, |inner| {
        // What was brought or forgotten while the keychain was asked is what counts.
        if let Some(key) = &inner.key {
            return Ok(key.clone());
        }
        let known = inner.wizard.progress.key.clone();
        let (Some(known), Some((key, cleaned))) = (known, found) else {
            inner.wizard.key_removed();
            return Err(Code::KeyGone.notice());
        };
        let last_four = key.credential.last_four();
        // A keychain that answered late may hold another key than was known, of which nothing is known yet.
        if known.last_four != last_four {
            let (place, notes) = (known.place, notes(key.shape, cleaned));
            inner.wizard.key_stored(KeptKey {
                last_four,
                place,
                notes,
            });
        }
        inner.key = Some(key.clone());
        Ok(key)
    })?
}

/// The client of the key in use: one for all checks, because it counts the limits.
pub(crate) async fn client(session: &Session) -> Result<(Client, KeyShape), Notice> {
    let here = session.look(Inner::here);
    in_use(session).await?;
    // The support desk may be checking the same key.
    let beside = session.look_at_desk(|support| support.client().cloned());
    session.change_here(here, |inner| {
        let key = inner.key.clone().ok_or_else(|| Code::KeyGone.notice())?;
        if let Some(client) = &inner.client {
            return Ok((client.clone(), key.shape));
        }
        let options = ClientOptions {
            beside,
            ..inner.client_options()
        };
        let base = inner.base().ok_or_else(|| Code::PracticeNotStarted.notice())?;
        let client = Client::new(base, &key.credential, &options).map_err(|error| notice::client(&error))?;
        inner.client = Some(client.clone());
        Ok((client, key.shape))
    })?
}
