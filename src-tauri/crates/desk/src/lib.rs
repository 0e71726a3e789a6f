//! The state of the support desk: customers with their runs, and the report on the screen. A report looks the same whether it was
//! just made, kept earlier, or opened from a file, because the `report` crate lays out all of them.

mod state;
pub mod view;

pub use state::{Customer, Desk, Place};
