//! The signs that the page and its process are working.

use tauri::{AppHandle, Manager, WebviewWindow};
use tokio::sync::watch::Sender;

use crate::window::trouble::Trouble;

/// What is known about the page and its process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Signs {
    /// How many times the program has loaded it on purpose.
    pub(super) attempt: u32,
    /// How far loading has progressed since then: one step when the page begins to load, and one when it is loaded.
    pub(super) progress: u32,
    /// The page has said that its first frame is drawn.
    pub(super) drawn: bool,
    /// It responds to input.
    pub(super) answers: bool,
    /// Its process is running.
    pub(super) runs: bool,
}

impl Signs {
    pub(super) const FIRST: Self = Self {
        attempt: 1,
        progress: 0,
        drawn: false,
        answers: true,
        runs: true,
    };

    pub(super) fn trouble(self) -> Option<Trouble> {
        match self {
            #[cfg(any(target_os = "linux", target_os = "macos"))]
            Self { runs: false, .. } => Some(Trouble::Ended),
            #[cfg(target_os = "linux")]
            Self { answers: false, .. } => Some(Trouble::Silent),
            Self { drawn: false, .. } => Some(Trouble::NotDrawn),
            _ => None,
        }
    }
}

pub(super) fn change(app: &AppHandle, change: impl FnOnce(&mut Signs)) {
    if let Some(signs) = app.try_state::<Sender<Signs>>() {
        signs.send_modify(change);
    }
}

/// Notes that the page begins to load, or is loaded.
pub(crate) fn loads(app: &AppHandle) {
    change(app, |signs| signs.progress += 1);
}

/// Notes that the page's first frame is drawn.
pub(crate) fn is_drawn(app: &AppHandle) {
    tracing::info!("the page is drawn");
    change(app, |signs| {
        signs.drawn = true;
        signs.runs = true;
    });
}

/// Notes that the page's process has ended.
#[cfg(any(target_os = "linux", target_os = "macos"))]
pub(crate) fn ended(app: &AppHandle) {
    change(app, |signs| {
        signs.drawn = false;
        signs.runs = false;
    });
}

/// Carries out what the person chose in the dialog: to reload the page, or to close the program.
pub(super) fn chosen(window: &WebviewWindow, reload: Option<fn(&WebviewWindow) -> tauri::Result<()>>) {
    let Some(reload) = reload else {
        window.app_handle().exit(1);
        return;
    };
    change(window.app_handle(), |signs| {
        *signs = Signs {
            attempt: signs.attempt + 1,
            ..Signs::FIRST
        };
    });
    if let Err(error) = reload(window) {
        tracing::warn!("the page is not loaded again: {error}");
    }
}
