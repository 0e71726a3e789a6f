//! A check of every scenario of the practice tenant ends with the right exit code, cause and reason.

use std::thread;

use ::practice::Scenario;
use serde_json::Value;

use crate::support::{CommandOutput, run, scopes};

/// The expected result of a scenario.
#[derive(Clone, Copy)]
struct Expected {
    code: i32,
    /// The cause, or the reason if the key is undetermined.
    why: Option<&'static str>,
    /// Part of the headline.
    headline: &'static str,
    source: &'static str,
    connect_test: &'static str,
    identity: &'static str,
    denied: &'static [&'static str],
    inconclusive: Inconclusive,
}

#[derive(Clone, Copy)]
enum Inconclusive {
    /// These rows, for this reason.
    Rows(&'static [&'static str], &'static str),
    /// Each of these rows, for its reason.
    Each(&'static [(&'static str, &'static str)]),
    /// Every row, for this reason.
    Every(&'static str),
    None,
}

const READY: Expected = Expected {
    code: 0,
    why: None,
    headline: "can do what Findem",
    source: "found",
    connect_test: "pass",
    identity: "admin",
    denied: &[],
    inconclusive: Inconclusive::None,
};

/// The result if no answer tells anything about the key.
const NOTHING_KNOWN: Expected = Expected {
    source: "inconclusive",
    connect_test: "inconclusive",
    identity: "unknown",
    ..READY
};

const INTERVIEWS: &[&str] = &[
    "interview_types_read",
    "interview_types_write",
    "interviews_write",
    "interviews_read",
];

/// The rows that are tested with made-up ids: six writes, and two reads without a list. Creating is judged by the role.
const MADE_UP: &[&str] = &[
    "candidates_manage",
    "job_applications_read",
    "configuration_manage",
    "messages_manage",
    "interview_types_write",
    "interviews_write",
    "interviews_read",
    "reviews_write",
];

/// The results that follow from the rules in `docs/judging.md`, not from the program's output.
#[expect(clippy::too_many_lines, reason = "a table reads best in one piece")]
const fn expected(scenario: Scenario) -> Expected {
    match scenario {
        // An access group does not prevent that an Administrator's key is ready, but the headline mentions it.
        Scenario::AccessGroup => Expected {
            why: Some("accessGroup"),
            headline: "Ready, but an access group limits what this key sees",
            ..READY
        },
        // An empty list is granted with a note; the other troubles do not affect the result.
        Scenario::Ready | Scenario::EmptyTenant | Scenario::SourceBeyondPageOne | Scenario::Slow | Scenario::Flaky => {
            READY
        }
        Scenario::NoUsersMe => Expected {
            identity: "unknown",
            inconclusive: Inconclusive::Each(&[
                ("candidates_create", "noSafeAttempt"),
                ("user_me_read", "noSuchEndpoint"),
            ]),
            ..READY
        },
        // There is no key yet.
        Scenario::Fresh => Expected { code: 2, ..READY },
        // Company settings, users and messages require the role Admin.
        Scenario::WrongRole => Expected {
            code: 1,
            why: Some("systemRole"),
            headline: "role Extended",
            source: "inconclusive",
            connect_test: "fail",
            identity: "weakRole",
            denied: &[
                "configuration_read",
                "configuration_manage",
                "users_read",
                "messages_read",
                "messages_manage",
            ],
            // Creating cannot be tested, and this role does not include it.
            inconclusive: Inconclusive::Each(&[("candidates_create", "noSafeAttempt")]),
        },
        Scenario::RevokedKey | Scenario::SandboxKey => Expected {
            code: 1,
            why: Some("badKey"),
            headline: "doesn’t accept this key",
            connect_test: "fail",
            inconclusive: Inconclusive::Every("unauthorized"),
            ..NOTHING_KNOWN
        },
        Scenario::OauthCredential => Expected {
            code: 1,
            why: Some("oauthScopeMissing"),
            headline: "OAuth credential",
            connect_test: "fail",
            denied: &["users_read", "messages_manage", "interview_types_write"],
            ..READY
        },
        // A missing module does not affect the connect test.
        Scenario::OffersOff => module_off(&["candidates_offers_read"], "The module Offers seems to be off"),
        Scenario::InterviewsOff => module_off(INTERVIEWS, "The module Interviews seems to be off"),
        Scenario::ReviewsOff => module_off(&["reviews_read", "reviews_write"], "The module Reviews seems to be off"),
        // The documented 401 of reviews refuses the reviews, not the key.
        Scenario::ReviewsRefused => {
            module_off(&["reviews_read", "reviews_write"], "The module Reviews seems to be off")
        }
        // Only single candidates of the list are refused, although the key has the role Admin and no access group.
        Scenario::ObjectRefused => Expected {
            code: 1,
            why: Some("refusedForAdmin"),
            headline: "although this key has the role Admin",
            connect_test: "fail",
            denied: &["candidate_status_read"],
            ..READY
        },
        // A bare 404 proves nothing, neither on the list nor on made-up ids.
        Scenario::VersionOff => Expected {
            code: 3,
            why: Some("noSuchEndpoint"),
            headline: "An API endpoint that Findem needs is missing",
            inconclusive: Inconclusive::Rows(INTERVIEWS, "noSuchEndpoint"),
            ..READY
        },
        Scenario::CustomerApiOff => Expected {
            code: 1,
            why: Some("customerApiOff"),
            headline: "no API access",
            connect_test: "fail",
            denied: &["*"],
            ..NOTHING_KNOWN
        },
        Scenario::MaskedIds => Expected {
            code: 3,
            why: Some("maskedIds"),
            headline: "hides whether something exists",
            inconclusive: Inconclusive::Rows(MADE_UP, "maskedIds"),
            ..READY
        },
        // Only a person can see that the page is missing; in the API, only the source is missing.
        Scenario::SourceMissing | Scenario::AddonMissing => {
            no_source("missing", "sourceMissing", "No source is called Findem")
        }
        // A growing list may contain a source that was not read.
        Scenario::ChangingSources => Expected {
            code: 3,
            why: Some("listChanged"),
            headline: "changed while it was being read",
            source: "inconclusive",
            connect_test: "inconclusive",
            ..READY
        },
        Scenario::SourceMisspelt => no_source("nearMiss", "sourceNearMiss", "the source “Fnidem”"),
        Scenario::SourceWrongType => no_source("wrongType", "sourceWrongType", "has the type Paid"),
        Scenario::SourceTwice => no_source("duplicate", "sourceDuplicate", "2 sources are called Findem"),
        // The other program uses the only slot for the list of candidates.
        Scenario::Throttled => Expected {
            code: 3,
            why: Some("throttled"),
            headline: "Other programs with the same key or address",
            connect_test: "inconclusive",
            inconclusive: Inconclusive::Rows(&["candidates_read"], "throttled"),
            ..READY
        },
        Scenario::CaptivePortal => Expected {
            code: 3,
            why: Some("captivePortal"),
            headline: "sign in first",
            inconclusive: Inconclusive::Every("notJson"),
            ..NOTHING_KNOWN
        },
        // Only long answers are truncated, and those are the lists.
        Scenario::Truncated => Expected {
            code: 3,
            why: Some("truncated"),
            headline: "were cut off",
            source: "inconclusive",
            connect_test: "inconclusive",
            inconclusive: Inconclusive::Rows(
                &[
                    "candidates_read",
                    "candidates_offers_read",
                    "configuration_read",
                    "jobs_read",
                    "users_read",
                ],
                "truncated",
            ),
            ..READY
        },
    }
}

const fn module_off(denied: &'static [&'static str], headline: &'static str) -> Expected {
    Expected {
        code: 1,
        why: Some("moduleOff"),
        headline,
        denied,
        ..READY
    }
}

const fn no_source(source: &'static str, cause: &'static str, headline: &'static str) -> Expected {
    Expected {
        code: 1,
        why: Some(cause),
        headline,
        source,
        connect_test: "fail",
        ..READY
    }
}

/// The result without write attempts. It differs only if the role of the key is unknown.
const fn expected_without_writes(scenario: Scenario) -> Expected {
    match scenario {
        Scenario::NoUsersMe => Expected {
            code: 3,
            why: Some("writesNotTried"),
            headline: "Reading works. The seven write permissions weren’t tried",
            ..expected(scenario)
        },
        _ => expected(scenario),
    }
}

#[test]
fn every_scenario_ends_with_its_expected_result() {
    for (scenario, said) in check_all(&["--write-attempts"]) {
        let expected = expected(scenario);
        assert_outcome(scenario, &said, expected);
        if expected.code != 2 {
            assert_rows(scenario, &said.json(), expected);
        }
    }
}

#[test]
fn every_scenario_ends_the_same_without_writes_unless_only_writes_could_tell() {
    for (scenario, said) in check_all(&[]) {
        assert_outcome(scenario, &said, expected_without_writes(scenario));
    }
    for (scenario, said) in check_all(&["--read-only"]) {
        assert_outcome(
            scenario,
            &said,
            Expected {
                headline: "",
                ..expected(scenario)
            },
        );
    }
}

fn check_all(more: &'static [&'static str]) -> Vec<(Scenario, CommandOutput)> {
    // Slow scenarios only wait, so all together take as long as the slowest.
    let checks: Vec<_> = Scenario::ALL
        .iter()
        .map(|scenario| {
            let check = move || {
                let arguments = [
                    "check",
                    "--env",
                    "practice",
                    "--format",
                    "json",
                    "--scenario",
                    scenario.id(),
                ];
                run(&[&arguments, more].concat())
            };
            (*scenario, thread::spawn(check))
        })
        .collect();
    checks
        .into_iter()
        .map(|(scenario, check)| (scenario, check.join().unwrap()))
        .collect()
}

fn assert_outcome(scenario: Scenario, said: &CommandOutput, expected: Expected) {
    assert_eq!(said.code, expected.code, "{scenario}: {said:?}");
    assert!(
        !said.out.contains("{$"),
        "{scenario}: a text has an unfilled variable: {}",
        said.out
    );
    if expected.code == 2 {
        said.assert_refused("scenarioWithoutKey");
        return;
    }
    let report = said.json();
    let summary = &report["summary"];
    let (verdict, cause, reason) = match expected.code {
        0 => ("ready", expected.why, None),
        1 => ("notReady", expected.why, None),
        _ => ("undetermined", None, expected.why),
    };
    let found = [&summary["verdict"], &summary["cause"], &summary["reason"]].map(Value::as_str);
    assert_eq!(found, [Some(verdict), cause, reason], "{scenario}");
    let headline = summary["headline"].as_str().unwrap();
    assert!(headline.contains(expected.headline), "{scenario}: {headline}");
    let found = [&report["source"], &report["connectTest"], &report["identity"]].map(|part| part["verdict"].as_str());
    let parts = [expected.source, expected.connect_test, expected.identity].map(Some);
    assert_eq!(found, parts, "{scenario}: source, connect test, identity");
}

fn assert_rows(scenario: Scenario, report: &Value, expected: Expected) {
    let denied = scopes(report, "denied");
    if expected.denied == ["*"] {
        assert_eq!(denied.len(), 20, "{scenario}");
    } else {
        assert_eq!(denied, expected.denied, "{scenario}: denied");
    }
    let inconclusive = scopes(report, "inconclusive");
    let reason = match expected.inconclusive {
        Inconclusive::None => {
            assert_eq!(inconclusive, [""; 0], "{scenario}: inconclusive");
            return;
        }
        Inconclusive::Each(rows) => {
            let found: Vec<_> = report["permissions"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|row| row["verdict"] == "inconclusive")
                .map(|row| (row["scope"].as_str().unwrap(), row["reason"].as_str().unwrap()))
                .collect();
            assert_eq!(found, rows, "{scenario}: inconclusive");
            return;
        }
        Inconclusive::Every(reason) => {
            assert_eq!(inconclusive.len(), 20, "{scenario}");
            reason
        }
        Inconclusive::Rows(rows, reason) => {
            assert_eq!(inconclusive, rows, "{scenario}: inconclusive");
            reason
        }
    };
    for row in report["permissions"].as_array().unwrap() {
        if row["verdict"] == "inconclusive" {
            assert_eq!(row["reason"], reason, "{scenario}: {}", row["scope"]);
        }
    }
}
