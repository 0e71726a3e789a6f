//! Progress that other versions of the program stored.

use diagnosis::finding::RowNote;
use diagnosis::message::Message;
use diagnosis::permission::Scope;
use diagnosis::verdict::{Cause, Verdict};
use presentation::row::note_text;
use serde_json::{Value, json};
use wizard::view::{KeyPlace, Step, Tick};
use wizard::{Progress, Wizard};

const KEPT: &str = include_str!("../../../../../tests/documents/0.1/progress.json");

fn document() -> Value {
    let kept: Value = serde_json::from_str(KEPT).expect("JSON");
    assert_eq!(kept["version"], wizard::PROGRESS_VERSION);
    kept["data"].clone()
}

fn open(document: &Value) -> Progress {
    serde_json::from_value(document.clone()).expect("progress")
}

/// Removes the rows of permissions that version 0.1 did not have, and the counts, which include those rows.
fn as_in_0_1(mut progress: Value) -> Value {
    let known: Vec<&str> = Scope::in_version("1").expect("version 1").map(Scope::id).collect();
    let diagnosis = &mut progress["last"]["diagnosis"];
    let rows = diagnosis["rows"].as_array_mut().expect("rows");
    rows.retain(|row| known.iter().any(|scope| row["scope"] == *scope));
    diagnosis["summary"]["counts"] = Value::Null;
    progress
}

#[test]
fn the_progress_of_version_0_1_is_read_and_written_as_it_was() {
    let progress = open(&document());
    assert_eq!(
        as_in_0_1(serde_json::to_value(&progress).expect("JSON")),
        as_in_0_1(document())
    );
    assert_eq!((progress.name.as_str(), progress.ticks.len()), ("Acme", 2));
    let key = progress.key.as_ref().expect("a key");
    assert!(matches!(&key.place, KeyPlace::Keychain { name, .. } if name == "GNOME Keyring"));
    let view = Wizard::resume(progress, 0).view();
    let result = view.check.result.expect("a result");
    assert_eq!(result.fix.map(|fix| fix.cause), Some(Cause::SystemRole));
    let denied = view
        .permissions
        .iter()
        .filter(|permission| permission.sign == Some(Verdict::Denied.into()));
    let denied: Vec<Scope> = denied.map(|permission| permission.scope).collect();
    assert_eq!(denied, [Scope::UsersRead]);
}

/// A later version with one more permission reads this version's document in the same way as this version reads a document that
/// lacks one permission.
#[test]
fn a_permission_that_an_earlier_version_did_not_have_is_not_tested_and_no_other_row_moves() {
    for scope in Scope::ALL {
        let mut earlier = document();
        let rows = earlier["last"]["diagnosis"]["rows"].as_array_mut().expect("rows");
        rows.retain(|row| row["scope"] != scope.id());
        rows.reverse();
        let mut whole = Wizard::resume(open(&document()), 0);
        let view = Wizard::resume(open(&earlier), 0).view();
        assert_eq!(view.permissions.len(), Scope::ALL.len());
        for (shown, known) in view.permissions.iter().zip(whole.view().permissions) {
            if shown.scope == *scope {
                assert_eq!(shown.sign, Some(Verdict::NotTested.into()));
                let note = Message::new(note_text(RowNote::NotInCatalogue));
                assert_eq!(shown.note, Some(note));
            } else {
                assert_eq!(*shown, known, "{scope:?}");
            }
        }
    }
}

#[test]
fn an_id_of_a_later_version_costs_no_more_than_what_it_stands_in() {
    type Change = fn(&mut Value);
    type Left = fn(&Progress) -> bool;
    let rows = |progress: &Progress| progress.last.as_ref().map_or(0, |last| last.diagnosis.rows.len());
    let table: [(&str, Change, Left); 10] = [
        (
            "a permission",
            |data| {
                let rows = data["last"]["diagnosis"]["rows"].as_array_mut().expect("rows");
                let mut row = rows[0].clone();
                row["scope"] = json!("offers_manage");
                rows.insert(0, row);
            },
            |progress| {
                progress
                    .last
                    .as_ref()
                    .is_some_and(|last| last.diagnosis.rows[0].verdict == Verdict::Granted)
            },
        ),
        (
            "a reason of a row",
            |data| data["last"]["diagnosis"]["rows"][9]["reason"] = json!("moonPhase"),
            |progress| {
                progress
                    .last
                    .as_ref()
                    .is_some_and(|last| last.diagnosis.rows[9].verdict == Verdict::Denied)
            },
        ),
        (
            "a cause of a row",
            |data| data["last"]["diagnosis"]["rows"][9]["causes"] = json!(["offerSigned", "systemRole"]),
            |progress| {
                progress
                    .last
                    .as_ref()
                    .is_some_and(|last| last.diagnosis.rows[9].causes == [Cause::SystemRole])
            },
        ),
        (
            "a note",
            |data| data["last"]["diagnosis"]["rows"][0]["note"] = json!("signedElsewhere"),
            |progress| {
                progress
                    .last
                    .as_ref()
                    .is_some_and(|last| last.diagnosis.rows[0].note.is_none())
            },
        ),
        (
            "a link",
            |data| data["last"]["diagnosis"]["connectTest"]["links"][0]["id"] = json!("interviews"),
            |progress| {
                progress
                    .last
                    .as_ref()
                    .is_some_and(|last| last.diagnosis.connect_test.links.len() == 7)
            },
        ),
        (
            "the cause of the whole",
            |data| data["last"]["diagnosis"]["summary"]["cause"] = json!("offerSigned"),
            |progress| progress.last.is_none(),
        ),
        (
            "a step",
            |data| data["step"] = json!("celebrate"),
            |progress| progress.step == Step::Start && progress.last.is_some(),
        ),
        (
            "a tick",
            |data| data["ticks"] = json!(["champagne", "saved"]),
            |progress| progress.ticks == [Tick::Saved],
        ),
        (
            "a note on the key",
            |data| data["key"]["notes"] = json!(["handwritten", "looksRight"]),
            |progress| progress.key.as_ref().is_some_and(|key| key.notes.len() == 1),
        ),
        (
            "a step of the rehearsal",
            |data| data["rehearsal"]["finding"]["steps"][0]["id"] = json!("sing"),
            |progress| progress.rehearsal.is_none(),
        ),
    ];
    for (what, change, left) in table {
        let mut later = document();
        change(&mut later);
        let progress = open(&later);
        assert!(left(&progress), "{what}: {progress:#?}");
        assert_eq!(progress.name, "Acme", "{what}");
        assert!([0, Scope::ALL.len()].contains(&rows(&progress)), "{what}");
    }
}

#[test]
fn an_environment_of_a_later_version_is_not_taken_for_another_one() {
    let mut later = document();
    later["environment"] = json!("staging");
    assert!(serde_json::from_value::<Progress>(later).is_err());
}
