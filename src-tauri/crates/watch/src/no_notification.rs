//! Where the weekly check does not run, nothing is shown.

use std::future::{Ready, ready};

/// Shows nothing.
///
/// # Errors
/// Always.
pub(super) fn show(_title: String, _body: &str) -> Ready<Result<(), String>> {
    ready(Err("this system has no notifications".to_owned()))
}
