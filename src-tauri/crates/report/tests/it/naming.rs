//! Renaming a report.

use diagnosis::finding::EvidenceError;
use diagnosis::verdict::{Cause, Verdict};
use report::redact::name;
use report::{Report, Style};

use crate::support::{extended, report};

#[test]
fn a_report_in_which_everything_is_refused_stays_below_200_kib_in_each_view() {
    let mut diagnosis = extended();
    let (error, request_id) = (Some("ACCESS_DENIED_TO_THIS_RESOURCE".to_owned()), Some("r".repeat(128)));
    for row in &mut diagnosis.rows {
        row.verdict = Verdict::Denied;
        row.causes = vec![Cause::SystemRole, Cause::AccessGroup];
        row.evidence[0].status = Some(403);
        row.evidence[0].request_id.clone_from(&request_id);
        row.evidence[0].error = Some(EvidenceError {
            code: error.clone(),
            message: Some("Missing required scopes: candidates_read".to_owned()),
        });
        row.evidence = vec![row.evidence[0].clone(); 3];
    }
    let report = report(&diagnosis).relabelled(Some(&"Acme – Zürich ".repeat(9)));
    assert_eq!(report.label.as_ref().unwrap().chars().count(), 80);
    for view in [
        report::text(&report, Style::default()),
        report::json(&report),
        report::markdown(&report),
        report::html(&report),
    ] {
        assert!(view.contains(report.label.as_ref().unwrap().split(' ').next().unwrap()));
        assert!(view.matches("ACCESS_DENIED").count() >= 60);
        assert!(view.len() < 200 * 1024, "{}", view.len());
    }
}

#[test]
fn another_name_changes_nothing_but_the_name_and_the_checksum() {
    let written = report(&extended());
    let named = written.clone().relabelled(Some("Acme, sandbox"));
    assert!(named.verify() && named.sha256 != written.sha256);
    let opened = report::read(report::html(&named).as_bytes()).unwrap();
    assert_eq!(
        (opened.report.label.as_deref(), opened.notes),
        (Some("Acme, sandbox"), vec![])
    );
    assert_eq!(named.relabelled(None), written);
}

#[test]
fn fields_of_a_later_version_keep_their_place_under_another_name() {
    let mut document = serde_json::to_value(report(&extended())).unwrap();
    document["later"] = serde_json::json!({"kept": [1]});
    document["permissions"][3]["later"] = serde_json::json!("kept");
    let written: Report = serde_json::from_value(document).unwrap();
    let named = written.relabelled(Some("Acme"));
    assert!(named.verify());
    assert_eq!(named.unknown["later"]["kept"][0], 1);
    assert_eq!(named.permissions[3].unknown["later"], "kept");
}

#[test]
fn a_name_is_one_plain_line() {
    for (typed, kept) in [
        ("Acme GmbH & Co. KG", Some("Acme GmbH & Co. KG")),
        ("  Acme \t Berlin\r\n", Some("Acme Berlin")),
        ("Ac\u{0}me\u{1b}[2J", Some("Ac me [2J")),
        ("Ac\u{200b}me\u{202e}", Some("Acme")),
        ("高橋株式会社", Some("高橋株式会社")),
        ("Acme DCRA1-0123456789ab4def8123456789ab3a4b", Some("Acme [removed]")),
        (
            "Acme DCRA1-0123456789ab4def\u{200b}8123456789ab3a4b",
            Some("Acme [removed]"),
        ),
        ("\u{feff} \n", None),
        ("", None),
    ] {
        assert_eq!(name(typed, Some("3a4b")).as_deref(), kept, "{typed:?}");
    }
    assert_eq!(name(&"é".repeat(81), None), Some("é".repeat(80)));
}
