//! What the program starts without a click. All of it only reads: write attempts and the rehearsal always need consent.

use diagnosis::environment::Environment;
use diagnosis::feature::Feature;
use diagnosis::message::Message;

use crate::progress::KeptKey;
use crate::state::{ActivityKind, Automatic, Wizard};
use crate::view::{Keeping, KeychainState, Network, Step};

impl Wizard {
    /// Notes that the person brought a key. It is checked by itself as soon as that may begin.
    pub fn key_brought(&mut self, key: KeptKey) {
        self.key_stored(key);
        self.present.just_brought = true;
        self.present.due = Some(Automatic::Check);
        self.present.halted = false;
    }

    /// What starts by itself now. None while something else is running or a question is open, and if the person must click first.
    pub fn starts_now(&self) -> Option<Automatic> {
        let due = self.present.due?;
        let environment = Feature::of(self.progress.environment);
        if environment.is_some_and(|environment| self.is_off(environment)) {
            return None;
        }
        if self.present.halted || self.present.question.is_some() || self.is_busy() || !self.may_start(due) {
            return None;
        }
        if self.progress.environment == Environment::Practice {
            return Some(due);
        }
        match &self.present.network {
            Network::Unknown => Some(Automatic::NetworkLook),
            Network::Reachable { inspected_by: None, .. } => Some(due),
            Network::Looking | Network::Reachable { .. } | Network::Unreachable { .. } => None,
        }
    }

    /// Whether the company's policy turns this off here.
    pub(crate) fn is_off(&self, feature: Feature) -> bool {
        self.present.off.contains(&feature)
    }

    /// Whether the key, the findings and the step on the screen allow this to start.
    fn may_start(&self, due: Automatic) -> bool {
        let Some(key) = &self.progress.key else { return false };
        let step = self.progress.step;
        match due {
            Automatic::NetworkLook => false,
            Automatic::Check => {
                let stored = self.present.keeping == Keeping::Settled && !self.present.replacing;
                stored && step != Step::Start && !key.notes.iter().any(|note| note.is_doubt())
            }
            Automatic::ConnectTest => {
                matches!(step, Step::Source | Step::ConnectTest) && self.worth_another_look().is_some()
            }
            Automatic::FieldSample => {
                step == Step::Mapping && !self.is_off(Feature::FieldSample) && self.worth_another_look().is_some()
            }
        }
    }

    const fn is_busy(&self) -> bool {
        let present = &self.present;
        present.check.is_some()
            || present.source_looking
            || present.fields_looking
            || present.rehearsal.running.is_some()
    }

    /// Makes due what the step on the screen shows. The connect test does not wait for its own step: it needs the source, and starts
    /// as soon as that is in place.
    pub(crate) fn expect_what_is_shown(&mut self) {
        if self.present.due == Some(Automatic::Check) {
            return;
        }
        if self.needs_a_check() {
            self.present.due = Some(Automatic::Check);
            return;
        }
        let untested = !self.progress.connect_tested;
        self.present.due = match self.progress.step {
            Step::Source if untested && self.source_is_found() => Some(Automatic::ConnectTest),
            Step::ConnectTest if untested => Some(Automatic::ConnectTest),
            Step::Mapping if self.progress.sample_agreed && self.progress.fields.is_none() => {
                Some(Automatic::FieldSample)
            }
            _ => None,
        };
    }

    /// Waits for a click, because what was due could not start.
    pub fn nothing_is_due(&mut self) {
        self.present.due = None;
    }

    /// Notes that the person stopped what was running. Nothing starts by itself until they start something, or bring another key.
    pub fn halted_by_person(&mut self) {
        self.present.due = None;
        self.present.halted = true;
    }

    /// Notes that the person started something.
    pub fn started_by_person(&mut self) {
        self.present.halted = false;
    }

    /// Notes that a check started by itself. From a key that was just brought, the window moves to the permissions, which show its
    /// result.
    pub fn check_started_by_itself(&mut self, kind: ActivityKind) {
        if kind == ActivityKind::Reads && self.progress.step == Step::Key && self.present.just_brought {
            self.progress.step = Step::Permissions;
        }
        self.check_started(kind);
    }

    /// Notes that the person agreed to the field sample. They are not asked again for this connection.
    pub fn sample_agreed(&mut self) {
        self.progress.sample_agreed = true;
        self.started_by_person();
    }

    /// Notes that the field sample is being read.
    pub fn sample_started(&mut self) {
        self.present.due = None;
        self.present.fields_looking = true;
        self.present.fields_reason = None;
    }

    /// Whether the check of the key that was just brought starts without a click. While the key is being stored, it is not known
    /// yet whether the keychain accepts it. A keychain that does not answer may take a minute, in which a person can start the check.
    pub(crate) fn check_is_coming(&self) -> bool {
        let due = self.present.due == Some(Automatic::Check) && !self.present.halted;
        let doubtful = self
            .progress
            .key
            .as_ref()
            .is_none_or(|key| key.notes.iter().any(|note| note.is_doubt()));
        let reached = self.progress.environment == Environment::Practice
            || matches!(
                self.present.network,
                Network::Unknown | Network::Looking | Network::Reachable { inspected_by: None, .. }
            );
        let answers = self.present.keeping != Keeping::Storing || self.present.keychain != KeychainState::Waiting;
        due && !doubtful && reached && answers
    }

    /// Why a key that was brought is not being checked yet. None if there is nothing to wait for.
    pub(crate) fn check_waits(&self) -> Option<Message> {
        let due = self.present.due == Some(Automatic::Check) && self.present.keeping == Keeping::Settled;
        if !due || self.progress.environment == Environment::Practice {
            return None;
        }
        let id = match &self.present.network {
            Network::Unknown | Network::Looking => "key-waits-network",
            Network::Reachable {
                inspected_by: Some(_), ..
            } => "key-waits-inspected",
            Network::Unreachable { .. } => "key-waits-unreachable",
            Network::Reachable { .. } => return None,
        };
        Some(Message::new(id))
    }
}
