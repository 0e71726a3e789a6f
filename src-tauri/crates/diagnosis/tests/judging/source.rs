//! The source Findem: the order of the verdicts, every type and every page, and what remains uncertain.

use diagnosis::evidence::{Body, NoAnswer, Outcome};
use diagnosis::listing::NextPage;
use diagnosis::permission::Scope;
use diagnosis::probe::Probe;
use diagnosis::source::due;
use diagnosis::verdict::{Cause, LinkId, LinkVerdict, Reason, SourceNote, SourceVerdict, SummaryVerdict};
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
            .source_page("OTHER", listed(&[item]))
            .source_page("OTHER", listed(&[]));
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
        .source_page("T7", listed(&[source("1", "Findem")]))
        .source_page("T7", listed(&[]));
    assert_eq!(verdict(&trial), (SourceVerdict::Found, None));
}

fn first_hundred() -> Vec<Value> {
    let agency = |n| source(&format!("s{n}"), &format!("Agency {n}"));
    (0..100).map(agency).collect()
}

/// A company whose type Other returned these pages.
fn pages_of_other(pages: Vec<Outcome>) -> Trial {
    let types = admin()
        .sources(&[])
        .json(Probe::SourceTypes, 200, page(&[json!({"id": "OTHER"})]));
    let read = |trial: Trial, outcome| trial.source_page("OTHER", outcome);
    pages.into_iter().fold(types, read)
}

fn two_pages(second: Outcome) -> Trial {
    pages_of_other(vec![listed(&first_hundred()), second])
}

/// J81.
#[test]
fn a_source_beyond_the_first_page_is_found() {
    let trial = pages_of_other(vec![
        listed(&first_hundred()),
        listed(&[source("s100", "Findem")]),
        listed(&[]),
    ]);
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
        assert_eq!(verdict(&two_pages(outcome.clone())), open, "{outcome:?}");
        let read = |of_other: &[Value]| {
            admin()
                .sources(&[("OTHER", json!(of_other))])
                .json(
                    Probe::SourceTypes,
                    200,
                    page(&[json!({"id": "OTHER"}), json!({"id": "PAID"})]),
                )
                .source_page("PAID", outcome.clone())
        };
        let seen_once = read(&[source("1", "Findem")]);
        assert_eq!(verdict(&seen_once), open, "{outcome:?}");
        assert_eq!(seen_once.judged().sum(), undetermined(reason), "{outcome:?}");
        let seen_twice = read(&[source("1", "Findem"), source("2", "Findem")]);
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
            .source_page("OTHER", listed(&[source("1", "Findem")]))
            .source_page("OTHER", listed(&[]))
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

/// A page with any kind of total; `None` leaves the total out.
fn totalled(total: Option<&Value>, labels: &[(&str, &str)]) -> Outcome {
    let rows: Vec<Value> = labels.iter().map(|(id, label)| source(id, label)).collect();
    let mut body = json!({"limit": 100, "content": rows});
    if let Some(total) = total {
        body["totalFound"] = total.clone();
    }
    answer(200, Body::Json(body))
}

/// J84, J85.
#[test]
fn nothing_is_missing_before_an_empty_page_whatever_the_total_says() {
    let open = (SourceVerdict::Inconclusive, None);
    for (total, told) in [
        (None, false),
        (Some(json!(null)), false),
        (Some(json!("1")), false),
        (Some(json!(1.5)), false),
        (Some(json!(-1)), false),
        (Some(json!(0)), false),
        (Some(json!([])), false),
        (Some(json!(1)), true),
        (Some(json!(250)), false),
    ] {
        for (label, certain) in [
            ("Agency", SourceVerdict::Missing),
            ("findem", SourceVerdict::NearMiss),
            ("Findem", SourceVerdict::Found),
        ] {
            let case = format!("{total:?}, {label}");
            let page = || totalled(total.as_ref(), &[("1", label)]);
            let unproved = pages_of_other(vec![page()]);
            let found = certain == SourceVerdict::Found && told;
            let expected = if found { (certain, None) } else { open };
            assert_eq!(verdict(&unproved), expected, "{case}, not proved");
            assert_eq!(due(&unproved.run).len(), usize::from(!found), "{case}");

            let proved = pages_of_other(vec![page(), totalled(total.as_ref(), &[])]);
            let moved = total == Some(json!(250));
            if moved {
                assert_eq!(due(&proved.run)[0], next("OTHER", 0, true), "{case}");
            } else {
                assert_eq!(verdict(&proved), (certain, None), "{case}, proved");
                assert_eq!(due(&proved.run), [], "{case}");
            }
        }
    }
}

/// J84.
#[test]
fn a_page_that_would_prove_it_and_could_not_be_read_takes_nothing_from_what_was_found() {
    let pages = |label, more: Vec<Outcome>| {
        let mut pages = vec![totalled(Some(&json!(1)), &[("1", label)])];
        pages.extend(more);
        verdict(&pages_of_other(pages))
    };
    let failed = || answer(503, Body::Empty);
    assert_eq!(pages("Findem", vec![failed()]), (SourceVerdict::Found, None));
    let open = (SourceVerdict::Inconclusive, Some(Reason::ServerError));
    assert_eq!(pages("findem", vec![failed()]), open);
    assert_eq!(pages("Agency", vec![failed()]), open);
}

/// The pages of one list, each with its total and its ids. The label is `Findem` for ids starting with f, `findem` for n, and
/// another name for the rest.
type Pages<'a> = &'a [(Option<u64>, &'a [&'a str])];

fn read_pages(mut trial: Trial, again: bool, pages: Pages<'_>) -> Trial {
    for (total, ids) in pages {
        let rows: Vec<(&str, &str)> = ids
            .iter()
            .map(|id| match id.chars().next() {
                Some('f') => (*id, "Findem"),
                Some('n') => (*id, "findem"),
                _ => (*id, "Agency"),
            })
            .collect();
        let total = total.map(|total| json!(total));
        trial = trial.source_page_of(again, "OTHER", totalled(total.as_ref(), &rows));
    }
    trial
}

fn next(type_id: &str, offset: usize, again: bool) -> NextPage {
    NextPage {
        type_id: type_id.to_owned(),
        offset,
        again,
    }
}

/// Lists that move: totals that differ, rows that occur twice, fewer rows than announced, a page that is repeated again and
/// again.
const MOVING: [(&str, Pages<'static>); 9] = [
    ("totals differ", &[(Some(4), &["a", "f"]), (Some(3), &["b"])]),
    ("a total goes to 0", &[(Some(4), &["a", "f"]), (Some(0), &[])]),
    ("a total goes away", &[(Some(4), &["a", "f"]), (None, &["b", "c"])]),
    ("a total comes", &[(None, &["a", "f"]), (Some(3), &["b"])]),
    ("the last page is empty", &[(Some(4), &["a", "f"]), (Some(4), &[])]),
    (
        "the last page is short",
        &[(Some(4), &["a", "f"]), (Some(4), &["b"]), (Some(4), &[])],
    ),
    ("a row comes twice", &[(Some(3), &["a", "f"]), (Some(3), &["f", "b"])]),
    ("the offset is ignored", &[(None, &["a", "f"]), (None, &["a", "f"])]),
    ("a row stands twice on one page", &[(None, &["a", "f", "a"])]),
];

/// J86.
#[test]
fn a_list_that_moves_is_read_once_more_and_the_second_reading_counts() {
    for (case, pages) in MOVING {
        let moved = read_pages(pages_of_other(Vec::new()), false, pages);
        assert_eq!(due(&moved.run), [next("OTHER", 0, true)], "{case}");
        assert_eq!(
            verdict(&moved.clone().still_running()),
            (SourceVerdict::NotTested, None)
        );
        let open = (SourceVerdict::Inconclusive, Some(Reason::Deadline));
        assert_eq!(verdict(&moved.clone().out_of_time()), open, "{case}");
        let still: [(Pages<'_>, SourceVerdict); 5] = [
            (&[(Some(1), &["f"])], SourceVerdict::Found),
            (&[(Some(2), &["f", "f2"])], SourceVerdict::Duplicate),
            (&[(Some(1), &["n"]), (Some(1), &[])], SourceVerdict::NearMiss),
            (&[(Some(1), &["a"]), (Some(1), &[])], SourceVerdict::Missing),
            (&[(None, &[])], SourceVerdict::Missing),
        ];
        for (second, expected) in still {
            let trial = read_pages(moved.clone(), true, second);
            assert_eq!(verdict(&trial), (expected, None), "{case}, then {second:?}");
            let note = (expected == SourceVerdict::Duplicate).then_some(SourceNote::SeveralOther);
            assert_eq!(trial.judged().0.source.note, note, "{case}, then {second:?}");
            assert_eq!(due(&trial.run), [], "{case}, then {second:?}");
        }
    }
}

/// J86.
#[test]
fn of_a_list_that_moves_twice_only_what_was_seen_is_certain() {
    let cases: [(Pages<'_>, SourceVerdict); 6] = [
        (
            &[(Some(4), &["a", "f"]), (Some(3), &["b"]), (Some(3), &[])],
            SourceVerdict::Found,
        ),
        (
            &[(Some(4), &["f", "f2"]), (Some(3), &["b"]), (Some(3), &[])],
            SourceVerdict::Duplicate,
        ),
        (
            &[(Some(4), &["a", "n"]), (Some(3), &["b"]), (Some(3), &[])],
            SourceVerdict::Inconclusive,
        ),
        (
            &[(Some(4), &["a", "b"]), (Some(3), &["c"]), (Some(3), &[])],
            SourceVerdict::Inconclusive,
        ),
        (&[(None, &["a", "f"]), (None, &["a", "f"])], SourceVerdict::Found),
        (&[(None, &["a", "n"]), (None, &["a", "n"])], SourceVerdict::Inconclusive),
    ];
    for (case, first) in MOVING {
        for (second, expected) in cases {
            let moved = read_pages(pages_of_other(Vec::new()), false, first);
            let trial = read_pages(moved, true, second);
            let judged = trial.judged();
            let inconclusive = expected == SourceVerdict::Inconclusive;
            let reason = inconclusive.then_some(Reason::ListChanged);
            assert_eq!(verdict(&trial), (expected, reason), "{case}, then {second:?}");
            let note = match expected {
                SourceVerdict::Found => Some(SourceNote::ListChanged),
                SourceVerdict::Duplicate => Some(SourceNote::SeveralOther),
                _ => None,
            };
            assert_eq!(judged.0.source.note, note, "{case}, then {second:?}");
            let summary = match expected {
                SourceVerdict::Found => READY,
                SourceVerdict::Duplicate => not_ready(Cause::SourceDuplicate),
                _ => undetermined(Reason::ListChanged),
            };
            assert_eq!(judged.sum(), summary, "{case}, then {second:?}");
            assert_eq!(due(&trial.run), [], "there is no third reading");
        }
    }
}

/// J84, J86.
#[test]
fn when_one_list_moves_all_are_read_once_more() {
    let trial = admin().sources(&[("PAID", json!([source("1", "Agency")]))]).json(
        Probe::SourceTypes,
        200,
        page(&[json!({"id": "OTHER"}), json!({"id": "PAID"})]),
    );
    let moved = read_pages(trial, false, &[(Some(4), &["a"]), (Some(3), &["b"])]);
    assert_eq!(due(&moved.run), [next("OTHER", 0, true), next("PAID", 0, true)]);
    // Its type was changed in the meantime.
    let again = read_pages(moved, true, &[(Some(1), &["b"])]).source_page_of(
        true,
        "PAID",
        totalled(Some(&json!(1)), &[("f", "Findem")]),
    );
    assert_eq!(due(&again.run), [next("OTHER", 1, true), next("PAID", 1, true)]);
    let proved = again
        .source_page_of(true, "OTHER", totalled(Some(&json!(1)), &[]))
        .source_page_of(true, "PAID", totalled(Some(&json!(1)), &[]));
    assert_eq!(verdict(&proved), (SourceVerdict::WrongType, None));
}

/// J85.
#[test]
fn short_pages_are_read_to_the_last_one() {
    let row = |n: usize| source(&format!("s{n}"), if n == 249 { "Findem" } else { "Agency" });
    let totals: [&dyn Fn(usize) -> Option<Value>; 5] = [
        &|_| Some(json!(250)),
        &|_| None,
        &|_| Some(json!(null)),
        &|_| Some(json!("250")),
        &|rows| Some(json!(rows)),
    ];
    for (number, total) in totals.into_iter().enumerate() {
        let mut trial = pages_of_other(Vec::new());
        let mut asked = 0;
        while let [page] = &due(&trial.run)[..] {
            let rows: Vec<Value> = (page.offset..250).take(50).map(row).collect();
            let mut body = json!({"content": rows});
            if let Some(total) = total(rows.len()) {
                body["totalFound"] = total;
            }
            trial = trial.source_page_of(page.again, "OTHER", answer(200, Body::Json(body)));
            asked += 1;
        }
        assert_eq!(verdict(&trial), (SourceVerdict::Found, None), "total {number}");
        assert!(asked <= 12, "total {number}: {asked} pages");
    }
}

/// J88.
#[test]
fn types_that_are_announced_and_not_named_may_hide_the_source() {
    let read = |label, announced| {
        admin().sources(&[("OTHER", json!([source("1", label)]))]).json(
            Probe::SourceTypes,
            200,
            json!({"totalFound": announced, "content": [{"id": "OTHER"}]}),
        )
    };
    assert_eq!(verdict(&read("Agency", 1)), (SourceVerdict::Missing, None));
    assert_eq!(verdict(&read("Agency", 0)), (SourceVerdict::Missing, None));
    let open = (SourceVerdict::Inconclusive, Some(Reason::WrongShape));
    assert_eq!(verdict(&read("Agency", 2)), open);
    assert_eq!(verdict(&read("Findem", 2)), (SourceVerdict::Found, None));
}

/// J88.
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
fn a_refused_list_of_types_is_as_certain_as_a_refused_row_and_no_matter_of_time() {
    let refused = |trial: Trial| {
        trial
            .unasked(&[Probe::SourceTypes])
            .json(Probe::SourceTypes, 403, json!({"message": "Forbidden"}))
    };
    for (trial, cause) in [
        (admin(), Cause::RefusedForAdmin),
        (role("ops"), Cause::SystemRole),
        (role("EXTENDED"), Cause::SystemRole),
    ] {
        let trial = refused(trial);
        assert_eq!(verdict(&trial), (SourceVerdict::Inconclusive, None));
        let judged = trial.judged();
        assert_eq!(judged.sum(), not_ready(cause));
        assert_eq!(source_link(&judged), (LinkVerdict::Fail, None));
    }
    assert_eq!(refused(admin()).only(&[Scope::JobsRead]).judged().sum(), READY);
    let mut unavailable = refused(admin());
    unavailable.run.sources_unavailable = true;
    assert_eq!(unavailable.judged().sum(), READY, "nothing depends on the list then");
    // A refusal by a filter does not count.
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

fn source_link(judged: &Judged) -> (LinkVerdict, Option<Reason>) {
    let mut links = judged.0.connect_test.links.iter();
    let link = links.find(|link| link.id == LinkId::Source).unwrap();
    (link.verdict, link.reason)
}

/// J87.
#[test]
fn a_type_whose_sources_are_refused_hides_at_most_what_was_not_found_elsewhere() {
    let refusals = [
        (403, json!({"message": "Forbidden"})),
        (403, json!({"message": "No access to feature: Referrals"})),
        (403, json!({"message": "Missing required scopes: configuration_read"})),
        (401, json!({"message": "Unauthorized"})),
    ];
    let other: [(Vec<Value>, SourceVerdict); 6] = [
        (vec![source("1", "Findem")], SourceVerdict::Found),
        (
            vec![source("1", "Findem"), source("2", "Findem")],
            SourceVerdict::Duplicate,
        ),
        (vec![source("1", "findem")], SourceVerdict::Inconclusive),
        (vec![source("1", "Agency")], SourceVerdict::Inconclusive),
        (vec![], SourceVerdict::Inconclusive),
        (
            vec![json!({"id": "1", "label": "Findem", "sourceSubType": {"id": "JOB_BOARD"}})],
            SourceVerdict::Inconclusive,
        ),
    ];
    for (status, body) in refusals {
        for (sources, expected) in &other {
            for trial in [admin(), role("ops")] {
                for pages_before in [0, 1] {
                    let mut trial = trial.clone().sources(&[("OTHER", json!(sources))]).json(
                        Probe::SourceTypes,
                        200,
                        page(&[json!({"id": "OTHER"}), json!({"id": "REFERRALS"})]),
                    );
                    if pages_before == 1 {
                        trial = trial.source_page("REFERRALS", listed(&first_hundred()));
                    }
                    let trial = trial.source_page("REFERRALS", answer(status, Body::Json(body.clone())));
                    let case = format!("{status} {body}: {sources:?}");
                    let judged = trial.judged();
                    let inconclusive = *expected == SourceVerdict::Inconclusive;
                    let reason = inconclusive.then_some(Reason::Unauthorized);
                    assert_eq!(verdict(&trial), (*expected, reason), "{case}");
                    let note = match expected {
                        SourceVerdict::Duplicate => SourceNote::SeveralOther,
                        _ => SourceNote::TypeRefused,
                    };
                    assert_eq!(judged.0.source.note, Some(note), "{case}");
                    let (summary, link) = match expected {
                        SourceVerdict::Found => (READY, (LinkVerdict::Pass, None)),
                        SourceVerdict::Duplicate => (not_ready(Cause::SourceDuplicate), (LinkVerdict::Fail, None)),
                        _ => (undetermined(Reason::Unauthorized), (LinkVerdict::Inconclusive, reason)),
                    };
                    assert_eq!((judged.sum(), source_link(&judged)), (summary, link), "{case}");
                    if inconclusive {
                        assert_eq!(judged.0.summary.headline.id, "headline-sources-refused");
                    }
                    assert_eq!(due(&trial.run), [], "{case}");
                }
            }
        }
    }
}

/// J89.
#[test]
fn the_headline_says_no_more_of_the_type_than_is_so() {
    let of = |kind: &str, sub_type: Option<&str>, id: &str| {
        let sub_type = sub_type.map(|id| json!({"id": id}));
        (
            kind.to_owned(),
            json!({"id": id, "label": "Findem", "sourceSubType": sub_type}),
        )
    };
    let cases = [
        (vec![of("PAID", Some("OTHER"), "1")], "headline-sourceWrongType-named"),
        (
            vec![of("PAID", Some("JOB_BOARD"), "1")],
            "headline-sourceWrongType-named",
        ),
        (vec![of("PAID", None, "1")], "headline-sourceWrongType-named"),
        (vec![of("61f0a9", None, "1")], "headline-sourceWrongType"),
        (
            vec![of("OTHER", Some("JOB_BOARD"), "1")],
            "headline-sourceWrongType-subType-named",
        ),
        (
            vec![of("OTHER", Some("61f0a9"), "1")],
            "headline-sourceWrongType-subType",
        ),
        (
            vec![of("OTHER", None, "1"), of("PAID", None, "2")],
            "headline-sourceDuplicate",
        ),
        (
            vec![of("OTHER", Some("OTHER"), "1"), of("OTHER", Some("JOB_BOARD"), "2")],
            "headline-sourceDuplicate",
        ),
        (
            vec![of("ORGANIC", None, "1"), of("PAID", None, "2")],
            "headline-sourceDuplicate-noneOther",
        ),
        (
            vec![of("OTHER", Some("JOB_BOARD"), "1"), of("PAID", None, "2")],
            "headline-sourceDuplicate-noneOther",
        ),
        (
            vec![
                of("OTHER", None, "1"),
                of("OTHER", Some("other"), "2"),
                of("PAID", None, "3"),
            ],
            "headline-sourceDuplicate-severalOther",
        ),
    ];
    for (sources, headline) in cases {
        let kinds = ["OTHER", "ORGANIC", "PAID", "61f0a9"];
        let types: Vec<(&str, Value)> = kinds
            .iter()
            .map(|kind| {
                let own: Vec<&Value> = sources
                    .iter()
                    .filter(|(of, _)| of == kind)
                    .map(|(_, source)| source)
                    .collect();
                (*kind, json!(own))
            })
            .collect();
        let judged = admin().sources(&types).judged();
        assert_eq!(judged.0.summary.headline.id, headline, "{sources:?}");
    }
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
        .source_page("7", listed(&[numbered(1, "Agency"), numbered(4711, "Findem")]))
        .source_page("7", listed(&[]));
    let judged = trial.judged();
    assert_eq!(judged.sum(), READY);
    let found = &judged.0.source.matches[0];
    assert_eq!(
        (found.id.as_str(), found.type_id.as_str(), found.sub_type_id.as_deref()),
        ("4711", "7", Some("3"))
    );
    // Overlapping pages list one source twice.
    let twice = trial.source_page_of(true, "7", listed(&[numbered(4711, "Findem")]));
    assert_eq!(
        verdict(&twice),
        (SourceVerdict::Found, None),
        "the first reading counts"
    );
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
