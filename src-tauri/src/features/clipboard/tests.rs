//! Clipboards in which clipboard managers and other programs interfere. Their time passes only while the program pauses.

use std::sync::{Mutex, MutexGuard};

use super::*;
use crate::features::key;
use crate::practice_session::{PracticeSession, refused};

const KEY: &str = "PRACTICE-0123456789abcdef0123456789abcdef";

type Manager = Box<dyn FnMut(Duration, &mut Option<String>) + Send>;

/// A clipboard in memory. Clones share their content.
#[derive(Clone, Default)]
pub(crate) struct Fake(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    text: Option<String>,
    now: Duration,
    manager: Option<Manager>,
    /// How many of the next reads, clears and writes fail.
    unreadable: usize,
    unclearable: usize,
    unwritable: usize,
}

fn fails(left: &mut usize) -> bool {
    let fails = *left > 0;
    *left = left.saturating_sub(1);
    fails
}

impl Fake {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn holding(text: &str) -> Self {
        let fake = Self::default();
        fake.state().text = Some(text.to_owned());
        fake
    }

    pub(crate) fn holds(&self, text: &str) -> bool {
        self.state().text.as_deref() == Some(text)
    }

    /// Adds another program, which is called every 10 milliseconds.
    fn beside(self, manager: impl FnMut(Duration, &mut Option<String>) + Send + 'static) -> Self {
        self.state().manager = Some(Box::new(manager));
        self
    }
}

impl Board for Fake {
    fn read(&self) -> Content {
        let mut state = self.state();
        if fails(&mut state.unreadable) {
            return Content::Unknown;
        }
        let text = state.text.clone();
        text.map_or(Content::NoText, |text| Content::Text(SecretString::from(text)))
    }

    fn write(&self, text: &str) -> bool {
        let mut state = self.state();
        let written = !fails(&mut state.unwritable);
        if written {
            state.text = Some(text.to_owned());
        }
        written
    }

    fn write_secret(&self, secret: &SecretString) -> bool {
        self.write(secret.expose_secret())
    }

    fn clear(&self) -> bool {
        let mut state = self.state();
        let cleared = !fails(&mut state.unclearable);
        if cleared {
            state.text = None;
        }
        cleared
    }

    fn pause(&self, time: Duration) {
        let steps = time.as_millis() / 10;
        for _ in 0..steps {
            let mut state = self.state();
            state.now += Duration::from_millis(10);
            let State { text, now, manager, .. } = &mut *state;
            if let Some(manager) = manager {
                manager(*now, text);
            }
        }
    }
}

/// Puts the last text back, with `with` appended, after the clipboard has been empty for `after` milliseconds.
fn puts_back(after: u64, with: &'static str) -> impl FnMut(Duration, &mut Option<String>) + Send {
    let mut last = Some(KEY.to_owned());
    let mut empty_since = None;
    move |now, text| {
        if text.is_some() {
            (last, empty_since) = (text.clone(), None);
        } else if now >= *empty_since.get_or_insert(now) + Duration::from_millis(after) {
            *text = last.as_ref().map(|last| format!("{last}{with}"));
        }
    }
}

/// Puts the key back this many times, whatever the clipboard holds.
fn insists(times: usize) -> impl FnMut(Duration, &mut Option<String>) + Send {
    let mut left = times;
    move |_, text| {
        if text.as_deref() != Some(KEY) && left > 0 {
            left -= 1;
            *text = Some(KEY.to_owned());
        }
    }
}

fn take_out(board: &Fake) -> Removed {
    remove_and_watch(board, &SecretString::from(KEY), &LOOKS, || Some(()))
}

#[test]
fn a_key_counts_as_gone_only_where_it_stayed_away() {
    let key = || Fake::holding(KEY);
    let failing = |fail: fn(&mut State)| {
        let fake = key();
        fail(&mut fake.state());
        fake
    };
    let always = usize::MAX;
    for (kind, board, expected) in [
        ("nothing else is there", key(), Removed::Gone),
        ("something else was copied", Fake::holding("other"), Removed::NotThere),
        ("it is empty", Fake::default(), Removed::NotThere),
        (
            "one reading fails",
            failing(|state| state.unreadable = 1),
            Removed::Gone,
        ),
        (
            "one clearing fails",
            failing(|state| state.unclearable = 1),
            Removed::Gone,
        ),
        (
            "no reading works",
            failing(|state| state.unreadable = usize::MAX),
            Removed::Left,
        ),
        (
            "no clearing works",
            failing(|state| state.unclearable = usize::MAX),
            Removed::Left,
        ),
        ("put back at once", key().beside(puts_back(0, "")), Removed::PutBack),
        (
            "put back trimmed or not",
            key().beside(puts_back(0, "\n")),
            Removed::PutBack,
        ),
        (
            "put back after half a second",
            key().beside(puts_back(500, "")),
            Removed::PutBack,
        ),
        (
            "put back after two seconds",
            key().beside(puts_back(2_000, "")),
            Removed::PutBack,
        ),
        (
            "put back although it was empty",
            Fake::default().beside(puts_back(300, "")),
            Removed::PutBack,
        ),
        ("put back twice", key().beside(insists(2)), Removed::PutBack),
        ("put back again and again", key().beside(insists(always)), Removed::Left),
        (
            "put back where nothing can be written",
            {
                let board = key().beside(puts_back(0, ""));
                board.state().unwritable = always;
                board
            },
            Removed::Left,
        ),
    ] {
        assert_eq!(take_out(&board), expected, "{kind}");
        let holds_key = board.state().text.as_deref().map(str::trim) == Some(KEY);
        assert!(!holds_key || expected == Removed::Left, "{kind}");
        assert!(
            board.state().now < Duration::from_secs(15),
            "{kind}: it is looked at for ever"
        );
    }
}

#[test]
fn what_the_person_copies_meanwhile_is_left_alone() {
    let mut copied = false;
    let board = Fake::holding(KEY).beside(move |now, text| {
        if now > Duration::from_millis(500) && !copied {
            copied = true;
            *text = Some("something else".to_owned());
        }
    });
    assert_eq!(take_out(&board), Removed::Gone);
    assert_eq!(board.state().text.as_deref(), Some("something else"));
}

#[test]
fn a_clipboard_without_text_is_told_from_one_that_cannot_be_read() {
    let told = |error: arboard::Error| is_no_text(&error.into());
    assert!(told(arboard::Error::ContentNotAvailable));
    assert!(!told(arboard::Error::ClipboardOccupied));
}

#[tokio::test]
async fn a_clipboard_that_cannot_be_read_leads_to_the_field() -> anyhow::Result<()> {
    let practice = PracticeSession::with_key().await?;
    for (board, expected) in [
        (Fake::default(), "clipboardEmpty"),
        (Fake::holding(" \n"), "clipboardEmpty"),
        (
            {
                let board = Fake::holding(KEY);
                board.state().unreadable = 1;
                board
            },
            "clipboardUnreadable",
        ),
    ] {
        let refusal = read(board, &practice.session).await.err().map(|problem| problem.code);
        assert_eq!(refusal.as_deref(), Some(expected));
    }
    let unreadable = report::texts::render(&Code::ClipboardUnreadable.notice().message);
    assert!(
        unreadable.contains("Type it instead") && unreadable.contains("Ctrl+V"),
        "{unreadable}"
    );
    Ok(())
}

#[tokio::test]
async fn an_empty_clipboard_is_explained_where_this_program_emptied_it() -> anyhow::Result<()> {
    let practice = PracticeSession::with_key().await?;
    let session = &practice.session;
    for (held, then_copied, expected) in [
        (Some(KEY), None, "clipboardCleared"),
        (Some(KEY), Some(""), "clipboardCleared"),
        (Some(KEY), Some("other"), "clipboardEmpty"),
        (Some("other"), Some(""), "clipboardEmpty"),
        (None, None, "clipboardEmpty"),
    ] {
        let board = held.map_or_else(Fake::default, Fake::holding);
        clear_pasted(board.clone(), session, SecretString::from(KEY)).await;
        if let Some(copied) = then_copied {
            board.state().text = Some(copied.to_owned());
            let _ = read(board.clone(), session).await;
            board.state().text = None;
        }
        let refusal = read(board, session).await.err().map(|problem| problem.code);
        assert_eq!(refusal.as_deref(), Some(expected), "{held:?}, then {then_copied:?}");
        // The next row begins with another program's text.
        read(Fake::holding("another text"), session).await.map_err(refused)?;
    }
    Ok(())
}

#[tokio::test]
async fn a_clipboard_that_does_not_answer_is_not_waited_for() {
    let (answer, answered) = mpsc::channel::<()>();
    let waited = within(Duration::from_millis(1), move || answered.recv()).await;
    assert!(waited.is_none());
    drop(answer);
    assert_eq!(within(CLEARED_WITHIN, || 7).await, Some(7));
}

fn shown(session: &Session) -> (Option<KeyCopy>, bool) {
    session
        .window
        .look(|state| (state.wizard.present.copy, state.copied.is_some()))
}

fn code(result: Result<(), Notice>) -> Option<String> {
    result.err().map(|problem| problem.code)
}

#[tokio::test]
async fn the_page_says_what_became_of_the_copy() -> anyhow::Result<()> {
    let practice = PracticeSession::with_key().await?;
    let session = &practice.session;
    for (manager, refusal, state, may_be_there) in [
        (None, None, KeyCopy::Cleared, false),
        (Some(1), Some("clipboardPutBack"), KeyCopy::PutBack, false),
        (Some(usize::MAX), Some("clipboardNotCleared"), KeyCopy::Left, true),
    ] {
        let board = Fake::default();
        key::copy(board.clone(), session).await.map_err(refused)?;
        let copied = Some(KeyCopy::Copied { seconds_left: 60 });
        assert_eq!(shown(session), (copied, true), "{manager:?}");
        let key = board.state().text.clone().unwrap_or_default();
        let board = match manager {
            Some(times) => {
                let mut left = times;
                board.beside(move |_, text| {
                    if text.as_ref() != Some(&key) && left > 0 {
                        left -= 1;
                        *text = Some(key.clone());
                    }
                })
            }
            None => board,
        };
        assert_eq!(code(clear(board, session).await).as_deref(), refusal);
        assert_eq!(shown(session), (Some(state), may_be_there), "{manager:?}");
    }
    Ok(())
}

#[tokio::test]
async fn a_key_that_is_copied_again_while_it_is_cleared_stays_and_is_counted_down() -> anyhow::Result<()> {
    let practice = PracticeSession::with_key().await?;
    let session = practice.session.clone();
    let board = Fake::default();
    key::copy(board.clone(), &session).await.map_err(refused)?;
    let again = {
        let session = session.clone();
        let mut copied = false;
        move |_: Duration, text: &mut Option<String>| {
            if !copied {
                copied = true;
                // Does what the command does. The command itself cannot be awaited from within this clipboard.
                let secret = session.window.look(|state| state.copied.clone());
                *text = secret.as_ref().map(|secret| secret.expose_secret().to_owned());
                session.window.change(|state| {
                    state.copies += 1;
                    state.copied = secret;
                    state.wizard.present.copy = Some(KeyCopy::Copied { seconds_left: 60 });
                });
            }
        }
    };
    let board = board.beside(again);
    assert_eq!(code(clear(board.clone(), &session).await), None);
    let copied = Some(KeyCopy::Copied { seconds_left: 60 });
    assert_eq!(shown(&session), (copied, true), "the end of the program finds it, too");
    assert!(board.state().text.is_some(), "the new copy was taken out");
    Ok(())
}

#[tokio::test]
async fn a_key_that_cannot_be_copied_is_said_to_be_in_no_clipboard() -> anyhow::Result<()> {
    let practice = PracticeSession::with_key().await?;
    let board = Fake::default();
    board.state().unwritable = usize::MAX;
    assert_eq!(
        code(key::copy(board.clone(), &practice.session).await).as_deref(),
        Some("keyNotCopied")
    );
    assert_eq!(shown(&practice.session), (Some(KeyCopy::Unwritable), false));
    assert_eq!(
        code(copy(board, "a text".to_owned()).await).as_deref(),
        Some("clipboardUnwritable")
    );
    Ok(())
}
