//! Other programs that use the desktop's clipboard.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use anyhow::Context;
use arboard::{Clipboard, Error};

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
        match self.0.get_text() {
            Err(Error::ContentNotAvailable) => Ok(String::new()),
            text => text.context("the clipboard cannot be read"),
        }
    }
}

/// A clipboard manager that restores the last text whenever the clipboard is empty. It ends when this is dropped.
pub(crate) struct ClipboardManager {
    ends: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl ClipboardManager {
    pub(crate) fn start() -> anyhow::Result<Self> {
        let mut clipboard = OtherProgram::new()?;
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

impl Drop for ClipboardManager {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
