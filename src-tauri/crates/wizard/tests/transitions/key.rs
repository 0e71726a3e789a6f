//! The key on this computer, what the person tries with it, and where the journey continues.

use super::*;

#[test]
fn when_the_writes_were_tried_is_said_for_as_long_as_rows_stand_on_them() {
    let mut wizard = with_key();
    let mut check = |kind, now| {
        wizard.check_started(kind);
        let mut run = all_reads(wizard.run_for(kind, KeyShape::ApiKey));
        if kind == ActivityKind::Writes {
            for probe in Probe::WRITES {
                run.record(answer(probe, 404, json!({"message": "Not found"})));
            }
        }
        wizard.check_finished(run, now, 200);
        wizard.view().check.writes_at
    };
    assert_eq!(check(ActivityKind::Reads, 1_000), None);
    assert_eq!(check(ActivityKind::Writes, 2_000), Some(2_000));
    assert_eq!(check(ActivityKind::Again, 3_000), Some(2_000));
    assert_eq!(check(ActivityKind::ConnectTest, 4_000), Some(2_000));
    assert_eq!(check(ActivityKind::Reads, 5_000), None, "a whole check begins anew");
}

#[test]
fn a_text_of_another_shape_is_ticked_only_when_something_could_be_read_with_it() {
    for note in [
        KeyNote::Unusual,
        KeyNote::PartnerToken,
        KeyNote::OauthPair,
        KeyNote::OauthToken,
    ] {
        let mut wizard = Wizard::new(Progress::default());
        wizard.start(Environment::Production, None);
        wizard.key_stored(KeptKey {
            notes: vec![note, KeyNote::Cleaned],
            ..key("3a4b", in_keychain())
        });
        assert_eq!(state(&mut wizard, Step::Key), StepState::Unsure, "{note:?}");
        wizard.check_started(ActivityKind::Reads);
        let run = all_reads(wizard.run_for(ActivityKind::Reads, KeyShape::Unusual));
        wizard.check_finished(run, 1_000, 200);
        assert_eq!(state(&mut wizard, Step::Key), StepState::Done, "{note:?}");
    }
    assert_eq!(state(&mut with_key(), Step::Key), StepState::Done);
}

#[test]
fn the_same_journey_goes_on_where_it_stood() {
    for (step, finished, expected) in [
        // The key has a weak role, so the person is not done.
        (Step::Done, true, Step::Permissions),
        (Step::Source, false, Step::Source),
        (Step::Start, false, Step::Permissions),
        (Step::Start, true, Step::Permissions),
    ] {
        let mut wizard = checked();
        wizard.progress.step = step;
        wizard.progress.finished = finished;
        wizard.start(Environment::Production, None);
        assert_eq!(wizard.progress.step, expected, "{step:?}, finished: {finished}");
    }
    let mut removed = checked();
    removed.key_removed();
    removed.progress.step = Step::Source;
    removed.start(Environment::Production, None);
    assert_eq!(
        removed.progress.step,
        Step::Key,
        "without a key there is nothing to do there"
    );
}

#[test]
fn where_a_forgotten_key_was_is_said_until_another_one_comes() {
    let mut wizard = checked();
    wizard.key_removed();
    wizard.present.forgotten = Some(in_keychain());
    assert_eq!(wizard.present.forgotten, Some(in_keychain()));
    wizard.key_stored(key("9f10", in_keychain()));
    assert_eq!(wizard.present.forgotten, None);
}

#[test]
fn a_key_in_memory_counts_as_session_only_once_the_keychain_has_had_its_say() {
    let mut wizard = Wizard::new(Progress::default());
    wizard.start(Environment::Production, None);
    wizard.key_stored(key("3a4b", KeyPlace::Session));
    wizard.key_being_stored();
    let shown = |wizard: &mut Wizard| {
        let key = wizard.view().key;
        (key.keeping, key.session_only, key.place)
    };
    let in_memory = Some(KeyPlace::Session);
    assert_eq!(shown(&mut wizard), (Keeping::Storing, false, in_memory.clone()));
    let mut refused = wizard.clone();
    refused.key_refused();
    assert_eq!(shown(&mut refused), (Keeping::Refused, true, in_memory));
    wizard.key_kept(in_keychain());
    assert_eq!(shown(&mut wizard), (Keeping::Settled, false, Some(in_keychain())));
}

#[test]
fn nothing_is_being_stored_once_the_key_is_gone() {
    for (leave, what) in [
        (Wizard::key_removed as fn(&mut Wizard), "it was forgotten"),
        (|wizard| wizard.start(Environment::Sandbox, None), "another environment"),
        (|wizard| wizard.key_stored(key("9f10", in_keychain())), "another key"),
    ] {
        let mut wizard = with_key();
        wizard.key_being_stored();
        leave(&mut wizard);
        assert_eq!(wizard.view().key.keeping, Keeping::Settled, "{what}");
    }
    let mut wizard = with_key();
    wizard.key_being_stored();
    wizard.switch_environment(Environment::Sandbox);
    assert_eq!(wizard.view().key.keeping, Keeping::Storing, "it is the same key");
    wizard.notify("internal", diagnosis::message::Message::new("notice-internal"));
    assert_eq!(wizard.view().key.keeping, Keeping::Storing, "something else was said");
}

#[test]
fn what_was_found_stays_when_the_key_goes_until_another_one_comes() {
    for step in [Step::Key, Step::Permissions, Step::Source, Step::HandOver, Step::Done] {
        let mut wizard = checked();
        wizard.go(step);
        let found = wizard.progress.last.clone();
        wizard.key_removed();
        assert_eq!(wizard.progress.last, found, "{step:?}");
        let view = wizard.view();
        assert!(view.check.result.is_some(), "{step:?}");
        let open = |step| view.rail.iter().any(|item| item.step == step && item.open);
        assert!(open(Step::Permissions), "{step:?}: the result can be read");
        assert!(
            !open(Step::Source) && !open(Step::HandOver),
            "{step:?}: nothing can be done"
        );
        assert!(
            wizard.reads_to_ask_again().is_empty() && !wizard.source_missing(),
            "{step:?}"
        );
        wizard.key_stored(key("9f10", in_keychain()));
        assert_eq!(wizard.progress.last, None, "{step:?}: it is about another key");
    }
}

#[test]
fn what_was_found_with_a_key_of_that_session_is_there_after_a_restart() {
    let mut wizard = checked();
    wizard.key_kept(KeyPlace::Session);
    let mut again = Wizard::resume(wizard.progress.clone(), 0);
    assert!(again.progress.key.is_none());
    assert_eq!(again.progress.last, wizard.progress.last);
    assert!(again.view().check.result.is_some());
}

#[test]
fn the_other_journey_is_said_to_continue_where_it_stands() {
    let begin = |change: fn(&mut Wizard)| {
        let mut wizard = checked();
        change(&mut wizard);
        wizard.continues_at()
    };
    assert_eq!(
        Wizard::new(Progress::default()).continues_at(),
        None,
        "nothing was begun"
    );
    assert_eq!(begin(|wizard| wizard.go(Step::Source)), Some(Step::Source));
    assert_eq!(begin(|wizard| wizard.go(Step::Start)), Some(Step::Permissions));
    assert_eq!(
        begin(|wizard| {
            wizard.go(Step::Done);
            wizard.go(Step::Start);
        }),
        Some(Step::Permissions),
        "the last step was only looked at"
    );
    assert_eq!(begin(Wizard::key_removed), Some(Step::Key));
}

#[test]
fn looks_that_nobody_asked_for_are_counted_until_the_person_checks() {
    let mut wizard = checked();
    let shown = |wizard: &mut Wizard| wizard.view().source.looks_by_itself;
    wizard.read_by_itself();
    wizard.check_started(ActivityKind::Again);
    wizard.read_by_itself();
    assert_eq!(shown(&mut wizard), 2);
    for begin in [
        (|wizard| wizard.check_started(ActivityKind::Reads)) as fn(&mut Wizard),
        |wizard| wizard.check_started(ActivityKind::ConnectTest),
        |wizard| wizard.key_stored(key("9f10", in_keychain())),
        |wizard| wizard.switch_environment(Environment::Sandbox),
    ] {
        let mut wizard = wizard.clone();
        begin(&mut wizard);
        assert_eq!(shown(&mut wizard), 0);
    }
}

#[test]
fn a_key_that_was_handed_over_and_removed_does_not_have_to_be_brought_again() {
    for (handed_over, weak, expected) in [
        (true, false, StepState::Done),
        (true, true, StepState::Failed),
        (false, false, StepState::Todo),
        (false, true, StepState::Todo),
    ] {
        let mut wizard = if weak { checked() } else { with_key() };
        if handed_over {
            save(&mut wizard);
        }
        wizard.key_removed();
        assert_eq!(
            state(&mut wizard, Step::Key),
            expected,
            "handed over: {handed_over}, weak: {weak}"
        );
    }
}

#[test]
fn the_old_key_is_told_from_a_new_one_where_a_new_one_is_expected() {
    let seen = |fingerprint| KeptKey {
        fingerprint,
        ..key("3a4b", in_keychain())
    };
    let (this, other) = (Some(KeyFingerprint::new(1)), Some(KeyFingerprint::new(2)));
    let replacing = |wizard: &mut Wizard| wizard.present.replacing = true;
    let weak = |wizard: &mut Wizard| {
        wizard.check_started(ActivityKind::Reads);
        let run = extended(wizard.run_for(ActivityKind::Reads, KeyShape::ApiKey));
        wizard.check_finished(run, 1_000, 200);
    };
    let refused_by_keychain = |wizard: &mut Wizard| {
        wizard.present.replacing = true;
        wizard.present.keeping = Keeping::Refused;
    };
    for (what, change, here, given, expected) in [
        (
            "replaced",
            replacing as fn(&mut Wizard),
            this,
            this,
            Some(Objection::SameKey),
        ),
        ("another one", replacing, this, other, None),
        ("not seen since the start", replacing, None, this, None),
        ("its role is too weak", weak, this, this, Some(Objection::SameKey)),
        ("a better one", weak, this, other, None),
        ("checked once more", |_| (), this, this, None),
        ("stored once more", refused_by_keychain, this, this, None),
    ] {
        let mut wizard = with_key();
        wizard.progress.key = Some(seen(here));
        change(&mut wizard);
        assert_eq!(wizard.objects_to(&seen(given)), expected, "{what}");
    }
}

#[test]
fn that_practice_was_left_is_said_until_the_person_goes_on() {
    let mut wizard = with_key();
    wizard.present.left_practice = true;
    assert!(wizard.view().left_practice);
    wizard.go(Step::Permissions);
    assert!(!wizard.view().left_practice);
}

#[test]
fn a_key_in_use_is_replaced_only_by_a_person_who_says_so() {
    fn check(wizard: &mut Wizard, answers: fn(Run) -> Run) {
        wizard.check_started(ActivityKind::Reads);
        let run = answers(wizard.run_for(ActivityKind::Reads, KeyShape::ApiKey));
        wizard.check_finished(run, 1_000, 200);
    }
    fn refused(mut run: Run) -> Run {
        run.record(answer(Probe::Me, 401, json!({"message": "Unauthorized"})));
        run.finished = true;
        run
    }
    let works = |wizard: &mut Wizard| check(wizard, all_reads);
    let weak = |wizard: &mut Wizard| check(wizard, extended);
    let rejected = |wizard: &mut Wizard| check(wizard, refused);
    let unchecked = |_: &mut Wizard| ();
    let told = |wizard: &mut Wizard| {
        save(wizard);
        wizard.present.replacing = true;
    };
    let worked_until_told = |wizard: &mut Wizard| {
        check(wizard, all_reads);
        wizard.present.replacing = true;
    };
    let left_without_a_new_one = |wizard: &mut Wizard| {
        save(wizard);
        wizard.present.replacing = true;
        wizard.go(Step::HandOver);
    };
    let saved_then_rejected = |wizard: &mut Wizard| {
        save(wizard);
        check(wizard, refused);
    };
    let removed = |wizard: &mut Wizard| {
        save(wizard);
        wizard.key_removed();
    };
    let unticked = |wizard: &mut Wizard| {
        save(wizard);
        wizard.tick(Tick::Saved, false);
    };
    let restarted = |wizard: &mut Wizard| {
        save(wizard);
        *wizard = Wizard::resume(wizard.progress.clone(), 0);
    };
    let worked_elsewhere = |wizard: &mut Wizard| {
        check(wizard, all_reads);
        wizard.switch_environment(Environment::Sandbox);
    };
    let being_stored = |wizard: &mut Wizard| {
        check(wizard, all_reads);
        wizard.key_being_stored();
    };
    for (what, change, another) in [
        ("not checked yet", unchecked as fn(&mut Wizard), None),
        ("it works", works, Some(Objection::InUse)),
        ("handed over", save, Some(Objection::InUse)),
        ("handed over, before a restart", restarted, Some(Objection::InUse)),
        ("its role is too weak", weak, None),
        ("rejected", rejected, None),
        ("handed over, then rejected", saved_then_rejected, None),
        ("handed over, and the person replaces it", told, None),
        ("it works, and the person replaces it", worked_until_told, None),
        (
            "the person did not replace it after all",
            left_without_a_new_one,
            Some(Objection::InUse),
        ),
        ("handed over, then removed here", removed, None),
        ("not handed over after all", unticked, None),
        ("it worked in another environment", worked_elsewhere, None),
        ("the keychain has not taken it yet", being_stored, None),
    ] {
        let mut wizard = with_key();
        change(&mut wizard);
        assert_eq!(wizard.objects_to(&key("9f10", in_keychain())), another, "{what}");
        assert_eq!(wizard.view().key.in_use, another.is_some(), "{what}: the page says so");
    }
    for change in [works, save, restarted] {
        let mut wizard = with_key();
        change(&mut wizard);
        let same = key("3a4b", in_keychain());
        assert_eq!(
            wizard.objects_to(&same),
            None,
            "the same key once more replaces nothing"
        );
    }
}
