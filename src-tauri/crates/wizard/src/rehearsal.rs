//! The rehearsal as the window shows it: what is offered, what is under way, what came of it, and what may be left over.

use diagnosis::finding::SourceMatch;
use diagnosis::rehearsal::{Marker, NotOffered, Rehearsal, offered};
use diagnosis::verdict::Reason;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::state::Wizard;

/// A test candidate by the name and the address under which people find it in SmartRecruiters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TestCandidate {
    /// Its whole name.
    pub name: String,
    /// Its address, at example.com.
    pub email: String,
}

impl From<&Marker> for TestCandidate {
    fn from(marker: &Marker) -> Self {
        Self {
            name: marker.name(),
            email: marker.email.clone(),
        }
    }
}

/// What a finished rehearsal found. It is kept, since the report carries it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Receipt {
    /// With which test candidate.
    pub candidate: TestCandidate,
    /// What was found.
    pub finding: Rehearsal,
    /// The key was refused later what this proved.
    #[serde(default)]
    pub refuted: bool,
}

/// A test candidate that may still be in SmartRecruiters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LeftoverView {
    /// What to look for.
    pub candidate: TestCandidate,
    /// Unix seconds at which it was made, or about to be.
    #[ts(type = "number")]
    pub since: i64,
    /// What is known of it.
    pub state: LeftoverState,
    /// Looked for with another key than the one that made it, so that finding nothing proves nothing.
    pub other_key: bool,
}

/// What is known of a test candidate that may still be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
#[ts(export)]
pub enum LeftoverState {
    /// Not looked for yet, because there is no key to look with.
    Unlooked,
    /// Being looked for.
    Looking,
    /// It is there and can be removed.
    Found,
    /// Being removed.
    Removing,
    /// It is gone, by the program's own hand or by somebody else's.
    Gone,
    /// Nothing shows; a person has to look for it.
    NotFound,
    /// Nobody could look.
    Unclear {
        /// Why.
        reason: Reason,
    },
}

/// The rehearsal's part of the connect test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RehearsalView {
    /// Why none is offered; none where one is.
    pub not_offered: Option<NotOffered>,
    /// The test candidate of the next one, to be named before anybody consents.
    pub next: Option<TestCandidate>,
    /// The one that is under way, with the steps it has taken.
    pub running: Option<Rehearsal>,
    /// What the last one with this key found.
    pub receipt: Option<Receipt>,
    /// What may be left over of this or an earlier one.
    pub leftover: Option<LeftoverView>,
}

/// What is true of the rehearsal now. Nothing of it is kept here; the journal keeps what may be left over.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RehearsalNow {
    /// The marker of the next one.
    pub next: Option<Marker>,
    /// The one that is under way.
    pub running: Option<Rehearsal>,
    /// What may be left over.
    pub leftover: Option<LeftoverView>,
}

impl Wizard {
    /// The source that a rehearsal would use.
    ///
    /// # Errors
    /// Why none is offered.
    pub fn rehearsal_offered(&self) -> Result<&SourceMatch, NotOffered> {
        if self.present.rehearsal.leftover.as_ref().is_some_and(may_be_there) {
            return Err(NotOffered::Leftover);
        }
        let known = self.progress.last.as_ref().filter(|_| self.progress.key.is_some());
        offered(known.map(|last| &last.diagnosis))
    }

    /// A rehearsal begins at `at` (Unix milliseconds), with the marker that was shown.
    pub fn rehearsal_started(&mut self, at: i64) {
        self.present.rehearsal.running = Some(Rehearsal::new(at));
        self.present.notice = None;
    }

    /// It took a step.
    pub fn rehearsal_progressed(&mut self, finding: &Rehearsal) {
        if let Some(running) = &mut self.present.rehearsal.running {
            running.clone_from(finding);
        }
    }

    /// It ended. What it found is said of the key it was made with, so after another key came it is not kept.
    pub fn rehearsal_ended(&mut self, marker: &Marker, finding: Rehearsal) {
        if self.present.rehearsal.running.take().is_some() {
            let candidate = TestCandidate::from(marker);
            self.progress.rehearsal = Some(Receipt {
                candidate,
                finding,
                refuted: false,
            });
            self.judge_with_rehearsal();
        }
    }

    /// It could not begin, or broke off without a word.
    pub fn rehearsal_broke_off(&mut self) {
        self.present.rehearsal.running = None;
    }

    /// Something is known of what may be left over.
    pub fn leftover_is(&mut self, state: LeftoverState) {
        if let Some(leftover) = &mut self.present.rehearsal.leftover {
            leftover.state = state;
        }
    }

    /// What was left over was deleted, or not; the receipt of its rehearsal says so from now on.
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

    pub(crate) fn rehearsal_view(&self) -> RehearsalView {
        let now = &self.present.rehearsal;
        RehearsalView {
            not_offered: self.rehearsal_offered().err(),
            next: now.next.as_ref().map(TestCandidate::from),
            running: now.running.clone(),
            receipt: self.progress.rehearsal.clone(),
            leftover: now.leftover.clone(),
        }
    }
}

fn may_be_there(leftover: &LeftoverView) -> bool {
    leftover.state != LeftoverState::Gone
}
