//! The key in the clipboard. The program reads it when the person pastes, copies it with a request to leave it out of clipboard
//! histories, and removes it again. Clipboard managers restore what was cleared, so the program keeps checking for a while.

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

/// How many times the program tries to clear the clipboard, because another program may hold it for a moment.
const TRIES: usize = 4;
const BETWEEN_TRIES: Duration = Duration::from_millis(100);

/// The pauses between checks of a cleared clipboard. Clipboard managers react at once, or poll every half second or every second.
const LOOKS: [Duration; 6] = milliseconds([50, 100, 250, 600, 900, 1_100]);
/// Shorter pauses, used when the program ends.
const LAST_LOOKS: [Duration; 3] = milliseconds([50, 150, 300]);

/// How many times the program overwrites a restored key.
const OVERWRITES: usize = 3;

/// How long to wait for the clipboard. The program that copied the text delivers it, and may not answer.
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

/// A clipboard and its clock. Every call may have to wait for another program.
pub(crate) trait Board: Clone + Send + Sync + 'static {
    /// Reads its content.
    fn read(&self) -> Content;
    /// Copies a text that is not secret. Like the following two functions, it returns whether that worked.
    fn write(&self, text: &str) -> bool;
    /// Copies a secret, and asks clipboard histories to leave it out.
    fn write_secret(&self, secret: &SecretString) -> bool;
    /// Empties the clipboard.
    fn clear(&self) -> bool;
    /// Waits this long.
    fn pause(&self, time: Duration);
}

/// The content of a clipboard.
pub(crate) enum Content {
    /// A text.
    Text(SecretString),
    /// Nothing, or no text.
    NoText,
    /// There is no clipboard, another program holds it, or it does not answer.
    Unknown,
}

/// The desktop's clipboard.
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

/// Whether the clipboard is empty or holds a picture. The plugin passes on only the text of arboard's errors.
fn is_no_text(error: &tauri_plugin_clipboard_manager::Error) -> bool {
    error.to_string() == arboard::Error::ContentNotAvailable.to_string()
}

/// Runs clipboard work on a thread that may block. None if it takes longer than `limit`; the work then continues anyway.
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

/// Reads the text in the clipboard. The text is never shown.
pub(crate) async fn read(board: impl Board, session: &Session) -> Result<SecretString, Notice> {
    match within(ANSWERS_WITHIN, move || board.read()).await {
        Some(Content::Text(text)) if !text.expose_secret().trim().is_empty() => {
            session.window.change(|state| state.clipboard_cleared = false);
            Ok(text)
        }
        Some(Content::Text(_) | Content::NoText) => {
            let cleared = session.window.look(|state| state.clipboard_cleared);
            let code = if cleared {
                Code::ClipboardCleared
            } else {
                Code::ClipboardEmpty
            };
            Err(code.notice())
        }
        Some(Content::Unknown) | None => Err(Code::ClipboardUnreadable.notice()),
    }
}

/// Copies a text that is not secret.
pub(crate) async fn copy(board: impl Board, text: String) -> Result<(), Notice> {
    match within(ANSWERS_WITHIN, move || board.write(&text)).await {
        Some(true) => Ok(()),
        Some(false) | None => Err(Code::ClipboardUnwritable.notice()),
    }
}

/// Copies the key and starts the countdown.
pub(crate) async fn copy_key(board: impl Board, session: &Arc<Session>, key: KeyInUse) -> Result<(), Notice> {
    let writing = session.clone();
    // The countdown starts when the key is written, even if that takes so long that the caller has stopped waiting.
    let written = within(ANSWERS_WITHIN, move || {
        let secret = key.credential.secret();
        let _turn = writing.clipboard.lock().unwrap_or_else(PoisonError::into_inner);
        let written = board.write_secret(secret);
        if written {
            let copy = writing.window.change(|state| {
                state.copies += 1;
                state.copied = Some(secret.clone());
                state.wizard.key_copied(KeyCopy::Copied {
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
        .change(|state| state.wizard.key_copied(KeyCopy::Unwritable));
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
            // If another key was stored in the meantime, the copy of the earlier key is still cleared, but its countdown is not
            // shown.
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

/// Removes the copied key from the clipboard, unless it is copied again in the meantime.
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
        // The later copy has its own countdown.
        if state.copies != copy {
            return Ok(());
        }
        if removed != Removed::Left {
            state.copied = None;
        }
        if let Some(shown) = &mut state.wizard.present.copy {
            *shown = match removed {
                Removed::Gone | Removed::NotThere | Removed::Superseded => KeyCopy::Cleared,
                Removed::PutBack => KeyCopy::PutBack,
                Removed::Left => KeyCopy::Left,
            };
        }
        notice_for(removed)
    })
}

/// Removes a pasted key from the clipboard, and notifies the person if that failed.
pub(crate) async fn clear_pasted(board: impl Board, session: &Arc<Session>, pasted: SecretString) {
    let copies = session.window.look(|state| state.copies);
    if let Err(problem) = notice_for(remove(board, session, pasted, copies).await) {
        session.window.notify(problem);
    }
}

fn notice_for(removed: Removed) -> Result<(), Notice> {
    match removed {
        Removed::Gone | Removed::NotThere | Removed::Superseded => Ok(()),
        Removed::PutBack => Err(Code::ClipboardPutBack.notice()),
        Removed::Left => Err(Code::ClipboardNotCleared.notice()),
    }
}

/// Removes the key from the clipboard when the program ends. Plugins get the exit event in the order of their registration, so
/// this one must be registered before the clipboard plugin, which closes the clipboard.
pub(crate) fn clear_at_exit() -> TauriPlugin<Wry> {
    let exit = |app: &AppHandle, event: &RunEvent| {
        if let RunEvent::Exit = event
            && let Some(session) = app.try_state::<Arc<Session>>()
            && let Some(key) = session.window.look(|state| state.copied.clone())
        {
            let board = System(app.clone());
            let (done, ended) = mpsc::channel();
            thread::spawn(move || {
                remove_and_watch(&board, &key, &LAST_LOOKS, || Some(()));
                let _ = done.send(());
            });
            // A clipboard that does not answer must not keep the program open.
            let _ = ended.recv_timeout(CLEARED_AT_EXIT_WITHIN);
        }
    };
    Builder::new("clear-at-exit").on_event(exit).build()
}

/// The result of removing a key from the clipboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Removed {
    /// The program removed it.
    Gone,
    /// The clipboard already held something else, or nothing.
    NotThere,
    /// Another program restored the key, and the program overwrote it with a harmless text.
    PutBack,
    /// The key may still be in the clipboard.
    Left,
    /// The person copied the key again.
    Superseded,
}

/// Removes a key from the clipboard, unless a later copy is made in the meantime.
async fn remove(board: impl Board, session: &Arc<Session>, key: SecretString, copies: u64) -> Removed {
    let window = session.window.clone();
    let session = session.clone();
    let removing = within(CLEARED_WITHIN, move || {
        remove_and_watch(&board, &key, &LOOKS, || {
            let turn = session.clipboard.lock().unwrap_or_else(PoisonError::into_inner);
            session.window.look(|state| state.copies == copies).then_some(turn)
        })
    });
    let removed = removing.await.unwrap_or(Removed::Left);
    if removed == Removed::Gone {
        window.change(|state| state.clipboard_cleared = true);
    }
    removed
}

/// What one check of the clipboard found and did.
enum Seen {
    /// The clipboard holds something else.
    Other,
    /// The clipboard held the key, which was removed.
    TakenOut,
    /// The clipboard holds the key, which could not be removed, or its content is unknown.
    Unsure,
}

/// Clears the clipboard if it holds the key, then checks again after each pause and overwrites a restored key. Each check calls
/// `turn` and holds what it returns; none means that the key was copied again.
fn remove_and_watch<T>(
    board: &impl Board,
    key: &SecretString,
    looks: &[Duration],
    turn: impl Fn() -> Option<T>,
) -> Removed {
    let harmless = text("clipboard-overwritten");
    let clear = || board.clear();
    let overwrite = || board.write(&harmless);
    let look = |take_out: &dyn Fn() -> bool| {
        let _turn = turn()?;
        Some(match board.read() {
            // Clipboard managers may trim the text that they restore.
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

    let mut gone = Removed::NotThere;
    for attempt in 1..=TRIES {
        match look(&clear) {
            None => return Removed::Superseded,
            Some(Seen::Other) => break,
            Some(Seen::TakenOut) => {
                gone = Removed::Gone;
                break;
            }
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
            Seen::Other if overwrites == 0 => return gone,
            Seen::Other => return Removed::PutBack,
            Seen::Unsure => return Removed::Left,
            Seen::TakenOut => {}
        }
    }
    Removed::Left
}

#[cfg(test)]
pub(crate) mod tests;
