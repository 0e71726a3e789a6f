//! How to mend a cause: who, where, the page and the steps.

use diagnosis::environment::Environment;
use diagnosis::verdict::Cause;
use presentation::FixPage;

use crate::model::{Fix, Unknown};
use crate::texts;

/// SmartRecruiters' page for API keys. Named by a partner's guide; the menu path beside it is documented.
pub const CREDENTIALS_PAGE: &str =
    "https://www.smartrecruiters.com/settings/administration/app-management/custom-applications";

/// SmartRecruiters' page for custom sources, from its own documentation.
pub const CUSTOM_SOURCES_PAGE: &str = "https://www.smartrecruiters.com/settings/configuration/custom-sources";

/// How to mend `cause` in this environment.
pub fn of(cause: Cause, environment: Environment) -> Fix {
    let id = cause.id();
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

/// The address of the page on which a fix is made. A practice tenant has pages of its own, whose address only the running program
/// knows.
pub const fn address(page: FixPage, environment: Environment) -> Option<&'static str> {
    match (environment, page) {
        (Environment::Practice | Environment::Custom, _) => None,
        (Environment::Production | Environment::Sandbox, FixPage::Credentials) => Some(CREDENTIALS_PAGE),
        (Environment::Production | Environment::Sandbox, FixPage::CustomSources) => Some(CUSTOM_SOURCES_PAGE),
    }
}
