//! The input of judging: everything that a check observed.

use crate::evidence::{Answer, NoAnswer, Observation, Outcome};
use crate::key_text::KeyShape;
use crate::permission::Scope;
use crate::proxy::ProxyTrouble;
use crate::reading::{Reading, read};
use crate::vendor::probes::Probe;
use crate::verdict::TlsFault;

/// What the caller asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wish {
    /// Whether to leave out the write attempts.
    pub read_only: bool,
    /// Only these permissions, without the source and the connect test. `None` means everything.
    pub only: Option<Vec<Scope>>,
}

impl Wish {
    /// Whether this permission is requested.
    pub fn wants(&self, scope: Scope) -> bool {
        self.only.as_ref().is_none_or(|scopes| scopes.contains(&scope))
    }

    /// Whether the source and the connect test are requested.
    pub fn wants_chain(&self) -> bool {
        self.only.is_none()
    }
}

/// One page of the sources of one type.
#[derive(Debug, Clone, PartialEq)]
pub struct SourcePage {
    /// The id of the type.
    pub type_id: String,
    /// Whether the page belongs to the second reading, which starts if the lists moved during the first one.
    pub again: bool,
    /// What was observed.
    pub observation: Observation,
}

/// A check, finished or not: everything that was observed, and what was requested.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "how a run ended and what a person said are independent facts"
)]
pub struct Run {
    /// What the caller asked for.
    pub wish: Wish,
    /// What the text of the key looks like.
    pub key: KeyShape,
    /// At most one observation per probe. The pages of sources are separate.
    pub observations: Vec<Observation>,
    /// The pages of sources that were read.
    pub source_pages: Vec<SourcePage>,
    /// Every request that was due has been answered or given up.
    pub finished: bool,
    /// The person stopped it.
    pub cancelled: bool,
    /// The run's time limit passed before everything was sent.
    pub out_of_time: bool,
    /// The person said that the company has no page for custom sources.
    pub sources_unavailable: bool,
    /// The text cannot be sent as a key, so nothing was sent.
    pub malformed: bool,
    /// Why the company's proxy could not be used, if nothing answered.
    pub proxy_trouble: Option<ProxyTrouble>,
    /// The writes were left out because nobody agreed to them, not because the caller asked for a read-only run.
    pub writes_not_agreed: bool,
}

impl Run {
    /// Makes a run that has observed nothing yet.
    pub fn new(wish: Wish, key: KeyShape) -> Self {
        Self {
            wish,
            key,
            observations: Vec::new(),
            source_pages: Vec::new(),
            finished: false,
            cancelled: false,
            out_of_time: false,
            sources_unavailable: false,
            malformed: false,
            proxy_trouble: None,
            writes_not_agreed: false,
        }
    }

    /// Makes a run that ended before it started, because the text cannot be sent as a key.
    pub fn malformed(wish: Wish) -> Self {
        Self {
            finished: true,
            malformed: true,
            ..Self::new(wish, KeyShape::Unusual)
        }
    }

    /// Adds an observation, replacing an earlier one of the same probe.
    pub fn record(&mut self, observation: Observation) {
        self.observations.retain(|earlier| earlier.probe != observation.probe);
        self.observations.push(observation);
    }

    /// Removes the observation of `probe`, because it is sent again.
    pub fn forget(&mut self, probe: Probe) {
        self.observations.retain(|earlier| earlier.probe != probe);
        if probe == Probe::SourceTypes {
            self.source_pages.clear();
        }
    }

    /// The observation of `probe`.
    pub fn of(&self, probe: Probe) -> Option<&Observation> {
        self.observations.iter().find(|observation| observation.probe == probe)
    }

    /// Every observation, including the pages of sources.
    pub fn all(&self) -> impl Iterator<Item = &Observation> {
        self.observations
            .iter()
            .chain(self.source_pages.iter().map(|page| &page.observation))
    }

    /// Every HTTP answer.
    pub fn answers(&self) -> impl Iterator<Item = &Answer> {
        self.all().filter_map(Observation::answer)
    }

    /// Whether some read got a 2xx answer of the expected shape. This shows that the key works at all, and it is the condition
    /// for any write attempt.
    pub fn read_succeeded(&self) -> bool {
        self.all()
            .any(|observation| matches!(read(observation, false), Reading::Success(_)))
    }

    /// Whether the run ended by itself, after everything that was due was sent.
    pub const fn ran_to_its_end(&self) -> bool {
        self.finished && !self.cancelled && !self.out_of_time
    }

    /// Whether some request ended without an answer for this reason.
    pub fn met(&self, no_answer: NoAnswer) -> bool {
        self.all()
            .any(|observation| observation.outcome == Outcome::NoAnswer(no_answer))
    }

    /// The faults that prevented secure connections.
    pub fn tls_faults(&self) -> impl Iterator<Item = TlsFault> {
        self.all().filter_map(|observation| match observation.outcome {
            Outcome::NoAnswer(NoAnswer::Tls(fault)) => Some(fault),
            _ => None,
        })
    }
}
