//! Why no answer arrived, read from the chain of an error's sources.

use std::error::Error;
use std::io;

use diagnosis::evidence::NoAnswer;

use crate::certificate::Refused;

/// Names the failure of a request. `proxied` says whether it went through a proxy.
pub(crate) fn no_answer(error: &reqwest::Error, proxied: bool) -> NoAnswer {
    // The library keeps its tunnel error private, so its text is all there is; a test holds on to it.
    let tunnel = causes(error).any(|cause| cause.to_string().starts_with("tunnel error"));
    if tunnel {
        return NoAnswer::Proxy;
    }
    if let Some(tls) = causes(error).find_map(|cause| cause.downcast_ref::<rustls::Error>()) {
        return NoAnswer::Tls(Refused::fault_of(tls));
    }
    // The same holds for its error when the host's name cannot be resolved for a SOCKS proxy.
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

/// The error and all its sources. An `io::Error` hides what it wraps from `source`, so its inside is looked at too.
fn causes<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(Some(error), |&error| {
        let wrapped = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        wrapped
            .map(|wrapped| wrapped as &(dyn Error + 'static))
            .or_else(|| error.source())
    })
}
