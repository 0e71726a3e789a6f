//! Tests of the report through its public interface: its views, its content and what it redacts.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what cannot be made up for a test should end it"
)]

mod access_group;
mod codes;
mod comparing;
mod comparing_any;
mod comparing_views;
mod contract;
mod explaining;
mod hostile;
mod kept;
mod languages;
mod letters;
mod naming;
mod opening;
mod past;
mod redaction;
mod screens;
mod sheet;
mod since;
mod support;
mod texts;
mod views;
mod whole;
