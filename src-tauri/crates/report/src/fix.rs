//! How to mend a cause: who, where, the page and the steps.

use diagnosis::verdict::Cause;

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
        url: page(cause, environment).map(str::to_owned),
        steps: texts::lines(&format!("fix-{id}")),
        unknown: Unknown::new(),
    }
}

/// The page on which the fix is made. A practice tenant has pages of its own, whose address only the running program knows.
pub const fn page(cause: Cause, environment: EnvironmentId) -> Option<&'static str> {
    if matches!(environment, EnvironmentId::Practice | EnvironmentId::Custom) {
        return None;
    }
    match cause {
        Cause::BadKey | Cause::OauthCredential | Cause::OauthScopeMissing | Cause::SystemRole | Cause::AccessGroup => {
            Some(CREDENTIALS_PAGE)
        }
        Cause::SourceMissing | Cause::SourceNearMiss | Cause::SourceWrongType | Cause::SourceDuplicate => {
            Some(CUSTOM_SOURCES_PAGE)
        }
        Cause::KeyMalformed
        | Cause::WrongEnvironment
        | Cause::CustomerApiOff
        | Cause::RefusedForAdmin
        | Cause::ModuleOff
        | Cause::CustomSourcesUnavailable => None,
    }
}
