//! A client for one key and one host.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use diagnosis::environment::Environment;
use diagnosis::evidence::{NoAnswer, Observation};
use diagnosis::feature::Feature;
use diagnosis::proxy::ProxyTrouble;
use policy::{Forbidden, Policy};
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::attempts::{Attempts, PendingWriteGuard};
use crate::call::{Call, Shared, Tries};
use crate::contacts::Contacts;
use crate::credential::Credential;
use crate::gate::{Gate, Limits};
use crate::host::ApiBase;
use crate::proxy::{ProxyChoice, ProxyLogin, ProxyUse};
use crate::request::Request;
use crate::sent::{Log, Sent};
use crate::transport::{Setup, Transport};

/// The settings of a client other than its host and key.
#[derive(Debug, Clone)]
pub struct ClientOptions {
    /// Identifies the run in `User-Agent`.
    pub run_id: Uuid,
    /// The proxy for a real host.
    pub proxy: ProxyChoice,
    /// The login for the proxy, in place of a login in the proxy setting.
    pub proxy_login: Option<ProxyLogin>,
    /// The limits on sizes, rates and times.
    pub limits: Limits,
    /// What the company allows on this computer.
    pub policy: Policy,
    /// A client that is in use at the same time. If it has the same key and host, the two share its limits.
    pub beside: Option<Client>,
    /// The list of the hosts that are contacted.
    pub contacts: Contacts,
}

impl ClientOptions {
    /// The system's proxy and the default limits, on a computer with this policy.
    pub fn new(run_id: Uuid, policy: Policy) -> Self {
        Self {
            run_id,
            proxy: ProxyChoice::default(),
            proxy_login: None,
            limits: Limits::default(),
            policy,
            beside: None,
            contacts: Contacts::default(),
        }
    }

    /// The transport to a host with these options. Every request goes through one, so the policy is asked here.
    pub(crate) fn transport(&self, base: ApiBase) -> Result<Transport, ClientError> {
        self.policy.allows_environment(base.environment())?;
        if let ProxyChoice::Manual(_) = self.proxy
            && !base.is_loopback()
        {
            self.policy.allows(Feature::TypedProxy, base.environment())?;
        }
        Transport::new(base, self.setup()).map_err(ClientError::Trust)
    }

    pub(crate) fn setup(&self) -> Setup {
        Setup {
            run_id: self.run_id,
            connect: self.limits.connect,
            proxy: self.proxy.clone(),
            login: self.proxy_login.clone(),
            contacts: self.contacts.clone(),
        }
    }
}

/// Why a client cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// A key of the practice tenant with a real host.
    #[error("this is a practice key; it's never sent to SmartRecruiters")]
    PracticeKeyElsewhere,
    /// Another key with the practice tenant.
    #[error("this is practice, and the text isn't a practice key; switch to production to use it")]
    RealKeyInPractice,
    /// The company's policy turns it off on this computer.
    #[error(transparent)]
    Forbidden(#[from] Forbidden),
    /// The operating system has no trusted certificates.
    #[error("this computer has no trusted certificates, so it can't verify SmartRecruiters'")]
    Trust(#[source] rustls::Error),
}

impl ClientError {
    /// A stable name of the error.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Forbidden(forbidden) => forbidden.code(),
            Self::PracticeKeyElsewhere => "practiceKeyElsewhere",
            Self::RealKeyInPractice => "realKeyInPractice",
            Self::Trust(_) => "trust",
        }
    }
}

/// What the calls have shown about the network so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network {
    /// The proxy in use.
    pub proxy: ProxyUse,
    /// Who signed the certificate of the host, or of an intermediary that decrypts the connections.
    pub tls_issuer: Option<String>,
    /// This computer trusts that certificate although no public authority signed it, so a company's network decrypts the
    /// connection. Public authorities are those on Mozilla's list as of this build.
    pub tls_private_authority: bool,
    /// How many seconds the server's clock is ahead of this computer's, according to `Date`.
    pub clock_skew_seconds: Option<i64>,
}

/// A client for one key and one host. Clones share their limits and log. Limits apply to a key, so a second client with the same
/// key should be made [beside](ClientOptions::beside) the first.
#[derive(Clone)]
pub struct Client(Arc<Shared>, Tries);

/// Checks whether `credential` may be used in `environment`: a practice key stays in practice, and no other key is used there.
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
    /// Makes a client for `credential` on `base`. Nothing is sent yet.
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
        let shared = Shared {
            transport,
            token,
            limits: options.limits.clone(),
            policy: options.policy.clone(),
            gate,
            log: Log::default(),
        };
        Self(Arc::new(shared), Tries::Several)
    }

    /// The same client, with the same limits and log, whose calls are tried only once. For reads that come again anyway.
    #[must_use]
    pub fn without_repeats(&self) -> Self {
        Self(self.0.clone(), Tries::One)
    }

    /// Sends a call and its repeats until there is an answer, its time limit passes or it is canceled. Never fails: the
    /// observation describes whatever happened.
    pub async fn send(&self, request: Request, deadline: Instant, cancel: &CancellationToken) -> Observation {
        self.call(request, deadline, cancel, None).await.0
    }

    /// Sends a write attempt as one of several. It is not sent while another one may have been accepted, or after the attempts
    /// were [stopped](Attempts::stop). A stop ends it like a cancellation, unless it is already under way. If this attempt may
    /// have been accepted itself, the others wait until the returned guard is dropped.
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
        let mut call = Call::new(&self.0, request, attempts, self.1);
        let cut = tokio::select! {
            biased;
            () = cancel.cancelled() => Some(NoAnswer::Cancelled),
            () = sleep_until(deadline) => Some(NoAnswer::Deadline),
            cut = call.run(deadline) => cut,
        };
        call.conclude(cut)
    }

    /// Whether the company's policy allows this feature in the environment of this client. A request of a feature that it turns off
    /// is never sent.
    ///
    /// # Errors
    /// If the policy turns it off.
    pub fn allows(&self, feature: Feature) -> Result<(), Forbidden> {
        self.0.allows(feature)
    }

    /// Everything sent so far, including repeats, in the order of sending.
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

    /// Why the proxy could not be used, for calls without an answer. If the proxy `refused` them, it is asked what it requires.
    pub async fn proxy_trouble(&self, refused: bool) -> Option<ProxyTrouble> {
        self.0.transport.proxy_trouble(refused).await
    }

    /// How much longer SmartRecruiters asks to wait. A call waits only within its own time limit, so repeated checks should wait
    /// this long before they start.
    pub fn asked_to_wait(&self) -> Option<Duration> {
        self.0.gate.paused_for()
    }

    /// Whether the server counted more requests of this key than this client can have sent.
    pub fn other_user_of_key(&self) -> bool {
        self.0.gate.other_user()
    }
}
