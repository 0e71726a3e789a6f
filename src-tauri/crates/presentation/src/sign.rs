//! The sign, the word and the tone of each verdict. Colors only accompany signs and words.

use diagnosis::rehearsal::RehearsalVerdict;
use diagnosis::verdict::{Cause, LinkVerdict, Reason, SourceVerdict, SummaryVerdict, Verdict};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::cause;

/// How good or bad something is. The page and the HTML report choose a color by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Tone {
    /// It is as it should be.
    Good,
    /// It is certainly not as it should be.
    Bad,
    /// It is certain, and a person has to act.
    Attention,
    /// The program could not tell.
    Unsure,
    /// There is nothing to see.
    Quiet,
}

impl Tone {
    /// The usual sign for this tone, one character.
    pub const fn glyph(self) -> &'static str {
        match self {
            Self::Good => "✓",
            Self::Bad => "✕",
            Self::Attention => "!",
            Self::Unsure => "?",
            Self::Quiet => "–",
        }
    }

    /// The name of its CSS class.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Bad => "bad",
            Self::Attention => "attention",
            Self::Unsure => "unsure",
            Self::Quiet => "quiet",
        }
    }
}

/// How a verdict is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Sign {
    /// One character, such as ✓ or !.
    pub glyph: &'static str,
    /// Its tone.
    pub tone: Tone,
    /// The id of the text that says the same in a word or a sentence.
    pub word: String,
}

impl Sign {
    /// The usual sign for a tone, with the id of its word.
    pub fn new(tone: Tone, word: impl Into<String>) -> Self {
        Self {
            glyph: tone.glyph(),
            tone,
            word: word.into(),
        }
    }

    /// The sign of the whole key. If only the source must be fixed, this is the source's sign, because nothing is wrong with the
    /// key. The same applies to a key that is ready but sees only a part of the data. An accepted write attempt proves nothing
    /// about the key, but somebody has to look at it immediately.
    pub fn of_key(verdict: SummaryVerdict, cause: Option<Cause>, reason: Option<Reason>) -> Self {
        let word = format!("summary-verdict-{}", verdict.id());
        let about_source = cause.is_some_and(cause::is_about_the_source);
        match (verdict, cause) {
            _ if reason == Some(Reason::UnexpectedWrite) => Self {
                glyph: Tone::Attention.glyph(),
                tone: Tone::Bad,
                word,
            },
            (SummaryVerdict::Ready, Some(Cause::AccessGroup)) => Self::new(Tone::Attention, word),
            (SummaryVerdict::NotReady, _) if about_source => Self::new(Tone::Attention, word),
            (SummaryVerdict::Ready, _) => Self::new(Tone::Good, word),
            (SummaryVerdict::NotReady, _) => Self::new(Tone::Bad, word),
            (SummaryVerdict::Undetermined, _) => Self::new(Tone::Unsure, word),
        }
    }
}

impl From<Verdict> for Sign {
    fn from(verdict: Verdict) -> Self {
        let tone = match verdict {
            Verdict::Granted | Verdict::LooksGranted => Tone::Good,
            Verdict::Denied => Tone::Bad,
            Verdict::Inconclusive => Tone::Unsure,
            Verdict::NotTested => Tone::Quiet,
        };
        Self::new(tone, format!("verdict-{}", verdict.id()))
    }
}

impl From<SourceVerdict> for Sign {
    fn from(verdict: SourceVerdict) -> Self {
        let tone = match verdict {
            SourceVerdict::Found => Tone::Good,
            SourceVerdict::NearMiss | SourceVerdict::WrongType | SourceVerdict::Duplicate | SourceVerdict::Missing => {
                Tone::Attention
            }
            SourceVerdict::Inconclusive => Tone::Unsure,
            SourceVerdict::NotTested => Tone::Quiet,
        };
        Self::new(tone, format!("source-verdict-{}", verdict.id()))
    }
}

impl From<LinkVerdict> for Sign {
    fn from(verdict: LinkVerdict) -> Self {
        let tone = match verdict {
            LinkVerdict::Pass => Tone::Good,
            LinkVerdict::Fail => Tone::Bad,
            LinkVerdict::Inconclusive => Tone::Unsure,
            LinkVerdict::NotTested => Tone::Quiet,
        };
        Self::new(tone, format!("link-verdict-{}", verdict.id()))
    }
}

impl From<RehearsalVerdict> for Sign {
    fn from(verdict: RehearsalVerdict) -> Self {
        let tone = match verdict {
            RehearsalVerdict::Clean => Tone::Good,
            RehearsalVerdict::Leftover => Tone::Attention,
            RehearsalVerdict::Failed => Tone::Bad,
            RehearsalVerdict::Inconclusive => Tone::Unsure,
        };
        Self::new(tone, format!("report-rehearsal-{}", verdict.id()))
    }
}
