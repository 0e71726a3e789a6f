//! Plans and runs a check. It knows which question depends on which answer; the client knows the limits, and
//! `diagnosis` what the answers mean.

pub mod arrivals;
mod engine;
pub mod fields;
pub mod plan;
pub mod rehearsal;
mod reporting;

pub use engine::{Check, check};
pub use reporting::{NetworkSnapshot, ReportContext, report};
