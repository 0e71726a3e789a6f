//! Bringing the key here, keeping it and forgetting it. The key comes in once and never goes to the page.

use diagnosis::key_text::{self, KeyShape};
use secrecy::{ExposeSecret, SecretString};
use smartrecruiters::{Client, Credential};
use tauri::AppHandle;
use tauri_plugin_clipboard_manager::ClipboardExt;
use wizard::KeptKey;
use wizard::view::{KeyNote, KeyPlace, Notice};

use crate::journey::find_keychain;
use crate::notice::{self, Code};
use crate::session::{KeyInUse, Session};

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
    let (session_only, known) = session.look(|inner| {
        (
            inner.wizard.progress.session_only,
            inner.wizard.present.keychain.is_some(),
        )
    });
    if session_only {
        return Ok(KeyPlace::Session);
    }
    if !known {
        find_keychain(session).await;
    }
    let (name, entry) = session.look(|inner| (inner.wizard.present.keychain.clone(), inner.entry()));
    let (Some(name), Some(entry)) = (name, entry) else {
        return Ok(KeyPlace::Session);
    };
    session
        .keychain
        .store(&entry, credential.secret())
        .await
        .map_err(notice::keychain)?;
    Ok(KeyPlace::Keychain {
        name,
        entry: entry.label().to_owned(),
    })
}

/// Moves the key to the keychain, or out of it for this session only.
pub(crate) async fn choose_place(session: &Session, session_only: bool) -> Result<(), Notice> {
    session.change(|inner| inner.wizard.progress.session_only = session_only);
    if session.look(|inner| inner.wizard.progress.key.is_none()) {
        return Ok(());
    }
    let key = in_use(session).await?;
    let place = keep(session, &key.credential).await?;
    if place == KeyPlace::Session {
        delete_entry(session).await?;
    }
    session.change(|inner| {
        if let Some(kept) = &mut inner.wizard.progress.key {
            kept.place = place;
        }
    });
    Ok(())
}

/// Forgets the key: out of memory and out of the keychain.
pub(crate) async fn forget(session: &Session) -> Result<(), Notice> {
    delete_entry(session).await?;
    session.change(|inner| {
        inner.give_up();
        (inner.key, inner.client) = (None, None);
        inner.wizard.key_removed();
    });
    Ok(())
}

async fn delete_entry(session: &Session) -> Result<(), Notice> {
    let in_keychain = session.look(|inner| {
        inner
            .wizard
            .progress
            .key
            .as_ref()
            .is_some_and(|key| matches!(key.place, KeyPlace::Keychain { .. }))
    });
    let Some(entry) = session.look(super::session::Inner::entry).filter(|_| in_keychain) else {
        return Ok(());
    };
    session.keychain.delete(&entry).await.map_err(notice::keychain)?;
    Ok(())
}

/// The key in memory, read from the keychain where it is not there yet.
pub(crate) async fn in_use(session: &Session) -> Result<KeyInUse, Notice> {
    if let Some(key) = session.look(|inner| inner.key.clone()) {
        return Ok(key);
    }
    let entry = session
        .look(super::session::Inner::entry)
        .ok_or_else(|| Code::KeyGone.notice())?;
    let secret = session.keychain.read(&entry).await.map_err(notice::keychain)?;
    if let Some((key, _)) = secret.and_then(|secret| read(&secret).ok()) {
        session.change(|inner| inner.key = Some(key.clone()));
        Ok(key)
    } else {
        session.change(|inner| inner.wizard.key_removed());
        Err(Code::KeyGone.notice())
    }
}

/// The client of the key in use: one for all checks, because it counts the limits.
pub(crate) async fn client(session: &Session) -> Result<(Client, KeyShape), Notice> {
    let key = in_use(session).await?;
    if let Some(client) = session.look(|inner| inner.client.clone()) {
        return Ok((client, key.shape));
    }
    let made = session.look(|inner| Some(Client::new(inner.base()?, &key.credential, &inner.client_options())));
    let client = made
        .ok_or_else(|| Code::PracticeNotStarted.notice())?
        .map_err(|error| notice::client(&error))?;
    session.change(|inner| inner.client = Some(client.clone()));
    Ok((client, key.shape))
}
