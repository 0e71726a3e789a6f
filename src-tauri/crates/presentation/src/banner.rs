//! The banner: the sentences at the top of a page.

use diagnosis::message::Message;
use serde::Serialize;
use ts_rs::TS;

use crate::sign::{Sign, Tone};

/// The first sentences of a page. A screen reader announces them too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Banner {
    /// One character, such as ✓ or !.
    pub glyph: &'static str,
    /// Its tone.
    pub tone: Tone,
    /// The headline, one sentence.
    pub headline: Message,
    /// The detail, a second sentence below the headline.
    pub detail: Option<Message>,
}

impl Banner {
    /// A banner with the usual sign for this tone.
    pub fn new(tone: Tone, headline: Message) -> Self {
        Self {
            glyph: tone.glyph(),
            tone,
            headline,
            detail: None,
        }
    }

    /// A banner with this sign.
    pub fn signed(sign: &Sign, headline: Message) -> Self {
        Self {
            glyph: sign.glyph,
            tone: sign.tone,
            headline,
            detail: None,
        }
    }

    /// Adds the detail, if there is one.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<Option<Message>>) -> Self {
        self.detail = detail.into();
        self
    }
}
