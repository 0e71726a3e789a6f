//! The refusal of an id that cannot exist means something only if its API answers unknown ids as unknown.

use diagnosis::evidence::{Body, NoAnswer};
use diagnosis::follow_ups;
use diagnosis::permission::Scope;
use diagnosis::probe::Probe;
use diagnosis::verdict::{Cause, Reason};
use serde_json::json;

use crate::support::*;

/// The probes of the main API with ids that cannot exist, in a company with candidates.
const MAIN: [Probe; 4] = [
    Probe::DeleteAttachment,
    Probe::PutSource,
    Probe::DeleteDependent,
    Probe::DeleteMessage,
];

const INTERVIEWS: [Probe; 3] = [Probe::Interview, Probe::DeleteInterviewType, Probe::DeleteInterview];

/// The rows of the main API that depend on their own answer alone.
const MAIN_ROWS: [(Scope, Probe); 3] = [
    (Scope::CandidatesManage, Probe::PutSource),
    (Scope::ConfigurationManage, Probe::DeleteDependent),
    (Scope::MessagesManage, Probe::DeleteMessage),
];

/// An Admin's key that is refused every request with an id that cannot exist.
fn refused_where_made_up() -> Trial {
    let all = [&MAIN[..], &INTERVIEWS, &[Probe::DeleteReview, Probe::JobApplication]].concat();
    admin().refused(&all)
}

/// J42.
#[test]
fn a_documented_not_there_from_any_call_of_an_api_makes_its_403_certain() {
    let names = |trial: Trial, probe: Probe| trial.not_found(probe);
    for (scope, refused, naming, certain) in [
        (Scope::CandidatesManage, Probe::PutSource, Probe::DeleteAttachment, true),
        (Scope::CandidatesManage, Probe::PutSource, Probe::DeleteMessage, true),
        (
            Scope::MessagesManage,
            Probe::DeleteMessage,
            Probe::DeleteDependent,
            true,
        ),
        (
            Scope::ConfigurationManage,
            Probe::DeleteDependent,
            Probe::PutSource,
            true,
        ),
        (Scope::InterviewsRead, Probe::Interview, Probe::DeleteInterview, true),
        (
            Scope::InterviewsWrite,
            Probe::DeleteInterview,
            Probe::DeleteInterviewType,
            true,
        ),
        (
            Scope::InterviewTypesWrite,
            Probe::DeleteInterviewType,
            Probe::Interview,
            true,
        ),
        // Another API says nothing about this one.
        (
            Scope::MessagesManage,
            Probe::DeleteMessage,
            Probe::DeleteInterview,
            false,
        ),
        (
            Scope::InterviewsWrite,
            Probe::DeleteInterview,
            Probe::DeleteMessage,
            false,
        ),
        (Scope::ReviewsWrite, Probe::DeleteReview, Probe::DeleteAttachment, false),
    ] {
        let judged = names(refused_where_made_up(), naming).judged();
        let expected = if certain { DENIED } else { open(Reason::MaskedIds) };
        assert_eq!(judged.says(scope), expected, "{refused:?} beside {naming:?}");
    }
    // An undocumented "not found" counts only from a calibration, not from another call.
    let elsewhere = refused_where_made_up().unknown(Probe::DeleteAttachment).judged();
    assert_eq!(elsewhere.says(Scope::MessagesManage), open(Reason::MaskedIds));
}

/// J43.
#[test]
fn a_calibration_names_unknown_ids_with_any_answer_past_the_gate() {
    for body in [
        Body::Empty,
        Body::Json(json!({"errors": [{"code": "CANDIDATE_NOT_FOUND"}]})),
        Body::Json(json!({"message": "x"})),
    ] {
        for status in [400, 404, 409, 422] {
            let judged = refused_where_made_up()
                .body(Probe::CalibrateCandidate, status, body.clone())
                .judged();
            for (scope, _) in MAIN_ROWS {
                assert_eq!(judged.says(scope), DENIED, "{}: {status} {body:?}", scope.id());
            }
            let reviews = refused_where_made_up()
                .body(Probe::CalibrateReview, status, body.clone())
                .judged();
            assert_eq!(reviews.says(Scope::ReviewsWrite), DENIED, "{status} {body:?}");
            assert_eq!(reviews.says(Scope::MessagesManage), open(Reason::MaskedIds));
            let interviews = refused_where_made_up()
                .body(Probe::Interview, status, body.clone())
                .judged();
            assert_eq!(interviews.says(Scope::InterviewsWrite), DENIED, "{status} {body:?}");
            assert_eq!(interviews.says(Scope::InterviewTypesWrite), DENIED);
        }
    }
}

/// J43.
#[test]
fn a_calibration_is_asked_of_the_api_that_refused_and_only_where_nothing_told_before() {
    let asked = |trial: &Trial| follow_ups(&trial.run);
    assert_eq!(asked(&admin()), [], "a key that is ready needs none");
    for probe in MAIN {
        assert_eq!(
            asked(&admin().refused(&[probe])),
            [],
            "{probe:?}: the others named theirs"
        );
    }
    for probe in INTERVIEWS {
        assert_eq!(
            asked(&admin().refused(&[probe])),
            [],
            "{probe:?}: the others named theirs"
        );
    }
    assert_eq!(
        asked(&admin().refused(&[Probe::DeleteReview])),
        [Probe::CalibrateReview]
    );
    assert_eq!(
        asked(&admin().refused(&[Probe::JobApplication])),
        [],
        "there is none to ask"
    );
    assert_eq!(asked(&admin().refused(&MAIN)), [Probe::CalibrateCandidate]);
    assert_eq!(asked(&admin().refused(&INTERVIEWS)), [], "its own probe has answered");
    assert_eq!(
        asked(&admin().refused(&INTERVIEWS).unasked(&[Probe::Interview])),
        [Probe::Interview]
    );
    let all = refused_where_made_up();
    assert_eq!(asked(&all), [Probe::CalibrateCandidate, Probe::CalibrateReview]);
    assert_eq!(
        asked(&all.clone().refused(&[Probe::Candidates])),
        [Probe::CalibrateJob, Probe::CalibrateReview]
    );
    assert_eq!(
        asked(&all.clone().refused(&[Probe::Candidates, Probe::Jobs])),
        [Probe::CalibrateCandidate, Probe::CalibrateReview],
        "where neither can be read, a candidate"
    );
    // Refusals that are certain, name a cause or were already calibrated need no calibration.
    assert_eq!(asked(&all.clone().calibrated()), []);
    assert_eq!(
        asked(&all.refused(&[Probe::CalibrateCandidate, Probe::CalibrateReview])),
        []
    );
    let named = json!({"message": "No access to feature: Messages"});
    assert_eq!(
        asked(&admin().refused(&MAIN[..3]).json(Probe::DeleteMessage, 403, named)),
        [Probe::CalibrateCandidate]
    );
}

/// J44.
#[test]
fn a_refusal_says_nothing_where_unknown_ids_are_refused_too() {
    let masked = refused_where_made_up()
        .refused(&[Probe::CalibrateCandidate, Probe::CalibrateReview])
        .judged();
    for scope in [
        Scope::CandidatesManage,
        Scope::ConfigurationManage,
        Scope::MessagesManage,
        Scope::InterviewsRead,
        Scope::InterviewsWrite,
        Scope::InterviewTypesWrite,
        Scope::ReviewsWrite,
        Scope::JobApplicationsRead,
    ] {
        assert_eq!(masked.says(scope), open(Reason::MaskedIds), "{}", scope.id());
        assert_eq!(masked.causes(scope), [], "{}", scope.id());
    }
    assert_eq!(masked.sum(), undetermined(Reason::MaskedIds));
    // No calibration was sent, although the check ran to its end.
    assert_eq!(
        refused_where_made_up().judged().says(Scope::MessagesManage),
        open(Reason::MaskedIds)
    );
    // Neither real objects nor requests that got past the gate depend on it.
    let real = admin()
        .refused(&[Probe::CalibrateCandidate, Probe::Users, Probe::Messages])
        .judged();
    assert_eq!(real.says(Scope::UsersRead), DENIED);
    assert_eq!(real.says(Scope::MessagesRead), DENIED);
    assert_eq!(real.says(Scope::InterviewsWrite), LOOKS_GRANTED);
}

/// J45.
#[test]
fn where_the_calibration_failed_its_own_reason_stands_and_never_masked_ids() {
    let refused = || admin().refused(&MAIN);
    for (trial, reason) in [
        (
            refused().no_answer(Probe::CalibrateCandidate, NoAnswer::Timeout),
            Reason::Timeout,
        ),
        (
            refused().no_answer(Probe::CalibrateCandidate, NoAnswer::Connect),
            Reason::Connect,
        ),
        (
            refused().no_answer(Probe::CalibrateCandidate, NoAnswer::Deadline),
            Reason::Deadline,
        ),
        (
            refused().no_answer(Probe::CalibrateCandidate, NoAnswer::Cancelled),
            Reason::Cancelled,
        ),
        (
            refused().body(Probe::CalibrateCandidate, 500, Body::Empty),
            Reason::ServerError,
        ),
        (
            refused().body(Probe::CalibrateCandidate, 429, Body::Empty),
            Reason::Throttled,
        ),
        (
            refused().body(Probe::CalibrateCandidate, 302, Body::Empty),
            Reason::Redirected,
        ),
        (refused().body(Probe::CalibrateCandidate, 404, HTML), Reason::NotJson),
        (
            refused().body(Probe::CalibrateCandidate, 401, Body::Empty),
            Reason::Unauthorized,
        ),
        (
            refused().json(Probe::CalibrateCandidate, 200, json!({"id": "anything"})),
            Reason::WrongShape,
        ),
        (refused().out_of_time(), Reason::Deadline),
    ] {
        let judged = trial.judged();
        for (scope, probe) in MAIN_ROWS {
            assert_eq!(judged.says(scope), open(reason), "{}", scope.id());
            assert_eq!(judged.causes(scope), [], "{}", scope.id());
            let method = judged.row(scope).evidence[0].method;
            assert_eq!(method, probe.method(), "the refusal is shown first");
        }
        assert_eq!(judged.sum(), undetermined(reason));
    }
    let reviews = admin()
        .refused(&[Probe::DeleteReview])
        .body(Probe::CalibrateReview, 503, Body::Empty)
        .judged();
    assert_eq!(reviews.says(Scope::ReviewsWrite), open(Reason::ServerError));
    let interviews = admin()
        .refused(&INTERVIEWS)
        .no_answer(Probe::Interview, NoAnswer::Timeout)
        .judged();
    assert_eq!(interviews.says(Scope::InterviewsWrite), open(Reason::Timeout));
}

/// J44, J45.
#[test]
fn the_evidence_of_an_open_row_shows_the_calibration_once() {
    let paths = |trial: Trial, scope| {
        let judged = trial.judged();
        let paths = judged.row(scope).evidence.iter().map(|evidence| evidence.path.clone());
        paths.collect::<Vec<_>>()
    };
    let masked = refused_where_made_up().refused(&[Probe::CalibrateCandidate]);
    assert_eq!(
        paths(masked.clone(), Scope::MessagesManage),
        ["/messages/shares/{madeUp}", "/candidates/{madeUp}"]
    );
    assert_eq!(
        paths(masked.clone(), Scope::InterviewsWrite),
        [
            "/interviews-api/v201904/interviews/{madeUp}",
            "/interviews-api/v201904/interviews/{madeUp}"
        ],
        "the attempt and the read"
    );
    assert_eq!(
        paths(masked, Scope::InterviewsRead),
        ["/interviews-api/v201904/interviews/{madeUp}"]
    );
}

/// J46.
#[test]
fn where_a_list_or_a_real_object_of_a_versioned_api_is_refused_its_made_up_ids_are_refused_for_certain() {
    let masked = || refused_where_made_up().refused(&[Probe::CalibrateCandidate, Probe::CalibrateReview]);
    let interviews = [
        Scope::InterviewsRead,
        Scope::InterviewsWrite,
        Scope::InterviewTypesWrite,
    ];
    let list = masked().refused(&[Probe::InterviewTypes]).judged();
    let named = masked()
        .json(
            Probe::InterviewTypes,
            403,
            json!({"message": "No access to feature: Interviews"}),
        )
        .judged();
    for scope in interviews {
        assert_eq!(list.says(scope), DENIED, "{}", scope.id());
        assert_eq!(named.says(scope), DENIED, "{}", scope.id());
    }
    assert_eq!(list.says(Scope::ReviewsWrite), open(Reason::MaskedIds), "another API");
    assert_eq!(list.sum(), not_ready(Cause::ModuleOff));
    for reviews in [
        masked().refused(&[Probe::Reviews]),
        masked().refused_with_401(Probe::Reviews).still_accepted(),
        masked().json(
            Probe::Reviews,
            401,
            json!({"errors": [{"code": "NOT_AUTHORIZED_TO_ACCESS_RESOURCE"}]}),
        ),
    ] {
        let judged = reviews.judged();
        assert_eq!(judged.says(Scope::ReviewsWrite), DENIED);
        assert_eq!(judged.causes(Scope::ReviewsWrite), [Cause::ModuleOff]);
    }
    // A list that could not be read, or that is refused because its own scope is missing, refuses nothing else.
    for open_list in [
        masked().no_answer(Probe::InterviewTypes, NoAnswer::Timeout),
        masked().body(Probe::InterviewTypes, 403, HTML),
        masked().json(
            Probe::InterviewTypes,
            403,
            json!({"message": "Missing required scopes: interview_types_read"}),
        ),
    ] {
        assert_eq!(open_list.judged().says(Scope::InterviewsWrite), open(Reason::MaskedIds));
    }
    // The main API combines many things: its lists say nothing about each other's ids.
    let jobs = masked().refused(&[Probe::Departments, Probe::Users]).judged();
    assert_eq!(jobs.says(Scope::ConfigurationManage), open(Reason::MaskedIds));
}

/// J47.
#[test]
fn an_application_has_no_calibration() {
    for trial in [admin(), admin().calibrated()] {
        let judged = trial.refused(&[Probe::JobApplication]).judged();
        assert_eq!(judged.says(Scope::JobApplicationsRead), open(Reason::MaskedIds));
        assert_eq!(judged.sum(), undetermined(Reason::MaskedIds));
    }
}

/// J48.
#[test]
fn a_refusal_that_names_a_scope_a_feature_or_offers_is_certain_on_every_id() {
    let masked = || refused_where_made_up().refused(&[Probe::CalibrateCandidate, Probe::CalibrateReview]);
    let rows = MAIN_ROWS.into_iter().chain([
        (Scope::InterviewsRead, Probe::Interview),
        (Scope::InterviewsWrite, Probe::DeleteInterview),
        (Scope::InterviewTypesWrite, Probe::DeleteInterviewType),
        (Scope::ReviewsWrite, Probe::DeleteReview),
        (Scope::JobApplicationsRead, Probe::JobApplication),
        (Scope::CandidatesCreate, Probe::DeleteAttachment),
    ]);
    for (scope, probe) in rows {
        for (text, cause) in [
            ("Missing required scopes: x_manage", Cause::OauthScopeMissing),
            ("No access to feature: Interviews", Cause::ModuleOff),
        ] {
            let judged = masked().json(probe, 403, json!({"message": text})).judged();
            assert_eq!(judged.says(scope), DENIED, "{}: {text}", scope.id());
            assert_eq!(judged.causes(scope), [cause], "{}: {text}", scope.id());
        }
        if scope != Scope::CandidatesCreate {
            let offers = json!({"errors": [{"code": "NO_ACCESS_TO_OFFERS"}]});
            assert_eq!(
                masked().json(probe, 403, offers).judged().says(scope),
                DENIED,
                "{}",
                scope.id()
            );
        }
    }
}

/// J42, J43.
#[test]
fn where_only_jobs_can_be_read_a_job_calibrates() {
    let refused = || {
        let trial = refused_where_made_up()
            .refused(&[Probe::Candidates])
            .unasked(&[Probe::Attachments])
            .without_candidate();
        ON_A_CANDIDATE
            .into_iter()
            .fold(trial, |trial, probe| trial.refused(&[probe]))
    };
    for (scope, _) in MAIN_ROWS {
        assert_eq!(
            refused().unknown(Probe::CalibrateJob).judged().says(scope),
            DENIED,
            "{}",
            scope.id()
        );
        for uncertain in [refused(), refused().refused(&[Probe::CalibrateJob])] {
            assert_eq!(
                uncertain.judged().says(scope),
                open(Reason::MaskedIds),
                "{}",
                scope.id()
            );
        }
        // An answer past the gate from before the list was refused no longer counts as a calibration.
        assert_eq!(
            refused().unknown(Probe::CalibrateCandidate).judged().says(scope),
            open(Reason::MaskedIds),
            "{}",
            scope.id()
        );
    }
}

/// J44, J46.
#[test]
fn where_everything_is_refused_only_what_is_real_or_of_a_refused_module_is_denied() {
    let judged = everywhere(&answer(403, Body::Json(json!({"message": "Forbidden"}))))
        .refused(&[Probe::CalibrateCandidate, Probe::CalibrateReview])
        .judged();
    for scope in [
        Scope::CandidatesRead,
        Scope::JobsRead,
        Scope::UsersRead,
        Scope::UserMeRead,
        Scope::ApprovalsRead,
        Scope::InterviewTypesRead,
        Scope::InterviewsRead,
    ] {
        assert_eq!(judged.says(scope), DENIED, "{}", scope.id());
    }
    for scope in [
        Scope::JobApplicationsRead,
        Scope::CandidateStatusRead,
        Scope::MessagesRead,
        Scope::ReviewsRead,
    ] {
        assert_eq!(judged.says(scope), open(Reason::MaskedIds), "{}", scope.id());
    }
    assert_eq!(judged.says(Scope::MessagesManage), NOT_TESTED);
    assert_eq!(judged.sum(), not_ready(Cause::SystemRole));
}

/// J49.
#[test]
fn a_refused_reviewer_speaks_of_the_key_only_where_it_was_the_keys_own() {
    let own = Probe::DeleteReview.path(true);
    let made_up = Probe::DeleteReview.path(false);
    assert!(own.contains("reviewerId={meId}") && own.contains("/{madeUp}"), "{own}");
    let body = |code: &str| Body::Json(json!({"errors": [{"code": code}]}));
    let reviewer = || body("REVIEWER_NOT_AUTHORIZED_TO_ACCESS_RESOURCE");
    for (path, status, body, calibrated, expected) in [
        (own, 401, reviewer(), true, DENIED),
        (own, 403, reviewer(), true, DENIED),
        (own, 401, reviewer(), false, open(Reason::MaskedIds)),
        (made_up, 401, reviewer(), true, open(Reason::MaskedIds)),
        (made_up, 403, reviewer(), true, open(Reason::MaskedIds)),
        (made_up, 401, body("NOT_AUTHORIZED_TO_ACCESS_RESOURCE"), true, DENIED),
        (made_up, 403, Body::Empty, true, DENIED),
    ] {
        let trial = if calibrated { admin().calibrated() } else { admin() };
        let judged = trial
            .at(Probe::DeleteReview, path, answer(status, body.clone()))
            .judged();
        assert_eq!(judged.says(Scope::ReviewsWrite), expected, "{path}: {status} {body:?}");
    }
}

/// J41.
#[test]
fn a_404_is_past_the_gate_only_where_some_answer_shows_that_there_is_one() {
    // Only 404s: a wrong address, not a key that may read interviews.
    let nowhere = everywhere(&answer(404, Body::Json(json!({"message": "Not Found"})))).judged();
    nowhere.all_rows(diagnosis::verdict::Verdict::Inconclusive, Some(Reason::NoSuchEndpoint));
    assert_eq!(nowhere.sum(), undetermined(Reason::NoSuchEndpoint));
    // 401 for what exists and 404 for what does not: the key was not accepted anywhere.
    let refused = everywhere(&answer(401, Body::Empty))
        .not_found(Probe::JobApplication)
        .judged();
    assert_eq!(refused.says(Scope::JobApplicationsRead), open(Reason::NoSuchEndpoint));
    assert_eq!(refused.says(Scope::JobsRead), open(Reason::Unauthorized));
    // A refusal shows that there is a gate.
    let gate = everywhere(&answer(403, Body::Empty))
        .not_found(Probe::JobApplication)
        .judged();
    assert_eq!(gate.says(Scope::JobApplicationsRead), LOOKS_GRANTED);
}

/// J40, J41.
#[test]
fn past_the_gate_needs_the_apis_own_error_or_another_sign_of_its_life() {
    let shaped = [
        json!({"errors": [{"code": "X"}]}),
        json!({"message": "x", "errors": [{"code": "X", "message": "x"}]}),
        json!({"code": "X"}),
        json!({"message": "x"}),
    ];
    let foreign = [
        Body::Empty,
        Body::Json(json!({})),
        Body::Json(json!([])),
        Body::Json(json!({"errors": []})),
        Body::Json(json!({"errors": [{"message": "x"}]})),
        Body::Json(json!({"errors": ["X"]})),
        Body::Json(json!({"code": 404})),
        Body::Json(json!({"code": ""})),
        Body::Json(json!({"status": 404, "error": "Not Found", "path": "/x"})),
        Body::Json(json!("Not Found")),
    ];
    // No other endpoint of job applications is requested, so nothing else can show that the API exists.
    let says = |trial: Trial| trial.judged().says(Scope::JobApplicationsRead);
    for status in [400, 404, 409, 415, 422] {
        let reason = if status == 404 {
            Reason::NoSuchEndpoint
        } else {
            Reason::WrongShape
        };
        for body in &shaped {
            assert_eq!(
                says(admin().json(Probe::JobApplication, status, body.clone())),
                LOOKS_GRANTED,
                "{status} {body}"
            );
        }
        for body in &foreign {
            let judged = says(admin().body(Probe::JobApplication, status, body.clone()));
            assert_eq!(judged, open(reason), "{status} {body:?}");
        }
        // A message alone, without rate headers, could come from anybody.
        let bare = admin()
            .no_rate_headers()
            .json(Probe::JobApplication, status, shaped[3].clone());
        assert_eq!(says(bare), open(reason), "{status}");
        let code = admin()
            .no_rate_headers()
            .json(Probe::JobApplication, status, shaped[2].clone());
        assert_eq!(says(code), LOOKS_GRANTED, "{status}");
    }
    for body in [HTML, Body::NotJson { html: false }] {
        assert_eq!(
            says(admin().body(Probe::JobApplication, 404, body)),
            open(Reason::NoSuchEndpoint)
        );
    }
    assert_eq!(
        says(admin().body(Probe::JobApplication, 400, HTML)),
        open(Reason::NotJson)
    );
    assert_eq!(
        says(admin().body(Probe::JobApplication, 404, Body::Truncated)),
        open(Reason::Truncated)
    );
}

/// J40, J41.
#[test]
fn an_api_version_that_was_switched_off_does_not_look_granted() {
    let bare = |trial: Trial, probes: &[Probe]| {
        probes.iter().fold(trial.no_rate_headers(), |trial, probe| {
            trial.body(*probe, 404, Body::Empty)
        })
    };
    let off = bare(admin(), &[&INTERVIEWS[..], &[Probe::InterviewTypes]].concat()).judged();
    for scope in [
        Scope::InterviewTypesRead,
        Scope::InterviewTypesWrite,
        Scope::InterviewsRead,
        Scope::InterviewsWrite,
    ] {
        assert_eq!(off.says(scope), open(Reason::NoSuchEndpoint), "{}", scope.id());
    }
    assert_eq!(off.sum(), undetermined(Reason::NoSuchEndpoint));
    // With one sign of life, the same answers count as the API's own.
    for (alive, expected) in [
        (admin(), LOOKS_GRANTED),
        (admin().refused(&[Probe::InterviewTypes]), LOOKS_GRANTED),
        (
            admin().json(Probe::InterviewTypes, 400, json!({"code": "X"})),
            LOOKS_GRANTED,
        ),
        // These come from a gate that may be in front of an API that does not exist.
        (
            admin().body(Probe::InterviewTypes, 401, Body::Empty),
            open(Reason::NoSuchEndpoint),
        ),
        (
            admin().json(Probe::InterviewTypes, 429, json!({"message": "x"})),
            open(Reason::NoSuchEndpoint),
        ),
        (
            admin().json(Probe::InterviewTypes, 503, json!({"message": "x"})),
            open(Reason::NoSuchEndpoint),
        ),
        (
            admin().json(Probe::InterviewTypes, 404, json!({"message": "x"})),
            open(Reason::NoSuchEndpoint),
        ),
        (
            admin().body(Probe::InterviewTypes, 200, HTML),
            open(Reason::NoSuchEndpoint),
        ),
    ] {
        let judged = bare(alive, &INTERVIEWS).judged();
        assert_eq!(judged.says(Scope::InterviewsWrite), expected);
    }
    let reviews = bare(admin(), &[Probe::Reviews, Probe::DeleteReview]).judged();
    assert_eq!(reviews.says(Scope::ReviewsRead), open(Reason::NoSuchEndpoint));
    assert_eq!(reviews.says(Scope::ReviewsWrite), open(Reason::NoSuchEndpoint));
}
