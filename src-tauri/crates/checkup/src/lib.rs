//! Plans and runs a check. It knows which question depends on which answer; the client knows the limits, and
//! `diagnosis` what the answers mean.

mod engine;
pub mod plan;

pub use engine::{Check, check};
