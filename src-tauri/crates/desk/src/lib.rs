//! The state of the support desk: customers with their runs, and the report that is looked at. Every report is shown by
//! the one sheet of the `report` crate, whether it was made just now, kept, or opened from a file.

mod state;
pub mod view;

pub use state::{Customer, Desk};
