//! Problems that the page cannot show, because the window does not open or its page is not drawn. They are shown in the terminal
//! and in a native dialog.

use std::io::{self, Write};

use diagnosis::message::Message;
#[cfg(target_os = "linux")]
use gtk::ResponseType;
#[cfg(target_os = "linux")]
use gtk::prelude::DialogExt;
use report::texts::render;
#[cfg(any(target_os = "linux", windows))]
use report::texts::text;

/// How long the dialog of a failed start stays open, so that a start from a script also ends.
#[cfg(target_os = "linux")]
const STAYS: std::time::Duration = std::time::Duration::from_secs(15);

/// The title of the dialog.
#[cfg(any(target_os = "linux", windows))]
const TITLE: &str = "Findem Connect for SmartRecruiters";

/// Where Microsoft offers WebView2.
#[cfg(windows)]
const GET_WEBVIEW: &str = "https://developer.microsoft.com/microsoft-edge/webview2/";

/// A problem. It has two texts, `trouble-{id}-title` and `trouble-{id}-what`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The running program does not answer a later start. Contains its process id, if it is known.
    #[cfg(target_os = "linux")]
    Frozen(Option<u32>),
    /// There is no screen, or it cannot be opened.
    #[cfg(target_os = "linux")]
    NoScreen,
    /// The part of Windows that draws the page is missing.
    #[cfg(windows)]
    NoWebView,
    /// The window was not created.
    NotOpened,
    /// The page has never been drawn.
    NotDrawn,
    /// The page does not respond.
    #[cfg(target_os = "linux")]
    Silent,
    /// The page's process has ended.
    #[cfg(any(target_os = "linux", target_os = "macos"))]
    Ended,
}

impl Trouble {
    const fn id(self) -> &'static str {
        match self {
            #[cfg(target_os = "linux")]
            Self::Frozen(_) => "frozen",
            #[cfg(target_os = "linux")]
            Self::NoScreen => "noScreen",
            #[cfg(windows)]
            Self::NoWebView => "noWebView",
            Self::NotOpened => "notOpened",
            Self::NotDrawn => "notDrawn",
            #[cfg(target_os = "linux")]
            Self::Silent => "silent",
            #[cfg(any(target_os = "linux", target_os = "macos"))]
            Self::Ended => "ended",
        }
    }

    /// What the problem is.
    pub(crate) fn title(self) -> String {
        self.render("title")
    }

    /// What to do about it.
    pub(crate) fn what(self) -> String {
        self.render("what")
    }

    fn render(self, part: &str) -> String {
        let message = Message::new(format!("trouble-{}-{part}", self.id()));
        #[cfg(target_os = "linux")]
        if let Self::Frozen(process) = self {
            let process = process.map_or_else(|| "unknown".to_owned(), |process| process.to_string());
            return render(&message.text("process", process));
        }
        #[cfg(windows)]
        if let Self::NoWebView = self {
            return render(&message.text("address", GET_WEBVIEW));
        }
        render(&message)
    }

    /// Prints the problem on the terminal, whatever the log level is.
    pub(crate) fn say(self) {
        let said = format!("findem-connect: {}\n{}\n", self.title(), self.what());
        // Without a terminal there is nowhere to print.
        let _ = io::stderr().write_all(said.as_bytes());
    }

    /// Shows the problem, and ends the program.
    pub(crate) fn end(self) -> ! {
        self.say();
        #[cfg(target_os = "linux")]
        if crate::window::screen::has_screen() {
            let dialog = self.dialog();
            dialog.add_button(&text("close"), ResponseType::Close);
            let closing = dialog.clone();
            glib::timeout_add_local_once(STAYS, move || closing.response(ResponseType::Close));
            dialog.run();
        }
        #[cfg(windows)]
        self.show();
        std::process::exit(1);
    }

    /// Shows the problem in a message box until the person closes it.
    #[cfg(windows)]
    fn show(self) {
        use rfd::{MessageButtons, MessageDialog, MessageDialogResult, MessageLevel};
        let get = text("trouble-noWebView-get");
        let buttons = match self {
            Self::NoWebView => MessageButtons::OkCancelCustom(get.clone(), text("close")),
            _ => MessageButtons::OkCustom(text("close")),
        };
        let answer = MessageDialog::new()
            .set_level(MessageLevel::Warning)
            .set_title(TITLE)
            .set_description(format!("{}\n\n{}", self.title(), self.what()))
            .set_buttons(buttons)
            .show();
        if answer == MessageDialogResult::Custom(get)
            && let Err(error) = tauri_plugin_opener::open_url(GET_WEBVIEW, None::<&str>)
        {
            tracing::warn!("no browser opens: {error}");
        }
    }

    /// The dialog that shows the problem, without buttons.
    #[cfg(target_os = "linux")]
    pub(crate) fn dialog(self) -> gtk::MessageDialog {
        gtk::MessageDialog::builder()
            .title(TITLE)
            .message_type(gtk::MessageType::Warning)
            .window_position(gtk::WindowPosition::Center)
            .text(self.title())
            .secondary_text(self.what())
            .build()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_says_what_is_the_matter_and_names_the_way_without_a_window() {
        let all = [
            #[cfg(target_os = "linux")]
            Trouble::Frozen(Some(4711)),
            #[cfg(target_os = "linux")]
            Trouble::Frozen(None),
            #[cfg(target_os = "linux")]
            Trouble::NoScreen,
            #[cfg(windows)]
            Trouble::NoWebView,
            Trouble::NotOpened,
            Trouble::NotDrawn,
            #[cfg(target_os = "linux")]
            Trouble::Silent,
            #[cfg(any(target_os = "linux", target_os = "macos"))]
            Trouble::Ended,
        ];
        for trouble in all {
            let said = format!("{} {}", trouble.title(), trouble.what());
            assert!(said.contains("findem-doctor"), "{said}");
            assert!(said.is_ascii(), "a terminal may show nothing else: {said}");
            assert!(!said.contains("trouble-") && !said.contains('{'), "{said}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_process_that_does_not_answer_is_named_where_it_is_known() {
        let named = |process| Trouble::Frozen(process).what().contains("process 4711");
        assert!(named(Some(4711)));
        assert!(!named(None));
    }
}
