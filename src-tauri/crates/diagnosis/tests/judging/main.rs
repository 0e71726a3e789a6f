//! The judging rules, with one table or test per rule: a run is built answer by answer, and its diagnosis is compared with the
//! rule.
#![expect(clippy::unwrap_used, reason = "a test whose scaffolding fails has failed")]

mod connect;
mod evidence;
mod key;
mod live;
mod masking;
mod network;
mod objects;
mod rehearsal;
mod rows;
mod source;
mod summary;
mod support;
mod whole;
mod writes;
