//! Whole journeys through the real window: the built program, its keychain, its clipboard, and the practice tenant.
//!
//! Elements are found as a person finds them, by role and name. `docs/testing.md` says how these tests are run.
#![cfg(target_os = "linux")]

mod admin;
mod bad_input;
mod browser;
mod clipboard;
mod company;
mod connect_test;
mod could_not_tell;
mod desk_keyboard;
mod desk_stopped;
mod desk_writes;
mod desktop;
mod dialog;
mod forgotten;
mod hostile;
mod html_report;
mod kept_key;
mod keyboard;
mod keyring;
mod laptop;
mod left_key;
mod locked;
mod newcomer;
mod offline;
mod page;
mod program;
mod put_back;
mod rehearsal;
mod reopened;
mod replaced;
mod replay;
mod sandbox;
mod scenarios;
mod slow_keyring;
mod starts;
mod stopped;
mod support;
mod undrawn;
mod unopened;
mod walk;
