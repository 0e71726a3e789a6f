//! The sheet that the window shows is complete, and safe to show whatever a file contains.

use diagnosis::environment::Environment;
use diagnosis::permission::Scope;
use diagnosis::verdict::{Cause, LinkVerdict, Reason, SourceVerdict};
use presentation::Tone;
use report::sheet::{Sheet, SheetEvidence, SheetFix, SheetRow};
use report::{compose, visible};
use serde_json::{Value, json};

use crate::hostile::{PAYLOADS, poisoned, steers};
use crate::support::{about, bad_key, captive_portal, extended, found, ready, report};

fn rows(sheet: &Sheet) -> Vec<&SheetRow> {
    sheet.groups.iter().flat_map(|group| &group.rows).collect()
}

fn row(sheet: &Sheet, scope: Scope) -> &SheetRow {
    rows(sheet).into_iter().find(|row| row.scope == scope.id()).unwrap()
}

fn fixes(sheet: &Sheet) -> Vec<&SheetFix> {
    let of_rows = rows(sheet).into_iter().filter_map(|row| row.fix.as_ref());
    let also = sheet.also.iter().filter_map(|cause| cause.fix.as_ref());
    sheet
        .fix
        .iter()
        .chain(also)
        .chain(of_rows)
        .chain(&sheet.source.fix)
        .collect()
}

/// Every text in a document, including the keys of objects.
pub(crate) fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(fields) => {
            let keys = fields.keys().map(String::as_str);
            keys.chain(fields.values().flat_map(texts)).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn every_row_has_its_evidence_whatever_its_verdict() {
    for diagnosis in [ready(), extended(), bad_key(), captive_portal()] {
        let report = report(&diagnosis);
        let sheet = Sheet::of(&report);
        assert_eq!(rows(&sheet).len(), 20);
        for row in rows(&sheet) {
            let judged = report
                .permissions
                .iter()
                .find(|other| other.scope.as_str() == row.scope)
                .unwrap();
            assert_eq!(
                (row.verdict, row.reason, row.access),
                (judged.verdict, judged.reason(), judged.access)
            );
            assert_eq!(row.evidence.len(), judged.evidence.len());
            for (shown, kept) in row.evidence.iter().zip(&judged.evidence) {
                assert_eq!(
                    (shown.method.as_str(), &shown.path, shown.status),
                    (kept.method.as_str(), &kept.path, kept.status)
                );
                assert_eq!(
                    (shown.duration_ms, &shown.request_id),
                    (kept.duration_ms, &kept.request_id)
                );
            }
        }
    }
}

#[test]
fn an_answer_has_a_status_and_none_has_words() {
    let mut diagnosis = extended();
    diagnosis.rows[0].evidence[0].status = None;
    let sheet = Sheet::of(&report(&diagnosis));
    let told = |scope: Scope| {
        let evidence: &SheetEvidence = &row(&sheet, scope).evidence[0];
        (
            evidence.status,
            evidence.outcome.as_deref(),
            evidence.error_code.as_deref(),
        )
    };
    assert_eq!(told(diagnosis.rows[0].scope), (None, Some("no answer"), None));
    assert_eq!(told(Scope::UsersRead), (Some(403), None, Some("ACCESS_DENIED")));
}

#[test]
fn the_ids_stand_beside_the_words() {
    let mut diagnosis = extended();
    diagnosis.source.verdict = SourceVerdict::NearMiss;
    diagnosis.source.matches = vec![found("findem", "OTHER", None)];
    let sheet = Sheet::of(&report(&diagnosis));
    assert_eq!((sheet.cause, sheet.reason), (Some(Cause::SystemRole), None));
    assert_eq!((sheet.counts.denied, sheet.counts.inconclusive), (5, 1));
    assert_eq!((sheet.requests, sheet.last_four.as_deref()), (27, Some("3a4b")));
    let denied = row(&sheet, Scope::MessagesRead);
    assert_eq!(
        (denied.causes.as_slice(), denied.mark.tone),
        (&[Cause::SystemRole][..], Tone::Bad)
    );
    assert_eq!(
        row(&sheet, Scope::CandidatesOffersRead).reason,
        Some(Reason::ServerError)
    );
    assert_eq!(
        (sheet.source.cause, sheet.source.mark.tone),
        (Some(Cause::SourceNearMiss), Tone::Attention)
    );
    assert_eq!(sheet.also[0].cause, Cause::SourceNearMiss);
    assert_eq!(sheet.chain.verdict, LinkVerdict::Fail);
    let names: Vec<Option<&str>> = rows(&sheet).iter().map(|row| row.vendor_scope.as_deref()).collect();
    assert_eq!(
        names.into_iter().flatten().collect::<Vec<_>>(),
        ["candidates_status_read"]
    );
    let document = serde_json::to_value(&sheet).unwrap();
    assert_eq!(document["startedAt"], "2026-11-24T07:33:00.123Z");
    let network = json!({"name": "Network", "value": "No proxy · certificate by DigiCert Inc"});
    assert!(document["facts"].as_array().unwrap().contains(&network));
    assert_eq!(document["fix"]["page"], "credentials");
}

#[test]
fn a_fix_is_written_out_once() {
    let sheet = Sheet::of(&report(&extended()));
    let written: Vec<Cause> = fixes(&sheet).iter().map(|fix| fix.cause).collect();
    assert_eq!(written, [Cause::SystemRole]);
}

#[test]
fn only_real_pages_have_an_address_and_all_have_a_name() {
    for (environment, has_address) in [(Environment::Sandbox, true), (Environment::Practice, false)] {
        let mut about = about();
        about.environment.id = environment;
        let sheet = Sheet::of(&compose(&extended(), &about));
        let fix = sheet.fix.unwrap();
        assert_eq!((fix.url.is_some(), fix.page.is_some()), (has_address, true));
    }
}

#[test]
fn nothing_in_a_file_steers_hides_or_leads_elsewhere() {
    for payload in PAYLOADS {
        let sheet = Sheet::of(&poisoned(payload));
        let document = serde_json::to_value(&sheet).unwrap();
        for text in texts(&document) {
            assert_eq!(
                text.chars().find(|c| steers(*c) || *c == '\n'),
                None,
                "{payload:?} in {text:?}"
            );
        }
        for fix in fixes(&sheet) {
            assert!(
                fix.url
                    .is_none_or(|url| url.starts_with("https://www.smartrecruiters.com/settings/"))
            );
            assert!(!fix.who.contains(payload) && !fix.steps.concat().contains(payload));
        }
    }
}

#[test]
fn what_a_file_holds_is_shown_as_plain_text() {
    for payload in PAYLOADS.into_iter().chain(["javascript:alert(1)"]) {
        let sheet = Sheet::of(&poisoned(payload));
        let shown = visible(payload);
        assert_eq!(sheet.headline, shown);
        assert_eq!((sheet.label.as_ref(), &sheet.report_id), (Some(&shown), &shown));
        assert_eq!(sheet.last_four.as_ref(), Some(&shown));
        assert!(sheet.facts.iter().any(|fact| fact.value.contains(&shown)));
        assert!(sheet.unknown.iter().any(|fact| fact.name == shown));
        for row in rows(&sheet) {
            assert_eq!((&row.prompt, row.vendor_scope.as_ref()), (&shown, Some(&shown)));
            let evidence = &row.evidence[0];
            assert_eq!(evidence.path, shown);
            assert_eq!(evidence.error_code.as_ref(), Some(&shown));
            assert_eq!(evidence.error_message.as_ref(), Some(&shown));
            assert_eq!(evidence.request_id.as_ref(), Some(&shown));
        }
        assert!(sheet.source.lines.iter().any(|line| line.contains(&shown)));
    }
}

#[test]
fn a_file_that_holds_far_too_much_is_cut() {
    let mut document = serde_json::to_value(poisoned(&"x".repeat(5000))).unwrap();
    let row = &mut document["permissions"][0];
    row["evidence"] = Value::Array(vec![row["evidence"][0].clone(); 1000]);
    row["causes"] = Value::Array(vec![row["causes"][0].clone(); 1000]);
    document["network"]["notes"] = json!(vec!["note"; 1000]);
    document["source"]["matches"] = Value::Array(vec![document["source"]["matches"][0].clone(); 1000]);
    document["connectTest"]["links"] = Value::Array(vec![document["connectTest"]["links"][0].clone(); 1000]);
    let sheet = Sheet::of(&serde_json::from_value(document).unwrap());
    let size = serde_json::to_string(&sheet).unwrap().len();
    assert!(size < 400 * 1024, "{size}");
}
