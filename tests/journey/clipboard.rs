//! The clipboard of the desktop, as another program uses it.

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
