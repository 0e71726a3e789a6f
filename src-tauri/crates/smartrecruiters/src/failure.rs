//! Finds out from an error's chain of sources why no answer arrived.

use std::error::Error;
use std::io;

use diagnosis::evidence::NoAnswer;

use crate::certificate::Refused;

/// The reason why a request failed. `proxied` says whether it was sent through a proxy.
pub(crate) fn no_answer(error: &reqwest::Error, proxied: bool) -> NoAnswer {
    // The library's tunnel error is private, so only its text identifies it. A test verifies that text.
    let tunnel = causes(error).any(|cause| cause.to_string().starts_with("tunnel error"));
    if tunnel {
        return NoAnswer::Proxy;
    }
    if let Some(tls) = causes(error).find_map(|cause| cause.downcast_ref::<rustls::Error>()) {
        return NoAnswer::Tls(Refused::fault_of(tls));
    }
    // The same applies to its error if it cannot resolve the host's name for a SOCKS proxy.
    if causes(error).any(|cause| cause.to_string() == "error resolving for socks proxy") {
        return NoAnswer::Dns;
    }
    if proxied && error.is_connect() {
        return NoAnswer::Proxy;
    }
    if error.is_timeout() {
        return NoAnswer::Timeout;
    }
    if error.is_dns() {
        return NoAnswer::Dns;
    }
    NoAnswer::Connect
}

/// The error and all its sources. `source` skips the error inside an `io::Error`, so that error is included separately.
fn causes<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(Some(error), |&error| {
        let wrapped = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        wrapped
            .map(|wrapped| wrapped as &(dyn Error + 'static))
            .or_else(|| error.source())
    })
}
