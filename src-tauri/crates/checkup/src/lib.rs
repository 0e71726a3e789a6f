//! Plans and runs a check. It knows which probe depends on which answer. The client enforces SmartRecruiters' limits, and
//! `diagnosis` judges the answers.

pub mod arrivals;
mod engine;
pub mod fields;
mod job;
pub mod plan;
pub mod rehearsal;
mod reporting;

pub use engine::{Check, check};
pub use job::{CheckBroke, Checkup, Finished, Subject, caught};
pub use reporting::{NetworkSnapshot, ReportContext, circumstances, report};
