//! The views of a report.

mod json;
mod text;

pub use json::json;
pub use text::{Style, text};
