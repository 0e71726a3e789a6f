//! The connect test: each link is judged by the requests that were made for it.

use diagnosis::evidence::{Body, NoAnswer};
use diagnosis::permission::Scope;
use diagnosis::probe::Probe;
use diagnosis::sees::{Seen, Sees};
use diagnosis::verdict::{Cause, LinkId, LinkVerdict, Reason, SummaryVerdict};
use serde_json::{Value, json};

use crate::support::*;

fn link(trial: &Trial, id: LinkId) -> (LinkVerdict, Option<Reason>) {
    let links = trial.judged().0.connect_test.links;
    let link = links.iter().find(|link| link.id == id).unwrap();
    (link.verdict, link.reason)
}

fn count(trial: &Trial, id: LinkId) -> Option<u64> {
    let links = trial.judged().0.connect_test.links;
    links.iter().find(|link| link.id == id).unwrap().count
}

const PASS: (LinkVerdict, Option<Reason>) = (LinkVerdict::Pass, None);
const FAIL: (LinkVerdict, Option<Reason>) = (LinkVerdict::Fail, None);

const OWN_PROBE: [(LinkId, Probe); 6] = [
    (LinkId::Users, Probe::Users),
    (LinkId::Jobs, Probe::Jobs),
    (LinkId::Stages, Probe::HiringProcesses),
    (LinkId::Candidates, Probe::Candidates),
    (LinkId::Notes, Probe::Messages),
    (LinkId::Attachments, Probe::Attachments),
];

/// J100.
#[test]
fn every_link_passes_in_findems_order_where_all_is_well() {
    let test = admin().judged().0.connect_test;
    assert_eq!(test.verdict, LinkVerdict::Pass);
    let ids: Vec<LinkId> = test.links.iter().map(|link| link.id).collect();
    assert_eq!(ids, LinkId::ALL);
    assert!(test.links.iter().all(|link| link.verdict == LinkVerdict::Pass));
}

/// J100.
#[test]
fn each_link_fails_or_stays_open_with_its_own_request() {
    for (id, probe) in OWN_PROBE {
        assert_eq!(link(&admin().refused(&[probe]), id), FAIL, "{}", id.id());
        let slow = admin().no_answer(probe, NoAnswer::Timeout);
        assert_eq!(
            link(&slow, id),
            (LinkVerdict::Inconclusive, Some(Reason::Timeout)),
            "{}",
            id.id()
        );
        assert_eq!(slow.judged().0.connect_test.verdict, LinkVerdict::Inconclusive);
        let filtered = admin().no_rate_headers().refused(&[probe]);
        assert_eq!(
            link(&filtered, id),
            (LinkVerdict::Inconclusive, Some(Reason::Proxy)),
            "{}",
            id.id()
        );
        assert_eq!(filtered.judged().sum(), undetermined(Reason::Proxy), "{}", id.id());
    }
}

/// J62, J100.
#[test]
fn a_refused_link_is_as_certain_as_a_refused_row() {
    for probe in [Probe::HiringProcesses, Probe::Attachments] {
        assert_eq!(
            admin().refused(&[probe]).judged().sum(),
            not_ready(Cause::RefusedForAdmin)
        );
        assert_eq!(
            role("ops").refused(&[probe]).judged().sum(),
            not_ready(Cause::SystemRole)
        );
        let named = admin()
            .json(probe, 403, json!({"message": "Missing required scopes: x"}))
            .judged();
        assert_eq!(named.sum(), not_ready(Cause::OauthScopeMissing));
        assert_eq!(named.0.connect_test.verdict, LinkVerdict::Fail);
        let left_out = admin().refused(&[probe]).only(&[Scope::JobsRead]).judged();
        assert_eq!(left_out.sum(), READY);
    }
}

/// J102.
#[test]
fn rows_are_counted_where_the_answer_counts_them() {
    assert_eq!(count(&admin(), LinkId::Jobs), Some(42));
    assert_eq!(count(&admin(), LinkId::Candidates), Some(2));
    assert_eq!(count(&admin(), LinkId::Users), Some(1));
    assert_eq!(count(&admin(), LinkId::Stages), Some(1));
    let more = admin().json(Probe::Users, 200, json!({"content": [{}], "nextPageId": "x"}));
    assert_eq!(count(&more, LinkId::Users), None);
    for last in [json!(null), json!("")] {
        let whole = admin().json(Probe::Users, 200, json!({"content": [{}, {}], "nextPageId": last}));
        assert_eq!(count(&whole, LinkId::Users), Some(2));
    }
    let untold = admin().json(Probe::Jobs, 200, page(&[json!({})]));
    assert_eq!(count(&untold, LinkId::Jobs), None);
}

/// J21, J100.
#[test]
fn lists_without_rows_pass() {
    let empty = |trial: Trial, probe| trial.json(probe, 200, json!({"content": [], "totalFound": 0}));
    let trial = [Probe::Users, Probe::Jobs, Probe::HiringProcesses]
        .into_iter()
        .fold(admin().no_candidates(), empty);
    assert_eq!(trial.judged().0.connect_test.verdict, LinkVerdict::Pass);
    assert_eq!(trial.judged().0.connect_test.first_sync_seconds, Some(0));
    assert_eq!(trial.judged().sum(), READY);
}

/// J50, J100.
#[test]
fn without_a_candidate_the_list_decides_on_attachments() {
    assert_eq!(link(&admin().no_candidates(), LinkId::Attachments), PASS);
    let refused = admin().refused(&[Probe::Candidates]).unasked(&[Probe::Attachments]);
    assert_eq!(link(&refused, LinkId::Attachments), FAIL);
    // Either the list says that there is none, even in a run that was stopped, or a run that ended found none to ask about.
    let stopped = admin().no_candidates().unasked(&[Probe::Attachments]).cancelled();
    assert_eq!(link(&stopped, LinkId::Attachments), PASS);
    let ended = admin().unasked(&[Probe::Attachments]);
    assert_eq!(link(&ended, LinkId::Attachments), PASS);
}

/// J100.
#[test]
fn a_link_that_was_not_tried_does_not_pass() {
    for (id, probe) in [
        (LinkId::Stages, Probe::HiringProcesses),
        (LinkId::Attachments, Probe::Attachments),
    ] {
        let untried = || admin().unasked(&[probe]);
        assert_eq!(
            link(&untried().cancelled(), id),
            (LinkVerdict::NotTested, Some(Reason::Cancelled)),
            "{}",
            id.id()
        );
        assert_eq!(
            link(&untried().out_of_time(), id),
            (LinkVerdict::Inconclusive, Some(Reason::Deadline)),
            "{}",
            id.id()
        );
        assert_eq!(
            link(&untried().still_running(), id),
            (LinkVerdict::NotTested, None),
            "{}",
            id.id()
        );
        assert_eq!(untried().out_of_time().judged().sum(), undetermined(Reason::Deadline));
    }
}

/// J101.
#[test]
fn the_key_signs_in_wherever_a_read_succeeds() {
    let missing = admin().not_found(Probe::Me).not_found(Probe::MeOld);
    let refused = admin().refused(&[Probe::Me]);
    let slow = admin().no_answer(Probe::Me, NoAnswer::Timeout);
    for trial in [missing, refused, slow] {
        assert_eq!(link(&trial, LinkId::SignIn), PASS);
    }
    // Reads from before the network was lost prove nothing about its current state.
    let away = OWN_PROBE.into_iter().map(|(_, probe)| probe);
    let away = away
        .chain([Probe::Me, Probe::SourceTypes])
        .fold(admin(), |trial, probe| trial.no_answer(probe, NoAnswer::Proxy));
    assert_eq!(
        link(&away, LinkId::SignIn),
        (LinkVerdict::Inconclusive, Some(Reason::Proxy))
    );
    let nowhere = everywhere(&answer(401, Body::Empty));
    assert_eq!(
        link(&nowhere, LinkId::SignIn),
        (LinkVerdict::Fail, Some(Reason::Unauthorized))
    );
}

/// J102.
#[test]
fn what_a_key_sees_is_counted_only_where_the_answer_says_it() {
    let rows = |count: usize| -> Vec<Value> { (0..count).map(|id| json!({"id": id})).collect() };
    let list = |count, total: Value| json!({"content": rows(count), "totalFound": total});
    for (body, expected) in [
        (list(1, json!(19)), Some(Seen::Exactly(19))),
        (list(0, json!(0)), Some(Seen::Exactly(0))),
        (list(1, json!(0)), None),
        (list(1, json!(-1)), None),
        (list(1, json!("19")), None),
        (json!({"content": rows(1)}), None),
    ] {
        let sees = Sees::of(&admin().json(Probe::Jobs, 200, body.clone()).run);
        assert_eq!(sees.jobs, expected, "{body}");
        let sees = Sees::of(&admin().json(Probe::Candidates, 200, body.clone()).run);
        assert_eq!(sees.candidates, expected, "{body}");
    }
    for (body, expected) in [
        (json!({"content": rows(64)}), Some(Seen::Exactly(64))),
        (json!({"content": rows(64), "nextPageId": ""}), Some(Seen::Exactly(64))),
        (
            json!({"content": rows(100), "nextPageId": "p2"}),
            Some(Seen::AtLeast(100)),
        ),
        (json!({"content": []}), Some(Seen::Exactly(0))),
        (json!({}), None),
    ] {
        let trial = admin().json(Probe::Users, 200, body.clone());
        assert_eq!(Sees::of(&trial.run).users, expected, "{body}");
        // The connect test counts only what is certain.
        let certain = match expected {
            Some(Seen::Exactly(count)) => Some(count),
            _ => None,
        };
        assert_eq!(count(&trial, LinkId::Users), certain, "{body}");
        let kept = Sees::of_test(&trial.judged().0.connect_test);
        assert_eq!(kept.users, certain.map(Seen::Exactly), "{body}");
    }
    let nothing_known = admin()
        .refused(&[Probe::Jobs])
        .no_answer(Probe::Candidates, NoAnswer::Timeout)
        .unasked(&[Probe::Users]);
    assert_eq!(Sees::of(&nothing_known.run), Sees::default());
}

/// J100.
#[test]
fn the_source_link_follows_the_source() {
    let with = |values: Value| admin().sources(&[("OTHER", values)]);
    assert_eq!(link(&with(json!([])), LinkId::Source), FAIL);
    assert_eq!(
        link(&with(json!([{"id": "1", "label": "findem"}])), LinkId::Source),
        FAIL
    );
    let unread = admin()
        .unasked(&[Probe::SourceTypes])
        .no_answer(Probe::SourceTypes, NoAnswer::Timeout);
    assert_eq!(
        link(&unread, LinkId::Source),
        (LinkVerdict::Inconclusive, Some(Reason::Timeout))
    );
    let mut unavailable = with(json!([]));
    unavailable.run.sources_unavailable = true;
    assert_eq!(link(&unavailable, LinkId::Source), PASS);
    // A source proves that the company has the page, whatever the person said.
    for wrong in [
        json!([{"id": "1", "label": "Findem"}]),
        json!([{"id": "1", "label": "Findem"}, {"id": "2", "label": "Findem"}]),
    ] {
        let mut seen = admin().sources(&[("AGENCY", wrong)]);
        seen.run.sources_unavailable = true;
        assert_eq!(link(&seen, LinkId::Source), FAIL);
    }
    let denied = admin()
        .unasked(&[Probe::SourceTypes])
        .refused(&[Probe::SourceTypes, Probe::Departments]);
    assert_eq!(link(&denied, LinkId::Source), FAIL);
    // What fails for the whole key fails here, although the list of sources gave no answer.
    let bad_key = everywhere(&answer(401, Body::Empty)).no_answer(Probe::SourceTypes, NoAnswer::Timeout);
    assert_eq!(
        link(&bad_key, LinkId::Source),
        (LinkVerdict::Fail, Some(Reason::Unauthorized))
    );
}

/// J100.
#[test]
fn a_failure_is_named_before_what_is_open() {
    let trial = admin()
        .refused(&[Probe::Messages])
        .no_answer(Probe::Jobs, NoAnswer::Timeout);
    assert_eq!(trial.judged().0.connect_test.verdict, LinkVerdict::Fail);
    assert_eq!(trial.judged().0.summary.verdict, SummaryVerdict::NotReady);
}

/// J102.
#[test]
fn the_first_import_is_estimated_by_pages_and_details_at_the_limits() {
    // 250 candidates: 3 pages of 100 ms and 25 s of details. 42 jobs: 1 page and 4.2 s.
    let trial = admin().json(
        Probe::Candidates,
        200,
        json!({"totalFound": 250, "content": [{"id": "c"}]}),
    );
    assert_eq!(trial.judged().0.connect_test.first_sync_seconds, Some(30));
    let untold = admin().json(Probe::Candidates, 200, json!({"content": [{"id": "c"}]}));
    assert_eq!(untold.judged().0.connect_test.first_sync_seconds, None);
}

/// J64, J100.
#[test]
fn nothing_of_the_chain_is_tested_when_only_some_permissions_are_wanted() {
    let test = admin().only(&[Scope::UsersRead]).judged().0.connect_test;
    assert_eq!(test.verdict, LinkVerdict::NotTested);
    assert!(
        test.links
            .iter()
            .all(|link| link.verdict == LinkVerdict::NotTested && link.count.is_none())
    );
}
