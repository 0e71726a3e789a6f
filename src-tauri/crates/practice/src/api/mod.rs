//! The API: every operation of SmartRecruiters' description, either served or declined with 501.
//!
//! [`operations`] lists all of them. Each family of operations has a module; candidates have a folder.

mod approvals;
mod call;
mod candidates;
mod configuration;
mod interviews;
mod jobs;
mod messages;
mod oauth;
mod offers;
mod operation;
mod operations;
mod paging;
mod pdf;
mod reply;
mod reviews;
mod sources;
mod subscriptions;
mod users;

use std::collections::HashMap;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{FromRequest, Multipart, Query, RawPathParams, Request};
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::{MethodFilter, on};

use crate::access::Module;
use crate::credential::Credential;
use crate::limits::RateHeaders;
use crate::quirk::Quirk;
use crate::request_extensions::AnswerDelay;
use crate::webhooks;
use crate::world::World;
use call::{Call, Part};
pub(crate) use configuration::candidate_property_label;
use operations::{HandledOperation, Handler, OPERATIONS};
pub(crate) use reply::header_file_name;
use reply::{Answer, Refusal, Reply, finish};

/// The largest accepted body in bytes; files are the largest bodies.
const MOST_BODY: usize = 4 << 20;

/// The routes of every operation.
pub(crate) fn router(world: &Arc<World>) -> Router {
    let mut router = Router::new();
    for (number, handled) in OPERATIONS.iter().enumerate() {
        let operation = &handled.operation;
        let world = Arc::clone(world);
        let handler = move |params: RawPathParams, request: Request| async move {
            let params = params
                .iter()
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect();
            dispatch(&world, number, handled, params, request).await
        };
        if operation.takes_key {
            router = router.route(operation.path, on(filter_of(operation.method), handler));
        }
    }
    let missing = |status| move || async move { finish(Err(Refusal::plain(status)), RateHeaders::UNUSED, None) };
    router
        .fallback(missing(StatusCode::NOT_FOUND))
        .method_not_allowed_fallback(missing(StatusCode::METHOD_NOT_ALLOWED))
        .layer(from_fn_with_state(Arc::clone(world), authenticated))
        .merge(public_router(world))
}

/// The routes that need no key: the exchange of an OAuth client's secret, public paths, and paths of other servers.
fn public_router(world: &Arc<World>) -> Router {
    let mut router = Router::new();
    for HandledOperation { operation, handler } in OPERATIONS.iter().filter(|handled| !handled.operation.takes_key) {
        let method = filter_of(operation.method);
        let declined = || async { finish(Err(Refusal::not_served()), RateHeaders::UNUSED, None) };
        let route = match handler {
            Handler::ExchangesSecret => on(method, oauth::token).with_state(Arc::clone(world)),
            _ => on(method, declined),
        };
        router = router.route(operation.path, route);
    }
    router
}

fn filter_of(method: &str) -> MethodFilter {
    match method {
        "POST" => MethodFilter::POST,
        "PUT" => MethodFilter::PUT,
        "PATCH" => MethodFilter::PATCH,
        "DELETE" => MethodFilter::DELETE,
        _ => MethodFilter::GET,
    }
}

/// Answers 401 to every request without a valid key, even for unknown paths. The real host was observed to do the same.
async fn authenticated(
    axum::extract::State(world): axum::extract::State<Arc<World>>,
    mut request: Request,
    next: Next,
) -> Response {
    let Some(caller) = world.authenticate(request.headers()) else {
        drain_body(request).await;
        return finish(Err(Refusal::plain(StatusCode::UNAUTHORIZED)), RateHeaders::UNUSED, None);
    };
    request.extensions_mut().insert(caller);
    next.run(request).await
}

/// Reads and discards a body, because an unread body breaks the next request on the same connection.
async fn drain_body(request: Request) {
    // If the body is too long, the client gets a broken connection.
    let _ = to_bytes(request.into_body(), MOST_BODY).await;
}

async fn dispatch(
    world: &Arc<World>,
    number: usize,
    handled: &'static HandledOperation,
    params: HashMap<String, String>,
    request: Request,
) -> Response {
    let Some(caller) = request.extensions().get::<Credential>().cloned() else {
        return finish(Err(Refusal::plain(StatusCode::UNAUTHORIZED)), RateHeaders::UNUSED, None);
    };
    let caller = &caller;
    // The other program with this credential keeps six requests running, one of them on the list of candidates.
    let others = if caller.shared { 6 } else { 0 };
    let pass = match world.limits.admit(caller.id, number, handled.operation.rule, others) {
        Ok(pass) => pass,
        Err(rate_headers) => {
            drain_body(request).await;
            let mut answer = finish(
                Err(Refusal::plain(StatusCode::TOO_MANY_REQUESTS)),
                rate_headers,
                Some(caller),
            );
            if world.has_quirk(Quirk::RetryAfter) {
                answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("1"));
            }
            return answer;
        }
    };
    let (parts, body) = request.into_parts();
    let wait = parts
        .extensions
        .get::<AnswerDelay>()
        .map(|wait| wait.0)
        .unwrap_or_default();
    tokio::time::sleep(world.delay + wait).await;
    let reply = match read(&parts, body).await {
        Ok((body, form)) => answer(world, handled, caller, &params, &parts, &body, form),
        Err(refusal) => Err(refusal),
    };
    let reply = match reply {
        Ok(answer) => answer.after_handshake(world).await,
        Err(refusal) => Err(refusal),
    };
    finish(reply, pass.rate_headers, Some(caller))
}

/// The body, and its fields if it is a multipart form.
async fn read(parts: &Parts, body: Body) -> Result<(Bytes, Vec<Part>), Refusal> {
    let body = to_bytes(body, MOST_BODY)
        .await
        .map_err(|_| Refusal::plain(StatusCode::PAYLOAD_TOO_LARGE))?;
    if !content_type(parts).starts_with("multipart/form-data") {
        return Ok((body, Vec::new()));
    }
    let broken = |_| Refusal::invalid("The form cannot be read");
    let request = Request::from_parts(parts.clone(), Body::from(body.clone()));
    let mut form = Multipart::from_request(request, &())
        .await
        .map_err(|_| Refusal::invalid("The form cannot be read"))?;
    let mut read = Vec::new();
    while let Some(field) = form.next_field().await.map_err(broken)? {
        read.push(Part {
            name: field.name().unwrap_or_default().to_owned(),
            file_name: field.file_name().map(str::to_owned),
            content_type: field.content_type().map(str::to_owned),
            content: field.bytes().await.map_err(broken)?,
        });
    }
    Ok((body, read))
}

fn content_type(parts: &Parts) -> &str {
    let value = parts.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    value.unwrap_or_default()
}

fn answer(
    world: &World,
    entry: &'static HandledOperation,
    caller: &Credential,
    params: &HashMap<String, String>,
    parts: &Parts,
    body: &[u8],
    form: Vec<Part>,
) -> Reply {
    let Handler::Serves(handler) = entry.handler else {
        return Err(Refusal::not_served());
    };
    let media_type = content_type(parts).split(';').next().unwrap_or_default().trim();
    let call = Call {
        world,
        caller,
        operation: &entry.operation,
        params,
        query: Query::<Vec<(String, String)>>::try_from_uri(&parts.uri)
            .map(|query| query.0)
            .unwrap_or_default(),
        body,
        is_json: media_type.ends_with("json"),
        form,
    };
    let reply = match call.check_access() {
        Err(refusal) if refusal.by_role && world.has_quirk(Quirk::LookupFirst) => match handler(&call) {
            Err(looked_up) if looked_up.status == StatusCode::NOT_FOUND => Err(looked_up),
            _ => Err(refusal),
        },
        Err(refusal) => Err(refusal),
        Ok(()) => handler(&call),
    };
    match reply {
        Err(refusal) if refusal.status == StatusCode::NOT_FOUND && world.has_quirk(Quirk::MaskedIds) => {
            Err(call.forbidden())
        }
        Err(refusal) => Err(refusal.documented(&entry.operation)),
        Ok(answer) => Ok(answer),
    }
}

impl Answer {
    /// Performs the documented handshake with the subscriber, if this answer needs one.
    async fn after_handshake(self, world: &World) -> Reply {
        let Some(id) = self.handshake_with else {
            return Ok(self);
        };
        let found = |state: &crate::state::SavedState| {
            let subscription = state.subscriptions.iter().find(|subscription| subscription.id == id);
            subscription.map(|subscription| subscription.callback_url.clone())
        };
        let address = found(&world.state()).unwrap_or_default();
        if !webhooks::answers_handshake(&address).await {
            return Err(Refusal::with_message(
                StatusCode::FAILED_DEPENDENCY,
                "The callback address did not answer 200 with the X-Hook-Secret it was sent",
            ));
        }
        world.change(|state| {
            for subscription in state
                .subscriptions
                .iter_mut()
                .filter(|subscription| subscription.id == id)
            {
                subscription.active = true;
            }
        });
        Ok(self)
    }
}

/// Whether the company has bought this module, if there is one.
fn has_bought(world: &World, module: Option<Module>) -> bool {
    module.is_none_or(|module| world.has_module(module))
}
