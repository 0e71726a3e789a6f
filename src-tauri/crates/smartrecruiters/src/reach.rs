//! Tests the network without a key.

use diagnosis::evidence::NoAnswer;
use diagnosis::proxy::ProxyTrouble;
use reqwest::header::CONTENT_TYPE;
use tokio::time::{Instant, timeout};

use crate::client::{ClientError, ClientOptions};
use crate::failure;
use crate::host::ApiBase;
use crate::proxy::ProxyUse;
use crate::sent::milliseconds;
use crate::transport::Transport;

/// The result of a request without a key to a host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// Why the host cannot be reached; `None` when it can. Any HTTP answer counts.
    pub failure: Option<NoAnswer>,
    /// HTTP status of the answer.
    pub status: Option<u16>,
    /// The answer is a web page or a redirect, which an API host has no reason to send. It may be a network's sign-in page.
    pub perhaps_portal: bool,
    /// The proxy in use.
    pub proxy: ProxyUse,
    /// Why the proxy could not be used, if the host cannot be reached.
    pub proxy_trouble: Option<ProxyTrouble>,
    /// Who signed the certificate that the server presented, even if it was refused.
    pub tls_issuer: Option<String>,
    /// See [`Network::tls_private_authority`](crate::Network::tls_private_authority).
    pub tls_private_authority: bool,
    /// How many seconds the server's clock is ahead of this computer's.
    pub clock_skew_seconds: Option<i64>,
    /// The time until the answer, in milliseconds.
    pub duration_ms: u64,
}

/// Sends `GET /` to the host of `base`, without a key, and follows no redirect.
pub async fn reach(base: ApiBase, options: &ClientOptions) -> Result<Reach, ClientError> {
    Ok(options.transport(base)?.reach(options).await)
}

impl Transport {
    pub(crate) async fn reach(&self, options: &ClientOptions) -> Reach {
        let connector = self.connector().await;
        let started = Instant::now();
        let asked = async {
            let http = connector.http.as_ref().map_err(|reason| *reason)?;
            let answer = http.get(self.base.url().clone()).send().await;
            answer.map_err(|error| failure::no_answer(&error, connector.proxy != ProxyUse::None))
        };
        let (failure, response) = match timeout(options.limits.one_try, asked).await {
            Ok(Ok(response)) if response.status() == 407 => (Some(NoAnswer::Proxy), Some(response)),
            Ok(Ok(response)) => (None, Some(response)),
            Ok(Err(reason)) => (Some(reason), None),
            Err(_) => (Some(NoAnswer::Timeout), None),
        };
        if let Some(response) = &response {
            self.note_clock(response.headers());
        }
        let duration_ms = milliseconds(started.elapsed());
        let proxy_trouble = match failure {
            Some(reason) => self.proxy_trouble(reason == NoAnswer::Proxy).await,
            None => None,
        };
        let page = |response: &reqwest::Response| {
            response.status().is_redirection()
                || response
                    .headers()
                    .get(CONTENT_TYPE)
                    .and_then(|value| value.to_str().ok())
                    .is_some_and(|value| value.trim_start().to_ascii_lowercase().starts_with("text/html"))
        };
        let certificate = self.certificate_observer.info();
        Reach {
            failure,
            status: response.as_ref().map(|response| response.status().as_u16()),
            perhaps_portal: response.as_ref().is_some_and(page),
            proxy: connector.proxy,
            proxy_trouble,
            tls_issuer: certificate.issuer,
            tls_private_authority: certificate.private_authority,
            clock_skew_seconds: self.clock_skew_seconds(),
            duration_ms,
        }
    }
}
