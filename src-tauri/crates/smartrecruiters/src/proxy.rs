//! Which proxy a request goes through. The host and the login of a proxy are never told to anybody.

use std::fmt;
use std::time::Duration;

use hyper_util::client::proxy::matcher::Matcher;
use reqwest::{ClientBuilder, Proxy};
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use url::Url;

use crate::client::ClientError;
use crate::host::ApiBase;

/// The proxy a person chose.
#[derive(Clone, Default, PartialEq, Eq)]
pub enum ProxyChoice {
    /// What the operating system or the environment says. Proxy scripts (PAC) and NTLM are not understood.
    #[default]
    System,
    /// No proxy.
    None,
    /// The proxy at this address, `http://[user:password@]host:port`.
    Manual(Url),
}

impl fmt::Debug for ProxyChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::System => "System",
            Self::None => "None",
            Self::Manual(_) => "Manual([redacted])",
        })
    }
}

/// The proxy that is really in force for a host. The names are those of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ProxyUse {
    /// The connection is direct.
    None,
    /// The proxy of the operating system or the environment.
    System,
    /// The proxy that the person named.
    Manual,
}

impl ProxyChoice {
    /// The proxy in force for `base`, and its address. Loopback never goes through one.
    pub(crate) fn in_force(&self, base: &ApiBase) -> (ProxyUse, Option<Url>) {
        match self {
            Self::Manual(address) if !base.is_loopback() => (ProxyUse::Manual, Some(address.clone())),
            Self::System if !base.is_loopback() => {
                let uri = base.url().as_str().parse().ok();
                match uri.and_then(|uri| Matcher::from_system().intercept(&uri)) {
                    Some(found) => (ProxyUse::System, Url::parse(&found.uri().to_string()).ok()),
                    None => (ProxyUse::None, None),
                }
            }
            Self::System | Self::None | Self::Manual(_) => (ProxyUse::None, None),
        }
    }

    /// Sets the proxy in force. Taking the system's is what the builder does by itself.
    pub(crate) fn apply(&self, base: &ApiBase, builder: ClientBuilder) -> Result<ClientBuilder, ClientError> {
        match self.in_force(base) {
            (ProxyUse::None, _) => Ok(builder.no_proxy()),
            (ProxyUse::Manual, Some(address)) if matches!(address.scheme(), "http" | "https") => {
                Ok(builder.proxy(Proxy::all(address).map_err(|_| ClientError::ProxyAddress)?))
            }
            (ProxyUse::Manual, _) => Err(ClientError::ProxyAddress),
            (ProxyUse::System, _) => Ok(builder),
        }
    }
}

/// The ways to sign in that the proxy at `address` offers for a tunnel to `host`, such as `NTLM` and `Negotiate`. Empty
/// when it asks for none or cannot be asked. Nothing is sent through the proxy.
///
/// The HTTP library says only that a login is wanted, and which kind decides what a person can do about it.
pub(crate) async fn offered_logins(address: &Url, host: &str, limit: Duration) -> Vec<String> {
    let ask = async {
        let target = (address.host_str()?, address.port_or_known_default()?);
        let mut stream = TcpStream::connect(target).await.ok()?;
        stream
            .write_all(format!("CONNECT {host}:443 HTTP/1.1\r\nHost: {host}:443\r\n\r\n").as_bytes())
            .await
            .ok()?;
        let mut head = Vec::new();
        while !head.windows(4).any(|bytes| bytes == b"\r\n\r\n") && head.len() < LONGEST_HEAD {
            if stream.read_buf(&mut head).await.ok()? == 0 {
                break;
            }
        }
        Some(logins(&String::from_utf8_lossy(&head)))
    };
    if address.scheme() == "http" {
        timeout(limit, ask).await.ok().flatten().unwrap_or_default()
    } else {
        Vec::new()
    }
}

const LONGEST_HEAD: usize = 16 * 1024;

fn logins(head: &str) -> Vec<String> {
    head.lines()
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_once(':'))
        .filter(|(name, _)| name.eq_ignore_ascii_case("proxy-authenticate"))
        .filter_map(|(_, value)| value.split_whitespace().next())
        .map(|scheme| scheme.trim_end_matches(',').to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_logins_of_a_proxy_are_its_schemes() {
        let head = "HTTP/1.1 407 X\r\nProxy-Authenticate: Negotiate\r\nproxy-authenticate: Basic realm=\"x\"\r\n\r\n";
        assert_eq!(logins(head), ["Negotiate", "Basic"]);
        assert_eq!(
            logins("HTTP/1.1 200 OK\r\n\r\nProxy-Authenticate: NTLM"),
            [] as [&str; 0]
        );
    }
}
