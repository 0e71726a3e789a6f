//! Obstacles between the program and SmartRecruiters: outages, filters on a company's network, sign-in pages, clocks, time
//! limits.

use diagnosis::evidence::{Body, NoAnswer, Outcome};
use diagnosis::permission::Scope;
use diagnosis::probe::Probe;
use diagnosis::proxy::{ProxySetting, ProxyTrouble};
use diagnosis::verdict::{Cause, LinkVerdict, Reason, SourceVerdict, SummaryVerdict, TlsFault, Verdict};
use serde_json::json;

use crate::support::*;

/// J66.
#[test]
fn what_stops_everything_is_the_reason_of_every_row_the_writes_included() {
    let cases: [(Outcome, Reason, Reason); 19] = [
        (Outcome::NoAnswer(NoAnswer::Dns), Reason::Dns, Reason::Dns),
        (Outcome::NoAnswer(NoAnswer::Connect), Reason::Connect, Reason::Connect),
        (
            Outcome::NoAnswer(NoAnswer::Tls(TlsFault::UnknownIssuer)),
            Reason::Tls,
            Reason::Tls,
        ),
        (
            Outcome::NoAnswer(NoAnswer::Tls(TlsFault::Expired)),
            Reason::Tls,
            Reason::Clock,
        ),
        (Outcome::NoAnswer(NoAnswer::Proxy), Reason::Proxy, Reason::Proxy),
        (Outcome::NoAnswer(NoAnswer::Timeout), Reason::Timeout, Reason::Timeout),
        (
            Outcome::NoAnswer(NoAnswer::Deadline),
            Reason::Deadline,
            Reason::Deadline,
        ),
        (
            Outcome::NoAnswer(NoAnswer::Throttled),
            Reason::Throttled,
            Reason::Throttled,
        ),
        (
            answer(200, Body::CutOff(NoAnswer::Timeout)),
            Reason::Timeout,
            Reason::Timeout,
        ),
        (
            answer(200, Body::CutOff(NoAnswer::Deadline)),
            Reason::Deadline,
            Reason::Deadline,
        ),
        (
            answer(403, Body::CutOff(NoAnswer::Timeout)),
            Reason::Timeout,
            Reason::Timeout,
        ),
        (answer(407, HTML), Reason::Proxy, Reason::Proxy),
        (
            answer(429, Body::Json(json!({"message": "slow down"}))),
            Reason::Throttled,
            Reason::Throttled,
        ),
        (
            answer(500, Body::Json(json!({"message": "x"}))),
            Reason::ServerError,
            Reason::ServerError,
        ),
        (answer(503, HTML), Reason::ServerError, Reason::ServerError),
        (answer(302, HTML), Reason::Redirected, Reason::Redirected),
        (answer(200, HTML), Reason::NotJson, Reason::CaptivePortal),
        (answer(511, HTML), Reason::NotJson, Reason::CaptivePortal),
        (
            answer(200, Body::Json(json!({}))),
            Reason::WrongShape,
            Reason::WrongShape,
        ),
    ];
    for (outcome, on_rows, in_summary) in cases {
        let judged = everywhere(&outcome).judged();
        judged.all_rows(Verdict::Inconclusive, Some(on_rows));
        assert!(judged.0.rows.iter().all(|row| row.causes.is_empty()), "{outcome:?}");
        assert_eq!(judged.sum(), undetermined(in_summary), "{outcome:?}");
        assert_eq!(judged.0.source.verdict, SourceVerdict::Inconclusive, "{outcome:?}");
        assert_eq!(judged.0.source.reason, Some(on_rows), "{outcome:?}");
        assert_eq!(judged.0.connect_test.verdict, LinkVerdict::Inconclusive, "{outcome:?}");
        assert!(
            judged
                .0
                .connect_test
                .links
                .iter()
                .all(|link| link.verdict == LinkVerdict::Inconclusive)
        );
    }
}

/// J66.
#[test]
fn a_trouble_with_the_proxy_is_the_headline_where_nothing_was_reached() {
    let by_itself = || ProxyTrouble::ByItself(ProxySetting::Gnome);
    let unreadable = || ProxyTrouble::Unreadable(ProxySetting::Variable("HTTPS_PROXY".to_owned()));
    for (outcome, trouble, headline) in [
        (NoAnswer::Proxy, None, "headline-reason-proxy"),
        (NoAnswer::Proxy, Some(unreadable()), "headline-proxy-unreadable"),
        (NoAnswer::Proxy, Some(ProxyTrouble::Login), "headline-proxy-login"),
        (
            NoAnswer::Proxy,
            Some(ProxyTrouble::LoginRefused),
            "headline-proxy-loginRefused",
        ),
        (
            NoAnswer::Proxy,
            Some(ProxyTrouble::OtherLogin),
            "headline-proxy-otherLogin",
        ),
        (NoAnswer::Connect, Some(by_itself()), "headline-proxy-byItself"),
        (NoAnswer::Dns, Some(by_itself()), "headline-proxy-byItself"),
        (NoAnswer::Timeout, Some(by_itself()), "headline-proxy-byItself"),
        // The network was reached, so the proxy is not what is wrong.
        (
            NoAnswer::Tls(TlsFault::Expired),
            Some(by_itself()),
            "headline-tls-expired",
        ),
        (NoAnswer::Deadline, Some(by_itself()), "headline-reason-deadline"),
    ] {
        let mut trial = everywhere(&Outcome::NoAnswer(outcome));
        trial.run.proxy_trouble.clone_from(&trouble);
        let judged = trial.judged();
        assert_eq!(judged.0.summary.headline.id, headline, "{outcome:?} {trouble:?}");
        assert_eq!(judged.0.summary.verdict, SummaryVerdict::Undetermined);
    }
}

/// J66.
#[test]
fn a_check_that_gave_up_early_says_of_the_rest_what_stopped_it() {
    let mut trial = nothing();
    for probe in &FIRST[..6] {
        trial = trial.no_answer(*probe, NoAnswer::Dns);
    }
    let judged = trial.clone().judged();
    judged.all_rows(Verdict::Inconclusive, Some(Reason::Dns));
    assert_eq!(judged.sum(), undetermined(Reason::Dns));
    let unsent = trial
        .no_answer(Probe::Offers, NoAnswer::NotSent)
        .unasked(&[Probe::SourceTypes])
        .judged();
    unsent.all_rows(Verdict::Inconclusive, Some(Reason::Dns));
    assert_eq!(unsent.0.source.reason, Some(Reason::Dns));
}

/// J66.
#[test]
fn what_the_caller_left_out_stays_left_out_when_everything_is_down() {
    let down = everywhere(&Outcome::NoAnswer(NoAnswer::Dns));
    let read_only = down.clone().read_only().judged();
    assert_eq!(read_only.says(Scope::JobsRead), open(Reason::Dns));
    assert_eq!(read_only.says(Scope::MessagesManage), NOT_TESTED);
    let only = down
        .only(&[Scope::MessagesManage])
        .no_answer(Probe::Me, NoAnswer::Dns)
        .judged();
    assert_eq!(only.says(Scope::JobsRead), NOT_TESTED);
    assert_eq!(only.0.connect_test.verdict, LinkVerdict::NotTested);
    assert_eq!(only.0.source.verdict, SourceVerdict::NotTested);
    assert_eq!(only.says(Scope::MessagesManage), open(Reason::Dns));
    assert_eq!(only.sum(), undetermined(Reason::Dns));
}

/// J55, J66.
#[test]
fn a_write_that_was_wanted_alone_takes_the_reason_of_the_reads_asked_for_its_sake() {
    for (outcome, reason) in [
        (answer(500, Body::Empty), Reason::ServerError),
        (answer(429, Body::Empty), Reason::Throttled),
        (answer(200, Body::Json(json!({}))), Reason::WrongShape),
        (Outcome::NoAnswer(NoAnswer::Timeout), Reason::Timeout),
    ] {
        let judged = everywhere(&outcome).only(&[Scope::InterviewsWrite]).judged();
        assert_eq!(judged.says(Scope::InterviewsWrite), open(reason));
        assert_eq!(judged.sum(), undetermined(reason));
    }
    // Refusals have a cause, not a reason.
    let refused = || everywhere(&answer(403, Body::Empty)).only(&[Scope::InterviewsWrite]);
    assert_eq!(refused().judged().sum(), not_ready(Cause::SystemRole));
    assert_eq!(refused().judged().says(Scope::InterviewsWrite), NOT_TESTED);
    assert_eq!(refused().cancelled().judged().sum(), undetermined(Reason::Cancelled));
}

/// J66.
#[test]
fn a_request_whose_address_could_not_be_made_is_a_matter_of_what_was_answered() {
    let judged = admin().no_answer(Probe::StatusHistory, NoAnswer::NotSent).judged();
    assert_eq!(judged.says(Scope::CandidateStatusRead), open(Reason::WrongShape));
    assert_eq!(judged.sum(), undetermined(Reason::WrongShape));
}

/// J23.
#[test]
fn each_row_keeps_its_own_reason_where_several_are_met() {
    let judged = everywhere(&Outcome::NoAnswer(NoAnswer::Timeout))
        .no_answer(Probe::Jobs, NoAnswer::Connect)
        .body(Probe::Users, 503, Body::Empty)
        .no_answer(Probe::Offers, NoAnswer::Deadline)
        .judged();
    assert_eq!(judged.says(Scope::JobsRead), open(Reason::Connect));
    assert_eq!(judged.says(Scope::UsersRead), open(Reason::ServerError));
    assert_eq!(judged.says(Scope::MessagesManage), open(Reason::Timeout), "never sent");
    assert_eq!(
        judged.says(Scope::CandidatesOffersRead),
        open(Reason::Timeout),
        "no try had ended"
    );
    assert_eq!(judged.sum(), undetermined(Reason::Timeout));
}

/// J67.
#[test]
fn what_was_due_when_time_was_over_is_a_matter_of_the_deadline() {
    let judged = admin()
        .unasked(&[Probe::DeleteReview, Probe::Reviews])
        .out_of_time()
        .judged();
    assert_eq!(judged.says(Scope::ReviewsWrite), open(Reason::Deadline));
    assert_eq!(judged.says(Scope::ReviewsRead), open(Reason::Deadline));
    assert_eq!(judged.says(Scope::JobsRead), GRANTED);
    assert_eq!(judged.sum(), undetermined(Reason::Deadline));
}

/// J67.
#[test]
fn a_row_that_time_stopped_keeps_the_last_reason_it_met() {
    let judged = admin().body(Probe::Users, 429, Body::Empty).out_of_time().judged();
    assert_eq!(judged.says(Scope::UsersRead), open(Reason::Throttled));
}

/// J67.
#[test]
fn a_person_who_stops_a_run_leaves_the_rest_out() {
    let judged = admin()
        .no_answer(Probe::Users, NoAnswer::Cancelled)
        .unasked(&[Probe::Reviews])
        .cancelled()
        .judged();
    assert_eq!(
        judged.says(Scope::UsersRead),
        (Verdict::NotTested, Some(Reason::Cancelled))
    );
    assert_eq!(
        judged.says(Scope::ReviewsRead),
        (Verdict::NotTested, Some(Reason::Cancelled))
    );
    assert_eq!(judged.says(Scope::JobsRead), GRANTED);
    assert_eq!(judged.sum(), undetermined(Reason::Cancelled));
}

/// J67.
#[test]
fn a_run_that_was_stopped_when_all_was_known_is_as_good_as_any() {
    assert_eq!(admin().cancelled().judged().sum(), READY);
}

/// J27.
#[test]
fn a_refusal_without_rate_headers_is_a_filters_where_other_answers_had_them() {
    let probes = [
        (Scope::UsersRead, Probe::Users),
        (Scope::MessagesManage, Probe::DeleteMessage),
        (Scope::CandidatesManage, Probe::PutSource),
        (Scope::InterviewsRead, Probe::Interview),
    ];
    for (scope, probe) in probes {
        for status in [403, 405] {
            for body in [Body::Empty, HTML, Body::Json(json!({"message": "Forbidden"}))] {
                let judged = admin().no_rate_headers().body(probe, status, body.clone()).judged();
                assert_eq!(
                    judged.says(scope),
                    open(Reason::Proxy),
                    "{}: {status} {body:?}",
                    scope.id()
                );
                assert_eq!(judged.sum(), undetermined(Reason::Proxy));
            }
        }
    }
}

/// J27.
#[test]
fn a_filter_that_forbids_delete_and_put_denies_nothing() {
    let filtered = admin().no_rate_headers().refused(&Probe::WRITES).judged();
    for probe in Probe::WRITES {
        let scope = Scope::ALL
            .iter()
            .copied()
            .find(|scope| scope.permission().probe == probe)
            .unwrap();
        // J57.
        let expected = match scope {
            Scope::CandidatesCreate => LOOKS_GRANTED,
            _ => open(Reason::Proxy),
        };
        assert_eq!(filtered.says(scope), expected, "{}", scope.id());
    }
    assert_eq!(filtered.sum(), undetermined(Reason::Proxy));
}

/// J27.
#[test]
fn where_no_answer_has_rate_headers_a_refusal_without_them_is_a_denial() {
    let judged = admin().never_any_rate_headers().refused(&[Probe::Users]).judged();
    assert_eq!(judged.says(Scope::UsersRead), DENIED);
    let plain = admin()
        .never_any_rate_headers()
        .body(Probe::Users, 405, Body::Empty)
        .judged();
    assert_eq!(plain.says(Scope::UsersRead), open(Reason::NoSuchEndpoint));
}

/// J27.
#[test]
fn a_success_without_rate_headers_shows_that_their_absence_means_nothing_in_its_own_family() {
    let bare = || admin().no_rate_headers().json(Probe::Departments, 200, page(&[]));
    let own = bare().refused(&[Probe::DeleteDependent]).judged();
    assert_eq!(own.says(Scope::ConfigurationManage), DENIED);
    let other = bare().refused(&[Probe::Users]).judged();
    assert_eq!(other.says(Scope::UsersRead), open(Reason::Proxy));
}

/// J27.
#[test]
fn one_service_that_omits_the_rate_headers_does_not_make_a_filters_refusals_denials() {
    let filtered = admin()
        .no_rate_headers()
        .json(Probe::Approvals, 200, page(&[]))
        .refused(&Probe::WRITES)
        .judged();
    assert_eq!(filtered.sum(), undetermined(Reason::Proxy));
    assert_eq!(filtered.0.summary.counts.denied, 0);
}

/// J27.
#[test]
fn a_family_without_a_success_follows_three_quarters_of_all_successes() {
    let bare = [Probe::Jobs, Probe::Approvals, Probe::Reviews, Probe::InterviewTypes];
    // A check that found everything in order has 15 successes, and 14 without the offers.
    for (count, expected) in [(3, open(Reason::Proxy)), (4, DENIED)] {
        let mut trial = admin().no_rate_headers().refused(&[Probe::Offers]);
        for probe in &bare[..count] {
            trial = trial.json(*probe, 200, usual(*probe).unwrap());
        }
        assert_eq!(trial.judged().says(Scope::CandidatesOffersRead), expected, "{count}");
    }
}

/// J27.
#[test]
fn json_of_something_in_between_does_not_show_that() {
    let judged = admin()
        .no_rate_headers()
        .json(Probe::Departments, 200, json!({"blocked": true}))
        .refused(&[Probe::Users])
        .judged();
    assert_eq!(judged.says(Scope::UsersRead), open(Reason::Proxy));
}

/// J27.
#[test]
fn refusals_with_rate_headers_show_who_the_one_without_is_not() {
    let judged = everywhere(&answer(403, Body::Empty))
        .no_rate_headers()
        .refused(&[Probe::Users])
        .judged();
    assert_eq!(judged.says(Scope::JobsRead), DENIED);
    assert_eq!(judged.says(Scope::UsersRead), open(Reason::Proxy));
}

/// J27.
#[test]
fn where_everything_is_refused_in_nobodys_form_nothing_is_denied() {
    for status in [403, 405] {
        for body in [Body::Empty, Body::Json(json!({"message": "Blocked"})), HTML] {
            let judged = everywhere(&answer(status, body.clone()))
                .never_any_rate_headers()
                .judged();
            assert_eq!(judged.says(Scope::JobsRead), open(Reason::Proxy), "{status} {body:?}");
            assert_eq!(judged.sum(), undetermined(Reason::Proxy), "{status} {body:?}");
            assert_eq!(judged.0.summary.counts.denied, 0, "{status} {body:?}");
        }
    }
    let own = everywhere(&answer(403, Body::Json(json!({"code": "X"})))).never_any_rate_headers();
    assert_eq!(own.judged().says(Scope::JobsRead), DENIED);
}

/// J27, J40.
#[test]
fn a_gateway_that_does_not_know_an_address_is_not_past_the_gate() {
    let says = |body| {
        let trial = admin().no_rate_headers().body(Probe::Interview, 404, body);
        trial.judged().says(Scope::InterviewsRead)
    };
    for body in [
        json!({"message": "no Route matched with those values"}),
        json!({"error": "x"}),
        json!([]),
    ] {
        assert_eq!(says(Body::Json(body.clone())), open(Reason::Proxy), "{body}");
    }
    for body in [Body::Empty, Body::Json(json!({"code": "INTERVIEW_NOT_FOUND"}))] {
        assert_eq!(says(body.clone()), LOOKS_GRANTED, "{body:?}");
    }
}

/// J27.
#[test]
fn a_refusal_that_names_a_scope_or_a_feature_needs_no_rate_headers() {
    for text in ["Missing required scopes: users_read", "No access to feature: Users"] {
        let judged = admin()
            .no_rate_headers()
            .json(Probe::Users, 403, json!({"message": text}))
            .judged();
        assert_eq!(judged.says(Scope::UsersRead), DENIED, "{text}");
    }
}

/// J27, J45.
#[test]
fn a_filtered_calibration_calibrates_nothing() {
    let judged = admin()
        .refused(&[Probe::DeleteReview])
        .no_rate_headers()
        .refused(&[Probe::CalibrateReview])
        .judged();
    assert_eq!(judged.says(Scope::ReviewsWrite), open(Reason::Proxy));
}

/// J65.
#[test]
fn a_sign_in_page_is_one_only_where_nothing_else_ever_answered_json() {
    let mixed = everywhere(&answer(200, HTML))
        .body(Probe::Users, 503, Body::Json(json!({})))
        .judged();
    assert_eq!(mixed.sum(), undetermined(Reason::NotJson));
    let text = everywhere(&answer(200, Body::NotJson { html: false })).judged();
    assert_eq!(text.sum(), undetermined(Reason::NotJson));
    let one = admin().body(Probe::Users, 200, HTML).judged();
    assert_eq!(one.sum(), undetermined(Reason::NotJson));
}

/// J65.
#[test]
fn a_proxy_that_answers_everything_in_json_does_not_sign_anybody_in() {
    let judged = everywhere(&answer(200, Body::Json(json!({"status": "blocked", "totalFound": 9})))).judged();
    let link = &judged.0.connect_test.links[0];
    assert_eq!((link.id.id(), link.verdict), ("signIn", LinkVerdict::Inconclusive));
    assert!(judged.0.connect_test.links.iter().all(|link| link.count.is_none()));
    assert_eq!(judged.0.connect_test.first_sync_seconds, None);
}

/// J65, J66.
#[test]
fn each_fault_of_a_secure_connection_has_its_own_headline_and_says_nothing_about_the_key() {
    for fault in TlsFault::ALL {
        let judged = everywhere(&Outcome::NoAnswer(NoAnswer::Tls(*fault))).judged();
        let reason = if fault.blames_the_clock() {
            Reason::Clock
        } else {
            Reason::Tls
        };
        assert_eq!(judged.sum(), undetermined(reason), "{fault:?}");
        let summary = judged.0.summary;
        assert_eq!(summary.headline.id, format!("headline-tls-{}", fault.id()));
        assert_eq!(
            summary.detail.map(|detail| detail.id).as_deref(),
            Some("detail-nothing-told")
        );
    }
}
