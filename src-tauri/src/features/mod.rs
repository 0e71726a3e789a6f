//! What a person can do in the window, with one module for each feature. `commands` calls them.

pub(crate) mod automatic;
pub(crate) mod background_looks;
pub(crate) mod checks;
pub(crate) mod clipboard;
pub(crate) mod copy_text;
pub(crate) mod desk;
pub(crate) mod fields;
pub(crate) mod journey;
pub(crate) mod key;
pub(crate) mod language;
pub(crate) mod open_page;
pub(crate) mod proxies;
pub(crate) mod rehearsal;
pub(crate) mod save_report;
#[cfg(test)]
pub(crate) mod under_policy;
pub(crate) mod watch;
