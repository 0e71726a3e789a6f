//! What an answer of SmartRecruiters' own description comes to, as a person reads it: one scenario for each rule of
//! `docs/judging.md` that an answer decides.

use ::practice::{Effect, Fault, Role, Scenario};
use serde_json::Value;

use crate::support::{Said, Server, run_with, scopes, verdict};

/// A check that tries the writes, too.
const WHOLE: [&str; 3] = ["--write-attempts", "--format", "json"];

/// SmartRecruiters answers this JSON.
fn answers(status: u16, body: &str) -> Effect {
    Effect::Answer {
        status,
        headers: Vec::new(),
        body: body.to_owned(),
    }
}

/// Something without SmartRecruiters' headers answers, and says nothing.
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

/// What a report for a terminal says, whatever the width of its lines.
fn unwrapped(said: &Said) -> String {
    said.out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a check comes to: exit code, cause or reason, and what its headline says.
#[track_caller]
fn comes_to(name: &str, said: &Said, exit: i32, why: Option<&str>, headline: &str) -> Value {
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

/// J3, J4, J24, J46: reviews are refused to an Admin in every documented way. Nobody is told that the key is wrong.
#[test]
fn refused_reviews_are_a_module_and_no_bad_key() {
    for (name, effect, me) in [
        ("a documented code", code(401, "NOT_AUTHORIZED_TO_ACCESS_RESOURCE"), 1),
        ("a 401 without a word", answers(401, ""), 2),
        ("a 403", answers(403, r#"{"message":"Forbidden"}"#), 1),
    ] {
        let server = Server::ready();
        server.faults().add(Fault::on("/reviews-api/", effect));
        let said = server.check(&WHOLE);
        let report = comes_to(name, &said, 1, Some("moduleOff"), "The module Reviews seems to be off");
        assert_eq!(scopes(&report, "denied"), ["reviews_read", "reviews_write"], "{name}");
        let asked = server
            .journal()
            .iter()
            .filter(|entry| entry.path.ends_with("/users/me"))
            .count();
        assert!(asked <= me, "{name}: users/me was asked {asked} times");
    }
}

/// J3, J42, J43, J57: the source of a candidate may not be changed, which the description answers with 401.
#[test]
fn a_candidate_refused_with_401_denies_managing_and_with_its_neighbor_creating() {
    let server = Server::ready();
    let denied = answers(401, r#"{"message":"Candidate access denied"}"#);
    server.faults().add(Fault::on("/candidates/", denied).method("PUT"));
    let said = server.check(&WHOLE);
    let report = comes_to(
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
    let both = server.check(&WHOLE);
    let report = comes_to("both", &both, 1, Some("refusedForAdmin"), "refuses 2 permissions");
    assert_eq!(scopes(&report, "denied"), ["candidates_create", "candidates_manage"]);
    let text = server.check(&["--write-attempts"]);
    assert!(
        unwrapped(&text).contains("The key’s role lacks this permission"),
        "{}",
        text.out
    );
}

/// J41: a version of an API was switched off, and its gate says so without a word.
#[test]
fn an_api_version_that_is_gone_is_a_missing_address() {
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
        let report = comes_to(
            path,
            &server.check(&WHOLE),
            3,
            Some("noSuchEndpoint"),
            "address that Findem needs is missing",
        );
        assert_eq!(scopes(&report, "inconclusive"), rows, "{path}");
        for row in rows {
            assert_eq!(reason(&report, row), Some("noSuchEndpoint"), "{row}");
        }
    }
}

/// J44, J45, J47: what cannot be told, because unknown ids are refused, because the calibration failed, or because there is none.
#[test]
fn a_refusal_on_a_made_up_id_says_what_it_is_worth() {
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
            "has trouble answering",
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
        let said = server.check(&WHOLE);
        let Some(why) = why else {
            let report = comes_to(name, &said, 1, Some("moduleOff"), headline);
            assert_eq!(scopes(&report, "denied"), [row], "{name}");
            continue;
        };
        let report = comes_to(name, &said, 3, Some(why), headline);
        assert_eq!(scopes(&report, "inconclusive"), [row], "{name}");
        assert_eq!(reason(&report, row), Some(why), "{name}");
    }
}

/// J43: a key that is ready is asked nothing about ids for the sake of refusals that it does not meet.
#[test]
fn a_ready_key_costs_no_calibration() {
    let server = Server::ready();
    let report = comes_to("ready", &server.check(&WHOLE), 0, None, "can do what Findem");
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

/// J57: a role of the company's own is ready, and the sentence below says what is not known.
#[test]
fn creating_that_cannot_be_tried_is_said_and_stops_nobody() {
    let server = Server::ready();
    let key = server.issue(Role::Custom);
    let base = server.base();
    let check = ["check", "--api-base", &base, "--key-stdin"];
    let said = run_with(&[&check[..], &WHOLE].concat(), &key);
    let report = comes_to("custom", &said, 0, None, "can do what Findem");
    assert_eq!(scopes(&report, "inconclusive"), ["candidates_create"]);
    assert_eq!(reason(&report, "candidates_create"), Some("noSafeAttempt"));
    let text = run_with(&[&check[..], &["--write-attempts"]].concat(), &key);
    assert_eq!(text.code, 0);
    assert!(
        unwrapped(&text).contains("Creating candidates cannot be tried without creating one"),
        "{}",
        text.out
    );
}

/// J30: a single candidate is out of reach, of a key with an access group and of one without.
#[test]
fn a_candidate_out_of_reach_is_the_access_groups_or_the_roles() {
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
        let said = server.check(&WHOLE);
        let report = comes_to(scenario.id(), &said, 1, Some(cause), headline);
        assert_eq!(scopes(&report, "denied"), ["candidate_status_read"]);
        let text = server.check(&["--write-attempts"]);
        assert!(
            unwrapped(&text).contains("The key may not see this candidate"),
            "{}",
            text.out
        );
    }
}

/// J29: the first candidate of the list is deleted while the check goes on.
#[test]
fn a_candidate_that_was_deleted_is_replaced_or_said_to_be_gone() {
    let server = Server::ready();
    server.check(&WHOLE);
    let history = server
        .journal()
        .into_iter()
        .find(|entry| entry.path.ends_with("/status/history"))
        .unwrap();
    let gone = || code(404, "CANDIDATE_NOT_FOUND");
    server.faults().add(Fault::on(&history.path, gone()).times(1));
    comes_to("another one", &server.check(&WHOLE), 0, None, "can do what Findem");
    server.faults().clear();
    server.faults().add(Fault::on(&history.path, gone()));
    let report = comes_to(
        "the same again",
        &server.check(&WHOLE),
        3,
        Some("listChanged"),
        "changed while",
    );
    assert_eq!(scopes(&report, "inconclusive"), ["candidate_status_read"]);
    assert_eq!(scopes(&report, "denied"), [""; 0]);
}

/// J22, J27: an empty answer is SmartRecruiters' own where it has its headers; a 401 without them is the network's.
#[test]
fn who_answered_is_told_by_the_headers() {
    let server = Server::ready();
    server.faults().add(Fault::on("/offers", answers(204, "")));
    let report = comes_to(
        "204",
        &server.check(&WHOLE),
        3,
        Some("wrongShape"),
        "in a way this program does not know",
    );
    assert_eq!(scopes(&report, "inconclusive"), ["candidates_offers_read"]);
    let server = Server::ready();
    server.faults().add(Fault::on("/approvals-api/", bare(401)));
    let report = comes_to("401", &server.check(&WHOLE), 3, Some("proxy"), "Your company’s network");
    assert_eq!(scopes(&report, "inconclusive"), ["approvals_read"]);
}

/// J48, J60: the code of the offers is certain, and said in plain words.
#[test]
fn refused_offers_are_named() {
    let server = Server::ready();
    server
        .faults()
        .add(Fault::on("/offers", code(403, "NO_ACCESS_TO_OFFERS")));
    comes_to(
        "offers",
        &server.check(&WHOLE),
        1,
        Some("moduleOff"),
        "The module Offers seems to be off",
    );
    let text = server.check(&["--write-attempts"]);
    assert!(
        unwrapped(&text).contains("code NO_ACCESS_TO_OFFERS (The key may not see offers)"),
        "{}",
        text.out
    );
}
