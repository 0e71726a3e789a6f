//! `findem-doctor` as people and programs meet it: its options, its exit codes, and what stands where.
//!
//! Everything runs against practice tenants on loopback, and no test touches the records or the keychain of whoever runs it.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod fleet;
mod generated;
mod judging;
mod key_text;
mod keys;
mod options;
#[cfg(unix)]
mod practice;
mod proxies;
mod reports;
mod scenarios;
mod secrets;
#[cfg(unix)]
mod streams;
mod support;
mod usage;
