//! A sign and a word in the catalog's language. `presentation` chooses the sign.

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
    /// A word or, where none fits, a sentence.
    pub word: String,
    /// The tone, which decides the color.
    pub tone: Tone,
}

impl Mark {
    /// The word and a headline in one line. The word is left out if the headline begins with it.
    pub(crate) fn told(&self, headline: &str) -> String {
        if headline.starts_with(&self.word) {
            headline.to_owned()
        } else {
            texts::named(&self.word, headline)
        }
    }

    /// The mark of a verdict or of anything else that has a sign.
    pub fn of(sign: impl Into<Sign>) -> Self {
        let Sign { glyph, tone, word } = sign.into();
        Self {
            sign: glyph,
            word: texts::text(&word),
            tone,
        }
    }
}
