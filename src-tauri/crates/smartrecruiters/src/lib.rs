//! The SmartRecruiters Customer API as this program uses it: one key, one host, and limits on everything.
//!
//! A call never fails. [`Client::send`] turns whatever happens (an answer, a broken connection, a time limit) into an
//! [`Observation`](diagnosis::evidence::Observation), which the crate `diagnosis` judges. This crate deliberately does not judge,
//! does not model the answers as types, does not follow redirects, and has no way to print the key.

mod attempts;
mod body;
mod call;
mod certificate;
mod client;
mod contacts;
mod credential;
mod endpoint_limiter;
mod failure;
mod gate;
mod host;
mod key_redaction;
mod permits;
mod proxy;
mod reach;
mod request;
mod retry;
mod running_requests;
mod sent;
mod sequence;
mod tls;
mod transport;
mod unambiguous;
// On macOS and Windows the system itself decides about such a certificate.
#[cfg(any(test, not(any(windows, target_vendor = "apple"))))]
mod trusted_leaf;

pub use attempts::{Attempts, PendingWriteGuard};
pub use client::{Client, ClientError, ClientOptions, Network, check_environment};
pub use contacts::Contacts;
pub use credential::{Credential, CredentialError};
pub use gate::Limits;
pub use host::{ApiBase, ApiBaseError};
pub use proxy::{NamedProxy, NotAProxy, ProxyAddress, ProxyChoice, ProxyLogin, ProxyUse};
pub use reach::{Reach, reach};
pub use request::{Repeat, Request, fill};
pub use sent::Sent;
