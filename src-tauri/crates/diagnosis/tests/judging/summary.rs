//! The verdict on the whole key, and the cause or reason that explains the most.

use diagnosis::evidence::{Body, NoAnswer};
use diagnosis::finding::Counts;
use diagnosis::message::Message;
use diagnosis::probe::Probe;
use diagnosis::verdict::{Cause, Reason, SummaryVerdict, TlsFault};
use serde_json::json;

use crate::support::*;

/// J63.
#[test]
fn the_cause_that_explains_most_is_named_and_the_others_follow_in_rank() {
    let doubled = json!([{"id": "1", "label": "Findem"}, {"id": "2", "label": "Findem"}]);
    let no_source = |trial: Trial| trial.sources(&[("OTHER", json!([]))]);
    let cases: Vec<(Trial, Vec<Cause>)> = vec![
        (no_source(admin()), vec![Cause::SourceMissing]),
        (
            no_source(role("EXTENDED")),
            vec![Cause::SystemRole, Cause::SourceMissing],
        ),
        (
            role("EXTENDED").refused(&[Probe::Users]).sources(&[("OTHER", doubled)]),
            vec![Cause::SystemRole, Cause::SourceDuplicate],
        ),
        (
            no_source(admin().refused(&[Probe::Offers])),
            vec![Cause::ModuleOff, Cause::SourceMissing],
        ),
        (
            admin().refused(&[Probe::Offers, Probe::Users]),
            vec![Cause::RefusedForAdmin, Cause::ModuleOff],
        ),
        (
            role("EXTENDED").json(Probe::Offers, 403, json!({"message": "No access to feature: Offers"})),
            vec![Cause::SystemRole, Cause::ModuleOff],
        ),
        (
            role("EXTENDED").json(
                Probe::Jobs,
                403,
                json!({"message": "Missing required scopes: jobs_read"}),
            ),
            vec![Cause::OauthScopeMissing, Cause::OauthCredential, Cause::SystemRole],
        ),
        (
            everywhere(&answer(401, Body::Empty)),
            vec![Cause::BadKey, Cause::WrongEnvironment],
        ),
    ];
    for (trial, causes) in cases {
        let judged = trial.judged();
        assert_eq!(judged.sum(), not_ready(causes[0]));
        assert_eq!(judged.0.summary.others, causes[1..], "{:?}", causes[0]);
    }
}

/// J64.
#[test]
fn something_certain_is_not_ready_whatever_else_could_not_be_told() {
    let judged = admin()
        .refused(&[Probe::Users])
        .no_answer(Probe::Jobs, NoAnswer::Timeout)
        .judged();
    assert_eq!(judged.sum(), not_ready(Cause::RefusedForAdmin));
    let weak = role("STANDARD").no_answer(Probe::Jobs, NoAnswer::Timeout).judged();
    assert_eq!(weak.sum(), not_ready(Cause::SystemRole));
    let unread = admin()
        .sources(&[("OTHER", json!([]))])
        .no_answer(Probe::Jobs, NoAnswer::Timeout)
        .judged();
    assert_eq!(unread.sum(), not_ready(Cause::SourceMissing));
}

/// J64.
#[test]
fn one_row_that_could_not_be_told_keeps_a_key_from_being_ready() {
    for row in by_their_answer() {
        let judged = admin().body(row.probe, 503, Body::Empty).judged();
        assert_eq!(judged.sum(), undetermined(Reason::ServerError), "{}", row.scope.id());
    }
}

/// J65.
#[test]
fn the_reason_that_explains_most_rows_is_named() {
    let judged = admin()
        .no_answer(Probe::Jobs, NoAnswer::Timeout)
        .body(Probe::Users, 429, Body::Empty)
        .body(Probe::Offers, 429, Body::Empty)
        .judged();
    assert_eq!(judged.sum(), undetermined(Reason::Throttled));
}

/// J65.
#[test]
fn a_clock_that_is_wrong_is_named_only_where_it_explains_most() {
    let judged = admin()
        .no_answer(Probe::Jobs, NoAnswer::Tls(TlsFault::Expired))
        .body(Probe::Users, 429, Body::Empty)
        .body(Probe::Offers, 429, Body::Empty)
        .judged();
    assert_eq!(judged.sum(), undetermined(Reason::Throttled));
}

/// J64.
#[test]
fn a_run_that_still_goes_on_is_never_ready() {
    assert_eq!(
        admin().still_running().judged().0.summary.verdict,
        SummaryVerdict::Undetermined
    );
}

/// J64.
#[test]
fn the_rows_are_counted_by_verdict_looks_granted_apart() {
    let judged = admin()
        .refused(&[Probe::Users])
        .no_answer(Probe::Jobs, NoAnswer::Timeout)
        .judged();
    let counts = Counts {
        granted: 9,
        looks_granted: 9,
        denied: 1,
        inconclusive: 1,
        not_tested: 0,
    };
    assert_eq!(judged.0.summary.counts, counts);
}

/// J7.
#[test]
fn the_headline_names_the_role_as_the_credentials_page_does() {
    for (id, name) in [
        ("EXTENDED", "Extended"),
        ("RESTRICTED", "Basic"),
        ("standard", "Standard"),
        ("EMPLOYEE", "Employee"),
    ] {
        let headline = role(id).judged().0.summary.headline;
        assert_eq!(headline.id, "headline-systemRole");
        let said = serde_json::to_value(&headline.args).unwrap();
        assert_eq!(said["role"], name);
    }
    let unknown = admin()
        .not_found(Probe::Me)
        .not_found(Probe::MeOld)
        .refused(&[Probe::Users])
        .judged();
    assert_eq!(unknown.0.summary.headline.id, "headline-systemRole-unknown");
}

/// J61.
#[test]
fn the_headline_counts_what_is_refused_without_a_known_cause() {
    for (probes, denied) in [(&[Probe::Users, Probe::Offers][..], 2), (&[Probe::HiringProcesses], 0)] {
        let headline = admin().refused(probes).judged().0.summary.headline;
        assert_eq!(
            headline,
            Message::new("headline-refusedForAdmin").number("denied", denied)
        );
    }
}

/// J60.
#[test]
fn the_headline_names_each_module_that_is_off_once() {
    for (probes, count, modules) in [
        (&[Probe::Offers][..], 1, &["Offers"][..]),
        (
            &[
                Probe::InterviewTypes,
                Probe::DeleteInterviewType,
                Probe::Interview,
                Probe::DeleteInterview,
            ],
            1,
            &["Interviews"],
        ),
        (
            &[Probe::Approvals, Probe::Reviews, Probe::DeleteReview, Probe::Offers],
            3,
            &["Offers", "Reviews", "Approvals"],
        ),
    ] {
        let headline = admin().refused(probes).judged().0.summary.headline;
        let expected = Message::new("headline-moduleOff")
            .number("count", count)
            .list("modules", modules.iter().copied());
        assert_eq!(headline, expected);
    }
}

/// J25.
#[test]
fn a_feature_that_is_none_of_the_modules_is_not_named_as_one() {
    let judged = admin()
        .json(Probe::Users, 403, json!({"message": "No access to feature: Directory"}))
        .judged();
    assert_eq!(judged.0.summary.cause, Some(Cause::ModuleOff));
    let expected = Message::new("headline-moduleOff")
        .number("count", 0)
        .list("modules", [""; 0]);
    assert_eq!(judged.0.summary.headline, expected);
}
