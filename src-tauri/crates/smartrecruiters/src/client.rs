//! A client for one key and one host.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use diagnosis::environment::Environment;
use diagnosis::evidence::{NoAnswer, Observation};
use diagnosis::proxy::ProxyTrouble;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::attempts::{Attempts, PendingWriteGuard};
use crate::call::{Call, Shared};
use crate::credential::Credential;
use crate::gate::{Gate, Limits};
use crate::host::ApiBase;
use crate::proxy::{ProxyChoice, ProxyLogin, ProxyUse};
use crate::request::Request;
use crate::sent::{Log, Sent};
use crate::transport::{Setup, Transport};

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

    /// The transport to a host with these options.
    pub(crate) fn transport(&self, base: ApiBase) -> Result<Transport, ClientError> {
        Transport::new(base, self.setup()).map_err(ClientError::Trust)
    }

    pub(crate) fn setup(&self) -> Setup {
        Setup {
            run_id: self.run_id,
            connect: self.limits.connect,
            proxy: self.proxy.clone(),
            login: self.proxy_login.clone(),
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

/// What the calls so far showed about the network.
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
pub struct Client(Arc<Shared>);

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
        Ok(Self::over(options.transport(base)?, credential, options))
    }

    pub(crate) fn over(transport: Transport, credential: &Credential, options: &ClientOptions) -> Self {
        let token = credential.header();
        let same_key = |other: &&Self| other.0.token == token && other.0.transport.base == transport.base;
        let gate = options
            .beside
            .as_ref()
            .filter(same_key)
            .map_or_else(|| Arc::new(Gate::new(&options.limits)), |other| other.0.gate.clone());
        Self(Arc::new(Shared {
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
        let mut call = Call::new(&self.0, request, attempts);
        let cut = tokio::select! {
            biased;
            () = cancel.cancelled() => Some(NoAnswer::Cancelled),
            () = sleep_until(deadline) => Some(NoAnswer::Deadline),
            cut = call.run(deadline) => cut,
        };
        call.conclude(cut)
    }

    /// Everything that was sent so far, repeats included, in the order of sending.
    pub fn sent(&self) -> Vec<Sent> {
        self.0.log.list()
    }

    /// What is known about the network so far.
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

    /// How long SmartRecruiters still asks to wait. A call waits only within its own time limit, so repeated checks should wait for this
    /// before they start.
    pub fn asked_to_wait(&self) -> Option<Duration> {
        self.0.gate.paused_for()
    }

    /// Whether the server counted more requests of this key than this client can have sent.
    pub fn other_user_of_key(&self) -> bool {
        self.0.gate.other_user()
    }
}
