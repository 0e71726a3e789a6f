//! The program runs once: whoever starts it again gets the window that is open. Whoever starts it in the moment in which
//! the last one ends gets a window all the same.

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
