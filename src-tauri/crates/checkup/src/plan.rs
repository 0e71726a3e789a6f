//! Which requests a check makes, before any is made.

use std::collections::BTreeSet;

use diagnosis::evidence::Method;
use diagnosis::permission::{Access, catalogue};
use diagnosis::probe::Probe;
use diagnosis::run::Wish;

/// The probes a check may ask. Which of them are asked depends on the answers; none beyond them is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    probes: BTreeSet<Probe>,
}

/// One request of a plan, as it can be shown before the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planned {
    /// The question.
    pub probe: Probe,
    /// Its method.
    pub method: Method,
    /// Its path template.
    pub path: &'static str,
    /// When it is asked.
    pub when: When,
}

/// When a planned request is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// In every run.
    Always,
    /// Once for each type of source, and once more for each further page.
    EachSourceType,
    /// Only where the newer address does not exist.
    NewerMissing,
    /// Only when the candidates cannot be read.
    CandidatesUnread,
    /// On the first candidate; on made-up ids where there is none.
    FirstCandidate,
    /// Only when there is a candidate.
    AnyCandidate,
    /// Only after some read was answered.
    SomeReadAnswered,
}

impl When {
    /// The id of its text, `when-{id}`; none for what is asked in every run.
    pub const fn id(self) -> Option<&'static str> {
        match self {
            Self::Always => None,
            Self::EachSourceType => Some("eachSourceType"),
            Self::NewerMissing => Some("newerMissing"),
            Self::CandidatesUnread => Some("candidatesUnread"),
            Self::FirstCandidate => Some("firstCandidate"),
            Self::AnyCandidate => Some("anyCandidate"),
            Self::SomeReadAnswered => Some("someReadAnswered"),
        }
    }
}

impl Plan {
    /// Everything that `wish` needs.
    pub fn check(wish: &Wish) -> Self {
        let mut probes: BTreeSet<Probe> = catalogue()
            .filter(|permission| wish.wants(permission.scope))
            .filter(|permission| !(wish.read_only && permission.access == Access::Write))
            .map(|permission| permission.probe)
            .collect();
        // The identity explains every refusal.
        probes.extend([Probe::Me, Probe::MeOld]);
        if wish.wants_chain() {
            probes.extend([
                Probe::HiringProcesses,
                Probe::SourceTypes,
                Probe::SourceValues,
                Probe::Attachments,
            ]);
        }
        let on_a_candidate = [Probe::StatusHistory, Probe::Messages, Probe::Reviews];
        let on_made_up_ids = [Probe::Interview, Probe::JobApplication];
        let needs_candidate = probes.iter().any(|probe| on_a_candidate.contains(probe));
        let needs_calibration = needs_candidate
            || probes
                .iter()
                .any(|probe| probe.is_write() || on_made_up_ids.contains(probe));
        if needs_calibration {
            probes.extend([
                Probe::Candidates,
                Probe::Jobs,
                Probe::CalibrateCandidate,
                Probe::CalibrateJob,
            ]);
        }
        Self { probes }
    }

    /// Only the sources.
    pub fn sources() -> Self {
        Self {
            probes: BTreeSet::from([Probe::SourceTypes, Probe::SourceValues]),
        }
    }

    /// Only the seven write attempts, after a run that read.
    pub fn writes() -> Self {
        Self {
            probes: BTreeSet::from(Probe::WRITES),
        }
    }

    /// These probes again, with what they depend on.
    pub fn again(probes: impl IntoIterator<Item = Probe>) -> Self {
        let mut probes: BTreeSet<Probe> = probes.into_iter().collect();
        if probes.contains(&Probe::Me) {
            probes.insert(Probe::MeOld);
        }
        if probes.contains(&Probe::SourceTypes) {
            probes.insert(Probe::SourceValues);
        }
        Self { probes }
    }

    /// Whether the plan holds `probe`.
    pub fn has(&self, probe: Probe) -> bool {
        self.probes.contains(&probe)
    }

    /// The probes, in no meaningful order.
    pub fn probes(&self) -> impl Iterator<Item = Probe> {
        self.probes.iter().copied()
    }

    /// Every request it would make, in the order of asking.
    pub fn requests(&self) -> Vec<Planned> {
        Probe::ALL
            .iter()
            .copied()
            .filter(|probe| self.has(*probe))
            .map(|probe| Planned {
                probe,
                method: probe.method(),
                path: probe.path(true),
                when: when(probe),
            })
            .collect()
    }
}

const fn when(probe: Probe) -> When {
    match probe {
        Probe::MeOld => When::NewerMissing,
        Probe::CalibrateJob => When::CandidatesUnread,
        Probe::SourceValues => When::EachSourceType,
        Probe::StatusHistory | Probe::Messages | Probe::Reviews => When::FirstCandidate,
        Probe::Attachments => When::AnyCandidate,
        Probe::DeleteAttachment
        | Probe::PutSource
        | Probe::DeleteDependent
        | Probe::DeleteMessage
        | Probe::DeleteInterviewType
        | Probe::DeleteInterview
        | Probe::DeleteReview => When::SomeReadAnswered,
        _ => When::Always,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use diagnosis::permission::Scope;

    fn probes(wish: &Wish) -> Vec<Probe> {
        Plan::check(wish).probes().collect()
    }

    #[test]
    fn a_whole_check_asks_everything_and_a_read_only_one_no_write() {
        let all = Probe::ALL.len() - Probe::OUTSIDE_CHECKS.len();
        let asked = probes(&Wish::default());
        assert_eq!(asked.len(), all);
        assert!(!asked.iter().any(|probe| Probe::OUTSIDE_CHECKS.contains(probe)));
        let read_only = probes(&Wish {
            read_only: true,
            only: None,
        });
        assert_eq!(read_only.len(), all - 7);
        assert!(!read_only.iter().any(|probe| probe.is_write()));
    }

    #[test]
    fn one_permission_asks_for_itself_the_identity_and_its_calibration() {
        let only = |scope| {
            probes(&Wish {
                read_only: false,
                only: Some(vec![scope]),
            })
        };
        assert_eq!(only(Scope::UsersRead), [Probe::Me, Probe::MeOld, Probe::Users]);
        let write = only(Scope::MessagesManage);
        assert!(write.contains(&Probe::DeleteMessage) && write.contains(&Probe::CalibrateCandidate));
        assert_eq!(write.iter().filter(|probe| probe.is_write()).count(), 1);
    }

    #[test]
    fn no_write_attempt_means_something_without_its_last_id() {
        for probe in Probe::WRITES {
            assert_ne!(probe.method(), Method::Post);
            let path = probe.path(true).split('?').next().unwrap_or_default();
            let (parent, last) = path.rsplit_once('/').unwrap_or_default();
            let parent_is_harmless = parent.contains("{madeUp}") || !last.is_empty();
            assert!(path.contains("{madeUp}") && parent_is_harmless, "{path}");
        }
    }
}
