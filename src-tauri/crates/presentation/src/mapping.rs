//! How often a field is filled, as the page of the field mapping shows it.

use serde::Serialize;
use ts_rs::TS;

use crate::sign::{Sign, Tone};

/// In fewer records than this, how often a field is filled says nothing about the company, and may say something about a person.
const FEWEST_RECORDS: u32 = 5;

/// How often a field is filled in a sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "state", rename_all = "camelCase")]
#[ts(export)]
pub enum FillRate {
    /// It was counted.
    Counted {
        /// In how many records it is filled.
        filled: u32,
        /// How many records were read.
        of: u32,
    },
    /// There are too few records for a rate.
    TooFew,
    /// It was not counted.
    NotCounted,
}

impl FillRate {
    /// The rate of a field that is filled in some of these records. None means that they were not counted.
    pub const fn new(filled: Option<u32>, of: Option<u32>) -> Self {
        match (filled, of) {
            (Some(_), Some(of)) if of < FEWEST_RECORDS => Self::TooFew,
            (Some(filled), Some(of)) => Self::Counted { filled, of },
            _ => Self::NotCounted,
        }
    }

    /// How often the field is filled. A field that is rarely filled and a small company are no fault, so they get a quiet sign.
    pub fn sign(self) -> Sign {
        match self {
            Self::Counted { filled: 0, .. } => Sign::new(Tone::Quiet, "mapping-filled-none"),
            Self::Counted { filled, of } if filled < of.div_ceil(2) => Sign::new(Tone::Quiet, "mapping-filled-some"),
            Self::Counted { filled, of } if filled < of => Sign::new(Tone::Good, "mapping-filled-most"),
            Self::Counted { .. } => Sign::new(Tone::Good, "mapping-filled-all"),
            Self::TooFew => Sign::new(Tone::Quiet, "mapping-too-few"),
            Self::NotCounted => Sign::new(Tone::Unsure, "mapping-not-counted"),
        }
    }
}
