//! The texts of every id, and the report: composed from a diagnosis, redacted, shown as text, JSON, Markdown and HTML, and opened again.

pub mod checksum;
pub mod code;
mod compose;
mod facts;
pub mod fix;
mod model;
mod plain;
pub mod redact;
mod sheet;
pub mod symptom;
pub mod texts;
mod view;

pub use compose::{About, compose};
pub use model::*;
pub use plain::visible;
pub use view::{Style, json, text};
