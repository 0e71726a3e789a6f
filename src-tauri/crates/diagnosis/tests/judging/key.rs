//! The verdict on the whole key: a bad key, an OAuth credential, the role, the access group, the contract.

use diagnosis::diagnose;
use diagnosis::evidence::{Body, NoAnswer};
use diagnosis::finding::RowNote;
use diagnosis::key_text::KeyShape;
use diagnosis::permission::{Access, Permission, Scope, catalog};
use diagnosis::probe::Probe;
use diagnosis::run::{Run, Wish};
use diagnosis::verdict::{
    Cause, CredentialKind, IdentityVerdict, LinkVerdict, Reason, SourceVerdict, SummaryVerdict, Verdict,
};
use serde_json::json;

use crate::support::*;

fn refused_everywhere() -> Trial {
    everywhere(&answer(401, Body::Json(json!({"message": "Unauthorized"}))))
}

/// J1.
#[test]
fn a_key_is_bad_when_every_answer_is_401_whatever_its_body() {
    for body in [
        Body::Empty,
        HTML,
        Body::NotJson { html: false },
        Body::Truncated,
        Body::TooLarge,
        Body::Json(json!({"content": []})),
        Body::Json(json!({"message": "Invalid token", "scope": "none"})),
        Body::Json(json!({"error": "invalid_token", "error_description": "check the scope of your token"})),
        Body::Json(json!({"message": "Missing required scopes: jobs_read"})),
        Body::Json(json!("no")),
    ] {
        let judged = everywhere(&answer(401, body.clone())).judged();
        judged.all_rows(Verdict::Inconclusive, Some(Reason::Unauthorized));
        for row in &judged.0.rows {
            assert_eq!(row.causes, [Cause::BadKey, Cause::WrongEnvironment], "{body:?}");
        }
        assert_eq!(judged.sum(), not_ready(Cause::BadKey), "{body:?}");
        assert_eq!(judged.0.connect_test.verdict, LinkVerdict::Fail, "{body:?}");
    }
}

/// J1.
#[test]
fn requests_without_an_answer_do_not_save_a_bad_key() {
    for why in [NoAnswer::Timeout, NoAnswer::Connect, NoAnswer::Deadline] {
        let judged = refused_everywhere()
            .no_answer(Probe::Candidates, why)
            .no_answer(Probe::Me, why)
            .judged();
        judged.all_rows(Verdict::Inconclusive, Some(Reason::Unauthorized));
        assert_eq!(judged.sum(), not_ready(Cause::BadKey), "{why:?}");
    }
}

/// J1, J2.
#[test]
fn any_other_answer_saves_a_key_from_being_called_bad() {
    let others = [
        answer(200, Body::Json(json!({"content": []}))),
        answer(200, HTML),
        answer(404, Body::Empty),
        answer(500, Body::Empty),
        answer(429, Body::Empty),
        answer(403, Body::Empty),
        answer(302, Body::Empty),
    ];
    for other in others {
        let judged = refused_everywhere().ends(Probe::Jobs, other.clone()).judged();
        assert_eq!(judged.says(Scope::UsersRead), open(Reason::Unauthorized), "{other:?}");
        let accused = judged.0.rows.iter().any(|row| row.causes.contains(&Cause::BadKey));
        assert!(!accused && judged.0.summary.cause != Some(Cause::BadKey), "{other:?}");
    }
}

/// J2.
#[test]
fn one_lone_401_is_open_and_never_a_bad_key() {
    for permission in by_their_answer() {
        let judged = admin().body(permission.probe, 401, Body::Empty).judged();
        assert_eq!(judged.says(permission.scope), open(Reason::Unauthorized));
        assert_eq!(judged.causes(permission.scope), []);
        assert_eq!(
            judged.sum(),
            undetermined(Reason::Unauthorized),
            "{}",
            permission.scope.id()
        );
    }
}

/// J1, J66.
#[test]
fn what_the_caller_left_out_stays_left_out_of_a_bad_key() {
    let read_only = refused_everywhere().read_only().judged();
    for permission in catalog() {
        let expected = match permission.access {
            Access::Read => open(Reason::Unauthorized),
            Access::Write => NOT_TESTED,
        };
        assert_eq!(read_only.says(permission.scope), expected, "{}", permission.scope.id());
    }
    assert_eq!(read_only.sum(), not_ready(Cause::BadKey));

    let only = refused_everywhere()
        .only(&[Scope::JobsRead, Scope::MessagesManage])
        .judged();
    assert_eq!(only.says(Scope::JobsRead), open(Reason::Unauthorized));
    assert_eq!(only.says(Scope::MessagesManage), open(Reason::Unauthorized));
    assert_eq!(only.says(Scope::UsersRead), NOT_TESTED);
    assert_eq!(only.sum(), not_ready(Cause::BadKey));
}

/// J1, J64.
#[test]
fn a_run_that_still_goes_on_or_was_stopped_proves_no_bad_key() {
    for trial in [refused_everywhere().still_running(), refused_everywhere().cancelled()] {
        let judged = trial.judged();
        assert_eq!(judged.says(Scope::JobsRead), open(Reason::Unauthorized));
        assert_eq!(judged.0.summary.verdict, SummaryVerdict::Undetermined);
        assert!(judged.0.rows.iter().all(|row| row.causes.is_empty()));
    }
}

/// J28.
#[test]
fn a_login_of_the_companys_network_is_the_proxys() {
    for challenge in ["NTLM", "Negotiate", "ntlm TlRMTVNT", "Basic realm=\"x\", NEGOTIATE"] {
        let mut trial = nothing().without_candidate().no_rate_headers();
        for probe in FIRST.into_iter().chain(ON_A_CANDIDATE) {
            trial = trial.challenged(probe, 401, challenge, HTML);
        }
        let judged = trial.judged();
        judged.all_rows(Verdict::Inconclusive, Some(Reason::Proxy));
        assert_eq!(judged.sum(), undetermined(Reason::Proxy), "{challenge}");
        let one = admin().challenged(Probe::Users, 401, challenge, Body::Empty).judged();
        assert_eq!(one.says(Scope::UsersRead), open(Reason::Proxy), "{challenge}");
    }
    let other = admin()
        .challenged(Probe::Users, 401, r#"Bearer realm="negotiate""#, Body::Empty)
        .judged();
    assert_eq!(other.says(Scope::UsersRead), open(Reason::Unauthorized));
}

/// J1.
#[test]
fn a_text_of_oauth_that_nothing_accepts_is_named_so() {
    for shape in [KeyShape::OauthPair, KeyShape::OauthToken] {
        let judged = refused_everywhere().key(shape).judged();
        judged.all_rows(Verdict::Inconclusive, Some(Reason::Unauthorized));
        assert_eq!(judged.sum(), not_ready(Cause::OauthCredential), "{shape:?}");
        assert!(judged.0.summary.others.contains(&Cause::BadKey), "{shape:?}");
        assert_eq!(judged.0.credential, CredentialKind::OauthToken, "{shape:?}");
        assert_eq!(judged.0.connect_test.verdict, LinkVerdict::Fail, "{shape:?}");
    }
    for shape in [KeyShape::Unusual, KeyShape::PartnerToken, KeyShape::ApiKey] {
        assert_eq!(
            refused_everywhere().key(shape).judged().sum(),
            not_ready(Cause::BadKey),
            "{shape:?}"
        );
    }
}

/// J64.
#[test]
fn an_unusual_text_that_works_is_as_good_as_any() {
    for shape in [KeyShape::Unusual, KeyShape::OauthPair, KeyShape::PartnerToken] {
        assert_eq!(admin().key(shape).judged().sum(), READY, "{shape:?}");
    }
}

/// J5.
#[test]
fn without_the_customer_api_every_row_is_denied_whatever_the_status() {
    let body = || Body::Json(json!({"message": "No access to feature: Customer API"}));
    for status in [400, 401, 402, 403, 404] {
        let everywhere = everywhere(&answer(status, body()));
        for trial in [
            everywhere.clone(),
            everywhere.clone().read_only(),
            everywhere.no_answer(Probe::Jobs, NoAnswer::Timeout),
        ] {
            let judged = trial.judged();
            judged.all_rows(Verdict::Denied, None);
            assert!(judged.0.rows.iter().all(|row| row.causes == [Cause::CustomerApiOff]));
            // A row that was never tried shows the answer from which its verdict follows.
            for row in &judged.0.rows {
                assert!(!row.evidence.is_empty(), "{status}: {}", row.scope.id());
                let probe = row.scope.permission().probe;
                let tried = [true, false]
                    .map(|made_up| probe.path(made_up))
                    .contains(&row.evidence[0].path.as_str());
                assert_eq!(
                    row.note,
                    (!tried).then_some(RowNote::ForTheCompany),
                    "{}",
                    row.scope.id()
                );
            }
            assert_eq!(judged.sum(), not_ready(Cause::CustomerApiOff), "{status}");
            assert_eq!(judged.0.connect_test.verdict, LinkVerdict::Fail, "{status}");
        }
    }
}

/// J5.
#[test]
fn one_answer_is_enough_where_no_read_succeeds_and_none_where_one_does() {
    let says_so = || json!({"message": "No access to feature: Customer API"});
    for status in [400, 401, 403, 404] {
        for rest in [
            answer(401, Body::Empty),
            answer(500, Body::Empty),
            answer(403, Body::Empty),
        ] {
            let judged = everywhere(&rest).json(Probe::Interview, status, says_so()).judged();
            assert_eq!(
                judged.sum(),
                not_ready(Cause::CustomerApiOff),
                "{status} beside {rest:?}"
            );
        }
        let one_success = everywhere(&answer(500, Body::Empty))
            .json(Probe::Jobs, 200, usual(Probe::Jobs).unwrap())
            .json(Probe::Users, status, says_so())
            .judged();
        let denied = one_success.says(Scope::UsersRead) == DENIED;
        assert_eq!(denied, status == 403, "{status}");
        assert_ne!(one_success.says(Scope::CandidatesOffersRead), DENIED, "{status}");
    }
}

/// J5.
#[test]
fn beside_a_success_the_customer_api_is_off_only_where_it_was_said() {
    let judged = admin()
        .json(
            Probe::Offers,
            403,
            json!({"message": "No access to feature: Customer API"}),
        )
        .judged();
    assert_eq!(judged.says(Scope::CandidatesOffersRead), DENIED);
    assert_eq!(judged.causes(Scope::CandidatesOffersRead), [Cause::CustomerApiOff]);
    assert_eq!(judged.says(Scope::JobsRead), GRANTED);
}

/// J7.
#[test]
fn a_weak_role_is_never_ready_and_its_rows_stay_as_judged() {
    for id in ["EMPLOYEE", "RESTRICTED", "STANDARD", "EXTENDED", "extended"] {
        for trial in [role(id), role(id).read_only(), role(id).only(&[Scope::JobsRead])] {
            let judged = trial.judged();
            assert_eq!(judged.0.identity.verdict, IdentityVerdict::WeakRole, "{id}");
            assert_eq!(judged.says(Scope::JobsRead), GRANTED, "{id}");
            assert_eq!(judged.causes(Scope::JobsRead), [], "{id}");
            assert_eq!(judged.sum(), not_ready(Cause::SystemRole), "{id}");
        }
        let denied = role(id).refused(&[Probe::Users, Probe::Offers]).judged();
        assert_eq!(denied.causes(Scope::UsersRead), [Cause::SystemRole], "{id}");
        assert_eq!(denied.causes(Scope::CandidatesOffersRead), [Cause::SystemRole], "{id}");
    }
}

/// J8.
#[test]
fn a_role_of_the_companys_own_is_judged_by_what_it_can_do() {
    let custom = role("5f0c-recruiting-ops");
    assert_eq!(custom.judged().0.identity.verdict, IdentityVerdict::CustomRole);
    assert_eq!(custom.judged().sum(), READY);
    let refused = custom.refused(&[Probe::Users]).judged();
    assert_eq!(refused.causes(Scope::UsersRead), [Cause::SystemRole]);
    assert_eq!(refused.sum(), not_ready(Cause::SystemRole));
}

/// J10.
#[test]
fn the_role_is_read_from_every_form_it_comes_in() {
    for (me, verdict) in [
        (
            json!({"id": "1", "systemRole": {"id": "ADMINISTRATOR"}}),
            IdentityVerdict::Admin,
        ),
        (
            json!({"id": "1", "systemRole": "ADMINISTRATOR"}),
            IdentityVerdict::Admin,
        ),
        (json!({"id": "1", "role": "ADMINISTRATOR"}), IdentityVerdict::Admin),
        (
            json!({"id": "1", "role": {"id": "EXTENDED"}}),
            IdentityVerdict::WeakRole,
        ),
        (
            json!({"id": "1", "systemRole": null, "role": "STANDARD"}),
            IdentityVerdict::WeakRole,
        ),
        (
            json!({"id": "1", "systemRole": {"id": "ADMINISTRATOR"}, "active": false}),
            IdentityVerdict::Admin,
        ),
        (
            json!({"id": "1", "systemRole": {"id": "ops", "name": "Administrator"}}),
            IdentityVerdict::CustomRole,
        ),
        (
            json!({"id": "1", "systemRole": {"id": "ops", "name": " "}}),
            IdentityVerdict::CustomRole,
        ),
        (json!({"id": "1", "systemRole": {"id": " "}}), IdentityVerdict::Unknown),
        (json!({"id": "1", "systemRole": 7}), IdentityVerdict::Unknown),
        (json!({"id": "1"}), IdentityVerdict::Unknown),
    ] {
        let judged = admin().json(Probe::Me, 200, me.clone()).judged();
        assert_eq!(judged.0.identity.verdict, verdict, "{me}");
    }
}

/// J9.
#[test]
fn users_me_on_the_older_address_alone_is_granted_and_tells_the_role() {
    let judged = admin()
        .not_found(Probe::Me)
        .json(Probe::MeOld, 200, json!({"id": "1", "role": "ADMINISTRATOR"}))
        .judged();
    assert_eq!(judged.says(Scope::UserMeRead), GRANTED);
    assert_eq!(judged.row(Scope::UserMeRead).evidence.len(), 2);
    assert_eq!(judged.0.identity.verdict, IdentityVerdict::Admin);
    assert_eq!(judged.sum(), READY);
}

/// J10.
#[test]
fn a_role_without_a_name_is_called_by_its_id() {
    for (me, name) in [
        (json!({"id": "1", "role": "STANDARD"}), "STANDARD"),
        (json!({"id": "1", "systemRole": {"id": "ops"}}), "ops"),
        (json!({"id": "1", "systemRole": {"id": "ops", "name": " "}}), "ops"),
        (
            json!({"id": "1", "systemRole": {"id": "ops", "name": "Recruiting"}}),
            "Recruiting",
        ),
    ] {
        let judged = admin()
            .not_found(Probe::Me)
            .json(Probe::MeOld, 200, me.clone())
            .judged();
        let role = judged.0.identity.system_role.unwrap();
        assert_eq!(role.name.as_deref(), Some(name), "{me}");
    }
}

/// J9, J65.
#[test]
fn users_me_missing_on_both_addresses_does_not_stop_ready() {
    let missing = admin().not_found(Probe::Me).not_found(Probe::MeOld);
    let judged = missing.judged();
    assert_eq!(judged.says(Scope::UserMeRead), open(Reason::NoSuchEndpoint));
    assert_eq!(judged.0.identity.verdict, IdentityVerdict::Unknown);
    assert_eq!(judged.sum(), READY);
    // It does not explain a failure that has another reason, either.
    let sources = missing
        .unasked(&[Probe::SourceTypes])
        .no_answer(Probe::SourceTypes, NoAnswer::Timeout);
    assert_eq!(sources.judged().sum(), undetermined(Reason::Timeout));
}

/// J9.
#[test]
fn users_me_counts_as_missing_only_when_the_older_address_said_so_too() {
    for (trial, expected) in [
        (
            admin().not_found(Probe::Me).body(Probe::MeOld, 500, Body::Empty),
            open(Reason::ServerError),
        ),
        (
            admin().not_found(Probe::Me).no_answer(Probe::MeOld, NoAnswer::Timeout),
            open(Reason::Timeout),
        ),
        (admin().not_found(Probe::Me).refused(&[Probe::MeOld]), DENIED),
        (admin().not_found(Probe::Me).out_of_time(), open(Reason::Deadline)),
        (
            admin().not_found(Probe::Me).cancelled(),
            (Verdict::NotTested, Some(Reason::Cancelled)),
        ),
    ] {
        let judged = trial.judged();
        assert_eq!(judged.says(Scope::UserMeRead), expected);
        assert_ne!(judged.0.summary.verdict, SummaryVerdict::Ready);
    }
}

/// J61.
#[test]
fn an_unknown_role_is_still_judged_by_its_denials() {
    let judged = admin()
        .not_found(Probe::Me)
        .not_found(Probe::MeOld)
        .refused(&[Probe::Users])
        .judged();
    assert_eq!(judged.causes(Scope::UsersRead), [Cause::SystemRole]);
    assert_eq!(judged.sum(), not_ready(Cause::SystemRole));
}

/// J60.
#[test]
fn an_unknown_role_that_reads_what_only_an_administrator_may_is_not_blamed_for_a_module() {
    let unknown = || {
        admin()
            .not_found(Probe::Me)
            .not_found(Probe::MeOld)
            .refused(&[Probe::Offers])
    };
    assert_eq!(unknown().judged().sum(), not_ready(Cause::ModuleOff));
    for doubtful in [
        unknown().refused(&[Probe::Users]),
        unknown().no_answer(Probe::Messages, NoAnswer::Timeout),
        unknown().refused(&[Probe::Jobs]),
    ] {
        assert_eq!(doubtful.judged().sum(), not_ready(Cause::SystemRole));
    }
    assert_eq!(
        role("ops").refused(&[Probe::Offers]).judged().sum(),
        not_ready(Cause::SystemRole)
    );
}

fn grouped(id: &str) -> Trial {
    let me = json!({"id": "1", "systemRole": {"id": id}, "accessGroups": [{"id": "g"}, {"id": "h"}]});
    role(id).json(Probe::Me, 200, me)
}

/// J11.
#[test]
fn an_access_group_is_said_of_every_key_and_alone_it_does_not_stop_ready() {
    let ready = (SummaryVerdict::Ready, Some(Cause::AccessGroup), None);
    let no_source = |trial: Trial| trial.sources(&[("OTHER", json!([]))]);
    let without_page = |trial: Trial| {
        let mut trial = no_source(trial);
        trial.run.sources_unavailable = true;
        trial
    };
    let roleless = || grouped("ADMINISTRATOR").json(Probe::Me, 200, json!({"id": "1", "accessGroups": [{"id": "g"}]}));
    let admin = || grouped("ADMINISTRATOR");
    let cases = [
        (admin(), ready, vec![]),
        (admin().read_only(), ready, vec![]),
        (admin().only(&[Scope::JobsRead]), ready, vec![]),
        (grouped("ops"), ready, vec![]),
        (roleless(), ready, vec![]),
        (without_page(admin()), ready, vec![Cause::CustomSourcesUnavailable]),
        (
            no_source(admin()),
            not_ready(Cause::SourceMissing),
            vec![Cause::AccessGroup],
        ),
        (
            admin().refused(&[Probe::Users]),
            not_ready(Cause::RefusedForAdmin),
            vec![Cause::AccessGroup],
        ),
        (
            admin().refused(&[Probe::HiringProcesses]),
            not_ready(Cause::RefusedForAdmin),
            vec![Cause::AccessGroup],
        ),
        (
            grouped("STANDARD"),
            not_ready(Cause::SystemRole),
            vec![Cause::AccessGroup],
        ),
        (
            grouped("ops").refused(&[Probe::Users]),
            not_ready(Cause::SystemRole),
            vec![Cause::AccessGroup],
        ),
        (
            admin().no_answer(Probe::Jobs, NoAnswer::Timeout),
            undetermined(Reason::Timeout),
            vec![Cause::AccessGroup],
        ),
    ];
    for (number, (trial, sum, others)) in cases.into_iter().enumerate() {
        let summary = trial.judged().0.summary;
        assert_eq!((summary.verdict, summary.cause, summary.reason), sum, "case {number}");
        assert_eq!(summary.others, others, "case {number}");
        let said =
            ["headline-ready-accessGroup", "headline-ready-only-accessGroup"].contains(&summary.headline.id.as_str());
        assert_eq!(said, summary.verdict == SummaryVerdict::Ready, "case {number}");
    }
}

/// J11, J61.
#[test]
fn an_access_group_is_a_further_cause_of_a_denial() {
    let denied = grouped("ADMINISTRATOR").refused(&[Probe::Users]).judged();
    assert_eq!(denied.0.identity.access_groups, 2);
    assert_eq!(
        denied.causes(Scope::UsersRead),
        [Cause::RefusedForAdmin, Cause::AccessGroup]
    );
    let weak = grouped("STANDARD").refused(&[Probe::Users]).judged();
    assert_eq!(weak.causes(Scope::UsersRead), [Cause::SystemRole, Cause::AccessGroup]);
}

/// A key whose role is not known and that sees no user, job or candidate.
fn sees_nothing() -> Trial {
    let empty = || json!({"content": [], "totalFound": 0});
    admin()
        .not_found(Probe::Me)
        .not_found(Probe::MeOld)
        .no_candidates()
        .json(Probe::Users, 200, empty())
        .json(Probe::Jobs, 200, empty())
}

/// J13.
#[test]
fn a_key_of_unknown_role_that_sees_nothing_proves_nothing() {
    let findem = |label: &str, kind: &'static str| {
        let trial = sees_nothing();
        trial.sources(&[(kind, json!([{"id": "1", "label": label}]))])
    };
    let doubled = json!([{"id": "1", "label": "Findem"}, {"id": "2", "label": "Findem"}]);
    let no_role = json!({"id": "1", "systemRole": null, "accessGroups": []});
    let weak = json!({"id": "1", "systemRole": {"id": "STANDARD"}});
    let admin = json!({"id": "1", "systemRole": {"id": "ADMINISTRATOR"}});
    let nothing = undetermined(Reason::NothingVisible);
    let cases = [
        (sees_nothing(), nothing, SourceVerdict::Found),
        (sees_nothing().read_only(), nothing, SourceVerdict::Found),
        (
            sees_nothing().json(Probe::Me, 200, no_role),
            nothing,
            SourceVerdict::Found,
        ),
        (
            sees_nothing().no_answer(Probe::Me, NoAnswer::Timeout),
            nothing,
            SourceVerdict::Found,
        ),
        (
            sees_nothing().sources(&[("OTHER", json!([]))]),
            nothing,
            SourceVerdict::Inconclusive,
        ),
        (findem("findem", "OTHER"), nothing, SourceVerdict::Inconclusive),
        (findem("Findem", "PAID"), nothing, SourceVerdict::Inconclusive),
        (
            sees_nothing().sources(&[("OTHER", doubled)]),
            not_ready(Cause::SourceDuplicate),
            SourceVerdict::Duplicate,
        ),
        (
            sees_nothing().refused(&[Probe::Departments]),
            not_ready(Cause::SystemRole),
            SourceVerdict::Found,
        ),
        (
            sees_nothing().no_answer(Probe::Offers, NoAnswer::Timeout),
            undetermined(Reason::Timeout),
            SourceVerdict::Found,
        ),
        // Anything that is seen, or known about the role, proves something.
        (sees_nothing().json(Probe::Me, 200, admin), READY, SourceVerdict::Found),
        (
            sees_nothing().json(Probe::Me, 200, weak),
            not_ready(Cause::SystemRole),
            SourceVerdict::Found,
        ),
        (
            sees_nothing().json(Probe::Users, 200, page(&[json!({"id": "u"})])),
            READY,
            SourceVerdict::Found,
        ),
        (
            sees_nothing().json(Probe::Jobs, 200, page(&[json!({"id": "j"})])),
            READY,
            SourceVerdict::Found,
        ),
        (
            sees_nothing().only(&[Scope::JobsRead, Scope::UsersRead, Scope::CandidatesRead]),
            nothing,
            SourceVerdict::NotTested,
        ),
    ];
    for (number, (trial, sum, source)) in cases.into_iter().enumerate() {
        let judged = trial.judged();
        assert_eq!((judged.sum(), judged.0.source.verdict), (sum, source), "case {number}");
    }
}

/// J60.
#[test]
fn a_module_refused_to_an_administrator_is_off() {
    let modules = [
        (Scope::CandidatesOffersRead, Probe::Offers),
        (Scope::InterviewTypesRead, Probe::InterviewTypes),
        (Scope::InterviewTypesWrite, Probe::DeleteInterviewType),
        (Scope::InterviewsRead, Probe::Interview),
        (Scope::InterviewsWrite, Probe::DeleteInterview),
        (Scope::ReviewsRead, Probe::Reviews),
        (Scope::ReviewsWrite, Probe::DeleteReview),
        (Scope::ApprovalsRead, Probe::Approvals),
    ];
    for (scope, probe) in modules {
        let judged = admin().calibrated().refused(&[probe]).judged();
        assert_eq!(judged.says(scope), DENIED, "{}", scope.id());
        assert_eq!(judged.causes(scope), [Cause::ModuleOff], "{}", scope.id());
        assert_eq!(judged.sum(), not_ready(Cause::ModuleOff), "{}", scope.id());
    }
    let all = admin().refused(&modules.map(|(_, probe)| probe)).judged();
    for (scope, _) in modules {
        assert_eq!(all.causes(scope), [Cause::ModuleOff], "{}", scope.id());
    }
    // An application has no list and no calibration, so its refusal proves nothing (J47).
    let elsewhere = |row: &Permission| {
        !modules.iter().any(|(scope, _)| *scope == row.scope) && row.scope != Scope::JobApplicationsRead
    };
    for permission in by_their_answer().filter(elsewhere) {
        let judged = admin().refused(&[permission.probe]).judged();
        // Without `users/me`, the role is not known to be Administrator.
        let cause = if permission.probe == Probe::Me {
            Cause::SystemRole
        } else {
            Cause::RefusedForAdmin
        };
        assert_eq!(judged.causes(permission.scope), [cause], "{}", permission.scope.id());
        assert_eq!(judged.sum(), not_ready(cause), "{}", permission.scope.id());
    }
}

/// J61.
#[test]
fn where_more_than_modules_is_refused_a_module_alone_does_not_explain_it() {
    let judged = admin().refused(&[Probe::Offers, Probe::Users]).judged();
    assert_eq!(judged.causes(Scope::UsersRead), [Cause::RefusedForAdmin]);
    assert_eq!(
        judged.causes(Scope::CandidatesOffersRead),
        [Cause::RefusedForAdmin, Cause::ModuleOff]
    );
    assert_eq!(judged.sum(), not_ready(Cause::RefusedForAdmin));
    assert_eq!(judged.0.summary.others, [Cause::ModuleOff]);
}

/// J12.
#[test]
fn a_text_that_cannot_be_sent_is_no_key_and_nothing_is_said_of_the_rest() {
    let judged = Judged(diagnose(&Run::malformed(Wish::default())));
    judged.all_rows(Verdict::NotTested, None);
    assert_eq!(judged.sum(), not_ready(Cause::KeyMalformed));
    assert_eq!(judged.0.source.verdict, SourceVerdict::NotTested);
    assert_eq!(judged.0.connect_test.verdict, LinkVerdict::NotTested);
    assert_eq!(judged.0.credential, CredentialKind::Unknown);
}
