//! The key on its way to Findem: copied so that clipboard histories are asked to leave it out, and cleared after a minute.

use std::sync::Arc;
use std::thread::sleep;
use std::time::Duration;

use secrecy::ExposeSecret;
use tauri::plugin::{Builder, TauriPlugin};
use tauri::{AppHandle, Manager, RunEvent, Wry};
use tauri_plugin_clipboard_manager::ClipboardExt;
use tokio::time::{MissedTickBehavior, interval};
use wizard::view::Notice;

use crate::key::{self, blocking};
use crate::notice::Code;
use crate::session::Session;

/// How long the key stays in the clipboard.
const STAYS_SECONDS: u32 = 60;

/// How often the clipboard is tried to be cleared: another program may hold it for a moment.
const TRIES: usize = 4;
const BETWEEN_TRIES: Duration = Duration::from_millis(100);

/// At the program's end the key does not stay behind. Registered before the clipboard's own plugin, which takes the clipboard
/// away at the end, and the plugins hear of the end in the order in which they were registered.
pub(crate) fn clear_at_exit() -> TauriPlugin<Wry> {
    let exit = |app: &AppHandle, event: &RunEvent| {
        if let RunEvent::Exit = event
            && let Some(session) = app.try_state::<Arc<Session>>()
            && let Some(key) = session.look(|inner| inner.copied.clone())
        {
            clear_if_ours(app, key.expose_secret());
        }
    };
    Builder::new("clear-at-exit").on_event(exit).build()
}

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
            let current = inner.copies == copy && inner.copied.is_some();
            if current {
                let shown = &mut inner.wizard.present.copied_seconds_left;
                // Another key came meanwhile: the copy of the earlier one is cleared all the same, and no longer shown.
                *shown = shown.map(|_| left);
            }
            current
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

/// Clears the clipboard if this text is still in it. Whether it holds the text no longer, as far as one could see.
pub(crate) fn clear_if_ours(app: &AppHandle, text: &str) -> bool {
    let clipboard = app.clipboard();
    let read = || match clipboard.read_text() {
        Ok(now) if now == text => Content::Ours,
        Ok(_) => Content::Other,
        Err(error) if is_no_text(&error) => Content::Other,
        Err(error) => {
            tracing::info!("the clipboard cannot be read: {error}");
            Content::Unknown
        }
    };
    cleared(read, || clipboard.clear().is_ok())
}

/// What is in the clipboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Content {
    Ours,
    Other,
    /// Another program holds the clipboard, or it does not answer.
    Unknown,
}

fn cleared(mut read: impl FnMut() -> Content, mut clear: impl FnMut() -> bool) -> bool {
    for attempt in 0..TRIES {
        if attempt > 0 {
            sleep(BETWEEN_TRIES);
        }
        match read() {
            Content::Other => return true,
            Content::Ours if clear() => return true,
            Content::Ours | Content::Unknown => {}
        }
    }
    false
}

/// The clipboard is empty, or holds a picture. The plugin hands on arboard's errors as their texts only.
fn is_no_text(error: &tauri_plugin_clipboard_manager::Error) -> bool {
    error.to_string() == arboard::Error::ContentNotAvailable.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clipboard_counts_as_cleared_only_where_that_was_seen() {
        use Content::{Other, Ours, Unknown};
        for (contents, clears, expected) in [
            (vec![Ours], vec![true], true),
            (vec![Other], vec![], true),
            (vec![Unknown, Ours], vec![true], true),
            (vec![Ours, Ours], vec![false, true], true),
            (vec![Ours, Other], vec![false], true),
            (vec![Unknown; TRIES], vec![], false),
            (vec![Ours; TRIES], vec![false; TRIES], false),
        ] {
            let (mut reads, mut answers) = (contents.iter().copied(), clears.iter().copied());
            let seen = cleared(|| reads.next().unwrap_or(Unknown), || answers.next().unwrap_or(false));
            assert_eq!(seen, expected, "{contents:?} {clears:?}");
            assert_eq!((reads.next(), answers.next()), (None, None), "{contents:?} {clears:?}");
        }
    }

    #[test]
    fn a_clipboard_without_text_is_told_from_one_that_cannot_be_read() {
        let told = |error: arboard::Error| is_no_text(&error.into());
        assert!(told(arboard::Error::ContentNotAvailable));
        assert!(!told(arboard::Error::ClipboardOccupied));
    }
}
