//! The admin pages, on which keys and sources are created. They have the menus and words of the real pages, but their own design and no
//! scripts. Every page requires the token in its address, and every form must come from these pages.

mod client_writes;
mod credentials;
mod form_fields;
mod outcome;
mod pages;
mod sources;

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION, ORIGIN, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};

use self::outcome::Outcome;
use crate::access::Module;
use crate::company::NAME;
use crate::scenario::Scenario;
use crate::words::Words;
use crate::world::World;

type Shared = State<Arc<World>>;

/// The routes of every page.
pub(crate) fn router(world: &Arc<World>) -> Router {
    Router::new()
        .route("/practice/{token}/", get(pages::home))
        .route("/practice/{token}/style.css", get(style))
        .route("/practice/{token}/credentials", get(credentials::list))
        .route("/practice/{token}/credentials/new", get(credentials::choose))
        .route(
            "/practice/{token}/credentials/new/{kind}",
            get(credentials::form).post(credentials::generate),
        )
        .route(
            "/practice/{token}/credentials/{id}/revoke",
            get(credentials::confirm).post(credentials::revoke),
        )
        .route("/practice/{token}/sources", get(sources::list))
        .route(
            "/practice/{token}/sources/new",
            get(sources::new_form).post(sources::create),
        )
        .route("/practice/{token}/sources/import", post(sources::finish_import))
        .route("/practice/{token}/sources/{id}", get(sources::edit).post(sources::save))
        .route(
            "/practice/{token}/sources/{id}/delete",
            get(sources::confirm).post(sources::delete),
        )
        .route("/practice/{token}/arrivals", get(client_writes::list))
        .route("/practice/{token}/arrivals/{id}", get(client_writes::one))
        .route("/practice/{token}/arrivals/files/{id}", get(client_writes::file))
        .route("/practice/{token}/webhooks", get(client_writes::webhooks))
        .route("/practice/{token}/roles", get(pages::roles))
        .route(
            "/practice/{token}/subscription",
            get(pages::subscription).post(pages::order_module),
        )
        .route(
            "/practice/{token}/network",
            get(pages::network).post(pages::restore_network),
        )
        .route(
            "/practice/{token}/journal",
            get(pages::journal).post(pages::clear_journal),
        )
        .fallback(not_found)
        .layer(from_fn_with_state(Arc::clone(world), guard))
        .with_state(Arc::clone(world))
}

async fn not_found(State(world): Shared) -> Response {
    missing(&world)
}

async fn style() -> Response {
    (
        [(CONTENT_TYPE, "text/css; charset=utf-8")],
        include_str!("../../templates/style.css"),
    )
        .into_response()
}

async fn guard(State(world): Shared, request: Request, next: Next) -> Response {
    let token = request.uri().path().split('/').nth(2);
    if token != Some(world.token.as_str()) {
        return StatusCode::NOT_FOUND.into_response();
    }
    if request.method() == Method::POST && !is_own_form(&request) {
        return (StatusCode::FORBIDDEN, "This form didn't come from the practice pages.").into_response();
    }
    let mut answer = next.run(request).await;
    let policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    for (name, value) in [
        (CONTENT_SECURITY_POLICY, policy),
        (CACHE_CONTROL, "no-store"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // The address contains the token, so it must not reach another site.
        (REFERRER_POLICY, "same-origin"),
    ] {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}

/// Whether a form comes from these pages. Browsers send the origin of every form to another site. Other programs send none, but need the
/// token anyway.
fn is_own_form(request: &Request) -> bool {
    let header = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    let same_site = header("sec-fetch-site").is_none_or(|site| site == "same-origin" || site == "none");
    let host = header("host").unwrap_or_default();
    same_site && header(ORIGIN.as_str()).is_none_or(|origin| origin.strip_prefix("http://") == Some(host))
}

/// The frame of every page.
struct Frame {
    /// `/practice/{token}/`.
    root: String,
    company: &'static str,
    scenario: Scenario,
    words: Words,
    /// Whether the page for custom sources exists.
    has_sources: bool,
    /// What a form has just done.
    outcome: Option<Outcome>,
}

impl Frame {
    fn new(world: &World) -> Self {
        Self {
            root: format!("/practice/{}/", world.token),
            company: NAME,
            scenario: world.state().scenario,
            words: world.words,
            has_sources: world.has_module(Module::CustomSources),
            outcome: None,
        }
    }

    /// The frame of a page that a form may have led to.
    fn after(world: &World, outcome: Option<Outcome>) -> Self {
        Self {
            outcome,
            ..Self::new(world)
        }
    }

    /// The text with this id.
    fn t(&self, id: &str) -> String {
        (self.words.text)(id)
    }

    /// A number as a person reads it.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "a template passes references")]
    fn n(&self, number: &u64) -> String {
        (self.words.number)(*number)
    }

    /// The title of the scenario.
    fn scenario(&self) -> String {
        self.t(&format!("scenario-{}", self.scenario))
    }

    /// The tag of the language of the explanations.
    fn language(&self) -> &'static str {
        (self.words.language)()
    }
}

/// An option in a list.
struct Choice {
    value: String,
    label: String,
    selected: bool,
}

fn count(things: usize) -> u64 {
    u64::try_from(things).unwrap_or(u64::MAX)
}

fn page(status: StatusCode, template: &impl Template) -> Response {
    match template.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Leads to a page that says what was done.
fn back_to(world: &World, path: &str, outcome: Outcome) -> Response {
    let address = format!("/practice/{}/{path}?{}", world.token, outcome.text());
    (StatusCode::SEE_OTHER, [(LOCATION, address)]).into_response()
}

/// A page that asks for confirmation, or says that a page does not exist.
#[derive(Template)]
#[template(path = "notice.html")]
struct Notice<'a> {
    frame: Frame,
    title: &'a str,
    /// What the page is about, if it is not about the page itself.
    subject: Option<String>,
    /// The id of the text.
    text: &'static str,
    /// The label of the button; `None` means no button.
    confirm: Option<&'a str>,
    back: &'a str,
}

fn missing(world: &World) -> Response {
    let notice = Notice {
        frame: Frame::new(world),
        title: "Page not found",
        subject: None,
        text: "tenant-missing",
        confirm: None,
        back: "",
    };
    page(StatusCode::NOT_FOUND, &notice)
}
