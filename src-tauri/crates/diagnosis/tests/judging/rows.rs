//! Single rows: which answers grant, which get past the gate, which are refusals, and which are inconclusive.

use diagnosis::evidence::{Body, NoAnswer};
use diagnosis::finding::RowNote;
use diagnosis::permission::{Access, Scope, catalog};
use diagnosis::probe::Probe;
use diagnosis::verdict::{Cause, Reason, TlsFault};
use serde_json::{Value, json};

use crate::support::*;

/// Reads of real objects.
fn lists() -> impl Iterator<Item = (Scope, Probe)> {
    catalog()
        .filter(|row| usual(row.probe).is_some())
        .map(|row| (row.scope, row.probe))
}

/// Attempts on ids that cannot exist, including the writes.
fn attempts() -> impl Iterator<Item = (Scope, Probe)> {
    by_their_answer()
        .filter(|row| usual(row.probe).is_none() && row.probe != Probe::Me)
        .map(|row| (row.scope, row.probe))
}

/// J20, J40, J64.
#[test]
fn a_key_in_order_is_granted_where_proved_and_looks_granted_where_tried_on_made_up_ids() {
    let judged = admin().judged();
    for (scope, _) in lists() {
        assert_eq!(judged.says(scope), GRANTED, "{}", scope.id());
    }
    for (scope, _) in attempts() {
        assert_eq!(judged.says(scope), LOOKS_GRANTED, "{}", scope.id());
    }
    assert_eq!(judged.says(Scope::UserMeRead), GRANTED);
    assert_eq!(judged.sum(), READY);
}

/// J20.
#[test]
fn json_of_another_shape_proves_nothing() {
    let wrong_for_pages = [
        json!({}),
        json!(null),
        json!("granted"),
        json!(7),
        json!({"content": "x"}),
        json!({"content": null}),
        json!({"content": {}}),
        json!({"content": [1]}),
        json!({"content": [{"id": "a"}, "b"]}),
        json!({"message": "ok"}),
        json!(["a"]),
    ];
    for (scope, probe) in lists().filter(|(_, probe)| *probe != Probe::InterviewTypes) {
        for body in &wrong_for_pages {
            let judged = admin().json(probe, 200, body.clone()).judged();
            assert_eq!(judged.says(scope), open(Reason::WrongShape), "{}: {body}", scope.id());
        }
    }
    for body in [
        json!({}),
        json!({"content": [{"id": "x"}]}),
        json!({"content": "Phone"}),
        json!([1]),
        json!([{"id": "x"}]),
        json!("Phone"),
    ] {
        let judged = admin().json(Probe::InterviewTypes, 200, body.clone()).judged();
        assert_eq!(
            judged.says(Scope::InterviewTypesRead),
            open(Reason::WrongShape),
            "{body}"
        );
    }
    for body in [
        json!({}),
        json!([]),
        json!({"id": ""}),
        json!({"id": null}),
        json!("x"),
        json!({"content": []}),
    ] {
        for (scope, probe) in [
            (Scope::UserMeRead, Probe::Me),
            (Scope::InterviewsRead, Probe::Interview),
            (Scope::JobApplicationsRead, Probe::JobApplication),
        ] {
            let judged = admin().json(probe, 200, body.clone()).judged();
            assert_eq!(judged.says(scope), open(Reason::WrongShape), "{}: {body}", scope.id());
        }
    }
}

/// J20.
#[test]
fn interview_types_are_names_bare_or_in_a_page() {
    for (body, note) in [
        (json!(["Phone", "Onsite"]), None),
        (json!({"totalFound": 1, "content": ["Phone"]}), None),
        (json!([]), Some(RowNote::NoRows)),
        (json!({"totalFound": 0, "content": []}), Some(RowNote::NoRows)),
    ] {
        let judged = admin().json(Probe::InterviewTypes, 200, body.clone()).judged();
        assert_eq!(judged.says(Scope::InterviewTypesRead), GRANTED, "{body}");
        assert_eq!(judged.row(Scope::InterviewTypesRead).note, note, "{body}");
    }
}

/// J20.
#[test]
fn a_bare_array_is_a_page_only_where_it_may_be_one() {
    for (scope, probe) in lists() {
        let bare = matches!(
            probe,
            Probe::StatusHistory | Probe::Messages | Probe::Reviews | Probe::Approvals | Probe::InterviewTypes
        );
        let expected = if bare { GRANTED } else { open(Reason::WrongShape) };
        let judged = admin().json(probe, 200, json!([])).judged();
        assert_eq!(judged.says(scope), expected, "{}", scope.id());
    }
}

/// J20.
#[test]
fn unknown_fields_and_nulls_do_not_matter() {
    let odd = json!({
        "content": [{"id": null, "new": {"deep": [1, 2]}}], "nextPageId": null, "totalFound": null, "limit": "1"
    });
    for (scope, probe) in lists().filter(|(_, probe)| *probe != Probe::InterviewTypes) {
        let judged = admin().json(probe, 200, odd.clone()).judged();
        assert_eq!(judged.says(scope), GRANTED, "{}", scope.id());
    }
    let judged = admin()
        .json(Probe::Me, 200, json!({"id": 17, "email": null, "seats": null}))
        .judged();
    assert_eq!(judged.says(Scope::UserMeRead), GRANTED);
}

/// J21.
#[test]
fn a_list_without_rows_is_granted_with_a_note() {
    for (scope, probe) in lists() {
        let empty = if matches!(probe, Probe::InterviewTypes) {
            json!([])
        } else {
            json!({"content": []})
        };
        let judged = admin().json(probe, 200, empty).judged();
        assert_eq!(judged.says(scope), GRANTED, "{}", scope.id());
        assert_eq!(judged.row(scope).note, Some(RowNote::NoRows), "{}", scope.id());
        assert_eq!(judged.sum(), READY, "{}", scope.id());
    }
}

/// Answers that SmartRecruiters never gives, except on the rows where they are allowed.
fn unclear() -> Vec<(u16, Body, Reason)> {
    vec![
        (200, HTML, Reason::NotJson),
        (200, Body::NotJson { html: false }, Reason::NotJson),
        (200, Body::Empty, Reason::WrongShape),
        (204, Body::Empty, Reason::WrongShape),
        (200, Body::Truncated, Reason::Truncated),
        (200, Body::TooLarge, Reason::TooLarge),
    ]
}

/// J22, J23.
#[test]
fn a_success_without_its_json_is_no_success() {
    let reads = lists().chain(attempts().filter(|(scope, _)| scope.permission().access == Access::Read));
    for (scope, probe) in reads.chain([(Scope::UserMeRead, Probe::Me)]) {
        for (status, body, reason) in unclear() {
            let judged = admin().body(probe, status, body.clone()).judged();
            assert_eq!(judged.says(scope), open(reason), "{}: {status} {body:?}", scope.id());
        }
    }
}

/// J23, J26.
#[test]
fn what_is_no_answer_to_the_question_is_never_granted_denied_or_a_bad_key() {
    let error = || Body::Json(json!({"message": "x", "errors": [{"code": "X"}]}));
    let named = || Body::Json(json!({"message": "No access to feature: Customer API"}));
    let scope_named = || Body::Json(json!({"message": "Missing required scopes: jobs_read"}));
    let cases = [
        (301, HTML, Reason::Redirected),
        (302, Body::Empty, Reason::Redirected),
        (303, error(), Reason::Redirected),
        (307, Body::Empty, Reason::Redirected),
        (308, Body::Empty, Reason::Redirected),
        (401, Body::Empty, Reason::Unauthorized),
        (401, HTML, Reason::Unauthorized),
        (401, error(), Reason::Unauthorized),
        (401, Body::Truncated, Reason::Unauthorized),
        (403, HTML, Reason::NotJson),
        (403, Body::NotJson { html: false }, Reason::NotJson),
        (403, Body::Truncated, Reason::Truncated),
        (403, Body::TooLarge, Reason::TooLarge),
        (405, error(), Reason::NoSuchEndpoint),
        (405, HTML, Reason::NoSuchEndpoint),
        (407, HTML, Reason::Proxy),
        (408, Body::Empty, Reason::Timeout),
        (410, error(), Reason::NoSuchEndpoint),
        (429, error(), Reason::Throttled),
        (429, named(), Reason::Throttled),
        (500, error(), Reason::ServerError),
        (500, named(), Reason::ServerError),
        (502, HTML, Reason::ServerError),
        (503, scope_named(), Reason::ServerError),
        (504, Body::Empty, Reason::ServerError),
        (511, HTML, Reason::NotJson),
    ];
    for permission in by_their_answer() {
        for (status, body, reason) in &cases {
            let mut trial = admin().body(permission.probe, *status, body.clone());
            if permission.probe == Probe::Me && matches!(status, 405 | 410) {
                trial = trial.not_found(Probe::MeOld);
            }
            let judged = trial.judged();
            assert_eq!(
                judged.says(permission.scope),
                open(*reason),
                "{}: {status} {body:?}",
                permission.scope.id()
            );
            assert_eq!(
                judged.causes(permission.scope),
                [],
                "{}: {status}",
                permission.scope.id()
            );
        }
    }
}

/// J23.
#[test]
fn a_request_without_an_answer_tells_its_own_reason() {
    for (why, reason) in [
        (NoAnswer::Dns, Reason::Dns),
        (NoAnswer::Connect, Reason::Connect),
        (NoAnswer::Tls(TlsFault::UnknownIssuer), Reason::Tls),
        (NoAnswer::Tls(TlsFault::Expired), Reason::Tls),
        (NoAnswer::Proxy, Reason::Proxy),
        (NoAnswer::Timeout, Reason::Timeout),
        (NoAnswer::Deadline, Reason::Deadline),
    ] {
        for permission in by_their_answer() {
            let judged = admin().no_answer(permission.probe, why).judged();
            assert_eq!(
                judged.says(permission.scope),
                open(reason),
                "{}: {why:?}",
                permission.scope.id()
            );
        }
    }
}

/// J40.
#[test]
fn an_attempt_on_a_made_up_id_that_is_refused_for_it_got_past_the_gate() {
    let bodies = [
        Body::Empty,
        Body::Json(json!({"errors": [{"code": "X_NOT_FOUND"}]})),
        Body::Json(json!([])),
    ];
    // Nothing else shows that the API of applications exists (J41).
    for (scope, probe) in attempts().filter(|(_, probe)| *probe != Probe::JobApplication) {
        for status in [400, 404, 409, 415, 422] {
            for body in bodies.clone() {
                let judged = admin().body(probe, status, body.clone()).judged();
                assert_eq!(judged.says(scope), LOOKS_GRANTED, "{}: {status} {body:?}", scope.id());
            }
            for (body, reason) in [
                (HTML, Reason::NotJson),
                (Body::NotJson { html: false }, Reason::NotJson),
                (Body::Truncated, Reason::Truncated),
                (Body::TooLarge, Reason::TooLarge),
            ] {
                let judged = admin().body(probe, status, body.clone()).judged();
                assert_eq!(judged.says(scope), open(reason), "{}: {status} {body:?}", scope.id());
            }
        }
    }
}

/// J26.
#[test]
fn the_same_statuses_on_something_real_get_past_nothing() {
    let error = json!({"message": "x"});
    for (scope, probe) in lists() {
        assert_eq!(
            admin().json(probe, 404, error.clone()).judged().says(scope),
            open(Reason::NoSuchEndpoint),
            "{}",
            scope.id()
        );
        for status in [400, 409, 415, 422] {
            assert_eq!(
                admin().json(probe, status, error.clone()).judged().says(scope),
                open(Reason::WrongShape),
                "{}: {status}",
                scope.id()
            );
        }
    }
}

/// J51.
#[test]
fn a_made_up_id_that_is_found_all_the_same_is_granted_by_its_shape() {
    for (scope, probe) in [
        (Scope::InterviewsRead, Probe::Interview),
        (Scope::JobApplicationsRead, Probe::JobApplication),
    ] {
        let judged = admin().json(probe, 200, json!({"id": "x"})).judged();
        assert_eq!(judged.says(scope), GRANTED, "{}", scope.id());
    }
}

/// J50.
#[test]
fn without_a_candidate_made_up_ids_decide() {
    let tried = [
        (Scope::CandidateStatusRead, Probe::StatusHistory),
        (Scope::MessagesRead, Probe::Messages),
        (Scope::ReviewsRead, Probe::Reviews),
    ];
    let judged = admin().no_candidates().judged();
    for (scope, probe) in tried {
        assert_eq!(judged.says(scope), LOOKS_GRANTED, "{}", scope.id());
        assert_eq!(judged.row(scope).note, Some(RowNote::NoCandidate), "{}", scope.id());
        let granted = admin()
            .no_candidates()
            .json(probe, 200, json!({"content": []}))
            .judged();
        assert_eq!(granted.says(scope), GRANTED, "{}", scope.id());
        assert_eq!(granted.row(scope).note, Some(RowNote::NoCandidate), "{}", scope.id());
        let refused = admin().no_candidates().refused(&[probe]).judged();
        assert_eq!(refused.says(scope), DENIED, "{}", scope.id());
    }
    assert_eq!(judged.sum(), READY);
    // A list that could not be read says nothing about candidates.
    for (scope, _) in tried {
        let unread = admin().no_candidates().json(Probe::Candidates, 429, json!({})).judged();
        assert_eq!(unread.says(scope), LOOKS_GRANTED, "{}", scope.id());
        assert_eq!(unread.row(scope).note, None, "{}", scope.id());
    }
}

/// J24.
#[test]
fn a_403_in_smartrecruiters_own_form_is_a_denial() {
    let forms: [Value; 5] = [
        json!({"message": "Forbidden"}),
        json!({"errors": [{"code": "FORBIDDEN", "message": "You do not have permission"}]}),
        json!({"message": "Access denied for messages_read"}),
        json!({"message": "This candidate is out of scope of your access group"}),
        json!({}),
    ];
    // A refused application proves nothing (J47).
    for permission in by_their_answer().filter(|row| row.scope != Scope::JobApplicationsRead) {
        for form in &forms {
            let judged = admin().calibrated().json(permission.probe, 403, form.clone()).judged();
            assert_eq!(
                judged.says(permission.scope),
                DENIED,
                "{}: {form}",
                permission.scope.id()
            );
        }
        let empty = admin().calibrated().body(permission.probe, 403, Body::Empty).judged();
        assert_eq!(empty.says(permission.scope), DENIED, "{}", permission.scope.id());
    }
}

/// J24.
#[test]
fn a_403_that_says_something_else_is_no_denial() {
    for (form, reason) in [
        (json!({"message": "API rate limit exceeded"}), Reason::Throttled),
        (json!({"message": "Too many requests"}), Reason::Throttled),
        (
            json!({"message": "Missing Authentication Token"}),
            Reason::NoSuchEndpoint,
        ),
        (json!({"message": "Invalid API key"}), Reason::Unauthorized),
        (json!({"code": "INVALID_API_KEY_ERROR"}), Reason::Unauthorized),
        (json!({"error": "invalid_token"}), Reason::Unauthorized),
    ] {
        let judged = admin().json(Probe::Users, 403, form.clone()).judged();
        assert_eq!(judged.says(Scope::UsersRead), open(reason), "{form}");
    }
}

/// J6.
#[test]
fn a_refused_scope_is_certain_and_proves_oauth_in_every_form() {
    let challenge = r#"Bearer scope="x", error="insufficient_scope", error_description="Insufficient scope""#;
    let bodies = [
        json!({"message": "Missing required scopes: interviews_read"}),
        json!({"message": "Missing required scopes: interviews_read,interviews_write"}),
        json!({"error": "insufficient_scope"}),
        json!({"errors": [{"code": "OAuthPermissionsException", "message": "x"}]}),
        json!({"error_type": "OAuthPermissionsException"}),
        json!({"message": "Token lacks the scope interviews_read"}),
        json!({"message": "Required scopes: x_read, x_manage"}),
    ];
    for permission in by_their_answer() {
        let named = bodies
            .iter()
            .map(|body| admin().json(permission.probe, 403, body.clone()))
            .chain([admin().challenged(permission.probe, 403, challenge, Body::Empty)]);
        for trial in named {
            let judged = trial.judged();
            assert_eq!(judged.says(permission.scope), DENIED);
            assert_eq!(judged.causes(permission.scope), [Cause::OauthScopeMissing]);
            assert_eq!(judged.sum(), not_ready(Cause::OauthScopeMissing));
            assert_eq!(judged.0.credential, diagnosis::verdict::CredentialKind::OauthToken);
        }
    }
}

/// J25.
#[test]
fn a_refused_feature_is_certain_and_names_its_module() {
    for text in [
        "No access to feature: Offers",
        "You do not have access to feature Offers",
        "Disabled feature: Offers",
        "The feature 'Offers' is off",
        "The feature \u{201c}Offers\u{201d} is off",
    ] {
        // A custom role would be blamed for a refusal that names nothing.
        let judged = role("ops").json(Probe::Users, 403, json!({"message": text})).judged();
        assert_eq!(judged.says(Scope::UsersRead), DENIED, "{text}");
        assert_eq!(judged.causes(Scope::UsersRead), [Cause::ModuleOff], "{text}");
    }
}

/// J25.
#[test]
fn ordinary_english_names_neither_a_scope_nor_a_feature() {
    for text in [
        "Token lacks the scope for this",
        "Candidate is outside your access scope",
        "Not permitted within the scope of your access group",
        "This object is not in scope for the user",
        "candidate_id is outside your scope",
        "ACCESS_DENIED: outside your scope",
        "jobs_read is out of scope",
        "Your role does not allow this feature",
        "Feature not enabled",
        "feature flag check failed for unknown id",
        "No access to feature",
        "No access to features: see your admin",
        "No access to this feature: ",
    ] {
        let refused = role("EXTENDED")
            .json(Probe::Users, 403, json!({"message": text}))
            .judged();
        assert_eq!(refused.causes(Scope::UsersRead), [Cause::SystemRole], "{text}");
        let masked = admin()
            .refused(&Probe::WRITES)
            .refused(&[Probe::CalibrateCandidate])
            .json(Probe::DeleteMessage, 403, json!({"message": text}))
            .judged();
        assert_eq!(masked.says(Scope::MessagesManage), open(Reason::MaskedIds), "{text}");
    }
}

/// J25.
#[test]
fn what_is_named_counts_on_a_403_only() {
    let challenge = r#"Bearer error="insufficient_scope""#;
    for text in [
        "Missing required scopes: jobs_read",
        "No access to feature: Offers",
        "No access to feature: Customer API",
    ] {
        let body = || json!({"message": text});
        for permission in by_their_answer() {
            let lone = admin().json(permission.probe, 401, body()).judged();
            assert_eq!(lone.says(permission.scope), open(Reason::Unauthorized), "{text}");
            assert_eq!(lone.sum(), undetermined(Reason::Unauthorized), "{text}");
        }
        for (scope, probe) in attempts() {
            for status in [400, 404] {
                let judged = admin().json(probe, status, body()).judged();
                assert_eq!(judged.says(scope), LOOKS_GRANTED, "{}: {status} {text}", scope.id());
                assert_eq!(judged.sum(), READY, "{}: {status} {text}", scope.id());
            }
        }
    }
    let challenged = admin().challenged(Probe::Users, 401, challenge, Body::Empty).judged();
    assert_eq!(challenged.says(Scope::UsersRead), open(Reason::Unauthorized));
}

/// J64.
#[test]
fn rows_that_are_not_wanted_are_not_tested_and_do_not_count() {
    let judged = admin().only(&[Scope::UsersRead]).refused(&[Probe::Jobs]).judged();
    for row in &judged.0.rows {
        let expected = if row.scope == Scope::UsersRead {
            GRANTED
        } else {
            NOT_TESTED
        };
        assert_eq!((row.verdict, row.reason), expected, "{}", row.scope.id());
    }
    assert_eq!(judged.sum(), READY);
}
