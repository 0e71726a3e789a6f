//! A start of the program, and how the running program answers it.

use std::path::Path;
use std::sync::Arc;

use tauri::{AppHandle, Manager};

use crate::features::desk;
use crate::session::Session;
#[cfg(target_os = "linux")]
use crate::window::trouble::Trouble;
use crate::window::visibility;

/// The result of a start.
pub(crate) enum Beginning<I> {
    /// This is the running program.
    First(I),
    /// The running program has shown its window.
    #[cfg(target_os = "linux")]
    HandedOver,
    /// There is no window for this start.
    #[cfg(target_os = "linux")]
    Fails(Trouble),
}

/// The arguments and the working directory of a start.
#[derive(Debug, Clone)]
pub(super) struct Start {
    /// The program's name comes first.
    pub(super) arguments: Vec<String>,
    /// The folder that relative file names start from.
    pub(super) folder: String,
}

/// Answers a later start in the window that is open. Returns whether the window still exists.
pub(super) fn show(app: &AppHandle, start: &Start) -> bool {
    let shown = visibility::bring_to_front(app);
    if shown && let Some(file) = report_file(&start.arguments) {
        let session = app.state::<Arc<Session>>().inner().clone();
        desk::open_at_start(session, Path::new(&start.folder).join(file));
    }
    shown
}

/// The file that the program was asked to open; the first argument is the program itself.
pub(crate) fn report_file(arguments: &[String]) -> Option<&str> {
    let mut files = arguments.iter().skip(1).filter(|argument| !argument.starts_with('-'));
    files.next().map(String::as_str)
}
