//! The computer, the company and the keys of the gallery.

use diagnosis::environment::Environment;
use diagnosis::key_text::{KeyNote, KeyShape};
use diagnosis::mapping::{FIELDS, Record};
use diagnosis::message::Message;
use diagnosis::probe::Probe;
use diagnosis::rehearsal::Marker;
use diagnosis::run::Run;
use wizard::view::{KeyPlace, KeychainState, Network, PracticeStage, PracticeView, Step, Tick};
use wizard::{ActivityKind, Fields, KeptKey, MappingRow, Progress, Wizard};

use crate::answers::{all_reads, all_writes, answered, me, not_found, refused, sources};

/// 24 November 2026, 14:03 UTC.
pub(crate) const FINISHED_AT: i64 = 1_795_528_980;
const TOOK_MS: u64 = 912;

/// The wizard on the first screen, on a computer with a keychain.
pub(crate) fn first() -> Wizard {
    let mut wizard = Wizard::new(Progress {
        name: "Acme GmbH".to_owned(),
        ..Progress::default()
    });
    "api.smartrecruiters.com".clone_into(&mut wizard.present.host);
    wizard.present.network = Network::Reachable {
        proxy: false,
        inspected_by: None,
    };
    wizard.present.keychain = KeychainState::Found {
        name: "GNOME Keyring".to_owned(),
    };
    wizard
}

/// The wizard on the key step, without a key.
pub(crate) fn without_key() -> Wizard {
    let mut wizard = first();
    wizard.start(Environment::Production, None);
    wizard
}

pub(crate) fn in_keychain() -> KeyPlace {
    KeyPlace::Keychain {
        name: "GNOME Keyring".to_owned(),
        entry: "Findem Connect – Acme GmbH".to_owned(),
    }
}

/// The wizard on the key step, with a key that has these notes.
pub(crate) fn with_notes(place: KeyPlace, notes: &[KeyNote]) -> Wizard {
    let mut wizard = without_key();
    bring(&mut wizard, "3a4b", place, notes);
    wizard
}

fn bring(wizard: &mut Wizard, last_four: &str, place: KeyPlace, notes: &[KeyNote]) {
    wizard.key_stored(KeptKey {
        last_four: last_four.to_owned(),
        fingerprint: None,
        place,
        notes: notes.to_vec(),
    });
}

/// The wizard on the key step, with a key in the keychain.
pub(crate) fn with_key() -> Wizard {
    with_notes(in_keychain(), &[KeyNote::LooksRight, KeyNote::Cleaned])
}

/// The key is in memory only.
pub(crate) fn in_memory() -> Wizard {
    with_notes(KeyPlace::Session, &[KeyNote::LooksRight])
}

pub(crate) const FOUND: &[(&str, &str)] = &[("Findem", "OTHER")];

/// Runs a check of this kind. It finds what an Admin's key finds, except for the change.
pub(crate) fn check(wizard: &mut Wizard, kind: ActivityKind, change: impl FnOnce(&mut Run)) {
    wizard.check_started(kind);
    let mut run = wizard.run_for(kind, KeyShape::ApiKey);
    all_reads(&mut run);
    sources(&mut run, &[("OTHER", FOUND)]);
    if kind == ActivityKind::Writes {
        all_writes(&mut run);
    }
    change(&mut run);
    run.finished = true;
    wizard.check_finished(run, FINISHED_AT, TOOK_MS);
}

/// The wizard on the permissions step after a check.
pub(crate) fn checked(kind: ActivityKind, change: impl FnOnce(&mut Run)) -> Wizard {
    let mut wizard = with_key();
    check(&mut wizard, kind, change);
    wizard.go(Step::Permissions);
    wizard
}

/// The wizard on the permissions step, with an Admin's key that can read everything, and the source in place.
pub(crate) fn ready() -> Wizard {
    checked(ActivityKind::Reads, |_| ())
}

/// The answers to an Extended key: users, settings and messages are refused, and reading offers fails.
pub(crate) fn extended_answers(run: &mut Run) {
    me(run, ("EXTENDED", "Extended"), 0);
    let denied = [
        Probe::Users,
        Probe::Departments,
        Probe::DeleteDependent,
        Probe::Messages,
        Probe::DeleteMessage,
    ];
    refused(run, denied, "Forbidden");
    answered(run, [Probe::Offers], 503);
    for probe in [Probe::CalibrateCandidate, Probe::CalibrateReview] {
        not_found(run, probe);
    }
}

pub(crate) fn extended() -> Wizard {
    checked(ActivityKind::Writes, extended_answers)
}

/// A check is running and has these answers so far.
pub(crate) fn running(mut wizard: Wizard, kind: ActivityKind, answers: impl FnOnce(&mut Run)) -> Wizard {
    wizard.check_started(kind);
    let mut run = wizard.run_for(kind, KeyShape::ApiKey);
    run.finished = false;
    answers(&mut run);
    wizard.check_progressed(&run);
    wizard
}

/// The wizard on this step.
pub(crate) fn at(step: Step, mut wizard: Wizard) -> Wizard {
    wizard.go(step);
    wizard
}

/// The wizard after a connect test that found what an Admin's key finds, except for the change.
pub(crate) fn tested(mut wizard: Wizard, change: impl FnOnce(&mut Run)) -> Wizard {
    check(&mut wizard, ActivityKind::ConnectTest, change);
    wizard.present.rehearsal.next = Some(marker());
    at(Step::ConnectTest, wizard)
}

/// The wizard with everything done up to the field mapping.
pub(crate) fn proved() -> Wizard {
    tested(ready(), |_| ())
}

/// The same after the fields were counted.
pub(crate) fn counted() -> Wizard {
    let mut wizard = proved();
    wizard.progress.fields = Some(fields(20));
    at(Step::Mapping, wizard)
}

pub(crate) fn fields(sampled: u32) -> Fields {
    let filled = [
        Some(20),
        Some(20),
        Some(14),
        Some(6),
        Some(1),
        Some(18),
        Some(11),
        Some(9),
        Some(0),
        Some(20),
        Some(20),
        Some(12),
        Some(10),
        None,
    ];
    let rows = FIELDS.iter().zip(filled).map(|(field, filled)| MappingRow {
        id: field.id.to_owned(),
        field: field.path.to_owned(),
        filled: filled.filter(|_| sampled > 0),
        of: Some(match field.record {
            Record::Candidate => sampled,
            Record::Job => sampled.min(12),
        }),
    });
    Fields {
        rows: rows.collect(),
        sampled,
    }
}

/// The wizard on the hand-over step.
pub(crate) fn handing_over() -> Wizard {
    at(Step::HandOver, counted())
}

/// The same after the key was saved in Findem.
pub(crate) fn saved(mut wizard: Wizard) -> Wizard {
    wizard.tick(Tick::FindemOpen, true);
    wizard.progress.key_copied = true;
    wizard.tick(Tick::Saved, true);
    wizard
}

/// The wizard with a new key, while Findem still holds the old one.
pub(crate) fn replaced() -> Wizard {
    let mut wizard = without_key();
    bring(&mut wizard, "9f10", in_keychain(), &[KeyNote::LooksRight]);
    wizard.progress.key_copied = true;
    wizard.tick(Tick::Saved, true);
    bring(
        &mut wizard,
        "3a4b",
        in_keychain(),
        &[KeyNote::LooksRight, KeyNote::Cleaned],
    );
    wizard
}

/// The wizard on the hand-over step, with a new key.
pub(crate) fn replacing() -> Wizard {
    let mut wizard = replaced();
    check(&mut wizard, ActivityKind::Reads, |_| ());
    let mut wizard = tested(wizard, |_| ());
    wizard.progress.fields = Some(fields(20));
    at(Step::HandOver, wizard)
}

/// The wizard on the hand-over step with the second new key, which is saved in Findem. The two old ones are still valid.
pub(crate) fn replaced_twice() -> Wizard {
    let mut wizard = replacing();
    bring(&mut wizard, "77aa", in_keychain(), &[KeyNote::LooksRight]);
    check(&mut wizard, ActivityKind::Reads, |_| ());
    saved(at(Step::HandOver, tested(wizard, |_| ())))
}

/// The wizard on the last step, with nothing left to do.
pub(crate) fn done() -> Wizard {
    at(Step::Done, saved(handing_over()))
}

pub(crate) fn marker() -> Marker {
    Marker {
        code: "7F3K".to_owned(),
        last_name: "Check 7F3K".to_owned(),
        email: "findem-check-7f3k-9c0d51e2@example.com".to_owned(),
    }
}

pub(crate) fn notice(mut wizard: Wizard, code: &str, message: impl FnOnce(Message) -> Message) -> Wizard {
    wizard.notify(code, message(Message::new(format!("notice-{code}"))));
    wizard
}

const FRESH: (&str, &str, &str) = (
    "fresh",
    "From the beginning",
    "Your company has just bought Findem. At the beginning, there’s no key and no candidate source.",
);
const WRONG_ROLE: (&str, &str, &str) = (
    "wrong-role",
    "The key is missing permissions",
    "“Findem shows our jobs, but says that permissions are missing.”",
);
const REVOKED: (&str, &str, &str) = (
    "revoked-key",
    "It worked until yesterday",
    "“It stopped syncing yesterday.”",
);

/// The same in the practice tenant.
pub(crate) fn practicing(wizard: Wizard) -> Wizard {
    practicing_one(wizard, FRESH)
}

/// The same in the practice tenant, in the scenario with the wrong role.
pub(crate) fn troubled(wizard: Wizard) -> Wizard {
    practicing_one(wizard, WRONG_ROLE)
}

fn practicing_one(mut wizard: Wizard, (scenario, title, story): (&str, &str, &str)) -> Wizard {
    let owned = |(id, title, story): (&str, &str, &str)| (id.to_owned(), title.to_owned(), story.to_owned());
    wizard.progress.environment = Environment::Practice;
    wizard.progress.scenario = Some(scenario.to_owned());
    "127.0.0.1:41873".clone_into(&mut wizard.present.host);
    wizard.present.practice_pages = Some("http://127.0.0.1:41873/5d41402abc4b2a76/admin/".to_owned());
    wizard.present.practice = Some(PracticeView {
        scenario: scenario.to_owned(),
        title: title.to_owned(),
        stage: PracticeStage::Told,
        story: story.to_owned(),
        scenarios: [FRESH, WRONG_ROLE, REVOKED].map(owned).to_vec(),
    });
    wizard
}
