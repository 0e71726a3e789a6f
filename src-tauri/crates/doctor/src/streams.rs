//! The standard streams as they were when this program began.
//!
//! Before `main`, the runtime of Rust opens the null device in place of a stream that is closed. What is written there is lost
//! without an error, and nothing tells it from a null device that the caller chose. So the streams are looked at earlier.

#[cfg(unix)]
mod at_start {
    use std::os::fd::BorrowedFd;
    use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

    static OUTPUT: AtomicBool = AtomicBool::new(false);
    static ERROR: AtomicBool = AtomicBool::new(false);

    /// Runs before the runtime of Rust: nothing but two system calls and two flags.
    #[ctor::ctor]
    fn look() {
        let is_closed = |stream: BorrowedFd<'_>| rustix::io::fcntl_getfd(stream).is_err();
        OUTPUT.store(is_closed(rustix::stdio::stdout()), Relaxed);
        ERROR.store(is_closed(rustix::stdio::stderr()), Relaxed);
    }

    pub(super) fn output_was_closed() -> bool {
        OUTPUT.load(Relaxed)
    }

    pub(super) fn error_was_closed() -> bool {
        ERROR.load(Relaxed)
    }
}

#[cfg(windows)]
mod at_start {
    use std::io;
    use std::os::windows::io::{AsRawHandle, RawHandle};

    /// What the system says of a stream that is not there: no handle, or all its bits.
    fn is_closed(handle: RawHandle) -> bool {
        handle.is_null() || handle.addr() == usize::MAX
    }

    pub(super) fn output_was_closed() -> bool {
        is_closed(io::stdout().as_raw_handle())
    }

    pub(super) fn error_was_closed() -> bool {
        is_closed(io::stderr().as_raw_handle())
    }
}

/// Whether standard output was closed when this program began.
pub(crate) fn output_was_closed() -> bool {
    at_start::output_was_closed()
}

/// Whether standard error was closed when this program began.
pub(crate) fn error_was_closed() -> bool {
    at_start::error_was_closed()
}
