//! How a check was made, as far as its report says. Unlike the answers, this is kept, so that the report can be made later.

/// How a check was made. It contains no key, no address of a proxy and nobody's data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circumstances {
    /// The address to which the requests went, such as `https://api.smartrecruiters.com`.
    pub api_base: String,
    /// The last four characters of the key, if it is long enough to show them.
    pub last_four: Option<String>,
    /// The check was limited to some permissions.
    pub only: bool,
    /// The check was asked to read only.
    pub read_only: bool,
    /// The number of requests sent, repeats included.
    pub requests: u32,
    /// The route to the host.
    pub route: Route,
    /// Who signed the host's certificate.
    pub tls_issuer: Option<String>,
    /// What a reader should know about the network, one sentence each.
    pub notes: Vec<String>,
    /// Another program seemed to use the same key at the same time.
    pub other_user_of_key: bool,
}

/// The route to a host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Route {
    /// No proxy.
    Direct,
    /// The proxy of the operating system or the environment.
    System,
    /// A proxy that the person named.
    Manual,
}
