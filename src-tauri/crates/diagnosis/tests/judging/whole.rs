//! Invariants of every finished check, regardless of the answers: random servers are checked as a real check would do it.

use diagnosis::evidence::{Body, NoAnswer, Observation};
use diagnosis::follow_ups;
use diagnosis::permission::{Access, Scope, catalog};
use diagnosis::probe::Probe;
use diagnosis::run::{Run, Wish};
use diagnosis::verdict::{Cause, LinkVerdict, Reason, SourceVerdict, SummaryVerdict, Verdict};
use proptest::prelude::*;
use proptest::sample::subsequence;
use serde_json::json;

use crate::live::{KINDS, outcome};
use crate::support::*;

/// A server that answers according to random numbers, and a check that continues from its answers.
struct Check<'a> {
    trial: Trial,
    choices: &'a [u8],
    asked: usize,
    /// After this many requests, the check is stopped or its time limit passes.
    end: usize,
}

impl Check<'_> {
    fn choice(&mut self) -> Option<u8> {
        self.asked += 1;
        (self.asked <= self.end).then(|| self.choices[self.asked % self.choices.len()])
    }

    fn ask(&mut self, probe: Probe) {
        if let Some(choice) = self.choice() {
            let trial = std::mem::replace(&mut self.trial, nothing());
            self.trial = trial.ends(probe, outcome(probe, choice));
        }
    }

    fn succeeded(&self, probe: Probe) -> bool {
        let seen = self.trial.run.of(probe);
        seen.is_some_and(|seen| {
            seen.success()
                .is_some_and(|body| probe.spec().shape.unwrap().fits(body))
        })
    }

    fn sources(&mut self) {
        let Some(choice) = self.choice() else { return };
        let trial = std::mem::replace(&mut self.trial, nothing());
        self.trial = match choice % 6 {
            0 => trial.sources(&[("OTHER", json!([{"id": 1, "label": "Findem"}]))]),
            1 => trial.sources(&[("OTHER", json!([{"id": 1, "label": "findem"}]))]),
            2 => trial.sources(&[]),
            3 => trial
                .json(Probe::SourceTypes, 200, page(&[json!({"id": "OTHER"})]))
                .source_page("OTHER", answer(403, Body::Json(json!({})))),
            4 => trial.refused(&[Probe::SourceTypes]),
            _ => trial.ends(Probe::SourceTypes, outcome(Probe::SourceTypes, choice)),
        };
    }

    fn on_a_candidate(&mut self) {
        if !self.succeeded(Probe::Candidates) {
            self.trial = std::mem::replace(&mut self.trial, nothing()).without_candidate();
        }
        for probe in ON_A_CANDIDATE {
            self.ask(probe);
        }
        if self.succeeded(Probe::Candidates) {
            self.ask(Probe::Attachments);
        }
    }

    fn follow_up(&mut self) {
        for _ in 0..8 {
            for probe in follow_ups(&self.trial.run) {
                self.ask(probe);
            }
        }
    }
}

fn check(wish: &Wish, choices: &[u8], end: usize) -> Run {
    let trial = nothing();
    let mut check = Check {
        trial,
        choices,
        asked: 0,
        end,
    };
    check.trial.run.wish = wish.clone();
    let wanted = |probe| catalog().any(|row| row.probe == probe && wish.wants(row.scope));
    let writes = catalog().any(|row| row.access == Access::Write && wish.wants(row.scope)) && !wish.read_only;
    for probe in FIRST {
        let groundwork = writes && matches!(probe, Probe::Candidates | Probe::Jobs | Probe::Me);
        match probe {
            Probe::SourceTypes if wish.wants_chain() => check.sources(),
            Probe::HiringProcesses if wish.wants_chain() => check.ask(probe),
            _ if wanted(probe) || groundwork => check.ask(probe),
            _ => {}
        }
    }
    let missing = [404, 405]
        .map(Some)
        .contains(&check.trial.run.of(Probe::Me).and_then(Observation::status));
    if missing {
        check.ask(Probe::MeOld);
    }
    if wish.wants_chain() || ON_A_CANDIDATE.into_iter().any(wanted) {
        check.on_a_candidate();
    }
    if writes && check.trial.run.read_succeeded() {
        Probe::WRITES
            .into_iter()
            .filter(|probe| wanted(*probe))
            .for_each(|probe| check.ask(probe));
    }
    check.follow_up();
    let mut run = check.trial.run;
    if check.asked > end {
        let by_a_person = end.is_multiple_of(2);
        (run.cancelled, run.out_of_time) = (by_a_person, !by_a_person);
    }
    run
}

fn holds(run: Run) {
    let unavailable = run.sources_unavailable;
    let mut trial = nothing();
    trial.run = run;
    let judged = trial.judged().0;
    let summary = &judged.summary;
    let said = (summary.cause.is_some(), summary.reason.is_some());
    match summary.verdict {
        SummaryVerdict::Ready => assert_eq!(said, (false, false)),
        SummaryVerdict::NotReady => assert_eq!(said, (true, false)),
        SummaryVerdict::Undetermined => assert_eq!(said, (false, true)),
    }
    for row in &judged.rows {
        let id = row.scope.id();
        assert_eq!(
            row.verdict == Verdict::Denied,
            !row.causes.is_empty() && row.reason.is_none(),
            "{id}"
        );
        assert!(row.verdict != Verdict::Inconclusive || row.reason.is_some(), "{id}");
        let by_401 = row.scope.permission().probe.spec().refused_with_401.is_some();
        let refused = row
            .evidence
            .iter()
            .any(|seen| seen.status == Some(403) || (by_401 && seen.status == Some(401)));
        let company = row.causes == [Cause::CustomerApiOff];
        assert!(
            row.verdict != Verdict::Denied || refused || company,
            "{id} is denied without a refusal"
        );
    }
    let denied = judged.rows.iter().any(|row| row.verdict == Verdict::Denied);
    assert!(!denied || summary.verdict == SummaryVerdict::NotReady);
    for link in &judged.connect_test.links {
        assert!(
            link.verdict != LinkVerdict::Inconclusive || link.reason.is_some(),
            "{}",
            link.id.id()
        );
    }
    let refused_source = judged.source.verdict == SourceVerdict::Inconclusive && judged.source.reason.is_none();
    assert!(!refused_source || unavailable || summary.verdict == SummaryVerdict::NotReady);
}

prop_compose! {
    fn wishes()(
        read_only in any::<bool>(),
        only in prop::option::weighted(0.4, subsequence(Scope::ALL.to_vec(), 1..4)),
    ) -> Wish {
        Wish { read_only, only }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    /// J63, J65.
    #[test]
    fn every_undetermined_key_has_a_reason_and_every_key_that_is_not_ready_a_cause(
        wish in wishes(),
        choices in prop::collection::vec(any::<u8>(), 1..40),
        healthy in 0_u8..=3,
        end in prop_oneof![2 => Just(usize::MAX), 1 => 0_usize..40],
        unavailable in any::<bool>(),
    ) {
        let choices: Vec<u8> = choices
            .iter()
            .map(|choice| if u32::from(*choice) < u32::from(healthy) * 80 { 0 } else { *choice })
            .collect();
        let mut run = check(&wish, &choices, end);
        run.sources_unavailable = unavailable;
        holds(run);
    }
}

/// J63, J65.
#[test]
fn a_server_of_one_kind_of_answer_is_explained_whatever_was_asked() {
    let only = Scope::ALL.iter().map(|scope| Some(vec![*scope]));
    for only in only.chain([None]) {
        for read_only in [false, true] {
            let wish = Wish {
                read_only,
                only: only.clone(),
            };
            for choice in 0..KINDS {
                holds(check(&wish, &[choice], usize::MAX));
            }
        }
    }
}

/// J63, J65.
#[test]
fn what_was_never_reached_is_explained_too() {
    let mut run = nothing().run;
    for probe in &FIRST[..6] {
        let mut trial = nothing();
        trial.run = run;
        run = trial.no_answer(*probe, NoAnswer::Connect).run;
    }
    let mut trial = nothing();
    trial.run = run.clone();
    assert_eq!(trial.judged().sum(), undetermined(Reason::Connect));
    holds(run);
}
