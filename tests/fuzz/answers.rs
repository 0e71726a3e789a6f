//! Answers of a server, and the labels of sources.

use diagnosis::diagnose;
use diagnosis::evidence::{Answer, Body, Observation, Order, Outcome};
use diagnosis::key_text::KeyShape;
use diagnosis::permission::catalog;
use diagnosis::probe::Probe;
use diagnosis::run::{Run, SourcePage, Wish};
use diagnosis::source::{is_near_miss, reveal_invisible};
use diagnosis::verdict::{SourceVerdict, SummaryVerdict, Verdict};
use serde_json::{Value, json};

use crate::corpus::{RANDOM, target};

fn answered(probe: Probe, status: u16, body: &Body) -> Observation {
    Observation {
        probe,
        method: probe.method(),
        path: probe.path(true).to_owned(),
        outcome: Outcome::Answer(Answer {
            status,
            body: body.clone(),
            www_authenticate: None,
            rate_headers: true,
        }),
        duration_ms: 1,
        order: Order::default(),
        tries: 1,
        request_id: None,
    }
}

/// A page of the sources of the type "OTHER".
fn page(status: u16, body: &Body) -> SourcePage {
    SourcePage {
        type_id: "OTHER".to_owned(),
        again: false,
        observation: answered(Probe::SourceValues, status, body),
    }
}

/// A check in which every request gets this answer.
fn run(status: u16, body: &Body) -> Run {
    let mut run = Run::new(Wish::default(), KeyShape::ApiKey);
    let probes = catalog().map(|permission| permission.probe);
    for probe in probes.chain([Probe::Me, Probe::SourceTypes]) {
        run.record(answered(probe, status, body));
    }
    run.source_pages.push(page(status, body));
    run.finished = true;
    run
}

/// No error grants anything, and no answer that is not JSON does.
fn answer(input: &[u8]) {
    let body = match serde_json::from_slice::<Value>(input) {
        Ok(value) => Body::Json(value),
        Err(error) if error.is_eof() => Body::Truncated,
        Err(_) => Body::NotJson {
            html: input.starts_with(b"<"),
        },
    };
    for status in [200, 401, 403, 500] {
        let diagnosis = diagnose(&run(status, &body));
        if status != 200 || !matches!(body, Body::Json(_)) {
            let granted = diagnosis.rows.iter().find(|row| row.verdict == Verdict::Granted);
            assert_eq!(granted, None, "{status}");
            assert_ne!(diagnosis.summary.verdict, SummaryVerdict::Ready, "{status}");
        }
    }
}

/// A label is the source, nearly the source, or neither; and what is shown of it has nothing invisible.
fn label(input: &[u8]) {
    let label = String::from_utf8_lossy(input);
    let shown = reveal_invisible(&label);
    assert_eq!(reveal_invisible(&shown), shown);
    assert_eq!(shown.trim(), shown);
    assert_eq!(shown.chars().count(), label.chars().count());
    let mut run = run(
        200,
        &Body::Json(json!({"content": [{"id": "OTHER", "label": "Other"}]})),
    );
    let values = [
        json!([{"id": "s1", "label": label, "sourceSubType": {"id": "OTHER"}}]),
        json!([]),
    ];
    run.source_pages = values
        .map(|values| page(200, &Body::Json(json!({"content": values}))))
        .to_vec();
    let expected = match &*label {
        "Findem" => SourceVerdict::Found,
        label if is_near_miss(label) => SourceVerdict::NearMiss,
        _ => SourceVerdict::Missing,
    };
    assert_eq!(diagnose(&run).source.verdict, expected, "{label:?}");
}

#[test]
fn any_answer_is_judged_and_no_error_grants_anything() {
    bolero::check!()
        .with_iterations(RANDOM)
        .for_each(target("answers", &[], answer));
}

#[test]
fn any_label_is_the_source_or_is_not() {
    bolero::check!()
        .with_iterations(RANDOM)
        .for_each(target("labels", &[], label));
}
