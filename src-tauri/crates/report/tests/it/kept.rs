//! Files of other versions of this program: the documents of version 0.1, and the same with other permissions.

use diagnosis::finding::RowNote;
use diagnosis::permission::Scope;
use diagnosis::verdict::Verdict;
use report::code::{self, Decoded};
use report::diff::{self, Effect, Subject};
use report::{OpenNote, Opened, Sheet, Style, explain, read};
use serde_json::{Value, json};

const JSON: &str = include_str!("../../../../../tests/documents/0.1/report.json");
const HTML: &str = include_str!("../../../../../tests/documents/0.1/report.html");
const FLEET: &str = include_str!("../../../../../tests/documents/0.1/fleet.ndjson");

fn document() -> Value {
    serde_json::from_str(JSON).unwrap()
}

/// Updates the checksum of the document and opens it.
fn open(document: &mut Value) -> Opened {
    document["sha256"] = json!(report::checksum::of(document));
    read(document.to_string().as_bytes()).unwrap()
}

fn rows(sheet: &Sheet) -> Vec<(&str, Verdict, Option<RowNote>)> {
    let rows = sheet.groups.iter().flat_map(|group| &group.rows);
    rows.map(|row| (row.scope.as_str(), row.verdict, row.note)).collect()
}

/// The number of permissions in the catalog of version 0.1.
const IN_0_1: usize = 20;

/// The notes on opening a document of version 0.1. Once the catalog grows, it has other permissions than the document.
fn notes_on_0_1() -> Vec<OpenNote> {
    let others = Scope::ALL.len() > IN_0_1;
    others.then_some(OpenNote::OtherCatalogue).into_iter().collect()
}

/// The report of version 0.1 as a later version might write it: with a 21st permission, the others in another order, and ids that
/// no earlier version knows.
fn with_a_21st_permission() -> Value {
    let mut document = document();
    document["run"]["catalogueVersion"] = json!("later");
    let rows = document["permissions"].as_array_mut().unwrap();
    let mut row = rows[0].clone();
    row["scope"] = json!("offers_manage");
    row["vendorScope"] = json!("offers_manage");
    row["prompt"] = json!("Manage Offers");
    row["verdict"] = json!("denied");
    row["causes"] = json!([{"id": "offerSigned", "text": "The offer is signed."}]);
    row["evidence"][0]["method"] = json!("PATCH");
    rows.reverse();
    rows.insert(3, row);
    rows[0]["reason"] = json!("moonPhase");
    document["rowNotes"]["offers_manage"] = json!("signedElsewhere");
    document["source"]["note"] = json!("renamed");
    document["connectTest"]["links"].as_array_mut().unwrap().push(json!(
        {"id": "interviews", "verdict": "pass", "count": 3, "reason": null}
    ));
    document["summary"]["cause"] = json!("offerSigned");
    document["resultCode"] = json!(code_with_one_more());
    document
}

/// A code with one more verdict than there are permissions.
fn code_with_one_more() -> String {
    let mut decoded = Decoded::of(&read(JSON.as_bytes()).unwrap().report);
    decoded.verdicts.resize(Scope::ALL.len() + 1, Verdict::Denied);
    decoded.encode()
}

#[test]
fn the_reports_of_version_0_1_open_as_they_were_written() {
    for text in [JSON, HTML] {
        let Opened { report, notes } = read(text.as_bytes()).unwrap();
        assert_eq!(notes, notes_on_0_1());
        assert!(report.verify());
        let sheet = Sheet::of(&report);
        assert_eq!(Some(&sheet.code), report.result_code.as_ref());
        assert_eq!(code::decode(&sheet.code), Ok(Decoded::of(&report)));
        let kept: Vec<_> = report.permissions.iter().map(|row| row.verdict).collect();
        let shown = rows(&sheet);
        for (row, verdict) in report.permissions.iter().zip(kept) {
            assert!(
                shown
                    .iter()
                    .any(|(scope, shown, _)| (*scope, *shown) == (row.scope.as_str(), verdict)),
                "{:?}",
                row.scope
            );
        }
        assert_eq!(shown.len(), Scope::ALL.len());
    }
    let again: Value = serde_json::from_str(&report::json(&read(JSON.as_bytes()).unwrap().report)).unwrap();
    assert_eq!(again, document());
}

#[test]
fn the_codes_of_version_0_1_are_read() {
    let codes = FLEET.lines().filter_map(|line| {
        let line: Value = serde_json::from_str(line).unwrap();
        let code = line["code"].as_str()?.to_owned();
        Some((code, line["verdict"].as_str()?.to_owned(), line["denied"].as_u64()?))
    });
    let codes: Vec<_> = codes.collect();
    assert_eq!(codes.len(), 2);
    for (code, verdict, denied) in codes {
        let decoded = code::decode(&code).unwrap();
        assert_eq!(decoded.summary.id(), verdict);
        let count = decoded
            .verdicts
            .iter()
            .filter(|verdict| **verdict == Verdict::Denied)
            .count();
        assert_eq!(count as u64, denied);
        assert_eq!(decoded.encode(), code);
    }
}

#[test]
fn a_21st_permission_is_shown_and_everything_else_as_before() {
    let mut newer = with_a_21st_permission();
    let Opened { report, notes } = open(&mut newer);
    assert_eq!(notes, [OpenNote::OtherCatalogue, OpenNote::UnknownFields]);
    let again: Value = serde_json::from_str(&report::json(&report)).unwrap();
    assert_eq!(again, newer);

    let sheet = Sheet::of(&report);
    let older = Sheet::of(&read(JSON.as_bytes()).unwrap().report);
    let [known @ .., unknown] = sheet.groups.as_slice() else {
        panic!("no group");
    };
    assert_eq!((unknown.id, unknown.rows.len()), (None, 1));
    assert_eq!(unknown.rows[0].scope, "offers_manage");
    assert_eq!(unknown.rows[0].verdict, Verdict::Denied);
    assert!(
        unknown.rows[0]
            .why
            .iter()
            .any(|line| line.contains("The offer is signed."))
    );
    assert_eq!(known.len(), older.groups.len());
    let scopes = |sheet: &Sheet| {
        rows(sheet)
            .iter()
            .take(Scope::ALL.len())
            .map(|row| row.0.to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(scopes(&sheet), scopes(&older));
    // Only the version that wrote the report can compute its code.
    assert_eq!(Some(sheet.code), report.result_code);

    let views = [
        report::text(&report, Style::default()),
        report::markdown(&report),
        report::html(&report),
    ];
    for view in views {
        let view = view.replace('\\', "");
        for id in [
            "offers_manage",
            "PATCH",
            "moonPhase",
            "signedElsewhere",
            "renamed",
            "interviews",
            "offerSigned",
        ] {
            assert!(view.contains(id), "{id} in {view}");
        }
    }
    for text in [
        report::copy::for_customer(&report, report::copy::RanBy::Customer),
        report::copy::for_ticket(&report),
        report::copy::for_vendor(&report),
    ] {
        assert!(!text.is_empty());
    }
}

#[test]
fn what_an_earlier_version_did_not_have_is_not_tested() {
    let mut older = document();
    older["run"]["catalogueVersion"] = json!("0");
    older["permissions"]
        .as_array_mut()
        .unwrap()
        .retain(|row| row["scope"] != "jobs_read");
    let Opened { report, notes } = open(&mut older);
    assert_eq!(notes, [OpenNote::OtherCatalogue]);
    let sheet = Sheet::of(&report);
    assert!(rows(&sheet).contains(&("jobs_read", Verdict::NotTested, Some(RowNote::NotInCatalogue))));
    assert_eq!(rows(&sheet).len(), Scope::ALL.len());
    let said = "The version of this program that ran the check didn’t know this permission";
    assert!(
        report::text(
            &report,
            Style {
                width: 200,
                ..Style::default()
            }
        )
        .contains(said)
    );
}

#[test]
fn a_report_is_whole_by_the_version_of_the_catalog_that_it_names() {
    let check = |version: &str, change: fn(&mut Vec<Value>), opens: bool| {
        let mut document = document();
        document["run"]["catalogueVersion"] = json!(version);
        change(document["permissions"].as_array_mut().unwrap());
        assert_eq!(read(document.to_string().as_bytes()).is_ok(), opens, "{version}");
    };
    let none = |_: &mut Vec<Value>| {};
    let one_less = |rows: &mut Vec<Value>| drop(rows.remove(7));
    let in_another_order = |rows: &mut Vec<Value>| rows.reverse();
    let twice = |rows: &mut Vec<Value>| rows.push(rows[0].clone());
    for (version, whole) in [("1", true), ("0", false), ("later", false)] {
        check(version, none, true);
        check(version, in_another_order, true);
        check(version, one_less, !whole);
        check(version, twice, false);
    }
}

#[test]
fn reports_of_two_catalogs_are_compared_by_permission() {
    let older = read(JSON.as_bytes()).unwrap().report;
    let newer = open(&mut with_a_21st_permission()).report;
    for (old, new) in [(&older, &newer), (&newer, &older)] {
        let comparison = diff::compare(old, new);
        let changed: Vec<_> = comparison
            .changes
            .iter()
            .filter(|change| change.subject == Subject::Permission)
            .map(|change| (change.item.as_deref(), change.effect))
            .collect();
        assert!(
            changed.contains(&(Some("offers_manage"), Effect::NotComparable)),
            "{changed:?}"
        );
        assert_eq!(comparison.same_permissions + changed.len(), IN_0_1 + 1);
    }
}

#[test]
fn a_code_of_more_permissions_is_longer_and_says_each() {
    let code = code_with_one_more();
    let number = Scope::ALL.len() + 1;
    assert_eq!(code.len(), "XXXXX-XXXXX-XXXXX-XXXXX".len());
    let decoded = code::decode(&code).unwrap();
    assert_eq!((decoded.verdicts.len(), decoded.encode()), (number, code.clone()));
    let page = explain(&code, Style::default()).unwrap();
    assert!(
        page.contains(&format!("permission no. {number}")) && page.contains("users_read"),
        "{page}"
    );
}
