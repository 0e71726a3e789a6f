//! The GTK dialog, and WebKitGTK's signals about the page.

use std::cell::{OnceCell, RefCell};

use glib::GString;
use gtk::ResponseType;
use gtk::prelude::{DialogExt, GtkWindowExt, WidgetExt};
use report::texts::text;
use tauri::{Manager, WebviewWindow};
use webkit2gtk::{WebProcessTerminationReason, WebViewExt};

use super::signs::{change, chosen, ended};
use crate::window::trouble::Trouble;

thread_local! {
    /// The dialog on the screen. Only the main thread uses it.
    static SHOWN: RefCell<Option<gtk::MessageDialog>> = const { RefCell::new(None) };
    /// The page's address, which WebKit forgets when the page's process ends.
    static PAGE: OnceCell<GString> = const { OnceCell::new() };
}

/// Subscribes to WebKit's signals about the page's process.
pub(super) fn listen(window: &WebviewWindow) -> tauri::Result<()> {
    let app = window.app_handle().clone();
    window.with_webview(move |view| {
        let (ending, answering) = (app.clone(), app);
        let view = view.inner();
        if let Some(page) = view.uri() {
            PAGE.with(|known| known.set(page)).unwrap_or_default();
        }
        view.connect_web_process_terminated(move |_, reason| {
            tracing::warn!("the page's process ended: {reason:?}");
            // The only other reason is a reload from this program.
            if reason != WebProcessTerminationReason::TerminatedByApi {
                ended(&ending);
            }
        });
        view.connect_is_web_process_responsive_notify(move |view| {
            let answers = view.is_web_process_responsive();
            change(&answering, |signs| signs.answers = answers);
        });
    })
}

/// Shows this trouble instead of the previous one, or closes the dialog if there is none.
pub(super) fn tell(window: &WebviewWindow, trouble: Option<Trouble>) -> tauri::Result<()> {
    let parent = window.clone();
    window.run_on_main_thread(move || {
        let dialog = trouble.map(|trouble| open(&parent, trouble));
        if let Some(before) = SHOWN.replace(dialog) {
            before.close();
        }
    })
}

fn open(window: &WebviewWindow, trouble: Trouble) -> gtk::MessageDialog {
    let dialog = trouble.dialog();
    dialog.set_transient_for(window.gtk_window().ok().as_ref());
    dialog.add_button(&text("trouble-close"), ResponseType::Close);
    dialog.add_button(&text("trouble-reload"), ResponseType::Accept);
    dialog.set_default_response(ResponseType::Accept);
    let window = window.clone();
    // Closing the dialog in any other way has no effect.
    dialog.connect_response(move |dialog, response| match response {
        ResponseType::Accept | ResponseType::Close => {
            dialog.close();
            let load_again = response == ResponseType::Accept;
            chosen(&window, load_again.then_some(reload));
        }
        _ => {}
    });
    dialog.show();
    dialog
}

/// Reloads the page in a new process, because the previous process may hang.
pub(super) fn reload(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|view| {
        let view = view.inner();
        view.terminate_web_process();
        if let Some(page) = PAGE.with(|known| known.get().cloned()) {
            view.load_uri(&page);
        }
    })
}
