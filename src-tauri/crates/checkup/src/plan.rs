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
    /// What is asked only where an answer to the others makes it necessary (J4, J43).
    follow_ups: BTreeSet<Probe>,
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
    /// Only when something is refused on a made-up id.
    MadeUpRefused,
    /// The same, when only jobs can be read.
    CandidatesUnread,
    /// Only when an object is refused with 401, and nothing after it shows that the key is still accepted.
    ObjectRefused,
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
            Self::MadeUpRefused => Some("madeUpRefused"),
            Self::CandidatesUnread => Some("candidatesUnread"),
            Self::ObjectRefused => Some("objectRefused"),
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
        // J57: the refusal of one means nothing without the other's.
        if probes.contains(&Probe::DeleteAttachment) {
            probes.insert(Probe::PutSource);
        }
        let on_a_candidate = [Probe::StatusHistory, Probe::Messages, Probe::Reviews];
        let on_made_up_ids = [Probe::Interview, Probe::JobApplication];
        let needs_candidate = probes.iter().any(|probe| on_a_candidate.contains(probe));
        let needs_calibration = needs_candidate
            || probes
                .iter()
                .any(|probe| probe.is_write() || on_made_up_ids.contains(probe));
        if needs_calibration {
            probes.extend([Probe::Candidates, Probe::Jobs]);
        }
        Self::with_follow_ups(probes)
    }

    fn with_follow_ups(probes: BTreeSet<Probe>) -> Self {
        let has = |any: &[Probe]| any.iter().any(|probe| probes.contains(probe));
        let mut follow_ups = BTreeSet::new();
        if has(&[
            Probe::StatusHistory,
            Probe::Messages,
            Probe::DeleteAttachment,
            Probe::PutSource,
            Probe::DeleteDependent,
            Probe::DeleteMessage,
        ]) {
            follow_ups.extend([Probe::CalibrateCandidate, Probe::CalibrateJob]);
        }
        if has(&[Probe::DeleteInterview, Probe::DeleteInterviewType]) && !has(&[Probe::Interview]) {
            follow_ups.insert(Probe::Interview);
        }
        if has(&[Probe::Reviews, Probe::DeleteReview]) {
            follow_ups.insert(Probe::CalibrateReview);
        }
        if probes
            .iter()
            .chain(&follow_ups)
            .any(|probe| probe.may_refuse_with_401())
        {
            follow_ups.insert(Probe::MeAgain);
        }
        Self { probes, follow_ups }
    }

    /// Only the sources.
    pub fn sources() -> Self {
        Self {
            probes: BTreeSet::from([Probe::SourceTypes, Probe::SourceValues]),
            follow_ups: BTreeSet::new(),
        }
    }

    /// Only the seven write attempts, after a run that read.
    pub fn writes() -> Self {
        Self::with_follow_ups(BTreeSet::from(Probe::WRITES))
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
        let mut plan = Self::with_follow_ups(probes);
        // J45: a calibration that failed is asked again with the rest, whatever the rest is.
        plan.follow_ups.extend(Probe::FOLLOW_UPS);
        plan
    }

    /// Whether the plan holds `probe`.
    pub fn has(&self, probe: Probe) -> bool {
        self.probes.contains(&probe)
    }

    /// Whether `probe` may be asked because of an answer to something else.
    pub fn may_follow_up(&self, probe: Probe) -> bool {
        self.follow_ups.contains(&probe)
    }

    /// The probes, in no meaningful order; without what only an answer makes necessary.
    pub fn probes(&self) -> impl Iterator<Item = Probe> {
        self.probes.iter().copied()
    }

    /// Every request it would make, in the order of asking.
    pub fn requests(&self) -> Vec<Planned> {
        Probe::ALL
            .iter()
            .copied()
            .filter(|probe| self.has(*probe) || self.may_follow_up(*probe))
            .map(|probe| Planned {
                probe,
                method: probe.method(),
                path: probe.path(true),
                when: if self.has(probe) {
                    when(probe)
                } else {
                    when_followed_up(probe)
                },
            })
            .collect()
    }
}

const fn when(probe: Probe) -> When {
    match probe {
        Probe::MeOld => When::NewerMissing,
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

const fn when_followed_up(probe: Probe) -> When {
    match probe {
        Probe::MeAgain => When::ObjectRefused,
        Probe::CalibrateJob => When::CandidatesUnread,
        _ => When::MadeUpRefused,
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
        let all = Probe::ALL.len() - Probe::OUTSIDE_CHECKS.len() - Probe::FOLLOW_UPS.len();
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
        assert!(write.contains(&Probe::DeleteMessage) && write.contains(&Probe::Candidates));
        assert_eq!(write.iter().filter(|probe| probe.is_write()).count(), 1);
        // J57: one attempt is judged beside the other.
        let create = only(Scope::CandidatesCreate);
        assert!(create.contains(&Probe::DeleteAttachment) && create.contains(&Probe::PutSource));
        assert_eq!(create.iter().filter(|probe| probe.is_write()).count(), 2);
    }

    /// J4, J43.
    #[test]
    fn what_an_answer_may_make_necessary_is_in_the_list_and_not_asked_without_it() {
        let follow_ups = |scope| {
            let plan = Plan::check(&Wish {
                read_only: false,
                only: Some(vec![scope]),
            });
            assert!(!plan.probes().any(|probe| plan.may_follow_up(probe)));
            let listed: Vec<Probe> = plan
                .requests()
                .into_iter()
                .map(|planned| planned.probe)
                .filter(|probe| plan.may_follow_up(*probe))
                .collect();
            listed
        };
        let main = [Probe::CalibrateCandidate, Probe::CalibrateJob, Probe::MeAgain];
        for (scope, expected) in [
            (Scope::UsersRead, &[][..]),
            (Scope::JobApplicationsRead, &[]),
            (Scope::InterviewsRead, &[]),
            (Scope::InterviewsWrite, &[Probe::Interview]),
            (Scope::InterviewTypesWrite, &[Probe::Interview]),
            (Scope::ReviewsRead, &[Probe::CalibrateReview, Probe::MeAgain]),
            (Scope::ReviewsWrite, &[Probe::CalibrateReview, Probe::MeAgain]),
            (Scope::MessagesRead, &main),
            (Scope::CandidatesManage, &main),
        ] {
            assert_eq!(follow_ups(scope), expected, "{}", scope.id());
        }
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
