//! The desktop shell: a window that shows the wizard's view, and the commands that do what the person asks for.
//!
//! The shell does not judge anything and contains no texts: `diagnosis` judges, the catalog contains the texts, and `wizard`
//! and `desk` hold the state.
//!
//! From the bottom up, `state` contains data and transitions, `storage` owns the disk, `effects` runs what transitions want, and
//! `session` holds the handles to them. Each of the other modules is a feature or a part of the window.

mod commands;
mod effects;
mod features;
mod instance;
mod log;
mod notice;
#[cfg(test)]
mod page_types;
#[cfg(test)]
mod practice_session;
mod session;
mod state;
mod storage;
mod window;

use std::error::Error;
use std::sync::Arc;

use instance::{Beginning, report_file};
use session::Session;
use tauri::{App, AppHandle, Manager, RunEvent};
use window::trouble::Trouble;

/// Opens the window and returns when it is closed.
///
/// `--practice` starts on the practice tenant, and a file name opens that report.
pub fn run() {
    let core_dumps = keychain::switch_off_core_dumps();
    #[cfg(windows)]
    if let Some(code) = watch::timer::run_if_asked(std::env::args_os()) {
        std::process::exit(code);
    }
    #[cfg(target_os = "linux")]
    window::screen::draw_without_gpu();
    log::start();
    features::language::of_the_system();
    if let Err(error) = core_dumps {
        tracing::warn!("core dumps are still on: {error}");
    }
    #[cfg(windows)]
    if let Err(error) = tauri::webview_version() {
        tracing::error!("no WebView2: {error}");
        Trouble::NoWebView.end();
    }
    #[cfg_attr(
        not(target_os = "linux"),
        expect(clippy::infallible_destructuring_match, reason = "only Linux has other beginnings")
    )]
    let instance = match instance::begin() {
        Beginning::First(instance) => instance,
        #[cfg(target_os = "linux")]
        Beginning::HandedOver => return,
        #[cfg(target_os = "linux")]
        Beginning::Fails(trouble) => trouble.end(),
    };
    let mut context = tauri::generate_context!();
    window::border::narrow(context.config_mut());
    let builder = tauri::Builder::default();
    #[cfg(not(target_os = "linux"))]
    let builder = builder.plugin(instance.plugin());
    #[cfg(target_os = "macos")]
    let builder = builder.on_web_content_process_terminate(|view| window::page_health::ended(view.app_handle()));
    let app = builder
        .plugin(features::clipboard::clear_at_exit())
        .plugin(tauri_plugin_clipboard_manager::init())
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_opener::Builder::new()
                .open_js_links_on_click(false)
                .build(),
        )
        .invoke_handler(include!(concat!(env!("OUT_DIR"), "/handler.rs")))
        .setup(set_up)
        .build(context);
    match app {
        Ok(app) => {
            #[cfg(target_os = "linux")]
            instance.opened(app.handle());
            app.run(move |app, event| {
                close_at_exit(app, &event);
                instance.hear(app, &event);
            });
        }
        Err(error) => {
            tracing::error!("the window cannot be opened: {error:#}");
            Trouble::NotOpened.end();
        }
    }
}

/// Waits for the last write before the process ends.
fn close_at_exit(app: &AppHandle, event: &RunEvent) {
    if let RunEvent::Exit = event
        && let Some(session) = app.try_state::<Arc<Session>>()
    {
        session.close();
    }
}

fn set_up(app: &mut App) -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let practice = arguments.iter().any(|argument| argument == "--practice");
    let session = Arc::new(Session::open(practice));
    if let Ok(folder) = session.disk.folder() {
        features::language::as_chosen(folder);
    }
    app.manage(session.clone());
    window::create::open(app, &session)?;
    features::background_looks::start(app.handle().clone(), session.clone());
    features::automatic::start(session.clone());
    features::rehearsal::look_by_itself(session.clone());
    #[cfg(not(target_os = "linux"))]
    features::watch::renew_timer(session.clone());
    features::journey::begin(session.clone(), practice);
    if let Some(file) = report_file(&arguments) {
        features::desk::open_at_start(session, file.into());
    }
    Ok(())
}
