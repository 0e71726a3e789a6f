//! The key's way through the clipboard: read once when it is pasted, copied so that histories are asked to leave it out, and
//! taken out again. Clipboard managers put back what was cleared, so it is looked at for a while after that.

use std::sync::{Arc, PoisonError, mpsc};
use std::thread::{self, sleep};
use std::time::Duration;

use report::texts::text;
use secrecy::{ExposeSecret, SecretString};
use tauri::plugin::{Builder, TauriPlugin};
use tauri::{AppHandle, Manager, RunEvent, Wry};
use tauri_plugin_clipboard_manager::ClipboardExt;
use tokio::time::{MissedTickBehavior, interval, timeout};
use wizard::view::{KeyCopy, Notice};

use crate::notice::Code;
use crate::session::Session;
use crate::state::KeyInUse;

/// How long the key stays in the clipboard.
const STAYS_SECONDS: u32 = 60;

/// How often the clipboard is tried to be cleared: another program may hold it for a moment.
const TRIES: usize = 4;
const BETWEEN_TRIES: Duration = Duration::from_millis(100);

/// The pauses between the looks at a clipboard that was cleared. Managers notice at once, or look every half second or second.
const LOOKS: [Duration; 6] = milliseconds([50, 100, 250, 600, 900, 1_100]);
/// The same when the program ends, and nobody should wait for it.
const LAST_LOOKS: [Duration; 3] = milliseconds([50, 150, 300]);

/// How often a key that was put back is overwritten.
const OVERWRITES: usize = 3;

/// How long the clipboard is waited for. It asks the program that copied, which may not answer.
const ANSWERS_WITHIN: Duration = Duration::from_secs(10);
const CLEARED_WITHIN: Duration = Duration::from_mins(1);
const CLEARED_AT_EXIT_WITHIN: Duration = Duration::from_secs(5);

const fn milliseconds<const N: usize>(all: [u64; N]) -> [Duration; N] {
    let mut durations = [Duration::ZERO; N];
    let mut index = 0;
    while index < N {
        durations[index] = Duration::from_millis(all[index]);
        index += 1;
    }
    durations
}

/// A clipboard, and the time in which it changes. Every call may wait for another program.
pub(crate) trait Board: Clone + Send + Sync + 'static {
    /// What is in it.
    fn read(&self) -> Content;
    /// Copies a text that is no secret. Whether that worked, as for all that follow.
    fn write(&self, text: &str) -> bool;
    /// Copies a secret, and asks histories to leave it out.
    fn write_secret(&self, secret: &SecretString) -> bool;
    /// Empties it.
    fn clear(&self) -> bool;
    /// Lets time pass.
    fn pause(&self, time: Duration);
}

/// What is in a clipboard.
pub(crate) enum Content {
    /// A text.
    Text(SecretString),
    /// Nothing, or no text.
    NoText,
    /// There is no clipboard, another program holds it, or it does not answer.
    Unknown,
}

/// The clipboard of the desktop.
#[derive(Clone)]
pub(crate) struct System(pub(crate) AppHandle);

impl Board for System {
    fn read(&self) -> Content {
        match self.0.clipboard().read_text() {
            Ok(text) if text.is_empty() => Content::NoText,
            Ok(text) => Content::Text(SecretString::from(text)),
            Err(error) if is_no_text(&error) => Content::NoText,
            Err(error) => {
                tracing::info!("the clipboard cannot be read: {error}");
                Content::Unknown
            }
        }
    }

    fn write(&self, text: &str) -> bool {
        worked(&self.0.clipboard().write_text(text))
    }

    fn write_secret(&self, secret: &SecretString) -> bool {
        worked(&self.0.clipboard().write_secret(secret.expose_secret()))
    }

    fn clear(&self) -> bool {
        worked(&self.0.clipboard().clear())
    }

    fn pause(&self, time: Duration) {
        sleep(time);
    }
}

fn worked(result: &tauri_plugin_clipboard_manager::Result<()>) -> bool {
    if let Err(error) = result {
        tracing::info!("the clipboard cannot be written: {error}");
    }
    result.is_ok()
}

/// The clipboard is empty, or holds a picture. The plugin hands on arboard's errors as their texts only.
fn is_no_text(error: &tauri_plugin_clipboard_manager::Error) -> bool {
    error.to_string() == arboard::Error::ContentNotAvailable.to_string()
}

/// Work with the clipboard, which never runs on the window's thread; none where it takes longer than `limit`. It goes on then.
async fn within<T: Send + 'static>(limit: Duration, work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    match timeout(limit, tauri::async_runtime::spawn_blocking(work)).await {
        Ok(Ok(done)) => Some(done),
        Ok(Err(error)) => {
            tracing::error!("a task failed: {error}");
            None
        }
        Err(_) => {
            tracing::info!("the clipboard does not answer");
            None
        }
    }
}

/// The text in the clipboard, which is never shown.
pub(crate) async fn read(board: impl Board) -> Result<SecretString, Notice> {
    match within(ANSWERS_WITHIN, move || board.read()).await {
        Some(Content::Text(text)) if !text.expose_secret().trim().is_empty() => Ok(text),
        Some(Content::Text(_) | Content::NoText) => Err(Code::ClipboardEmpty.notice()),
        Some(Content::Unknown) | None => Err(Code::ClipboardUnreadable.notice()),
    }
}

/// Copies a text that is no secret.
pub(crate) async fn copy(board: impl Board, text: String) -> Result<(), Notice> {
    match within(ANSWERS_WITHIN, move || board.write(&text)).await {
        Some(true) => Ok(()),
        Some(false) | None => Err(Code::ClipboardUnwritable.notice()),
    }
}

/// Copies the key and starts the countdown.
pub(crate) async fn copy_key(board: impl Board, session: &Arc<Session>, key: KeyInUse) -> Result<(), Notice> {
    let writing = session.clone();
    // Whatever is written is counted down, even where nobody waits for the writing any more.
    let written = within(ANSWERS_WITHIN, move || {
        let secret = key.credential.secret();
        let _turn = writing.clipboard.lock().unwrap_or_else(PoisonError::into_inner);
        let written = board.write_secret(secret);
        if written {
            let copy = writing.window.change(|state| {
                state.copies += 1;
                state.copied = Some(secret.clone());
                state.wizard.present.copy = Some(KeyCopy::Copied {
                    seconds_left: STAYS_SECONDS,
                });
                state.copies
            });
            let session = writing.clone();
            tauri::async_runtime::spawn(async move { count_down(board, &session, copy).await });
        }
        written
    })
    .await;
    if written == Some(true) {
        return Ok(());
    }
    session
        .window
        .change(|state| state.wizard.present.copy = Some(KeyCopy::Unwritable));
    Err(Code::KeyNotCopied.notice())
}

async fn count_down(board: impl Board, session: &Arc<Session>, copy: u64) {
    let mut second = interval(Duration::from_secs(1));
    second.set_missed_tick_behavior(MissedTickBehavior::Skip);
    second.tick().await;
    for left in (0..STAYS_SECONDS).rev() {
        second.tick().await;
        let current = session.window.change(|state| {
            let current = state.copies == copy && state.copied.is_some();
            // Another key came meanwhile: the copy of the earlier one is cleared all the same, and no longer shown.
            if current && let Some(KeyCopy::Copied { seconds_left }) = &mut state.wizard.present.copy {
                *seconds_left = left;
            }
            current
        });
        if !current {
            return;
        }
    }
    if let Err(problem) = clear(board, session).await {
        session.window.notify(problem);
    }
}

/// Takes the key that was copied out of the clipboard, unless it is copied again meanwhile.
pub(crate) async fn clear(board: impl Board, session: &Arc<Session>) -> Result<(), Notice> {
    let begun = session.window.change(|state| {
        let copied = state.copied.clone()?;
        if let Some(shown) = &mut state.wizard.present.copy {
            *shown = KeyCopy::Clearing;
        }
        Some((copied, state.copies))
    });
    let Some((copied, copy)) = begun else {
        return Ok(());
    };
    let removed = remove(board, session, copied, copy).await;
    session.window.change(|state| {
        // The next copy has a countdown of its own.
        if state.copies != copy {
            return Ok(());
        }
        if removed != Removed::Left {
            state.copied = None;
        }
        if let Some(shown) = &mut state.wizard.present.copy {
            *shown = match removed {
                Removed::Gone | Removed::Superseded => KeyCopy::Cleared,
                Removed::PutBack => KeyCopy::PutBack,
                Removed::Left => KeyCopy::Left,
            };
        }
        said(removed)
    })
}

/// Takes a key that was pasted out of the clipboard, and says where that failed.
pub(crate) async fn clear_pasted(board: impl Board, session: &Arc<Session>, pasted: SecretString) {
    let copies = session.window.look(|state| state.copies);
    if let Err(problem) = said(remove(board, session, pasted, copies).await) {
        session.window.notify(problem);
    }
}

fn said(removed: Removed) -> Result<(), Notice> {
    match removed {
        Removed::Gone | Removed::Superseded => Ok(()),
        Removed::PutBack => Err(Code::ClipboardPutBack.notice()),
        Removed::Left => Err(Code::ClipboardNotCleared.notice()),
    }
}

/// At the program's end the key does not stay behind. Registered before the clipboard's own plugin, which takes the clipboard
/// away at the end, and the plugins hear of the end in the order in which they were registered.
pub(crate) fn clear_at_exit() -> TauriPlugin<Wry> {
    let exit = |app: &AppHandle, event: &RunEvent| {
        if let RunEvent::Exit = event
            && let Some(session) = app.try_state::<Arc<Session>>()
            && let Some(key) = session.window.look(|state| state.copied.clone())
        {
            let board = System(app.clone());
            let (done, ended) = mpsc::channel();
            thread::spawn(move || {
                removed(&board, &key, &LAST_LOOKS, || Some(()));
                let _ = done.send(());
            });
            // A clipboard that does not answer must not keep the program from ending.
            let _ = ended.recv_timeout(CLEARED_AT_EXIT_WITHIN);
        }
    };
    Builder::new("clear-at-exit").on_event(exit).build()
}

/// What came of taking a key out of the clipboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Removed {
    /// The clipboard holds it no longer.
    Gone,
    /// It was there again, and a harmless text took its place.
    PutBack,
    /// It may still be there.
    Left,
    /// It was copied again on purpose.
    Superseded,
}

/// Takes a key out of the clipboard, for as long as no later copy of a key was made.
async fn remove(board: impl Board, session: &Arc<Session>, key: SecretString, copies: u64) -> Removed {
    let session = session.clone();
    let removing = within(CLEARED_WITHIN, move || {
        removed(&board, &key, &LOOKS, || {
            let turn = session.clipboard.lock().unwrap_or_else(PoisonError::into_inner);
            session.window.look(|state| state.copies == copies).then_some(turn)
        })
    });
    removing.await.unwrap_or(Removed::Left)
}

/// What one look saw and did.
enum Seen {
    /// Not the key.
    Other,
    /// The key, which was taken out.
    TakenOut,
    /// The key, which could not be taken out, or nobody knows what.
    Unsure,
}

/// Clears the clipboard if the key is in it, then looks again after each pause: what is put back is overwritten. `turn` is
/// held for each look, and is none once the key was copied again.
fn removed<T>(board: &impl Board, key: &SecretString, looks: &[Duration], turn: impl Fn() -> Option<T>) -> Removed {
    let harmless = text("clipboard-overwritten");
    let clear = || board.clear();
    let overwrite = || board.write(&harmless);
    let look = |take_out: &dyn Fn() -> bool| {
        let _turn = turn()?;
        Some(match board.read() {
            // Managers may trim what they put back.
            Content::Text(now) if now.expose_secret().trim() == key.expose_secret().trim() => {
                if take_out() {
                    Seen::TakenOut
                } else {
                    Seen::Unsure
                }
            }
            Content::Text(_) | Content::NoText => Seen::Other,
            Content::Unknown => Seen::Unsure,
        })
    };

    for attempt in 1..=TRIES {
        match look(&clear) {
            None => return Removed::Superseded,
            Some(Seen::Other | Seen::TakenOut) => break,
            Some(Seen::Unsure) if attempt == TRIES => return Removed::Left,
            Some(Seen::Unsure) => board.pause(BETWEEN_TRIES),
        }
    }
    for overwrites in 0..=OVERWRITES {
        let mut last = Seen::Other;
        for pause in looks {
            board.pause(*pause);
            last = match look(&overwrite) {
                None => return Removed::Superseded,
                Some(seen) => seen,
            };
            if matches!(last, Seen::TakenOut) {
                break;
            }
        }
        match last {
            Seen::Other if overwrites == 0 => return Removed::Gone,
            Seen::Other => return Removed::PutBack,
            Seen::Unsure => return Removed::Left,
            Seen::TakenOut => {}
        }
    }
    Removed::Left
}

#[cfg(test)]
pub(crate) mod tests;
