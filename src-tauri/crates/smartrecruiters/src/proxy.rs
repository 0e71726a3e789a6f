//! Which proxy a request goes through. The host and the login of a proxy are never told to anybody.

use std::fmt;

use hyper_util::client::proxy::matcher::Matcher;
use reqwest::{ClientBuilder, Proxy};
use serde::{Deserialize, Serialize};
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
    /// The proxy in force for `base`. Loopback never goes through one.
    pub(crate) fn in_force(&self, base: &ApiBase) -> ProxyUse {
        if base.is_loopback() {
            return ProxyUse::None;
        }
        match self {
            Self::None => ProxyUse::None,
            Self::Manual(_) => ProxyUse::Manual,
            Self::System => {
                let intercepted = base
                    .url()
                    .as_str()
                    .parse()
                    .ok()
                    .and_then(|uri| Matcher::from_system().intercept(&uri));
                if intercepted.is_some() {
                    ProxyUse::System
                } else {
                    ProxyUse::None
                }
            }
        }
    }

    /// Sets the proxy in force. Taking the system's is what the builder does by itself.
    pub(crate) fn apply(&self, base: &ApiBase, builder: ClientBuilder) -> Result<ClientBuilder, ClientError> {
        match (self, self.in_force(base)) {
            (Self::Manual(address), ProxyUse::Manual) => {
                if !matches!(address.scheme(), "http" | "https") {
                    return Err(ClientError::ProxyAddress);
                }
                let proxy = Proxy::all(address.clone()).map_err(|_| ClientError::ProxyAddress)?;
                Ok(builder.proxy(proxy))
            }
            (_, ProxyUse::System) => Ok(builder),
            _ => Ok(builder.no_proxy()),
        }
    }
}
