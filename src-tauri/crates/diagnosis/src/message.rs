//! A sentence as data: the id of a text in the Fluent catalog, and its arguments.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An argument of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged)]
#[ts(export)]
pub enum Argument {
    /// A number. Fluent uses it to choose the plural form.
    Number(u32),
    /// A word, shown as is.
    Text(String),
    /// Words, shown as a list.
    List(Vec<String>),
    /// Another text of the catalog.
    Message(Message),
}

/// The id of a text and its arguments. The window and the command line render messages with the same catalog.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Message {
    /// The id in the catalog.
    pub id: String,
    /// The arguments by name.
    #[serde(default)]
    pub args: BTreeMap<String, Argument>,
}

impl Message {
    /// Makes a message without arguments.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            args: BTreeMap::new(),
        }
    }

    /// Adds a number as an argument.
    #[must_use]
    pub fn number(mut self, name: &str, value: usize) -> Self {
        self.args.insert(
            name.to_owned(),
            Argument::Number(u32::try_from(value).unwrap_or(u32::MAX)),
        );
        self
    }

    /// Adds words as one argument, shown as a list.
    #[must_use]
    pub fn list(mut self, name: &str, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let values = values.into_iter().map(Into::into).collect();
        self.args.insert(name.to_owned(), Argument::List(values));
        self
    }

    /// Adds another text of the catalog as an argument.
    #[must_use]
    pub fn nested(mut self, name: &str, value: Self) -> Self {
        self.args.insert(name.to_owned(), Argument::Message(value));
        self
    }

    /// Adds a word as an argument.
    #[must_use]
    pub fn text(mut self, name: &str, value: impl Into<String>) -> Self {
        self.args.insert(name.to_owned(), Argument::Text(value.into()));
        self
    }
}
