//! The home page, System roles, subscription, network and journal.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use secrecy::{ExposeSecret, SecretString};

use super::form_fields::FormFields;
use super::outcome::{After, Outcome};
use super::{Frame, Shared, back_to, count, page};
use crate::access::{Module, Role, SCOPES, weakest_role};
use crate::quirk::Quirk;

#[derive(Template)]
#[template(path = "home.html")]
struct Home {
    frame: Frame,
    /// The ids of the story and of the solution.
    story: String,
    solution: String,
    /// The id of the words that reveal the solution.
    reveal: &'static str,
    /// The names and keys of the scenario.
    keys: Vec<(String, SecretString)>,
    /// The scenario issued a key that cannot be shown again, because the tenant was restored and keys are not saved.
    key_gone: bool,
    api_base: String,
    jobs: u64,
    candidates: u64,
}

pub(super) async fn home(State(world): Shared) -> Response {
    let scenario = world.state().scenario;
    let home = Home {
        frame: Frame::new(&world),
        story: format!("scenario-{scenario}-story"),
        solution: format!("scenario-{scenario}-solution"),
        reveal: if scenario.begins_in_order() {
            "tenant-what-to-do"
        } else {
            "tenant-solution"
        },
        keys: world
            .issued
            .iter()
            .map(|issued| (issued.name.clone(), issued.key.clone()))
            .collect(),
        key_gone: world.issued.is_empty() && scenario.issues_a_key(),
        api_base: world.base.clone(),
        jobs: count(world.company.jobs.len()),
        candidates: world.company.candidates,
    };
    page(StatusCode::OK, &home)
}

#[derive(Template)]
#[template(path = "roles.html")]
struct Roles {
    frame: Frame,
    /// The roles, one in each column.
    columns: [Role; 6],
    scopes: Vec<(&'static str, Vec<bool>)>,
}

pub(super) async fn roles(State(world): Shared) -> Response {
    let scopes = SCOPES.map(|scope| (scope, Role::ALL.map(|role| role >= weakest_role(scope)).to_vec()));
    page(
        StatusCode::OK,
        &Roles {
            frame: Frame::new(&world),
            columns: Role::ALL,
            scopes: scopes.into(),
        },
    )
}

#[derive(Template)]
#[template(path = "subscription.html")]
struct Subscription {
    frame: Frame,
    /// Whether the API version that clients use is switched off.
    version_off: bool,
    /// Whether some candidates are refused to every credential.
    candidates_hidden: bool,
    modules: Vec<(Module, bool)>,
}

pub(super) async fn subscription(State(world): Shared, After(outcome): After) -> Response {
    let modules = Module::ALL.map(|module| (module, world.has_module(module)));
    page(
        StatusCode::OK,
        &Subscription {
            frame: Frame::after(&world, outcome),
            version_off: world.has_quirk(Quirk::InterviewsVersionOff),
            candidates_hidden: world.has_quirk(Quirk::CandidatesHidden),
            modules: modules.into(),
        },
    )
}

/// The name of the version that can be switched off.
const VERSION_OFF: &str = "interviews-api/v201904";

/// Orders a module, or asks for something else that only SmartRecruiters can change. It takes effect at once.
pub(super) async fn order_module(State(world): Shared, sent: FormFields) -> Response {
    if let Some(module) = Module::ALL
        .into_iter()
        .find(|module| module.id() == sent.first("module"))
    {
        world.change(|state| state.modules.insert(module));
    }
    if sent.first("version") == VERSION_OFF {
        world.change(|state| state.quirks.remove(&Quirk::InterviewsVersionOff));
    }
    if sent.first("access") == "candidates" {
        world.change(|state| state.quirks.remove(&Quirk::CandidatesHidden));
    }
    back_to(&world, "subscription", Outcome::Ordered)
}

#[derive(Template)]
#[template(path = "network.html")]
struct Network {
    frame: Frame,
    portal: bool,
    disturbed: bool,
}

pub(super) async fn network(State(world): Shared, After(outcome): After) -> Response {
    let network = Network {
        frame: Frame::after(&world, outcome),
        portal: world.has_quirk(Quirk::CaptivePortal),
        disturbed: Quirk::NETWORK.into_iter().any(|quirk| world.has_quirk(quirk)),
    };
    page(StatusCode::OK, &network)
}

pub(super) async fn restore_network(State(world): Shared) -> Response {
    world.change(|state| state.quirks.retain(|quirk| !Quirk::NETWORK.contains(quirk)));
    back_to(&world, "network", Outcome::NetworkRestored)
}

struct Line {
    number: u64,
    at: String,
    request: String,
    /// `None` if this company has no credential with that secret.
    credential: Option<String>,
    /// `None` if the connection was closed without an answer.
    status: Option<u16>,
    fault: bool,
    milliseconds: u64,
}

#[derive(Template)]
#[template(path = "journal.html")]
struct Journal {
    frame: Frame,
    total: u64,
    lines: Vec<Line>,
}

pub(super) async fn journal(State(world): Shared, After(outcome): After) -> Response {
    const SHOWN: usize = 500;
    let entries = world.journal.read();
    let lines = entries.iter().rev().take(SHOWN).map(|entry| Line {
        number: entry.number,
        at: entry.at.strftime("%H:%M:%S%.3f").to_string(),
        request: match entry.query.as_str() {
            "" => format!("{} {}", entry.method, entry.path),
            query => format!("{} {}?{query}", entry.method, entry.path),
        },
        credential: entry.credential.clone(),
        status: entry.status,
        fault: entry.fault,
        milliseconds: u64::try_from(entry.duration.as_millis()).unwrap_or(u64::MAX),
    });
    let journal = Journal {
        frame: Frame::after(&world, outcome),
        total: count(entries.len()),
        lines: lines.collect(),
    };
    page(StatusCode::OK, &journal)
}

pub(super) async fn clear_journal(State(world): Shared) -> Response {
    world.journal.clear();
    back_to(&world, "journal", Outcome::JournalCleared)
}
