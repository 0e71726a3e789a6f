//! The key on its way to Findem: copied so that clipboard histories are asked to leave it out, and cleared after a minute.

use std::sync::Arc;
use std::time::Duration;

use secrecy::ExposeSecret;
use tauri::{AppHandle, Manager};
use tauri_plugin_clipboard_manager::ClipboardExt;
use tokio::time::{MissedTickBehavior, interval};
use wizard::view::Notice;

use crate::key::{self, blocking};
use crate::notice::Code;
use crate::session::Session;

/// How long the key stays in the clipboard.
const STAYS_SECONDS: u32 = 60;

/// Copies the key and starts the countdown.
pub(crate) async fn copy_key(app: &AppHandle, session: &Arc<Session>) -> Result<(), Notice> {
    let key = key::in_use(session).await?;
    let writer = app.clone();
    let secret = key.credential.secret().clone();
    let written = blocking(move || writer.clipboard().write_secret(secret.expose_secret())).await?;
    written.map_err(|error| {
        tracing::info!("the clipboard cannot be written: {error}");
        Code::ClipboardUnwritable.notice()
    })?;
    let copy = session.change(|inner| {
        inner.copies += 1;
        inner.copied = Some(key.credential.secret().clone());
        inner.wizard.present.copied_seconds_left = Some(STAYS_SECONDS);
        inner.wizard.present.cleared = false;
        inner.copies
    });
    let (app, session) = (app.clone(), session.clone());
    tauri::async_runtime::spawn(async move { count_down(&app, &session, copy).await });
    Ok(())
}

async fn count_down(app: &AppHandle, session: &Session, copy: u64) {
    let mut second = interval(Duration::from_secs(1));
    second.set_missed_tick_behavior(MissedTickBehavior::Skip);
    second.tick().await;
    for left in (0..STAYS_SECONDS).rev() {
        second.tick().await;
        let current = session.change(|inner| {
            let shown = &mut inner.wizard.present.copied_seconds_left;
            // Another key came meanwhile: the copy of the earlier one is cleared all the same, and no longer shown.
            *shown = shown.map(|_| left);
            inner.copies == copy && inner.copied.is_some()
        });
        if !current {
            return;
        }
    }
    if let Err(problem) = clear(app, session).await {
        session.notify(problem);
    }
}

/// Copies a text that is no secret.
pub(crate) async fn copy(app: &AppHandle, text: String) -> Result<(), Notice> {
    let app = app.clone();
    let written = blocking(move || app.clipboard().write_text(text)).await?;
    written.map_err(|error| {
        tracing::info!("the clipboard cannot be written: {error}");
        Code::ClipboardUnwritable.notice()
    })
}

/// Clears the clipboard if the key is still in it.
pub(crate) async fn clear(app: &AppHandle, session: &Session) -> Result<(), Notice> {
    let app = app.clone();
    let copied = session.look(|inner| inner.copied.clone());
    let cleared = blocking(move || copied.is_none_or(|key| clear_if_ours(&app, key.expose_secret()))).await?;
    session.change(|inner| {
        if cleared {
            inner.copied = None;
        }
        inner.wizard.present.copied_seconds_left = None;
        inner.wizard.present.cleared = cleared;
    });
    if cleared {
        Ok(())
    } else {
        Err(Code::ClipboardNotCleared.notice())
    }
}

/// Whether the clipboard holds the key no longer.
fn clear_if_ours(app: &AppHandle, key: &str) -> bool {
    match app.clipboard().read_text() {
        Ok(text) if text == key => app.clipboard().clear().is_ok(),
        // Something else was copied meanwhile, or nothing is there.
        _ => true,
    }
}

/// At the program's end the key does not stay behind.
pub(crate) fn clear_at_exit(app: &AppHandle) {
    let session = app.state::<Arc<Session>>();
    if let Some(key) = session.look(|inner| inner.copied.clone()) {
        clear_if_ours(app, key.expose_secret());
    }
}
