//! The sentences at the top of a page.

use diagnosis::message::Message;
use serde::Serialize;
use ts_rs::TS;

use crate::sign::{Sign, Tone};

/// What a page says first. It is also what a screen reader is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Banner {
    /// One character.
    pub glyph: &'static str,
    /// Its tone.
    pub tone: Tone,
    /// One sentence.
    pub headline: Message,
    /// A second sentence below it.
    pub detail: Option<Message>,
}

impl Banner {
    /// A headline with the usual sign for its tone.
    pub fn new(tone: Tone, headline: Message) -> Self {
        Self {
            glyph: tone.glyph(),
            tone,
            headline,
            detail: None,
        }
    }

    /// A headline with this sign.
    pub fn signed(sign: &Sign, headline: Message) -> Self {
        Self {
            glyph: sign.glyph,
            tone: sign.tone,
            headline,
            detail: None,
        }
    }

    /// With a second sentence, if there is one.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<Option<Message>>) -> Self {
        self.detail = detail.into();
        self
    }
}
