//! The state machine of one call: its permits, tries, time limits and result.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use diagnosis::evidence::{Answer, Body, Method, NoAnswer, Observation, Order, Outcome};
use diagnosis::feature::Feature;
use diagnosis::vendor::headers;
use policy::{Forbidden, Policy};
use reqwest::header::{HeaderMap, HeaderName, HeaderValue, WWW_AUTHENTICATE};
use reqwest::{RequestBuilder, Response, StatusCode};
use tokio::time::{Instant, sleep, timeout, timeout_at};

use crate::attempts::{Attempts, PendingWriteGuard};
use crate::body;
use crate::endpoint_limiter::Paused;
use crate::failure;
use crate::gate::{Endpoint, Gate, Limits, Permit};
use crate::key_redaction;
use crate::proxy::ProxyUse;
use crate::request::{Repeat, Request};
use crate::retry::{self, Again, Try};
use crate::sent::{Log, milliseconds};
use crate::sequence;
use crate::transport::Transport;

/// The header that carries the key.
const TOKEN: HeaderName = HeaderName::from_static(headers::KEY);

/// What all calls of a client share.
pub(crate) struct Shared {
    pub(crate) transport: Transport,
    pub(crate) token: HeaderValue,
    pub(crate) limits: Limits,
    pub(crate) policy: Policy,
    pub(crate) gate: Arc<Gate>,
    pub(crate) log: Log,
}

/// How often a call is tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tries {
    /// As often as the limits allow.
    Several,
    /// Once, because the caller asks again later anyway.
    One,
}

/// The state of a call. It outlives the tries, so that the last one is known no matter what ends the call.
pub(crate) struct Call<'a> {
    shared: &'a Shared,
    request: Request,
    attempts: Option<&'a Attempts>,
    allowed: Tries,
    tries: u32,
    /// Whether the one repeat of a failure that is repeated only once has been used.
    repeated_once: bool,
    /// The last try that ended, and its duration in milliseconds.
    last: Option<(Try, u64)>,
    /// Set if the last try may have been an accepted write attempt.
    pending_write: Option<PendingWriteGuard>,
    /// The try that has not ended yet.
    running: Option<Running>,
}

struct Running {
    /// The number of the try in the log.
    number: usize,
    order: Order,
    started: Instant,
    /// What its headers said. Recorded as soon as they arrive, because the body may never end.
    arrived: Option<Try>,
    /// Set if the headers may mean that a write attempt was accepted.
    pending_write: Option<PendingWriteGuard>,
}

impl<'a> Call<'a> {
    pub(crate) fn new(shared: &'a Shared, request: Request, attempts: Option<&'a Attempts>, allowed: Tries) -> Self {
        Self {
            shared,
            request,
            attempts,
            allowed,
            tries: 0,
            repeated_once: false,
            last: None,
            pending_write: None,
            running: None,
        }
    }

    /// Tries until there is a final outcome. `Some` is the reason why the last try did not end.
    pub(crate) async fn run(&mut self, deadline: Instant) -> Option<NoAnswer> {
        let shared = self.shared;
        let feature = self.request.probe.feature();
        if feature.is_some_and(|feature| shared.allows(feature).is_err()) {
            return Some(NoAnswer::NotSent);
        }
        let Some(url) = shared.transport.base.join(&self.request.path) else {
            return Some(NoAnswer::NotSent);
        };
        let http = match &shared.transport.connector().await.http {
            Ok(http) => http,
            Err(reason) => return Some(*reason),
        };
        let endpoint = Endpoint::new(self.request.method, &self.request.template);
        let (mut call_end, mut pause) = (deadline, None);
        loop {
            let permit = match timeout_at(call_end, self.permit(&endpoint, pause, call_end)).await {
                Ok(Ok(permit)) => permit,
                Ok(Err(reason)) => return Some(reason),
                Err(_) => return Some(NoAnswer::Timeout),
            };
            let started = Instant::now();
            if self.tries == 0 {
                // Waiting for the first permit does not count toward the call's time limit.
                call_end = deadline.min(started + shared.limits.one_call);
            }
            let builder = http.request(method(self.request.method), url.clone());
            let ended = match self.try_once(builder, &permit, started, call_end).await {
                Ok(ended) => ended,
                Err(reason) => return Some(reason),
            };
            drop(permit);
            pause = Some(self.pause_before_another(&ended, &endpoint, call_end)?);
        }
    }

    /// Waits for a pause to end and then for a permit. Fails if the endpoint's pause lasts longer than the call. A write attempt
    /// also waits until no write is pending, and fails once the attempts were stopped.
    async fn permit(&self, endpoint: &Endpoint, pause: Option<Duration>, until: Instant) -> Result<Permit, NoAnswer> {
        let permitted = async {
            if let Some(pause) = pause {
                sleep(pause).await;
            }
            loop {
                let permit = self.shared.gate.enter(endpoint, until).await;
                let permit = permit.map_err(|Paused| NoAnswer::Throttled)?;
                let Some(attempts) = self.attempts.filter(|attempts| !attempts.may_go_on()) else {
                    return Ok(permit);
                };
                // The permit is not used.
                permit.ended();
                drop(permit);
                attempts.may_go_on_again().await;
            }
        };
        let Some(attempts) = self.attempts else {
            return permitted.await;
        };
        tokio::select! {
            biased;
            () = attempts.stopped() => Err(NoAnswer::Cancelled),
            permit = permitted => permit,
        }
    }

    /// Sends the request once and waits for the try to end. The error means that the call's time limit passed first.
    async fn try_once(
        &mut self,
        builder: RequestBuilder,
        permit: &Permit,
        started: Instant,
        call_end: Instant,
    ) -> Result<Try, NoAnswer> {
        self.tries += 1;
        let running = self.running.insert(Running {
            number: self.shared.log.open(&self.request),
            order: Order {
                sent: sequence::next(),
                arrived: 0,
            },
            started,
            arrived: None,
            pending_write: None,
        });
        let try_end = started + self.shared.limits.one_try;
        let answer = self.shared.ask(&self.request, builder, permit, self.attempts, running);
        let ended = match timeout_at(try_end.min(call_end), answer).await {
            Ok(ended) => ended,
            Err(_) if try_end <= call_end => Try::timed_out(running.arrived.take()),
            Err(_) => return Err(NoAnswer::Timeout),
        };
        self.close(ended.clone());
        Ok(ended)
    }

    /// How long to wait before another try. `None` if this one is final.
    fn pause_before_another(&mut self, ended: &Try, endpoint: &Endpoint, call_end: Instant) -> Option<Duration> {
        let limits = &self.shared.limits;
        let back_off = ended
            .retry_after
            .unwrap_or_else(|| retry::back_off(self.tries, limits.back_off));
        if ended.status() == Some(429) {
            self.shared.gate.pause(endpoint, back_off);
        }
        let worth_it = match retry::again(&self.request, endpoint, ended) {
            Again::Never => false,
            Again::Once => !std::mem::replace(&mut self.repeated_once, true),
            Again::Often => true,
        };
        let in_time = self.tries < limits.tries && Instant::now() + back_off < call_end;
        (worth_it && in_time && self.allowed == Tries::Several).then_some(back_off)
    }

    /// Records the end of the running try.
    fn close(&mut self, mut ended: Try) {
        let Some(running) = self.running.take() else {
            return;
        };
        let Running { number, started, .. } = running;
        ended.order = running.order;
        self.pending_write = running.pending_write;
        let duration_ms = milliseconds(started.elapsed());
        self.shared
            .log
            .close(number, &ended.outcome, duration_ms, ended.request_id.clone());
        tracing::debug!(
            method = %self.request.method, path = self.request.template, status = ended.status(), duration_ms, "a request ended"
        );
        self.last = Some((ended, duration_ms));
    }

    /// The result of the call. If a time limit cut a try short, the last try that ended is the result, unless the headers of the
    /// unfinished one are informative enough. After a stop, only an accepted write counts.
    pub(crate) fn conclude(mut self, cut: Option<NoAnswer>) -> (Observation, Option<PendingWriteGuard>) {
        let ended = self.last.take();
        let stopped = matches!(cut, Some(NoAnswer::Cancelled));
        if let Some(reason) = cut {
            let arrived = self.running.as_mut().and_then(|running| running.arrived.take());
            let cut_short = match arrived {
                Some(arrived) if !stopped || is_accepted_write(&self.request, &arrived) => arrived.cut_off(reason),
                arrived => Try {
                    request_id: arrived.and_then(|arrived| arrived.request_id),
                    ..Try::unanswered(reason)
                },
            };
            self.close(cut_short);
        }
        let cut_short = self.last.take();
        let speaks = |(cut_short, _): &(Try, u64)| {
            stopped || cut_short.tells_without_its_body() || is_accepted_write(&self.request, cut_short)
        };
        let last = if cut_short.as_ref().is_some_and(speaks) {
            cut_short
        } else {
            ended.or(cut_short)
        };
        let (last, duration_ms) = last.unwrap_or_else(|| (Try::unanswered(cut.unwrap_or(NoAnswer::Deadline)), 0));
        let observation = Observation {
            probe: self.request.probe,
            method: self.request.method,
            path: self.request.template,
            outcome: last.outcome,
            duration_ms,
            order: last.order,
            tries: self.tries,
            request_id: last.request_id,
        };
        (observation, self.pending_write)
    }
}

impl Shared {
    /// Whether the company's policy allows this feature in the environment of this client.
    pub(crate) fn allows(&self, feature: Feature) -> Result<(), Forbidden> {
        self.policy.allows(feature, self.transport.base.environment())
    }

    /// Sends the request once. Its headers are recorded in `running` before the body is read.
    async fn ask(
        &self,
        request: &Request,
        builder: RequestBuilder,
        permit: &Permit,
        attempts: Option<&Attempts>,
        running: &mut Running,
    ) -> Try {
        let mut builder = builder.header(TOKEN, self.token.clone());
        if let Some(json) = &request.body {
            builder = builder.json(json);
        }
        let response = match builder.send().await {
            Ok(response) => response,
            Err(error) => {
                if error.is_connect() {
                    permit.ended();
                }
                return Try::unanswered(failure::no_answer(&error, self.transport.proxy() != ProxyUse::None));
            }
        };
        running.order.arrived = sequence::next();
        self.transport.note_clock(response.headers());
        self.gate
            .answered(permit, response.status().as_u16(), response.headers());
        let mut ended = self.without_body(&response);
        running.arrived = Some(ended.clone());
        let accepted_attempt = request.repeat == Repeat::Attempt && response.status().is_success();
        let read = body::read(response, self.limits.body);
        let body = if accepted_attempt {
            running.pending_write = attempts.map(Attempts::hold);
            timeout(self.limits.accepted_body, read).await.ok()
        } else {
            Some(read.await)
        };
        if let Some(body) = body {
            permit.ended();
            if let Outcome::Answer(answer) = &mut ended.outcome {
                answer.body = key_redaction::redact_body(body, self.token.to_str().unwrap_or_default());
            }
        }
        ended
    }

    /// The result of an answer whose body never ends.
    fn without_body(&self, response: &Response) -> Try {
        let key = self.token.to_str().unwrap_or_default();
        let (status, headers) = (response.status(), response.headers());
        let outcome = if status == StatusCode::PROXY_AUTHENTICATION_REQUIRED {
            Outcome::NoAnswer(NoAnswer::Proxy)
        } else {
            Outcome::Answer(Answer {
                status: status.as_u16(),
                body: Body::CutOff(NoAnswer::Timeout),
                www_authenticate: key_redaction::redact_header(www_authenticate(headers), key),
                rate_headers: headers
                    .keys()
                    .any(|name| name.as_str().starts_with(headers::RATE_PREFIX)),
            })
        };
        Try {
            outcome,
            request_id: request_id(headers, key),
            retry_after: retry::retry_after(headers, SystemTime::now()),
            timed_out: false,
            order: Order::default(),
        }
    }
}

fn method(method: Method) -> reqwest::Method {
    match method {
        Method::Get => reqwest::Method::GET,
        Method::Post => reqwest::Method::POST,
        Method::Put => reqwest::Method::PUT,
        Method::Delete => reqwest::Method::DELETE,
    }
}

fn is_accepted_write(request: &Request, arrived: &Try) -> bool {
    request.method != Method::Get && arrived.status().is_some_and(|status| (200..=299).contains(&status))
}

fn request_id(headers: &HeaderMap, key: &str) -> Option<String> {
    headers::REQUEST_IDS
        .iter()
        .flat_map(|name| headers.get_all(*name))
        .filter_map(|id| id.to_str().ok().map(str::trim))
        .filter(|id| !id.is_empty())
        .find_map(|id| key_redaction::redact_header(Some(id.to_owned()), key))
}

fn www_authenticate(headers: &HeaderMap) -> Option<String> {
    let values: Vec<_> = headers
        .get_all(WWW_AUTHENTICATE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .collect();
    (!values.is_empty()).then(|| values.join(", "))
}
