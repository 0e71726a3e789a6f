//! The judging rules, one table or test a rule: a run is built answer by answer, and its diagnosis held against the rule.
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
