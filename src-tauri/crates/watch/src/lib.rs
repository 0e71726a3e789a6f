//! The weekly check of a connection. The command line and the window switch it on and off, run it, and show it.
//!
//! It only reads, never asks for a password, and uses only keys in the keychain. Which connections are checked is in their
//! records, so a profile that is deleted is not checked any more.

pub mod history;
mod markup;
mod notice;
mod notification;
mod record;
pub mod timer;

use std::time::Duration;

use diagnosis::run::Wish;

pub use notice::{Finding, Last, Notification};
#[cfg(target_os = "macos")]
pub use notification::ask_permission;
pub use record::{Kept, NotBegun, Watch};

/// The time limit of a check, as that of `findem-doctor check`.
pub const DEADLINE: Duration = Duration::from_mins(1);

/// What a weekly check wants to know.
pub const fn wish() -> Wish {
    Wish {
        read_only: true,
        only: None,
    }
}
