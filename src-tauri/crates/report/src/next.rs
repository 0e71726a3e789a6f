//! What to try next when something could not be told: who acts, and the steps.

use diagnosis::verdict::Reason;

use crate::texts::{self, in_letter};

/// Who tries what.
pub(crate) struct Next {
    /// Who has to act.
    pub(crate) who: String,
    /// The steps in order.
    pub(crate) steps: Vec<String>,
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

    /// The same, in a letter to the customer.
    pub(crate) fn for_customer(reason: Option<Reason>) -> Self {
        let id = reason.map_or("unknown", Reason::id);
        Self {
            who: in_letter(&format!("try-{id}-who")).concat(),
            steps: in_letter(&format!("try-{id}")),
        }
    }
}
