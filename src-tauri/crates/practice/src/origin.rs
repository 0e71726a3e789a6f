//! Who wrote a record.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The call that wrote something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Origin {
    pub(crate) at: Timestamp,
    /// The name of the credential and the last four characters of its key.
    pub(crate) by: String,
}
