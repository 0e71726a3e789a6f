//! Reads the sources of a company whose lists move, have short pages or are refused, and counts the candidates of one source.
#![expect(clippy::unwrap_used, reason = "a test whose scaffolding fails has failed")]

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::extract::{Path, Query, RawQuery, State};
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use checkup::plan::Plan;
use checkup::{Check, arrivals, check};
use diagnosis::finding::{SourceFinding, SourceMatch};
use diagnosis::key_text::KeyShape;
use diagnosis::run::{Run, Wish};
use diagnosis::source;
use diagnosis::verdict::{Reason, SourceNote, SourceVerdict, Uncounted};
use policy::Policy;
use serde_json::{Value, json};
use smartrecruiters::{ApiBase, Client, ClientOptions, Credential};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

type Answer = (StatusCode, Json<Value>);

/// A type's answer at an offset. The number says how many of its pages were requested before.
type Pages = dyn Fn(&str, usize, usize) -> Answer + Send + Sync;

#[derive(Clone)]
struct Company {
    types: Vec<&'static str>,
    pages: Arc<Pages>,
    asked: Arc<Mutex<Vec<(String, usize)>>>,
}

async fn types(State(company): State<Company>) -> Json<Value> {
    let types: Vec<Value> = company.types.iter().map(|id| json!({"id": id, "label": id})).collect();
    Json(json!({"totalFound": types.len(), "content": types}))
}

async fn values(
    State(company): State<Company>,
    Path(type_id): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Answer {
    let offset: usize = query["offset"].parse().unwrap();
    let mut asked = company.asked.lock().unwrap();
    let before = asked.iter().filter(|(of, _)| *of == type_id).count();
    asked.push((type_id.clone(), offset));
    (company.pages)(&type_id, offset, before)
}

async fn client(router: Router) -> Client {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    let key = Credential::new("PRACTICE-0123456789abcdef0123456789abcdef".into()).unwrap();
    let options = ClientOptions::new(Uuid::new_v4(), Policy::default());
    Client::new(ApiBase::practice(&base).unwrap(), &key, &options).unwrap()
}

/// The finding in a company with these types, and the pages that were requested for it.
async fn found(
    types_of_company: &[&'static str],
    pages: impl Fn(&str, usize, usize) -> Answer + Send + Sync + 'static,
) -> (SourceFinding, Vec<(String, usize)>) {
    let company = Company {
        types: types_of_company.to_vec(),
        pages: Arc::new(pages),
        asked: Arc::default(),
    };
    let asked = company.asked.clone();
    let router = Router::new()
        .route("/configuration/sources", get(types))
        .route("/configuration/sources/{type}/values", get(values))
        .with_state(company);
    let order = Check {
        plan: Plan::sources(),
        deadline: Instant::now() + Duration::from_mins(1),
        cancel: CancellationToken::new(),
    };
    let run = Run::new(Wish::default(), KeyShape::ApiKey);
    let run = check(&client(router).await, order, run, &mut |_| {}).await;
    let asked = asked.lock().unwrap().clone();
    (source::find(&run), asked)
}

fn row(id: usize, label: &str) -> Value {
    json!({"id": format!("s{id}"), "label": label, "sourceSubType": {"id": "OTHER"}})
}

/// This many sources, with Findem at the given position, if any.
fn company_of(count: usize, findem: Option<usize>) -> Vec<Value> {
    let label = |n| {
        if Some(n) == findem {
            "Findem".to_owned()
        } else {
            format!("Board {n}")
        }
    };
    (0..count).map(|n| row(n, &label(n))).collect()
}

fn page(rows: &[Value], offset: usize, limit: usize, total: &Value) -> Answer {
    let rows: Vec<&Value> = rows.iter().skip(offset).take(limit).collect();
    let mut body = json!({"limit": limit, "offset": offset, "content": rows});
    // "absent" leaves the total out.
    if *total != json!("absent") {
        body["totalFound"] = total.clone();
    }
    (StatusCode::OK, Json(body))
}

#[tokio::test]
async fn found_costs_no_page_more_than_its_total_and_missing_costs_one_for_each_type() {
    for (findem, verdict, pages) in [(Some(2), SourceVerdict::Found, 3), (None, SourceVerdict::Missing, 6)] {
        let sources = company_of(12, findem);
        let (finding, asked) = found(&["OTHER", "PAID", "REFERRALS"], move |kind, offset, _| {
            let own: &[Value] = if kind == "OTHER" { &sources } else { &[] };
            let noise = company_of(3, None);
            let rows = if kind == "PAID" { &noise[..] } else { own };
            page(rows, offset, 100, &json!(rows.len()))
        })
        .await;
        // The first page of the empty list of referrals already proves its end.
        let pages = if findem.is_none() { pages - 1 } else { pages };
        assert_eq!((finding.verdict, asked.len()), (verdict, pages), "{asked:?}");
    }
}

#[tokio::test]
async fn short_pages_are_read_to_the_end_whatever_the_total_says() {
    for total in [
        json!(250),
        json!("absent"),
        json!(null),
        json!("250"),
        json!(-1),
        json!(0),
        json!(50),
    ] {
        for (findem, expected) in [(Some(249), SourceVerdict::Found), (None, SourceVerdict::Missing)] {
            let sources = company_of(250, findem);
            let named = total.clone();
            let (finding, asked) = found(&["OTHER"], move |_, offset, _| page(&sources, offset, 50, &named)).await;
            assert_eq!(finding.verdict, expected, "{total}");
            assert!(asked.len() <= 6, "{total}: {asked:?}");
        }
    }
}

#[tokio::test]
async fn two_sources_far_apart_are_two_and_nobody_is_told_to_rename_one() {
    let mut sources = company_of(250, Some(249));
    sources[0] = row(0, "findem");
    let near_first = sources.clone();
    let (finding, _) = found(&["OTHER"], move |_, offset, _| {
        page(&near_first, offset, 50, &json!(null))
    })
    .await;
    assert_eq!(finding.verdict, SourceVerdict::Found);
    sources[0] = row(0, "Findem");
    let (finding, _) = found(&["OTHER"], move |_, offset, _| page(&sources, offset, 50, &json!(null))).await;
    assert_eq!(finding.verdict, SourceVerdict::Duplicate);
}

#[tokio::test]
async fn a_value_that_was_deleted_while_the_pages_were_read_hides_nothing() {
    // The source slips to the previous page, once.
    let before = company_of(150, Some(100));
    let mut after = before.clone();
    after.remove(5);
    let (finding, asked) = found(&["OTHER"], move |_, offset, number| {
        let rows = if number == 0 { &before } else { &after };
        page(rows, offset, 100, &json!(rows.len()))
    })
    .await;
    assert_eq!(
        (finding.verdict, finding.note),
        (SourceVerdict::Found, None),
        "{asked:?}"
    );
    let offsets: Vec<usize> = asked.iter().map(|(_, offset)| *offset).collect();
    assert_eq!(offsets, [0, 100, 0, 100]);
}

#[tokio::test]
async fn a_list_that_never_holds_still_proves_only_what_it_shows() {
    // The answer for the second page, given how many pages came before.
    type Second = fn(&[Value], usize) -> Answer;
    let deleted: Second = |rows, _| page(&rows[1..], 100, 100, &json!(149));
    let nothing: Second = |_, _| page(&[], 0, 100, &json!(0));
    let fewer: Second = |_, _| page(&[], 0, 100, &json!(100));
    let short: Second = |_, _| page(&[], 0, 100, &json!(150));
    let repeated: Second = |rows, _| page(rows, 99, 100, &json!(150));
    let ignored: Second = |rows, _| page(rows, 0, 100, &json!(150));
    for (name, second) in [
        ("a value before was deleted", deleted),
        ("total 0 and no rows", nothing),
        ("total 100 and no rows", fewer),
        ("less than announced", short),
        ("a row comes twice", repeated),
        ("the offset is ignored", ignored),
    ] {
        for (findem, expected) in [
            (Some(3), (SourceVerdict::Found, None, Some(SourceNote::ListChanged))),
            (
                Some(100),
                (SourceVerdict::Inconclusive, Some(Reason::ListChanged), None),
            ),
            (None, (SourceVerdict::Inconclusive, Some(Reason::ListChanged), None)),
        ] {
            if (name, findem) == ("a row comes twice", Some(100)) {
                continue;
            }
            let sources = company_of(150, findem);
            let (finding, asked) = found(&["OTHER"], move |_, offset, number| match offset {
                0 => page(&sources, 0, 100, &json!(150)),
                100 => second(&sources, number),
                _ => page(&[], 0, 100, &json!(150)),
            })
            .await;
            let said = (finding.verdict, finding.reason, finding.note);
            assert_eq!(said, expected, "{name}, {findem:?}: {asked:?}");
            assert!(asked.len() <= 6, "{name}: {asked:?}");
        }
    }
}

#[tokio::test]
async fn a_type_that_is_refused_hides_only_what_is_not_found_elsewhere() {
    for (findem, expected) in [
        (Some(0), (SourceVerdict::Found, None)),
        (None, (SourceVerdict::Inconclusive, Some(Reason::Unauthorized))),
    ] {
        let sources = company_of(4, findem);
        let (finding, asked) = found(&["OTHER", "REFERRALS"], move |kind, offset, _| {
            if kind == "OTHER" {
                return page(&sources, offset, 100, &json!(4));
            }
            (StatusCode::FORBIDDEN, Json(json!({"message": "Forbidden"})))
        })
        .await;
        assert_eq!((finding.verdict, finding.reason), expected);
        assert_eq!(finding.note, Some(SourceNote::TypeRefused));
        assert_eq!(asked.len(), 2, "{asked:?}");
    }
}

/// The list of candidates, filtered as documented: `carrying` of 40 have the source.
async fn candidates(State(carrying): State<u64>, RawQuery(query): RawQuery) -> Answer {
    let query = query.unwrap_or_default();
    let count = |name: &str| {
        query
            .split('&')
            .filter(|part| part.starts_with(&format!("{name}=")))
            .count()
    };
    let counts = ["sourceType", "sourceSubType", "sourceValueId"].map(count);
    let body = match counts {
        [0, 0, 0] => json!({"totalFound": 40, "content": []}),
        [1, 1, 1] => json!({"totalFound": carrying, "content": []}),
        _ => {
            let errors = json!([{"code": "SOURCES_CRITERIA_SIZE_VIOLATED", "message": "Sizes differ"}]);
            return (
                StatusCode::BAD_REQUEST,
                Json(json!({"message": "Bad request", "errors": errors})),
            );
        }
    };
    (StatusCode::OK, Json(body))
}

#[tokio::test]
async fn whoever_carries_the_source_is_counted_by_type_sub_type_and_source() {
    let unsure = || Err(Uncounted::from(Reason::WrongShape));
    for (carrying, sub_type, expected) in [
        (7, Some("OTHER"), Ok(7)),
        (0, Some("OTHER"), Ok(0)),
        (40, Some("OTHER"), unsure()),
        (7, None, Ok(7)),
        // Either nobody carries it, or it is stored under another sub-type.
        (0, None, unsure()),
    ] {
        let source = SourceMatch {
            label: "Findem".to_owned(),
            type_id: "OTHER".to_owned(),
            sub_type_id: sub_type.map(str::to_owned),
            id: "s1".to_owned(),
        };
        let router = Router::new().route("/candidates", get(candidates)).with_state(carrying);
        let deadline = Instant::now() + Duration::from_mins(1);
        let count = arrivals::count(&client(router).await, &source, deadline, &CancellationToken::new()).await;
        assert_eq!(count, expected, "{carrying} of sub-type {sub_type:?}");
    }
}
