//! The admin pages, in which a newcomer makes keys and sources as in the real ones: the same menus and words, a look of
//! their own, no scripts. Every page needs the token in its address; every form must come from these pages.

mod arrivals;
mod credentials;
mod pages;
mod pairs;
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

use crate::access::Module;
use crate::company::NAME;
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
            get(sources::blank).post(sources::create),
        )
        .route("/practice/{token}/sources/import", post(sources::finish_import))
        .route("/practice/{token}/sources/{id}", get(sources::edit).post(sources::save))
        .route(
            "/practice/{token}/sources/{id}/delete",
            get(sources::confirm).post(sources::delete),
        )
        .route("/practice/{token}/arrivals", get(arrivals::list))
        .route("/practice/{token}/arrivals/{id}", get(arrivals::one))
        .route("/practice/{token}/arrivals/files/{id}", get(arrivals::file))
        .route("/practice/{token}/webhooks", get(arrivals::webhooks))
        .route("/practice/{token}/roles", get(pages::roles))
        .route(
            "/practice/{token}/subscription",
            get(pages::subscription).post(pages::ask),
        )
        .route("/practice/{token}/network", get(pages::network).post(pages::clear_way))
        .route(
            "/practice/{token}/journal",
            get(pages::journal).post(pages::clear_journal),
        )
        .fallback(nowhere)
        .layer(from_fn_with_state(Arc::clone(world), guard))
        .with_state(Arc::clone(world))
}

async fn nowhere(State(world): Shared) -> Response {
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
        return (StatusCode::FORBIDDEN, "This form did not come from the practice pages.").into_response();
    }
    let mut answer = next.run(request).await;
    let policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    for (name, value) in [
        (CONTENT_SECURITY_POLICY, policy),
        (CACHE_CONTROL, "no-store"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // The address holds the token, so no other site may learn it.
        (REFERRER_POLICY, "same-origin"),
    ] {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}

/// Whether a form comes from these pages. Browsers name the origin of every form they send elsewhere; programs that are no
/// browsers name none, and need the token anyway.
fn is_own_form(request: &Request) -> bool {
    let header = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    let same_site = header("sec-fetch-site").is_none_or(|site| site == "same-origin" || site == "none");
    let host = header("host").unwrap_or_default();
    same_site && header(ORIGIN.as_str()).is_none_or(|origin| origin.strip_prefix("http://") == Some(host))
}

/// What every page shows around its content.
struct Frame {
    /// `/practice/{token}/`.
    root: String,
    company: &'static str,
    scenario: &'static str,
    /// Whether the page of custom sources exists.
    has_sources: bool,
}

impl Frame {
    fn new(world: &World) -> Self {
        Self {
            root: format!("/practice/{}/", world.token),
            company: NAME,
            scenario: world.state().scenario.title(),
            has_sources: world.has(Module::CustomSources),
        }
    }
}

/// An option of a list to choose from.
struct Choice {
    value: String,
    label: String,
    selected: bool,
}

fn page(status: StatusCode, template: &impl Template) -> Response {
    match template.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn back_to(world: &World, path: &str) -> Response {
    (
        StatusCode::SEE_OTHER,
        [(LOCATION, format!("/practice/{}/{path}", world.token))],
    )
        .into_response()
}

/// A page that asks whether something shall really be done, or says that there is nothing here.
#[derive(Template)]
#[template(path = "notice.html")]
struct Notice<'a> {
    frame: Frame,
    title: &'a str,
    text: &'a str,
    /// What the button says; no button without it.
    confirm: Option<&'a str>,
    back: &'a str,
}

fn missing(world: &World) -> Response {
    let notice = Notice {
        frame: Frame::new(world),
        title: "There is no such page",
        text: "Nothing in this company has this address. It may have been deleted, or it may not be part of the subscription.",
        confirm: None,
        back: "",
    };
    page(StatusCode::NOT_FOUND, &notice)
}
