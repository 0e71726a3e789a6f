//! The log, with technical causes for support. It contains path templates and codes, but never a key, an id or a name.

use std::env;
use std::fs;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use records::Folder;
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// The number of log files to keep. There is one file for each day, and older files are deleted.
const DAYS: usize = 5;

/// Logs to standard error, and also to a file if there is a folder for it. `FINDEM_CONNECT_LOG` sets the levels,
/// such as `info` or `findem_connect=trace,warn`.
pub(crate) fn start() {
    let wanted = env::var("FINDEM_CONNECT_LOG").ok();
    let filter = wanted
        .and_then(|levels| levels.parse().ok())
        .unwrap_or_else(|| Targets::new().with_default(LevelFilter::WARN))
        // At lower levels this crate logs the names of keychain entries, which contain customers' names.
        .with_target("keyring_core", LevelFilter::INFO);
    let terminal = tracing_subscriber::fmt::layer()
        .with_ansi(io::stderr().is_terminal())
        .with_writer(io::stderr);
    let file = file().map(|file| tracing_subscriber::fmt::layer().with_ansi(false).with_writer(file));
    tracing_subscriber::registry()
        .with(filter)
        .with(terminal)
        .with(file)
        .init();
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        // A panic's message may contain anything, so only its location is logged.
        tracing::error!("a panic at {place}");
    }));
}

/// The folder of the log.
pub(crate) fn folder() -> Option<PathBuf> {
    Folder::locate().ok().map(|folder| folder.join("log"))
}

fn file() -> Option<RollingFileAppender> {
    let folder = folder()?;
    make_private(&folder).ok()?;
    RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("findem-connect")
        .filename_suffix("log")
        .max_log_files(DAYS)
        .build(folder)
        .ok()
}

/// Creates this folder, and the records' folder above it, so that only this person can read them.
fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Deletes the log. Later messages go only to standard error.
pub(crate) fn delete() -> io::Result<()> {
    match folder().map(fs::remove_dir_all) {
        Some(Err(error)) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
