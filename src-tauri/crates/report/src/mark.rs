//! A sign and a word in this catalogue's language. What sign it is, `presentation` decides.

use presentation::{Sign, Tone};
use serde::Serialize;
use ts_rs::TS;

use crate::texts;

/// A sign and a word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Mark {
    /// One character.
    pub sign: &'static str,
    /// The word, or a sentence where there is no word.
    pub word: String,
    /// Its colour.
    pub tone: Tone,
}

impl Mark {
    /// How something stands: a verdict, for instance.
    pub fn of(sign: impl Into<Sign>) -> Self {
        let Sign { glyph, tone, word } = sign.into();
        Self {
            sign: glyph,
            word: texts::text(&word),
            tone,
        }
    }
}
