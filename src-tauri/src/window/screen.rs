//! The screen, and how WebKit draws on it.

/// Makes WebKitGTK draw without the GPU. A page of text and fields gains nothing from the GPU, and using it costs a fifth of the
/// window's memory and a tenth of its start time. WebKit reads the environment variable when its first settings are created. The
/// variable is unset right after that, so that programs started from here do not inherit it.
///
/// Call this before there is a second thread, because only then is it safe to change the environment. A person can set the
/// variable to 0 to use the GPU. A window that WebDriver controls uses the GPU, because without it WebKit never delivers a
/// screenshot.
#[cfg(target_os = "linux")]
pub(crate) fn draw_without_gpu() {
    const SWITCH: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";
    let set_outside = std::env::var_os(SWITCH).is_some();
    let driven = std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some();
    if !set_outside && !driven {
        // This fails only for invalid names.
        let _ = glib::setenv(SWITCH, "1", true);
        drop(glib::Object::new::<webkit2gtk::Settings>());
        glib::unsetenv(SWITCH);
    }
}

/// Whether a screen can be opened.
#[cfg(target_os = "linux")]
pub(crate) fn has_screen() -> bool {
    gtk::init().is_ok()
}
