//! What comes from outside, in any form whatever: texts with keys, answers, reports, result codes, labels, proxies, records.
//!
//! `cargo test` checks the corpus, variants of it, and random bytes, a fixed number of times. `cargo xtask fuzz` lets libFuzzer
//! look for inputs that reach new code. What it finds is added to the corpus.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod answers;
mod corpus;
mod keys;
mod records;
mod reports;
