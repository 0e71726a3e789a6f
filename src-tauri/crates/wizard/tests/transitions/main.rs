//! The wizard's transitions.
#![expect(clippy::expect_used, reason = "a test whose scaffolding fails has failed")]

mod automatic;
mod hand_over;
mod key;
mod overtaken;
mod stored;
mod watch;

use diagnosis::environment::Environment;
use diagnosis::evidence::{Answer, Body, NoAnswer, Observation, Outcome};
use diagnosis::finding::Row;
use diagnosis::key_text::{KeyNote, KeyShape};
use diagnosis::message::Message;
use diagnosis::permission::{Scope, catalog};
use diagnosis::probe::{Probe, When};
use diagnosis::run::Run;
use diagnosis::verdict::{Cause, LinkId, Uncounted, Verdict};
use serde_json::{Value, json};
use wizard::view::{Keeping, KeyCopy, KeyPlace, Page, PermissionView, Step, StepState, Tick};
use wizard::{ActivityKind, KeptKey, KeyFingerprint, Objection, Progress, Wizard};

fn key(last_four: &str, place: KeyPlace) -> KeptKey {
    KeptKey {
        last_four: last_four.to_owned(),
        place,
        notes: vec![KeyNote::LooksRight],
        fingerprint: None,
    }
}

fn in_keychain() -> KeyPlace {
    KeyPlace::Keychain {
        name: "GNOME Keyring".to_owned(),
        entry: "Findem Connect".to_owned(),
    }
}

/// A wizard with a key in the keychain, before any check.
fn with_key() -> Wizard {
    let mut wizard = Wizard::new(Progress::default());
    wizard.start(Environment::Production, None);
    wizard.key_stored(key("3a4b", in_keychain()));
    wizard
}

fn answer(probe: Probe, status: u16, body: Value) -> Observation {
    Observation {
        probe,
        method: probe.method(),
        path: probe.path(true).to_owned(),
        outcome: Outcome::Answer(Answer {
            status,
            body: Body::Json(body),
            www_authenticate: None,
            rate_headers: true,
        }),
        duration_ms: 10,
        order: diagnosis::evidence::Order::default(),
        tries: 1,
        request_id: None,
    }
}

/// The answers to an Extended key, which can read candidates and jobs but not users.
fn extended(mut run: Run) -> Run {
    run.record(answer(
        Probe::Me,
        200,
        json!({"id": "k", "systemRole": {"id": "EXTENDED", "name": "Extended"}}),
    ));
    run.record(answer(Probe::Candidates, 200, json!({"content": [], "totalFound": 0})));
    run.record(answer(Probe::Jobs, 200, json!({"content": [], "totalFound": 0})));
    run.record(answer(Probe::Users, 403, json!({"message": "Forbidden"})));
    run.finished = true;
    run
}

fn checked() -> Wizard {
    let mut wizard = with_key();
    wizard.check_started(ActivityKind::Reads);
    let run = extended(wizard.run_for(ActivityKind::Reads, KeyShape::ApiKey));
    wizard.check_finished(run, 1_000, 200);
    wizard
}

fn state(wizard: &mut Wizard, step: Step) -> StepState {
    wizard
        .view()
        .rail
        .into_iter()
        .find(|item| item.step == step)
        .expect("every step is in the rail")
        .state
}

/// Copies the key and says that it is saved in Findem.
fn save(wizard: &mut Wizard) {
    wizard.key_copied(KeyCopy::Cleared);
    wizard.tick(Tick::Saved, true);
}

#[test]
fn without_a_key_only_start_and_key_are_open() {
    let mut wizard = Wizard::new(Progress::default());
    for step in Step::ALL {
        assert_eq!(
            wizard.is_open(step),
            step == Step::Start,
            "{step:?} before the beginning"
        );
    }
    wizard.start(Environment::Production, None);
    assert_eq!(wizard.progress.step, Step::Key);
    wizard.go(Step::Permissions);
    assert_eq!(wizard.progress.step, Step::Key, "there is nothing to check yet");
}

#[test]
fn a_key_with_a_weak_role_is_not_ticked_and_names_its_fix() {
    let mut wizard = checked();
    assert_eq!(state(&mut wizard, Step::Key), StepState::Failed);
    assert_eq!(state(&mut wizard, Step::Permissions), StepState::Failed);
    let result = wizard.view().check.result.expect("a result");
    assert_eq!(result.banner.headline.id, "headline-systemRole");
    assert_eq!(result.fix.map(|fix| fix.cause), Some(Cause::SystemRole));
}

#[test]
fn rows_arrive_one_by_one_and_are_counted() {
    let mut wizard = with_key();
    wizard.check_started(ActivityKind::Reads);
    assert_eq!(wizard.view().check.answered, 0);
    let mut run = wizard.run_for(ActivityKind::Reads, KeyShape::ApiKey);
    run.record(answer(Probe::Jobs, 200, json!({"content": []})));
    wizard.check_progressed(&run);
    let view = wizard.view();
    assert!(view.check.running);
    assert_eq!(view.check.counts.granted, 1);
    let jobs = view
        .permissions
        .iter()
        .find(|row| row.scope == Scope::JobsRead)
        .expect("a row");
    assert_eq!(jobs.sign, Some(Verdict::Granted.into()));
    let users = view
        .permissions
        .iter()
        .find(|row| row.scope == Scope::UsersRead)
        .expect("a row");
    assert!(users.pending && users.sign.is_none());
}

#[test]
fn a_check_under_way_says_whether_it_tries_writes() {
    let mut wizard = checked();
    for (kind, writes) in [(ActivityKind::Writes, true), (ActivityKind::Reads, false)] {
        wizard.check_started(kind);
        assert_eq!(wizard.view().check.writes_tried, writes, "{kind:?}");
    }
}

#[test]
fn another_key_puts_out_what_was_found_about_the_old_one() {
    let mut wizard = checked();
    save(&mut wizard);
    wizard.key_stored(key("9f10", in_keychain()));
    let view = wizard.view();
    assert!(view.check.result.is_none() && view.hand_over.ticks.is_empty());
    assert_eq!(
        (view.hand_over.old_keys, view.hand_over.old_in_findem),
        (vec!["3a4b".to_owned()], true)
    );
    assert_eq!(
        view.hand_over.saved_last_four.as_deref(),
        Some("3a4b"),
        "Findem still holds the old key"
    );
}

#[test]
fn closing_and_reopening_goes_on_but_a_key_of_that_session_is_gone() {
    let kept = serde_json::to_value(&checked().progress).expect("progress is JSON");
    let progress: Progress = serde_json::from_value(kept).expect("and comes back");
    let mut wizard = Wizard::resume(progress.clone(), 7);
    assert_eq!(wizard.view().revision, 8);
    assert!(wizard.view().check.result.is_some(), "what was found is still there");

    let for_that_session = Progress {
        key: Some(key("3a4b", KeyPlace::Session)),
        step: Step::Source,
        ..progress
    };
    let wizard = Wizard::resume(for_that_session, 0);
    assert_eq!((wizard.progress.step, wizard.progress.key), (Step::Key, None));
}

/// All answers to an Admin's key in a check that only reads.
fn all_reads(mut run: Run) -> Run {
    run.record(answer(
        Probe::Me,
        200,
        json!({"id": "k", "systemRole": {"id": "ADMINISTRATOR", "name": "Admin"}, "accessGroups": []}),
    ));
    for probe in [Probe::Candidates, Probe::Jobs, Probe::Users, Probe::Offers] {
        run.record(answer(probe, 200, json!({"content": [], "totalFound": 0})));
    }
    run.finished = true;
    run
}

#[test]
fn after_a_restart_what_came_of_the_writes_stays_and_a_look_without_a_network_changes_nothing() {
    let mut wizard = with_key();
    wizard.check_started(ActivityKind::Writes);
    let mut run = all_reads(wizard.run_for(ActivityKind::Writes, KeyShape::ApiKey));
    for probe in Probe::WRITES {
        run.record(answer(probe, 404, json!({"message": "Not found"})));
    }
    wizard.check_finished(run, 1_000, 200);
    let tried = found(&wizard, Scope::MessagesManage);
    assert!(tried.as_ref().is_some_and(Row::was_tried_by_writing));

    let mut wizard = Wizard::resume(wizard.progress, 0);
    let before = wizard.progress.clone();
    let mut nothing = wizard.run_for(ActivityKind::Again, KeyShape::ApiKey);
    nothing.finished = true;
    wizard.sources_seen(nothing, 2_000);
    assert_eq!(wizard.progress, before);

    for now in [3_000, 4_000] {
        let run = all_reads(wizard.run_for(ActivityKind::Again, KeyShape::ApiKey));
        wizard.sources_seen(run, now);
        assert_eq!(found(&wizard, Scope::MessagesManage), tried);
        assert!(wizard.view().check.writes_tried);
    }
    wizard.check_started(ActivityKind::Reads);
    let run = all_reads(wizard.run_for(ActivityKind::Reads, KeyShape::ApiKey));
    wizard.check_finished(run, 5_000, 200);
    assert!(!wizard.view().check.writes_tried, "a whole check begins anew");
}

#[test]
fn what_would_be_found_in_the_same_way_is_not_asked_again() {
    let mut wizard = with_key();
    wizard.check_started(ActivityKind::Reads);
    let mut run = all_reads(wizard.run_for(ActivityKind::Reads, KeyShape::ApiKey));
    run.record(answer(Probe::Me, 404, json!({"message": "Not found"})));
    run.record(answer(Probe::MeOld, 404, json!({"message": "Not found"})));
    run.record(answer(Probe::Users, 503, json!({"message": "Unavailable"})));
    wizard.check_finished(run, 1_000, 200);
    let again = wizard.reads_to_ask_again();
    assert!(
        again.contains(&Probe::Users) && !again.contains(&Probe::Me),
        "{again:?}"
    );
}

#[test]
fn progress_of_an_earlier_version_is_read_with_defaults() {
    let progress: Progress =
        serde_json::from_value(json!({"step": "key", "started": true})).expect("missing fields are fine");
    assert_eq!(
        progress,
        Progress {
            step: Step::Key,
            started: true,
            ..Progress::default()
        }
    );
}

#[test]
fn a_second_look_keeps_the_rows_and_asks_failed_reads_only() {
    let mut wizard = checked();
    let again = wizard.reads_to_ask_again();
    assert!(again.contains(&Probe::Users) && !again.contains(&Probe::Jobs));
    assert!(again.iter().all(|probe| !probe.is_write()));
    wizard.check_started(ActivityKind::Again);
    let view = wizard.view();
    assert!(view.check.repeats && !view.check.running);
    assert!(view.check.result.is_some() && view.permissions.iter().any(|row| row.sign.is_some()));
}

#[test]
fn a_second_look_also_asks_what_no_row_stands_for() {
    let mut wizard = with_key();
    wizard.check_started(ActivityKind::Reads);
    let mut run = wizard.run_for(ActivityKind::Reads, KeyShape::ApiKey);
    for probe in [Probe::Candidates, Probe::HiringProcesses, Probe::SourceTypes] {
        run.record(answer(
            probe,
            403,
            json!({"message": "No access to feature: Customer API"}),
        ));
    }
    run.finished = true;
    wizard.check_finished(run, 1_000, 200);
    let again = wizard.reads_to_ask_again();
    for probe in [Probe::HiringProcesses, Probe::SourceTypes, Probe::Attachments] {
        assert!(again.contains(&probe), "{probe:?}");
    }
}

#[test]
fn what_a_broken_network_left_unsent_is_sent_with_the_next_look() {
    let always = |probe: &Probe| probe.spec().when == When::Always;
    let rows = catalog().map(|permission| permission.probe);
    let needed: Vec<Probe> = rows
        .filter(|probe| !probe.is_write())
        .chain(Probe::of_connect_test())
        .filter(always)
        .collect();
    for sent in 1..needed.len() {
        let mut wizard = with_key();
        wizard.check_started(ActivityKind::Reads);
        let mut run = wizard.run_for(ActivityKind::Reads, KeyShape::ApiKey);
        for probe in &needed[..sent] {
            let mut observation = answer(*probe, 200, Value::Null);
            observation.outcome = Outcome::NoAnswer(NoAnswer::Connect);
            run.record(observation);
        }
        run.finished = true;
        wizard.check_finished(run, 1_000, 200);
        let again = wizard.reads_to_ask_again();
        for probe in &needed {
            assert!(again.contains(probe), "{probe:?} after {sent} requests");
        }
    }
}

#[test]
fn attachments_that_a_check_had_no_time_for_are_read_with_the_next_look() {
    for (content, asked) in [(json!([{"id": "c1"}]), true), (json!([]), false)] {
        let mut wizard = with_key();
        wizard.check_started(ActivityKind::Reads);
        let mut run = wizard.run_for(ActivityKind::Reads, KeyShape::ApiKey);
        run.record(answer(Probe::Candidates, 200, json!({"content": content})));
        (run.out_of_time, run.finished) = (true, true);
        wizard.check_finished(run, 1_000, 200);
        assert_eq!(
            wizard.reads_to_ask_again().contains(&Probe::Attachments),
            asked,
            "{content}"
        );
    }
}

#[test]
fn nothing_is_looked_at_again_after_a_check_was_stopped() {
    let mut wizard = with_key();
    wizard.check_started(ActivityKind::Reads);
    let mut run = extended(wizard.run_for(ActivityKind::Reads, KeyShape::ApiKey));
    (run.cancelled, run.finished) = (true, true);
    wizard.check_finished(run, 1_000, 200);
    assert_eq!(wizard.reads_to_ask_again(), []);
    assert!(!wizard.source_missing());
}

#[test]
fn after_a_stop_nothing_is_asked_by_itself() {
    let mut wizard = with_key();
    wizard.check_started(ActivityKind::Reads);
    let mut run = extended(wizard.run_for(ActivityKind::Reads, KeyShape::ApiKey));
    run.cancelled = true;
    wizard.check_finished(run, 1_000, 200);
    assert_eq!(wizard.reads_to_ask_again(), []);
}

#[test]
fn what_looks_once_more_and_was_stopped_changes_nothing() {
    for kind in [ActivityKind::Again, ActivityKind::ConnectTest] {
        let mut wizard = checked();
        let before = wizard.progress.clone();
        wizard.check_started(kind);
        let mut run = wizard.run_for(kind, KeyShape::ApiKey);
        run.forget(Probe::Jobs);
        run.cancelled = true;
        run.finished = true;
        wizard.check_finished(run, 2_000, 5);
        assert_eq!(wizard.progress, before, "{kind:?}");
    }
}

#[test]
fn no_page_for_custom_sources_is_recorded_and_does_not_stand_in_the_way() {
    let mut wizard = checked();
    wizard.set_sources_unavailable(true);
    assert_eq!(state(&mut wizard, Step::Source), StepState::Done);
    let summary = &wizard.progress.last.as_ref().expect("a check").diagnosis.summary;
    assert!(summary.others.contains(&Cause::CustomSourcesUnavailable));
    assert!(!wizard.source_missing(), "nothing is waited for");
}

#[test]
fn what_the_person_says_about_the_page_counts_after_a_restart_as_soon_as_everything_was_read_again() {
    for unavailable in [true, false] {
        let mut before = checked();
        before.set_sources_unavailable(!unavailable);
        let run = before.run_for(ActivityKind::Reads, KeyShape::ApiKey);
        let run = Run {
            sources_unavailable: unavailable,
            ..before.run().cloned().unwrap_or(run)
        };
        let mut wizard = Wizard::resume(before.progress, 0);
        assert!(!wizard.present.outdated);
        wizard.set_sources_unavailable(unavailable);
        assert!(wizard.source_to_read_again(), "{unavailable}");
        wizard.sources_seen(run, 3_000);
        assert!(!wizard.present.outdated);
        let summary = &wizard.progress.last.as_ref().expect("a check").diagnosis.summary;
        let says_so = summary.others.contains(&Cause::CustomSourcesUnavailable);
        assert_eq!(says_so, unavailable);
    }
}

#[test]
fn another_environment_begins_anew_and_keeps_the_name_and_the_proxy() {
    let mut wizard = checked();
    wizard.progress.name = "Acme GmbH".to_owned();
    wizard.progress.proxy = Some("http://proxy.example.com:8080/".to_owned());
    wizard.start(Environment::Sandbox, None);
    assert_eq!(wizard.progress.name, "Acme GmbH");
    assert_eq!(wizard.view().proxy.as_deref(), Some("http://proxy.example.com:8080/"));
    assert!(wizard.progress.key.is_none() && wizard.progress.last.is_none());
    assert_eq!(wizard.progress.step, Step::Key);
}

#[test]
fn at_the_end_the_key_can_go_and_the_summary_stays() {
    let mut wizard = checked();
    wizard.go(Step::Done);
    wizard.key_removed();
    let view = wizard.view();
    assert_eq!(view.step, Step::Done);
    assert!(view.key.masked.is_none());
    let text = |step| {
        view.done
            .results
            .iter()
            .find(|result| result.step == step)
            .expect("a result")
            .text
            .id
            .clone()
    };
    assert_eq!(text(Step::Permissions), "done-permissions");
}

#[test]
fn the_same_key_can_be_tried_in_the_other_environment_without_what_was_found_in_the_first() {
    let mut wizard = checked();
    wizard.switch_environment(Environment::Sandbox);
    let view = wizard.view();
    assert_eq!((view.environment, view.step), (Environment::Sandbox, Step::Permissions));
    assert!(view.key.masked.is_some() && view.check.result.is_none() && !view.connect.tested);
}

#[test]
fn what_was_found_in_one_environment_is_forgotten_in_the_other() {
    for (switch, what) in [
        (
            (|wizard| wizard.switch_environment(Environment::Sandbox)) as fn(&mut Wizard),
            "with the key",
        ),
        (|wizard| wizard.start(Environment::Sandbox, None), "from the beginning"),
    ] {
        let mut wizard = checked();
        wizard.set_sources_unavailable(true);
        wizard.progress.connect_tested = true;
        wizard.present.fields_reason = Some(Uncounted::Refused);
        wizard.present.arrivals.count = Some(7);
        switch(&mut wizard);
        let run = wizard.run_for(ActivityKind::Reads, KeyShape::ApiKey);
        assert!(
            !wizard.progress.sources_unavailable && !run.sources_unavailable,
            "{what}"
        );
        assert!(!wizard.progress.connect_tested, "{what}");
        assert_eq!(wizard.present.fields_reason, None, "{what}");
        assert_eq!(wizard.present.arrivals.count, None, "{what}");
        assert!(wizard.run().is_none() && wizard.progress.last.is_none(), "{what}");
    }
}

#[test]
fn links_that_pass_are_shown_while_the_connect_test_runs() {
    let mut wizard = checked();
    wizard.check_started(ActivityKind::ConnectTest);
    let mut run = wizard.run_for(ActivityKind::ConnectTest, KeyShape::ApiKey);
    for probe in [Probe::Users, Probe::Messages] {
        run.forget(probe);
    }
    run.finished = false;
    wizard.check_progressed(&run);
    let view = wizard.view();
    assert!(view.connect.running);
    let links = view.connect.links.iter().filter(|link| link.sign.is_some());
    let shown: Vec<LinkId> = links.map(|link| link.id).collect();
    assert!(
        shown.contains(&LinkId::Jobs) && !shown.contains(&LinkId::Users),
        "{shown:?}"
    );
}

/// A wizard after a check in which every request was answered with 401.
fn refused_everywhere(environment: Environment) -> Wizard {
    let mut wizard = Wizard::new(Progress::default());
    wizard.start(environment, None);
    wizard.key_stored(key("3a4b", in_keychain()));
    wizard.check_started(ActivityKind::Reads);
    let mut run = wizard.run_for(ActivityKind::Reads, KeyShape::ApiKey);
    for probe in [Probe::Candidates, Probe::Jobs, Probe::Users, Probe::Me] {
        run.record(answer(probe, 401, json!({"message": "Unauthorized"})));
    }
    run.finished = true;
    wizard.check_finished(run, 1_000, 200);
    wizard
}

fn found(wizard: &Wizard, scope: Scope) -> Option<Row> {
    let rows = &wizard.progress.last.as_ref()?.diagnosis.rows;
    rows.iter().find(|row| row.scope == scope).cloned()
}

fn row(wizard: &mut Wizard, scope: Scope) -> PermissionView {
    let rows = wizard.view().permissions;
    rows.into_iter()
        .find(|row| row.scope == scope)
        .expect("every scope has a row")
}

#[test]
fn a_denied_row_opens_the_page_on_which_its_cause_is_mended() {
    let fix = row(&mut checked(), Scope::UsersRead).fix.expect("a fix");
    assert_eq!((fix.cause, fix.link), (Cause::SystemRole, Some(Page::Credentials)));
    assert_eq!(
        row(&mut checked(), Scope::JobsRead).fix,
        None,
        "a granted row needs none"
    );
}

#[test]
fn a_refused_key_is_not_asked_again_by_itself() {
    let wizard = refused_everywhere(Environment::Production);
    assert_eq!(wizard.reads_to_ask_again(), []);
    assert!(!wizard.source_missing());
}

#[test]
fn practice_names_no_other_environment() {
    for (environment, named) in [(Environment::Production, true), (Environment::Practice, false)] {
        let mut wizard = refused_everywhere(environment);
        let others = wizard.view().check.result.expect("a result").others;
        assert_eq!(
            others.iter().any(|other| other.switches_environment),
            named,
            "{environment:?}"
        );
        let causes = row(&mut wizard, Scope::JobsRead).causes;
        let other = Message::new("permissions-also").nested("cause", Message::new("cause-wrongEnvironment"));
        assert_eq!(causes.contains(&other), named, "{environment:?}");
    }
}

/// A check and a connect test of an Admin's key with these answers.
fn read_with(me: &Value, change: impl Fn(&mut Run)) -> Wizard {
    let mut wizard = with_key();
    for kind in [ActivityKind::Reads, ActivityKind::ConnectTest] {
        wizard.check_started(kind);
        let mut run = all_reads(wizard.run_for(kind, KeyShape::ApiKey));
        run.record(answer(Probe::Me, 200, me.clone()));
        change(&mut run);
        wizard.check_finished(run, 1_000, 200);
    }
    wizard
}

#[test]
fn a_key_with_an_access_group_is_not_ticked() {
    let admin = |groups: Value| {
        let me = json!({"id": "k", "systemRole": {"id": "ADMINISTRATOR", "name": "Admin"}, "accessGroups": groups});
        let mut wizard = read_with(&me, |_| ());
        state(&mut wizard, Step::Key)
    };
    assert_eq!(admin(json!([])), StepState::Done);
    assert_eq!(admin(json!([{"id": "g"}])), StepState::Attention);
}

#[test]
fn a_list_of_sources_that_is_refused_is_not_waited_for() {
    let refused = |status| {
        let me = json!({"id": "k", "systemRole": {"id": "ADMINISTRATOR", "name": "Admin"}, "accessGroups": []});
        let wizard = read_with(&me, |run| {
            run.record(answer(Probe::SourceTypes, status, json!({"message": "Forbidden"})));
        });
        wizard.source_missing()
    };
    assert!(!refused(403));
    assert!(refused(503), "it may answer the next time");
}
