//! The HTTP server: checks the host, applies faults and quirks, routes requests, and writes the journal.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, HOST, USER_AGENT};
use axum::http::{HeaderName, HeaderValue, Request, Response, StatusCode};
use hyper::body::{Frame, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use jiff::Timestamp;
use tokio::net::TcpListener;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::JoinSet;
use tower::ServiceExt;
use uuid::Uuid;

use crate::faults::{Effect, MatchedFaults};
use crate::journal::{JournalEntry, masked};
use crate::limits::RateHeaders;
use crate::quirk::Quirk;
use crate::request_extensions::{AnswerDelay, CredentialName};
use crate::webhooks::Event;
use crate::world::World;
use crate::{admin, api, callbacks};

/// Closes the connection without an answer.
#[derive(Debug, thiserror::Error)]
#[error("the connection was dropped on purpose")]
struct Dropped;

/// The longest answer that [`Quirk::Truncated`] leaves whole.
const TRUNCATED_LENGTH: usize = 600;

/// Serves requests until the task is aborted, which also ends its connections.
pub(crate) async fn serve(listener: TcpListener, world: Arc<World>, happening: UnboundedReceiver<Event>) {
    let routers = Routers {
        api: api::router(&world),
        admin: admin::router(&world),
    };
    let mut connections = JoinSet::new();
    connections.spawn(callbacks::deliver(Arc::clone(&world), happening));
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let Ok((stream, _)) = accepted else {
                    // The system is temporarily out of sockets.
                    tokio::time::sleep(Duration::from_millis(20)).await;
                    continue;
                };
                // Answers are small, so waiting to fill a packet only delays them. A failure has no other effect.
                let _ = stream.set_nodelay(true);
                let (world, routers) = (Arc::clone(&world), routers.clone());
                connections.spawn(async move {
                    let service = service_fn(move |request| answer(Arc::clone(&world), routers.clone(), request));
                    // An error means that the client disconnected or that the connection was dropped on purpose.
                    let _ = hyper::server::conn::http1::Builder::new()
                        .timer(TokioTimer::new())
                        .serve_connection(TokioIo::new(stream), service)
                        .await;
                });
            }
            Some(_) = connections.join_next() => {}
        }
    }
}

/// The routers of the API and the admin pages.
#[derive(Clone)]
struct Routers {
    api: Router,
    admin: Router,
}

async fn answer(world: Arc<World>, routers: Routers, request: Request<Incoming>) -> Result<Response<Body>, Dropped> {
    let mut request = request.map(Body::new);
    if !has_own_host(&request, world.port) {
        return Ok(plain(
            StatusCode::MISDIRECTED_REQUEST,
            "This server answers only to 127.0.0.1 and localhost.\n",
        ));
    }
    if request.uri().path().starts_with("/practice/") {
        return Ok(route(routers.admin, request).await);
    }
    let mut journaled = JournaledRequest::new(&world, &request);
    let matched = matching_faults(&world, &request);
    request.extensions_mut().insert(AnswerDelay(matched.delay));
    journaled.entry.fault = matched.effect.is_some();
    if matched
        .effect
        .as_ref()
        .is_some_and(|effect| *effect != Effect::Truncate)
    {
        tokio::time::sleep(matched.delay).await;
    }
    let mut answer = match matched.effect {
        None => route(routers.api, request).await,
        Some(Effect::Truncate) => truncated(route(routers.api, request).await, 0).await,
        Some(Effect::Answer { status, headers, body }) => {
            let mut answer = response_with(status, &headers, body);
            RateHeaders::UNUSED.write(answer.headers_mut());
            answer
                .headers_mut()
                .entry(CONTENT_TYPE)
                .or_insert(HeaderValue::from_static("application/json"));
            answer
        }
        Some(Effect::Foreign { status, headers, body }) => {
            let answer = response_with(status, &headers, body);
            journaled.entry.status = Some(answer.status().as_u16());
            return Ok(answer);
        }
        Some(Effect::Drop | Effect::Delay(_)) => return Err(Dropped),
    };
    let request_id = Uuid::new_v4().to_string();
    if let Ok(value) = HeaderValue::from_str(&request_id) {
        answer
            .headers_mut()
            .insert(HeaderName::from_static("x-request-id"), value);
    }
    journaled.entry.request_id = request_id;
    if world.has_quirk(Quirk::Truncated) {
        answer = truncated(answer, TRUNCATED_LENGTH).await;
    }
    journaled.entry.status = Some(answer.status().as_u16());
    journaled.entry.credential = answer.extensions().get::<CredentialName>().map(|name| name.0.clone());
    Ok(answer)
}

/// Checks the `Host` header. Pages of other sites can reach a loopback port through the browser, but send another host.
fn has_own_host(request: &Request<Body>, port: u16) -> bool {
    request
        .headers()
        .get(HOST)
        .and_then(|host| host.to_str().ok())
        .and_then(|host| host.rsplit_once(':'))
        .is_some_and(|(name, given)| {
            (name == "127.0.0.1" || name.eq_ignore_ascii_case("localhost")) && given == port.to_string()
        })
}

fn matching_faults(world: &World, request: &Request<Body>) -> MatchedFaults {
    let (method, path) = (request.method().as_str(), request.uri().path());
    let mut matched = world.faults.matching(method, path);
    if world.has_quirk(Quirk::Slow) {
        matched.delay += Duration::from_secs(2);
    }
    if matched.effect.is_none() && path.starts_with("/interviews-api/") && world.has_quirk(Quirk::InterviewsVersionOff)
    {
        matched.effect = Some(Effect::bare(404));
    }
    if matched.effect.is_none() && world.has_quirk(Quirk::CaptivePortal) {
        matched.effect = Some(Effect::html(200));
    }
    if matched.effect.is_none() && world.has_quirk(Quirk::Flaky) {
        matched.effect = world.flaky_status(method, path).map(Effect::status);
    }
    matched
}

async fn route(router: Router, request: Request<Body>) -> Response<Body> {
    router
        .oneshot(request)
        .await
        .unwrap_or_else(|never: Infallible| match never {})
}

fn response_with(status: u16, headers: &[(String, String)], body: String) -> Response<Body> {
    let mut answer = Response::new(Body::from(body));
    *answer.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in headers {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(value)) {
            answer.headers_mut().append(name, value);
        }
    }
    answer
}

fn plain(status: StatusCode, text: &'static str) -> Response<Body> {
    let mut answer = Response::new(Body::from(text));
    *answer.status_mut() = status;
    answer
        .headers_mut()
        .insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    answer
}

/// The same answer. If it is longer than `beyond`, it breaks off in the middle.
async fn truncated(answer: Response<Body>, beyond: usize) -> Response<Body> {
    let (mut parts, body) = answer.into_parts();
    let whole = to_bytes(body, usize::MAX).await.unwrap_or_default();
    if whole.len() <= beyond {
        return Response::from_parts(parts, Body::from(whole));
    }
    parts.headers.insert(CONTENT_LENGTH, HeaderValue::from(whole.len()));
    Response::from_parts(
        parts,
        Body::new(TruncatedBody {
            first: Some(whole.slice(..whole.len() / 2)),
            sent: false,
        }),
    )
}

/// A body that ends in the middle.
struct TruncatedBody {
    first: Option<Bytes>,
    sent: bool,
}

impl hyper::body::Body for TruncatedBody {
    type Data = Bytes;
    type Error = Dropped;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Dropped>>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(Ok(Frame::data(first))));
        }
        if self.sent {
            return Poll::Ready(Some(Err(Dropped)));
        }
        // One more poll lets the first half be sent before the connection breaks.
        self.sent = true;
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

/// A request and its journal entry. Dropping this writes the entry, so requests of disconnected clients are recorded too.
struct JournaledRequest {
    world: Arc<World>,
    arrived: Instant,
    entry: JournalEntry,
}

impl JournaledRequest {
    fn new(world: &Arc<World>, request: &Request<Body>) -> Self {
        let agent = request.headers().get(USER_AGENT).and_then(|agent| agent.to_str().ok());
        Self {
            world: Arc::clone(world),
            arrived: Instant::now(),
            entry: JournalEntry {
                number: world.arrivals.fetch_add(1, Relaxed) + 1,
                at: Timestamp::now(),
                method: request.method().to_string(),
                path: masked(request.uri().path()),
                query: masked(request.uri().query().unwrap_or_default()),
                user_agent: masked(agent.unwrap_or_default()),
                credential: None,
                running: world.running.fetch_add(1, Relaxed) + 1,
                status: None,
                fault: false,
                request_id: String::new(),
                duration: Duration::ZERO,
            },
        }
    }
}

impl Drop for JournaledRequest {
    fn drop(&mut self) {
        self.world.running.fetch_sub(1, Relaxed);
        self.entry.duration = self.arrived.elapsed();
        self.world.journal.write(self.entry.clone());
    }
}
