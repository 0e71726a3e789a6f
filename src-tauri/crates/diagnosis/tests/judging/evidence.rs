//! The part of an answer that may be shown and kept: known texts and codes, and nothing that could be personal data or the key.

use diagnosis::evidence::Outcome;
use diagnosis::finding::EvidenceError;
use diagnosis::permission::Scope;
use diagnosis::probe::Probe;
use serde_json::{Value, json};

use crate::support::*;

fn error(body: Value) -> Option<EvidenceError> {
    let judged = admin().json(Probe::Users, 403, body).judged();
    judged.row(Scope::UsersRead).evidence[0].error.clone()
}

fn shown(code: Option<&str>, message: Option<&str>) -> Option<EvidenceError> {
    let text = |text: &str| text.to_owned();
    (code.is_some() || message.is_some()).then(|| EvidenceError {
        code: code.map(text),
        message: message.map(text),
    })
}

/// J31.
#[test]
fn a_message_is_kept_only_when_it_is_a_known_text() {
    for known in [
        "No access to feature: Customer API",
        "No access to feature: Hiring Process",
        "No access to feature",
        "Missing required scopes: interviews_read",
        "Missing required scopes: interviews_read,interviews_write",
        "Not Found",
    ] {
        assert_eq!(error(json!({"message": known})), shown(None, Some(known)), "{known}");
    }
    for unknown in [
        "Candidate Ada Lovelace cannot be read",
        "Not Found: Ada Lovelace",
        "Not Found Ada Lovelace",
        "Missing required scopes: Ada Lovelace",
        "Missing required scopes: ada@example.test",
        "Missing required scopes: Ada_Lovelace",
        "Forbidden for DCRA1-0123456789ab4cde8f00112233445566",
        "",
    ] {
        assert_eq!(error(json!({"message": unknown})), None, "{unknown}");
    }
    for feature in [
        "0123456789abcdef0123456789abcdef",
        "Offers for Ada Lovelace",
        "Ada Lovelace",
        "offers",
        "",
    ] {
        let message = format!("No access to feature: {feature}");
        let prefix = shown(None, Some("No access to feature"));
        assert_eq!(error(json!({"message": message})), prefix, "{message}");
    }
}

/// J31.
#[test]
fn a_code_is_kept_and_a_hostile_one_dropped() {
    for code in [
        "CANDIDATE_NOT_FOUND",
        "OAuthPermissionsException",
        "ERR-42",
        "insufficient_scope",
        "E1001",
    ] {
        assert_eq!(
            error(json!({"errors": [{"code": code}]})),
            shown(Some(code), None),
            "{code}"
        );
        assert_eq!(error(json!({"code": code})), shown(Some(code), None), "{code}");
        assert_eq!(error(json!({"error": code})), shown(Some(code), None), "{code}");
    }
    let long = "A".repeat(65);
    for code in [
        "Ada Lovelace",
        "ada@example.test",
        "<script>",
        "DCRA1-0123456789ab4cde8f00112233445566",
        "PRACTICE-0123456789ab4cde8f00112233445566",
        "USER_5f0c2a91-0000-4000-8000-000000000000",
        "\u{1b}[31m",
        "",
        &long,
    ] {
        assert_eq!(error(json!({"errors": [{"code": code}]})), None, "{code}");
    }
}

/// J31.
#[test]
fn bodies_of_every_documented_form_and_of_none_are_read() {
    assert_eq!(
        error(json!({"message": "Not Found", "errors": [{"code": "A_B", "message": "Ada"}]})),
        shown(Some("A_B"), Some("Not Found"))
    );
    assert_eq!(
        error(json!({"id": "1", "httpCode": 403, "code": "FORBIDDEN", "message": "x"})),
        shown(Some("FORBIDDEN"), None)
    );
    for odd in [
        json!([]),
        json!("FORBIDDEN"),
        json!(null),
        json!({"errors": []}),
        json!({"errors": "x", "code": 7}),
    ] {
        assert_eq!(error(odd.clone()), None, "{odd}");
    }
}

/// J31.
#[test]
fn a_success_shows_no_error_and_paths_stay_templates() {
    let me = json!({"id": "1", "code": "X", "message": "Not Found", "systemRole": {"id": "ADMINISTRATOR"}});
    let judged = admin().json(Probe::Me, 200, me).judged();
    for row in &judged.0.rows {
        for evidence in &row.evidence {
            let real = evidence.path.contains("c1") || evidence.path.contains("j1");
            assert!(!real && evidence.path.starts_with('/'), "{}", evidence.path);
            assert!(evidence.status != Some(200) || evidence.error.is_none());
        }
    }
    assert_eq!(
        judged.row(Scope::CandidateStatusRead).evidence[0].path,
        "/candidates/{candidateId}/jobs/{jobId}/status/history"
    );
}

/// J31.
#[test]
fn a_request_id_is_kept_only_when_it_looks_like_one() {
    let with = |id: &str| {
        let mut trial = admin();
        let users = trial
            .run
            .observations
            .iter_mut()
            .find(|seen| seen.probe == Probe::Users)
            .unwrap();
        users.request_id = Some(id.to_owned());
        trial.judged().row(Scope::UsersRead).evidence[0].request_id.clone()
    };
    for id in [
        "8f2c-11",
        "Root=1-67891233-abcdef012345678912345678",
        "8a1b2c3d4e5f-WAW",
    ] {
        assert_eq!(with(id).as_deref(), Some(id));
    }
    for id in ["ada@example.test", "a b", "<b>", ""] {
        assert_eq!(with(id), None, "{id}");
    }
}

/// J31.
#[test]
fn a_call_without_an_answer_has_evidence_without_a_status() {
    let trial = admin().ends(Probe::Users, Outcome::NoAnswer(diagnosis::evidence::NoAnswer::Timeout));
    let judged = trial.judged();
    let evidence = &judged.row(Scope::UsersRead).evidence[0];
    assert_eq!(
        (evidence.status, evidence.duration_ms, &evidence.error),
        (None, 100, &None)
    );
}
