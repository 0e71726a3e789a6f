//! Judges answers with the core and renders the report: whatever a server does, the report consists of whole sentences.

use diagnosis::diagnose;
use diagnosis::evidence::{Answer, Body, NoAnswer, Observation, Outcome};
use diagnosis::key_text::KeyShape;
use diagnosis::permission::Scope;
use diagnosis::probe::Probe;
use diagnosis::run::{Run, SourcePage, Wish};
use diagnosis::vendor::objects::Shape;
use diagnosis::verdict::TlsFault;
use report::{Style, code, texts};
use serde_json::{Value, json};

use crate::support::report;

fn answer(status: u16, body: Body) -> Outcome {
    Outcome::Answer(Answer {
        status,
        body,
        www_authenticate: None,
        rate_headers: true,
    })
}

/// The answer to a probe for a key with this role when nothing is wrong.
fn well(probe: Probe, role: &str) -> Outcome {
    let body = match (probe, probe.spec().shape) {
        (Probe::Me, _) => json!({"id": "u", "systemRole": {"id": role, "name": role}}),
        (Probe::SourceTypes, _) => json!({"content": [{"id": "OTHER", "label": "Other"}]}),
        (_, Some(Shape::Names)) => json!(["Phone"]),
        (_, Some(Shape::Identified) | None) => return answer(404, Body::Json(json!({}))),
        _ => json!({"totalFound": 3, "content": [{"id": "x"}]}),
    };
    answer(200, Body::Json(body))
}

fn run(outcome: impl Fn(Probe) -> Outcome, labels: &[&str]) -> Run {
    let mut run = Run::new(Wish::default(), KeyShape::ApiKey);
    run.finished = true;
    let observation = |probe: Probe, outcome| Observation {
        probe,
        method: probe.method(),
        path: probe.path(true).to_owned(),
        outcome,
        duration_ms: 40,
        order: diagnosis::evidence::Order::default(),
        tries: 1,
        request_id: Some("r-1".to_owned()),
    };
    for probe in Probe::ALL
        .iter()
        .copied()
        .filter(|probe| !matches!(probe, Probe::MeOld | Probe::SourceValues))
    {
        run.observations.push(observation(probe, outcome(probe)));
    }
    let source = |(number, label): (usize, &&str)| json!({"id": format!("s{number}"), "label": label});
    let rows: Vec<Value> = labels.iter().enumerate().map(source).collect();
    for rows in [rows, Vec::new()] {
        run.source_pages.push(SourcePage {
            type_id: "OTHER".to_owned(),
            again: false,
            observation: observation(Probe::SourceValues, answer(200, Body::Json(json!({"content": rows})))),
        });
    }
    run
}

fn runs() -> Vec<(&'static str, Run)> {
    let denied = |probes: &'static [Probe]| {
        move |probe| {
            if probes.contains(&probe) {
                answer(403, Body::Json(json!({"code": "X"})))
            } else {
                well(probe, "ADMINISTRATOR")
            }
        }
    };
    let admin = |probe| well(probe, "ADMINISTRATOR");
    let mut runs = vec![
        ("ready", run(admin, &["Findem"])),
        ("no source", run(admin, &["Indeed"])),
        ("near miss", run(admin, &["findem"])),
        ("private near miss", run(admin, &["Findem of Anna Schmidt"])),
        ("two sources", run(admin, &["Findem", "Findem"])),
        ("extended", run(|probe| well(probe, "EXTENDED"), &["Findem"])),
        ("custom role", run(|probe| well(probe, "5f0e"), &["Findem"])),
        ("one module", run(denied(&[Probe::Offers]), &["Findem"])),
        ("refused", run(denied(&[Probe::Users, Probe::Jobs]), &["Findem"])),
        ("all 401", run(|_| answer(401, Body::Json(json!({}))), &[])),
        ("all 403", run(|_| answer(403, Body::Json(json!({}))), &[])),
        ("all pages", run(|_| answer(200, Body::NotJson { html: true }), &[])),
        ("all 503", run(|_| answer(503, Body::Empty), &[])),
        ("all 429", run(|_| answer(429, Body::Empty), &[])),
        (
            "writes accepted",
            run(
                |probe| {
                    if probe.is_write() {
                        answer(200, Body::Empty)
                    } else {
                        admin(probe)
                    }
                },
                &["Findem"],
            ),
        ),
        ("nothing", Run::new(Wish::default(), KeyShape::Unusual)),
    ];
    let api_off = json!({"message": "No access to feature: Customer API"});
    runs.push(("api off", run(move |_| answer(403, Body::Json(api_off.clone())), &[])));
    let scope = json!({"message": "Missing required scopes: users_read"});
    runs.push(("scope", run(move |_| answer(403, Body::Json(scope.clone())), &[])));
    for why in [
        NoAnswer::Dns,
        NoAnswer::Connect,
        NoAnswer::Tls(TlsFault::UnknownIssuer),
        NoAnswer::Tls(TlsFault::Expired),
        NoAnswer::Throttled,
        NoAnswer::Proxy,
        NoAnswer::Timeout,
        NoAnswer::Deadline,
        NoAnswer::Cancelled,
    ] {
        runs.push(("no answer", run(move |_| Outcome::NoAnswer(why), &[])));
    }
    let mut unavailable = run(admin, &[]);
    unavailable.sources_unavailable = true;
    runs.push(("no page for sources", unavailable));
    let mut reads = run(admin, &["Findem"]);
    reads.wish.read_only = true;
    runs.push(("read-only", reads));
    for only in [None, Some(vec![Scope::MessagesManage])] {
        let mut untried = run(|probe| well(probe, "5f0e"), &["Findem"]);
        untried.observations.retain(|observation| !observation.probe.is_write());
        (untried.wish.read_only, untried.wish.only, untried.writes_not_agreed) = (true, only, true);
        runs.push(("writes that nobody agreed to", untried));
    }
    runs
}

#[test]
fn whatever_was_answered_the_report_says_it_in_whole_sentences() {
    for (name, run) in runs() {
        let diagnosis = diagnose(&run);
        let report = report(&diagnosis);
        let wide = report::text(
            &report,
            Style {
                color: false,
                width: 1000,
                breaks_words: true,
            },
        );
        let totals = report::Sheet::of(&report).totals;
        let detail = diagnosis
            .summary
            .detail
            .clone()
            .map(|detail| detail.text("counts", totals));
        let detail = detail.as_ref().map(texts::render).unwrap_or_default();
        assert!(
            wide.contains(&detail),
            "{name}: the detail is not the core's: {detail}\n{wide}"
        );
        for view in [
            wide,
            report::markdown(&report),
            report::copy::for_customer(&report, report::copy::RanBy::Customer),
        ] {
            assert!(!view.contains("{$") && !view.contains("{ $"), "{name}: {view}");
            assert!(!view.contains("report-"), "{name}: an id without its text: {view}");
            assert!(!view.contains("Schmidt"), "{name}: {view}");
        }
        let headline = &report.summary.headline;
        assert!(
            headline.ends_with('.') && !headline.contains("headline-"),
            "{name}: {headline}"
        );
        assert_eq!(
            report::read(report::html(&report).as_bytes()).unwrap().report,
            report,
            "{name}"
        );
        assert_eq!(
            code::decode(&code::encode(&report)),
            Ok(code::Decoded::of(&report)),
            "{name}"
        );
        assert!(
            report::explain(&code::encode(&report), Style::default()).is_ok(),
            "{name}"
        );
    }
}

#[test]
fn a_company_without_the_page_for_sources_is_told_so_and_not_sent_to_create_one() {
    let (_, run) = runs()
        .into_iter()
        .find(|(name, _)| *name == "no page for sources")
        .unwrap();
    let text = report::text(&report(&diagnose(&run)), Style::default());
    assert!(text.contains("Your company has no page for custom sources."), "{text}");
    assert!(!text.contains("Choose Create source"), "{text}");
}
