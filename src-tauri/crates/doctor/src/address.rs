//! The host of an environment.

use diagnosis::environment::Environment;
use smartrecruiters::{ApiBase, ApiBaseError};

/// The host of an environment, or the server at `api_base` if there is one. None if the environment has no host of its own.
/// Without an environment, it is production.
pub(crate) fn resolve(env: Option<Environment>, api_base: Option<&str>) -> Result<Option<ApiBase>, ApiBaseError> {
    Ok(match (env, api_base) {
        (Some(Environment::Practice), Some(address)) => Some(ApiBase::practice(address)?),
        (_, Some(address)) => Some(ApiBase::loopback(address)?),
        (env, None) => ApiBase::of(env.unwrap_or(Environment::Production)),
    })
}
