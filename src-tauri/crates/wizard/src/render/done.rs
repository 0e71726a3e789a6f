//! Renders the hand-over and the last step: what is left to do, and the result of each step.

use diagnosis::message::Message;
use diagnosis::verdict::{LinkVerdict, SourceVerdict};
use presentation::key::{hand_over_warning, still_needed};
use presentation::{Banner, NextStep, Sign, Tone};

use crate::state::Wizard;
use crate::view::{DoneView, HandOverView, RailItem, Sampled, Step, StepResult, StepState, Tick};

impl Wizard {
    pub(super) fn hand_over_view(&self) -> HandOverView {
        let progress = &self.progress;
        HandOverView {
            copied: progress.key_copied,
            ticks: progress.ticks.clone(),
            copy: self.present.copy,
            saved_last_four: progress.saved_last_four.clone(),
            old_keys: progress.old_keys.iter().map(|old| old.last_four.clone()).collect(),
            old_in_findem: self.replaces_findems_key(),
            old_left: self.is_old_key_left(),
            warning: self.hand_over_warning(),
            first: self.before_the_hand_over(),
            confirmed: self.saved_in_findem(),
        }
    }

    /// A replacement is not finished while Findem still has the old key or SmartRecruiters still accepts it. Findem needs another
    /// key if SmartRecruiters rejects the one that it holds.
    pub(super) fn hand_over_state(&self) -> StepState {
        let saved = self.progress.ticks.contains(&Tick::Saved);
        if saved && self.is_overtaken() {
            StepState::Unsure
        } else if self.is_old_key_left() || saved && self.progress.is_rejected() {
            StepState::Attention
        } else if saved {
            StepState::Done
        } else if self.progress.saved_last_four.is_some() {
            StepState::Attention
        } else {
            StepState::Todo
        }
    }

    /// Findem holds another key than this one, or held one before this one was saved there. A rejected key does not have to be
    /// revoked, but Findem still needs the new one.
    fn replaces_findems_key(&self) -> bool {
        let progress = &self.progress;
        let holds_another = progress.saved_last_four.is_some() && !progress.ticks.contains(&Tick::Saved);
        holds_another || progress.old_keys.iter().any(|old| old.in_findem)
    }

    /// What the person has to know before the key goes to Findem. None if nothing speaks against it.
    fn hand_over_warning(&self) -> Option<Banner> {
        self.progress.key.as_ref()?;
        if let Some(overtaken) = self.overtaken() {
            return Some(overtaken);
        }
        let warning = hand_over_warning(self.progress.last.as_ref().map(|last| &last.diagnosis))?;
        Some(match self.revoked() {
            Some(revoked) => warning.detail(revoked.headline),
            None => warning,
        })
    }

    /// What has to be done before a key can be handed over, because SmartRecruiters rejects this one or may reject it.
    fn before_the_hand_over(&self) -> Option<NextStep> {
        self.progress.key.as_ref()?;
        if self.is_overtaken() {
            Some(NextStep::CheckAgain)
        } else {
            self.progress.is_rejected().then_some(NextStep::PasteNewKey)
        }
    }

    /// The key is saved in Findem, but the old key has not been revoked.
    fn is_old_key_left(&self) -> bool {
        let ticks = &self.progress.ticks;
        ticks.contains(&Tick::Saved) && !self.progress.old_keys.is_empty() && !ticks.contains(&Tick::OldRevoked)
    }

    /// Says which key is saved in Findem, and who saved it, according to the ticks.
    fn saved_in_findem(&self) -> Option<Message> {
        let last_four = self.progress.saved_last_four.as_ref()?;
        let now = self.progress.ticks.contains(&Tick::Saved);
        let id = match (self.present.practice.is_some(), now) {
            (true, true) => "handover-practiced",
            (true, false) => "handover-practiced-old",
            (false, true) => "handover-you-saved",
            (false, false) => "handover-you-saved-old",
        };
        let shared = self.progress.ticks.contains(&Tick::Sharing);
        Some(
            Message::new(id)
                .text("lastFour", last_four)
                .text("shared", if shared { "yes" } else { "no" }),
        )
    }

    pub(super) fn done_view(&self, rail: &[RailItem]) -> DoneView {
        let left = rail.iter().filter(|item| self.is_left(item.step, item.state));
        let shown = rail
            .iter()
            .filter(|item| !matches!(item.step, Step::Start | Step::Done));
        let mut left: Vec<Step> = left.map(|item| item.step).collect();
        let mut missing = left.first().and_then(|step| self.missing(*step));
        let broke = self.overtaken_by();
        if broke.is_some() {
            // Only a new check tells what broke.
            left.retain(|step| *step != Step::Permissions);
            left.insert(0, Step::Permissions);
            missing = Some(self.check_again());
        }
        DoneView {
            missing,
            broke,
            left,
            results: shown.map(|item| self.step_result(item)).collect(),
        }
    }

    /// What is missing at a step that is left. None if the connection does not depend on it.
    fn missing(&self, step: Step) -> Option<Message> {
        let found = self.progress.last.as_ref().map(|last| &last.diagnosis);
        let id = match step {
            Step::Start | Step::Mapping | Step::Done => return None,
            Step::Key if self.progress.key.is_none() => "done-left-key",
            Step::Key | Step::Permissions => match found {
                Some(diagnosis) => return Some(still_needed(diagnosis)),
                None => "done-left-unchecked",
            },
            Step::Source => match self.source_verdict() {
                None | Some(SourceVerdict::NotTested | SourceVerdict::Inconclusive) => "done-left-source-unknown",
                Some(SourceVerdict::Missing) => "done-left-source",
                Some(_) => "done-left-source-wrong",
            },
            Step::ConnectTest => "done-left-connectTest",
            Step::HandOver if self.is_old_key_left() => return Some(self.old_keys_left()),
            Step::HandOver if self.progress.is_rejected() => return found.map(still_needed),
            Step::HandOver => "done-left-handOver",
        };
        Some(Message::new(id))
    }

    /// Adds to what is saved in Findem that the replaced keys are revoked, if the person has confirmed it.
    fn with_revoked_keys(&self, saved: Message) -> Message {
        let progress = &self.progress;
        if progress.old_keys.is_empty() || !progress.ticks.contains(&Tick::OldRevoked) {
            return saved;
        }
        Message::new("done-revoked")
            .nested("saved", saved)
            .number("count", progress.old_keys.len())
    }

    /// Says that the replaced keys have to be revoked.
    fn old_keys_left(&self) -> Message {
        Message::new("done-old-valid").number("count", self.progress.old_keys.len())
    }

    /// Whether a step is still to be done before the connection works.
    pub(super) fn is_left(&self, step: Step, state: StepState) -> bool {
        state != StepState::Done && self.matters(step)
    }

    /// Whether the connection depends on a step. A key that Findem holds does not have to be on this computer anymore, a key about
    /// which nothing could be told has to be checked again with its permissions, and a connect test that passed needs no further
    /// work even if the company's lists were empty.
    fn matters(&self, step: Step) -> bool {
        match step {
            Step::Start | Step::Mapping | Step::Done => false,
            Step::Key => self.progress.saved_last_four.is_none() && !self.told_nothing(),
            Step::ConnectTest => self.connect_verdict() != Some(LinkVerdict::Pass),
            Step::Permissions | Step::Source | Step::HandOver => true,
        }
    }

    fn step_result(&self, item: &RailItem) -> StepResult {
        let unavailable = item.step == Step::Source && self.goes_without_the_source();
        let confirmed = item.step == Step::HandOver || unavailable;
        let word = item.state.word();
        let sign = match &item.sign {
            // What a person says is not a proof, so the tone is quiet.
            Some(sign) if item.state == StepState::Done && confirmed => Sign {
                tone: Tone::Quiet,
                ..sign.clone()
            },
            Some(sign) => sign.clone(),
            None => Sign::new(Tone::Quiet, word),
        };
        StepResult {
            step: item.step,
            sign,
            text: self
                .result_text(item.step)
                .unwrap_or_else(|| Message::new("done-not-yet")),
            confirmed,
        }
    }

    /// The result of a step, in a few words. None if there is no result yet.
    fn result_text(&self, step: Step) -> Option<Message> {
        let diagnosis = self.progress.last.as_ref().map(|last| &last.diagnosis);
        match step {
            Step::Key => {
                diagnosis?;
                Some(self.role().map_or_else(
                    || Message::new("done-role-unknown"),
                    |role| Message::new("done-role").text("role", role),
                ))
            }
            Step::Permissions => {
                let counts = diagnosis?.summary.counts;
                let number = |count: u32| count as usize;
                Some(
                    Message::new("done-permissions")
                        .number("granted", number(counts.granted))
                        .number("looksGranted", number(counts.looks_granted))
                        .number("denied", number(counts.denied))
                        .number("unclear", number(counts.inconclusive))
                        .number("notTested", number(counts.not_tested)),
                )
            }
            Step::Source if self.goes_without_the_source() => Some(Message::new("done-source-unavailable")),
            Step::Source => Some(Message::new(Sign::from(diagnosis?.source.verdict).word)),
            Step::ConnectTest if self.reads_nothing() => Some(Message::new("done-connect-empty")),
            Step::ConnectTest => Some(Message::new(Sign::from(self.connect_verdict()?).word)),
            Step::Mapping => Some(self.sampled().map_or_else(
                || Message::new("done-not-looked"),
                |Sampled { candidates, jobs }| {
                    Message::new("done-sampled")
                        .number("candidates", candidates as usize)
                        .number("jobs", jobs as usize)
                },
            )),
            Step::HandOver if self.is_old_key_left() => Some(self.old_keys_left()),
            Step::HandOver => Some(self.with_revoked_keys(self.saved_in_findem()?)),
            Step::Start | Step::Done => None,
        }
    }

    /// How many candidates and jobs were read to count the fields.
    pub(super) fn sampled(&self) -> Option<Sampled> {
        let fields = self.progress.fields.as_ref()?;
        let jobs = fields.rows.iter().find(|row| row.field.starts_with("job."));
        Some(Sampled {
            candidates: fields.sampled,
            jobs: jobs.and_then(|row| row.of).unwrap_or(0),
        })
    }
}
