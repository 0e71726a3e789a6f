//! Whole journeys through the real window: the built program, its keychain, its clipboard, and the practice tenant.
//!
//! Elements are found as a person finds them, by role and name. `docs/testing.md` says how these tests are run.
#![cfg(target_os = "linux")]

mod admin;
mod bad_input;
mod border;
mod browser;
mod browser_unavailable;
mod canary;
mod clicks;
mod clipboard;
mod clipboard_restored;
mod company;
mod connect_test;
mod could_not_tell;
mod desk_customer;
mod desk_keyboard;
mod desk_stopped_check;
mod desk_writes;
mod desktop;
mod dialog;
mod forgotten_key;
mod full_setup;
mod hasty_hands;
mod hostile_report;
mod html_report;
mod intermediaries;
mod kept_key;
mod keyboard;
mod keyring;
mod languages;
mod locked_customer_key;
mod locked_keyring;
mod memory;
mod network;
#[path = "../notifications/service.rs"]
mod notifications;
mod page;
mod page_failures;
mod paste_by_keyboard;
#[path = "../network/port.rs"]
mod port;
mod process;
mod program;
mod rehearsal;
mod reopened;
mod replaced_key;
mod report_replay;
mod revoked_key;
mod sandbox_key;
mod scenarios;
#[path = "../canary/secret.rs"]
mod secret;
#[path = "../intermediaries/servers.rs"]
#[expect(dead_code, reason = "the command line meets more of them")]
mod servers;
mod slow_keyring;
mod small_screen;
mod starts;
mod steps;
mod stopped_check;
#[path = "../canary/trace.rs"]
mod trace;
mod verdicts;
mod weekly_check;
