//! Tests of `findem-doctor` as a program: its options, exit codes and output.
//!
//! All requests go to practice tenants on loopback, and no test touches the records or the keychain of the person who runs it.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[cfg(target_os = "linux")]
mod disks;
#[cfg(target_os = "linux")]
mod documented;
mod fleet;
mod generated;
mod judging;
mod key_text;
mod keys;
mod language;
mod metrics;
#[cfg(target_os = "linux")]
#[path = "../notifications/service.rs"]
mod notifications;
mod options;
#[cfg(target_os = "linux")]
mod policy;
mod practice;
mod proxies;
mod reports;
mod scenarios;
mod secrets;
mod stopping;
#[cfg(unix)]
mod streams;
mod support;
mod usage;
#[cfg(target_os = "linux")]
mod watch;
#[cfg(windows)]
mod windows;
