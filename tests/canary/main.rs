//! Drives a key, a customer's name and a proxy's password through every command of `findem-doctor` under strace, and looks for
//! them in everything that is written, sent, started or left on disk. `tests/journey/canary.rs` does the same to the window.
//!
//! It runs on Linux only, because strace does.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod core_dumps;
mod every_command;
mod forms;
mod secret;
mod trace;
