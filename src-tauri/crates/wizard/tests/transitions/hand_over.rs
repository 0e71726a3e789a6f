//! Which key Findem holds, and which replaced keys may still be valid.

use super::*;

#[test]
fn saved_keeps_which_key_findem_holds() {
    let mut wizard = with_key();
    save(&mut wizard);
    assert_eq!(wizard.view().hand_over.saved_last_four.as_deref(), Some("3a4b"));
    assert_eq!(state(&mut wizard, Step::HandOver), StepState::Done);
    wizard.tick(Tick::Saved, false);
    assert_eq!(wizard.view().hand_over.saved_last_four, None);
}

#[test]
fn what_was_confirmed_says_who_saved_the_key_and_that_the_old_one_is_revoked() {
    let confirmed = |wizard: &mut Wizard| {
        let results = wizard.view().done.results.into_iter();
        let mut results = results.filter(|result| result.step == Step::HandOver);
        results.next().expect("the step has a result").text
    };
    let saved_by = |shared: &str| {
        Message::new("handover-you-saved")
            .text("lastFour", "9f10")
            .text("shared", shared)
    };
    let mut wizard = checked();
    save(&mut wizard);
    wizard.key_stored(key("9f10", in_keychain()));
    save(&mut wizard);
    wizard.tick(Tick::OldRevoked, true);
    let revoked = |saved: Message| Message::new("done-revoked").nested("saved", saved).number("count", 1);
    assert_eq!(confirmed(&mut wizard), revoked(saved_by("no")));

    wizard.tick(Tick::Sharing, true);
    assert_eq!(confirmed(&mut wizard), revoked(saved_by("yes")));
    wizard.progress.old_keys.clear();
    assert_eq!(confirmed(&mut wizard), saved_by("yes"));
}

#[test]
fn a_replaced_key_is_handed_over_when_the_new_one_is_saved_and_the_old_one_revoked() {
    let mut wizard = checked();
    wizard.tick(Tick::FindemOpen, true);
    save(&mut wizard);
    assert_eq!(state(&mut wizard, Step::HandOver), StepState::Done);
    wizard.key_stored(key("9f10", in_keychain()));
    assert!(wizard.progress.ticks.is_empty(), "each is to be done for the new key");
    assert_eq!(
        state(&mut wizard, Step::HandOver),
        StepState::Attention,
        "Findem holds the old key"
    );
    save(&mut wizard);
    assert_eq!(
        state(&mut wizard, Step::HandOver),
        StepState::Attention,
        "the old key is still valid"
    );
    wizard.tick(Tick::OldRevoked, true);
    assert_eq!(state(&mut wizard, Step::HandOver), StepState::Done);
}

#[test]
fn a_key_that_findem_holds_and_that_comes_back_is_not_handed_over_again() {
    let mut wizard = checked();
    save(&mut wizard);
    wizard.key_removed();
    wizard.key_stored(key("3a4b", in_keychain()));
    assert_eq!(state(&mut wizard, Step::HandOver), StepState::Done);

    wizard.key_stored(key("9f10", in_keychain()));
    assert_eq!(
        state(&mut wizard, Step::HandOver),
        StepState::Attention,
        "another key came"
    );
    wizard.key_stored(key("3a4b", in_keychain()));
    assert!(
        wizard.progress.ticks.contains(&Tick::Saved),
        "and the one that Findem holds again"
    );
}

/// A wizard whose key was checked with these answers to every read.
fn answered(status: u16) -> Wizard {
    let mut wizard = with_key();
    recheck(&mut wizard, status);
    wizard
}

/// Checks the key once more, with these answers to every read.
fn recheck(wizard: &mut Wizard, status: u16) {
    wizard.check_started(ActivityKind::Reads);
    let mut run = wizard.run_for(ActivityKind::Reads, KeyShape::ApiKey);
    for probe in [Probe::Me, Probe::Candidates, Probe::Jobs, Probe::Users] {
        run.record(answer(probe, status, json!({"message": "No"})));
    }
    run.finished = true;
    wizard.check_finished(run, 2_000, 200);
}

fn after(mut wizard: Wizard, change: impl FnOnce(&mut Wizard)) -> Wizard {
    change(&mut wizard);
    wizard
}

fn replace(wizard: &mut Wizard, last_four: &str) {
    wizard.present.replacing = true;
    wizard.key_stored(key(last_four, in_keychain()));
}

#[test]
fn only_a_key_that_smartrecruiters_has_accepted_or_that_findem_holds_is_to_be_revoked() {
    let rejected = || answered(401);
    let handed_over = |wizard| after(wizard, save);
    for (what, wizard, old, in_findem) in vec![
        ("never checked", with_key(), &[][..], false),
        ("rejected", rejected(), &[], false),
        ("not told: the server failed", answered(500), &[], false),
        ("accepted with a weak role", checked(), &["3a4b"], false),
        ("known, but everything is refused", answered(403), &["3a4b"], false),
        (
            "accepted, then not told",
            after(checked(), |wizard| recheck(wizard, 500)),
            &["3a4b"],
            false,
        ),
        (
            "accepted, then rejected",
            after(checked(), |wizard| recheck(wizard, 401)),
            &[],
            false,
        ),
        ("accepted and handed over", handed_over(checked()), &["3a4b"], true),
        (
            "handed over and removed here",
            after(handed_over(checked()), Wizard::key_removed),
            &["3a4b"],
            true,
        ),
        ("handed over unchecked", handed_over(with_key()), &["3a4b"], true),
        ("handed over, and rejected", handed_over(rejected()), &[], true),
        (
            "rejected and replaced by one with a weak role",
            after(rejected(), |wizard| {
                replace(wizard, "77aa");
                wizard.check_started(ActivityKind::Reads);
                let run = extended(wizard.run_for(ActivityKind::Reads, KeyShape::ApiKey));
                wizard.check_finished(run, 3_000, 200);
            }),
            &["77aa"],
            false,
        ),
        (
            "accepted in another environment",
            after(checked(), |wizard| wizard.switch_environment(Environment::Sandbox)),
            &[],
            false,
        ),
    ] {
        for replacing in [true, false] {
            let mut wizard = wizard.clone();
            // What is known stays known after a restart.
            let stored = serde_json::to_value(&wizard.progress).expect("a document");
            let mut later = Wizard::resume(serde_json::from_value(stored).expect("the document"), 0);
            for wizard in [&mut wizard, &mut later] {
                wizard.present.replacing = replacing;
                wizard.key_stored(key("9f10", in_keychain()));
                let view = wizard.view().hand_over;
                assert_eq!(view.old_keys, old, "{what}, replacing: {replacing}");
                assert_eq!(view.old_in_findem, in_findem, "{what}, replacing: {replacing}");
                save(wizard);
                assert_eq!(wizard.view().hand_over.old_left, !old.is_empty(), "{what}");
            }
        }
    }
}

#[test]
fn what_speaks_against_a_key_is_said_before_it_is_copied_and_named_at_the_end() {
    let of_group =
        json!({"id": "k", "systemRole": {"id": "ADMINISTRATOR", "name": "Admin"}, "accessGroups": [{"id": "g"}]});
    let admin = json!({"id": "k", "systemRole": {"id": "ADMINISTRATOR", "name": "Admin"}, "accessGroups": []});
    let cause = |cause: &str| Message::new("done-left-new-key").text("cause", cause);
    let refused = |run: &mut Run| {
        for probe in [Probe::Users, Probe::Jobs] {
            run.record(answer(
                probe,
                403,
                json!({"message": "Missing required scopes: users_read"}),
            ));
        }
    };
    for (what, mut wizard, warning, missing) in [
        (
            "never checked",
            with_key(),
            Some("handover-unchecked"),
            Message::new("done-left-unchecked"),
        ),
        ("rejected", answered(401), Some("handover-wont-work"), cause("badKey")),
        (
            "a weak role",
            checked(),
            Some("handover-wont-work"),
            cause("systemRole"),
        ),
        (
            "an OAuth credential",
            read_with(&admin, refused),
            Some("handover-wont-work"),
            cause("oauthScopeMissing"),
        ),
        (
            "the server failed",
            answered(500),
            Some("handover-unsure"),
            Message::new("headline-reason-serverError"),
        ),
        (
            "an access group, and the source was not read",
            read_with(&of_group, |_| ()),
            Some("handover-unsure"),
            cause("accessGroup"),
        ),
    ] {
        let view = wizard.view();
        let said = view
            .hand_over
            .warning
            .as_ref()
            .map(|banner| banner.headline.id.as_str());
        assert_eq!(said, warning, "{what}");
        assert_eq!(view.done.missing, Some(missing), "{what}");
        // The key can be handed over on purpose, and what is missing is still said.
        save(&mut wizard);
        let view = wizard.view();
        assert!(view.hand_over.ticks.contains(&Tick::Saved), "{what}");
        assert!(view.hand_over.warning.is_some(), "{what}");
    }
    assert_eq!(
        Wizard::new(Progress::default()).view().done.missing,
        Some(Message::new("done-left-key"))
    );
}

#[test]
fn each_old_key_is_left_until_it_is_revoked_or_comes_back() {
    let mut wizard = checked();
    replace(&mut wizard, "9f10");
    recheck(&mut wizard, 403);
    replace(&mut wizard, "77aa");
    assert_eq!(wizard.view().hand_over.old_keys, ["3a4b", "9f10"]);
    recheck(&mut wizard, 403);
    replace(&mut wizard, "3a4b");
    assert_eq!(wizard.view().hand_over.old_keys, ["9f10", "77aa"]);
    wizard.tick(Tick::OldRevoked, true);
    recheck(&mut wizard, 403);
    replace(&mut wizard, "c0de");
    assert_eq!(wizard.view().hand_over.old_keys, ["3a4b"]);
}

#[test]
fn going_elsewhere_gives_up_a_replacement() {
    let mut wizard = checked();
    wizard.present.replacing = true;
    wizard.go(Step::Key);
    assert!(wizard.view().key.replacing);
    wizard.go(Step::Source);
    assert!(!wizard.view().key.replacing, "the key that is here goes on being used");
}

#[test]
fn giving_up_a_replacement_leads_back_to_where_it_began() {
    for from in [Step::Key, Step::Permissions, Step::Source] {
        let mut wizard = checked();
        wizard.go(from);
        wizard.replace_key();
        assert_eq!(wizard.view().step, Step::Key);
        wizard.replace_key();
        wizard.keep_old_key();
        assert_eq!((wizard.view().step, wizard.view().key.replacing), (from, false));
    }
}

#[test]
fn another_key_is_not_said_to_be_copied_because_the_earlier_one_was() {
    let mut wizard = checked();
    let copied = Some(KeyCopy::Copied { seconds_left: 42 });
    wizard.present.copy = copied;
    wizard.key_stored(key("3a4b", in_keychain()));
    assert_eq!(wizard.view().hand_over.copy, copied, "it is the same key");
    wizard.key_stored(key("9f10", in_keychain()));
    assert_eq!(wizard.view().hand_over.copy, None);
}

#[test]
fn a_key_that_was_never_copied_is_not_said_to_be_in_findem() {
    let mut wizard = with_key();
    wizard.tick(Tick::Saved, true);
    assert!(wizard.progress.ticks.is_empty());
    assert_eq!(wizard.view().hand_over.saved_last_four, None);
    save(&mut wizard);
    wizard.key_stored(key("9f10", in_keychain()));
    wizard.tick(Tick::Saved, true);
    assert!(wizard.progress.ticks.is_empty(), "another key is copied anew");
    assert_eq!(wizard.view().hand_over.saved_last_four.as_deref(), Some("3a4b"));
}

/// A key with these last four characters and this fingerprint. 0 means that the program has not seen the key since it was
/// started.
fn seen(last_four: &str, fingerprint: u64) -> KeptKey {
    KeptKey {
        fingerprint: (fingerprint > 0).then(|| KeyFingerprint::new(fingerprint)),
        ..key(last_four, in_keychain())
    }
}

#[test]
fn two_keys_are_told_apart_by_more_than_their_last_four_characters() {
    for (earlier, next, replacing, same) in [
        (seen("3a4b", 1), seen("3a4b", 1), false, true),
        (seen("3a4b", 1), seen("3a4b", 1), true, true),
        (seen("3a4b", 1), seen("3a4b", 2), false, false),
        (seen("", 1), seen("", 2), false, false),
        (seen("", 1), seen("", 1), false, true),
        // The earlier key was last seen before the program was started.
        (seen("3a4b", 0), seen("3a4b", 2), false, true),
        (seen("3a4b", 0), seen("3a4b", 2), true, false),
        (seen("3a4b", 0), seen("9f10", 2), false, false),
    ] {
        let mut wizard = checked();
        let what = format!("{earlier:?}, {next:?}, replacing: {replacing}");
        wizard.progress.key = Some(earlier);
        wizard.present.replacing = replacing;
        wizard.tick(Tick::FindemOpen, true);
        wizard.key_stored(next);
        assert_eq!(wizard.progress.last.is_some(), same, "findings: {what}");
        assert_eq!(
            wizard.progress.ticks.contains(&Tick::FindemOpen),
            same,
            "what is done for this key: {what}"
        );
    }
}

#[test]
fn another_key_with_the_same_end_is_not_the_one_that_findem_holds() {
    let mut wizard = checked();
    wizard.key_stored(seen("3a4b", 1));
    save(&mut wizard);
    wizard.key_stored(seen("3a4b", 2));
    assert!(
        !wizard.progress.ticks.contains(&Tick::Saved),
        "Findem holds the other key"
    );
    let old = |wizard: &Wizard| {
        wizard
            .progress
            .old_keys
            .iter()
            .map(|old| old.in_findem)
            .collect::<Vec<_>>()
    };
    assert_eq!(old(&wizard), [true], "the one that Findem holds is to be revoked");
    wizard.key_stored(seen("3a4b", 1));
    assert!(wizard.progress.ticks.contains(&Tick::Saved), "it is back");
    assert!(old(&wizard).is_empty(), "and nothing is to be revoked");
}

#[test]
fn the_key_that_the_keychain_gives_after_a_restart_is_the_one_that_is_known() {
    let mut wizard = checked();
    save(&mut wizard);
    wizard.key_recognized(KeyFingerprint::new(1));
    assert!(wizard.progress.last.is_some());
    wizard.key_stored(seen("3a4b", 1));
    assert!(wizard.progress.last.is_some() && wizard.progress.ticks.contains(&Tick::Saved));
    wizard.key_stored(seen("3a4b", 2));
    assert!(wizard.progress.last.is_none() && wizard.progress.ticks.is_empty());
}

#[test]
fn a_fingerprint_is_neither_kept_nor_printed() {
    let mut wizard = checked();
    wizard.key_stored(seen("3a4b", 4_711_471_147));
    save(&mut wizard);
    wizard.key_stored(seen("9f10", 815_081_508));
    let kept = serde_json::to_string(&wizard.progress).expect("the progress");
    let printed = format!("{:?}", wizard.progress);
    for text in [kept, printed] {
        assert!(!text.contains("4711471147") && !text.contains("815081508"), "{text}");
    }
    let shown = serde_json::to_string(&wizard.view()).expect("the view");
    assert!(!shown.to_lowercase().contains("fingerprint"));
}

#[test]
fn the_box_for_the_saved_key_waits_for_its_copy_and_another_key_waits_again() {
    let mut wizard = with_key();
    assert!(!wizard.view().hand_over.copied);
    for copy in [KeyCopy::Copied { seconds_left: 60 }, KeyCopy::Unwritable] {
        let mut wizard = with_key();
        wizard.key_copied(copy);
        assert!(wizard.view().hand_over.copied, "{copy:?}");
        // It still counts after a restart.
        let stored = serde_json::to_value(&wizard.progress).expect("a document");
        let mut later = Wizard::resume(serde_json::from_value(stored).expect("the document"), 0);
        assert!(later.view().hand_over.copied, "{copy:?}");
        wizard.key_stored(key("9z9z", in_keychain()));
        assert!(!wizard.view().hand_over.copied, "{copy:?}");
    }
}
