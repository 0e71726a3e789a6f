//! The rehearsal, as its page shows it.

use diagnosis::message::Message;
use diagnosis::rehearsal::{RehearsalStep, RehearsalVerdict};
use diagnosis::verdict::LinkVerdict;

use crate::reason::sentence;
use crate::{Banner, Sign};

/// The banner of a finished rehearsal with this test candidate.
pub fn banner(verdict: RehearsalVerdict, candidate: &str) -> Banner {
    let id = verdict.id();
    Banner::signed(&Sign::from(verdict), Message::new(format!("rehearsal-{id}")))
        .detail(Message::new(format!("rehearsal-{id}-detail")).text("name", candidate))
}

/// The result of a step, in a few words.
pub fn result(step: &RehearsalStep) -> Message {
    let id = step.id.id();
    match step.verdict {
        LinkVerdict::Pass => Message::new(format!("rehearsal-pass-{id}")),
        LinkVerdict::Fail => Message::new(format!("rehearsal-fail-{id}")),
        LinkVerdict::Inconclusive | LinkVerdict::NotTested => Message::new(Sign::from(step.verdict).word),
    }
}

/// What to do after a failed step, or why the program could not tell.
pub fn why(step: &RehearsalStep) -> Vec<Message> {
    let next = (step.verdict == LinkVerdict::Fail).then(|| Message::new(format!("rehearsal-next-{}", step.id.id())));
    next.into_iter().chain(step.reason.map(sentence)).collect()
}
