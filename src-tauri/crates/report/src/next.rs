//! What to try next when something could not be told: who acts, and the steps.

use diagnosis::verdict::Reason;
use serde::Serialize;
use ts_rs::TS;

use crate::texts;

/// Who tries what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, rename = "SheetNext")]
pub struct Next {
    /// Who has to act.
    pub who: String,
    /// The steps in order.
    pub steps: Vec<String>,
}

impl Next {
    /// What to try for this reason. None means that there is no reason, or one that only a later version knows.
    pub(crate) fn of(reason: Option<Reason>) -> Self {
        let id = reason.map_or("unknown", Reason::id);
        Self {
            who: texts::text(&format!("try-{id}-who")),
            steps: texts::lines(&format!("try-{id}")),
        }
    }

    /// What the customer does if a check by support did not get through to SmartRecruiters.
    pub(crate) fn on_the_customers_computer() -> Self {
        Self {
            who: texts::text("letter-try-unreached-who"),
            steps: texts::lines("letter-try-unreached"),
        }
    }
}
