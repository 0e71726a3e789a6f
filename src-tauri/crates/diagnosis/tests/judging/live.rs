//! During a run, no row is shown if a later answer could change its verdict. Every scenario is replayed in many orders, and each
//! row that was shown on the way must have the same verdict at the end.

use diagnosis::evidence::{Body, NoAnswer, Observation, Outcome};
use diagnosis::finding::Row;
use diagnosis::identity::identify;
use diagnosis::judge::{judge, judge_so_far};
use diagnosis::permission::Scope;
use diagnosis::probe::Probe;
use diagnosis::run::{Run, SourcePage};
use diagnosis::verdict::{Cause, Reason, Verdict};
use proptest::prelude::*;
use serde_json::json;

use crate::support::*;

pub(crate) const KINDS: u8 = 22;

/// Turns a number into an outcome, so that a random list of numbers is a random server.
pub(crate) fn outcome(probe: Probe, choice: u8) -> Outcome {
    let forbidden = || Body::Json(json!({"message": "Forbidden"}));
    let customer_api = || Body::Json(json!({"message": "No access to feature: Customer API"}));
    let coded = |code: &str| Body::Json(json!({"errors": [{"code": code}]}));
    let usual = usual(probe).map_or(
        Body::Json(json!({"id": "x", "systemRole": {"id": "ADMINISTRATOR"}})),
        Body::Json,
    );
    match choice % KINDS {
        0..=2 => answer(200, usual),
        3 => without_headers(answer(200, usual)),
        4 | 5 => answer(403, forbidden()),
        6 => without_headers(answer(403, forbidden())),
        7 => without_headers(answer(403, HTML)),
        8 => answer(404, Body::Json(json!({"message": "Not Found"}))),
        9 => answer(401, Body::Empty),
        10 => without_headers(answer(405, Body::Empty)),
        11 => answer(403, Body::Json(json!({"message": "Missing required scopes: x_read"}))),
        12 => answer(500, Body::Empty),
        13 => Outcome::NoAnswer(NoAnswer::Timeout),
        14 => Outcome::NoAnswer(NoAnswer::Deadline),
        15 => answer(403, customer_api()),
        16 => answer(401, customer_api()),
        17 => answer(404, customer_api()),
        18 => answer(401, coded("NOT_AUTHORIZED_TO_ACCESS_RESOURCE")),
        19 => without_headers(answer(404, Body::Empty)),
        20 => answer(404, coded("CANDIDATE_NOT_FOUND")),
        _ => answer(403, coded("NO_ACCESS_TO_CANDIDATE")),
    }
}

fn without_headers(outcome: Outcome) -> Outcome {
    match outcome {
        Outcome::Answer(mut answer) => {
            answer.rate_headers = false;
            Outcome::Answer(answer)
        }
        none @ Outcome::NoAnswer(_) => none,
    }
}

enum Arrival {
    Probe(Observation),
    Page(SourcePage),
}

fn arrivals(run: &Run) -> Vec<Arrival> {
    let probes = run.observations.iter().cloned().map(Arrival::Probe);
    probes
        .chain(run.source_pages.iter().cloned().map(Arrival::Page))
        .collect()
}

/// Replays the answers of `whole` in this order and compares each row that is shown with the final judgment.
fn replay(whole: &Run, order: &[usize]) {
    let last = judge(whole, &identify(whole));
    let of_the_whole_key = last.iter().any(|row| row.causes.contains(&Cause::BadKey))
        || last.iter().all(|row| row.causes == [Cause::CustomerApiOff]);
    let mut run = Run::new(whole.wish.clone(), whole.key);
    let all = arrivals(whole);
    for index in order {
        match &all[*index] {
            Arrival::Probe(observation) => run.record(observation.clone()),
            Arrival::Page(page) => run.source_pages.push(page.clone()),
        }
        let shown = judge_so_far(&run, &identify(&run));
        for (shown, last) in shown.iter().flatten().zip_matching(&last) {
            if !of_the_whole_key {
                same(shown, last);
            }
        }
    }
    run.finished = true;
    (run.cancelled, run.out_of_time) = (whole.cancelled, whole.out_of_time);
    let shown: Vec<Row> = judge_so_far(&run, &identify(&run)).into_iter().flatten().collect();
    assert_eq!(shown, last, "at the end every row is shown");
}

fn same(shown: &Row, last: &Row) {
    assert_eq!(
        (shown.verdict, shown.reason, shown.note),
        (last.verdict, last.reason, last.note),
        "{}",
        shown.scope.id()
    );
    assert_eq!(shown.evidence, last.evidence, "{}", shown.scope.id());
    let unnamed = shown.verdict == Verdict::Denied && shown.causes.is_empty();
    assert!(unnamed || shown.causes == last.causes, "{}", shown.scope.id());
}

/// Pairs rows of the same permission.
trait ZipMatching<'a>: Iterator<Item = &'a Row> + Sized {
    fn zip_matching(self, rows: &'a [Row]) -> impl Iterator<Item = (&'a Row, &'a Row)> {
        self.map(|row| (row, rows.iter().find(|other| other.scope == row.scope).unwrap()))
    }
}

impl<'a, I: Iterator<Item = &'a Row>> ZipMatching<'a> for I {}

/// A finished run in which each probe ended as `choices` says; after a 404, the older `users/me` was requested.
fn random_run(choices: &[u8], candidate: bool) -> Trial {
    let mut trial = if candidate { admin() } else { admin().no_candidates() };
    let probes: Vec<Probe> = trial.run.observations.iter().map(|seen| seen.probe).collect();
    for (probe, choice) in probes.into_iter().chain(Probe::FOLLOW_UPS).zip(choices) {
        trial = trial.ends(probe, outcome(probe, *choice));
    }
    let status = trial.run.of(Probe::Me).and_then(Observation::status);
    if status == Some(404) {
        trial = trial.ends(Probe::MeOld, outcome(Probe::MeOld, choices[0].wrapping_add(7)));
    }
    trial
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    /// J68.
    #[test]
    fn no_row_that_was_shown_is_ever_taken_back(
        choices in proptest::collection::vec(any::<u8>(), 34),
        healthy in 0_u8..=3,
        candidate in any::<bool>(),
        order in Just((0..40).collect::<Vec<usize>>()).prop_shuffle(),
    ) {
        // Mostly healthy servers with a few odd answers are as likely as completely odd ones.
        let choices: Vec<u8> = choices
            .iter()
            .map(|choice| if u32::from(*choice) < u32::from(healthy) * 80 { 0 } else { *choice })
            .collect();
        let run = random_run(&choices, candidate).run;
        let count = arrivals(&run).len();
        let order: Vec<usize> = order.into_iter().filter(|index| *index < count).collect();
        replay(&run, &order);
    }
}

/// J68.
#[test]
fn a_run_of_one_kind_of_answer_is_never_taken_back_either() {
    for choice in 0..KINDS {
        let run = random_run(&[choice; 34], false).run;
        let count = arrivals(&run).len();
        replay(&run, &(0..count).collect::<Vec<_>>());
        replay(&run, &(0..count).rev().collect::<Vec<_>>());
    }
}

fn shown(trial: &Trial, scope: Scope) -> Option<(Verdict, Option<Reason>)> {
    let rows = judge_so_far(&trial.run, &identify(&trial.run));
    let row = rows.into_iter().flatten().find(|row| row.scope == scope);
    row.map(|row| (row.verdict, row.reason))
}

/// J68.
#[test]
fn what_cannot_change_is_shown_at_once() {
    let running = || nothing().still_running();
    let usual = |probe| usual(probe).unwrap();
    let jobs = running().json(Probe::Jobs, 200, usual(Probe::Jobs));
    assert_eq!(shown(&jobs, Scope::JobsRead), Some(GRANTED));
    assert_eq!(shown(&jobs, Scope::UsersRead), None);
    assert_eq!(
        shown(&running().refused(&[Probe::Users]), Scope::UsersRead),
        Some(DENIED)
    );
    let slow = running().no_answer(Probe::Users, NoAnswer::Timeout);
    assert_eq!(shown(&slow, Scope::UsersRead), Some(open(Reason::Timeout)));
    let past = jobs.not_found(Probe::Interview);
    assert_eq!(shown(&past, Scope::InterviewsRead), Some(LOOKS_GRANTED));
}

/// J68.
#[test]
fn what_may_change_waits() {
    let running = || nothing().still_running();
    let lone = running().body(Probe::Users, 401, Body::Empty);
    assert_eq!(shown(&lone, Scope::UsersRead), None, "every answer may yet be 401");
    let beside = lone.json(Probe::Jobs, 200, usual(Probe::Jobs).unwrap());
    assert_eq!(shown(&beside, Scope::UsersRead), Some(open(Reason::Unauthorized)));
    assert_eq!(
        shown(&running().not_found(Probe::Me), Scope::UserMeRead),
        None,
        "the older address may answer"
    );
    let refused = beside.refused(&[Probe::Interview]);
    assert_eq!(shown(&refused, Scope::InterviewsRead), None, "not calibrated yet");
    let calibrated = refused
        .json(Probe::Candidates, 200, usual(Probe::Candidates).unwrap())
        .not_found(Probe::CalibrateCandidate);
    assert_eq!(
        shown(&calibrated, Scope::InterviewsRead),
        None,
        "what unknown ids get is known at the end"
    );
    let bare = running().no_rate_headers().refused(&[Probe::Users]);
    assert_eq!(shown(&bare, Scope::UsersRead), None, "may be a filter's");
}
