//! A sign and a word for each verdict. The colour only ever accompanies them.

use diagnosis::rehearsal::RehearsalVerdict;
use diagnosis::verdict::{Cause, LinkVerdict, SourceVerdict, SummaryVerdict, Verdict};

use serde::Serialize;
use ts_rs::TS;

use crate::diff::{Effect, Outcome};
use crate::texts;

/// How something stands, as a colour. The id is the name of the style class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Tone {
    /// As it should be.
    Good,
    /// Certainly not as it should be.
    Bad,
    /// Certain, and needs a hand.
    Attention,
    /// Could not tell.
    Unsure,
    /// Nothing to see.
    Quiet,
}

impl Tone {
    /// The name of the style class.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Bad => "bad",
            Self::Attention => "attention",
            Self::Unsure => "unsure",
            Self::Quiet => "quiet",
        }
    }
}

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
    fn new((sign, tone): (&'static str, Tone), kind: &str, id: &str) -> Self {
        Self {
            sign,
            word: texts::text(&format!("{kind}-{id}")),
            tone,
        }
    }
}

const YES: (&str, Tone) = ("✓", Tone::Good);
const NO: (&str, Tone) = ("✕", Tone::Bad);
const HAND: (&str, Tone) = ("!", Tone::Attention);
const UNSURE: (&str, Tone) = ("?", Tone::Unsure);
const SAME: (&str, Tone) = ("=", Tone::Quiet);
pub(crate) const LEFT_OUT: (&str, Tone) = ("–", Tone::Quiet);

impl From<Verdict> for Mark {
    fn from(verdict: Verdict) -> Self {
        let sign = match verdict {
            Verdict::Granted | Verdict::LooksGranted => YES,
            Verdict::Denied => NO,
            Verdict::Inconclusive => UNSURE,
            Verdict::NotTested => LEFT_OUT,
        };
        Self::new(sign, "verdict", verdict.id())
    }
}

impl From<SourceVerdict> for Mark {
    fn from(verdict: SourceVerdict) -> Self {
        let sign = match verdict {
            SourceVerdict::Found => YES,
            SourceVerdict::NearMiss | SourceVerdict::WrongType | SourceVerdict::Duplicate | SourceVerdict::Missing => {
                HAND
            }
            SourceVerdict::Inconclusive => UNSURE,
            SourceVerdict::NotTested => LEFT_OUT,
        };
        Self::new(sign, "source-verdict", verdict.id())
    }
}

impl From<LinkVerdict> for Mark {
    fn from(verdict: LinkVerdict) -> Self {
        let sign = match verdict {
            LinkVerdict::Pass => YES,
            LinkVerdict::Fail => NO,
            LinkVerdict::Inconclusive => UNSURE,
            LinkVerdict::NotTested => LEFT_OUT,
        };
        Self::new(sign, "link-verdict", verdict.id())
    }
}

impl From<SummaryVerdict> for Mark {
    fn from(verdict: SummaryVerdict) -> Self {
        let sign = match verdict {
            SummaryVerdict::Ready => YES,
            SummaryVerdict::NotReady => NO,
            SummaryVerdict::Undetermined => UNSURE,
        };
        Self::new(sign, "summary-verdict", verdict.id())
    }
}

impl Mark {
    /// The whole key. What is to be mended about the source has the source's sign, for nothing is wrong with the key; so has a key
    /// that is ready and sees a part only.
    pub fn of_key(verdict: SummaryVerdict, cause: Option<Cause>) -> Self {
        let mut mark = Self::from(verdict);
        let about_source = matches!(
            cause,
            Some(Cause::SourceMissing | Cause::SourceNearMiss | Cause::SourceWrongType | Cause::SourceDuplicate)
        );
        let narrowed = (verdict, cause) == (SummaryVerdict::Ready, Some(Cause::AccessGroup));
        if narrowed || about_source && verdict == SummaryVerdict::NotReady {
            (mark.sign, mark.tone) = HAND;
        }
        mark
    }
}

impl From<RehearsalVerdict> for Mark {
    fn from(verdict: RehearsalVerdict) -> Self {
        let sign = match verdict {
            RehearsalVerdict::Clean => YES,
            RehearsalVerdict::Leftover => HAND,
            RehearsalVerdict::Failed => NO,
            RehearsalVerdict::Inconclusive => UNSURE,
        };
        Self::new(sign, "report-rehearsal", verdict.id())
    }
}

impl From<Effect> for Mark {
    fn from(effect: Effect) -> Self {
        let sign = match effect {
            Effect::Worse => NO,
            Effect::NotComparable => UNSURE,
            Effect::Better => YES,
            Effect::Different => LEFT_OUT,
        };
        Self::new(sign, "comparison-effect", effect.id())
    }
}

impl From<Outcome> for Mark {
    fn from(outcome: Outcome) -> Self {
        let sign = match outcome {
            Outcome::Worse => NO,
            Outcome::Mixed => HAND,
            Outcome::Better => YES,
            Outcome::NotComparable => UNSURE,
            Outcome::Different => LEFT_OUT,
            Outcome::Same => SAME,
        };
        Self::new(sign, "comparison-outcome", outcome.id())
    }
}
