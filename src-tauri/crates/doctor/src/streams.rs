//! Whether the standard streams were closed when this program started.
//!
//! Before `main`, Rust's runtime opens the null device in place of a closed stream. Output to it is lost without an error, and it
//! looks the same as a null device that the caller chose. On Unix, this module therefore checks the streams before the runtime
//! starts.

#[cfg(unix)]
mod at_start {
    use std::os::fd::BorrowedFd;
    use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

    static OUTPUT: AtomicBool = AtomicBool::new(false);
    static ERROR: AtomicBool = AtomicBool::new(false);

    /// Runs before Rust's runtime starts, so it makes only two system calls and sets two flags.
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

    /// The system represents a missing stream by a null handle or by a handle with all bits set.
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

/// Whether standard output was closed when this program started.
pub(crate) fn output_was_closed() -> bool {
    at_start::output_was_closed()
}

/// Whether standard error was closed when this program started.
pub(crate) fn error_was_closed() -> bool {
    at_start::error_was_closed()
}
