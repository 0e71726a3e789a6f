//! Which key Findem holds, and which are left behind.

use super::*;

#[test]
fn saved_keeps_which_key_findem_holds() {
    let mut wizard = with_key();
    wizard.tick(Tick::Saved, true);
    assert_eq!(wizard.view().hand_over.saved_last_four.as_deref(), Some("3a4b"));
    assert_eq!(state(&mut wizard, Step::HandOver), StepState::Done);
    wizard.tick(Tick::Saved, false);
    assert_eq!(wizard.view().hand_over.saved_last_four, None);
}

#[test]
fn a_replaced_key_is_handed_over_when_the_new_one_is_saved_and_the_old_one_revoked() {
    let mut wizard = checked();
    wizard.tick(Tick::FindemOpen, true);
    wizard.tick(Tick::Saved, true);
    assert_eq!(state(&mut wizard, Step::HandOver), StepState::Done);
    wizard.key_stored(key("9f10", in_keychain()));
    assert!(wizard.progress.ticks.is_empty(), "each is to be done for the new key");
    assert_eq!(
        state(&mut wizard, Step::HandOver),
        StepState::Attention,
        "Findem holds the old key"
    );
    wizard.tick(Tick::Saved, true);
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
    wizard.tick(Tick::Saved, true);
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

#[test]
fn an_old_key_is_left_behind_only_where_it_may_still_be_accepted() {
    let left = |mut wizard: Wizard| {
        wizard.key_stored(key("9f10", in_keychain()));
        let old = wizard.progress.old_keys.into_iter();
        old.map(|old| (old.last_four, old.in_findem)).collect::<Vec<_>>()
    };
    let old = |in_findem| vec![("3a4b".to_owned(), in_findem)];
    assert_eq!(left(checked()), old(false), "it was accepted");
    assert_eq!(left(refused_everywhere(Environment::Production)), [], "it was refused");
    assert_eq!(
        left(with_key()),
        [],
        "nothing was known of it: most likely the wrong text was copied"
    );
    let mut wished = with_key();
    wished.present.replacing = true;
    assert_eq!(left(wished), old(false), "the person said so");
    let mut removed = checked();
    removed.tick(Tick::Saved, true);
    removed.key_removed();
    assert_eq!(left(removed), old(true), "Findem holds it");
}

#[test]
fn each_old_key_is_left_until_it_is_revoked_or_comes_back() {
    let mut wizard = checked();
    wizard.present.replacing = true;
    wizard.key_stored(key("9f10", in_keychain()));
    wizard.present.replacing = true;
    wizard.key_stored(key("77aa", in_keychain()));
    assert_eq!(wizard.view().hand_over.old_keys, ["3a4b", "9f10"]);
    wizard.present.replacing = true;
    wizard.key_stored(key("3a4b", in_keychain()));
    assert_eq!(wizard.view().hand_over.old_keys, ["9f10", "77aa"]);
    wizard.tick(Tick::OldRevoked, true);
    wizard.present.replacing = true;
    wizard.key_stored(key("c0de", in_keychain()));
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
fn another_key_is_not_said_to_be_copied_because_the_earlier_one_was() {
    let mut wizard = checked();
    let copied = Some(KeyCopy::Copied { seconds_left: 42 });
    wizard.present.copy = copied;
    wizard.key_stored(key("3a4b", in_keychain()));
    assert_eq!(wizard.view().hand_over.copy, copied, "it is the same key");
    wizard.key_stored(key("9f10", in_keychain()));
    assert_eq!(wizard.view().hand_over.copy, None);
}
