//! A sign and a word in this catalogue's language. What sign it is, `presentation` decides.

use presentation::{Sign, Tone};
use serde::Serialize;
use ts_rs::TS;

use crate::diff::{Effect, Outcome};
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

impl From<Effect> for Mark {
    fn from(effect: Effect) -> Self {
        let tone = match effect {
            Effect::Worse => Tone::Bad,
            Effect::NotComparable => Tone::Unsure,
            Effect::Better => Tone::Good,
            Effect::Different => Tone::Quiet,
        };
        Self::of(Sign::new(tone, format!("comparison-effect-{}", effect.id())))
    }
}

impl From<Outcome> for Mark {
    fn from(outcome: Outcome) -> Self {
        let tone = match outcome {
            Outcome::Worse => Tone::Bad,
            Outcome::Mixed => Tone::Attention,
            Outcome::Better => Tone::Good,
            Outcome::NotComparable => Tone::Unsure,
            Outcome::Different | Outcome::Same => Tone::Quiet,
        };
        let mark = Self::of(Sign::new(tone, format!("comparison-outcome-{}", outcome.id())));
        match outcome {
            Outcome::Same => Self { sign: "=", ..mark },
            _ => mark,
        }
    }
}
