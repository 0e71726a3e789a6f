//! What starts without a click, and what waits for one.

use presentation::{Given, KeyQuestion};
use wizard::Automatic;
use wizard::view::{KeychainState, Network};

use super::*;

const REACHABLE: Network = Network::Reachable {
    proxy: false,
    inspected_by: None,
};

fn inspected() -> Network {
    Network::Reachable {
        proxy: true,
        inspected_by: Some("Acme Web Gateway".to_owned()),
    }
}

fn unreachable() -> Network {
    Network::Unreachable {
        reason: diagnosis::verdict::Reason::CaptivePortal,
        obstacle: None,
    }
}

/// A key was just brought and stored, and the host can be reached.
fn brought() -> Wizard {
    let mut wizard = Wizard::new(Progress::default());
    wizard.start(Environment::Production, None);
    wizard.present.network = REACHABLE;
    wizard.key_brought(key("3a4b", in_keychain()));
    wizard
}

fn noted(note: KeyNote) -> KeptKey {
    KeptKey {
        notes: vec![note],
        ..key("9f10", in_keychain())
    }
}

/// Ends the check that is running, with an Admin's answers and this source.
fn end(wizard: &mut Wizard, kind: ActivityKind, cancelled: bool, labels: &[&str]) {
    let mut run = all_reads(wizard.run_for(kind, KeyShape::ApiKey));
    let types = json!({"content": [{"id": "OTHER"}]});
    run.record(answer(Probe::SourceTypes, 200, types));
    run.source_pages = source_pages(labels);
    run.cancelled = cancelled;
    wizard.check_finished(run, 1_000, 200);
}

fn source_pages(labels: &[&str]) -> Vec<diagnosis::run::SourcePage> {
    let source = |label: &&str| json!({"id": "s", "label": label, "sourceSubType": {"id": "OTHER"}});
    let rows: Vec<Value> = labels.iter().map(source).collect();
    let page = |content: Vec<Value>| diagnosis::run::SourcePage {
        type_id: "OTHER".to_owned(),
        again: false,
        observation: answer(
            Probe::SourceValues,
            200,
            json!({"content": content, "totalFound": labels.len()}),
        ),
    };
    vec![page(rows), page(Vec::new())]
}

fn check(wizard: &mut Wizard, kind: ActivityKind) {
    wizard.check_started(kind);
    end(wizard, kind, false, &["Findem"]);
}

/// A wizard on the permissions step after a check. The source is in place.
fn ready() -> Wizard {
    let mut wizard = brought();
    check(&mut wizard, ActivityKind::Reads);
    wizard.go(Step::Permissions);
    wizard
}

/// The same, but there is no source yet.
fn without_source() -> Wizard {
    let mut wizard = brought();
    wizard.check_started(ActivityKind::Reads);
    end(&mut wizard, ActivityKind::Reads, false, &[]);
    wizard.go(Step::Permissions);
    wizard
}

type Row = (&'static str, fn(&mut Wizard), Option<Automatic>);

#[track_caller]
fn table(begin: fn() -> Wizard, rows: &[Row]) {
    for (what, change, expected) in rows {
        let mut wizard = begin();
        change(&mut wizard);
        assert_eq!(wizard.starts_now(), *expected, "{what}");
    }
}

const CHECK: Option<Automatic> = Some(Automatic::Check);
const LOOK: Option<Automatic> = Some(Automatic::NetworkLook);

#[test]
fn a_key_that_was_brought_is_checked_where_nobody_has_to_be_asked_first() {
    table(
        brought,
        &[
            ("stored", |_| (), CHECK),
            ("an unknown network", |w| w.present.network = Network::Unknown, LOOK),
            (
                "a network look is running",
                |w| w.present.network = Network::Looking,
                None,
            ),
            ("an inspected connection", |w| w.present.network = inspected(), None),
            ("an unreachable host", |w| w.present.network = unreachable(), None),
            ("another proxy", Wizard::way_changed, LOOK),
            (
                "practice, which uses no network",
                |w| {
                    w.present.network = Network::Unknown;
                    w.progress.environment = Environment::Practice;
                },
                CHECK,
            ),
            ("still being stored", Wizard::key_being_stored, None),
            (
                "stored in the end",
                |w| {
                    w.key_being_stored();
                    w.key_kept(in_keychain());
                },
                CHECK,
            ),
            ("the keychain refused it", Wizard::key_refused, None),
            ("an unusual text", |w| w.key_brought(noted(KeyNote::Unusual)), None),
            ("a partner token", |w| w.key_brought(noted(KeyNote::PartnerToken)), None),
            ("an OAuth pair", |w| w.key_brought(noted(KeyNote::OauthPair)), None),
            ("an OAuth token", |w| w.key_brought(noted(KeyNote::OauthToken)), None),
            ("a cleaned text", |w| w.key_brought(noted(KeyNote::Cleaned)), CHECK),
            (
                "a question about another text is open",
                |w| w.present.question = Some(KeyQuestion::new(1, Given::Pasted, 12, &[])),
                None,
            ),
        ],
    );
}

#[test]
fn what_was_left_out_of_the_text_is_said_until_the_person_goes_on() {
    let mut wizard = brought();
    wizard.key_brought(noted(KeyNote::Repeated));
    let said = vec![KeyNote::Repeated.message()];
    assert_eq!(wizard.view().key.corrections, said);
    wizard.check_started_by_itself(ActivityKind::Reads);
    assert_eq!(wizard.view().step, Step::Permissions);
    assert_eq!(wizard.view().key.corrections, said, "the check has led to its page");
    wizard.go(Step::Source);
    wizard.go(Step::Permissions);
    assert_eq!(wizard.view().key.corrections, vec![]);

    wizard.key_brought(noted(KeyNote::LooksRight));
    assert_eq!(wizard.view().key.corrections, vec![]);
}

#[test]
fn a_key_that_was_brought_is_checked_once_and_not_after_a_stop() {
    table(
        brought,
        &[
            ("it is to be replaced", |w| w.present.replacing = true, None),
            ("the person is on the first screen", |w| w.go(Step::Start), None),
            (
                "the person has come back from there",
                |w| {
                    w.go(Step::Start);
                    w.go(Step::Key);
                },
                CHECK,
            ),
            ("the person is on a later step", |w| w.go(Step::ConnectTest), CHECK),
            ("the person stopped", Wizard::halted_by_person, None),
            (
                "another key after a stop",
                |w| {
                    w.halted_by_person();
                    w.key_brought(key("9f10", in_keychain()));
                },
                CHECK,
            ),
            (
                "it has started",
                |w| w.check_started_by_itself(ActivityKind::Reads),
                None,
            ),
            ("the person started it", |w| w.check_started(ActivityKind::Reads), None),
            (
                "failed reads are being repeated",
                |w| w.check_started(ActivityKind::Again),
                None,
            ),
            ("it has ended", |w| check(w, ActivityKind::Reads), None),
            (
                "it was stopped",
                |w| {
                    w.check_started(ActivityKind::Reads);
                    w.halted_by_person();
                    end(w, ActivityKind::Reads, true, &[]);
                },
                None,
            ),
            ("the sources are being read", |w| w.present.source_looking = true, None),
            ("fields are being counted", |w| w.present.fields_looking = true, None),
            ("a rehearsal is running", |w| w.rehearsal_started(0), None),
            ("it could not start", Wizard::nothing_is_due, None),
            ("the key was removed", Wizard::key_removed, None),
            ("another environment", |w| w.start(Environment::Sandbox, None), None),
            (
                "the same key elsewhere",
                |w| w.switch_environment(Environment::Sandbox),
                None,
            ),
            (
                "the program was restarted",
                |w| *w = Wizard::resume(w.progress.clone(), 0),
                None,
            ),
            (
                "the keychain turned out to hold another key",
                |w| w.key_stored(key("9f10", in_keychain())),
                None,
            ),
        ],
    );
}

#[test]
fn the_connect_test_starts_once_the_source_is_there_or_its_step_is_reached() {
    const TEST: Option<Automatic> = Some(Automatic::ConnectTest);
    table(
        ready,
        &[
            ("on the permissions", |_| (), None),
            ("on its step", |w| w.go(Step::ConnectTest), TEST),
            ("on the source step", |w| w.go(Step::Source), TEST),
            ("on a later step", |w| w.go(Step::Mapping), None),
            (
                "its step was left again",
                |w| {
                    w.go(Step::ConnectTest);
                    w.go(Step::HandOver);
                },
                None,
            ),
            (
                "it was run",
                |w| {
                    w.go(Step::ConnectTest);
                    check(w, ActivityKind::ConnectTest);
                    w.go(Step::Source);
                    w.go(Step::ConnectTest);
                },
                None,
            ),
            (
                "it was stopped",
                |w| {
                    w.go(Step::ConnectTest);
                    w.check_started_by_itself(ActivityKind::ConnectTest);
                    w.halted_by_person();
                    end(w, ActivityKind::ConnectTest, true, &["Findem"]);
                    w.go(Step::Source);
                    w.go(Step::ConnectTest);
                },
                None,
            ),
            (
                "it was stopped, and then something was started again",
                |w| {
                    w.halted_by_person();
                    w.started_by_person();
                    w.go(Step::ConnectTest);
                },
                TEST,
            ),
            (
                "an inspected connection",
                |w| {
                    w.present.network = inspected();
                    w.go(Step::ConnectTest);
                },
                None,
            ),
            (
                "after a restart",
                |w| {
                    *w = Wizard::resume(w.progress.clone(), 0);
                    w.go(Step::ConnectTest);
                },
                Some(Automatic::NetworkLook),
            ),
        ],
    );
    table(
        without_source,
        &[
            ("there is no source yet", |w| w.go(Step::Source), None),
            ("its step, without a source", |w| w.go(Step::ConnectTest), TEST),
            (
                "the source has just been created",
                |w| {
                    w.go(Step::Source);
                    let mut run = w.run_for(ActivityKind::Again, KeyShape::ApiKey);
                    run.source_pages = source_pages(&["Findem"]);
                    w.sources_seen(run, 2_000);
                },
                TEST,
            ),
        ],
    );
    table(brought, &[("a key that was never checked", without_check, None)]);
    table(
        || refused_everywhere(Environment::Practice),
        &[("a refused key", |w| w.go(Step::ConnectTest), None)],
    );
}

fn without_check(wizard: &mut Wizard) {
    wizard.nothing_is_due();
    wizard.go(Step::ConnectTest);
}

#[test]
fn the_field_sample_starts_only_after_it_was_agreed_to_and_while_it_has_no_result() {
    const SAMPLE: Option<Automatic> = Some(Automatic::FieldSample);
    table(
        ready,
        &[
            ("nobody agreed", |w| w.go(Step::Mapping), None),
            ("agreed", agreed, SAMPLE),
            (
                "agreed before a restart",
                |w| {
                    w.sample_agreed();
                    let kept = serde_json::to_value(&w.progress).expect("progress is JSON");
                    let progress = serde_json::from_value(kept).expect("and comes back");
                    *w = Wizard::resume(progress, 0);
                    w.present.network = REACHABLE;
                    w.go(Step::Mapping);
                },
                SAMPLE,
            ),
            (
                "agreed with an earlier key",
                |w| {
                    w.sample_agreed();
                    w.key_brought(key("9f10", in_keychain()));
                    check(w, ActivityKind::Reads);
                    w.go(Step::Mapping);
                },
                SAMPLE,
            ),
            (
                "agreed in another environment",
                |w| {
                    w.sample_agreed();
                    w.switch_environment(Environment::Sandbox);
                    w.present.network = REACHABLE;
                    check(w, ActivityKind::Reads);
                    w.go(Step::Mapping);
                },
                None,
            ),
            (
                "it is being read",
                |w| {
                    agreed(w);
                    w.sample_started();
                },
                None,
            ),
            (
                "it was read",
                |w| {
                    w.sample_agreed();
                    w.progress.fields = Some(wizard::Fields {
                        rows: Vec::new(),
                        sampled: 0,
                    });
                    w.go(Step::Mapping);
                },
                None,
            ),
            (
                "it was stopped",
                |w| {
                    agreed(w);
                    w.sample_started();
                    w.present.fields_looking = false;
                    w.halted_by_person();
                    w.go(Step::Mapping);
                },
                None,
            ),
        ],
    );
}

fn agreed(wizard: &mut Wizard) {
    wizard.sample_agreed();
    wizard.go(Step::Mapping);
}

#[test]
fn a_check_that_starts_by_itself_leads_from_the_key_to_the_permissions_and_from_nowhere_else() {
    for (from, to) in [
        (Step::Key, Step::Permissions),
        (Step::Permissions, Step::Permissions),
        (Step::HandOver, Step::HandOver),
    ] {
        let mut wizard = brought();
        wizard.go(from);
        wizard.check_started_by_itself(ActivityKind::Reads);
        assert_eq!(wizard.progress.step, to, "{from:?}");
    }
    let mut clicked = brought();
    clicked.check_started(ActivityKind::Reads);
    assert_eq!(clicked.progress.step, Step::Key, "the page goes there itself");
}

#[test]
fn what_the_check_of_a_stored_key_waits_for_is_said() {
    for (network, said) in [
        (Network::Unknown, Some("key-waits-network")),
        (Network::Looking, Some("key-waits-network")),
        (inspected(), Some("key-waits-inspected")),
        (unreachable(), Some("key-waits-unreachable")),
        (REACHABLE, None),
    ] {
        let mut wizard = brought();
        wizard.present.network = network.clone();
        let waits = |wizard: &mut Wizard| wizard.view().key.waits.map(|message| message.id);
        assert_eq!(waits(&mut wizard).as_deref(), said, "{network:?}");
        check(&mut wizard, ActivityKind::Reads);
        assert_eq!(waits(&mut wizard), None, "it is checked");
    }
}

#[test]
fn going_on_passes_over_what_is_done() {
    for (what, mut wizard, next) in [
        ("the source is there", ready(), Step::ConnectTest),
        ("there is no source", without_source(), Step::Source),
        (
            "the connect test passed by itself",
            {
                let mut wizard = ready();
                check(&mut wizard, ActivityKind::ConnectTest);
                wizard.go(Step::Source);
                wizard
            },
            // All lists are empty, so a person has to look.
            Step::ConnectTest,
        ),
        (
            "everything is done",
            {
                let mut wizard = ready();
                check(&mut wizard, ActivityKind::ConnectTest);
                save(&mut wizard);
                wizard.go(Step::Mapping);
                wizard
            },
            Step::Done,
        ),
    ] {
        assert_eq!(wizard.view().next, next, "{what}");
    }
}

#[test]
fn the_page_knows_whether_the_check_of_a_new_key_starts_without_a_click() {
    let still = |_: &mut Wizard| ();
    for (what, change, expected) in [
        ("it is stored", still as fn(&mut Wizard), true),
        (
            "it is being stored",
            |wizard| {
                wizard.present.keychain = KeychainState::Found {
                    name: "GNOME Keyring".to_owned(),
                };
                wizard.key_being_stored();
            },
            true,
        ),
        (
            "the keychain that is to store it does not answer",
            |wizard| {
                wizard.present.keychain = KeychainState::Waiting;
                wizard.key_being_stored();
            },
            false,
        ),
        ("the keychain refused it", Wizard::key_refused, false),
        (
            "the network is being looked at",
            |wizard| wizard.present.network = Network::Looking,
            true,
        ),
        (
            "the network is not known",
            |wizard| wizard.present.network = Network::Unknown,
            true,
        ),
        (
            "the network reads along",
            |wizard| wizard.present.network = inspected(),
            false,
        ),
        (
            "there is no network",
            |wizard| wizard.present.network = unreachable(),
            false,
        ),
        ("the person stopped it", Wizard::halted_by_person, false),
        (
            "it does not look like a key",
            |wizard| wizard.key_brought(noted(KeyNote::Unusual)),
            false,
        ),
        ("it is gone", Wizard::key_removed, false),
        ("it was checked", |wizard| check(wizard, ActivityKind::Reads), false),
    ] {
        let mut wizard = brought();
        change(&mut wizard);
        assert_eq!(wizard.view().key.starting, expected, "{what}");
    }
}

#[test]
fn the_first_step_is_not_done_while_the_host_cannot_be_reached() {
    let mut wizard = brought();
    assert_eq!(state(&mut wizard, Step::Start), StepState::Done);
    wizard.present.network = unreachable();
    assert_eq!(state(&mut wizard, Step::Start), StepState::Attention);
    assert!(
        !wizard.view().done.left.contains(&Step::Start),
        "a connection does not depend on it"
    );
}
