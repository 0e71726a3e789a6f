//! Whether the window is visible.

use tauri::{AppHandle, Manager, WebviewWindow};

/// The name of the program's one window.
pub(crate) const LABEL: &str = "main";

/// Shows the window.
pub(crate) fn show(window: &WebviewWindow) {
    match window.show().and_then(|()| window.set_focus()) {
        // `cargo xtask bench window` waits for this line.
        Ok(()) => tracing::info!("the window is shown"),
        Err(error) => tracing::warn!("the window was not shown: {error}"),
    }
}

/// Brings the window to the front after a later start. Returns whether the window still exists.
pub(crate) fn bring_to_front(app: &AppHandle) -> bool {
    let window = app.get_webview_window(LABEL);
    if let Some(window) = &window {
        let _ = window.unminimize();
        show(window);
    }
    window.is_some()
}

/// Whether the window is minimized. A window without the focus may still be visible, next to the browser.
pub(crate) fn is_minimized(app: &AppHandle) -> bool {
    app.get_webview_window(LABEL)
        .is_none_or(|window| window.is_minimized().unwrap_or(false))
}
