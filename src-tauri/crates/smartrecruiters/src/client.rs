//! Sending one call: permits, tries, time, and what is learnt on the way.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use diagnosis::environment::Environment;
use diagnosis::evidence::{Answer, Body, Method, NoAnswer, Observation, Order, Outcome};
use diagnosis::proxy::ProxyTrouble;
use diagnosis::vendor::headers;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue, WWW_AUTHENTICATE};
use reqwest::{RequestBuilder, Response, StatusCode};
use tokio::time::{Instant, sleep, sleep_until, timeout, timeout_at};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::attempts::{Attempts, PendingWriteGuard};
use crate::body;
use crate::credential::Credential;
use crate::endpoint_limiter::Paused;
use crate::failure;
use crate::gate::{Endpoint, Gate, Limits, Permit};
use crate::host::ApiBase;
use crate::key_redaction;
use crate::proxy::{ProxyChoice, ProxyLogin, ProxyUse};
use crate::request::{Repeat, Request};
use crate::retry::{self, Again, Try};
use crate::sent::{Log, Sent, milliseconds};
use crate::sequence;
use crate::transport::Transport;

/// The header of the key.
const TOKEN: HeaderName = HeaderName::from_static(headers::KEY);

/// What a client is told besides its host and key.
#[derive(Debug, Clone)]
pub struct ClientOptions {
    /// Names the run in `User-Agent`.
    pub run_id: Uuid,
    /// The proxy for a real host.
    pub proxy: ProxyChoice,
    /// What the proxy is signed in to with, in place of a login that its setting names.
    pub proxy_login: Option<ProxyLogin>,
    /// How much, how often and how long.
    pub limits: Limits,
    /// A client that is in use at the same time. Where it has the same key and host, both together keep to its limits.
    pub beside: Option<Client>,
}

impl ClientOptions {
    /// The system's proxy and the limits of the design.
    pub fn new(run_id: Uuid) -> Self {
        Self {
            run_id,
            proxy: ProxyChoice::default(),
            proxy_login: None,
            limits: Limits::default(),
            beside: None,
        }
    }
}

/// Why there is no client.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// A key of the practice tenant and a real host.
    #[error("this is a practice key; it is never sent to SmartRecruiters")]
    PracticeKeyElsewhere,
    /// Another key and the practice tenant.
    #[error("you are practising, and this is not a practice key; switch to production to use it")]
    RealKeyInPractice,
    /// The operating system has no trusted certificates.
    #[error("this computer has no trusted certificates to check SmartRecruiters' with")]
    Trust(#[source] rustls::Error),
}

impl ClientError {
    /// A stable name of the error.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::PracticeKeyElsewhere => "practiceKeyElsewhere",
            Self::RealKeyInPractice => "realKeyInPractice",
            Self::Trust(_) => "trust",
        }
    }
}

/// What the calls so far taught about the way to the host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network {
    /// The proxy in force.
    pub proxy: ProxyUse,
    /// Who signed the certificate of the host, or of whatever opens its connections.
    pub tls_issuer: Option<String>,
    /// This computer trusts that certificate although no public authority stands behind it: a company's network opens
    /// the connection. Compared with Mozilla's list as of this build.
    pub tls_private_authority: bool,
    /// Seconds by which the server's clock is ahead of this computer's, from `Date`.
    pub clock_skew_seconds: Option<i64>,
}

/// A client for one key and one host. Clones share limits and log. Limits are a key's, so a second client of the same key
/// should be made [beside](ClientOptions::beside) the first.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    transport: Transport,
    token: HeaderValue,
    limits: Limits,
    gate: Arc<Gate>,
    log: Log,
}

/// How far a call has come. It outlives the tries, so that whatever ends them finds the last one.
#[derive(Default)]
struct Progress {
    tries: u32,
    /// The one repeat of what deserves no more has been used.
    repeated_once: bool,
    /// The last try that ended, and its milliseconds.
    last: Option<(Try, u64)>,
    /// That one may have been an accepted write attempt.
    pending_write: Option<PendingWriteGuard>,
    /// The try that has not ended.
    running: Option<Running>,
}

struct Running {
    /// The log's number of it.
    number: usize,
    order: Order,
    started: Instant,
    /// What its headers told, from the moment they arrived: the body may never end.
    arrived: Option<Try>,
    /// They may accept a write attempt.
    pending_write: Option<PendingWriteGuard>,
}

/// Whether `credential` may be used in `environment`: a practice key stays in practice, and no other key goes there.
///
/// # Errors
/// [`ClientError::PracticeKeyElsewhere`], [`ClientError::RealKeyInPractice`].
pub fn check_environment(environment: Environment, credential: &Credential) -> Result<(), ClientError> {
    match (environment, credential.is_practice()) {
        (Environment::Production | Environment::Sandbox, true) => Err(ClientError::PracticeKeyElsewhere),
        (Environment::Practice, false) => Err(ClientError::RealKeyInPractice),
        _ => Ok(()),
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base", &self.0.transport.base)
            .finish_non_exhaustive()
    }
}

impl Client {
    /// A client for `credential` on `base`; nothing is sent yet.
    pub fn new(base: ApiBase, credential: &Credential, options: &ClientOptions) -> Result<Self, ClientError> {
        check_environment(base.environment(), credential)?;
        Ok(Self::over(Transport::new(base, options)?, credential, options))
    }

    pub(crate) fn over(transport: Transport, credential: &Credential, options: &ClientOptions) -> Self {
        let token = credential.header();
        let same_key = |other: &&Self| other.0.token == token && other.0.transport.base == transport.base;
        let gate = options
            .beside
            .as_ref()
            .filter(same_key)
            .map_or_else(|| Arc::new(Gate::new(&options.limits)), |other| other.0.gate.clone());
        Self(Arc::new(Inner {
            transport,
            token,
            limits: options.limits.clone(),
            gate,
            log: Log::default(),
        }))
    }

    /// Sends a call and its repeats until it has an answer, its time is up or it is cancelled. Never fails: whatever
    /// happens is the observation.
    pub async fn send(&self, request: Request, deadline: Instant, cancel: &CancellationToken) -> Observation {
        self.call(request, deadline, cancel, None).await.0
    }

    /// Sends a write attempt as one of several: not while another one may have been accepted, and not after they were
    /// [stopped](Attempts::stop), which ends it like a cancellation unless it is on its way. Where it may have been accepted
    /// itself, the others wait until the returned guard is dropped.
    pub async fn attempt(
        &self,
        request: Request,
        deadline: Instant,
        cancel: &CancellationToken,
        attempts: &Attempts,
    ) -> (Observation, Option<PendingWriteGuard>) {
        self.call(request, deadline, cancel, Some(attempts)).await
    }

    async fn call(
        &self,
        request: Request,
        deadline: Instant,
        cancel: &CancellationToken,
        attempts: Option<&Attempts>,
    ) -> (Observation, Option<PendingWriteGuard>) {
        let mut progress = Progress::default();
        let cut = tokio::select! {
            biased;
            () = cancel.cancelled() => Some(NoAnswer::Cancelled),
            () = sleep_until(deadline) => Some(NoAnswer::Deadline),
            cut = self.0.repeat(&request, deadline, attempts, &mut progress) => cut,
        };
        self.0.conclude(request, cut, progress)
    }

    /// Everything that was sent so far, repeats included, in the order of sending.
    pub fn sent(&self) -> Vec<Sent> {
        self.0.log.list()
    }

    /// What is known about the way to the host.
    pub fn network(&self) -> Network {
        let transport = &self.0.transport;
        let certificate = transport.certificate_observer.info();
        Network {
            proxy: transport.proxy(),
            tls_issuer: certificate.issuer,
            tls_private_authority: certificate.private_authority,
            clock_skew_seconds: transport.clock_skew_seconds(),
        }
    }

    /// Why the proxy could not be used, for calls that had no answer. One that `refused` is asked what it wants.
    pub async fn proxy_trouble(&self, refused: bool) -> Option<ProxyTrouble> {
        self.0.transport.proxy_trouble(refused).await
    }

    /// How long SmartRecruiters asked to wait, as far as that is still to come. A call does not wait beyond its own time, so
    /// whoever asks by itself should wait for this before.
    pub fn asked_to_wait(&self) -> Option<Duration> {
        self.0.gate.paused_for()
    }

    /// Whether the server counted more requests of this key than this client can have sent.
    pub fn other_user_of_key(&self) -> bool {
        self.0.gate.other_user()
    }
}

impl Inner {
    /// Tries until an outcome stands. `Some` names what kept the last try from ending.
    async fn repeat(
        &self,
        request: &Request,
        deadline: Instant,
        attempts: Option<&Attempts>,
        progress: &mut Progress,
    ) -> Option<NoAnswer> {
        let Some(url) = self.transport.base.join(&request.path) else {
            return Some(NoAnswer::NotSent);
        };
        let connector = self.transport.connector().await;
        let http = match &connector.http {
            Ok(http) => http,
            Err(reason) => return Some(*reason),
        };
        let endpoint = Endpoint::new(request.method, &request.template);
        let (mut call_end, mut pause) = (deadline, None);
        loop {
            let turn = self.turn(&endpoint, pause, call_end, attempts);
            let permit = match timeout_at(call_end, turn).await {
                Ok(Ok(permit)) => permit,
                Ok(Err(reason)) => return Some(reason),
                Err(_) => return Some(NoAnswer::Timeout),
            };
            let started = Instant::now();
            if progress.tries == 0 {
                // Time spent waiting for the first permit is the run's, not the call's.
                call_end = deadline.min(started + self.limits.one_call);
            }
            progress.tries += 1;
            let running = progress.running.insert(Running {
                number: self.log.open(request),
                order: Order {
                    sent: sequence::next(),
                    arrived: 0,
                },
                started,
                arrived: None,
                pending_write: None,
            });
            let try_end = started + self.limits.one_try;
            let builder = http.request(method(request.method), url.clone());
            let once = self.once(request, builder, &permit, attempts, running);
            let ended = match timeout_at(try_end.min(call_end), once).await {
                Ok(ended) => ended,
                Err(_) if try_end <= call_end => Try::timed_out(running.arrived.take()),
                Err(_) => return Some(NoAnswer::Timeout),
            };
            drop(permit);
            self.close(request, progress, ended.clone());
            let back_off = ended
                .retry_after
                .unwrap_or_else(|| retry::back_off(progress.tries, self.limits.back_off));
            if ended.status() == Some(429) {
                self.gate.pause(&endpoint, back_off);
            }
            let worth_it = match retry::again(request, &endpoint, &ended) {
                Again::Never => false,
                Again::Once => !std::mem::replace(&mut progress.repeated_once, true),
                Again::Often => true,
            };
            if !worth_it || progress.tries >= self.limits.tries || Instant::now() + back_off >= call_end {
                return None;
            }
            pause = Some(back_off);
        }
    }

    /// Waits out a pause, and then for a permit. There is none within a pause that outlasts the call. A write attempt waits for
    /// every pending write, too, and gets nothing once the attempts were stopped.
    async fn turn(
        &self,
        endpoint: &Endpoint,
        pause: Option<Duration>,
        until: Instant,
        attempts: Option<&Attempts>,
    ) -> Result<Permit, NoAnswer> {
        let permitted = async {
            if let Some(pause) = pause {
                sleep(pause).await;
            }
            loop {
                let permit = self.gate.enter(endpoint, until).await;
                let permit = permit.map_err(|Paused| NoAnswer::Throttled)?;
                let Some(attempts) = attempts.filter(|attempts| !attempts.may_go_on()) else {
                    return Ok(permit);
                };
                // Nothing is sent with it.
                permit.ended();
                drop(permit);
                attempts.may_go_on_again().await;
            }
        };
        let Some(attempts) = attempts else {
            return permitted.await;
        };
        tokio::select! {
            biased;
            () = attempts.stopped() => Err(NoAnswer::Cancelled),
            permit = permitted => permit,
        }
    }

    /// Sends the request once. What its headers tell is in `running` before the body is waited for.
    async fn once(
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

    /// What an answer comes to if its body never ends.
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

    /// Writes the end of the running try down.
    fn close(&self, request: &Request, progress: &mut Progress, mut ended: Try) {
        let Some(running) = progress.running.take() else {
            return;
        };
        let Running { number, started, .. } = running;
        ended.order = running.order;
        progress.pending_write = running.pending_write;
        let duration_ms = milliseconds(started.elapsed());
        self.log
            .close(number, &ended.outcome, duration_ms, ended.request_id.clone());
        tracing::debug!(
            method = %request.method, path = request.template, status = ended.status(), duration_ms, "a request ended"
        );
        progress.last = Some((ended, duration_ms));
    }

    /// What the call comes to. Where time cut a try short, the last one that ended speaks for the call, unless the headers of
    /// this one tell enough. A stop hides everything but a write that was accepted.
    fn conclude(
        &self,
        request: Request,
        cut: Option<NoAnswer>,
        mut progress: Progress,
    ) -> (Observation, Option<PendingWriteGuard>) {
        let ended = progress.last.take();
        let stopped = matches!(cut, Some(NoAnswer::Cancelled));
        if let Some(reason) = cut {
            let arrived = progress.running.as_mut().and_then(|running| running.arrived.take());
            let cut_short = match arrived {
                Some(arrived) if !stopped || is_accepted_write(&request, &arrived) => arrived.cut_off(reason),
                arrived => Try {
                    request_id: arrived.and_then(|arrived| arrived.request_id),
                    ..Try::unanswered(reason)
                },
            };
            self.close(&request, &mut progress, cut_short);
        }
        let cut_short = progress.last.take();
        let speaks = |(cut_short, _): &(Try, u64)| {
            stopped || cut_short.tells_without_its_body() || is_accepted_write(&request, cut_short)
        };
        let last = if cut_short.as_ref().is_some_and(speaks) {
            cut_short
        } else {
            ended.or(cut_short)
        };
        let (last, duration_ms) = last.unwrap_or_else(|| (Try::unanswered(cut.unwrap_or(NoAnswer::Deadline)), 0));
        let observation = Observation {
            probe: request.probe,
            method: request.method,
            path: request.template,
            outcome: last.outcome,
            duration_ms,
            order: last.order,
            tries: progress.tries,
            request_id: last.request_id,
        };
        (observation, progress.pending_write)
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
