//! A refusal of an id that cannot exist means something only where unknown ids are answered as unknown.

use diagnosis::evidence::{Body, NoAnswer};
use diagnosis::permission::Scope;
use diagnosis::probe::Probe;
use diagnosis::verdict::{Cause, Reason};
use serde_json::json;

use crate::support::*;

const MADE_UP: [(Scope, Probe); 9] = [
    (Scope::InterviewsRead, Probe::Interview),
    (Scope::JobApplicationsRead, Probe::JobApplication),
    (Scope::CandidatesCreate, Probe::DeleteAttachment),
    (Scope::CandidatesManage, Probe::PutSource),
    (Scope::ConfigurationManage, Probe::DeleteDependent),
    (Scope::MessagesManage, Probe::DeleteMessage),
    (Scope::InterviewTypesWrite, Probe::DeleteInterviewType),
    (Scope::InterviewsWrite, Probe::DeleteInterview),
    (Scope::ReviewsWrite, Probe::DeleteReview),
];

/// J42.
#[test]
fn a_refusal_is_certain_where_an_unknown_candidate_is_unknown() {
    for body in [
        Body::Empty,
        Body::Json(json!({"errors": [{"code": "CANDIDATE_NOT_FOUND"}]})),
    ] {
        for status in [400, 404] {
            for (scope, probe) in MADE_UP {
                let judged = admin()
                    .body(Probe::CalibrateCandidate, status, body.clone())
                    .refused(&[probe])
                    .judged();
                assert_eq!(judged.says(scope), DENIED, "{}", scope.id());
            }
        }
    }
}

/// J44.
#[test]
fn a_refusal_says_nothing_where_unknown_ids_are_refused_too_or_where_nobody_knows() {
    let calibrations = [
        admin().refused(&[Probe::CalibrateCandidate]),
        admin().unasked(&[Probe::CalibrateCandidate]),
        admin().no_answer(Probe::CalibrateCandidate, NoAnswer::Timeout),
        admin().body(Probe::CalibrateCandidate, 500, Body::Empty),
        admin().body(Probe::CalibrateCandidate, 429, Body::Empty),
        admin().body(Probe::CalibrateCandidate, 401, Body::Empty),
        admin().body(Probe::CalibrateCandidate, 404, HTML),
        admin().json(Probe::CalibrateCandidate, 200, json!({"id": "anything"})),
    ];
    for calibrated in calibrations {
        for (scope, probe) in MADE_UP {
            let judged = calibrated.clone().refused(&[probe]).judged();
            assert_eq!(judged.says(scope), open(Reason::MaskedIds), "{}", scope.id());
            assert_eq!(judged.causes(scope), [], "{}", scope.id());
            assert_eq!(judged.sum(), undetermined(Reason::MaskedIds), "{}", scope.id());
        }
    }
}

/// J44.
#[test]
fn the_evidence_of_a_masked_row_shows_the_calibration() {
    let judged = admin().refused(&[Probe::CalibrateCandidate, Probe::Interview]).judged();
    let paths: Vec<&str> = judged
        .row(Scope::InterviewsRead)
        .evidence
        .iter()
        .map(|evidence| evidence.path.as_str())
        .collect();
    assert_eq!(
        paths,
        ["/interviews-api/v201904/interviews/{madeUp}", "/candidates/{madeUp}"]
    );
}

/// J44.
#[test]
fn masking_touches_neither_what_is_real_nor_what_got_past_the_gate() {
    let judged = admin()
        .refused(&[Probe::CalibrateCandidate, Probe::Users, Probe::Messages])
        .judged();
    assert_eq!(judged.says(Scope::UsersRead), DENIED);
    assert_eq!(judged.says(Scope::MessagesRead), DENIED);
    assert_eq!(judged.says(Scope::InterviewsWrite), LOOKS_GRANTED);
}

/// J48.
#[test]
fn a_refusal_that_names_a_scope_or_a_feature_is_certain_under_masking() {
    for (text, cause) in [
        ("Missing required scopes: x_manage", Cause::OauthScopeMissing),
        ("No access to feature: Interviews", Cause::ModuleOff),
    ] {
        for (scope, probe) in MADE_UP {
            let masked = admin().refused(&[Probe::CalibrateCandidate]);
            let judged = masked.json(probe, 403, json!({"message": text})).judged();
            assert_eq!(judged.says(scope), DENIED, "{}: {text}", scope.id());
            assert_eq!(judged.causes(scope), [cause], "{}: {text}", scope.id());
        }
    }
}

/// An Admin's key to which the candidates are refused, so that a job calibrates.
fn without_candidates() -> Trial {
    let trial = admin()
        .refused(&[Probe::Candidates])
        .unasked(&[Probe::CalibrateCandidate, Probe::Attachments])
        .without_candidate();
    ON_A_CANDIDATE.into_iter().fold(trial, Trial::not_found)
}

/// J43.
#[test]
fn where_candidates_are_refused_a_job_calibrates() {
    for (scope, probe) in MADE_UP {
        let refused = without_candidates().refused(&[probe]);
        assert_eq!(
            refused.clone().not_found(Probe::CalibrateJob).judged().says(scope),
            DENIED,
            "{}",
            scope.id()
        );
        for uncertain in [refused.clone(), refused.refused(&[Probe::CalibrateJob])] {
            assert_eq!(
                uncertain.judged().says(scope),
                open(Reason::MaskedIds),
                "{}",
                scope.id()
            );
        }
    }
}

/// J43.
#[test]
fn a_calibration_counts_only_for_a_key_that_may_read_what_it_asks_for() {
    // The 404 of a candidate, from before the list was refused, is no evidence any more.
    let stale = without_candidates()
        .not_found(Probe::CalibrateCandidate)
        .refused(&[Probe::Interview]);
    assert_eq!(stale.judged().says(Scope::InterviewsRead), open(Reason::MaskedIds));
    // Nor does a job decide where a candidate may.
    let other = admin()
        .no_answer(Probe::CalibrateCandidate, NoAnswer::Timeout)
        .not_found(Probe::CalibrateJob)
        .refused(&[Probe::Interview]);
    assert_eq!(other.judged().says(Scope::InterviewsRead), open(Reason::MaskedIds));
}

/// J44.
#[test]
fn where_neither_candidates_nor_jobs_can_be_read_only_what_is_real_is_denied() {
    let judged = everywhere(&answer(403, Body::Json(json!({"message": "Forbidden"})))).judged();
    for scope in [
        Scope::CandidatesRead,
        Scope::JobsRead,
        Scope::UsersRead,
        Scope::UserMeRead,
        Scope::ApprovalsRead,
    ] {
        assert_eq!(judged.says(scope), DENIED, "{}", scope.id());
    }
    for scope in [
        Scope::InterviewsRead,
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

/// J41.
#[test]
fn a_404_is_past_the_gate_only_where_some_answer_shows_that_there_is_one() {
    // Nothing but 404: a wrong address, not a key that may read interviews.
    let nowhere = everywhere(&answer(404, Body::Json(json!({"message": "Not Found"})))).judged();
    nowhere.all_rows(diagnosis::verdict::Verdict::Inconclusive, Some(Reason::NoSuchEndpoint));
    assert_eq!(nowhere.sum(), undetermined(Reason::NoSuchEndpoint));
    // 401 on what exists, 404 on what does not: the key was accepted nowhere.
    let refused = everywhere(&answer(401, Body::Empty))
        .body(Probe::JobApplication, 404, Body::Empty)
        .judged();
    assert_eq!(refused.says(Scope::JobApplicationsRead), open(Reason::NoSuchEndpoint));
    assert_eq!(refused.says(Scope::JobsRead), open(Reason::Unauthorized));
    // A refusal is a gate.
    let gate = everywhere(&answer(403, Body::Empty))
        .body(Probe::JobApplication, 404, Body::Empty)
        .judged();
    assert_eq!(gate.says(Scope::JobApplicationsRead), LOOKS_GRANTED);
}
