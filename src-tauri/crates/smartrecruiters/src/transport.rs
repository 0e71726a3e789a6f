//! The connection to one host: TLS, the proxy and the clock difference. It does not know the key.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use diagnosis::evidence::NoAnswer;
use diagnosis::proxy::ProxyTrouble;
use diagnosis::verdict::TlsFault;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};
use reqwest::{Proxy, redirect};
use tokio::net::lookup_host;
use tokio::sync::OnceCell;
use uuid::Uuid;

use crate::contacts::Contacts;
use crate::host::ApiBase;
use crate::proxy::{self, NamedProxy, ProxyChoice, ProxyLogin, ProxyUse, Route};
use crate::retry;
use crate::tls::{self, CertificateObserver};

/// The connection to one host.
pub(crate) struct Transport {
    pub(crate) base: ApiBase,
    pub(crate) certificate_observer: CertificateObserver,
    setup: Setup,
    tls: rustls::ClientConfig,
    connector: OnceCell<Connector>,
    skew: Mutex<Option<i64>>,
}

/// The settings of a connector.
pub(crate) struct Setup {
    /// Identifies the run in `User-Agent`.
    pub(crate) run_id: Uuid,
    /// How long connecting may take.
    pub(crate) connect: Duration,
    pub(crate) proxy: ProxyChoice,
    pub(crate) login: Option<ProxyLogin>,
    pub(crate) contacts: Contacts,
}

/// The HTTP client and the route for every request of a transport, determined before the first request.
pub(crate) struct Connector {
    /// Sends requests. If there is no usable route, every request fails with this reason, and none takes another route.
    pub(crate) http: Result<reqwest::Client, NoAnswer>,
    /// Which proxy is in use.
    pub(crate) proxy: ProxyUse,
    route: Route,
}

impl Transport {
    /// # Errors
    /// If the operating system has no trusted certificates.
    pub(crate) fn new(base: ApiBase, setup: Setup) -> Result<Self, rustls::Error> {
        let certificate_observer = CertificateObserver::default();
        let config = if base.is_loopback() {
            tls::unused_config
        } else {
            tls::config
        };
        let tls = config(certificate_observer.clone())?;
        Ok(Self::with_tls(base, setup, certificate_observer, tls))
    }

    pub(crate) fn with_tls(
        base: ApiBase,
        setup: Setup,
        certificate_observer: CertificateObserver,
        tls: rustls::ClientConfig,
    ) -> Self {
        Self {
            base,
            certificate_observer,
            setup,
            tls,
            connector: OnceCell::new(),
            skew: Mutex::default(),
        }
    }

    /// The connector for this host. It is made when it is first needed, because it may have to read the desktop's settings.
    pub(crate) async fn connector(&self) -> &Connector {
        let find = async || {
            let connector = self.take(self.setup.proxy.route(&self.base).await);
            if connector.http.is_ok() {
                self.setup.contacts.note(self.base.host());
            }
            connector
        };
        self.connector.get_or_init(find).await
    }

    /// The proxy in use, once there is a connector.
    pub(crate) fn proxy(&self) -> ProxyUse {
        self.connector.get().map_or(ProxyUse::None, |connector| connector.proxy)
    }

    /// Why the proxy could not be used. A proxy that refused is asked what it requires; nothing is sent through it.
    pub(crate) async fn proxy_trouble(&self, refused: bool) -> Option<ProxyTrouble> {
        let Route::Through(NamedProxy { address, login }, _) = &self.connector().await.route else {
            return self.connector().await.route.trouble();
        };
        if !refused {
            return None;
        }
        let host = self.base.url().host_str().unwrap_or_default();
        let offered = proxy::offered_logins(address, host, self.setup.connect).await;
        ProxyTrouble::of_logins(&offered, login.is_some())
    }

    /// Makes a connector for this route.
    pub(crate) fn take(&self, mut route: Route) -> Connector {
        let builder = self.builder();
        let (builder, proxy) = match &mut route {
            Route::Direct | Route::ByItself(_) => (Ok(builder.no_proxy()), ProxyUse::None),
            Route::Unreadable(_) => (Err(NoAnswer::Proxy), ProxyUse::System),
            Route::Through(named, proxy) => {
                let login = self.setup.login.clone().or(named.login.take());
                named.login = login.filter(|login| named.address.takes(login));
                let address = named.address.url(named.login.as_ref());
                let through = Proxy::all(address).map_err(|error| {
                    tracing::warn!("the proxy was not taken: {error}");
                    NoAnswer::Proxy
                });
                let builder = if named.address.knows_only_old_addresses() {
                    builder.dns_resolver(Arc::new(OldAddresses(self.base.clone())))
                } else {
                    builder
                };
                (through.map(|through| builder.proxy(through)), *proxy)
            }
        };
        let build = |builder: reqwest::ClientBuilder| {
            builder.build().map_err(|error| {
                tracing::warn!("the connection cannot be prepared: {error}");
                NoAnswer::Tls(TlsFault::Handshake)
            })
        };
        Connector {
            http: builder.and_then(build),
            proxy,
            route,
        }
    }

    fn builder(&self) -> reqwest::ClientBuilder {
        reqwest::Client::builder()
            .tls_backend_preconfigured(self.tls.clone())
            .user_agent(format!(
                "findem-connect/{} (run {})",
                env!("CARGO_PKG_VERSION"),
                self.setup.run_id
            ))
            .default_headers(HeaderMap::from_iter([(
                ACCEPT,
                HeaderValue::from_static("application/json"),
            )]))
            .https_only(!self.base.is_loopback())
            .redirect(redirect::Policy::none())
            // The log must contain every request, so the library itself must not repeat any.
            .retry(reqwest::retry::never())
            .referer(false)
            .connect_timeout(self.setup.connect)
            // "localhost" always means this computer, regardless of the computer's resolver.
            .resolve_to_addrs(
                "localhost",
                &[(Ipv4Addr::LOCALHOST, 0).into(), (Ipv6Addr::LOCALHOST, 0).into()],
            )
    }

    /// Compares the server's clock with this computer's.
    pub(crate) fn note_clock(&self, headers: &HeaderMap) {
        if let Some(server) = retry::server_time(headers) {
            let seconds = |time: Duration| i64::try_from(time.as_secs()).unwrap_or(i64::MAX);
            let skew = match server.duration_since(SystemTime::now()) {
                Ok(ahead) => seconds(ahead),
                Err(behind) => -seconds(behind.duration()),
            };
            *self.skew.lock().unwrap_or_else(PoisonError::into_inner) = Some(skew);
        }
    }

    pub(crate) fn clock_skew_seconds(&self) -> Option<i64> {
        *self.skew.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Resolves names for a SOCKS4 proxy, which accepts only IPv4 addresses.
struct OldAddresses(ApiBase);

impl Resolve for OldAddresses {
    fn resolve(&self, name: Name) -> Resolving {
        let of_host = self.0.url().host_str() == Some(name.as_str());
        Box::pin(async move {
            let found = lookup_host((name.as_str(), 0)).await?;
            let addresses = found.filter(move |address| !of_host || address.is_ipv4());
            Ok(Box::new(addresses.collect::<Vec<SocketAddr>>().into_iter()) as Addrs)
        })
    }
}
