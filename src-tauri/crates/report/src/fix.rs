//! How to mend a cause: who, where, the page and the steps.

use diagnosis::verdict::Cause;
use serde::Serialize;
use ts_rs::TS;

use crate::model::{EnvironmentId, Fix, Unknown};
use crate::texts;

/// SmartRecruiters' page for API keys. Named by a partner's guide; the menu path beside it is documented.
pub const CREDENTIALS_PAGE: &str =
    "https://www.smartrecruiters.com/settings/administration/app-management/custom-applications";

/// SmartRecruiters' page for custom sources, from its own documentation.
pub const CUSTOM_SOURCES_PAGE: &str = "https://www.smartrecruiters.com/settings/configuration/custom-sources";

/// How to mend `cause` in this environment.
pub fn of(cause: Cause, environment: EnvironmentId) -> Fix {
    let id = cause.id();
    Fix {
        who: texts::text(&format!("fix-{id}-who")),
        place: texts::text(&format!("fix-{id}-where")),
        url: FixPage::of(cause)
            .and_then(|page| page.address(environment))
            .map(str::to_owned),
        steps: texts::lines(&format!("fix-{id}")),
        unknown: Unknown::new(),
    }
}

/// The page on which a fix is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum FixPage {
    /// The page for API keys.
    Credentials,
    /// The page for custom sources.
    CustomSources,
}

impl FixPage {
    /// The page on which `cause` is mended, where there is one.
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

    /// Its address. A practice tenant has pages of its own, whose address only the running program knows.
    pub const fn address(self, environment: EnvironmentId) -> Option<&'static str> {
        match (environment, self) {
            (EnvironmentId::Practice | EnvironmentId::Custom, _) => None,
            (EnvironmentId::Production | EnvironmentId::Sandbox, Self::Credentials) => Some(CREDENTIALS_PAGE),
            (EnvironmentId::Production | EnvironmentId::Sandbox, Self::CustomSources) => Some(CUSTOM_SOURCES_PAGE),
        }
    }
}
