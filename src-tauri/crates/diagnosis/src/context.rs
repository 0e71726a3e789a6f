//! Interprets each observation in the context of the others in its run: who answered, and what the refusal of a made-up id means.
//!
//! The rules are in `docs/judging.md`. If a rule leaves a case open, the choice is listed next to the rule:
//! - J27: "the other answers had the rate headers" means that every success of the same family (the first segment of the path)
//!   had them, since a single service may omit them. If the family had no success, it means three quarters of all successes; if
//!   there was no success at all, it means at least one answer, and a refusal in a form that is not SmartRecruiters' own needs no
//!   other. A 401 and the refusal of a made-up id are compared with successes only.
//! - If a request was never sent, although the run ended and others succeeded, its path could not be built from the answers:
//!   `wrongShape`.
//! - J41: signs of life are a success, and an error that only the API itself can have produced. The errors of the gate in front
//!   of it do not count (a 401 without a documented code, a 429, a 5xx), and neither does the 404 of a list, which says that the
//!   API does not exist.
//! - J46: a list that is refused because of a missing scope says nothing about other scopes.

use std::collections::BTreeMap;

use crate::evidence::{Answer, Body, Observation};
use crate::reading::{Reading, made_up, read, says_customer_api_off};
use crate::run::Run;
use crate::vendor::errors::{ErrorCode, has_error_shape, names, not_there};
use crate::vendor::objects::ObjectKind;
use crate::vendor::probes::{Probe, When, api_of, family_of};
use crate::verdict::{Cause, Reason, TlsFault, Verdict};

/// A run, with what it reveals about each of its observations.
pub(crate) struct Context<'a> {
    pub(crate) run: &'a Run,
    rate_headers: RateHeaders<'a>,
    only_401: bool,
    key_was_accepted: bool,
    /// When the last request that succeeded was sent.
    last_success: Option<u64>,
}

impl<'a> Context<'a> {
    pub(crate) fn of(run: &'a Run) -> Self {
        let successes = run
            .all()
            .filter(|observation| matches!(read(observation, false), Reading::Success(_)));
        Self {
            run,
            rate_headers: RateHeaders::of(run),
            only_401: only_401(run),
            key_was_accepted: run.answers().any(shows_a_gate),
            last_success: successes.map(|observation| observation.order.sent).max(),
        }
    }

    /// The reading of an observation, taking the others into account.
    pub(crate) fn reading(&self, observation: &'a Observation) -> Reading<'a> {
        let status = observation.status();
        match read(observation, self.filtered(observation)) {
            Reading::Forbidden if status == Some(401) && self.only_401 => Reading::Unclear(Reason::Unauthorized),
            Reading::Unclear(Reason::Unauthorized) if is_open_401(observation) && self.was_followed(observation) => {
                Reading::Forbidden
            }
            Reading::Unclear(_) if self.was_deleted(observation) => Reading::Unclear(Reason::ListChanged),
            Reading::PastTheGate if !self.key_was_accepted => Reading::Unclear(Reason::NoSuchEndpoint),
            Reading::PastTheGate if !self.is_the_apis_own(observation) && status == Some(404) => {
                Reading::Unclear(Reason::NoSuchEndpoint)
            }
            Reading::PastTheGate if !self.is_the_apis_own(observation) => Reading::Unclear(Reason::WrongShape),
            Reading::PastTheGate if self.filtered(observation) && says_something_foreign(observation) => {
                Reading::Unclear(Reason::Proxy)
            }
            Reading::Unclear(Reason::NotJson)
                if made_up(observation) && status == Some(404) && !self.shows_life_elsewhere(observation) =>
            {
                Reading::Unclear(Reason::NoSuchEndpoint)
            }
            Reading::NotSent if self.run.ran_to_its_end() && self.run.read_succeeded() => {
                Reading::Unclear(Reason::WrongShape)
            }
            reading => reading,
        }
    }

    /// J27: whether a refusal comes from somebody else, because it lacks the rate headers that SmartRecruiters documents on every
    /// answer.
    fn filtered(&self, observation: &Observation) -> bool {
        let Some(answer) = observation.answer().filter(|answer| !answer.rate_headers) else {
            return false;
        };
        let expected = self.rate_headers.expected_of(observation);
        match answer.status {
            403 | 405 if self.last_success.is_none() => expected || !has_error_shape(answer),
            403 | 405 => expected,
            _ => expected && self.last_success.is_some(),
        }
    }

    /// J3: whether a request that was sent after this answer arrived succeeded, so the key was not revoked in between.
    fn was_followed(&self, observation: &Observation) -> bool {
        self.last_success.is_some_and(|sent| sent > observation.order.arrived)
    }

    /// J29: whether the candidate was deleted after the list was read.
    fn was_deleted(&self, observation: &Observation) -> bool {
        let mut details = self.run.observations.iter().filter(|other| is_detail(other));
        let answered = self
            .run
            .observations
            .iter()
            .filter(|other| is_detail(other) && other.answer().is_some())
            .count();
        is_detail(observation)
            && is_not_found(observation)
            && (names_a_missing_object(observation)
                || (answered > 1 && details.all(|other| other.answer().is_none() || is_not_found(other))))
    }

    /// J40: whether a refusal of a made-up id comes from the API itself, and not from a gate that does not know this API.
    fn is_the_apis_own(&self, observation: &Observation) -> bool {
        observation.answer().is_some_and(has_error_shape) || self.shows_life_elsewhere(observation)
    }

    fn shows_life_elsewhere(&self, observation: &Observation) -> bool {
        self.run
            .all()
            .filter(|other| !std::ptr::eq(*other, observation) && api(other) == api(observation))
            .any(shows_life)
    }

    fn succeeded(&self, probe: Probe) -> Option<bool> {
        let observation = self.run.of(probe)?;
        Some(matches!(read(observation, false), Reading::Success(_)))
    }

    /// J43: the probe that shows how an API answers unknown ids.
    fn calibrator(&self, api: &str) -> Option<Probe> {
        let only_jobs = self.succeeded(Probe::Candidates) != Some(true) && self.succeeded(Probe::Jobs) == Some(true);
        let mut calibrators = Probe::specs().filter(|(_, spec)| spec.calibrates && api_of(spec.path) == api);
        // In the table, the probe for keys that can read only jobs comes after the usual one.
        calibrators
            .rfind(|(_, spec)| only_jobs || spec.when != When::CandidatesUnread)
            .map(|(probe, _)| probe)
    }

    /// The answer that shows what a refusal of a made-up id means, if it is a different one.
    pub(crate) fn calibration(&self, refused: &Observation) -> Option<&'a Observation> {
        let probe = self.calibrator(api(refused))?;
        self.run
            .of(probe)
            .filter(|calibration| calibration.probe != refused.probe)
    }

    /// Why a refusal that names no cause is uncertain. `None` if it is certain.
    pub(crate) fn doubt(&self, refused: &Observation) -> Option<Reason> {
        let answer = refused.answer().filter(|_| made_up(refused))?;
        // J49: a made-up reviewer is refused regardless of what the key may do.
        if refused.path.contains("reviewerId={madeUp}")
            && names(answer, ErrorCode::ReviewerNotAuthorizedToAccessResource)
        {
            return Some(Reason::MaskedIds);
        }
        let certain = names(answer, ErrorCode::NoAccessToOffers)
            || self.is_refused_altogether(api(refused))
            || self.names_unknown_ids(refused);
        (!certain).then(|| self.calibration_failed(refused).unwrap_or(Reason::MaskedIds))
    }

    /// J46: whether this versioned API refuses a list, a real object or a feature.
    fn is_refused_altogether(&self, versioned: &str) -> bool {
        !versioned.is_empty()
            && self
                .run
                .all()
                .filter(|observation| api(observation) == versioned)
                .any(|observation| match self.reading(observation) {
                    Reading::Named(cause) => matches!(cause, Cause::ModuleOff | Cause::CustomerApiOff),
                    Reading::Forbidden => !made_up(observation),
                    _ => false,
                })
    }

    /// J42: whether the API said that an unknown id is unknown. For a 401, the id must be of the same kind.
    fn names_unknown_ids(&self, refused: &Observation) -> bool {
        let calibrator = self.calibrator(api(refused));
        self.run
            .all()
            .filter(|other| api(other) == api(refused))
            .filter_map(|other| {
                let calibrates = Some(other.probe) == calibrator && self.reading(other) == Reading::PastTheGate;
                other
                    .answer()
                    .and_then(not_there)
                    .or_else(|| calibrates.then(|| kind(other.probe)))
            })
            .any(|named| refused.status() != Some(401) || named == kind(refused.probe))
    }

    /// J45: why the calibration gave no result.
    fn calibration_failed(&self, refused: &Observation) -> Option<Reason> {
        let probe = self.calibrator(api(refused)).filter(|probe| *probe != refused.probe)?;
        let Some(calibration) = self.run.of(probe) else {
            return match (self.run.cancelled, self.run.out_of_time) {
                (true, _) => Some(Reason::Cancelled),
                (_, true) => Some(Reason::Deadline),
                _ => None,
            };
        };
        match self.reading(calibration) {
            Reading::Unclear(reason) => Some(reason),
            Reading::Stopped => Some(Reason::Cancelled),
            Reading::NotSent => Some(Reason::Deadline),
            Reading::Success(_) | Reading::Idempotent | Reading::UnexpectedWrite => Some(Reason::WrongShape),
            Reading::Forbidden | Reading::Named(_) | Reading::PastTheGate => None,
        }
    }

    /// J4, J43: the probes that the answers make necessary.
    fn follow_ups(&self) -> Vec<Probe> {
        let knows_me = [Probe::Me, Probe::MeOld]
            .into_iter()
            .any(|probe| self.succeeded(probe) == Some(true));
        let asked_since = |open: &Observation| {
            let again = self.run.of(Probe::MeAgain);
            again.is_some_and(|again| again.order.sent > open.order.arrived)
        };
        let mut open = self.run.all().filter(|observation| is_open_401(observation));
        if knows_me && open.any(|open| !self.was_followed(open) && !self.filtered(open) && !asked_since(open)) {
            return vec![Probe::MeAgain];
        }
        let mut calibrations: Vec<Probe> = self
            .run
            .all()
            .filter(|refused| self.reading(refused) == Reading::Forbidden && self.doubt(refused).is_some())
            .filter_map(|refused| self.calibrator(api(refused)))
            .filter(|probe| self.run.of(*probe).is_none())
            .collect();
        calibrations.sort_unstable();
        calibrations.dedup();
        calibrations
    }

    /// Whether an observation is certainly a refusal.
    pub(crate) fn denies(&self, observation: &'a Observation) -> bool {
        match self.reading(observation) {
            Reading::Named(_) => true,
            Reading::Forbidden => self.doubt(observation).is_none(),
            _ => false,
        }
    }

    /// J68: whether an answer that has not arrived yet may change the verdict on this one.
    pub(crate) fn may_change(&self, observation: &'a Observation) -> bool {
        if self.run.finished {
            return false;
        }
        let headerless = observation.answer().is_some_and(|answer| !answer.rate_headers);
        let bare = headerless && matches!(observation.status(), Some(401 | 403 | 405));
        match read(observation, false) {
            Reading::Named(_) => false,
            // This applies to the whole company, unless some read succeeds.
            _ if says_customer_api_off(observation) && !self.run.read_succeeded() => true,
            // Later answers show whether it is about the key, the object or a made-up id.
            _ if is_open_401(observation) => true,
            Reading::Forbidden => made_up(observation) || bare || (observation.status() == Some(401) && self.only_401),
            Reading::PastTheGate => headerless || !self.key_was_accepted || !self.is_the_apis_own(observation),
            Reading::Unclear(Reason::Unauthorized) => self.only_401 || bare,
            Reading::Unclear(Reason::NotJson) if made_up(observation) && observation.status() == Some(404) => true,
            // If nothing at all can be determined, these share the reason of the others.
            Reading::Unclear(Reason::Deadline) | Reading::NotSent => true,
            // The check chooses another candidate.
            Reading::Unclear(_) => bare || (is_detail(observation) && is_not_found(observation)),
            Reading::Success(_) | Reading::Idempotent | Reading::UnexpectedWrite | Reading::Stopped => false,
        }
    }

    /// J1. A run that was stopped has not received every answer.
    pub(crate) fn key_is_bad(&self) -> bool {
        self.run.finished && !self.run.cancelled && self.only_401
    }

    /// Whether a 4xx said that the company does not have the Customer API, and no read succeeded.
    pub(crate) fn customer_api_off(&self) -> bool {
        self.run.finished && !self.run.read_succeeded() && self.run.all().any(says_customer_api_off)
    }

    /// The first answer that said so.
    pub(crate) fn says_customer_api_off(&self) -> Option<&'a Observation> {
        self.run.all().find(|observation| says_customer_api_off(observation))
    }

    /// The verdict on something that was requested and never sent.
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

    /// Whether a write attempt was accepted. After that, no further write is tried, on purpose.
    fn a_write_was_accepted(&self) -> bool {
        self.run
            .all()
            .any(|observation| read(observation, false) == Reading::UnexpectedWrite)
    }

    /// The most common reason among the requests that gave no result.
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

    /// Whether a network's sign-in page answers: it answers everything with a page, usually with a success status, and never with
    /// JSON.
    pub(crate) fn is_captive_portal(&self) -> bool {
        let page = |answer: &Answer| {
            matches!(answer.status, 200..=399 | 511) && matches!(answer.body, Body::NotJson { html: true })
        };
        let json = |answer: &Answer| matches!(answer.body, Body::Json(_));
        !self.run.answers().any(json) && self.run.answers().any(page)
    }

    /// Whether this computer's clock prevented a connection.
    pub(crate) fn clock_is_wrong(&self) -> bool {
        self.run.tls_faults().any(TlsFault::blames_the_clock)
    }
}

/// Which answers are expected to have SmartRecruiters' rate headers.
struct RateHeaders<'a> {
    /// Whether every success of a family had them.
    by_family: BTreeMap<&'a str, bool>,
    /// What is expected of families without a success.
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

fn family(observation: &Observation) -> &str {
    family_of(&observation.path)
}

fn api(observation: &Observation) -> &str {
    api_of(&observation.path)
}

/// The kind of object that a refusal with 401 is about.
fn kind(probe: Probe) -> ObjectKind {
    probe.spec().refused_with_401.unwrap_or(ObjectKind::Other)
}

/// The probes that the answers make necessary: first whether the key is still accepted (J4), then how unknown ids are answered
/// (J43).
pub fn follow_ups(run: &Run) -> Vec<Probe> {
    Context::of(run).follow_ups()
}

/// The follow-ups that failed, or that are necessary and were not sent (J45).
pub fn failed_follow_ups(run: &Run) -> Vec<Probe> {
    let told = |observation: &Observation| {
        matches!(
            read(observation, false),
            Reading::Success(_) | Reading::PastTheGate | Reading::Forbidden
        )
    };
    let failed = Probe::FOLLOW_UPS
        .into_iter()
        .filter(|probe| run.of(*probe).is_some_and(|observation| !told(observation)));
    failed.chain(follow_ups(run)).collect()
}

/// Whether SmartRecruiters no longer accepts the key for a read that it answered in the `earlier` run, or for the question whose
/// key it is. The run continues that one with the same key, so only a run from nothing shows whether the key is still good.
pub fn turned_against_the_key(run: &Run, earlier: &Run) -> bool {
    let unauthorized = |observation: &Observation| read(observation, false) == Reading::Unclear(Reason::Unauthorized);
    let is_news = |probe: Probe| {
        let mut before = earlier
            .all()
            .filter(|observation| observation.probe == probe)
            .peekable();
        (before.peek().is_some() || probe == Probe::MeAgain) && !before.any(unauthorized)
    };
    let mut refused = run.all().filter(|observation| unauthorized(observation));
    refused.any(|observation| !observation.probe.is_write() && is_news(observation.probe))
}

/// The probes about the first candidate that were answered as if it did not exist (J29).
pub fn not_found_details(run: &Run) -> Vec<Probe> {
    let details = run.observations.iter();
    details
        .filter(|observation| is_detail(observation) && is_not_found(observation))
        .map(|observation| observation.probe)
        .collect()
}

fn is_detail(observation: &Observation) -> bool {
    observation.probe.spec().when.is_about_a_candidate() && observation.path.contains("{candidateId}")
}

/// Whether a body says something, and not in the form of SmartRecruiters' errors, as the error of a gateway that does not know an
/// address does.
fn says_something_foreign(observation: &Observation) -> bool {
    let foreign = |answer: &Answer| answer.body != Body::Empty && !has_error_shape(answer);
    observation.answer().is_some_and(foreign)
}

fn is_not_found(observation: &Observation) -> bool {
    matches!(observation.status(), Some(404 | 410)) || names_a_missing_object(observation)
}

fn names_a_missing_object(observation: &Observation) -> bool {
    let named = observation.answer().and_then(not_there);
    matches!(
        named,
        Some(ObjectKind::Candidate | ObjectKind::Job | ObjectKind::Application)
    )
}

/// Whether only later answers can show if a 401 refuses the object or the key (J3).
fn is_open_401(observation: &Observation) -> bool {
    observation.status() == Some(401)
        && observation.probe.spec().refused_with_401.is_some()
        && read(observation, false) == Reading::Unclear(Reason::Unauthorized)
}

/// Whether every HTTP answer is a 401. A login request from the company's network is also a 401 but means something else.
fn only_401(run: &Run) -> bool {
    let mut answered = run
        .all()
        .filter(|observation| observation.answer().is_some())
        .peekable();
    answered.peek().is_some()
        && answered.all(|observation| {
            observation.status() == Some(401) && read(observation, false) != Reading::Unclear(Reason::Proxy)
        })
}

/// Whether an answer shows that its API exists (J40).
fn shows_life(observation: &Observation) -> bool {
    match read(observation, false) {
        Reading::Success(_) | Reading::Idempotent | Reading::UnexpectedWrite => true,
        Reading::Forbidden | Reading::Named(_) | Reading::PastTheGate | Reading::Unclear(Reason::WrongShape) => {
            observation.answer().is_some_and(has_error_shape)
        }
        Reading::Unclear(Reason::NoSuchEndpoint) => observation.answer().and_then(not_there).is_some(),
        Reading::Unclear(_) | Reading::Stopped | Reading::NotSent => false,
    }
}

/// Whether only SmartRecruiters' gateway, or a service behind it, would answer like this.
fn shows_a_gate(answer: &Answer) -> bool {
    !matches!(answer.status, 401 | 404 | 405)
}

/// The most common reason. If several are equally common, the one listed first wins.
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
