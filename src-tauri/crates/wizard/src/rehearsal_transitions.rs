//! The transitions of the rehearsal: it is offered, takes its steps and ends, and the program looks for what it may have left
//! behind.

use diagnosis::feature::Feature;
use diagnosis::finding::SourceMatch;
use diagnosis::rehearsal::{Marker, NotOffered, Rehearsal, offered};
use diagnosis::verdict::Reason;

use crate::rehearsal::{Leftover, LeftoverState, Receipt, TestCandidate};
use crate::state::Wizard;

impl Wizard {
    /// The source that a rehearsal would use.
    ///
    /// # Errors
    /// The reason why no rehearsal is offered.
    pub fn rehearsal_offered(&self) -> Result<&SourceMatch, NotOffered> {
        if self.is_off(Feature::Rehearsal) {
            return Err(NotOffered::Forbidden);
        }
        if self.present.rehearsal.leftover.as_ref().is_some_and(may_be_there) {
            return Err(NotOffered::Leftover);
        }
        let known = self.progress.last.as_ref().filter(|_| self.progress.key.is_some());
        offered(known.map(|last| &last.diagnosis))
    }

    /// Notes that a rehearsal begins at `at` (Unix milliseconds), with the marker that was shown.
    pub fn rehearsal_started(&mut self, at: i64) {
        self.present.rehearsal.running = Some(Rehearsal::new(at));
        self.present.notice = None;
    }

    /// Notes that the rehearsal took a step.
    pub fn rehearsal_progressed(&mut self, finding: &Rehearsal) {
        if let Some(running) = &mut self.present.rehearsal.running {
            running.clone_from(finding);
        }
    }

    /// Notes that the rehearsal ended. Its result is dropped if the key was replaced in the meantime, because it is about the old
    /// key.
    pub fn rehearsal_ended(&mut self, marker: &Marker, finding: Rehearsal) {
        if self.present.rehearsal.running.take().is_some() {
            let is_refused = finding
                .steps
                .iter()
                .any(|step| step.reason == Some(Reason::Unauthorized));
            let candidate = TestCandidate::from(marker);
            self.progress.rehearsal = Some(Receipt {
                candidate,
                finding,
                refuted: false,
            });
            self.judge_with_rehearsal();
            self.got_no_answer(is_refused.then_some(Reason::Unauthorized));
        }
    }

    /// Notes that the rehearsal did not start, or ended without a result.
    pub fn rehearsal_broke_off(&mut self) {
        self.present.rehearsal.running = None;
    }

    /// Records what is known about the leftover.
    pub fn leftover_is(&mut self, state: LeftoverState) {
        if let Some(leftover) = &mut self.present.rehearsal.leftover {
            leftover.state = state;
        }
        if let LeftoverState::Unclear { reason } = state {
            self.got_no_answer(Some(reason));
        }
    }

    /// Records the attempt to delete the leftover, also in the receipt of the rehearsal that created it.
    pub fn leftover_cleaned_up(&mut self, later: &Rehearsal, state: LeftoverState) {
        let candidate = self
            .present
            .rehearsal
            .leftover
            .as_ref()
            .map(|leftover| &leftover.candidate);
        if let Some(receipt) = &mut self.progress.rehearsal
            && Some(&receipt.candidate) == candidate
        {
            receipt.finding.cleaned_up(later);
        }
        self.leftover_is(state);
    }
}

fn may_be_there(leftover: &Leftover) -> bool {
    leftover.state != LeftoverState::Gone
}
