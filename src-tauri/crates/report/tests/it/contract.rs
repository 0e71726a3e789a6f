//! The JSON that other programs read, checked field by field.

use report::{Rehearsal, RehearsalStep, RehearsalVerdict, compose};
use serde_json::{Value, json};

use crate::support::{about, bad_key, captive_portal, extended, ready, report};

/// The names of an object's fields, in the order in which they appear in the JSON.
fn names(json: &str, path: &[&str]) -> Vec<String> {
    // serde_json sorts the keys of a map, so this reads the order from the text.
    let mut rest = json;
    for name in path {
        let start = rest
            .find(&format!("\"{name}\":"))
            .unwrap_or_else(|| panic!("no {name}"));
        rest = &rest[start + name.len() + 3..];
    }
    let start = rest.find('{').unwrap();
    let mut names = Vec::new();
    let (mut depth, mut in_text, mut text, mut escaped) = (0, false, String::new(), false);
    for c in rest[start..].chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' if in_text => escaped = true,
            '"' => {
                in_text = !in_text;
                if in_text {
                    text.clear();
                }
            }
            c if in_text => text.push(c),
            ':' if depth == 1 => names.push(text.clone()),
            '{' | '[' => depth += 1,
            '}' | ']' => {
                depth -= 1;
                if depth == 0 {
                    break;
                }
            }
            _ => {}
        }
    }
    names
}

#[test]
fn times_have_three_decimals_whatever_the_clock_said() {
    for (time, written) in [
        ("2026-11-24T07:33:00Z", "2026-11-24T07:33:00.000Z"),
        ("2026-11-24T07:33:00.5Z", "2026-11-24T07:33:00.500Z"),
        ("2026-11-24T07:33:00.0009Z", "2026-11-24T07:33:00.001Z"),
    ] {
        let mut about = about();
        (about.started_at, about.finished_at) = (time.parse().unwrap(), time.parse().unwrap());
        about.rehearsal = Some(Rehearsal {
            verdict: RehearsalVerdict::Clean,
            steps: vec![RehearsalStep {
                id: "create".to_owned(),
                verdict: "pass".to_owned(),
                at: written.parse().unwrap(),
                unknown: report::Unknown::new(),
            }],
            unknown: report::Unknown::new(),
        });
        let report = compose(&ready(), &about);
        let json: Value = serde_json::from_str(&report::json(&report)).unwrap();
        for time in [
            &json["startedAt"],
            &json["finishedAt"],
            &json["rehearsal"]["steps"][0]["at"],
        ] {
            assert_eq!(time, written);
        }
        assert!(report.verify());
    }
}

#[test]
fn the_fields_have_the_contracts_names_in_its_order() {
    let mut about = about();
    about.rehearsal = Some(Rehearsal {
        verdict: RehearsalVerdict::Clean,
        steps: vec![RehearsalStep {
            id: "create".to_owned(),
            verdict: "pass".to_owned(),
            at: about.started_at,
            unknown: report::Unknown::new(),
        }],
        unknown: report::Unknown::new(),
    });
    let json = report::json(&compose(&extended(), &about));
    let expected: &[(&[&str], &[&str])] = &[
        (
            &[],
            &[
                "schemaVersion",
                "reportId",
                "sha256",
                "label",
                "tool",
                "startedAt",
                "finishedAt",
                "run",
                "environment",
                "network",
                "credential",
                "identity",
                "permissions",
                "source",
                "connectTest",
                "rehearsal",
                "summary",
                "resultCode",
            ],
        ),
        (&["tool"], &["name", "version"]),
        (
            &["run"],
            &["mode", "os", "catalogueVersion", "requests", "otherUserOfKey"],
        ),
        (&["environment"], &["id", "apiBase"]),
        (&["network"], &["proxy", "tlsIssuer", "notes"]),
        (&["credential"], &["kind", "lastFour"]),
        (&["identity"], &["verdict", "systemRole", "accessGroups"]),
        (&["identity", "systemRole"], &["id", "name"]),
        (
            &["permissions"],
            &[
                "scope",
                "vendorScope",
                "prompt",
                "access",
                "verdict",
                "reason",
                "causes",
                "fix",
                "evidence",
            ],
        ),
        (
            &["permissions", "evidence"],
            &["method", "path", "status", "durationMs", "error", "requestId"],
        ),
        (&["source"], &["verdict", "reason", "matches"]),
        (&["connectTest"], &["verdict", "firstSyncSeconds", "links"]),
        (&["connectTest", "links"], &["id", "verdict", "count", "reason"]),
        (&["rehearsal"], &["verdict", "steps"]),
        (&["rehearsal", "steps"], &["id", "verdict", "at"]),
        (
            &["summary"],
            &[
                "verdict",
                "headline",
                "cause",
                "reason",
                "granted",
                "looksGranted",
                "denied",
                "inconclusive",
                "notTested",
            ],
        ),
    ];
    for (path, fields) in expected {
        assert_eq!(names(&json, path), *fields, "{path:?}");
    }
    let denied = &json[json.find("\"systemRole\",").unwrap()..];
    assert_eq!(names(denied, &["fix"]), ["who", "where", "url", "steps"]);
    assert_eq!(names(denied, &["error"]), ["code", "message"]);
    let near = report::json(&report(&ready()));
    assert_eq!(names(&near, &["matches"]), ["label", "typeId", "subTypeId", "id"]);
}

#[test]
fn the_values_are_the_contracts() {
    let document: Value = serde_json::from_str(&report::json(&report(&extended()))).unwrap();
    assert_eq!(document["schemaVersion"], 1);
    assert_eq!(document["startedAt"], "2026-11-24T07:33:00.123Z");
    assert_eq!(document["label"], Value::Null);
    assert_eq!(document["run"]["mode"], "all");
    assert_eq!(
        document["environment"],
        json!({"id": "production", "apiBase": "https://api.smartrecruiters.com"})
    );
    assert_eq!(
        document["network"],
        json!({"proxy": "none", "tlsIssuer": "DigiCert Inc", "notes": []})
    );
    assert_eq!(document["credential"], json!({"kind": "apiKey", "lastFour": "3a4b"}));
    assert_eq!(
        document["identity"],
        json!({"verdict": "weakRole", "systemRole": {"id": "EXTENDED", "name": "Extended"}, "accessGroups": 0})
    );
    assert_eq!(document["rehearsal"], Value::Null);
    let rows = document["permissions"].as_array().unwrap();
    assert_eq!(rows.len(), 20);
    assert_eq!(rows[0]["scope"], "candidates_read");
    assert_eq!(rows[4]["scope"], "candidate_status_read");
    assert_eq!(rows[4]["vendorScope"], "candidates_status_read");
    assert_eq!(rows[19]["scope"], "approvals_read");
    assert_eq!(rows[0]["fix"], Value::Null);
    let users = &rows[9];
    assert_eq!(users["verdict"], "denied");
    assert_eq!(
        users["causes"],
        json!([{"id": "systemRole", "text": "The System role of this key doesn’t have enough access."}])
    );
    assert_eq!(users["fix"]["who"], "A SmartRecruiters Admin");
    assert_eq!(
        users["evidence"],
        json!([{
            "method": "GET",
            "path": "/user-api/v201804/users?limit=100",
            "status": 403,
            "durationMs": 89,
            "error": {"code": "ACCESS_DENIED", "message": null},
            "requestId": "req-0009"
        }])
    );
    let summary = &document["summary"];
    assert_eq!(summary["verdict"], "notReady");
    assert_eq!(summary["cause"], "systemRole");
    assert_eq!(
        summary["headline"],
        "This key has the role Extended. Make a new key with the role Admin."
    );
    assert_eq!(summary["denied"], 5);
}

#[test]
fn only_the_real_smartrecruiters_has_smartrecruiters_addresses() {
    use diagnosis::environment::Environment::{Custom, Practice, Production, Sandbox};
    for (environment, expected) in [(Production, true), (Sandbox, true), (Practice, false), (Custom, false)] {
        let mut about = about();
        about.environment = report::ReportEnvironment::new(environment, "http://127.0.0.1:4000");
        let report = compose(&extended(), &about);
        let urls = report
            .permissions
            .iter()
            .filter_map(|row| row.fix.as_ref()?.url.as_deref())
            .count();
        assert_eq!(urls > 0, expected, "{environment:?}");
        assert_eq!(
            report::text(&report, report::Style::default()).contains("smartrecruiters.com"),
            expected
        );
        assert_eq!(report::html(&report).contains("www.smartrecruiters.com"), expected);
    }
}

#[test]
fn every_report_is_read_as_it_was_written() {
    for diagnosis in [ready(), extended(), bad_key(), captive_portal()] {
        let written = report(&diagnosis);
        assert!(written.verify());
        for bytes in [report::json(&written), report::html(&written)] {
            let opened = report::read(bytes.as_bytes()).unwrap();
            assert_eq!(opened.report, written);
            assert_eq!(opened.notes, []);
        }
    }
}

#[test]
fn every_view_stays_far_below_200_kib() {
    let mut diagnosis = extended();
    for row in &mut diagnosis.rows {
        for evidence in &mut row.evidence {
            evidence.request_id = Some("r".repeat(128));
        }
    }
    let report = report(&diagnosis);
    for view in [report::html(&report), report::json(&report), report::markdown(&report)] {
        assert!(view.len() < 200 * 1024, "{}", view.len());
    }
}
