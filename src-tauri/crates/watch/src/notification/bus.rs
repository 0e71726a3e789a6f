//! A notification through the service of the session's message bus.

use std::collections::HashMap;

use zbus::blocking::connection::Builder;
use zbus::zvariant::Value;

use super::LIMIT;
use crate::markup::escaped;

const SERVICE: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// The desktop file of the window, with which the desktop shows the notification and which it opens.
const WINDOW: &str = "findem-connect";

/// The server decides how long a notification is shown.
const DEFAULT_EXPIRY: i32 = -1;

pub(super) fn show(title: &str, body: &str) -> Result<(), String> {
    send(title, body).map_err(|error| error.to_string())
}

fn send(title: &str, body: &str) -> zbus::Result<()> {
    let bus = Builder::session()?.method_timeout(LIMIT).build()?;
    let hints = HashMap::from([
        ("desktop-entry", Value::from(WINDOW)),
        ("category", Value::from("network")),
    ]);
    let actions: [&str; 0] = [];
    let words = (
        "Findem Connect",
        0_u32,
        WINDOW,
        title,
        // A body may contain markup.
        escaped(body),
        &actions[..],
        hints,
        DEFAULT_EXPIRY,
    );
    bus.call_method(Some(SERVICE), PATH, Some(SERVICE), "Notify", &words)?;
    Ok(())
}
