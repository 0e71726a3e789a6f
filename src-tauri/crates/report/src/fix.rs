//! How to fix a cause: who acts, the menu path, the page and the steps.

use diagnosis::environment::Environment;
use diagnosis::verdict::Cause;
use presentation::FixPage;

use crate::model::{Fix, Unknown};
use crate::texts;

/// SmartRecruiters' page for API keys. The address comes from a partner's guide; only the menu path is documented by
/// SmartRecruiters.
pub const CREDENTIALS_PAGE: &str =
    "https://www.smartrecruiters.com/settings/administration/app-management/custom-applications";

/// SmartRecruiters' page for custom sources. The address comes from SmartRecruiters' documentation.
pub const CUSTOM_SOURCES_PAGE: &str = "https://www.smartrecruiters.com/settings/configuration/custom-sources";

/// How to fix `cause` in this environment.
pub fn of(cause: Cause, environment: Environment) -> Fix {
    named(cause.id(), cause, environment)
}

/// How to fix `cause`, with the texts of this name.
pub(crate) fn named(id: &str, cause: Cause, environment: Environment) -> Fix {
    Fix {
        who: texts::text(&format!("fix-{id}-who")),
        place: texts::text(&format!("fix-{id}-where")),
        url: FixPage::of(cause)
            .and_then(|page| address(page, environment))
            .map(str::to_owned),
        steps: texts::lines(&format!("fix-{id}")),
        unknown: Unknown::new(),
    }
}

/// The address of the page where a fix is made. A practice tenant has its own pages, and only the running program knows their
/// addresses.
pub const fn address(page: FixPage, environment: Environment) -> Option<&'static str> {
    match (environment, page) {
        (Environment::Practice | Environment::Custom, _) => None,
        (Environment::Production | Environment::Sandbox, FixPage::Credentials) => Some(CREDENTIALS_PAGE),
        (Environment::Production | Environment::Sandbox, FixPage::CustomSources) => Some(CUSTOM_SOURCES_PAGE),
    }
}
