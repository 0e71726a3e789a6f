//! The hosts to which a key may be sent.

use std::fmt;

use diagnosis::environment::Environment;
use url::{Host, Url};

/// An environment and its origin: `scheme://host[:port]`, with nothing after it.
#[derive(Clone, PartialEq, Eq)]
pub struct ApiBase {
    environment: Environment,
    origin: Url,
}

/// Why an address cannot be the API base.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ApiBaseError {
    /// Not an address at all.
    #[error("this isn't a web address; write it like http://127.0.0.1:8080")]
    NotAnAddress,
    /// A scheme other than http.
    #[error("only http:// is accepted here; for SmartRecruiters itself, choose production or sandbox")]
    NotHttp,
    /// A host that may be another machine.
    #[error("only an address on this computer is accepted: 127.0.0.1, [::1], or localhost")]
    NotLoopback,
    /// A user name or a password in the address.
    #[error("the address can't contain a user name or a password")]
    UserInfo,
    /// Something after the host and port.
    #[error("the address must end after the port, without a path, a query, or a fragment")]
    NotAnOrigin,
}

impl ApiBaseError {
    /// A stable name of the error.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotAnAddress => "notAnAddress",
            Self::NotHttp => "notHttp",
            Self::NotLoopback => "notLoopback",
            Self::UserInfo => "userInfo",
            Self::NotAnOrigin => "notAnOrigin",
        }
    }
}

impl ApiBase {
    /// SmartRecruiters' production host.
    pub fn production() -> Self {
        Self::fixed(Environment::Production, "https://api.smartrecruiters.com")
    }

    /// SmartRecruiters' sandbox host.
    pub fn sandbox() -> Self {
        Self::fixed(Environment::Sandbox, "https://api.sandbox.smartrecruiters.com")
    }

    /// The fixed host of an environment; `None` if the host is only known at run time.
    pub fn of(environment: Environment) -> Option<Self> {
        match environment {
            Environment::Production => Some(Self::production()),
            Environment::Sandbox => Some(Self::sandbox()),
            Environment::Practice | Environment::Custom => None,
        }
    }

    /// The practice tenant at `address`, which must be http on loopback.
    pub fn practice(address: &str) -> Result<Self, ApiBaseError> {
        Ok(Self {
            environment: Environment::Practice,
            origin: loopback_origin(address)?,
        })
    }

    /// Another server at `address`, which must be http on loopback.
    pub fn loopback(address: &str) -> Result<Self, ApiBaseError> {
        Ok(Self {
            environment: Environment::Custom,
            origin: loopback_origin(address)?,
        })
    }

    #[expect(clippy::expect_used, reason = "the two constant addresses are parsed by a test")]
    fn fixed(environment: Environment, origin: &str) -> Self {
        Self {
            environment,
            origin: Url::parse(origin).expect("a constant address"),
        }
    }

    /// Any origin, for tests of TLS and the resolver.
    #[cfg(test)]
    pub(crate) fn anywhere(origin: &str) -> Self {
        Self::fixed(Environment::Custom, origin)
    }

    /// Which environment this is.
    pub const fn environment(&self) -> Environment {
        self.environment
    }

    /// The origin as text, such as `https://api.smartrecruiters.com`.
    pub fn origin(&self) -> String {
        self.origin.origin().ascii_serialization()
    }

    /// The host with its port, as it is displayed, such as `api.smartrecruiters.com`.
    pub fn host(&self) -> &str {
        self.origin.authority()
    }

    pub(crate) fn url(&self) -> &Url {
        &self.origin
    }

    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(&self.origin)
    }

    /// The URL of `path`, if it certainly stays on this origin and is not rewritten.
    ///
    /// An id such as `..` would shorten the path to another one, so a path with dot segments or backslashes is refused.
    pub(crate) fn join(&self, path: &str) -> Option<Url> {
        if !path.starts_with('/') || path.contains('\\') {
            return None;
        }
        let url = Url::parse(&format!("{}{path}", self.origin())).ok()?;
        let segments = |path: &str| path.split('/').count();
        let asked = path.split(['?', '#']).next().unwrap_or(path);
        let same = url.origin() == self.origin.origin() && segments(url.path()) == segments(asked);
        (same && url.fragment().is_none()).then_some(url)
    }
}

impl fmt::Debug for ApiBase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ApiBase({:?} {})", self.environment, self.origin())
    }
}

fn loopback_origin(address: &str) -> Result<Url, ApiBaseError> {
    let url = Url::parse(address.trim()).map_err(|_| ApiBaseError::NotAnAddress)?;
    if url.scheme() != "http" {
        return Err(ApiBaseError::NotHttp);
    }
    if !is_loopback(&url) {
        return Err(ApiBaseError::NotLoopback);
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(ApiBaseError::UserInfo);
    }
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
        return Err(ApiBaseError::NotAnOrigin);
    }
    Ok(url)
}

pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_real_hosts_are_https() {
        assert_eq!(ApiBase::production().origin(), "https://api.smartrecruiters.com");
        assert_eq!(ApiBase::sandbox().origin(), "https://api.sandbox.smartrecruiters.com");
    }

    #[test]
    fn loopback_addresses_are_taken() {
        for (address, origin) in [
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("http://127.8.9.1:80/", "http://127.8.9.1"),
            ("http://[::1]:9", "http://[::1]:9"),
            ("HTTP://LocalHost:4000", "http://localhost:4000"),
            (" http://127.0.0.1 ", "http://127.0.0.1"),
        ] {
            assert_eq!(
                ApiBase::loopback(address).map(|base| base.origin()),
                Ok(origin.to_owned()),
                "{address}"
            );
        }
    }

    #[test]
    fn everything_else_is_refused_with_its_reason() {
        use ApiBaseError::{NotAnAddress, NotAnOrigin, NotHttp, NotLoopback, UserInfo};
        for (address, error) in [
            ("", NotAnAddress),
            ("127.0.0.1", NotAnAddress),
            ("127.0.0.1:8080", NotAnAddress),
            ("localhost:8080", NotHttp),
            ("https://127.0.0.1", NotHttp),
            ("https://api.smartrecruiters.com", NotHttp),
            ("file:///etc/passwd", NotHttp),
            ("http://api.smartrecruiters.com", NotLoopback),
            ("http://127.0.0.1.example.com", NotLoopback),
            ("http://localhost.example.com", NotLoopback),
            ("http://localhost.", NotLoopback),
            ("http://0.0.0.0:80", NotLoopback),
            ("http://128.0.0.1", NotLoopback),
            ("http://[::ffff:127.0.0.1]", NotLoopback),
            ("http://127.0.0.1@example.com", NotLoopback),
            ("http://user@127.0.0.1", UserInfo),
            ("http://:secret@127.0.0.1", UserInfo),
            ("http://127.0.0.1/api", NotAnOrigin),
            ("http://127.0.0.1/?a", NotAnOrigin),
            ("http://127.0.0.1/#a", NotAnOrigin),
        ] {
            assert_eq!(ApiBase::loopback(address).unwrap_err(), error, "{address}");
            assert_eq!(ApiBase::practice(address).unwrap_err(), error, "{address}");
        }
    }

    #[test]
    fn a_path_cannot_leave_the_origin_or_change_its_meaning() {
        let base = ApiBase::production();
        for path in [
            "/candidates?limit=1",
            "/configuration/sources/A%2FB/values",
            "//x",
            "/a?b=/../c",
        ] {
            let url = base.join(path).unwrap();
            assert_eq!(url.host_str(), Some("api.smartrecruiters.com"), "{path}");
        }
        for path in [
            "",
            "candidates",
            "@example.com/",
            ":80/",
            "/candidates/attachments/..",
            "/a/%2e%2E",
            "/a/./b",
            "/a\\b",
            "/a\\..\\b",
            "/a#b",
        ] {
            assert_eq!(base.join(path), None, "{path}");
        }
    }
}
