//! The texts of all ids, and the report: composing it from a diagnosis, redacting it, showing it as text, JSON, Markdown or HTML,
//! and opening it again.

#[cfg(test)]
#[path = "../build/catalog.rs"]
mod catalog;
pub mod checksum;
pub mod code;
mod compose;
pub mod copy;
mod dictionary;
pub mod diff;
mod ending;
mod explain;
mod facts;
pub mod fix;
mod id;
mod mark;
mod milliseconds;
mod model;
mod next;
mod open;
mod past;
mod plain;
mod recognize;
pub mod redact;
pub mod sheet;
pub mod texts;
mod view;

pub use compose::{About, compose};
pub use dictionary::{SymptomEntry, dictionary};
pub use ending::ending;
pub use explain::{Explained, LookedUp, Unexplained, explain, explainable_ids, look_up};
pub use id::{Id, Named};
pub use mark::Mark;
pub use model::*;
pub use next::Next;
pub use open::{LARGEST, OpenError, OpenNote, Opened, read};
pub use plain::visible;
pub use presentation::symptom;
pub use sheet::Sheet;
pub use texts::locale;
pub use view::{Extent, Rows, Style, columns, html, json, markdown, screen, text, wrapped};
