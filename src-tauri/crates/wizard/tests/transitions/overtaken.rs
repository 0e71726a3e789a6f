//! What is newer than the last check and speaks against it: SmartRecruiters refuses a key that it accepted, or the weekly check
//! found a problem.

use diagnosis::rehearsal::{Judged, Marker, Rehearsal, RehearsalStepId};
use diagnosis::verdict::Reason;
use presentation::NextStep;
use wizard::Automatic;
use wizard::rehearsal::{Leftover, LeftoverState, TestCandidate};
use wizard::view::{KeyAnswer, Network, PracticeStage, PracticeView, View, WatchFound, WatchResult};

use super::*;

const CHECK: Option<Automatic> = Some(Automatic::Check);
const FROM_THE_CHECK: [Step; 4] = [Step::Key, Step::Permissions, Step::Source, Step::ConnectTest];

fn refusal(probe: Probe) -> Observation {
    answer(probe, 401, json!({"message": "Unauthorized"}))
}

/// The answers to an Admin's key that can read everything, with the source in place.
fn good(mut run: Run) -> Run {
    run.finished = true;
    let me = json!({"id": "k", "systemRole": {"id": "ADMINISTRATOR", "name": "Admin"}, "accessGroups": []});
    run.record(answer(Probe::Me, 200, me));
    let list = json!({"content": [{"id": "1"}], "totalFound": 1});
    let rows = catalog().map(|permission| permission.probe);
    let reads = rows.filter(|probe| !probe.is_write() && *probe != Probe::Me);
    for probe in reads.chain([Probe::HiringProcesses, Probe::Attachments]) {
        run.record(match probe {
            Probe::Interview | Probe::JobApplication => {
                answer(probe, 404, json!({"code": "NOT_FOUND", "message": "Not found"}))
            }
            Probe::Reviews | Probe::InterviewTypes => answer(probe, 200, json!([])),
            _ => answer(probe, 200, list.clone()),
        });
    }
    run.record(answer(Probe::SourceTypes, 200, json!({"content": [{"id": "OTHER"}]})));
    let source = json!({"id": "s", "label": "Findem", "sourceSubType": {"id": "OTHER"}});
    let page = |content: Vec<Value>| diagnosis::run::SourcePage {
        type_id: "OTHER".to_owned(),
        again: false,
        observation: answer(Probe::SourceValues, 200, json!({"content": content, "totalFound": 1})),
    };
    run.source_pages = vec![page(vec![source]), page(Vec::new())];
    run
}

fn end(wizard: &mut Wizard, kind: ActivityKind, now: i64, answers: impl FnOnce(Run) -> Run) {
    wizard.check_started(kind);
    let run = answers(wizard.run_for(kind, KeyShape::ApiKey));
    wizard.check_finished(run, now, 200);
}

/// An Admin's key that was accepted, and is saved in Findem. The person is on the last step.
fn accepted() -> Wizard {
    let mut wizard = with_key();
    wizard.present.network = Network::Reachable {
        proxy: false,
        inspected_by: None,
    };
    end(&mut wizard, ActivityKind::Reads, 1_000, good);
    end(&mut wizard, ActivityKind::ConnectTest, 1_000, good);
    save(&mut wizard);
    wizard.go(Step::Done);
    wizard.nothing_is_due();
    wizard
}

/// SmartRecruiters refuses everything.
fn all_refused(mut run: Run) -> Run {
    run.source_pages.clear();
    run.observations.clear();
    for probe in [
        Probe::Candidates,
        Probe::Jobs,
        Probe::Users,
        Probe::Me,
        Probe::SourceTypes,
    ] {
        run.record(refusal(probe));
    }
    run.finished = true;
    run
}

/// The list of source types is refused, and everything else is as it was.
fn types_refused(mut run: Run) -> Run {
    run.forget(Probe::SourceTypes);
    run.record(refusal(Probe::SourceTypes));
    run.finished = true;
    run
}

fn look_at_source(wizard: &mut Wizard, now: i64, answers: impl FnOnce(Run) -> Run) {
    let run = answers(wizard.run_for(ActivityKind::Again, KeyShape::ApiKey));
    wizard.sources_seen(run, now);
}

fn marker() -> Marker {
    Marker {
        code: "7F3K".to_owned(),
        last_name: "Check 7F3K".to_owned(),
        email: "findem-check-7f3k@example.com".to_owned(),
    }
}

fn rehearse(wizard: &mut Wizard, judged: Judged) {
    let mut finding = Rehearsal::new(0);
    finding.note(RehearsalStepId::ALL[0], judged, 0);
    wizard.rehearsal_started(0);
    wizard.rehearsal_ended(&marker(), finding);
}

fn look_for_the_leftover(wizard: &mut Wizard, reason: Reason) {
    wizard.present.rehearsal.leftover = Some(Leftover {
        candidate: TestCandidate::from(&marker()),
        since: 0,
        state: LeftoverState::Looking,
        other_key: false,
    });
    wizard.leftover_is(LeftoverState::Unclear { reason });
}

type Event = (&'static str, fn(&mut Wizard));

/// Everything that asks SmartRecruiters after the check, and is refused.
const REFUSALS: [Event; 9] = [
    ("a look at the source", |w| look_at_source(w, 2_000, types_refused)),
    ("the connect test", |w| {
        end(w, ActivityKind::ConnectTest, 2_000, |mut run| {
            run.record(refusal(Probe::Jobs));
            run
        });
    }),
    ("repeated reads", |w| {
        end(w, ActivityKind::Again, 2_000, |mut run| {
            run.record(refusal(Probe::Users));
            run
        });
    }),
    ("the write permissions", |w| {
        end(w, ActivityKind::Writes, 2_000, |mut run| {
            for probe in Probe::WRITES {
                run.record(refusal(probe));
            }
            run.record(refusal(Probe::MeAgain));
            run
        });
    }),
    ("the values of the source", |w| {
        look_at_source(w, 2_000, |mut run| {
            for page in &mut run.source_pages {
                page.observation = refusal(Probe::SourceValues);
            }
            run
        });
    }),
    ("counting candidates", |w| {
        w.arrivals_counted(Err(Uncounted::from(Reason::Unauthorized)));
    }),
    ("counting fields", |w| {
        w.sample_failed(Uncounted::from(Reason::Unauthorized));
    }),
    ("the rehearsal", |w| rehearse(w, Judged::unclear(Reason::Unauthorized))),
    ("a leftover", |w| look_for_the_leftover(w, Reason::Unauthorized)),
];

fn id(banner: Option<presentation::Banner>) -> Option<String> {
    banner.map(|banner| banner.headline.id)
}

/// No page and no step claims what the last check found, and every page says the same.
#[track_caller]
fn assert_overtaken(view: &View, by: &str, what: &str) {
    for step in FROM_THE_CHECK {
        let item = view.rail.iter().find(|item| item.step == step).expect("a step");
        assert_eq!(item.state, StepState::Unsure, "{what}: {step:?}");
    }
    let by = Some(by.to_owned());
    let check = &view.check;
    assert_eq!(id(check.result.clone().map(|result| result.banner)), by, "{what}");
    assert_eq!(check.next, NextStep::CheckAgain, "{what}");
    assert_eq!(view.key.answer, None, "{what}");
    assert_eq!(Some(view.source.banner.headline.id.clone()), by, "{what}");
    assert!(!view.source.found && !view.connect.passed, "{what}");
    assert_eq!(id(view.connect.banner.clone()), by, "{what}");
    assert_eq!(view.connect.mend, Some(Step::Permissions), "{what}");
    assert_eq!(id(view.hand_over.warning.clone()), by, "{what}");
    assert_eq!(view.hand_over.first, Some(NextStep::CheckAgain), "{what}");
    assert_eq!(view.done.broke.as_ref().map(|broke| broke.id.clone()), by, "{what}");
    assert_eq!(view.done.left.first(), Some(&Step::Permissions), "{what}");
}

#[test]
fn a_refusal_after_the_check_overtakes_it_on_every_page_and_starts_another_from_nothing() {
    for (what, event) in REFUSALS {
        let mut wizard = accepted();
        let before = wizard.progress.last.clone();
        event(&mut wizard);
        assert_eq!(wizard.starts_now(), CHECK, "{what}");
        assert_eq!(wizard.progress.last, before, "{what}: only a run from nothing can tell");
        assert_overtaken(&wizard.view(), "overtaken-refused", what);
        assert!(!wizard.has_reads_to_ask_again() && !wizard.source_missing(), "{what}");

        end(&mut wizard, ActivityKind::Reads, 2_000, good);
        assert_eq!(wizard.starts_now(), None, "{what}: it was a hitch");
        for step in FROM_THE_CHECK {
            assert_ne!(state(&mut wizard, step), StepState::Unsure, "{what}: {step:?}");
        }
        assert_eq!(wizard.view().key.answer, Some(KeyAnswer::Accepted), "{what}");
    }
}

#[test]
fn what_is_no_news_about_the_key_starts_nothing() {
    let events: [Event; 9] = [
        ("a source that was read", |w| look_at_source(w, 2_000, good)),
        ("a time-out", |w| {
            w.arrivals_counted(Err(Uncounted::from(Reason::Timeout)));
        }),
        ("a refused count", |w| w.sample_failed(Uncounted::Refused)),
        ("a clean rehearsal", |w| rehearse(w, Judged::PASS)),
        ("a lost leftover", |w| look_for_the_leftover(w, Reason::Timeout)),
        ("a test that was stopped", |w| {
            end(w, ActivityKind::ConnectTest, 2_000, |mut run| {
                run.record(refusal(Probe::Jobs));
                run.cancelled = true;
                run
            });
        }),
        ("a write that SmartRecruiters refuses as it refuses objects", |w| {
            end(w, ActivityKind::Writes, 2_000, |mut run| {
                run.record(refusal(Probe::PutSource));
                run
            });
        }),
        ("a write that was accepted, which matters more", |w| {
            end(w, ActivityKind::Writes, 2_000, |mut run| {
                run.record(answer(Probe::DeleteMessage, 200, json!({})));
                run.record(refusal(Probe::MeAgain));
                run
            });
        }),
        ("what the check from nothing was refused, too", |w| {
            end(w, ActivityKind::Reads, 2_000, |run| {
                let mut run = good(run);
                run.record(refusal(Probe::Users));
                run
            });
            end(w, ActivityKind::Again, 3_000, |mut run| {
                run.record(refusal(Probe::Users));
                run
            });
        }),
    ];
    for (what, event) in events {
        let mut wizard = accepted();
        event(&mut wizard);
        assert_ne!(wizard.starts_now(), CHECK, "{what}");
        assert!(wizard.view().done.broke.is_none(), "{what}");
    }
    let mut rejected = refused_everywhere(Environment::Practice);
    rejected.arrivals_counted(Err(Uncounted::from(Reason::Unauthorized)));
    assert_eq!(rejected.starts_now(), None, "it is known");
}

#[test]
fn a_check_by_itself_keeps_what_the_person_tried() {
    let mut wizard = accepted();
    end(&mut wizard, ActivityKind::Writes, 1_500, |mut run| {
        for probe in Probe::WRITES {
            run.record(answer(probe, 404, json!({"code": "NOT_FOUND", "message": "Not found"})));
        }
        run
    });
    let tried = found(&wizard, Scope::MessagesManage);
    assert!(tried.as_ref().is_some_and(Row::was_tried_by_writing));
    look_at_source(&mut wizard, 2_000, types_refused);
    end(&mut wizard, ActivityKind::Reads, 2_000, good);
    assert_eq!(found(&wizard, Scope::MessagesManage), tried);
}

/// What the person learns about a key that SmartRecruiters accepted and now rejects.
#[test]
fn a_key_that_was_accepted_and_is_rejected_has_one_answer_on_every_page() {
    const REVOKED: &str = "cause-badKey-revoked";
    let revoked = || Some(REVOKED.to_owned());
    let mut wizard = accepted();
    look_at_source(&mut wizard, 2_000, types_refused);
    end(&mut wizard, ActivityKind::Reads, 2_000, all_refused);
    assert_eq!(wizard.starts_now(), None);
    let kept = serde_json::to_value(&wizard.progress).expect("progress is JSON");
    let reopened = Wizard::resume(serde_json::from_value(kept).expect("and comes back"), 0);
    for (what, mut wizard) in [("now", wizard), ("after a restart", reopened)] {
        let view = wizard.view();
        let result = view.check.result.expect("a result");
        assert_eq!(result.banner.headline.id, REVOKED, "{what}");
        assert_eq!(result.fix.map(|fix| fix.name), Some("badKey-revoked"), "{what}");
        assert!(result.others.is_empty(), "{what}: it belongs to this environment");
        assert_eq!(view.check.next, NextStep::PasteNewKey, "{what}");
        assert_eq!(view.key.answer, Some(KeyAnswer::Rejected), "{what}");
        assert_eq!(id(view.key.against), revoked(), "{what}");
        assert_eq!(view.source.banner.headline.id, REVOKED, "{what}");
        assert!(view.source.refused && !view.source.found, "{what}");
        assert_eq!(id(view.connect.banner), revoked(), "{what}");
        assert_eq!(view.connect.mend, Some(Step::Permissions), "{what}");
        let detail = view.hand_over.warning.and_then(|warning| warning.detail);
        assert_eq!(detail.map(|detail| detail.id), revoked(), "{what}");
        assert_eq!(view.hand_over.first, Some(NextStep::PasteNewKey), "{what}");
        for (step, expected) in [
            (Step::Key, StepState::Failed),
            (Step::Permissions, StepState::Failed),
            (Step::Source, StepState::Unsure),
            (Step::ConnectTest, StepState::Failed),
            (Step::HandOver, StepState::Attention),
            (Step::Done, StepState::Todo),
        ] {
            let item = view.rail.iter().find(|item| item.step == step).expect("a step");
            assert_eq!(item.state, expected, "{what}: {step:?}");
        }
        assert!(view.done.left.contains(&Step::HandOver), "{what}: Findem holds it");
        let ticks = view.hand_over.ticks;
        assert_eq!(ticks, [Tick::Saved], "{what}: what the person said stays");

        wizard.key_stored(key("9f10", in_keychain()));
        assert!(!wizard.progress.key_revoked, "{what}: another key");
    }
    let mut never = refused_everywhere(Environment::Production);
    let result = never.view().check.result.expect("a result");
    assert_eq!(result.banner.headline.id, "headline-badKey");
    assert_eq!(result.fix.map(|fix| fix.name), Some("badKey"));
}

#[test]
fn after_a_restart_a_look_at_the_source_learns_that_the_key_is_rejected() {
    let mut wizard = Wizard::resume(accepted().progress, 0);
    look_at_source(&mut wizard, 2_000, all_refused);
    assert_eq!(id(wizard.view().key.against).as_deref(), Some("cause-badKey-revoked"));
    assert!(!wizard.progress.key_accepted);
}

#[test]
fn after_a_restart_failed_reads_are_read_again_and_a_lost_network_changes_nothing() {
    let mut wizard = Wizard::resume(checked().progress, 0);
    assert!(wizard.has_reads_to_ask_again());
    assert!(!Wizard::resume(accepted().progress, 0).has_reads_to_ask_again());
    let before = wizard.progress.clone();
    end(&mut wizard, ActivityKind::Again, 2_000, |mut run| {
        run.finished = true;
        run
    });
    assert_eq!(wizard.progress, before);
    end(&mut wizard, ActivityKind::Again, 3_000, good);
    assert!(!wizard.has_reads_to_ask_again());
    assert_eq!(wizard.view().key.answer, Some(KeyAnswer::Accepted));
}

const fn not_ready(at: i64) -> WatchResult {
    WatchResult {
        found: WatchFound::NotReady,
        at,
    }
}

#[test]
fn a_problem_that_the_weekly_check_found_is_looked_into_where_the_person_asks() {
    // "Check now" finds it while the person waits.
    let mut wizard = accepted();
    wizard.watch_is_on(None);
    wizard.watch_check_started();
    wizard.watch_checked(Some(not_ready(2_000)));
    assert_eq!(wizard.starts_now(), CHECK);
    assert_overtaken(&wizard.view(), "done-broke", "after Check now");

    // It was found while the program was closed, and the keychain is not asked before the person is.
    for (step, expected) in [
        (Step::Done, None),
        (Step::Key, None),
        (Step::Start, None),
        (Step::Permissions, CHECK),
        (Step::Source, CHECK),
        (Step::ConnectTest, CHECK),
        (Step::Mapping, CHECK),
        (Step::HandOver, CHECK),
    ] {
        let mut wizard = accepted();
        wizard.watch_is_on(Some(not_ready(2_000)));
        assert_overtaken(&wizard.view(), "done-broke", "at the start");
        wizard.go(step);
        assert_eq!(wizard.starts_now(), expected, "{step:?}");
    }
}

#[test]
fn only_a_whole_check_answers_the_weekly_one_even_within_the_same_second() {
    let broke = |wizard: &mut Wizard| wizard.view().done.broke.is_some();
    let mut wizard = accepted();
    wizard.watch_is_on(Some(not_ready(2_000)));
    look_at_source(&mut wizard, 2_001, good);
    assert!(broke(&mut wizard), "the permissions were not asked");
    end(&mut wizard, ActivityKind::ConnectTest, 2_002, good);
    assert!(broke(&mut wizard), "the permissions were not asked");
    end(&mut wizard, ActivityKind::Reads, 2_000, good);
    assert!(!broke(&mut wizard));
    let kept = Wizard::resume(wizard.progress, 0);
    let mut reopened = kept;
    reopened.watch_is_on(Some(not_ready(2_000)));
    assert!(!broke(&mut reopened));
}

#[test]
fn the_story_of_a_scenario_is_told_as_long_as_it_describes_it() {
    let staged = |scenario: &str, mut wizard: Wizard| {
        wizard.present.practice = Some(PracticeView {
            scenario: scenario.to_owned(),
            title: "Title".to_owned(),
            stage: PracticeStage::Told,
            story: "Story".to_owned(),
            scenarios: Vec::new(),
        });
        wizard.view().practice.map(|practice| practice.stage)
    };
    let begun = || {
        let mut wizard = Wizard::new(Progress::default());
        wizard.start(Environment::Practice, None);
        wizard
    };
    let revoked = || {
        let mut wizard = accepted();
        end(&mut wizard, ActivityKind::Reads, 2_000, all_refused);
        wizard
    };
    let overtaken = || {
        let mut wizard = accepted();
        wizard.watch_is_on(Some(not_ready(2_000)));
        wizard
    };
    for (what, scenario, wizard, expected) in [
        ("no key yet", "fresh", begun(), PracticeStage::Told),
        ("a key", "fresh", with_key(), PracticeStage::Begun),
        ("a complaint", "wrong-role", checked(), PracticeStage::Told),
        ("solved", "fresh", accepted(), PracticeStage::Solved),
        (
            "solved, until something changed",
            "fresh",
            overtaken(),
            PracticeStage::Begun,
        ),
        ("revoked by the person", "fresh", revoked(), PracticeStage::Revoked),
        (
            "revoked by the story",
            "revoked-key",
            refused_everywhere(Environment::Practice),
            PracticeStage::Told,
        ),
    ] {
        assert_eq!(staged(scenario, wizard), Some(expected), "{what}");
    }
}
