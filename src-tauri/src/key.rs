//! Bringing the key here, keeping it and forgetting it. The key comes in once and never goes to the page.

use diagnosis::key_text::{self, KeyShape};
use secrecy::{ExposeSecret, SecretString};
use smartrecruiters::{Client, ClientOptions, Credential};
use tauri::AppHandle;
use tauri_plugin_clipboard_manager::ClipboardExt;
use wizard::KeptKey;
use wizard::view::{KeyNote, KeyPlace, Notice};

use crate::journey::find_keychain;
use crate::notice::{self, Code};
use crate::session::{Inner, KeyInUse, Session};

/// Takes the key from the clipboard, and clears the clipboard once the key is stored.
pub(crate) async fn paste(app: &AppHandle, session: &Session) -> Result<(), Notice> {
    let text = read_clipboard(app).await?;
    store(session, &text).await?;
    clear_pasted(app, text).await
}

/// Clears the clipboard if the key that was pasted is still in it.
pub(crate) async fn clear_pasted(app: &AppHandle, text: SecretString) -> Result<(), Notice> {
    let app = app.clone();
    let clear = move || {
        let same = app.clipboard().read_text().is_ok_and(|now| now == text.expose_secret());
        if same && let Err(error) = app.clipboard().clear() {
            tracing::warn!("the clipboard was not cleared: {error}");
        }
    };
    blocking(clear).await
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
    // Refuses a practice key for a real host and the other way round, before anything is stored.
    let client = session.look(|inner| Some(Client::new(inner.base()?, &key.credential, &inner.client_options())));
    client
        .ok_or_else(|| Code::PracticeNotStarted.notice())?
        .map_err(|error| notice::client(&error))?;
    session.change(|inner| inner.wizard.present.storing = true);
    let place = keep(session, &key.credential).await;
    let place = match place {
        Ok(place) => place,
        Err(problem) => {
            session.change(|inner| inner.wizard.present.storing = false);
            return Err(problem);
        }
    };
    session.change(|inner| {
        let last_four = key.credential.last_four();
        inner.give_up();
        inner.key = Some(key);
        inner.client = None;
        inner.wizard.key_stored(KeptKey {
            last_four,
            place,
            notes,
        });
    });
    Ok(())
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
async fn keep(session: &Session, credential: &Credential) -> Result<KeyPlace, Notice> {
    if session.look(|inner| inner.wizard.progress.session_only) {
        return Ok(KeyPlace::Session);
    }
    let (Some(place), Some(entry)) = (find_keychain(session).await, session.look(Inner::entry)) else {
        return Ok(KeyPlace::Session);
    };
    let unsettled = records::KeyPlace::Keychain {
        place: place.code().to_owned(),
        unsettled: true,
    };
    if let Err(error) = session.change(|inner| inner.name_key_place(unsettled)) {
        // A key that no profile leads to could not be forgotten.
        tracing::warn!(code = error.code(), "the key stays in memory: {error}");
        return Ok(KeyPlace::Session);
    }
    let stored = session.keychain.store(&entry, credential.secret()).await;
    stored.map_err(notice::keychain)?;
    Ok(KeyPlace::Keychain {
        name: place.name().to_owned(),
        entry: entry.label().to_owned(),
    })
}

/// Moves the key to the keychain, or out of it for this session only.
pub(crate) async fn choose_place(session: &Session, session_only: bool) -> Result<(), Notice> {
    let has_key = session.look(|inner| inner.wizard.progress.key.is_some());
    // A key that the keychain does not give cannot go elsewhere.
    let key = if has_key { Some(in_use(session).await?) } else { None };
    session.change(|inner| inner.wizard.progress.session_only = session_only);
    let Some(key) = key else { return Ok(()) };
    let place = keep(session, &key.credential).await?;
    let left = if place == KeyPlace::Session {
        delete_entry(session).await
    } else {
        Ok(())
    };
    session.change(|inner| {
        if let Some(kept) = &mut inner.wizard.progress.key {
            kept.place = place;
        }
    });
    left
}

/// Forgets the key: out of memory, and out of the keychain if that answers. Else it is said what is left there.
pub(crate) async fn forget(session: &Session) -> Result<(), Notice> {
    let entry = session.look(Inner::entry);
    let left = delete_entry(session).await;
    drop_key(session);
    match (left, entry) {
        (Err(problem), Some(entry)) if problem.code == Code::KeyLeft.id() => Err(notice::key_left_behind(&entry)),
        (left, _) => left,
    }
}

/// At the end: the key leaves this computer, or stays until the keychain answers.
pub(crate) async fn remove(session: &Session) -> Result<(), Notice> {
    delete_entry(session).await?;
    drop_key(session);
    Ok(())
}

/// The key is in memory no more, and nothing is asked with it.
pub(crate) fn drop_key(session: &Session) {
    session.change(|inner| {
        inner.give_up();
        (inner.key, inner.client) = (None, None);
        inner.wizard.key_removed();
    });
}

/// Deletes what may be in the keychain. What it does not delete stays named, so that it is found again.
async fn delete_entry(session: &Session) -> Result<(), Notice> {
    let entry = session.look(|inner| inner.entry().filter(|_| inner.may_be_in_keychain()));
    let Some(entry) = entry else { return Ok(()) };
    let deleted = session.keychain.delete(&entry).await;
    deleted.map_err(|error| notice::key_left(error, &entry))?;
    session
        .change(|inner| inner.name_key_place(records::KeyPlace::Nowhere))
        .map_err(|error| notice::records(&error))
}

/// The key in memory, read from the keychain where it is not there yet.
pub(crate) async fn in_use(session: &Session) -> Result<KeyInUse, Notice> {
    if let Some(key) = session.look(|inner| inner.key.clone()) {
        return Ok(key);
    }
    let known = session.look(|inner| Some((inner.entry()?, inner.wizard.progress.key.clone()?)));
    let (entry, known) = known.ok_or_else(|| Code::KeyGone.notice())?;
    let secret = session.keychain.read(&entry).await.map_err(notice::key_not_read)?;
    let Some((key, cleaned)) = secret.and_then(|secret| read(&secret).ok()) else {
        session.change(|inner| inner.wizard.key_removed());
        return Err(Code::KeyGone.notice());
    };
    session.change(|inner| {
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
    });
    Ok(key)
}

/// The client of the key in use: one for all checks, because it counts the limits.
pub(crate) async fn client(session: &Session) -> Result<(Client, KeyShape), Notice> {
    let key = in_use(session).await?;
    if let Some(client) = session.look(|inner| inner.client.clone()) {
        return Ok((client, key.shape));
    }
    // The support desk may be checking the same key.
    let beside = session.look_at_desk(|support| support.client().cloned());
    let made = session.look(|inner| {
        let options = ClientOptions {
            beside,
            ..inner.client_options()
        };
        Some(Client::new(inner.base()?, &key.credential, &options))
    });
    let client = made
        .ok_or_else(|| Code::PracticeNotStarted.notice())?
        .map_err(|error| notice::client(&error))?;
    session.change(|inner| inner.client = Some(client.clone()));
    Ok((client, key.shape))
}
