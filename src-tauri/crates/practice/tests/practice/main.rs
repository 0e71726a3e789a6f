//! The practice tenant, met over HTTP as a client meets it.

#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod client;
mod company;
mod exporter;
mod fence;
mod likeness;
mod limits;
mod operations;
mod pages;
mod scenarios;
mod state;
mod webhooks;
