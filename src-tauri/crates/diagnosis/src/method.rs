//! The HTTP methods that this program uses.

use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The method of a request that this program may send.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "UPPERCASE")]
#[ts(export)]
pub enum Method {
    /// Reads.
    Get,
    /// Creates. Only the rehearsal uses it, with consent.
    Post,
    /// Updates. Used only on ids that were made up for the run.
    Put,
    /// Deletes. Used only on ids that were made up for the run, or on the rehearsal's own candidate.
    Delete,
}

impl Method {
    /// The method as written in an HTTP request.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
