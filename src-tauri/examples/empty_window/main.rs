//! A minimal Tauri window with one page that reports when it is ready. It is the baseline of `cargo xtask bench window`.

use tauri::{WebviewUrl, WebviewWindow, WebviewWindowBuilder};

#[tauri::command]
#[expect(clippy::needless_pass_by_value, reason = "Tauri hands a command its window by value")]
fn ready(window: WebviewWindow) {
    if window.show().is_ok() {
        tracing::info!(target: "findem_connect", "the window is shown");
    }
}

fn main() -> tauri::Result<()> {
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![ready])
        .setup(|app| {
            WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .inner_size(1120.0, 760.0)
                .visible(false)
                .background_color(tauri::window::Color(0xf5, 0xf6, 0xf8, 0xff))
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!(
            "src-tauri/examples/empty_window/tauri.conf.json"
        ))
}
