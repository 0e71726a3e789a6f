//! Refusals and "not found" for a single record: a 401 about the object, a candidate that the key may not see, and a candidate
//! that was deleted during the check.

use diagnosis::evidence::{Body, NoAnswer};
use diagnosis::finding::RowNote;
use diagnosis::permission::{Scope, catalog};
use diagnosis::probe::Probe;
use diagnosis::run::Run;
use diagnosis::vendor::ErrorCode;
use diagnosis::verdict::{Cause, LinkId, LinkVerdict, Reason, SummaryVerdict, Verdict};
use diagnosis::{follow_ups, not_found_details};
use serde_json::{Value, json};

use crate::support::*;

/// The rows whose probe has a documented 401 that refuses an object.
const DOCUMENTED: [(Scope, Probe); 3] = [
    (Scope::ReviewsRead, Probe::Reviews),
    (Scope::CandidatesManage, Probe::PutSource),
    (Scope::ReviewsWrite, Probe::DeleteReview),
];

/// A key for which an unknown id of every kind was reported as unknown, so a 401 on a made-up id is as certain as on a real one.
fn named() -> Trial {
    admin().calibrated()
}

fn documented_bodies() -> Vec<Value> {
    vec![
        json!({"errors": [{"code": "NOT_AUTHORIZED_TO_ACCESS_RESOURCE", "message": "x"}]}),
        json!({"code": "NOT_AUTHORIZED_TO_ACCESS_RESOURCE"}),
        json!({"message": "x", "errors": [{"code": "OTHER"}, {"code": "NOT_AUTHORIZED_TO_ACCESS_RESOURCE"}]}),
        json!({"message": "Candidate access denied"}),
        json!({"message": "Candidate access denied."}),
        json!({"errors": [{"code": "FORBIDDEN", "message": "Job access denied"}]}),
        json!({"errors": [{"code": "NO_ACCESS_TO_CANDIDATE"}]}),
    ]
}

/// J3.
#[test]
fn a_401_that_says_so_refuses_the_object_like_a_403() {
    for (scope, probe) in DOCUMENTED {
        let forbidden = named().refused(&[probe]).judged();
        for body in documented_bodies() {
            let judged = named().json(probe, 401, body.clone()).judged();
            assert_eq!(judged.says(scope), DENIED, "{}: {body}", scope.id());
            assert_eq!(judged.causes(scope), forbidden.causes(scope), "{}: {body}", scope.id());
            assert_eq!(judged.sum(), forbidden.sum(), "{}: {body}", scope.id());
            assert_eq!(follow_ups(&named().json(probe, 401, body).run), [], "{}", scope.id());
        }
    }
    let reviews = admin()
        .json(Probe::Reviews, 401, documented_bodies().remove(0))
        .judged();
    assert_eq!(
        reviews.sum(),
        not_ready(Cause::ModuleOff),
        "never that the key was not accepted"
    );
}

/// J2, J3.
#[test]
fn the_same_words_elsewhere_are_a_401_like_any_other() {
    for permission in by_their_answer().filter(|row| !DOCUMENTED.iter().any(|(_, probe)| *probe == row.probe)) {
        for body in documented_bodies() {
            let judged = admin()
                .json(permission.probe, 401, body.clone())
                .still_accepted()
                .judged();
            let scope = permission.scope;
            assert_eq!(judged.says(scope), open(Reason::Unauthorized), "{}: {body}", scope.id());
            assert_eq!(judged.causes(scope), [], "{}: {body}", scope.id());
        }
    }
}

/// J3, J4.
#[test]
fn a_401_without_words_is_judged_by_what_was_sent_after_it() {
    for (scope, probe) in DOCUMENTED {
        let lone = named().refused_with_401(probe);
        assert_eq!(lone.judged().says(scope), open(Reason::Unauthorized), "{}", scope.id());
        assert_eq!(
            lone.judged().sum(),
            undetermined(Reason::Unauthorized),
            "{}",
            scope.id()
        );
        assert_eq!(follow_ups(&lone.run), [Probe::MeAgain], "{}", scope.id());
        for later in [
            lone.clone().still_accepted(),
            lone.clone().json(Probe::Offers, 200, page(&[])),
            lone.clone().json(Probe::InterviewTypes, 200, json!(["Phone"])),
        ] {
            assert_eq!(later.judged().says(scope), DENIED, "{}", scope.id());
            assert_eq!(follow_ups(&later.run), [], "{}", scope.id());
        }
        for nothing_proved in [
            lone.clone().body(Probe::MeAgain, 401, Body::Empty),
            lone.clone().body(Probe::MeAgain, 503, Body::Empty),
            lone.clone().body(Probe::MeAgain, 200, HTML),
            lone.clone().json(Probe::MeAgain, 200, json!({})),
            lone.clone().no_answer(Probe::MeAgain, NoAnswer::Timeout),
        ] {
            let judged = nothing_proved.judged();
            assert_eq!(judged.says(scope), open(Reason::Unauthorized), "{}", scope.id());
            assert_eq!(follow_ups(&nothing_proved.run), [], "asked once");
        }
    }
}

/// J3: requests in flight at the same time prove nothing, because the key may have been revoked in between.
#[test]
fn only_what_was_sent_after_the_401_had_arrived_counts() {
    let with_order = |sent| {
        let mut trial = admin().refused_with_401(Probe::Reviews).still_accepted();
        let order = |run: &mut Run, probe: Probe, sent: u64, arrived: u64| {
            let observation = run.observations.iter_mut().find(|seen| seen.probe == probe).unwrap();
            (observation.order.sent, observation.order.arrived) = (sent, arrived);
        };
        order(&mut trial.run, Probe::Reviews, 1000, 1003);
        order(&mut trial.run, Probe::MeAgain, sent, 1010);
        trial.judged().says(Scope::ReviewsRead)
    };
    for (sent, expected) in [
        (999, open(Reason::Unauthorized)),
        (1002, open(Reason::Unauthorized)),
        (1004, DENIED),
    ] {
        assert_eq!(with_order(sent), expected, "{sent}");
    }
}

/// J4.
#[test]
fn nobody_asks_again_about_a_key_that_nothing_accepts_or_of_which_no_user_is_known() {
    let bad = everywhere(&answer(401, Body::Empty));
    assert_eq!(follow_ups(&bad.run), []);
    let unknown = admin()
        .not_found(Probe::Me)
        .not_found(Probe::MeOld)
        .refused_with_401(Probe::Reviews);
    assert_eq!(follow_ups(&unknown.run), []);
    let older = admin()
        .not_found(Probe::Me)
        .json(Probe::MeOld, 200, json!({"id": "1"}))
        .refused_with_401(Probe::Reviews);
    assert_eq!(follow_ups(&older.run), [Probe::MeAgain]);
    // A filter's answer is not about an object.
    let filtered = admin().no_rate_headers().refused_with_401(Probe::Reviews);
    assert_eq!(follow_ups(&filtered.run), []);
}

/// J1, J3.
#[test]
fn a_key_is_bad_even_where_every_401_speaks_of_an_object() {
    for body in documented_bodies() {
        let all = everywhere(&answer(401, Body::Json(body.clone())));
        all.judged().all_rows(Verdict::Inconclusive, Some(Reason::Unauthorized));
        assert_eq!(all.judged().sum(), not_ready(Cause::BadKey), "{body}");
        // While the run is in progress, or if it was stopped, nothing is refused yet.
        for trial in [all.clone().still_running(), all.cancelled()] {
            let judged = trial.judged();
            assert!(judged.0.rows.iter().all(|row| row.verdict != Verdict::Denied), "{body}");
        }
    }
}

/// J3, J42.
#[test]
fn a_401_on_a_made_up_id_is_certain_only_where_an_id_of_the_same_kind_was_named() {
    let source = |trial: Trial| trial.refused_with_401(Probe::PutSource).still_accepted();
    let review = |trial: Trial| trial.refused_with_401(Probe::DeleteReview).still_accepted();
    let says = |trial: Trial, scope| trial.judged().says(scope);
    let manage = Scope::CandidatesManage;
    // Unknown ids of a file and a property were reported, but not of a candidate.
    assert_eq!(says(source(admin()), manage), open(Reason::MaskedIds));
    assert_eq!(follow_ups(&source(admin()).run), [Probe::CalibrateCandidate]);
    assert_eq!(
        says(source(admin()).not_found(Probe::CalibrateCandidate), manage),
        DENIED
    );
    assert_eq!(says(source(admin()).unknown(Probe::CalibrateCandidate), manage), DENIED);
    assert_eq!(
        says(source(admin()).refused(&[Probe::CalibrateCandidate]), manage),
        open(Reason::MaskedIds)
    );
    assert_eq!(
        says(source(admin().no_candidates()), manage),
        DENIED,
        "messages named a candidate"
    );
    assert_eq!(
        says(
            source(admin().refused(&[Probe::Candidates])).not_found(Probe::CalibrateJob),
            manage
        ),
        open(Reason::MaskedIds),
        "a job is no candidate"
    );
    assert_eq!(says(review(admin()), Scope::ReviewsWrite), open(Reason::MaskedIds));
    assert_eq!(follow_ups(&review(admin()).run), [Probe::CalibrateReview]);
    assert_eq!(
        says(review(admin()).not_found(Probe::CalibrateReview), Scope::ReviewsWrite),
        DENIED
    );
    // A calibration that is refused with 401 also waits for what follows it.
    let masked = source(admin()).refused_with_401(Probe::CalibrateCandidate);
    assert_eq!(says(masked.clone(), manage), open(Reason::Unauthorized));
    assert_eq!(follow_ups(&masked.run), [Probe::MeAgain]);
    assert_eq!(says(masked.still_accepted(), manage), open(Reason::MaskedIds));
    // The reviews of an application that cannot exist: a review is not an application.
    let empty = admin().no_candidates();
    let applications = empty.refused_with_401(Probe::Reviews).still_accepted();
    assert_eq!(says(applications.clone(), Scope::ReviewsRead), open(Reason::MaskedIds));
    assert_eq!(
        says(applications.not_found(Probe::CalibrateReview), Scope::ReviewsRead),
        open(Reason::MaskedIds)
    );
}

/// J3, J62.
#[test]
fn attachments_refused_with_401_fail_their_link() {
    let lone = admin().refused_with_401(Probe::Attachments);
    let link = |trial: &Trial| {
        let links = trial.judged().0.connect_test.links;
        let link = links.into_iter().find(|link| link.id == LinkId::Attachments).unwrap();
        (link.verdict, link.reason)
    };
    assert_eq!(link(&lone), (LinkVerdict::Inconclusive, Some(Reason::Unauthorized)));
    let refused = lone.still_accepted();
    assert_eq!(link(&refused), (LinkVerdict::Fail, None));
    assert_eq!(refused.judged().sum(), not_ready(Cause::RefusedForAdmin));
    let said = admin().json(Probe::Attachments, 401, json!({"message": "Candidate access denied"}));
    assert_eq!(link(&said), (LinkVerdict::Fail, None));
}

/// J27.
#[test]
fn a_401_without_rate_headers_beside_successes_is_the_networks() {
    for permission in by_their_answer() {
        let bare = admin().no_rate_headers().refused_with_401(permission.probe);
        assert_eq!(
            bare.judged().says(permission.scope),
            open(Reason::Proxy),
            "{}",
            permission.scope.id()
        );
    }
    let none = admin().never_any_rate_headers().refused_with_401(Probe::Users);
    assert_eq!(none.judged().says(Scope::UsersRead), open(Reason::Unauthorized));
    // A documented code is SmartRecruiters' own, regardless of the other answers.
    let said = admin()
        .no_rate_headers()
        .json(Probe::Reviews, 401, documented_bodies().remove(0));
    assert_eq!(said.judged().says(Scope::ReviewsRead), DENIED);
    // Without any success, it may be the key.
    let beside = everywhere(&answer(401, Body::Empty))
        .no_rate_headers()
        .refused_with_401(Probe::Users)
        .body(Probe::Jobs, 500, Body::Empty);
    assert_eq!(beside.judged().says(Scope::UsersRead), open(Reason::Unauthorized));
}

fn me_with_group(role: &str) -> Value {
    json!({"id": "1", "systemRole": {"id": role}, "accessGroups": [{"id": "g"}]})
}

/// J30.
#[test]
fn a_candidate_out_of_reach_is_denied_and_the_access_group_named_first() {
    for code in ["NO_ACCESS_TO_CANDIDATE", "NO_ACCESS_TO_JOB"] {
        let body = || json!({"message": "x", "errors": [{"code": code, "message": "x"}]});
        for (me, causes, sum) in [
            (
                me_with_group("ADMINISTRATOR"),
                &[Cause::AccessGroup, Cause::RefusedForAdmin][..],
                Cause::AccessGroup,
            ),
            (
                me_with_group("ops"),
                &[Cause::AccessGroup, Cause::SystemRole],
                Cause::AccessGroup,
            ),
            (
                me_with_group("EXTENDED"),
                &[Cause::AccessGroup, Cause::SystemRole],
                Cause::SystemRole,
            ),
            (
                json!({"id": "1", "systemRole": {"id": "ADMINISTRATOR"}}),
                &[Cause::RefusedForAdmin],
                Cause::RefusedForAdmin,
            ),
            (
                json!({"id": "1", "systemRole": {"id": "ops"}}),
                &[Cause::SystemRole],
                Cause::SystemRole,
            ),
        ] {
            let judged = admin()
                .json(Probe::Me, 200, me.clone())
                .json(Probe::StatusHistory, 403, body())
                .judged();
            assert_eq!(judged.says(Scope::CandidateStatusRead), DENIED, "{code} {me}");
            assert_eq!(judged.causes(Scope::CandidateStatusRead), causes, "{code} {me}");
            assert_eq!(judged.sum(), not_ready(sum), "{code} {me}");
            let error = judged.row(Scope::CandidateStatusRead).evidence[0]
                .error
                .clone()
                .unwrap();
            assert_eq!(error.code.as_deref(), Some(code));
            assert!(ErrorCode::from_id(code).is_some(), "it has a text in plain words");
        }
        // For an id that cannot exist, the answer says nothing about the group.
        let made_up = admin()
            .no_candidates()
            .json(Probe::Me, 200, me_with_group("ADMINISTRATOR"))
            .json(Probe::StatusHistory, 403, body())
            .judged();
        assert_eq!(
            made_up.causes(Scope::CandidateStatusRead),
            [Cause::RefusedForAdmin, Cause::AccessGroup]
        );
    }
}

/// J31.
#[test]
fn documented_codes_stay_in_the_evidence() {
    for code in ErrorCode::ALL {
        let judged = admin()
            .json(
                Probe::Offers,
                403,
                json!({"errors": [{"code": code.id(), "message": "of Jane Doe"}]}),
            )
            .judged();
        let error = judged.row(Scope::CandidatesOffersRead).evidence[0]
            .error
            .clone()
            .unwrap();
        assert_eq!(error.code.as_deref(), Some(code.id()));
        assert_eq!(error.message, None, "{}", code.id());
    }
}

const DETAILS: [Probe; 4] = [
    Probe::StatusHistory,
    Probe::Messages,
    Probe::Reviews,
    Probe::Attachments,
];

/// J29.
#[test]
fn a_candidate_that_was_deleted_is_no_refusal_and_no_missing_address() {
    let rows = [
        (Scope::CandidateStatusRead, Probe::StatusHistory),
        (Scope::MessagesRead, Probe::Messages),
        (Scope::ReviewsRead, Probe::Reviews),
    ];
    for (scope, probe) in rows {
        for code in ["CANDIDATE_NOT_FOUND", "JOB_NOT_FOUND", "APPLICATION_NOT_FOUND"] {
            for status in [400, 404] {
                let trial = admin().json(probe, status, json!({"errors": [{"code": code}]}));
                assert_eq!(not_found_details(&trial.run), [probe]);
                let judged = trial.judged();
                assert_eq!(
                    judged.says(scope),
                    open(Reason::ListChanged),
                    "{}: {status} {code}",
                    scope.id()
                );
                assert_eq!(judged.causes(scope), [], "{}", scope.id());
                assert_eq!(judged.sum(), undetermined(Reason::ListChanged), "{}", scope.id());
            }
        }
        // A single 404 without a code may mean that the endpoint does not exist.
        let lone = admin().json(probe, 404, json!({"message": "Not Found"}));
        assert_eq!(
            lone.judged().says(scope),
            open(Reason::NoSuchEndpoint),
            "{}",
            scope.id()
        );
        assert_eq!(not_found_details(&lone.run), [probe], "worth another candidate");
        assert_eq!(
            not_found_details(&admin().refused(&[probe]).run),
            [],
            "a refusal is none"
        );
    }
    // Four endpoints are not missing at the same time.
    let all = DETAILS.into_iter().fold(admin(), |trial, probe| {
        trial.at(probe, probe.path(true), answer(404, Body::Empty))
    });
    for (scope, _) in rows {
        assert_eq!(all.judged().says(scope), open(Reason::ListChanged), "{}", scope.id());
    }
    let link = all
        .judged()
        .0
        .connect_test
        .links
        .into_iter()
        .find(|link| link.id == LinkId::Attachments);
    assert_eq!(link.unwrap().reason, Some(Reason::ListChanged));
    assert_eq!(all.judged().0.summary.verdict, SummaryVerdict::Undetermined);
    // The same answers to made-up ids count as past the gate.
    assert_eq!(not_found_details(&admin().no_candidates().run), []);
}

/// J57.
#[test]
fn creating_is_denied_only_beside_its_neighbor() {
    let create = Scope::CandidatesCreate;
    let refused = |trial: Trial, probes: &[Probe]| trial.refused(probes);
    let both = refused(admin(), &[Probe::DeleteAttachment, Probe::PutSource]).judged();
    assert_eq!(both.says(create), DENIED);
    assert_eq!(both.causes(create), [Cause::RefusedForAdmin]);
    let paths: Vec<&str> = both
        .row(create)
        .evidence
        .iter()
        .map(|seen| seen.path.as_str())
        .collect();
    assert_eq!(
        paths,
        [
            "/candidates/attachments/{madeUp}",
            "/candidates/{madeUp}/jobs/{madeUp}/source"
        ]
    );
    let said_401 = admin()
        .not_found(Probe::CalibrateCandidate)
        .refused(&[Probe::DeleteAttachment])
        .refused_with_401(Probe::PutSource)
        .still_accepted();
    assert_eq!(said_401.judged().says(create), DENIED);
    for alone in [
        refused(admin(), &[Probe::DeleteAttachment]),
        refused(admin(), &[Probe::PutSource]),
        refused(admin(), &[Probe::DeleteAttachment]).no_answer(Probe::PutSource, NoAnswer::Timeout),
        refused(admin(), &[Probe::PutSource]).no_answer(Probe::DeleteAttachment, NoAnswer::Timeout),
        admin(),
        admin().unknown(Probe::DeleteAttachment),
        admin().body(Probe::DeleteAttachment, 503, Body::Empty),
        admin().body(Probe::DeleteAttachment, 401, Body::Empty),
        // Masked ids: neither refusal proves anything.
        refused(
            admin(),
            &[
                Probe::DeleteAttachment,
                Probe::PutSource,
                Probe::DeleteDependent,
                Probe::DeleteMessage,
                Probe::CalibrateCandidate,
            ],
        ),
    ] {
        let judged = alone.judged();
        assert_eq!(judged.says(create), LOOKS_GRANTED);
        assert_eq!(judged.row(create).note, Some(RowNote::CannotBeTried));
        let evidence = &judged.row(create).evidence;
        assert_eq!(evidence.last().unwrap().path, "/user-api/v201804/users/me");
    }
}

/// J57.
#[test]
fn without_the_role_creating_stays_open_and_stops_nobody() {
    let create = Scope::CandidatesCreate;
    for trial in [
        role("ops"),
        admin().json(Probe::Me, 200, json!({"id": "1"})),
        admin().not_found(Probe::Me).not_found(Probe::MeOld),
        role("ops").refused(&[Probe::DeleteAttachment]),
    ] {
        let judged = trial.judged();
        assert_eq!(judged.says(create), open(Reason::NoSafeAttempt));
        assert_eq!(judged.causes(create), []);
        assert_eq!(judged.sum(), READY);
        let detail = judged.0.summary.detail.unwrap();
        assert_eq!(detail.id, "detail-ready-noSafeAttempt");
    }
    assert_eq!(admin().judged().0.summary.detail.unwrap().id, "detail-ready");
    // It explains nothing if something else has a reason.
    let other = role("ops").no_answer(Probe::Jobs, NoAnswer::Timeout).judged();
    assert_eq!(other.sum(), undetermined(Reason::Timeout));
    // If it is the only requested permission, nothing could be determined.
    let alone = role("ops").only(&[create]).judged();
    assert_eq!(alone.sum(), undetermined(Reason::NoSafeAttempt));
    let weak = role("EXTENDED").judged();
    assert_eq!(weak.says(create), open(Reason::NoSafeAttempt));
    assert_eq!(weak.sum(), not_ready(Cause::SystemRole));
}

/// J55, J56, J57, J59.
#[test]
fn what_holds_of_every_write_holds_of_creating() {
    let create = Scope::CandidatesCreate;
    for (trial, expected) in [
        (
            admin().body(Probe::DeleteAttachment, 204, Body::Empty),
            open(Reason::UnexpectedWrite),
        ),
        (admin().unasked(&[Probe::DeleteAttachment]), NOT_TESTED),
        (
            admin().unasked(&[Probe::DeleteAttachment]).cancelled(),
            (Verdict::NotTested, Some(Reason::Cancelled)),
        ),
        (admin().read_only(), LOOKS_GRANTED),
        (role("ops").read_only(), NOT_TESTED),
        (everywhere(&answer(503, Body::Empty)), open(Reason::ServerError)),
        (everywhere(&answer(401, Body::Empty)), open(Reason::Unauthorized)),
    ] {
        assert_eq!(trial.judged().says(create), expected);
    }
    assert_eq!(catalog().filter(|row| row.probe == Probe::DeleteAttachment).count(), 1);
}
