//! Tests of the practice tenant over HTTP.

#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod client;
mod company;
mod documented_answers;
mod exporter;
mod isolation;
mod limits;
mod operations;
mod pages;
mod scenarios;
mod state;
mod webhooks;
