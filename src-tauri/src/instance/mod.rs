//! A single instance: a later start shows the open window. A start while the program is ending opens a new window.

#[cfg(target_os = "linux")]
mod bus;
#[cfg(not(target_os = "linux"))]
mod plugin;
mod start;

#[cfg(target_os = "linux")]
pub(crate) use bus::begin;
#[cfg(not(target_os = "linux"))]
pub(crate) use plugin::begin;
pub(crate) use start::{Beginning, report_file};
