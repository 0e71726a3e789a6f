//! The system's own notification.

#[cfg_attr(target_os = "linux", path = "notification/bus.rs")]
#[cfg_attr(windows, path = "notification/toast.rs")]
#[cfg_attr(target_os = "macos", path = "notification/center.rs")]
mod system;

use std::thread;
use std::time::Duration;

use tokio::sync::oneshot;

/// How long the system may take. It may have to start what shows notifications, or to ask the person.
const LIMIT: Duration = Duration::from_secs(20);

/// Shows a notification.
///
/// # Errors
/// If the system shows none, with the reason for a log.
pub(super) async fn show(title: String, body: String) -> Result<(), String> {
    within_limit(move || system::show(&title, &body)).await
}

/// Lets the system ask the person whether this program may show notifications.
///
/// # Errors
/// If it may not, or if the person does not answer soon, with the reason for a log.
#[cfg(target_os = "macos")]
pub async fn ask_permission() -> Result<(), String> {
    within_limit(system::ask_permission).await
}

async fn within_limit(ask: impl FnOnce() -> Result<(), String> + Send + 'static) -> Result<(), String> {
    let (done, answer) = oneshot::channel();
    // A thread of its own, for which the runtime does not wait when it ends.
    thread::spawn(move || {
        // Nobody waits any more after the limit.
        let _ = done.send(ask());
    });
    match tokio::time::timeout(LIMIT, answer).await {
        Ok(Ok(answer)) => answer,
        Ok(Err(_)) | Err(_) => Err("no answer".to_owned()),
    }
}
