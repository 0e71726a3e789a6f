//! Ends programs with SIGKILL while they write, and checks that the next start works and that nothing confirmed is lost.
//!
//! Each loop kills its program a few times; `cargo xtask thorough` does it 200 times in all.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod commands;
mod kill;
mod rehearsal;
mod stage;
mod window;
