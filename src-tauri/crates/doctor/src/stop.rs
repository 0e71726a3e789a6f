//! Ctrl-C, and the request to end that a system sends at shutdown.

use std::io;

/// Listens for the signal of the file size limit, because the system would otherwise end the program.
#[cfg(unix)]
pub(crate) fn survive_the_limit_of_a_file() -> io::Result<tokio::signal::unix::Signal> {
    use tokio::signal::unix::{SignalKind, signal};
    signal(SignalKind::from_raw(rustix::process::Signal::XFSZ.as_raw()))
}

/// Other systems have no such limit.
#[cfg(not(unix))]
pub(crate) const fn survive_the_limit_of_a_file() {}

/// Hears the person or the system ask this program to stop. While it lives, neither ends the program by itself.
pub(crate) struct Stop {
    #[cfg(unix)]
    interrupt: tokio::signal::unix::Signal,
    #[cfg(unix)]
    terminate: tokio::signal::unix::Signal,
    #[cfg(windows)]
    interrupt: tokio::signal::windows::CtrlC,
}

impl Stop {
    /// Begins to listen.
    ///
    /// # Errors
    /// Where the system refuses to tell.
    #[cfg(unix)]
    pub(crate) fn listen() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
        })
    }

    /// Begins to listen.
    ///
    /// # Errors
    /// Where the system refuses to tell.
    #[cfg(windows)]
    pub(crate) fn listen() -> io::Result<Self> {
        let interrupt = tokio::signal::windows::ctrl_c()?;
        Ok(Self { interrupt })
    }

    /// Waits until somebody asks.
    pub(crate) async fn requested(&mut self) {
        #[cfg(unix)]
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
        #[cfg(windows)]
        self.interrupt.recv().await;
    }
}
