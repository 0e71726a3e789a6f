//! The plan of a check: which requests it may send.

use std::collections::BTreeSet;

use diagnosis::evidence::Method;
use diagnosis::permission::{Access, catalog};
pub use diagnosis::probe::When;
use diagnosis::probe::{Probe, api_of};
use diagnosis::run::Wish;

/// The probes that a check may send. It sends no others; which of these it sends depends on the answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    probes: BTreeSet<Probe>,
    /// The probes that are sent only when an answer makes them necessary (J4, J43).
    follow_ups: BTreeSet<Probe>,
}

/// One request of a plan, in the form in which it can be shown before the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planned {
    /// The probe.
    pub probe: Probe,
    /// Its method.
    pub method: Method,
    /// Its path template.
    pub path: &'static str,
    /// When it is sent.
    pub when: When,
}

impl Plan {
    /// Makes a plan of everything that `wish` needs.
    pub fn check(wish: &Wish) -> Self {
        let mut probes: BTreeSet<Probe> = catalog()
            .filter(|permission| wish.wants(permission.scope))
            .filter(|permission| !(wish.read_only && permission.access == Access::Write))
            .map(|permission| permission.probe)
            .collect();
        // The identity is needed to explain any refusal.
        probes.insert(Probe::Me);
        if wish.wants_chain() {
            probes.extend(Probe::of_connect_test());
        }
        if probes.iter().any(|probe| probe.may_use_made_up_ids()) {
            probes.extend([Probe::Candidates, Probe::Jobs]);
        }
        Self::of(probes)
    }

    /// Makes a plan of these probes, the ones that are always planned with them, and the follow-ups that their answers may need.
    fn of(mut probes: BTreeSet<Probe>) -> Self {
        for (probe, spec) in Probe::specs() {
            if spec.planned_with.is_some_and(|other| probes.contains(&other)) {
                probes.insert(probe);
            }
        }
        let may_be_refused = probes.iter().filter(|probe| probe.may_use_made_up_ids());
        let apis: BTreeSet<&str> = may_be_refused.map(|probe| api_of(probe.path(false))).collect();
        let mut follow_ups: BTreeSet<Probe> = Probe::specs()
            .filter(|(probe, spec)| spec.calibrates && apis.contains(api_of(spec.path)) && !probes.contains(probe))
            .map(|(probe, _)| probe)
            .collect();
        let mut all = probes.iter().chain(&follow_ups);
        if all.any(|probe| probe.spec().refused_with_401.is_some()) {
            follow_ups.insert(Probe::MeAgain);
        }
        Self { probes, follow_ups }
    }

    /// Makes a plan of the sources only.
    pub fn sources() -> Self {
        Self::of(BTreeSet::from([Probe::SourceTypes]))
    }

    /// Makes a plan of only the write attempts, after a run that read.
    pub fn writes() -> Self {
        Self::of(BTreeSet::from(Probe::WRITES))
    }

    /// Makes a plan of only the requests of the connect test, after a run that read.
    pub fn connect_test() -> Self {
        Self::again(Probe::of_connect_test())
    }

    /// Makes a plan that repeats these probes, with the ones that are always planned with them.
    pub fn again(probes: impl IntoIterator<Item = Probe>) -> Self {
        let mut plan = Self::of(probes.into_iter().collect());
        // J45: a failed calibration is repeated with any other probe.
        plan.follow_ups.extend(Probe::FOLLOW_UPS);
        plan
    }

    /// Whether the plan contains `probe`.
    pub fn has(&self, probe: Probe) -> bool {
        self.probes.contains(&probe)
    }

    /// Whether `probe` may be sent because of the answer to another one.
    pub fn may_follow_up(&self, probe: Probe) -> bool {
        self.follow_ups.contains(&probe)
    }

    /// The probes without the follow-ups, in no particular order.
    pub fn probes(&self) -> impl Iterator<Item = Probe> {
        self.probes.iter().copied()
    }

    /// Every request that the plan may send, in the order of sending.
    pub fn requests(&self) -> Vec<Planned> {
        Probe::ALL
            .iter()
            .copied()
            .filter(|probe| self.has(*probe) || self.may_follow_up(*probe))
            .map(|probe| Planned {
                probe,
                method: probe.method(),
                path: probe.path(true),
                when: match probe.spec().when {
                    // This check sends it only as a calibration.
                    When::Always if !self.has(probe) => When::MadeUpRefused,
                    when => when,
                },
            })
            .collect()
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
        // J57: one attempt is judged together with the other.
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
}
