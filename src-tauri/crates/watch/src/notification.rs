//! The desktop's own notification, through the service of the session's message bus.

use std::collections::HashMap;
use std::thread;
use std::time::Duration;

use tokio::sync::oneshot;
use zbus::blocking::connection::Builder;
use zbus::zvariant::Value;

const SERVICE: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// The desktop file of the window, with which the desktop shows the notification and which it opens.
const WINDOW: &str = "findem-connect";

/// How long the service may take. The bus may have to start it.
const LIMIT: Duration = Duration::from_secs(20);

/// The server decides how long a notification is shown.
const DEFAULT_EXPIRY: i32 = -1;

/// Shows a notification.
///
/// # Errors
/// If no desktop shows notifications, with the reason for a log.
pub(super) async fn show(title: String, body: &str) -> Result<(), String> {
    let body = as_markup(body);
    let (done, answer) = oneshot::channel();
    // A thread of its own, for which the runtime does not wait when it ends.
    thread::spawn(move || {
        // Nobody waits any more after the limit.
        let _ = done.send(send(&title, &body).map_err(|error| error.to_string()));
    });
    match tokio::time::timeout(LIMIT, answer).await {
        Ok(Ok(answer)) => answer,
        Ok(Err(_)) | Err(_) => Err("no answer".to_owned()),
    }
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
        body,
        &actions[..],
        hints,
        DEFAULT_EXPIRY,
    );
    bus.call_method(Some(SERVICE), PATH, Some(SERVICE), "Notify", &words)?;
    Ok(())
}

/// The body of a notification may contain markup, so what looks like some is escaped.
fn as_markup(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
