//! The Customer API, as far as a connection with Findem needs it.

mod applications;
mod candidate;
mod candidates;
mod configuration;
mod conversations;
mod filter;
mod jobs;
mod oauth;
mod offers;
mod operations;
mod paging;
mod users;

use std::collections::HashMap;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Query, RawPathParams, Request};
use axum::http::header::{CONTENT_TYPE, LINK, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use axum::routing::{MethodFilter, on};
use serde_json::{Value, json};

use crate::access::{Module, Role, module, weakest};
use crate::company::{Job, Selection};
use crate::credential::{Credential, CredentialKind};
use crate::limits::Meter;
use crate::server::{CameWith, Wait};
use crate::world::{Quirk, World};
use operations::{OPERATIONS, Operation};

/// Bodies beyond this are refused.
const MOST_BODY: usize = 1 << 20;

/// The routes of every operation.
pub(crate) fn router(world: &Arc<World>) -> Router {
    let mut router = Router::new().route(
        "/identity/oauth/token",
        axum::routing::post(oauth::token).with_state(Arc::clone(world)),
    );
    for (number, operation) in OPERATIONS.iter().enumerate() {
        let world = Arc::clone(world);
        let handler = move |params: RawPathParams, request: Request| async move {
            let params = params
                .iter()
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect();
            dispatch(&world, number, operation, params, request).await
        };
        router = router.route(operation.path, on(filter_of(operation.method), handler));
    }
    let missing = |status| move || async move { finish(Err(Refusal::plain(status)), Meter::IDLE, None) };
    router
        .fallback(missing(StatusCode::NOT_FOUND))
        .method_not_allowed_fallback(missing(StatusCode::METHOD_NOT_ALLOWED))
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

async fn dispatch(
    world: &Arc<World>,
    number: usize,
    operation: &Operation,
    params: HashMap<String, String>,
    request: Request,
) -> Response {
    let Some(caller) = world.authenticate(request.headers()) else {
        return finish(Err(Refusal::plain(StatusCode::UNAUTHORIZED)), Meter::IDLE, None);
    };
    let caller = &caller;
    // The other program that shares this credential keeps six requests running, one of them on the list of candidates.
    let others = if caller.shared { 6 } else { 0 };
    let pass = match world.limits.enter(caller.id, number, operation.rule, others) {
        Ok(pass) => pass,
        Err(meter) => {
            let mut answer = finish(Err(Refusal::plain(StatusCode::TOO_MANY_REQUESTS)), meter, Some(caller));
            if world.does(Quirk::RetryAfter) {
                answer.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("1"));
            }
            return answer;
        }
    };
    let (parts, body) = request.into_parts();
    let wait = parts.extensions.get::<Wait>().map(|wait| wait.0).unwrap_or_default();
    tokio::time::sleep(world.delay + wait).await;
    let body = to_bytes(body, MOST_BODY)
        .await
        .map_err(|_| Refusal::plain(StatusCode::PAYLOAD_TOO_LARGE));
    let query = Query::<Vec<(String, String)>>::try_from_uri(&parts.uri)
        .map(|query| query.0)
        .unwrap_or_default();
    let is_json = parts
        .headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| {
            value
                .split(';')
                .next()
                .is_some_and(|value| value.trim().ends_with("json"))
        });
    let reply = body.and_then(|body| {
        let call = Call {
            world,
            caller,
            params: &params,
            query,
            body: &body,
            is_json,
        };
        let right = call.right(operation);
        match right {
            Err(refusal) if refusal.by_role && world.does(Quirk::LookupFirst) => match (operation.handler)(&call) {
                Err(looked_up) if looked_up.status == StatusCode::NOT_FOUND => Err(looked_up),
                _ => Err(refusal),
            },
            Err(refusal) => Err(refusal),
            Ok(()) => (operation.handler)(&call),
        }
    });
    let reply = match reply {
        Err(refusal) if refusal.status == StatusCode::NOT_FOUND && world.does(Quirk::MaskedIds) => {
            Err(Refusal::forbidden())
        }
        other => other,
    };
    finish(reply, pass.meter, Some(caller))
}

/// A request that has come as far as a handler.
pub(crate) struct Call<'a> {
    pub(crate) world: &'a World,
    pub(crate) caller: &'a Credential,
    params: &'a HashMap<String, String>,
    query: Vec<(String, String)>,
    body: &'a [u8],
    is_json: bool,
}

/// What a handler answers.
type Reply = Result<Answer, Refusal>;

/// What a handler is.
type Handler = fn(&Call<'_>) -> Reply;

impl Call<'_> {
    /// Whether the caller may use this operation at all.
    fn right(&self, operation: &Operation) -> Result<(), Refusal> {
        if !self.world.has(Module::CustomerApi) {
            return Err(Refusal::said(
                StatusCode::FORBIDDEN,
                "No access to feature: Customer API",
            ));
        }
        if self.caller.kind == CredentialKind::OauthToken && !operation.scopes.iter().any(|scope| self.has_scope(scope))
        {
            return Err(Refusal::missing_scopes(operation.scopes));
        }
        let scope = operation.scopes.first().copied().unwrap_or_default();
        if module(scope).is_some_and(|module| !self.world.has(module)) {
            return Err(Refusal::forbidden());
        }
        if self.caller.role < weakest(scope) {
            return Err(Refusal {
                by_role: true,
                ..Refusal::forbidden()
            });
        }
        Ok(())
    }

    fn has_scope(&self, wanted: &str) -> bool {
        self.caller.scopes.iter().any(|scope| scope == wanted)
    }

    fn param(&self, name: &str) -> &str {
        self.params.get(name).map_or("", String::as_str)
    }

    fn first(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    /// All values of a repeatable parameter, which may also be separated by commas.
    fn all(&self, name: &str) -> Vec<&str> {
        self.query
            .iter()
            .filter(|(key, _)| key == name || key.strip_suffix("[]") == Some(name))
            .map(|(_, value)| value.as_str())
            .collect()
    }

    fn required(&self, name: &str) -> Result<&str, Refusal> {
        self.first(name)
            .filter(|value| !value.is_empty())
            .ok_or_else(|| Refusal::invalid(&format!("{name} is required")))
    }

    /// The body as a JSON object.
    fn object(&self) -> Result<serde_json::Map<String, Value>, Refusal> {
        if !self.is_json {
            return Err(Refusal::plain(StatusCode::UNSUPPORTED_MEDIA_TYPE));
        }
        serde_json::from_slice(self.body).map_err(|_| Refusal::invalid("The body is not a JSON object"))
    }

    /// Whether the caller's role and access group let it see this job and its candidates.
    fn sees(&self, job: &Job) -> bool {
        let groups = &self.world.company.groups;
        if let Some(group) = self.caller.group.and_then(|group| groups.get(group)) {
            return job.place.country_code == group.country_code;
        }
        match self.caller.role {
            Role::Administrator | Role::Custom | Role::Extended => true,
            Role::Standard => job.index % 8 == 3,
            Role::Restricted => job.index % 16 == 3,
            Role::Employee => false,
        }
    }

    fn sees_all(&self) -> bool {
        self.caller.role >= Role::Extended && self.caller.group.is_none()
    }

    /// The generated candidates that the caller sees.
    fn visible(&self) -> Selection {
        let sees = |job: &Job| self.sees(job);
        self.world
            .company
            .select((!self.sees_all()).then_some(&sees as &dyn Fn(&Job) -> bool), None)
    }

    /// A link in an answer, as SmartRecruiters writes it.
    fn link(&self, path: &str) -> Value {
        json!({"url": format!("{}{path}", self.world.base), "method": "GET"})
    }
}

/// A success.
#[derive(Debug)]
struct Answer {
    status: StatusCode,
    body: Option<Value>,
    next: Option<String>,
}

impl Answer {
    #[expect(clippy::unnecessary_wraps, reason = "reads as the last line of every handler")]
    fn ok(body: Value) -> Reply {
        Ok(Self {
            status: StatusCode::OK,
            body: Some(body),
            next: None,
        })
    }

    #[expect(clippy::unnecessary_wraps, reason = "reads as the last line of every handler")]
    fn created(body: Value) -> Reply {
        Ok(Self {
            status: StatusCode::CREATED,
            body: Some(body),
            next: None,
        })
    }

    #[expect(clippy::unnecessary_wraps, reason = "reads as the last line of every handler")]
    fn done() -> Reply {
        Ok(Self {
            status: StatusCode::NO_CONTENT,
            body: None,
            next: None,
        })
    }

    /// All of a short list.
    fn list(content: Vec<Value>) -> Reply {
        Self::ok(json!({"totalFound": content.len(), "content": Value::Array(content)}))
    }
}

/// A refusal, in the shape `{"message", "errors": [{"code", "message"}]}` (both generated clients agree on it).
#[derive(Debug)]
struct Refusal {
    status: StatusCode,
    message: String,
    code: Option<&'static str>,
    challenge: Option<String>,
    /// Because the role is too weak.
    by_role: bool,
}

impl Refusal {
    fn said(status: StatusCode, message: &str) -> Self {
        Self {
            status,
            message: message.to_owned(),
            code: None,
            challenge: None,
            by_role: false,
        }
    }

    fn plain(status: StatusCode) -> Self {
        Self::said(status, status.canonical_reason().unwrap_or("Error"))
    }

    fn coded(status: StatusCode, code: &'static str, message: &str) -> Self {
        Self {
            code: Some(code),
            ..Self::said(status, message)
        }
    }

    fn forbidden() -> Self {
        Self::coded(StatusCode::FORBIDDEN, "FORBIDDEN", "Access denied")
    }

    fn not_found(code: &'static str) -> Self {
        Self::coded(StatusCode::NOT_FOUND, code, "Not found")
    }

    fn invalid(message: &str) -> Self {
        Self::coded(StatusCode::BAD_REQUEST, "BAD_REQUEST", message)
    }

    /// As SmartRecruiters' own open-source middleware answers a token without the scope.
    fn missing_scopes(scopes: &[&str]) -> Self {
        let challenge = format!(
            "Bearer scope=\"{}\", error=\"insufficient_scope\", error_description=\"Insufficient scope for this resource\"",
            scopes.join(" ")
        );
        let refusal = Self::said(
            StatusCode::FORBIDDEN,
            &format!("Missing required scopes: {}", scopes.join(",")),
        );
        Self {
            challenge: Some(challenge),
            ..refusal
        }
    }
}

fn finish(reply: Reply, meter: Meter, caller: Option<&Credential>) -> Response {
    let (status, body, next, challenge) = match reply {
        Ok(answer) => (answer.status, answer.body, answer.next, None),
        Err(refusal) => {
            let body = match refusal.code {
                Some(code) => {
                    json!({"message": refusal.message, "errors": [{"code": code, "message": refusal.message}]})
                }
                None => json!({"message": refusal.message}),
            };
            (refusal.status, Some(body), None, refusal.challenge)
        }
    };
    let mut answer = Response::new(
        body.as_ref()
            .map_or_else(Body::empty, |body| Body::from(body.to_string())),
    );
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    meter.write(headers);
    if body.is_some() {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json;charset=UTF-8"));
    }
    headers.insert(
        HeaderName::from_static("cache-control"),
        HeaderValue::from_static("no-store"),
    );
    for (name, value) in [(LINK, next), (WWW_AUTHENTICATE, challenge)] {
        if let Some(value) = value.and_then(|value| HeaderValue::from_str(&value).ok()) {
            headers.insert(name, value);
        }
    }
    if let Some(caller) = caller {
        answer
            .extensions_mut()
            .insert(CameWith(format!("{} (…{})", caller.name, caller.last_four)));
    }
    answer
}
