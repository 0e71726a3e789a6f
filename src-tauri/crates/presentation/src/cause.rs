//! What people have to do about a cause.

use diagnosis::verdict::Cause;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Whether a new key fixes it.
pub const fn is_mended_by_a_new_key(cause: Cause) -> bool {
    matches!(
        cause,
        Cause::KeyMalformed
            | Cause::OauthCredential
            | Cause::OauthScopeMissing
            | Cause::BadKey
            | Cause::WrongEnvironment
            | Cause::SystemRole
            | Cause::AccessGroup
    )
}

/// Whether the cause is about the source Findem, so that nothing is wrong with the key.
pub const fn is_about_the_source(cause: Cause) -> bool {
    matches!(
        cause,
        Cause::SourceDuplicate
            | Cause::SourceWrongType
            | Cause::SourceNearMiss
            | Cause::SourceMissing
            | Cause::CustomSourcesUnavailable
    )
}

/// A SmartRecruiters page where a cause is fixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum FixPage {
    /// The page for API keys.
    Credentials,
    /// The page for custom sources.
    CustomSources,
}

impl FixPage {
    /// The page where `cause` is fixed, if there is one.
    pub const fn of(cause: Cause) -> Option<Self> {
        match cause {
            Cause::BadKey
            | Cause::OauthCredential
            | Cause::OauthScopeMissing
            | Cause::SystemRole
            | Cause::AccessGroup => Some(Self::Credentials),
            Cause::SourceMissing | Cause::SourceNearMiss | Cause::SourceWrongType | Cause::SourceDuplicate => {
                Some(Self::CustomSources)
            }
            Cause::KeyMalformed
            | Cause::WrongEnvironment
            | Cause::CustomerApiOff
            | Cause::RefusedForAdmin
            | Cause::ModuleOff
            | Cause::CustomSourcesUnavailable => None,
        }
    }
}
