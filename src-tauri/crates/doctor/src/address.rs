//! Which host an environment means.

use smartrecruiters::{ApiBase, ApiBaseError, Environment};

/// The host of an environment, or the server at `api_base` in its place. None where the environment has no host of its
/// own. Without a name it is production.
pub(crate) fn resolve(env: Option<&str>, api_base: Option<&str>) -> Result<Option<ApiBase>, ApiBaseError> {
    Ok(match (env, api_base) {
        (Some("practice"), Some(address)) => Some(ApiBase::practice(address)?),
        (_, Some(address)) => Some(ApiBase::loopback(address)?),
        (None | Some("production"), None) => Some(ApiBase::production()),
        (Some("sandbox"), None) => Some(ApiBase::sandbox()),
        (Some(_), None) => None,
    })
}

/// The environment of a host, as reports name it.
pub(crate) const fn id(base: &ApiBase) -> &'static str {
    match base.environment() {
        Environment::Production => "production",
        Environment::Sandbox => "sandbox",
        Environment::Practice => "practice",
        Environment::Custom => "custom",
    }
}
