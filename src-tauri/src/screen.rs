//! The screen, and how WebKit draws on it.

/// Keeps WebKitGTK from the GPU: a page of text and fields gains nothing from one, and reaching it takes a fifth of the
/// window's memory and a tenth of its start. WebKit asks the environment once, as its first settings are made; the variable
/// is gone again after that, so that no program that this one starts inherits it.
///
/// Called before there is a second thread, because changing the environment is safe only then. A person who sets the variable
/// to 0 has the GPU back. A driven window keeps it: without one, WebKit never answers WebDriver's wish for a picture.
#[cfg(target_os = "linux")]
pub(crate) fn draw_without_gpu() {
    const SWITCH: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";
    let set_outside = std::env::var_os(SWITCH).is_some();
    let driven = std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some();
    if !set_outside && !driven {
        // It fails for names that no environment can have.
        let _ = glib::setenv(SWITCH, "1", true);
        drop(glib::Object::new::<webkit2gtk::Settings>());
        glib::unsetenv(SWITCH);
    }
}

/// Whether there is a screen that can be opened.
#[cfg(target_os = "linux")]
pub(crate) fn has_screen() -> bool {
    gtk::init().is_ok()
}
