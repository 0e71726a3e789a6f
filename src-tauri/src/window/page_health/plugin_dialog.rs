//! Tauri's dialog. The program cannot close it, so it stays until the person answers it.

use report::texts::text;
use tauri::WebviewWindow;
use tauri_plugin_dialog::{DialogExt, MessageDialogButtons, MessageDialogKind};

use super::signs::chosen;
use crate::window::trouble::Trouble;

/// These systems report a crashed page through Tauri's own hooks.
#[expect(clippy::unnecessary_wraps, reason = "on Linux this can fail")]
pub(super) fn listen(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// Shows the trouble.
#[expect(clippy::unnecessary_wraps, reason = "on Linux this can fail")]
pub(super) fn tell(window: &WebviewWindow, trouble: Option<Trouble>) -> tauri::Result<()> {
    if let Some(trouble) = trouble {
        let asked = window.clone();
        let buttons = MessageDialogButtons::OkCancelCustom(text("trouble-reload"), text("trouble-close"));
        window
            .dialog()
            .message(trouble.what())
            .title(trouble.title())
            .kind(MessageDialogKind::Warning)
            .buttons(buttons)
            .parent(window)
            .show(move |load_again| chosen(&asked, load_again.then_some(reload)));
    }
    Ok(())
}

/// Reloads the page.
pub(super) fn reload(window: &WebviewWindow) -> tauri::Result<()> {
    window.reload()
}
