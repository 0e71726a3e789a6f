//! The way to one host: TLS, proxy, and the clocks at both ends. It knows no key.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};
use reqwest::redirect;
use url::Url;

use crate::client::{ClientError, ClientOptions};
use crate::host::ApiBase;
use crate::proxy::ProxyUse;
use crate::retry;
use crate::tls::{self, Witness};

/// See the module.
pub(crate) struct Transport {
    pub(crate) http: reqwest::Client,
    pub(crate) base: ApiBase,
    pub(crate) proxy: ProxyUse,
    pub(crate) witness: Witness,
    /// The address of the proxy in force; not for anybody's eyes.
    pub(crate) proxy_address: Option<Url>,
    skew: Mutex<Option<i64>>,
}

impl Transport {
    pub(crate) fn new(base: ApiBase, options: &ClientOptions) -> Result<Self, ClientError> {
        let witness = Witness::default();
        let config = if base.is_loopback() {
            tls::unused_config
        } else {
            tls::config
        };
        let tls = config(witness.clone()).map_err(ClientError::Trust)?;
        Self::with_tls(base, options, witness, tls)
    }

    pub(crate) fn with_tls(
        base: ApiBase,
        options: &ClientOptions,
        witness: Witness,
        tls: rustls::ClientConfig,
    ) -> Result<Self, ClientError> {
        let user_agent = format!("findem-connect/{} (run {})", env!("CARGO_PKG_VERSION"), options.run_id);
        let builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .user_agent(user_agent)
            .default_headers(HeaderMap::from_iter([(
                ACCEPT,
                HeaderValue::from_static("application/json"),
            )]))
            .https_only(!base.is_loopback())
            .redirect(redirect::Policy::none())
            // Every request has to stand in the log, so the library repeats none by itself.
            .retry(reqwest::retry::never())
            .referer(false)
            .connect_timeout(options.limits.connect)
            // "localhost" is a promise here, whatever this computer's resolver makes of it.
            .resolve_to_addrs(
                "localhost",
                &[(Ipv4Addr::LOCALHOST, 0).into(), (Ipv6Addr::LOCALHOST, 0).into()],
            );
        let http = options
            .proxy
            .apply(&base, builder)?
            .build()
            .map_err(ClientError::Setup)?;
        let (proxy, proxy_address) = options.proxy.in_force(&base);
        Ok(Self {
            http,
            base,
            proxy,
            proxy_address,
            witness,
            skew: Mutex::default(),
        })
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
