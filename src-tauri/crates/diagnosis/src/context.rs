//! What the observations of a run say about each other: whose an answer is, and what refusing a made-up id means.
//!
//! The rules are those of `docs/judging.md`; where they leave a case open, the choice stands beside the rule:
//! - "The other answers had the rate headers" means: every success of the same family (the first segment of the path) had them,
//!   since one service behind the gate may leave them out; where the family had no success, three quarters of all successes;
//!   where there was no success at all, some answer. A refusal that names a scope or a feature is certain even without them.
//! - A request that was never sent, though the run came to its end and others got through, has an address that could not be made
//!   of what was answered: `wrongShape`.
//! - "Not masked" needs a calibration that was answered 400 or 404. Without one, a 403 on a made-up id is `maskedIds`.
//!   A candidate calibrates only where candidates can be read, a job only where they cannot and jobs can: elsewhere a 403
//!   says nothing about unknown ids.
//! - A 404 on a made-up id is past the gate only when some answer shows that there is one. Where all answers are 401, 404 and
//!   405, the key was accepted nowhere, and a 404 says no more than that the address may be missing.

use std::collections::BTreeMap;

use crate::evidence::{Answer, Body, Observation};
use crate::probe::Probe;
use crate::reading::{Reading, made_up, read, says_customer_api_off};
use crate::run::Run;
use crate::verdict::{Reason, TlsFault, Verdict};

/// Whether unknown ids are refused like forbidden ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Masking {
    /// An unknown id was answered as unknown.
    No,
    /// An unknown id was refused, or it is not known how one is answered.
    Possible,
}

/// A run, as the background of each of its observations.
pub(crate) struct Context<'a> {
    pub(crate) run: &'a Run,
    masking: Masking,
    rate_headers: RateHeaders<'a>,
    key_was_accepted: bool,
}

impl<'a> Context<'a> {
    pub(crate) fn of(run: &'a Run) -> Self {
        let mut context = Self {
            run,
            masking: Masking::Possible,
            rate_headers: RateHeaders::of(run),
            key_was_accepted: run.answers().any(shows_a_gate),
        };
        context.masking = match context.calibration().map(|observation| context.reading(observation)) {
            Some(Reading::PastTheGate) => Masking::No,
            _ => Masking::Possible,
        };
        context
    }

    /// What an observation means beside the others.
    pub(crate) fn reading(&self, observation: &'a Observation) -> Reading<'a> {
        match read(observation, self.filtered(observation)) {
            Reading::PastTheGate if !self.key_was_accepted => Reading::Unclear(Reason::NoSuchEndpoint),
            Reading::NotSent if self.run.ran_to_its_end() && self.run.read_succeeded() => {
                Reading::Unclear(Reason::WrongShape)
            }
            reading => reading,
        }
    }

    /// SmartRecruiters documents its rate headers on every answer, so a refusal without them is somebody else's.
    fn filtered(&self, observation: &Observation) -> bool {
        self.rate_headers.expected_of(observation) && observation.answer().is_some_and(|answer| !answer.rate_headers)
    }

    fn succeeded(&self, probe: Probe) -> Option<bool> {
        let observation = self.run.of(probe)?;
        Some(matches!(read(observation, false), Reading::Success(_)))
    }

    /// The answer that tells how unknown ids are answered.
    pub(crate) fn calibration(&self) -> Option<&'a Observation> {
        if self.succeeded(Probe::Candidates) == Some(true) {
            self.run.of(Probe::CalibrateCandidate)
        } else if self.succeeded(Probe::Jobs) == Some(true) {
            self.run.of(Probe::CalibrateJob)
        } else {
            None
        }
    }

    /// Whether a refusal without a name means what it says.
    pub(crate) fn is_certain(&self, refused: &Observation) -> bool {
        !made_up(refused) || self.masking == Masking::No
    }

    /// Whether an observation is a refusal, beyond doubt.
    pub(crate) fn denies(&self, observation: &'a Observation) -> bool {
        match self.reading(observation) {
            Reading::Named(_) => true,
            Reading::Forbidden => self.is_certain(observation),
            _ => false,
        }
    }

    /// Whether another answer, still to come, may change the verdict on this one.
    pub(crate) fn may_change(&self, observation: &'a Observation) -> bool {
        if self.run.finished {
            return false;
        }
        match read(observation, false) {
            Reading::Named(_) => return false,
            // Said of the whole company, unless some read succeeds.
            _ if says_customer_api_off(observation) && !self.run.read_succeeded() => return true,
            Reading::PastTheGate => return !self.key_was_accepted,
            Reading::Unclear(Reason::Unauthorized) => return self.only_401(),
            // When nothing at all can be told, these share the reason of the others.
            Reading::Unclear(Reason::Deadline) | Reading::NotSent => return true,
            _ => {}
        }
        let blocked = observation
            .answer()
            .is_some_and(|answer| matches!(answer.status, 403 | 405) && !answer.rate_headers);
        let refused = read(observation, false) == Reading::Forbidden;
        blocked || (refused && made_up(observation) && !self.calibrated())
    }

    /// Whether the calibration is in, or will not be made.
    fn calibrated(&self) -> bool {
        match (self.succeeded(Probe::Candidates), self.succeeded(Probe::Jobs)) {
            (Some(true), _) | (Some(false), Some(true)) => self.calibration().is_some(),
            (Some(false), Some(false)) => true,
            _ => false,
        }
    }

    /// Whether every HTTP answer so far is a plain 401. A login of the company's network is answered 401 too, but says
    /// something else.
    fn only_401(&self) -> bool {
        let mut answered = self
            .run
            .all()
            .filter(|observation| observation.answer().is_some())
            .peekable();
        answered.peek().is_some()
            && answered.all(|observation| read(observation, false) == Reading::Unclear(Reason::Unauthorized))
    }

    /// A key is bad only when every HTTP answer of the run is 401. A run that was stopped has not heard every answer.
    pub(crate) fn key_is_bad(&self) -> bool {
        self.run.finished && !self.run.cancelled && self.only_401()
    }

    /// Said of the whole company, with any 4xx, and contradicted by no success.
    pub(crate) fn customer_api_off(&self) -> bool {
        self.run.finished && !self.run.read_succeeded() && self.run.all().any(says_customer_api_off)
    }

    /// What is said of something that was wanted and not asked.
    pub(crate) fn unasked(&self, write: bool) -> (Verdict, Option<Reason>) {
        if self.run.cancelled {
            (Verdict::NotTested, Some(Reason::Cancelled))
        } else if write && self.a_write_was_accepted() {
            (Verdict::NotTested, None)
        } else if self.run.out_of_time {
            (Verdict::Inconclusive, Some(Reason::Deadline))
        } else {
            (Verdict::NotTested, None)
        }
    }

    /// After that no further write is tried, on purpose.
    fn a_write_was_accepted(&self) -> bool {
        self.run
            .all()
            .any(|observation| read(observation, false) == Reading::UnexpectedWrite)
    }

    /// What most requests met that could not tell anything.
    pub(crate) fn why_nothing_was_told(&self) -> Option<Reason> {
        most_common(
            self.run
                .all()
                .filter_map(|observation| match self.reading(observation) {
                    Reading::Unclear(reason) => Some(reason),
                    _ => None,
                }),
        )
    }

    /// A network's sign-in page answers everything with a page, mostly as if it were a success, and never with JSON.
    pub(crate) fn is_captive_portal(&self) -> bool {
        let page = |answer: &Answer| {
            matches!(answer.status, 200..=399 | 511) && matches!(answer.body, Body::NotJson { html: true })
        };
        let json = |answer: &Answer| matches!(answer.body, Body::Json(_));
        !self.run.answers().any(json) && self.run.answers().any(page)
    }

    /// Whether this computer's clock kept a connection from being made.
    pub(crate) fn clock_is_wrong(&self) -> bool {
        self.run.tls_faults().any(TlsFault::blames_the_clock)
    }
}

/// Which answers are expected to have SmartRecruiters' rate headers.
struct RateHeaders<'a> {
    /// Whether every success of a family had them.
    by_family: BTreeMap<&'a str, bool>,
    /// What is expected of the families without a success.
    elsewhere: bool,
}

impl<'a> RateHeaders<'a> {
    fn of(run: &'a Run) -> Self {
        let (mut by_family, mut with, mut successes) = (BTreeMap::new(), 0_usize, 0_usize);
        for observation in run.all() {
            let Some(answer) = observation.answer() else { continue };
            if matches!(read(observation, false), Reading::Success(_)) {
                *by_family.entry(family(observation)).or_insert(true) &= answer.rate_headers;
                with += usize::from(answer.rate_headers);
                successes += 1;
            }
        }
        let elsewhere = if successes == 0 {
            run.answers().any(|answer| answer.rate_headers)
        } else {
            with * 4 >= successes * 3
        };
        Self { by_family, elsewhere }
    }

    fn expected_of(&self, observation: &Observation) -> bool {
        self.by_family
            .get(family(observation))
            .copied()
            .unwrap_or(self.elsewhere)
    }
}

/// The first segment of a path: one family of addresses is one service.
fn family(observation: &Observation) -> &str {
    observation.path.split(['/', '?']).nth(1).unwrap_or_default()
}

/// Whether an answer is one that only who stands behind the gate, or the gate itself, would give.
fn shows_a_gate(answer: &Answer) -> bool {
    !matches!(answer.status, 401 | 404 | 405)
}

/// The reason that is met most; of equals, the one listed first.
pub(crate) fn most_common(reasons: impl IntoIterator<Item = Reason>) -> Option<Reason> {
    let mut tally: BTreeMap<Reason, u32> = BTreeMap::new();
    for reason in reasons {
        *tally.entry(reason).or_default() += 1;
    }
    let most = tally.values().copied().max()?;
    tally
        .into_iter()
        .find_map(|(reason, count)| (count == most).then_some(reason))
}
