//! Pages with everything that API clients wrote: candidates, and webhooks with their callbacks.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde_json::Value;

use super::{Frame, Shared, count, missing, page};
use crate::api::{candidate_property_label, header_file_name};
use crate::candidate_record::{Application, CandidateRecord};
use crate::company::Company;
use crate::origin::Origin;
use crate::state::SavedState;
use crate::webhooks::Callback;
use crate::world::World;

fn format_time(moment: Timestamp) -> String {
    moment.strftime("%-d %B %Y, %H:%M:%S UTC").to_string()
}

/// An application on the pages.
struct ApplicationRow {
    job: String,
    status: String,
    source: String,
}

fn application_row(world: &World, application: &Application) -> ApplicationRow {
    let status = match &application.sub_status {
        Some(sub_status) => format!("{}: {sub_status}", application.status),
        None => application.status.clone(),
    };
    ApplicationRow {
        job: application.job(&world.company).map_or_else(
            || "Talent pool".to_owned(),
            |job| format!("{} ({})", job.title, job.ref_number),
        ),
        status,
        source: world
            .source_by_id(&application.source)
            .map_or_else(|| "API".to_owned(), |source| source.label),
    }
}

fn author(origin: Option<&Origin>) -> String {
    origin
        .filter(|origin| !origin.by.is_empty())
        .map_or_else(|| "not noted".to_owned(), |origin| origin.by.clone())
}

struct Row {
    id: String,
    name: String,
    email: String,
    applications: Vec<ApplicationRow>,
    notes: usize,
    files: usize,
    by: String,
    at: String,
    created: bool,
}

#[derive(Template)]
#[template(path = "arrivals.html")]
struct List {
    frame: Frame,
    rows: Vec<Row>,
}

/// Every candidate that a call created or changed, the latest change first.
fn changed_candidates(world: &World, state: &SavedState) -> Vec<CandidateRecord> {
    let created = state.created.iter().map(|created| created.id.to_string());
    let changed = state.changes.keys().cloned();
    let ids: std::collections::BTreeSet<String> = created.chain(changed).collect();
    let mut records: Vec<CandidateRecord> = ids
        .iter()
        .filter_map(|id| CandidateRecord::find(&world.company, state, id))
        .collect();
    records.sort_by_key(|record| std::cmp::Reverse(record.written.as_ref().map(|origin| origin.at)));
    records
}

pub(super) async fn list(State(world): Shared) -> Response {
    let state = world.state().clone();
    let rows = changed_candidates(&world, &state).into_iter().map(|record| Row {
        name: record.name(),
        email: record.text("email").to_owned(),
        applications: record
            .applications
            .iter()
            .map(|application| application_row(&world, application))
            .collect(),
        notes: state
            .messages
            .iter()
            .filter(|message| message.candidates.contains(&record.id))
            .count(),
        files: state.files.iter().filter(|file| file.candidate == record.id).count(),
        by: author(record.written.as_ref()),
        at: record
            .written
            .as_ref()
            .map(|origin| format_time(origin.at))
            .unwrap_or_default(),
        created: record.person.is_none(),
        id: record.id,
    });
    page(
        StatusCode::OK,
        &List {
            frame: Frame::new(&world),
            rows: rows.collect(),
        },
    )
}

struct File {
    id: String,
    name: String,
    kind: String,
    size: u64,
    by: String,
    at: String,
}

struct Note {
    content: String,
    visibility: String,
    by: String,
    at: String,
}

#[derive(Template)]
#[template(path = "arrival.html")]
struct Candidate {
    frame: Frame,
    name: String,
    created: bool,
    /// Field and value.
    facts: Vec<(&'static str, String)>,
    applications: Vec<ApplicationRow>,
    history: Vec<(String, String)>,
    properties: Vec<(String, String)>,
    notes: Vec<Note>,
    files: Vec<File>,
    interviews: Vec<String>,
    reviews: Vec<String>,
}

pub(super) async fn one(State(world): Shared, Path((_, id)): Path<(String, String)>) -> Response {
    let state = world.state().clone();
    let Some(record) = CandidateRecord::find(&world.company, &state, &id) else {
        return missing(&world);
    };
    let files = state.files.iter().filter(|file| file.candidate == id).map(|file| File {
        id: file.id.to_string(),
        name: file.name.clone(),
        kind: file.kind.clone(),
        size: STANDARD.decode(&file.content).map_or(0, |content| count(content.len())),
        by: author(Some(&file.origin)),
        at: format_time(file.origin.at),
    });
    let notes = state
        .messages
        .iter()
        .filter(|message| message.candidates.contains(&id))
        .map(|message| Note {
            content: message.content.clone(),
            visibility: message.visibility.clone(),
            by: author(Some(&message.origin)),
            at: format_time(message.origin.at),
        });
    let interviews = state
        .interviews
        .values()
        .filter(|interview| interview["candidate"]["id"] == *id);
    let reviews = state.reviews.values().filter(|review| review["candidateId"] == *id);
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let candidate = Candidate {
        frame: Frame::new(&world),
        name: record.name(),
        created: record.person.is_none(),
        facts: facts(&record),
        applications: record
            .applications
            .iter()
            .map(|application| application_row(&world, application))
            .collect(),
        history: record
            .primary()
            .map(|primary| {
                primary
                    .history()
                    .iter()
                    .map(|(on, status, _)| (on.clone(), status.clone()))
                    .collect()
            })
            .unwrap_or_default(),
        properties: property_values(&world.company, &record, &text),
        notes: notes.collect(),
        files: files.collect(),
        interviews: interviews
            .flat_map(|interview| interview["timeslots"].as_array().cloned().unwrap_or_default())
            .map(|slot| format!("{} to {}", text(&slot["startsOn"]), text(&slot["endsOn"])))
            .collect(),
        reviews: reviews
            .map(|review| {
                format!(
                    "{} of 5: {}",
                    review["overallRating"],
                    review["comment"].as_str().unwrap_or("no comment")
                )
            })
            .collect(),
    };
    page(StatusCode::OK, &candidate)
}

fn facts(record: &CandidateRecord) -> Vec<(&'static str, String)> {
    let fields = |name: &str, parts: &[&str]| {
        let value = record.fields.get(name);
        let texts = parts
            .iter()
            .filter_map(|part| value.and_then(|value| value[*part].as_str()));
        texts.collect::<Vec<_>>().join(", ")
    };
    [
        ("Email", record.text("email").to_owned()),
        ("Phone", record.text("phoneNumber").to_owned()),
        ("Location", fields("location", &["city", "region", "country"])),
        (
            "Links",
            fields("web", &["linkedin", "website", "twitter", "facebook", "skype"]),
        ),
        ("Tags", record.tags.join(", ")),
        ("Consent", record.consent.status.to_owned()),
        ("Last changed by", author(record.written.as_ref())),
        (
            "Last changed at",
            record
                .written
                .as_ref()
                .map(|origin| format_time(origin.at))
                .unwrap_or_default(),
        ),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .collect()
}

/// The property values that calls set, by the property's label.
fn property_values(
    company: &Company,
    record: &CandidateRecord,
    text: &dyn Fn(&Value) -> String,
) -> Vec<(String, String)> {
    record
        .properties
        .iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(key, value)| {
            let place = if key.contains('/') {
                "at a job"
            } else {
                "of the candidate"
            };
            let id = key.rsplit('/').next().unwrap_or_default();
            let label = candidate_property_label(company, id).unwrap_or(id);
            (format!("{label} ({place})"), text(value))
        })
        .collect()
}

/// Downloads an uploaded file. The browser never displays it, because its content is not trusted.
pub(super) async fn file(State(world): Shared, Path((_, id)): Path<(String, String)>) -> Response {
    let found = {
        let state = world.state();
        state.files.iter().find(|file| file.id.to_string() == id).cloned()
    };
    let Some(file) = found else {
        return missing(&world);
    };
    let headers = [
        (CONTENT_TYPE, "application/octet-stream".to_owned()),
        (
            CONTENT_DISPOSITION,
            format!("attachment; filename=\"{}\"", header_file_name(&file.name)),
        ),
    ];
    (headers, STANDARD.decode(file.content).unwrap_or_default()).into_response()
}

struct SubscriptionRow {
    url: String,
    events: String,
    state: &'static str,
    by: String,
}

struct CallbackRow {
    at: String,
    event: String,
    url: String,
    body: String,
    answer: String,
}

#[derive(Template)]
#[template(path = "webhooks.html")]
struct Webhooks {
    frame: Frame,
    subscriptions: Vec<SubscriptionRow>,
    callbacks: Vec<CallbackRow>,
}

pub(super) async fn webhooks(State(world): Shared) -> Response {
    let state = world.state().clone();
    let subscriptions = state.subscriptions.iter().map(|subscription| SubscriptionRow {
        url: subscription.callback_url.clone(),
        events: subscription.events.join(", "),
        state: if subscription.active { "Active" } else { "Not active" },
        by: author(Some(&subscription.origin)),
    });
    let called = |callback: &Callback| CallbackRow {
        at: format_time(callback.at),
        event: callback.event.clone(),
        url: callback.url.clone(),
        body: callback.body.clone(),
        answer: match &callback.answer {
            Ok(status) => status.to_string(),
            Err(why) => format!("no answer: {why}"),
        },
    };
    let webhooks = Webhooks {
        frame: Frame::new(&world),
        subscriptions: subscriptions.collect(),
        callbacks: state.callbacks.iter().rev().map(called).collect(),
    };
    page(StatusCode::OK, &webhooks)
}
