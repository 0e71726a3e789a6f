//! Parses the address of a proxy in every form that people, variables and settings use. No other module parses one.
//!
//! Forms that curl understands have the same meaning here. In addition, a login needs no escaping, and lists by protocol are
//! read, which is the format of Windows.

use std::fmt;
use std::net::Ipv6Addr;

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use secrecy::{ExposeSecret, SecretString};
use url::Host;

/// The default port of a proxy, as in curl. The default for a proxy reached by https is 443.
const PORT: u16 = 1080;
const HTTPS_PORT: u16 = 443;

/// In a SOCKS login, the length of each part is one byte.
const LONGEST_SOCKS_LOGIN: usize = 255;

/// The host, port and protocol of a proxy. It contains no login, so it can be stored and shown to the person who chose it. It is
/// not reported.
#[derive(Clone, PartialEq, Eq)]
pub struct ProxyAddress {
    scheme: Scheme,
    host: Host,
    port: u16,
}

/// A user name and a password for a proxy.
#[derive(Clone)]
pub struct ProxyLogin {
    user: String,
    password: SecretString,
}

/// A proxy as specified by text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedProxy {
    /// The address of the proxy.
    pub address: ProxyAddress,
    /// The login in the text.
    pub login: Option<ProxyLogin>,
}

/// Text that names no proxy that this program can use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this isn't a valid proxy address")]
pub struct NotAProxy;

/// The protocol of a proxy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scheme {
    Http,
    Https,
    Socks4,
    Socks4a,
    Socks5,
    Socks5h,
}

impl Scheme {
    fn named(name: &str) -> Option<Self> {
        Some(match name.to_ascii_lowercase().as_str() {
            "http" => Self::Http,
            "https" => Self::Https,
            "socks" | "socks4" => Self::Socks4,
            "socks4a" => Self::Socks4a,
            "socks5" => Self::Socks5,
            "socks5h" => Self::Socks5h,
            _ => return None,
        })
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
            Self::Socks4 => "socks4",
            Self::Socks4a => "socks4a",
            Self::Socks5 => "socks5",
            Self::Socks5h => "socks5h",
        }
    }

    const fn port(self) -> u16 {
        match self {
            Self::Https => HTTPS_PORT,
            _ => PORT,
        }
    }
}

impl NamedProxy {
    /// Parses text. `None` for a list by protocol that names no proxy for https.
    ///
    /// # Errors
    /// If the text cannot be parsed. Nothing may then be sent without this proxy.
    pub fn parse(text: &str) -> Result<Option<Self>, NotAProxy> {
        Self::with_port(text, None)
    }

    /// The same for settings whose proxies have this default port.
    pub(super) fn with_port(text: &str, port: Option<u16>) -> Result<Option<Self>, NotAProxy> {
        let text = unquoted(text.trim());
        match entries(text) {
            Some(entries) => for_https(&entries)
                .map(|(text, scheme)| one(text, scheme, port))
                .transpose(),
            None => one(text, Scheme::Http, port).map(Some),
        }
    }

    /// A proxy whose host and port are in separate settings. People sometimes enter a whole address as the host anyway.
    pub(super) fn of_host(scheme: Scheme, host: &str, port: &str) -> Result<Self, NotAProxy> {
        let host = match host.trim().parse::<Ipv6Addr>() {
            Ok(address) => format!("[{address}]"),
            Err(_) => host.trim().to_owned(),
        };
        match port.trim() {
            "" | "0" => one(&host, scheme, None),
            port => one(&format!("{host}:{port}"), scheme, None),
        }
    }
}

impl ProxyAddress {
    /// The host and port for a socket.
    pub(super) fn socket(&self) -> (String, u16) {
        let host = match &self.host {
            Host::Ipv6(address) => address.to_string(),
            host => host.to_string(),
        };
        (host, self.port)
    }

    /// Whether a connection through it starts with a plain HTTP request.
    pub(super) const fn speaks_plain_http(&self) -> bool {
        matches!(self.scheme, Scheme::Http)
    }

    /// Whether it accepts only IPv4 addresses, which this computer has to look up.
    pub(crate) const fn knows_only_old_addresses(&self) -> bool {
        matches!(self.scheme, Scheme::Socks4)
    }

    /// Whether this proxy supports such a login.
    pub fn takes(&self, login: &ProxyLogin) -> bool {
        match self.scheme {
            Scheme::Http | Scheme::Https => true,
            Scheme::Socks5 | Scheme::Socks5h => {
                login.user.len() <= LONGEST_SOCKS_LOGIN && login.password.expose_secret().len() <= LONGEST_SOCKS_LOGIN
            }
            // The HTTP library does not send the user name that these protocols have, and leaving it out would make a different
            // request.
            Scheme::Socks4 | Scheme::Socks4a => false,
        }
    }

    /// The address in the form that the HTTP library expects.
    pub(crate) fn url(&self, login: Option<&ProxyLogin>) -> String {
        let login = login.map(ProxyLogin::in_url).unwrap_or_default();
        format!("{}://{login}{}:{}", self.scheme.name(), self.host, self.port)
    }
}

/// The form in which a person would type it. Parsing it again gives the same proxy.
impl fmt::Display for ProxyAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.scheme != Scheme::Http {
            write!(f, "{}://", self.scheme.name())?;
        }
        write!(f, "{}:{}", self.host, self.port)
    }
}

impl fmt::Debug for ProxyAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ProxyAddress([redacted])")
    }
}

impl ProxyLogin {
    /// A login that a person enters in separate fields, where nothing is escaped. `None` if both are empty.
    pub fn new(user: &str, password: SecretString) -> Option<Self> {
        let user = user.to_owned();
        (!user.is_empty() || !password.expose_secret().is_empty()).then_some(Self { user, password })
    }

    /// A login in an address. Like curl, this decodes `%` followed by two digits as one character.
    fn of_address(text: &str) -> Result<Option<Self>, NotAProxy> {
        let (user, password) = text.split_once(':').unwrap_or((text, ""));
        let decoded = |text| {
            let text = percent_decode_str(text).decode_utf8().map_err(|_| NotAProxy)?;
            let sendable = !text.contains(char::is_control);
            sendable.then(|| text.into_owned()).ok_or(NotAProxy)
        };
        Ok(Self::new(&decoded(user)?, SecretString::from(decoded(password)?)))
    }

    #[cfg(test)]
    pub(super) fn told(&self) -> String {
        format!("{}:{}", self.user, self.password.expose_secret())
    }

    fn in_url(&self) -> String {
        let encoded = |text| utf8_percent_encode(text, NON_ALPHANUMERIC);
        format!("{}:{}@", encoded(&self.user), encoded(self.password.expose_secret()))
    }
}

impl PartialEq for ProxyLogin {
    fn eq(&self, other: &Self) -> bool {
        self.user == other.user && self.password.expose_secret() == other.password.expose_secret()
    }
}

impl Eq for ProxyLogin {}

impl fmt::Debug for ProxyLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ProxyLogin([redacted])")
    }
}

/// Removes quotes that are part of a variable's value by mistake.
fn unquoted(text: &str) -> &str {
    ['"', '\'']
        .into_iter()
        .find_map(|quote| text.strip_prefix(quote)?.strip_suffix(quote))
        .map_or(text, str::trim)
}

/// The entries of a list: `http=host:port;https=host:port`, also with spaces in place of the semicolons, or
/// `host:port;host:port`. `None` if the text is not a list; a password may contain any of these characters.
fn entries(text: &str) -> Option<Vec<(Option<&str>, &str)>> {
    let entries: Vec<_> = text
        .split(|c: char| c == ';' || c.is_whitespace())
        .filter(|entry| !entry.is_empty())
        .map(|entry| match entry.split_once('=') {
            Some((protocol, address)) if is_protocol(protocol) => (Some(protocol), address),
            _ => (None, entry),
        })
        .collect();
    let by_protocol = entries.iter().any(|(protocol, _)| protocol.is_some());
    (by_protocol || text.contains(';') && !text.contains(['@', ' '])).then_some(entries)
}

fn is_protocol(name: &str) -> bool {
    ["http", "https", "ftp", "socks"]
        .iter()
        .any(|protocol| name.eq_ignore_ascii_case(protocol))
}

/// The entry that applies to https, and its default protocol: the entry for https, else the one for every protocol, else the one
/// for SOCKS.
fn for_https<'a>(entries: &[(Option<&'a str>, &'a str)]) -> Option<(&'a str, Scheme)> {
    let of = |wanted: Option<&str>, scheme| {
        let mut entries = entries.iter();
        let found = entries.find(|(protocol, _)| match (protocol, wanted) {
            (Some(protocol), Some(wanted)) => protocol.eq_ignore_ascii_case(wanted),
            (protocol, wanted) => protocol.is_none() && wanted.is_none(),
        });
        found
            .map(|(_, address)| (*address, scheme))
            .filter(|(address, _)| !address.is_empty())
    };
    of(Some("https"), Scheme::Http)
        .or_else(|| of(None, Scheme::Http))
        .or_else(|| of(Some("socks"), Scheme::Socks4))
}

/// `[scheme://][login@]host[:port][/…]`. The last `@` ends the login, regardless of what the login contains.
fn one(text: &str, scheme: Scheme, port: Option<u16>) -> Result<NamedProxy, NotAProxy> {
    let (scheme, rest) = split_scheme(text)?.unwrap_or((scheme, text));
    let (login, rest) = match rest.rsplit_once('@') {
        Some((login, rest)) => (ProxyLogin::of_address(login)?, rest),
        None => (None, rest),
    };
    let place = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let (host, written) = split_port(place)?;
    if host.is_empty() || host.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NotAProxy);
    }
    let address = ProxyAddress {
        scheme,
        host: Host::parse(host).ok().filter(is_plain).ok_or(NotAProxy)?,
        port: written.or(port).unwrap_or(scheme.port()),
    };
    let takes = login.as_ref().is_none_or(|login| address.takes(login));
    takes.then_some(NamedProxy { address, login }).ok_or(NotAProxy)
}

/// Whether a name has only characters that host names have. The address of any other would read as something else, such as a list.
fn is_plain(host: &Host) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    !matches!(host, Host::Domain(name) if !name.chars().all(plain))
}

/// Splits off `scheme:` and up to three slashes, as curl accepts them. A password may start with a slash.
fn split_scheme(text: &str) -> Result<Option<(Scheme, &str)>, NotAProxy> {
    let letters = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    let Some((name, rest)) = text.split_once(':').filter(|(name, _)| name.chars().all(letters)) else {
        return Ok(None);
    };
    let after = rest.trim_start_matches('/');
    match (rest.len() - after.len(), Scheme::named(name)) {
        (0, _) => Ok(None),
        (1..=3, Some(scheme)) => Ok(Some((scheme, after))),
        (1, None) if after.contains('@') => Ok(None),
        _ => Err(NotAProxy),
    }
}

fn split_port(place: &str) -> Result<(&str, Option<u16>), NotAProxy> {
    let (host, port) = match place.find(']') {
        Some(end) if place.starts_with('[') => {
            let (host, rest) = place.split_at(end + 1);
            match rest.strip_prefix(':') {
                Some(port) => (host, port),
                None if rest.is_empty() => (host, rest),
                None => return Err(NotAProxy),
            }
        }
        _ => place.split_once(':').unwrap_or((place, "")),
    };
    let digits = port.bytes().all(|byte| byte.is_ascii_digit());
    match port.parse() {
        Ok(port) if digits && port != 0 => Ok((host, Some(port))),
        _ if port.is_empty() => Ok((host, None)),
        _ => Err(NotAProxy),
    }
}
