//! Keeps this program's memory, and the keys in it, out of core dumps.

/// Switches core dumps off for this program and for the programs that it starts. Both programs call this before anything else.
///
/// # Errors
/// If the system does not lower the limit.
#[cfg(unix)]
pub fn switch_off_core_dumps() -> std::io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    Ok(setrlimit(Resource::Core, none)?)
}

/// Windows writes the memory of a program that crashed to a file only if somebody has set that up for this program.
///
/// # Errors
/// Never.
#[cfg(not(unix))]
pub const fn switch_off_core_dumps() -> std::io::Result<()> {
    Ok(())
}
