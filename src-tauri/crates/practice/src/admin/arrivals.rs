//! What came in by calls: candidates with all that was written about them, and the webhooks that told of it.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde_json::Value;

use super::{Frame, Shared, missing, page};
use crate::api::{candidate_property_label, quotable};
use crate::company::Company;
use crate::profile::{Application, Profile};
use crate::state::{Origin, SavedState};
use crate::webhooks::Callback;
use crate::world::World;

fn shown(moment: Timestamp) -> String {
    moment.strftime("%-d %B %Y, %H:%M:%S UTC").to_string()
}

/// An application as the pages show it.
struct At {
    job: String,
    status: String,
    source: String,
}

fn at(world: &World, application: &Application) -> At {
    let status = match &application.sub_status {
        Some(sub_status) => format!("{}: {sub_status}", application.status),
        None => application.status.clone(),
    };
    At {
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

fn came_from(origin: Option<&Origin>) -> String {
    origin
        .filter(|origin| !origin.by.is_empty())
        .map_or_else(|| "not noted".to_owned(), |origin| origin.by.clone())
}

struct Row {
    id: String,
    name: String,
    email: String,
    applications: Vec<At>,
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

/// Every candidate that a call created or changed, the last one first.
fn touched(world: &World, state: &SavedState) -> Vec<Profile> {
    let created = state.created.iter().map(|created| created.id.to_string());
    let changed = state.changes.keys().cloned();
    let ids: std::collections::BTreeSet<String> = created.chain(changed).collect();
    let mut profiles: Vec<Profile> = ids
        .iter()
        .filter_map(|id| Profile::find(&world.company, state, id))
        .collect();
    profiles.sort_by_key(|profile| std::cmp::Reverse(profile.written.as_ref().map(|origin| origin.at)));
    profiles
}

pub(super) async fn list(State(world): Shared) -> Response {
    let state = world.state().clone();
    let rows = touched(&world, &state).into_iter().map(|profile| Row {
        name: profile.name(),
        email: profile.text("email").to_owned(),
        applications: profile
            .applications
            .iter()
            .map(|application| at(&world, application))
            .collect(),
        notes: state
            .messages
            .iter()
            .filter(|message| message.candidates.contains(&profile.id))
            .count(),
        files: state.files.iter().filter(|file| file.candidate == profile.id).count(),
        by: came_from(profile.written.as_ref()),
        at: profile
            .written
            .as_ref()
            .map(|origin| shown(origin.at))
            .unwrap_or_default(),
        created: profile.person.is_none(),
        id: profile.id,
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
    size: usize,
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
    applications: Vec<At>,
    history: Vec<(String, String)>,
    properties: Vec<(String, String)>,
    notes: Vec<Note>,
    files: Vec<File>,
    interviews: Vec<String>,
    reviews: Vec<String>,
}

pub(super) async fn one(State(world): Shared, Path((_, id)): Path<(String, String)>) -> Response {
    let state = world.state().clone();
    let Some(profile) = Profile::find(&world.company, &state, &id) else {
        return missing(&world);
    };
    let files = state.files.iter().filter(|file| file.candidate == id).map(|file| File {
        id: file.id.to_string(),
        name: file.name.clone(),
        kind: file.kind.clone(),
        size: STANDARD.decode(&file.content).map_or(0, |content| content.len()),
        by: came_from(Some(&file.origin)),
        at: shown(file.origin.at),
    });
    let notes = state
        .messages
        .iter()
        .filter(|message| message.candidates.contains(&id))
        .map(|message| Note {
            content: message.content.clone(),
            visibility: message.visibility.clone(),
            by: came_from(Some(&message.origin)),
            at: shown(message.origin.at),
        });
    let interviews = state
        .interviews
        .values()
        .filter(|interview| interview["candidate"]["id"] == *id);
    let reviews = state.reviews.values().filter(|review| review["candidateId"] == *id);
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let candidate = Candidate {
        frame: Frame::new(&world),
        name: profile.name(),
        created: profile.person.is_none(),
        facts: facts(&profile),
        applications: profile
            .applications
            .iter()
            .map(|application| at(&world, application))
            .collect(),
        history: profile
            .primary()
            .map(|primary| {
                primary
                    .history()
                    .iter()
                    .map(|(on, status, _)| (on.clone(), status.clone()))
                    .collect()
            })
            .unwrap_or_default(),
        properties: property_values(&world.company, &profile, &text),
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

fn facts(profile: &Profile) -> Vec<(&'static str, String)> {
    let fields = |name: &str, parts: &[&str]| {
        let value = profile.fields.get(name);
        let texts = parts
            .iter()
            .filter_map(|part| value.and_then(|value| value[*part].as_str()));
        texts.collect::<Vec<_>>().join(", ")
    };
    [
        ("E-mail", profile.text("email").to_owned()),
        ("Telephone", profile.text("phoneNumber").to_owned()),
        ("Place", fields("location", &["city", "region", "country"])),
        (
            "Links",
            fields("web", &["linkedin", "website", "twitter", "facebook", "skype"]),
        ),
        ("Tags", profile.tags.join(", ")),
        ("Consent", profile.consent.status.to_owned()),
        ("Last written by", came_from(profile.written.as_ref())),
        (
            "Last written at",
            profile
                .written
                .as_ref()
                .map(|origin| shown(origin.at))
                .unwrap_or_default(),
        ),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .collect()
}

/// What calls set, by the name of the property.
fn property_values(company: &Company, profile: &Profile, text: &dyn Fn(&Value) -> String) -> Vec<(String, String)> {
    profile
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

/// A file that was uploaded, to be saved and not shown: it is somebody else's.
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
            format!("attachment; filename=\"{}\"", quotable(&file.name)),
        ),
    ];
    (headers, STANDARD.decode(file.content).unwrap_or_default()).into_response()
}

struct Subscribed {
    url: String,
    events: String,
    state: &'static str,
    by: String,
}

struct Called {
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
    subscriptions: Vec<Subscribed>,
    callbacks: Vec<Called>,
}

pub(super) async fn webhooks(State(world): Shared) -> Response {
    let state = world.state().clone();
    let subscriptions = state.subscriptions.iter().map(|subscription| Subscribed {
        url: subscription.callback_url.clone(),
        events: subscription.events.join(", "),
        state: if subscription.active { "Active" } else { "Not active" },
        by: came_from(Some(&subscription.origin)),
    });
    let called = |callback: &Callback| Called {
        at: shown(callback.at),
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
