//! The methods of HTTP that this program uses.

use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The method of a request this program may send.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "UPPERCASE")]
#[ts(export)]
pub enum Method {
    /// Reads.
    Get,
    /// Only the rehearsal creates, with consent.
    Post,
    /// Only on ids made up for the run.
    Put,
    /// On ids made up for the run, or on the rehearsal's own candidate.
    Delete,
}

impl Method {
    /// The method as it stands on the wire.
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
