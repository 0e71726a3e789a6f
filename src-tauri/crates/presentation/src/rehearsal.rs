//! The rehearsal, as its page shows it.

use diagnosis::message::Message;
use diagnosis::rehearsal::{RehearsalStep, RehearsalVerdict};
use diagnosis::verdict::LinkVerdict;

use crate::reason::sentence;
use crate::{Banner, Sign};

/// The SmartRecruiters in which a rehearsal creates its test candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The company's own.
    Real,
    /// The practice tenant, which must not be taken for the company's own.
    Practice,
}

impl Place {
    fn named(self, message: Message) -> Message {
        message.text(
            "place",
            match self {
                Self::Real => "real",
                Self::Practice => "practice",
            },
        )
    }
}

/// The banner of a finished rehearsal with this test candidate.
pub fn banner(verdict: RehearsalVerdict, candidate: &str, place: Place) -> Banner {
    let id = verdict.id();
    let detail = Message::new(format!("rehearsal-{id}-detail")).text("name", candidate);
    Banner::signed(
        &Sign::from(verdict),
        place.named(Message::new(format!("rehearsal-{id}"))),
    )
    .detail(place.named(detail))
}

/// The result of a step, in a few words.
pub fn result(step: &RehearsalStep, place: Place) -> Message {
    let id = step.id.id();
    place.named(match step.verdict {
        LinkVerdict::Pass => Message::new(format!("rehearsal-pass-{id}")),
        LinkVerdict::Fail => Message::new(format!("rehearsal-fail-{id}")),
        LinkVerdict::Inconclusive | LinkVerdict::NotTested => Message::new(Sign::from(step.verdict).word),
    })
}

/// What to do after a failed step, or why the program could not tell.
pub fn why(step: &RehearsalStep) -> Vec<Message> {
    let next = (step.verdict == LinkVerdict::Fail).then(|| Message::new(format!("rehearsal-next-{}", step.id.id())));
    next.into_iter().chain(step.reason.map(sentence)).collect()
}
