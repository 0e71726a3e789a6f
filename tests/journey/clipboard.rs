//! The clipboard of the desktop, as another program uses it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use anyhow::Context;
use arboard::{Clipboard, Error};

/// Another program that copies and pastes. What it copied is there while this lives.
pub(crate) struct Other(Clipboard);

impl Other {
    /// # Errors
    /// Where the desktop has no clipboard.
    pub(crate) fn new() -> anyhow::Result<Self> {
        Clipboard::new().map(Self).context("this desktop has no clipboard")
    }

    /// Copies.
    pub(crate) fn copy(&mut self, text: &str) -> anyhow::Result<()> {
        self.0.set_text(text).context("the clipboard cannot be written")
    }

    /// What pasting would give; empty where there is no text.
    pub(crate) fn paste(&mut self) -> anyhow::Result<String> {
        match self.0.get_text() {
            Err(Error::ContentNotAvailable) => Ok(String::new()),
            text => text.context("the clipboard cannot be read"),
        }
    }
}

/// A clipboard manager that lets the clipboard never be empty: as soon as it is, the last text is back. It ends when it is
/// dropped.
pub(crate) struct Manager {
    ends: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Manager {
    /// # Errors
    /// Where the desktop has no clipboard.
    pub(crate) fn start() -> anyhow::Result<Self> {
        let mut clipboard = Other::new()?;
        let ends = Arc::new(AtomicBool::new(false));
        let ended = Arc::clone(&ends);
        let thread = thread::spawn(move || {
            let mut last = String::new();
            while !ended.load(Ordering::Relaxed) {
                match clipboard.paste() {
                    Ok(text) if text.is_empty() && !last.is_empty() => drop(clipboard.copy(&last)),
                    Ok(text) => last = text,
                    Err(_) => {}
                }
                thread::sleep(Duration::from_millis(20));
            }
        });
        Ok(Self {
            ends,
            thread: Some(thread),
        })
    }
}

impl Drop for Manager {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
