//! A row of a table.

use serde::Serialize;
use ts_rs::TS;

/// A name and a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SheetFact {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}
