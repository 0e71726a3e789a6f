//! A notification of macOS, which shows it with the name of the program's bundle.

use mac_usernotifications::{Notification, blocking};

pub(super) fn show(title: &str, body: &str) -> Result<(), String> {
    ask_permission()?;
    let notification = Notification::new().title(title).message(body);
    blocking::send(notification)
        .map(drop)
        .map_err(|error| error.to_string())
}

/// macOS asks once, and remembers the answer.
pub(super) fn ask_permission() -> Result<(), String> {
    match blocking::request_auth() {
        Ok(true) => Ok(()),
        Ok(false) => Err("the person does not allow notifications".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}
