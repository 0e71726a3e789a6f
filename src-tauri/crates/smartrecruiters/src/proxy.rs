//! The route of requests: direct or through a proxy. The host and the login of a proxy are never displayed or reported.

mod address;
mod desktop;
mod exceptions;
mod logins;

use std::env;
use std::ffi::OsString;

use diagnosis::proxy::{ProxySetting, ProxyTrouble};
use serde::{Deserialize, Serialize};

use crate::host::ApiBase;

pub use self::address::{NamedProxy, NotAProxy, ProxyAddress, ProxyLogin};
pub(crate) use self::logins::offered_logins;

/// The variables that name a proxy for https, in the order in which curl checks them.
const VARIABLES: [&str; 4] = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"];
const EXCEPTIONS: [&str; 2] = ["no_proxy", "NO_PROXY"];

/// The proxy that a person chose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum ProxyChoice {
    /// The proxy of the environment variables, or else of the desktop's settings.
    #[default]
    System,
    /// No proxy.
    None,
    /// The proxy at this address.
    Manual(ProxyAddress),
}

/// The proxy that is actually in use for a host. The names are those of the report.
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

/// The route to a host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Route {
    /// Without a proxy.
    Direct,
    /// Without a proxy, although this setting lets the network choose one itself, which this program cannot follow.
    ByItself(ProxySetting),
    /// Through this proxy.
    Through(NamedProxy, ProxyUse),
    /// No route: this setting names a proxy that cannot be parsed, so nothing is sent.
    Unreadable(ProxySetting),
}

impl ProxyChoice {
    /// The route to `base`. Loopback never goes through a proxy.
    pub(crate) async fn route(&self, base: &ApiBase) -> Route {
        let host = base.url().host_str().unwrap_or_default();
        match self {
            _ if base.is_loopback() => Route::Direct,
            Self::None => Route::Direct,
            Self::Manual(address) => {
                let address = address.clone();
                Route::Through(NamedProxy { address, login: None }, ProxyUse::Manual)
            }
            Self::System => match by_variables(host, |name| env::var_os(name)) {
                Some(route) => route,
                None => desktop::route(host).await.unwrap_or(Route::Direct),
            },
        }
    }
}

impl Route {
    /// The setting that blocks requests, or may block them.
    pub(crate) fn trouble(&self) -> Option<ProxyTrouble> {
        match self {
            Self::Direct | Self::Through(..) => None,
            Self::ByItself(setting) => Some(ProxyTrouble::ByItself(setting.clone())),
            Self::Unreadable(setting) => Some(ProxyTrouble::Unreadable(setting.clone())),
        }
    }
}

/// The route according to the environment variables, read as curl reads them: a lower-case name wins, and an empty variable
/// counts as not set.
fn by_variables(host: &str, variable: impl Fn(&str) -> Option<OsString>) -> Option<Route> {
    let set = |name: &&'static str| Some((*name, variable(name).filter(|value| !value.is_empty())?));
    let exceptions = EXCEPTIONS.iter().find_map(set);
    let exempted = |(_, list): (_, OsString)| exceptions::exempted_by_variable(&list.to_string_lossy(), host);
    if exceptions.is_some_and(exempted) {
        return Some(Route::Direct);
    }
    let (name, value) = VARIABLES.iter().find_map(set)?;
    let named = value.to_str().and_then(|text| NamedProxy::parse(text).ok().flatten());
    Some(match named {
        Some(proxy) => Route::Through(proxy, ProxyUse::System),
        None => Route::Unreadable(ProxySetting::Variable(name.to_owned())),
    })
}

#[cfg(test)]
mod forms;
#[cfg(test)]
mod socks;
