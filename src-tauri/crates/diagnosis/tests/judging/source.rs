//! The source Findem: order of the verdicts, every type and every page, and what is left open.

use diagnosis::evidence::{Body, NoAnswer, Outcome};
use diagnosis::permission::Scope;
use diagnosis::probe::Probe;
use diagnosis::verdict::{Cause, LinkId, LinkVerdict, Reason, SourceVerdict, SummaryVerdict};
use serde_json::{Value, json};

use crate::support::*;

fn source(id: &str, label: &str) -> Value {
    json!({"id": id, "label": label, "sourceSubType": {"id": "OTHER"}})
}

fn listed(values: &[Value]) -> Outcome {
    answer(200, Body::Json(page(values)))
}

fn verdict(trial: &Trial) -> (SourceVerdict, Option<Reason>) {
    let judged = trial.judged();
    (judged.0.source.verdict, judged.0.source.reason)
}

/// J80.
#[test]
fn the_first_verdict_that_fits_stands() {
    let other = |values: Value| vec![("OTHER", values)];
    let cases: Vec<(Vec<(&str, Value)>, SourceVerdict)> = vec![
        (other(json!([source("1", "Findem")])), SourceVerdict::Found),
        (
            other(json!([
                source("1", "findem"),
                source("2", "Findem"),
                source("3", "Findem.ai")
            ])),
            SourceVerdict::Found,
        ),
        (
            other(json!([source("1", "Findem"), source("2", "Findem")])),
            SourceVerdict::Duplicate,
        ),
        (
            vec![
                ("OTHER", json!([source("1", "Findem")])),
                ("PAID", json!([source("1", "Findem")])),
            ],
            SourceVerdict::Duplicate,
        ),
        (
            vec![
                ("PAID", json!([source("1", "Findem")])),
                ("ORGANIC", json!([source("2", "Findem")])),
            ],
            SourceVerdict::Duplicate,
        ),
        (
            vec![
                ("OTHER", json!([source("1", "findem")])),
                ("PAID", json!([source("2", "Findem")])),
            ],
            SourceVerdict::WrongType,
        ),
        (
            other(json!([{"id": "1", "label": "Findem", "sourceSubType": {"id": "JOB_BOARD"}}])),
            SourceVerdict::WrongType,
        ),
        (other(json!([source("1", "Findem ")])), SourceVerdict::NearMiss),
        (vec![("PAID", json!([source("1", "FINDEM")]))], SourceVerdict::NearMiss),
        (
            other(json!([source("1", "LinkedIn"), source("2", "Find Employees")])),
            SourceVerdict::Missing,
        ),
        (other(json!([])), SourceVerdict::Missing),
        (vec![], SourceVerdict::Missing),
        (
            other(json!([{"id": "1", "label": null}, {"id": "2"}])),
            SourceVerdict::Missing,
        ),
    ];
    for (types, expected) in cases {
        let trial = admin().sources(&types);
        assert_eq!(verdict(&trial), (expected, None), "{types:?}");
        let summary = match expected {
            SourceVerdict::Found => READY,
            SourceVerdict::Duplicate => not_ready(Cause::SourceDuplicate),
            SourceVerdict::WrongType => not_ready(Cause::SourceWrongType),
            SourceVerdict::NearMiss => not_ready(Cause::SourceNearMiss),
            _ => not_ready(Cause::SourceMissing),
        };
        assert_eq!(trial.judged().sum(), summary, "{types:?}");
    }
}

/// J80.
#[test]
fn an_absent_sub_type_counts_as_other_and_a_named_one_by_id_or_label() {
    for (sub_type, expected) in [
        (json!(null), SourceVerdict::Found),
        (json!({}), SourceVerdict::Found),
        (json!({"id": null}), SourceVerdict::Found),
        (json!(""), SourceVerdict::Found),
        (json!("OTHER"), SourceVerdict::Found),
        (json!({"id": "other"}), SourceVerdict::Found),
        (json!({"id": "5f", "label": "Other"}), SourceVerdict::Found),
        (json!({"id": "custom-other"}), SourceVerdict::Found),
        (json!({"id": "CAREER_PAGE"}), SourceVerdict::WrongType),
        (json!("CAREER_PAGE"), SourceVerdict::WrongType),
    ] {
        let types = json!([{"id": "OTHER", "label": "Other", "subtypes": [{"id": "custom-other", "label": "Other"}]}]);
        let item = json!({"id": "1", "label": "Findem", "sourceSubType": sub_type});
        let trial = admin()
            .unasked(&[Probe::SourceTypes])
            .json(Probe::SourceTypes, 200, json!({"content": types}))
            .source_page("OTHER", listed(&[item]), false);
        assert_eq!(verdict(&trial), (expected, None), "{sub_type}");
    }
    let absent = admin().sources(&[("OTHER", json!([{"id": "1", "label": "Findem"}]))]);
    assert_eq!(verdict(&absent), (SourceVerdict::Found, None));
}

/// J80.
#[test]
fn a_type_is_other_by_its_label_where_its_id_says_nothing() {
    let trial = admin()
        .unasked(&[Probe::SourceTypes])
        .json(
            Probe::SourceTypes,
            200,
            json!({"content": [{"id": "T7", "label": "Other", "subtypes": null}]}),
        )
        .source_page("T7", listed(&[source("1", "Findem")]), false);
    assert_eq!(verdict(&trial), (SourceVerdict::Found, None));
}

fn two_pages(second: Outcome, more: bool) -> Trial {
    let first: Vec<Value> = (0..100)
        .map(|n| source(&format!("s{n}"), &format!("Agency {n}")))
        .collect();
    admin()
        .sources(&[])
        .json(Probe::SourceTypes, 200, page(&[json!({"id": "OTHER"})]))
        .source_page("OTHER", listed(&first), true)
        .source_page("OTHER", second, more)
}

/// J81.
#[test]
fn a_source_beyond_the_first_page_is_found() {
    let trial = two_pages(listed(&[source("s100", "Findem")]), false);
    assert_eq!(verdict(&trial), (SourceVerdict::Found, None));
    assert_eq!(trial.judged().sum(), READY);
}

/// J81.
#[test]
fn a_page_that_cannot_be_read_leaves_everything_open_but_a_duplicate() {
    let unread: [(Outcome, Reason); 7] = [
        (Outcome::NoAnswer(NoAnswer::Timeout), Reason::Timeout),
        (answer(500, Body::Empty), Reason::ServerError),
        (answer(429, Body::Empty), Reason::Throttled),
        (answer(404, Body::Empty), Reason::NoSuchEndpoint),
        (answer(200, HTML), Reason::NotJson),
        (answer(200, Body::Truncated), Reason::Truncated),
        (
            answer(200, Body::Json(json!({"content": ["Findem"]}))),
            Reason::WrongShape,
        ),
    ];
    for (outcome, reason) in unread {
        let open = (SourceVerdict::Inconclusive, Some(reason));
        assert_eq!(verdict(&two_pages(outcome.clone(), false)), open, "{outcome:?}");
        let types = [("OTHER", json!([source("1", "Findem")])), ("PAID", json!([]))];
        let mut seen_once = admin().sources(&types);
        seen_once.run.source_pages[1].observation.outcome = outcome.clone();
        assert_eq!(verdict(&seen_once), open, "{outcome:?}");
        assert_eq!(seen_once.judged().sum(), undetermined(reason), "{outcome:?}");
        let types = [
            ("OTHER", json!([source("1", "Findem"), source("2", "Findem")])),
            ("PAID", json!([])),
        ];
        let mut seen_twice = admin().sources(&types);
        seen_twice.run.source_pages[1].observation.outcome = outcome;
        assert_eq!(verdict(&seen_twice), (SourceVerdict::Duplicate, None));
    }
}

/// J81.
#[test]
fn a_page_that_was_never_asked_for_leaves_it_open_too() {
    let first_only = || {
        admin()
            .sources(&[])
            .json(
                Probe::SourceTypes,
                200,
                page(&[json!({"id": "OTHER"}), json!({"id": "PAID"})]),
            )
            .source_page("OTHER", listed(&[source("1", "Findem")]), false)
    };
    assert_eq!(
        verdict(&first_only().out_of_time()),
        (SourceVerdict::Inconclusive, Some(Reason::Deadline))
    );
    assert_eq!(
        verdict(&first_only().cancelled()),
        (SourceVerdict::NotTested, Some(Reason::Cancelled))
    );
    assert_eq!(verdict(&first_only().still_running()), (SourceVerdict::NotTested, None));
    assert_ne!(first_only().judged().0.summary.verdict, SummaryVerdict::Ready);
}

/// J81.
#[test]
fn one_entry_listed_twice_by_pages_that_overlap_is_one_source() {
    let trial = two_pages(listed(&[source("s99", "Agency 99"), source("f", "Findem")]), true).source_page(
        "OTHER",
        listed(&[source("f", "Findem"), source("g", "Last")]),
        false,
    );
    assert_eq!(verdict(&trial), (SourceVerdict::Found, None));
}

/// J81.
#[test]
fn a_server_that_repeats_its_page_for_ever_is_not_believed() {
    let same = listed(&[source("f", "Findem")]);
    let trial = admin()
        .sources(&[])
        .json(Probe::SourceTypes, 200, page(&[json!({"id": "OTHER"})]))
        .source_page("OTHER", same.clone(), true)
        .source_page("OTHER", same, true);
    assert_eq!(verdict(&trial), (SourceVerdict::Inconclusive, Some(Reason::WrongShape)));
}

/// J81.
#[test]
fn a_type_without_an_id_may_hide_the_source() {
    for id in [json!(null), json!([]), json!("")] {
        let trial = admin().sources(&[("OTHER", json!([]))]).json(
            Probe::SourceTypes,
            200,
            json!({"content": [{"id": "OTHER"}, {"id": id, "label": "Odd"}]}),
        );
        assert_eq!(
            verdict(&trial),
            (SourceVerdict::Inconclusive, Some(Reason::WrongShape)),
            "{id}"
        );
    }
}

/// J81.
#[test]
fn the_types_themselves_may_be_unreadable() {
    for (outcome, expected) in [
        (Outcome::NoAnswer(NoAnswer::Timeout), Reason::Timeout),
        (answer(403, HTML), Reason::NotJson),
        (answer(401, Body::Empty), Reason::Unauthorized),
        (answer(404, Body::Empty), Reason::NoSuchEndpoint),
        (answer(200, Body::Json(json!([]))), Reason::WrongShape),
    ] {
        let trial = admin()
            .unasked(&[Probe::SourceTypes])
            .ends(Probe::SourceTypes, outcome.clone());
        assert_eq!(
            verdict(&trial),
            (SourceVerdict::Inconclusive, Some(expected)),
            "{outcome:?}"
        );
        assert_eq!(trial.judged().sum(), undetermined(expected), "{outcome:?}");
    }
}

/// J82.
#[test]
fn a_refused_list_is_as_certain_as_a_refused_row_and_no_matter_of_time() {
    let forbidden: fn() -> Outcome = || answer(403, Body::Json(json!({"message": "Forbidden"})));
    let types = |trial: Trial| {
        trial
            .unasked(&[Probe::SourceTypes])
            .ends(Probe::SourceTypes, forbidden())
    };
    let second_page = |trial: Trial| {
        let types = [("OTHER", json!([source("1", "Findem")])), ("PAID", json!([]))];
        let mut trial = trial.sources(&types);
        trial.run.source_pages[1].observation.outcome = forbidden();
        trial
    };
    let lists: [&dyn Fn(Trial) -> Trial; 2] = [&types, &second_page];
    for refused in lists {
        for (trial, cause) in [
            (admin(), Cause::RefusedForAdmin),
            (role("ops"), Cause::SystemRole),
            (role("EXTENDED"), Cause::SystemRole),
        ] {
            let trial = refused(trial);
            assert_eq!(verdict(&trial), (SourceVerdict::Inconclusive, None));
            let judged = trial.judged();
            assert_eq!(judged.sum(), not_ready(cause));
            let link = judged
                .0
                .connect_test
                .links
                .iter()
                .find(|link| link.id == LinkId::Source);
            assert_eq!(
                link.map(|link| (link.verdict, link.reason)),
                Some((LinkVerdict::Fail, None))
            );
        }
        assert_eq!(refused(admin()).only(&[Scope::JobsRead]).judged().sum(), READY);
        let mut unavailable = refused(admin());
        unavailable.run.sources_unavailable = true;
        assert_eq!(unavailable.judged().sum(), READY, "nothing depends on the list then");
    }
    // A filter's refusal is none.
    let filtered = admin()
        .unasked(&[Probe::SourceTypes])
        .no_rate_headers()
        .refused(&[Probe::SourceTypes]);
    assert_eq!(verdict(&filtered), (SourceVerdict::Inconclusive, Some(Reason::Proxy)));
    assert_eq!(filtered.judged().sum(), undetermined(Reason::Proxy));
    let named = admin().unasked(&[Probe::SourceTypes]).json(
        Probe::SourceTypes,
        403,
        json!({"message": "Missing required scopes: configuration_read"}),
    );
    assert_eq!(named.judged().sum(), not_ready(Cause::OauthScopeMissing));
}

/// J80.
#[test]
fn ids_that_are_numbers_are_ids() {
    let numbered = |id: u32, label: &str| json!({"id": id, "label": label, "sourceSubType": {"id": 3}});
    let trial = admin()
        .unasked(&[Probe::SourceTypes])
        .json(
            Probe::SourceTypes,
            200,
            json!({"content": [{"id": 7, "label": "Other", "subtypes": [{"id": 3, "label": "Other"}]}]}),
        )
        .source_page("7", listed(&[numbered(1, "Agency"), numbered(4711, "Findem")]), true)
        // Pages that overlap list one source twice.
        .source_page("7", listed(&[numbered(4711, "Findem"), numbered(2, "Last")]), false);
    let judged = trial.judged();
    assert_eq!(judged.sum(), READY);
    let found = &judged.0.source.matches[0];
    assert_eq!(
        (found.id.as_str(), found.type_id.as_str(), found.sub_type_id.as_deref()),
        ("4711", "7", Some("3"))
    );
    let twice = trial.source_page("7", listed(&[numbered(4712, "Findem")]), false);
    assert_eq!(verdict(&twice), (SourceVerdict::Duplicate, None));
}

/// J64.
#[test]
fn the_source_is_not_looked_for_when_only_some_permissions_are_wanted() {
    let trial = admin().sources(&[("OTHER", json!([]))]).only(&[Scope::JobsRead]);
    assert_eq!(verdict(&trial), (SourceVerdict::NotTested, None));
    assert_eq!(trial.judged().sum(), READY);
}

/// J83.
#[test]
fn a_company_without_custom_sources_can_be_ready() {
    for types in [json!([]), json!([source("1", "findem")])] {
        let mut trial = admin().sources(&[("OTHER", types)]);
        trial.run.sources_unavailable = true;
        let judged = trial.judged();
        assert_eq!(judged.sum(), READY);
        assert_eq!(judged.0.summary.others, [Cause::CustomSourcesUnavailable]);
        assert_eq!(judged.0.summary.headline.id, "headline-ready-without-source");
    }
    let mut found = admin();
    found.run.sources_unavailable = true;
    assert_eq!(found.judged().0.summary.others, []);
}

/// J80.
#[test]
fn the_sources_that_led_to_the_verdict_are_shown_and_no_others() {
    let trial = admin().sources(&[("OTHER", json!([source("1", "Secret agency"), source("2", "Findem.ai")]))]);
    let labels: Vec<String> = trial
        .judged()
        .0
        .source
        .matches
        .into_iter()
        .map(|found| found.label)
        .collect();
    assert_eq!(labels, ["Findem.ai"]);
}
