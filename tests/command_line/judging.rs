//! The printed result for documented answers of SmartRecruiters: one situation for each rule of `docs/judging.md` that depends on an
//! answer.

use ::practice::{Effect, Fault, Role, Scenario};
use serde_json::Value;

use crate::support::{CommandOutput, Server, run_with, scopes, verdict};

/// The options of a check with write attempts.
const WITH_WRITES: [&str; 3] = ["--write-attempts", "--format", "json"];

/// An answer of SmartRecruiters with this JSON.
fn answers(status: u16, body: &str) -> Effect {
    Effect::Answer {
        status,
        headers: Vec::new(),
        body: body.to_owned(),
    }
}

/// An empty answer without SmartRecruiters' headers.
fn bare(status: u16) -> Effect {
    Effect::Foreign {
        status,
        headers: Vec::new(),
        body: String::new(),
    }
}

fn code(status: u16, code: &str) -> Effect {
    answers(
        status,
        &format!(r#"{{"message":"x","errors":[{{"code":"{code}","message":"x"}}]}}"#),
    )
}

/// The text report as one line.
fn unwrapped(said: &CommandOutput) -> String {
    said.out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Checks the exit code, the cause or reason, and part of the headline. Returns the report.
#[track_caller]
fn assert_outcome(name: &str, said: &CommandOutput, exit: i32, why: Option<&str>, headline: &str) -> Value {
    assert_eq!(said.code, exit, "{name}: {said:?}");
    let report = said.json();
    let summary = &report["summary"];
    let found = summary["cause"].as_str().or(summary["reason"].as_str());
    assert_eq!(found, why, "{name}: {summary}");
    let sentence = summary["headline"].as_str().unwrap();
    assert!(sentence.contains(headline), "{name}: {sentence}");
    report
}

fn reason<'a>(report: &'a Value, scope: &str) -> Option<&'a str> {
    let rows = report["permissions"].as_array().unwrap();
    rows.iter().find(|row| row["scope"] == scope).unwrap()["reason"].as_str()
}

/// J3, J4, J24, J46: an Admin's key is refused reviews in every documented way. The report never says that the key is wrong.
#[test]
fn refused_reviews_mean_a_missing_module_and_not_a_bad_key() {
    for (name, effect, me) in [
        ("a documented code", code(401, "NOT_AUTHORIZED_TO_ACCESS_RESOURCE"), 1),
        ("a 401 without a word", answers(401, ""), 2),
        ("a 403", answers(403, r#"{"message":"Forbidden"}"#), 1),
    ] {
        let server = Server::ready();
        server.faults().add(Fault::on("/reviews-api/", effect));
        let said = server.check(&WITH_WRITES);
        let report = assert_outcome(name, &said, 1, Some("moduleOff"), "The module Reviews seems to be off");
        assert_eq!(scopes(&report, "denied"), ["reviews_read", "reviews_write"], "{name}");
        let asked = server
            .journal()
            .iter()
            .filter(|entry| entry.path.ends_with("/users/me"))
            .count();
        assert!(asked <= me, "{name}: users/me was asked {asked} times");
    }
}

/// J3, J42, J43, J57: the key may not change the source of a candidate, which is documented as 401.
#[test]
fn a_401_on_the_source_denies_managing_and_creating_only_if_its_attempt_is_refused_too() {
    let server = Server::ready();
    let denied = answers(401, r#"{"message":"Candidate access denied"}"#);
    server.faults().add(Fault::on("/candidates/", denied).method("PUT"));
    let said = server.check(&WITH_WRITES);
    let report = assert_outcome(
        "source",
        &said,
        1,
        Some("refusedForAdmin"),
        "although this key has the role Admin",
    );
    assert_eq!(scopes(&report, "denied"), ["candidates_manage"]);
    assert_eq!(verdict(&report, "candidates_create"), "looksGranted");
    let refused = answers(403, r#"{"errors":[{"code":"PERMISSION_DENIED"}]}"#);
    server
        .faults()
        .add(Fault::on("/candidates/attachments/", refused).method("DELETE"));
    let both = server.check(&WITH_WRITES);
    let report = assert_outcome("both", &both, 1, Some("refusedForAdmin"), "refuses 2 permissions");
    assert_eq!(scopes(&report, "denied"), ["candidates_create", "candidates_manage"]);
    let text = server.check(&["--write-attempts"]);
    assert!(
        unwrapped(&text).contains("The key’s role lacks this permission"),
        "{}",
        text.out
    );
}

/// J41: an API version was switched off, and its gate sends empty answers.
#[test]
fn an_api_version_that_was_switched_off_is_reported_as_a_missing_endpoint() {
    for (path, rows) in [
        (
            "/interviews-api/",
            &[
                "interview_types_read",
                "interview_types_write",
                "interviews_write",
                "interviews_read",
            ][..],
        ),
        ("/reviews-api/", &["reviews_read", "reviews_write"]),
        ("/job-applications-api/", &["job_applications_read"]),
    ] {
        let server = Server::ready();
        server.faults().add(Fault::on(path, bare(404)));
        let report = assert_outcome(
            path,
            &server.check(&WITH_WRITES),
            3,
            Some("noSuchEndpoint"),
            "API endpoint that Findem needs is missing",
        );
        assert_eq!(scopes(&report, "inconclusive"), rows, "{path}");
        for row in rows {
            assert_eq!(reason(&report, row), Some("noSuchEndpoint"), "{row}");
        }
    }
}

/// J44, J45, J47: a permission cannot be told because unknown ids are refused, the calibration failed, or there is none.
#[test]
fn a_refusal_on_a_made_up_id_counts_only_if_unknown_ids_are_reported() {
    let refused = || answers(403, r#"{"message":"Forbidden"}"#);
    let reviews = "/reviews-api/v201910/reviews/";
    for (name, faults, why, headline, row) in [
        (
            "a review, and reviews are named",
            vec![Fault::on(reviews, refused()).method("DELETE")],
            None,
            "The module Reviews seems to be off",
            "reviews_write",
        ),
        (
            "a review, and unknown ones are refused",
            vec![Fault::on(reviews, refused())],
            Some("maskedIds"),
            "hides whether something exists",
            "reviews_write",
        ),
        (
            "a review, and the calibration failed",
            vec![
                Fault::on(reviews, refused()).method("DELETE"),
                Fault::on(reviews, answers(500, "")).method("GET"),
            ],
            Some("serverError"),
            "is having trouble answering",
            "reviews_write",
        ),
        (
            "an application",
            vec![Fault::on("/job-applications-api/", refused())],
            Some("maskedIds"),
            "hides whether something exists",
            "job_applications_read",
        ),
    ] {
        let server = Server::ready();
        for fault in faults {
            server.faults().add(fault);
        }
        let said = server.check(&WITH_WRITES);
        let Some(why) = why else {
            let report = assert_outcome(name, &said, 1, Some("moduleOff"), headline);
            assert_eq!(scopes(&report, "denied"), [row], "{name}");
            continue;
        };
        let report = assert_outcome(name, &said, 3, Some(why), headline);
        assert_eq!(scopes(&report, "inconclusive"), [row], "{name}");
        assert_eq!(reason(&report, row), Some(why), "{name}");
    }
}

/// J43: a ready key gets no refusal on a made-up id, so no calibration is sent.
#[test]
fn a_ready_key_needs_no_calibration() {
    let server = Server::ready();
    let report = assert_outcome("ready", &server.check(&WITH_WRITES), 0, None, "can do what Findem");
    assert_eq!(verdict(&report, "reviews_write"), "looksGranted");
    let reads = server.journal();
    let asked = |path: &str| {
        reads
            .iter()
            .any(|entry| entry.method == "GET" && entry.path.starts_with(path))
    };
    assert!(!asked("/reviews-api/v201910/reviews/"));
    let single = reads.iter().filter(|entry| {
        let parts: Vec<&str> = entry.path.trim_matches('/').split('/').collect();
        entry.method == "GET" && matches!(parts.as_slice(), ["candidates" | "jobs", _])
    });
    assert_eq!(single.count(), 0);
}

/// J57: a key with a custom role is ready, and the detail says what is not known.
#[test]
fn an_untestable_create_permission_is_mentioned_and_does_not_prevent_ready() {
    let server = Server::ready();
    let key = server.issue(Role::Custom);
    let base = server.base();
    let check = ["check", "--api-base", &base, "--key-stdin"];
    let said = run_with(&[&check[..], &WITH_WRITES].concat(), &key);
    let report = assert_outcome("custom", &said, 0, None, "can do what Findem");
    assert_eq!(scopes(&report, "inconclusive"), ["candidates_create"]);
    assert_eq!(reason(&report, "candidates_create"), Some("noSafeAttempt"));
    let text = run_with(&[&check[..], &["--write-attempts"]].concat(), &key);
    assert_eq!(text.code, 0);
    assert!(
        unwrapped(&text).contains("Creating candidates can’t be tried without creating one"),
        "{}",
        text.out
    );
}

/// J30: a single candidate is inaccessible, for a key with an access group and for one without.
#[test]
fn an_inaccessible_candidate_is_blamed_on_the_access_group_or_the_role() {
    for (scenario, cause, headline) in [
        (Scenario::AccessGroup, "accessGroup", "access group"),
        (
            Scenario::Ready,
            "refusedForAdmin",
            "although this key has the role Admin",
        ),
    ] {
        let server = Server::with(scenario);
        server.check(&["--format", "json"]);
        let history = server
            .journal()
            .into_iter()
            .find(|entry| entry.path.ends_with("/status/history"))
            .unwrap();
        server
            .faults()
            .add(Fault::on(&history.path, code(403, "NO_ACCESS_TO_CANDIDATE")));
        let said = server.check(&WITH_WRITES);
        let report = assert_outcome(scenario.id(), &said, 1, Some(cause), headline);
        assert_eq!(scopes(&report, "denied"), ["candidate_status_read"]);
        let text = server.check(&["--write-attempts"]);
        assert!(
            unwrapped(&text).contains("The key can’t see this candidate"),
            "{}",
            text.out
        );
    }
}

/// J29: the first candidate of the list is deleted during the check.
#[test]
fn a_deleted_candidate_is_replaced_or_reported_as_changed_list() {
    let server = Server::ready();
    server.check(&WITH_WRITES);
    let history = server
        .journal()
        .into_iter()
        .find(|entry| entry.path.ends_with("/status/history"))
        .unwrap();
    let gone = || code(404, "CANDIDATE_NOT_FOUND");
    server.faults().add(Fault::on(&history.path, gone()).times(1));
    assert_outcome(
        "another one",
        &server.check(&WITH_WRITES),
        0,
        None,
        "can do what Findem",
    );
    server.faults().clear();
    server.faults().add(Fault::on(&history.path, gone()));
    let report = assert_outcome(
        "the same again",
        &server.check(&WITH_WRITES),
        3,
        Some("listChanged"),
        "changed while",
    );
    assert_eq!(scopes(&report, "inconclusive"), ["candidate_status_read"]);
    assert_eq!(scopes(&report, "denied"), [""; 0]);
}

/// J22, J27: an empty answer with rate headers is from SmartRecruiters; a 401 without them is from the network.
#[test]
fn rate_headers_show_who_answered() {
    let server = Server::ready();
    server.faults().add(Fault::on("/offers", answers(204, "")));
    let report = assert_outcome(
        "204",
        &server.check(&WITH_WRITES),
        3,
        Some("wrongShape"),
        "in a way this program doesn’t know",
    );
    assert_eq!(scopes(&report, "inconclusive"), ["candidates_offers_read"]);
    let server = Server::ready();
    server.faults().add(Fault::on("/approvals-api/", bare(401)));
    let report = assert_outcome(
        "401",
        &server.check(&WITH_WRITES),
        3,
        Some("proxy"),
        "Your company’s network",
    );
    assert_eq!(scopes(&report, "inconclusive"), ["approvals_read"]);
}

/// J48, J60: the error code of offers is certain, and the report explains it.
#[test]
fn refused_offers_are_reported_as_a_missing_module() {
    let server = Server::ready();
    server
        .faults()
        .add(Fault::on("/offers", code(403, "NO_ACCESS_TO_OFFERS")));
    assert_outcome(
        "offers",
        &server.check(&WITH_WRITES),
        1,
        Some("moduleOff"),
        "The module Offers seems to be off",
    );
    let text = server.check(&["--write-attempts"]);
    assert!(
        unwrapped(&text).contains("code NO_ACCESS_TO_OFFERS (The key can’t see offers)"),
        "{}",
        text.out
    );
}
