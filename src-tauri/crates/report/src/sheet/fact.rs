//! A line of a table.

use serde::Serialize;
use ts_rs::TS;

/// A name and a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SheetFact {
    /// What it is.
    pub name: String,
    /// How it stands.
    pub value: String,
}
