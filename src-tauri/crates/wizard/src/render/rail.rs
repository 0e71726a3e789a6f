//! Renders the rail, which shows the state of each step.

use diagnosis::finding::Row;
use diagnosis::verdict::{Cause, LinkVerdict, Reason, SourceVerdict, SummaryVerdict, Verdict};
use presentation::cause::is_mended_by_a_new_key;
use presentation::{Sign, Tone};

use crate::progress::LastCheck;
use crate::state::Wizard;
use crate::view::{Network, RailItem, Step, StepState, Tick};

impl StepState {
    /// The sign of a step. None if nothing is known yet.
    fn sign(self) -> Option<Sign> {
        let tone = match self {
            Self::Todo => return None,
            Self::Done => Tone::Good,
            Self::Failed => Tone::Bad,
            Self::Attention => Tone::Attention,
            Self::Unsure => Tone::Unsure,
        };
        Some(Sign::new(tone, self.word()))
    }

    /// The id of the text for this state.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Todo => "done-not-yet",
            Self::Done => "rail-state-done",
            Self::Failed => "rail-state-failed",
            Self::Attention => "rail-state-attention",
            Self::Unsure => "rail-state-unsure",
        }
    }
}

impl Wizard {
    pub(super) fn rail_item(&self, step: Step) -> RailItem {
        let done = |done| if done { StepState::Done } else { StepState::Todo };
        let state = match step {
            Step::Key | Step::Permissions | Step::Source | Step::ConnectTest if self.is_overtaken() => {
                StepState::Unsure
            }
            Step::Start if self.progress.started && self.is_unreachable() => StepState::Attention,
            Step::Start => done(self.progress.started),
            Step::Key => self.key_state(),
            Step::Permissions => self.progress.last.as_ref().map_or(StepState::Todo, permissions_state),
            Step::Source => self.source_state(),
            Step::ConnectTest => match self.connect_verdict() {
                Some(LinkVerdict::Pass) if self.reads_nothing() => StepState::Attention,
                Some(LinkVerdict::Pass) => StepState::Done,
                Some(LinkVerdict::Fail) if self.only_the_source_is_open() => StepState::Attention,
                Some(LinkVerdict::Fail) => StepState::Failed,
                Some(LinkVerdict::Inconclusive | LinkVerdict::NotTested) => StepState::Unsure,
                None => StepState::Todo,
            },
            Step::Mapping => done(self.progress.fields.is_some()),
            Step::HandOver => self.hand_over_state(),
            Step::Done if self.progress.finished && self.is_overtaken() => StepState::Attention,
            Step::Done => done(self.progress.finished && !self.is_anything_left()),
        };
        RailItem {
            step,
            state,
            sign: if step == Step::Source && self.goes_without_the_source() {
                Some(Sign::new(Tone::Quiet, "rail-state-without"))
            } else {
                state.sign()
            },
            open: self.is_open(step),
        }
    }

    /// Whether the host could not be reached, which the first step says and helps with.
    const fn is_unreachable(&self) -> bool {
        matches!(self.present.network, Network::Unreachable { .. })
    }

    /// Whether a step before the last one is still to be done, so that the setup is not finished.
    pub(crate) fn is_anything_left(&self) -> bool {
        let mut before = Step::ALL.into_iter().filter(|step| *step != Step::Done);
        before.any(|step| self.is_left(step, self.rail_item(step).state))
    }

    /// The step at which a setup continues from the start: the first one that is open and not done. A person who has reached the
    /// last step goes there, or to the first step that the connection still depends on. A key that does not work is fixed with its
    /// permissions.
    pub(crate) fn unfinished(&self) -> Step {
        let passed = |step| step == Step::Start || step == Step::Key && self.progress.key.is_some();
        let mut rail = Step::ALL.into_iter().map(|step| self.rail_item(step));
        let left = |item: &RailItem| {
            if self.progress.finished {
                self.is_left(item.step, item.state)
            } else {
                item.state != StepState::Done
            }
        };
        let end = if self.progress.finished { Step::Done } else { Step::Key };
        rail.find(|item| !passed(item.step) && left(item) && item.open)
            .map_or(end, |item| item.step)
    }

    /// A key with the wrong role is not done. Neither is a text that does not look like a key, until a permission is granted to
    /// it, nor a key about which a check could tell nothing.
    fn key_state(&self) -> StepState {
        let key = self.progress.key.as_ref();
        // A key that was removed after it was handed over does not have to be brought again.
        if key.is_none() && !self.progress.ticks.contains(&Tick::Saved) {
            return StepState::Todo;
        }
        let summary = self.progress.last.as_ref().map(|last| &last.diagnosis.summary);
        let not_ready = summary.filter(|summary| summary.verdict == SummaryVerdict::NotReady);
        let cause = not_ready.and_then(|summary| summary.cause);
        if cause.is_some_and(is_mended_by_a_new_key) {
            StepState::Failed
        } else if self.progress.last.as_ref().is_some_and(is_narrowed) {
            StepState::Attention
        } else if key.is_some_and(|key| self.is_doubtful(key) || self.told_nothing()) {
            StepState::Unsure
        } else {
            StepState::Done
        }
    }

    /// Whether the last check could tell nothing about the key.
    pub(super) fn told_nothing(&self) -> bool {
        let last = self.progress.last.as_ref();
        last.is_some_and(|last| last.diagnosis.summary.told_nothing())
    }

    fn source_state(&self) -> StepState {
        let verdict = self.progress.last.as_ref().map(|last| last.diagnosis.source.verdict);
        match verdict {
            Some(SourceVerdict::Found) => StepState::Done,
            _ if self.goes_without_the_source() => StepState::Done,
            None | Some(SourceVerdict::NotTested) => StepState::Todo,
            Some(SourceVerdict::Inconclusive) => StepState::Unsure,
            // A source that nobody was asked to create yet needs no attention.
            Some(SourceVerdict::Missing) if !self.progress.source_visited && !self.progress.connect_tested => {
                StepState::Todo
            }
            Some(
                SourceVerdict::NearMiss | SourceVerdict::WrongType | SourceVerdict::Duplicate | SourceVerdict::Missing,
            ) => StepState::Attention,
        }
    }
}

fn permissions_state(last: &LastCheck) -> StepState {
    let counts = last.diagnosis.summary.counts;
    let hindered = |row: &Row| {
        row.verdict == Verdict::Inconclusive && row.reason != Some(Reason::NoSuchEndpoint)
            || row.verdict == Verdict::NotTested
    };
    if counts.denied > 0 || last.diagnosis.summary.cause == Some(Cause::BadKey) {
        StepState::Failed
    } else if last.diagnosis.summary.verdict != SummaryVerdict::Ready && last.diagnosis.rows.iter().any(hindered) {
        StepState::Unsure
    } else if is_narrowed(last) {
        StepState::Attention
    } else {
        StepState::Done
    }
}

/// The key has an access group, so it sees only some of the jobs and candidates, even if every permission is granted.
const fn is_narrowed(last: &LastCheck) -> bool {
    last.diagnosis.identity.access_groups > 0
}
