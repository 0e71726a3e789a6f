//! The support desk: what its commands share, and the way in and out. Reports come from files and from runs, keys are
//! for this session unless they are kept on purpose.

mod asking;
mod check;
pub(crate) mod commands;
mod customers;
mod entry;
mod key;
mod reports;
#[cfg(test)]
mod tests;

pub(crate) use customers::forget_all_keys;
pub(crate) use reports::open_at_start;
