//! The report from outside: what it looks like, what it keeps, what it holds back.

#![expect(clippy::unwrap_used, reason = "what cannot be made up for a test should end it")]

mod support;
mod views;
