//! The weekly check: which transitions end it, and when one can be run ahead of its time.

use wizard::view::{WatchFound, WatchResult};

use super::*;

const LAST: WatchResult = WatchResult {
    found: WatchFound::Ready,
    at: 1_000,
};

fn watched() -> Wizard {
    let mut wizard = checked();
    wizard.watch_is_on(Some(LAST));
    wizard
}

#[test]
fn the_weekly_check_lasts_as_long_as_its_key_is_in_the_keychain() {
    type Event = fn(&mut Wizard);
    let events: [(&str, Event, bool); 12] = [
        ("nothing", |_| {}, false),
        ("another step", |wizard| wizard.go(Step::Key), false),
        ("a check", |wizard| wizard.check_started(ActivityKind::Reads), false),
        ("the key is removed", Wizard::key_removed, true),
        (
            "kept for this session only",
            |wizard| wizard.key_kept(KeyPlace::Session),
            true,
        ),
        (
            "moved within the keychain",
            |wizard| wizard.key_kept(in_keychain()),
            false,
        ),
        (
            "another key is being stored",
            |wizard| {
                wizard.key_brought(key("9f10", KeyPlace::Session));
                wizard.key_being_stored();
            },
            false,
        ),
        (
            "another key is stored",
            |wizard| {
                wizard.key_brought(key("9f10", KeyPlace::Session));
                wizard.key_being_stored();
                wizard.key_kept(in_keychain());
            },
            false,
        ),
        (
            "another key is refused by the keychain",
            |wizard| {
                wizard.key_brought(key("9f10", KeyPlace::Session));
                wizard.key_being_stored();
                wizard.key_refused();
            },
            true,
        ),
        (
            "the key is used in the sandbox",
            |wizard| wizard.switch_environment(Environment::Sandbox),
            false,
        ),
        (
            "the same setup is continued",
            |wizard| wizard.start(Environment::Production, None),
            false,
        ),
        (
            "another setup begins",
            |wizard| wizard.start(Environment::Sandbox, None),
            true,
        ),
    ];
    for (what, event, ends) in events {
        let mut wizard = watched();
        event(&mut wizard);
        assert_eq!(wizard.watch_lost_its_key(), ends, "{what}");
        let mut off = checked();
        event(&mut off);
        assert!(!off.watch_lost_its_key(), "{what}: what is off cannot end");
    }
}

#[test]
fn a_check_ahead_of_its_time_runs_once_and_only_if_the_weekly_check_is_on() {
    let mut wizard = checked();
    assert!(!wizard.watch_check_started(), "it is off");
    wizard.watch_is_on(None);
    assert!(wizard.watch_check_started());
    assert!(!wizard.watch_check_started(), "one is running");
    wizard.watch_checked(None);
    assert!(wizard.watch_check_started(), "the last one ended without a result");
    wizard.watch_checked(Some(LAST));
    let watch = &wizard.present.watch;
    assert_eq!((watch.checking, watch.last.as_ref()), (false, Some(&LAST)));
    wizard.watch_check_started();
    wizard.watch_is_off();
    wizard.watch_checked(Some(LAST));
    assert_eq!(
        wizard.present.watch,
        wizard::view::Watch::default(),
        "it was switched off meanwhile"
    );
}

#[test]
fn what_broke_since_the_last_check_is_said_first_on_the_last_step() {
    use WatchFound::{NoKey, NotChecked, NotReady, Ready, Undetermined};
    let checked_at = checked().progress.last.map_or(0, |last| last.finished_at);
    for (found, at, broke) in [
        (NotReady, checked_at + 1, true),
        (NotReady, checked_at, true),
        (NotReady, checked_at - 1, false),
        (Ready, checked_at + 1, false),
        (Undetermined, checked_at + 1, false),
        (NoKey, checked_at + 1, false),
        (NotChecked, checked_at + 1, false),
    ] {
        let mut wizard = watched();
        wizard.watch_is_on(Some(WatchResult { found, at }));
        let done = wizard.view().done;
        assert_eq!(done.broke.is_some(), broke, "{found:?} at {at}");
        let missing = done.missing.as_ref().map(|missing| missing.id.clone());
        assert_eq!(
            missing.as_deref() == Some("done-left-watch"),
            broke,
            "{found:?} at {at}"
        );
        assert_eq!(
            done.left.first() == Some(&Step::Permissions),
            broke,
            "{found:?} at {at}"
        );
        wizard.watch_is_off();
        assert_eq!(wizard.view().done, checked().view().done, "it is off");
    }
}
