//! The support desk: customers, their keys, and the reports of their checks or of files. Keys stay in memory unless the person
//! wants them in the keychain.

mod asking;
mod check;
pub(crate) mod commands;
mod customers;
mod entry;
mod key;
mod language;
mod reports;
#[cfg(test)]
mod tests;

pub(crate) use customers::forget_all_keys;
pub(crate) use language::reword;
pub(crate) use reports::open_at_start;
