//! Looking at the network without a key.

use diagnosis::evidence::NoAnswer;
use reqwest::header::CONTENT_TYPE;
use tokio::time::{Instant, timeout};

use crate::client::{ClientError, ClientOptions, Transport};
use crate::failure;
use crate::host::ApiBase;
use crate::proxy::ProxyUse;
use crate::sent::milliseconds;

/// What a request without a key told about the way to a host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// Why the host cannot be reached; `None` when it can. Any HTTP answer counts.
    pub failure: Option<NoAnswer>,
    /// HTTP status of the answer.
    pub status: Option<u16>,
    /// The answer is a web page or a redirect, which an API host has no reason to send: perhaps a sign-in page of the
    /// network.
    pub perhaps_portal: bool,
    /// The proxy in force.
    pub proxy: ProxyUse,
    /// Who signed the certificate that was shown, refused ones included.
    pub tls_issuer: Option<String>,
    /// Seconds by which the server's clock is ahead of this computer's.
    pub clock_skew_seconds: Option<i64>,
    /// Milliseconds until the answer.
    pub duration_ms: u64,
}

/// Sends `GET /` to the host of `base`, without a key and without following anything.
pub async fn reach(base: ApiBase, options: &ClientOptions) -> Result<Reach, ClientError> {
    Ok(Transport::new(base, options)?.reach(options).await)
}

impl Transport {
    pub(crate) async fn reach(&self, options: &ClientOptions) -> Reach {
        let started = Instant::now();
        let answer = timeout(options.limits.one_try, self.http.get(self.base.url().clone()).send()).await;
        let (failure, response) = match answer {
            Ok(Ok(response)) if response.status() == 407 => (Some(NoAnswer::Proxy), Some(response)),
            Ok(Ok(response)) => (None, Some(response)),
            Ok(Err(error)) => (Some(failure::no_answer(&error, self.proxy != ProxyUse::None)), None),
            Err(_) => (Some(NoAnswer::Timeout), None),
        };
        if let Some(response) = &response {
            self.note_clock(response.headers());
        }
        let page = |response: &reqwest::Response| {
            response.status().is_redirection()
                || response
                    .headers()
                    .get(CONTENT_TYPE)
                    .and_then(|value| value.to_str().ok())
                    .is_some_and(|value| value.trim_start().to_ascii_lowercase().starts_with("text/html"))
        };
        Reach {
            failure,
            status: response.as_ref().map(|response| response.status().as_u16()),
            perhaps_portal: response.as_ref().is_some_and(page),
            proxy: self.proxy,
            tls_issuer: self.issuer.name(),
            clock_skew_seconds: self.clock_skew_seconds(),
            duration_ms: milliseconds(started.elapsed()),
        }
    }
}
