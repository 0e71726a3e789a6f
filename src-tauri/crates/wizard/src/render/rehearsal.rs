//! Renders the rehearsal: what it offers, and the steps of the running or the last one.

use diagnosis::message::Message;
use diagnosis::rehearsal::{Rehearsal, RehearsalStep};
use diagnosis::verdict::LinkVerdict;
use presentation::reason::sentence;
use presentation::rehearsal::{Place, banner, result, why};

use crate::rehearsal::{Leftover, LeftoverState, LeftoverView, RehearsalStepView, RehearsalView, TestCandidate};
use crate::state::Wizard;

impl Wizard {
    pub(super) fn rehearsal_view(&self) -> RehearsalView {
        let now = &self.present.rehearsal;
        let receipt = self.progress.rehearsal.as_ref();
        let place = if self.present.practice.is_some() {
            Place::Practice
        } else {
            Place::Real
        };
        let steps = match (&now.running, receipt) {
            (Some(running), _) => steps(running, true, place),
            (None, Some(receipt)) => steps(&receipt.finding, false, place),
            (None, None) => Vec::new(),
        };
        let not_offered = self.rehearsal_offered().err();
        RehearsalView {
            not_offered: not_offered.map(|why| Message::new(format!("rehearsal-not-{}", why.id()))),
            next: now.next.as_ref().map(TestCandidate::from),
            running: now.running.is_some(),
            banner: receipt.map(|receipt| banner(receipt.finding.verdict, &receipt.candidate.name, place)),
            steps,
            leftover: now.leftover.as_ref().map(Leftover::view),
        }
    }
}

/// While a rehearsal is running, the first step without a verdict is the present one.
fn steps(rehearsal: &Rehearsal, running: bool, place: Place) -> Vec<RehearsalStepView> {
    let open = |step: &&RehearsalStep| running && step.verdict == LinkVerdict::NotTested;
    let current = rehearsal.steps.iter().find(open).map(|step| step.id);
    let shown = |step: &RehearsalStep| {
        let waits = open(&step);
        let waiting = (Some(step.id) == current).then(|| Message::new("rehearsal-waiting"));
        RehearsalStepView {
            id: step.id,
            sign: (!waits).then(|| step.verdict.into()),
            result: if waits { waiting } else { Some(result(step, place)) },
            why: why(step),
        }
    };
    rehearsal.steps.iter().map(shown).collect()
}

impl Leftover {
    fn view(&self) -> LeftoverView {
        LeftoverView {
            candidate: self.candidate.clone(),
            since: self.since,
            state: self.state,
            tone: self.state.tone(),
            why: match self.state {
                LeftoverState::Unclear { reason } => Some(sentence(reason)),
                _ => None,
            },
            other_key: self.other_key,
        }
    }
}
