//! What is kept on disk. A single thread, the [`Writer`], owns it and does all the writing.

mod disk;
mod folder;
mod preferences;
mod proxy_logins;
mod records;
mod wizard_store;
mod writer;

pub(crate) use disk::Disk;
pub(crate) use folder::open_when_free;
#[cfg(test)]
pub(crate) use folder::open_within;
pub(crate) use preferences::Preferences;
pub(crate) use records::Records;
pub(crate) use writer::{SaveOutcome, Writer};
