//! A sentence as data: the id of a text in the Fluent catalogue and what to put into it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is put into a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged)]
#[ts(export)]
pub enum Argument {
    /// A number; Fluent chooses the plural by it.
    Number(u32),
    /// A word, shown as it is.
    Text(String),
    /// Another text of the catalogue.
    Message(Message),
}

/// The id of a text and its arguments. The window and the command line render the same message by the same catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Message {
    /// The id in the catalogue.
    pub id: String,
    /// Arguments by name.
    #[serde(default)]
    pub args: BTreeMap<String, Argument>,
}

impl Message {
    /// A text without arguments.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            args: BTreeMap::new(),
        }
    }

    /// With a number in it.
    #[must_use]
    pub fn number(mut self, name: &str, value: usize) -> Self {
        self.args.insert(
            name.to_owned(),
            Argument::Number(u32::try_from(value).unwrap_or(u32::MAX)),
        );
        self
    }

    /// With another text of the catalogue in it.
    #[must_use]
    pub fn nested(mut self, name: &str, value: Self) -> Self {
        self.args.insert(name.to_owned(), Argument::Message(value));
        self
    }

    /// With a word in it.
    #[must_use]
    pub fn text(mut self, name: &str, value: impl Into<String>) -> Self {
        self.args.insert(name.to_owned(), Argument::Text(value.into()));
        self
    }
}
