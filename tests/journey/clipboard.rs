//! Other programs that use the desktop's clipboard.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use anyhow::Context;
use arboard::{Clipboard, Error};

use crate::desktop::{TIMEOUT, eventually};

/// After this time arboard gives up a clipboard whose owner has not answered, and says that it contains no text.
const NO_ANSWER: Duration = Duration::from_secs(4);

/// Another program that copies and pastes. Its copied text stays available until this is dropped.
pub(crate) struct OtherProgram(Clipboard);

impl OtherProgram {
    pub(crate) fn new() -> anyhow::Result<Self> {
        Clipboard::new().map(Self).context("this desktop has no clipboard")
    }

    pub(crate) fn copy(&mut self, text: &str) -> anyhow::Result<()> {
        self.0.set_text(text).context("the clipboard cannot be written")
    }

    /// The text of the clipboard; empty if it contains no text.
    pub(crate) fn paste(&mut self) -> anyhow::Result<String> {
        let begin = Instant::now();
        loop {
            let asked = Instant::now();
            match self.0.get_text() {
                Err(Error::ContentNotAvailable) if asked.elapsed() < NO_ANSWER => return Ok(String::new()),
                Err(Error::ContentNotAvailable) if begin.elapsed() < TIMEOUT => {}
                text => return text.context("the clipboard cannot be read"),
            }
        }
    }
}

/// A clipboard manager that restores the last text whenever the clipboard is empty. It ends when this is dropped.
pub(crate) struct ClipboardManager {
    ends: Arc<AtomicBool>,
    /// The text that it restores.
    last: Arc<Mutex<String>>,
    thread: Option<JoinHandle<()>>,
}

impl ClipboardManager {
    pub(crate) fn start() -> anyhow::Result<Self> {
        let mut clipboard = OtherProgram::new()?;
        let ends = Arc::new(AtomicBool::new(false));
        let ended = Arc::clone(&ends);
        let last = Arc::new(Mutex::new(String::new()));
        let seen = Arc::clone(&last);
        let thread = thread::spawn(move || {
            while !ended.load(Ordering::Relaxed) {
                if let Ok(text) = clipboard.paste() {
                    let mut last = seen.lock().unwrap_or_else(PoisonError::into_inner);
                    if !text.is_empty() {
                        *last = text;
                    } else if !last.is_empty() {
                        let _ = clipboard.copy(&last);
                    }
                }
                thread::sleep(Duration::from_millis(20));
            }
        });
        Ok(Self {
            ends,
            last,
            thread: Some(thread),
        })
    }

    /// Waits until it has seen this text, which it restores from now on.
    pub(crate) async fn sees(&self, text: &str) -> anyhow::Result<()> {
        let look = async || {
            let last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
            Ok((*last == text).then_some(()))
        };
        eventually("the clipboard manager sees the text", TIMEOUT, look).await
    }
}

impl Drop for ClipboardManager {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
