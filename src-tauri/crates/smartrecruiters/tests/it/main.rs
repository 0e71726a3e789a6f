//! Tests the client against servers on loopback.
#![expect(clippy::unwrap_used, reason = "a test whose scaffolding fails has failed")]

mod answers;
mod hosts;
mod limits;
mod policy;
mod proxies;
mod repeats;
mod support;
mod time;
