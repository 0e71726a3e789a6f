//! The seven write attempts: accepted unexpectedly, left out, or inferred from the role.

use diagnosis::diagnose_after;
use diagnosis::evidence::{Body, NoAnswer, Outcome};
use diagnosis::finding::RowNote;
use diagnosis::permission::{Access, Permission, Scope, catalog};
use diagnosis::probe::Probe;
use diagnosis::verdict::{Cause, Reason, SummaryVerdict, Verdict};
use serde_json::json;

use crate::support::*;

fn writes() -> impl Iterator<Item = Permission> {
    catalog().filter(|row| row.access == Access::Write)
}

/// J56.
#[test]
fn an_accepted_write_is_open_and_loud() {
    for permission in writes() {
        for (status, body) in [
            (200, Body::Empty),
            (200, Body::Json(json!({}))),
            (200, Body::NotJson { html: false }),
            (200, Body::Truncated),
            (200, Body::TooLarge),
            (201, Body::Empty),
            (202, Body::Empty),
            (204, Body::Empty),
        ] {
            if permission.probe == Probe::DeleteInterviewType && status == 204 {
                continue;
            }
            let judged = admin().body(permission.probe, status, body.clone()).judged();
            let scope = permission.scope;
            assert_eq!(
                judged.says(scope),
                open(Reason::UnexpectedWrite),
                "{}: {status} {body:?}",
                scope.id()
            );
            assert_eq!(judged.row(scope).evidence[0].request_id.as_deref(), Some("req-1"));
            assert_eq!(
                judged.sum(),
                undetermined(Reason::UnexpectedWrite),
                "{}: {status} {body:?}",
                scope.id()
            );
            assert_eq!(judged.0.summary.headline.id, "headline-reason-unexpectedWrite");
        }
    }
}

/// J56.
#[test]
fn deleting_an_unknown_interview_type_may_answer_204() {
    let judged = admin().body(Probe::DeleteInterviewType, 204, Body::Empty).judged();
    assert_eq!(judged.says(Scope::InterviewTypesWrite), GRANTED);
    assert_eq!(judged.sum(), READY);
}

/// J55.
#[test]
fn writes_that_were_not_sent_after_an_accepted_one_are_left_out_on_purpose() {
    let unsent = [
        Probe::DeleteDependent,
        Probe::DeleteMessage,
        Probe::DeleteInterviewType,
        Probe::DeleteInterview,
        Probe::DeleteReview,
    ];
    let accepted = admin().body(Probe::DeleteAttachment, 204, Body::Empty).unasked(&unsent);
    for trial in [accepted.clone(), accepted.out_of_time()] {
        let judged = trial.judged();
        assert_eq!(judged.says(Scope::CandidatesCreate), open(Reason::UnexpectedWrite));
        assert_eq!(judged.says(Scope::CandidatesManage), LOOKS_GRANTED);
        for permission in writes().filter(|row| unsent.contains(&row.probe)) {
            assert_eq!(judged.says(permission.scope), NOT_TESTED, "{}", permission.scope.id());
        }
        assert_eq!(judged.sum(), undetermined(Reason::UnexpectedWrite));
    }
}

/// J56.
#[test]
fn an_accepted_write_is_named_before_every_other_reason() {
    let judged = admin()
        .body(Probe::PutSource, 204, Body::Empty)
        .no_answer(Probe::Users, NoAnswer::Timeout)
        .no_answer(Probe::Offers, NoAnswer::Timeout)
        .cancelled()
        .judged();
    assert_eq!(judged.sum(), undetermined(Reason::UnexpectedWrite));
}

/// J56.
#[test]
fn a_page_or_a_redirect_accepts_no_write() {
    for permission in by_their_answer().filter(|row| row.access == Access::Write) {
        for (status, body, reason) in [
            (200, HTML, Reason::NotJson),
            (302, HTML, Reason::Redirected),
            (303, Body::Empty, Reason::Redirected),
        ] {
            let judged = admin().body(permission.probe, status, body).judged();
            assert_eq!(judged.says(permission.scope), open(reason), "{}", permission.scope.id());
        }
    }
}

/// J59.
#[test]
fn read_only_takes_the_writes_of_an_administrator_from_the_role() {
    let judged = admin().read_only().judged();
    for permission in writes() {
        let row = judged.row(permission.scope);
        assert_eq!(
            judged.says(permission.scope),
            LOOKS_GRANTED,
            "{}",
            permission.scope.id()
        );
        assert_eq!(row.note, Some(RowNote::ByRole));
        assert_eq!(row.evidence[0].path, "/user-api/v201804/users/me");
    }
    assert_eq!(judged.sum(), READY);
}

/// J59.
#[test]
fn read_only_trusts_no_role_whose_reads_are_refused() {
    let refused = admin().read_only().refused(&[Probe::Approvals]).judged();
    let feature = admin()
        .read_only()
        .json(Probe::Offers, 403, json!({"message": "No access to feature: Offers"}))
        .judged();
    let stages = admin().read_only().refused(&[Probe::HiringProcesses]).judged();
    for judged in [refused, feature, stages] {
        for permission in writes() {
            assert_eq!(judged.says(permission.scope), NOT_TESTED, "{}", permission.scope.id());
        }
        assert_eq!(judged.0.summary.verdict, SummaryVerdict::NotReady);
    }
}

/// J59.
#[test]
fn read_only_is_not_misled_by_a_refusal_that_proves_nothing() {
    for trial in [
        admin().refused(&[Probe::CalibrateCandidate, Probe::Interview]),
        admin().body(Probe::Users, 403, HTML),
        admin().no_rate_headers().refused(&[Probe::Users]),
        admin().no_answer(Probe::Users, NoAnswer::Timeout),
    ] {
        let judged = trial.read_only().judged();
        assert_eq!(judged.says(Scope::MessagesManage), LOOKS_GRANTED);
    }
}

/// J59.
#[test]
fn read_only_leaves_the_writes_of_every_other_role_out() {
    for trial in [
        role("ops"),
        admin().json(Probe::Me, 200, json!({"id": "1"})),
        admin().not_found(Probe::Me).not_found(Probe::MeOld),
    ] {
        let judged = trial.read_only().judged();
        assert!(writes().all(|row| judged.says(row.scope) == NOT_TESTED));
        assert_eq!(judged.sum(), READY);
        assert_eq!(judged.0.summary.headline.id, "headline-ready-reads");
    }
}

/// J69.
#[test]
fn writes_that_nobody_agreed_to_leave_open_only_what_the_role_does_not_tell() {
    let untried = (Verdict::NotTested, Some(Reason::WritesNotTried));
    let unknown = || admin().not_found(Probe::Me).not_found(Probe::MeOld);
    for (trial, on_rows, whole) in [
        (admin(), LOOKS_GRANTED, READY),
        (role("ops"), untried, undetermined(Reason::WritesNotTried)),
        (unknown(), untried, undetermined(Reason::WritesNotTried)),
        // Anything else that is undetermined explains more.
        (
            unknown().no_answer(Probe::Users, NoAnswer::Timeout),
            untried,
            undetermined(Reason::Timeout),
        ),
        (
            unknown().no_answer(Probe::SourceTypes, NoAnswer::Connect),
            untried,
            undetermined(Reason::Connect),
        ),
        // Certain findings come first.
        (role("EXTENDED"), untried, not_ready(Cause::SystemRole)),
        (
            unknown().refused(&[Probe::Departments]),
            untried,
            not_ready(Cause::SystemRole),
        ),
        (
            admin().refused(&[Probe::Approvals]),
            untried,
            not_ready(Cause::ModuleOff),
        ),
        (everywhere(&answer(401, Body::Empty)), untried, not_ready(Cause::BadKey)),
    ] {
        let judged = trial.writes_not_agreed().judged();
        for permission in writes() {
            assert_eq!(judged.says(permission.scope), on_rows, "{}", permission.scope.id());
        }
        assert_eq!(judged.sum(), whole);
    }
}

/// J66, J69: the reason of rows that were left out on purpose spreads to no other row.
#[test]
fn untried_writes_never_explain_a_read() {
    let reads = || catalog().filter(|permission| permission.access == Access::Read);
    for (why, reason) in [
        (NoAnswer::Dns, Reason::Dns),
        (NoAnswer::Connect, Reason::Connect),
        (NoAnswer::Proxy, Reason::Proxy),
        (NoAnswer::Timeout, Reason::Timeout),
        (NoAnswer::Throttled, Reason::Throttled),
    ] {
        // The check gives up after a few requests, so most reads are never sent.
        for sent in [1, 3, 5, 13] {
            let unsent: Vec<Probe> = reads().skip(sent).map(|permission| permission.probe).collect();
            let trial = everywhere(&Outcome::NoAnswer(why)).unasked(&unsent);
            let judged = trial.writes_not_agreed().judged();
            for permission in reads() {
                let expected = (Verdict::Inconclusive, Some(reason));
                assert_eq!(
                    judged.says(permission.scope),
                    expected,
                    "{sent} sent: {}",
                    permission.scope.id()
                );
            }
            for permission in writes() {
                let expected = (Verdict::NotTested, Some(Reason::WritesNotTried));
                assert_eq!(judged.says(permission.scope), expected, "{}", permission.scope.id());
            }
            assert_eq!(judged.sum(), undetermined(reason), "{sent} sent");
            for link in &judged.0.connect_test.links {
                assert_ne!(link.reason, Some(Reason::WritesNotTried), "{:?}", link.id);
            }
        }
    }
}

/// J69.
#[test]
fn the_sentence_about_untried_writes_claims_no_more_than_was_read() {
    for (trial, headline) in [
        (role("ops"), "headline-reason-writesNotTried-otherRole"),
        (
            admin().not_found(Probe::Me).not_found(Probe::MeOld),
            "headline-reason-writesNotTried-unknownRole",
        ),
        (
            role("ops").only(&[Scope::MessagesManage]),
            "headline-writes-not-tried-only-otherRole",
        ),
    ] {
        let summary = trial.writes_not_agreed().judged().0.summary;
        assert_eq!(summary.headline.id, headline);
        assert_eq!(summary.detail.map(|detail| detail.id).as_deref(), Some("detail-ready"));
    }
}

/// J55, J64.
#[test]
fn a_write_that_was_due_and_never_sent_is_not_ready() {
    let judged = admin().unasked(&[Probe::DeleteReview]).judged();
    assert_eq!(judged.says(Scope::ReviewsWrite), NOT_TESTED);
    assert_eq!(judged.0.summary.verdict, SummaryVerdict::Undetermined);
}

/// J61.
#[test]
fn a_write_refused_to_an_administrator_is_a_denial_like_any_other() {
    let judged = admin().refused(&[Probe::DeleteDependent]).judged();
    assert_eq!(judged.says(Scope::ConfigurationManage), DENIED);
    assert_eq!(judged.causes(Scope::ConfigurationManage), [Cause::RefusedForAdmin]);
}

/// J67.
#[test]
fn a_stopped_run_leaves_its_writes_out() {
    let judged = admin().unasked(&Probe::WRITES).cancelled().judged();
    for permission in writes() {
        assert_eq!(
            judged.says(permission.scope),
            (Verdict::NotTested, Some(Reason::Cancelled))
        );
    }
    assert_eq!(judged.sum(), undetermined(Reason::Cancelled));
}

fn after(later: &Trial, earlier: &Trial) -> Judged {
    Judged(diagnose_after(&later.run, &earlier.judged().0, None))
}

/// J59.
#[test]
fn a_read_only_run_keeps_the_writes_that_an_earlier_run_tried() {
    let tried = role("ops").refused(&[Probe::DeleteMessage]);
    let judged = after(&role("ops").read_only(), &tried);
    for permission in writes() {
        let scope = permission.scope;
        assert_eq!(judged.row(scope), tried.judged().row(scope), "{}", scope.id());
    }
    assert_eq!(judged.says(Scope::MessagesManage), DENIED);
    // Reads are always judged by the later run.
    let refused = role("ops").read_only().refused(&[Probe::Users]);
    assert_eq!(after(&refused, &tried).says(Scope::UsersRead), DENIED);
}

/// J59.
#[test]
fn earlier_writes_are_kept_for_the_same_key_only_and_only_where_they_were_tried() {
    let denied = role("ops").refused(&[Probe::DeleteMessage]);
    let by_role = admin().read_only();
    for (case, later, earlier) in [
        ("it tries the writes itself", role("ops"), &denied),
        (
            "no read succeeds",
            everywhere(&answer(401, Body::Empty)).read_only(),
            &denied,
        ),
        ("another role", admin().read_only(), &denied),
        (
            "it says itself why they are untried",
            role("ops").writes_not_agreed(),
            &denied,
        ),
        (
            "they were inferred",
            admin().read_only().refused(&[Probe::Approvals]),
            &by_role,
        ),
    ] {
        let alone = later.judged();
        let judged = after(&later, earlier);
        for permission in catalog() {
            let scope = permission.scope;
            assert_eq!(judged.row(scope), alone.row(scope), "{case}: {}", scope.id());
        }
        assert_eq!(judged.sum(), alone.sum(), "{case}");
    }
}
