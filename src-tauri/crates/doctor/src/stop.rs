//! Ctrl-C, and the request to end that a system sends at shutdown.

use std::io;

/// Waits until the person or the system asks this program to stop.
///
/// # Errors
/// Where the system refuses to tell; then the program ends as if it had not asked.
pub(crate) async fn requested() -> io::Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate())?;
        tokio::select! {
            pressed = tokio::signal::ctrl_c() => pressed,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}
