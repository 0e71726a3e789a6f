//! When a rehearsal is offered, and what the wizard remembers about it.

use diagnosis::environment::Environment;
use diagnosis::evidence::{Answer, Body, Observation, Outcome};
use diagnosis::key_text::KeyShape;
use diagnosis::message::Message;
use diagnosis::permission::Scope;
use diagnosis::probe::Probe;
use diagnosis::rehearsal::{Judged, Marker, NotOffered, Rehearsal, RehearsalStepId, RehearsalVerdict};
use diagnosis::run::{Run, SourcePage};
use diagnosis::verdict::Verdict;
use serde_json::{Value, json};
use wizard::rehearsal::{Leftover, LeftoverState, TestCandidate};
use wizard::view::KeyPlace;
use wizard::{ActivityKind, KeptKey, Progress, Wizard};

fn answer(probe: Probe, body: Value) -> Observation {
    Observation {
        probe,
        method: probe.method(),
        path: probe.path(true).to_owned(),
        outcome: Outcome::Answer(Answer {
            status: 200,
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

fn key(last_four: &str) -> KeptKey {
    KeptKey {
        last_four: last_four.to_owned(),
        place: KeyPlace::Keychain {
            name: "GNOME Keyring".to_owned(),
            entry: "Findem Connect".to_owned(),
        },
        notes: Vec::new(),
        fingerprint: None,
    }
}

/// A check of an Admin's key, with the source in place.
fn admin(mut run: Run) -> Run {
    run.record(answer(
        Probe::Me,
        json!({"id": "k", "systemRole": {"id": "ADMINISTRATOR"}}),
    ));
    run.record(answer(Probe::SourceTypes, json!({"content": [{"id": "OTHER"}]})));
    run.source_pages.push(SourcePage {
        type_id: "OTHER".to_owned(),
        again: false,
        observation: answer(
            Probe::SourceValues,
            json!({"totalFound": 1, "content": [{"id": "s1", "label": "Findem"}]}),
        ),
    });
    run.finished = true;
    run
}

fn checked() -> Wizard {
    let mut wizard = Wizard::new(Progress::default());
    wizard.start(Environment::Production, None);
    wizard.key_stored(key("3a4b"));
    wizard.check_started(ActivityKind::Reads);
    let run = admin(wizard.run_for(ActivityKind::Reads, KeyShape::ApiKey));
    wizard.check_finished(run, 1_000, 200);
    wizard
}

fn marker() -> Marker {
    Marker::new(4711)
}

fn left(state: LeftoverState) -> Leftover {
    Leftover {
        candidate: TestCandidate::from(&marker()),
        since: 1_000,
        state,
        other_key: false,
    }
}

/// The candidate was created and read back, but deleting it was refused.
fn refused_to_delete() -> Rehearsal {
    let mut finding = Rehearsal::new(0);
    finding.note(RehearsalStepId::Create, Judged::PASS, 1);
    finding.note(RehearsalStepId::ReadSource, Judged::PASS, 2);
    finding.note(RehearsalStepId::Delete, Judged::FAIL, 3);
    finding
}

#[test]
fn a_rehearsal_is_offered_once_the_key_was_checked_and_nothing_is_left_over() {
    let mut wizard = checked();
    assert_eq!(wizard.rehearsal_offered().map(|source| source.id.as_str()), Ok("s1"));
    assert_eq!(wizard.view().rehearsal.not_offered, None);
    for (state, offered) in [
        (LeftoverState::Unlooked, false),
        (LeftoverState::Found, false),
        (LeftoverState::NotFound, false),
        (LeftoverState::Gone, true),
    ] {
        wizard.present.rehearsal.leftover = Some(left(state));
        let expected = (!offered).then_some(NotOffered::Leftover);
        assert_eq!(wizard.rehearsal_offered().err(), expected, "{state:?}");
    }
    let fresh = Wizard::new(Progress::default());
    assert_eq!(fresh.rehearsal_offered().err(), Some(NotOffered::Unchecked));
}

#[test]
fn its_steps_are_shown_as_they_come_and_its_receipt_is_kept() {
    let mut wizard = checked();
    wizard.present.rehearsal.next = Some(marker());
    let next = wizard
        .view()
        .rehearsal
        .next
        .expect("it is named before anybody consents");
    assert_eq!(next.name, format!("Findem {}", marker().last_name));
    wizard.rehearsal_started(0);
    wizard.rehearsal_progressed(&refused_to_delete());
    let view = wizard.view().rehearsal;
    let signs: Vec<_> = view
        .steps
        .iter()
        .map(|step| step.sign.as_ref().map(|sign| sign.glyph))
        .collect();
    assert_eq!(
        (view.running, &signs[..]),
        (true, &[Some("✓"), Some("✓"), Some("✕"), None][..])
    );
    assert_eq!(view.steps[3].result, Some(Message::new("rehearsal-waiting")));
    wizard.rehearsal_ended(&marker(), refused_to_delete());
    assert!(!wizard.view().rehearsal.running);

    let kept = serde_json::to_value(&wizard.progress).expect("progress is JSON");
    let again = Wizard::resume(serde_json::from_value(kept).expect("and comes back"), 0);
    let receipt = again.progress.rehearsal.expect("the receipt outlives the window");
    assert_eq!(
        (receipt.candidate, receipt.finding.verdict),
        (next, RehearsalVerdict::Leftover)
    );
}

#[test]
fn what_is_deleted_later_is_said_on_the_receipt_of_its_own_rehearsal_only() {
    let mut later = Rehearsal::new(0);
    later.note(RehearsalStepId::Delete, Judged::PASS, 8);
    later.note(RehearsalStepId::ProveGone, Judged::PASS, 9);
    for (code, expected) in [(4711, RehearsalVerdict::Clean), (1, RehearsalVerdict::Leftover)] {
        let mut wizard = checked();
        wizard.rehearsal_started(0);
        wizard.rehearsal_ended(&Marker::new(code), refused_to_delete());
        wizard.present.rehearsal.leftover = Some(left(LeftoverState::Found));
        wizard.leftover_cleaned_up(&later, LeftoverState::Gone);
        let view = wizard.view().rehearsal;
        let receipt = wizard.progress.rehearsal.as_ref();
        assert_eq!(receipt.map(|receipt| receipt.finding.verdict), Some(expected));
        assert_eq!(view.leftover.map(|leftover| leftover.state), Some(LeftoverState::Gone));
    }
}

#[test]
fn a_receipt_is_never_said_of_another_key() {
    let mut wizard = checked();
    wizard.rehearsal_started(0);
    wizard.key_stored(key("9f10"));
    wizard.rehearsal_ended(&marker(), refused_to_delete());
    assert_eq!(wizard.progress.rehearsal, None);

    let mut wizard = checked();
    wizard.rehearsal_started(0);
    wizard.rehearsal_ended(&marker(), refused_to_delete());
    wizard.key_stored(key("9f10"));
    assert_eq!(wizard.progress.rehearsal, None);
}

#[test]
fn what_belongs_to_one_environment_is_not_shown_in_the_other() {
    type Move = fn(&mut Wizard);
    let elsewhere: [(&str, Move); 2] = [
        ("begun anew", |wizard| wizard.start(Environment::Sandbox, None)),
        ("the same key there", |wizard| {
            wizard.switch_environment(Environment::Sandbox);
        }),
    ];
    for (how, go) in elsewhere {
        let mut wizard = checked();
        wizard.rehearsal_started(0);
        wizard.rehearsal_ended(&marker(), refused_to_delete());
        wizard.present.rehearsal.leftover = Some(left(LeftoverState::Found));
        wizard.rehearsal_started(1);
        go(&mut wizard);
        let view = wizard.view().rehearsal;
        assert_eq!((view.running, view.banner, view.leftover), (false, None, None), "{how}");
    }

    // If the person continues in the same journey, the running rehearsal continues too.
    let mut wizard = checked();
    wizard.rehearsal_started(0);
    wizard.start(Environment::Production, None);
    assert!(wizard.view().rehearsal.running);
}

fn clean() -> Rehearsal {
    let mut finding = Rehearsal::new(1);
    for id in RehearsalStepId::ALL {
        finding.note(*id, Judged::PASS, 2);
    }
    assert_eq!(finding.verdict, RehearsalVerdict::Clean);
    finding
}

fn creating(wizard: &Wizard) -> Option<Verdict> {
    let rows = &wizard.progress.last.as_ref()?.diagnosis.rows;
    let row = rows.iter().find(|row| row.scope == Scope::CandidatesCreate);
    row.map(|row| row.verdict)
}

fn check_again(wizard: &mut Wizard, change: impl Fn(Run) -> Run) {
    wizard.check_started(ActivityKind::Reads);
    let run = admin(wizard.run_for(ActivityKind::Reads, KeyShape::ApiKey));
    wizard.check_finished(change(run), 2_000, 200);
}

/// J58: the proof is valid for this key until another key comes or a check refuses what it proved.
#[test]
fn a_clean_rehearsal_proves_creating_until_another_key_comes_or_it_is_refused() {
    let mut wizard = checked();
    assert_eq!(creating(&wizard), Some(Verdict::LooksGranted));
    wizard.rehearsal_started(1_000);
    wizard.rehearsal_ended(&marker(), clean());
    assert_eq!(creating(&wizard), Some(Verdict::Granted), "at once");
    check_again(&mut wizard, |run| run);
    assert_eq!(creating(&wizard), Some(Verdict::Granted), "after the next check");
    let mut resumed = Wizard::resume(wizard.progress.clone(), 0);
    check_again(&mut resumed, |run| run);
    assert_eq!(creating(&resumed), Some(Verdict::Granted), "after a restart");

    let mut other = wizard.clone();
    other.key_stored(key("9999"));
    check_again(&mut other, |run| run);
    assert_eq!(
        creating(&other),
        Some(Verdict::LooksGranted),
        "of another key nothing was proved"
    );

    // After one refusal it stays unproved, even if the next check does not try it.
    check_again(&mut wizard, |mut run| {
        run.wish.read_only = false;
        for probe in [Probe::DeleteAttachment, Probe::PutSource] {
            let mut refused = answer(probe, json!({"message": "Missing required scopes: candidates_manage"}));
            if let Outcome::Answer(answer) = &mut refused.outcome {
                answer.status = 403;
            }
            run.record(refused);
        }
        run
    });
    assert_eq!(creating(&wizard), Some(Verdict::Denied));
    check_again(&mut wizard, |run| run);
    assert_eq!(creating(&wizard), Some(Verdict::LooksGranted));
}

/// J58.
#[test]
fn a_rehearsal_after_a_restart_changes_what_is_known() {
    let mut wizard = Wizard::resume(checked().progress, 0);
    wizard.rehearsal_started(1_000);
    wizard.rehearsal_ended(&marker(), clean());
    assert_eq!(creating(&wizard), Some(Verdict::Granted));
}
