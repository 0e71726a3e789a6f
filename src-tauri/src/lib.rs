//! The desktop shell: a window that shows the wizard's view, and commands that carry out what a person asked for.
//!
//! It holds no judging and no wording: `diagnosis` judges, the catalogue has the texts, `wizard` has the state.

mod checks;
mod clipboard;
mod commands;
mod fields;
mod journey;
mod key;
mod log;
mod notice;
mod pages;
mod rehearsal;
mod save;
mod session;
mod texts;
mod watch;
mod window;

use std::sync::Arc;

use session::Session;
use tauri::{Manager, RunEvent};

/// Opens the window and returns when it is closed.
///
/// `--practice` begins on the practice tenant.
pub fn run() {
    log::start();
    let practise = std::env::args().any(|argument| argument == "--practice");
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| {
            window::bring_to_front(app);
        }))
        .plugin(tauri_plugin_clipboard_manager::init())
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_opener::Builder::new()
                .open_js_links_on_click(false)
                .build(),
        )
        .invoke_handler(tauri::generate_handler![
            commands::subscribe,
            commands::ready,
            commands::go,
            commands::start,
            commands::switch_environment,
            commands::set_name,
            commands::look_at_network,
            commands::set_proxy,
            commands::paste_key,
            commands::type_key,
            commands::keep_key,
            commands::forget_key,
            commands::replace_key,
            commands::remove_key,
            commands::check,
            commands::cancel,
            commands::plan,
            commands::sent,
            commands::look_at_source,
            commands::source_unavailable,
            commands::connect_test,
            commands::rehearse,
            commands::look_for_leftover,
            commands::remove_leftover,
            commands::dismiss_leftover,
            commands::look_at_fields,
            commands::count_arrivals,
            commands::tick,
            commands::copy_key,
            commands::clear_clipboard,
            commands::copy_text,
            commands::open_page,
            commands::save_report,
            commands::choose_scenario,
            commands::finish,
            commands::zoom,
            commands::dismiss_notice,
            commands::about,
            commands::delete_everything,
        ])
        .setup(move |app| {
            let session = Arc::new(Session::open(practise));
            app.manage(session.clone());
            window::open(app, &session)?;
            watch::start(app.handle().clone(), session.clone());
            journey::begin(session, practise);
            Ok(())
        })
        .build(tauri::generate_context!());
    match app {
        Ok(app) => app.run(|app, event| {
            if let RunEvent::Exit = event {
                clipboard::clear_at_exit(app);
            }
        }),
        Err(error) => {
            tracing::error!("the window cannot be opened: {error:#}");
            std::process::exit(1);
        }
    }
}
