//! Webhook subscriptions, their events, and the addresses of callbacks, which are of this computer alone.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use axum::body::Body;
use axum::http::header::HOST;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Request, StatusCode, Uri};
use hyper_util::rt::TokioIo;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::net::TcpStream;
use url::{Host, Url};
use uuid::Uuid;

use crate::origin::Origin;

/// The version in every event.
pub(crate) const VERSION: &str = "v201907";
/// Documented: the time limit of the handshake.
const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(20);
/// Documented: how long a replaced secret still signs callbacks.
const SECRET_OVERLAP: SignedDuration = SignedDuration::from_hours(24);
/// Documented: the largest number of secrets of a subscription.
const MOST_SECRETS: usize = 16;

/// The events that can be subscribed to, including those that never occur here.
pub(crate) const EVENTS: [&str; 40] = [
    "job.created",
    "job.updated",
    "job.status.updated",
    "job.hiring-team.updated",
    "job.ad.created",
    "job.ad.updated",
    "job.ad.postings.updated",
    "position.created",
    "position.updated",
    "position.deleted",
    "application.created",
    "application.status.updated",
    "application.fields.updated",
    "application.onboarding-status.updated",
    "application.attachment.created",
    "application.source.updated",
    "candidate.created",
    "candidate.updated",
    "candidate.deleted",
    "offer.created",
    "offer.updated",
    "offer.approval.created",
    "offer.approval.approved",
    "offer.approval.rejected",
    "offer.approval.abandoned",
    "offer.approval.step.approved",
    "offer.approval.step.rejected",
    "offer.approver.skipped",
    "offer.approver.delegated",
    "offer.approval.comment.created",
    "job.approval.created",
    "job.approval.approved",
    "job.approval.rejected",
    "job.approval.abandoned",
    "job.approval.step.approved",
    "job.approval.step.rejected",
    "job.approver.skipped",
    "job.approver.delegated",
    "job.approval.comment.created",
    "review.created",
];

/// A webhook subscription.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Subscription {
    pub(crate) id: Uuid,
    pub(crate) callback_url: String,
    pub(crate) events: Vec<String>,
    pub(crate) active: bool,
    /// The secrets that sign callbacks, the oldest first.
    #[serde(default)]
    pub(crate) secrets: Vec<Secret>,
    pub(crate) origin: Origin,
}

/// A secret of a subscription.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Secret {
    pub(crate) key: String,
    /// When it stops signing; set when a newer secret is created.
    #[serde(default)]
    pub(crate) until: Option<Timestamp>,
}

impl Subscription {
    /// Adds a secret, which becomes the newest. Returns `None` if there are too many.
    pub(crate) fn new_secret(&mut self, now: Timestamp) -> Option<String> {
        self.secrets
            .retain(|secret| secret.until.is_none_or(|until| until > now));
        if self.secrets.len() >= MOST_SECRETS {
            return None;
        }
        for secret in &mut self.secrets {
            secret.until.get_or_insert(now + SECRET_OVERLAP);
        }
        let key = Uuid::new_v4().simple().to_string();
        self.secrets.push(Secret {
            key: key.clone(),
            until: None,
        });
        Some(key)
    }
}

/// A callback in the log.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Callback {
    pub(crate) subscription: Uuid,
    pub(crate) at: Timestamp,
    pub(crate) event: String,
    pub(crate) url: String,
    pub(crate) body: String,
    pub(crate) headers: Vec<(String, String)>,
    /// The status of the answer, or the error.
    pub(crate) answer: Result<u16, String>,
}

impl Callback {
    pub(crate) fn succeeded(&self) -> bool {
        self.answer.as_ref().is_ok_and(|status| (200..300).contains(status))
    }
}

/// An event to report to subscribers.
#[derive(Debug)]
pub(crate) struct Event {
    pub(crate) name: &'static str,
    /// The path of the affected object.
    pub(crate) link: String,
    pub(crate) body: Value,
}

/// Why a callback address is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum CallbackUrlError {
    #[error("callbackUrl is not an address")]
    NoAddress,
    #[error("The practice tenant calls http on this computer alone, such as http://127.0.0.1:8080/hook")]
    Elsewhere,
}

/// The target of a callback: an address of this computer, its `Host` header and its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    at: SocketAddr,
    host: String,
    path: String,
}

impl Target {
    pub(crate) fn read(address: &str) -> Result<Self, CallbackUrlError> {
        let url = Url::parse(address).map_err(|_| CallbackUrlError::NoAddress)?;
        let ip: IpAddr = match url.host().ok_or(CallbackUrlError::NoAddress)? {
            Host::Ipv4(ip) => ip.into(),
            Host::Ipv6(ip) => ip.into(),
            // `localhost` is always this computer; no name is looked up.
            Host::Domain("localhost") => Ipv4Addr::LOCALHOST.into(),
            Host::Domain(_) => return Err(CallbackUrlError::Elsewhere),
        };
        if url.scheme() != "http" || !ip.is_loopback() {
            return Err(CallbackUrlError::Elsewhere);
        }
        let port = url.port_or_known_default().unwrap_or(80);
        let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
        Ok(Self {
            at: SocketAddr::new(ip, port),
            host: format!("{}:{port}", url.host_str().unwrap_or_default()),
            path: format!("{}{query}", url.path()),
        })
    }

    /// Posts a body. The error says why there was no answer. Redirects are not followed.
    pub(crate) async fn post(
        &self,
        headers: &[(&'static str, String)],
        body: String,
    ) -> Result<(StatusCode, HeaderMap), String> {
        let call = async {
            let stream = TcpStream::connect(self.at).await.map_err(|error| error.to_string())?;
            let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
                .await
                .map_err(|error| error.to_string())?;
            let mut request = Request::post(Uri::try_from(&self.path).unwrap_or_default())
                .header(HOST, &self.host)
                .body(Body::from(body))
                .map_err(|error| error.to_string())?;
            for (name, value) in headers {
                if let Ok(value) = HeaderValue::from_str(value) {
                    request.headers_mut().insert(HeaderName::from_static(name), value);
                }
            }
            let answer = async { sender.send_request(request).await.map_err(|error| error.to_string()) };
            // The connection must be polled while the answer is awaited, and is dropped afterward.
            tokio::pin!(connection, answer);
            let answer = tokio::select! {
                answer = &mut answer => answer?,
                end = &mut connection => match end {
                    Ok(()) => answer.await?,
                    Err(error) => return Err(error.to_string()),
                },
            };
            Ok((answer.status(), answer.headers().clone()))
        };
        tokio::time::timeout(HANDSHAKE_TIMEOUT, call)
            .await
            .unwrap_or_else(|_| Err(format!("no answer within {} s", HANDSHAKE_TIMEOUT.as_secs())))
    }
}

/// Performs the documented handshake: the subscriber must answer 200 and return the header.
pub(crate) async fn answers_handshake(address: &str) -> bool {
    const SECRET: &str = "x-hook-secret";
    let Ok(target) = Target::read(address) else {
        return false;
    };
    let secret = Uuid::new_v4().simple().to_string();
    let answer = target.post(&[(SECRET, secret.clone())], String::new()).await;
    answer.is_ok_and(|(status, headers)| {
        status == StatusCode::OK && headers.get(SECRET).is_some_and(|value| *value == secret)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_http_addresses_of_this_computer_are_called() {
        for (address, expected) in [
            ("http://127.0.0.1:8080/hook?a=b", Ok(("127.0.0.1:8080", "/hook?a=b"))),
            ("http://localhost:9/x", Ok(("127.0.0.1:9", "/x"))),
            ("http://[::1]:9/", Ok(("[::1]:9", "/"))),
            ("http://127.8.9.1/", Ok(("127.8.9.1:80", "/"))),
            ("https://127.0.0.1:8080/hook", Err(CallbackUrlError::Elsewhere)),
            ("http://192.168.1.2:8080/hook", Err(CallbackUrlError::Elsewhere)),
            ("http://0.0.0.0:8080/hook", Err(CallbackUrlError::Elsewhere)),
            ("http://localhost.evil.example/hook", Err(CallbackUrlError::Elsewhere)),
            ("http://127.0.0.1.nip.io/hook", Err(CallbackUrlError::Elsewhere)),
            ("http://user@example.com:80@127.0.0.1/", Ok(("127.0.0.1:80", "/"))),
            ("ftp://127.0.0.1/", Err(CallbackUrlError::Elsewhere)),
            ("hook", Err(CallbackUrlError::NoAddress)),
        ] {
            let read = Target::read(address);
            let shown = read
                .as_ref()
                .map(|target| (target.at.to_string(), target.path.as_str()));
            let shown = shown
                .as_ref()
                .map(|(at, path)| (at.as_str(), *path))
                .map_err(|refused| **refused);
            assert_eq!(shown, expected, "{address}");
        }
    }

    #[test]
    fn a_replaced_secret_signs_for_another_day() {
        let now = Timestamp::UNIX_EPOCH;
        let mut subscription = Subscription {
            id: Uuid::nil(),
            callback_url: String::new(),
            events: Vec::new(),
            active: true,
            secrets: Vec::new(),
            origin: Origin {
                at: now,
                by: String::new(),
            },
        };
        for _ in 0..MOST_SECRETS {
            assert!(subscription.new_secret(now).is_some());
        }
        assert!(subscription.new_secret(now).is_none(), "too many");
        assert!(subscription.new_secret(now + SECRET_OVERLAP).is_some());
        assert_eq!(
            subscription.secrets.len(),
            2,
            "the newest before, and the one that replaced it"
        );
    }
}
