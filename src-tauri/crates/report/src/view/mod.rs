//! The views of a report.

mod html;
mod json;
mod markdown;
mod page;
mod screen;
mod text;

pub use html::html;
pub use json::json;
pub use markdown::markdown;
pub use page::{Style, columns, wrapped};
pub use screen::{Extent, Rows, screen};
pub use text::text;

pub(crate) use html::{DATA_END, DATA_MARK};
pub(crate) use markdown::inline;
pub(crate) use page::{BOLD, DIM, Page, ansi};
