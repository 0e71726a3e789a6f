//! Checks whether the window's page is drawn and responds. If it does not, a native dialog says so and offers to reload the page.
//! The dialog closes when the page works again.

#[cfg(target_os = "linux")]
mod gtk_dialog;
#[cfg(not(target_os = "linux"))]
mod plugin_dialog;
mod signs;

use std::time::Duration;

use tauri::{Manager, WebviewWindow};
use tokio::sync::watch::{Receiver, channel};
use tokio::time::timeout;

#[cfg(target_os = "linux")]
use gtk_dialog as dialog;
#[cfg(not(target_os = "linux"))]
use plugin_dialog as dialog;

use crate::window::trouble::Trouble;
use crate::window::visibility;
use signs::Signs;

#[cfg(target_os = "macos")]
pub(crate) use signs::ended;
pub(crate) use signs::{is_drawn, loads};

/// How long a trouble must last before it is shown.
fn delay_before_report(trouble: Trouble) -> Duration {
    match trouble {
        Trouble::NotDrawn => Duration::from_secs(6),
        // WebKit has already waited for 3 seconds.
        #[cfg(target_os = "linux")]
        Trouble::Silent => Duration::from_secs(2),
        _ => Duration::ZERO,
    }
}

/// Watches the page of this window for as long as the window exists.
pub(crate) fn watch(window: &WebviewWindow) -> tauri::Result<()> {
    let (sender, receiver) = channel(Signs::FIRST);
    window.manage(sender);
    dialog::listen(window)?;
    let window = window.clone();
    tauri::async_runtime::spawn(report_lasting_trouble(receiver, delay_before_report, move |trouble| {
        if let Some(trouble) = trouble {
            trouble.say();
            if !window.is_visible().unwrap_or(true) {
                visibility::show(&window);
            }
        }
        if let Err(error) = dialog::tell(&window, trouble) {
            tracing::warn!("the dialog is not shown: {error}");
        }
    }));
    Ok(())
}

/// Reports a trouble once it has lasted, and reports when it is over.
async fn report_lasting_trouble(
    mut signs: Receiver<Signs>,
    delay_before_report: impl Fn(Trouble) -> Duration,
    mut tell: impl FnMut(Option<Trouble>),
) {
    let mut told = None;
    loop {
        let now = *signs.borrow_and_update();
        let trouble = now.trouble().map(|trouble| (trouble, now.attempt));
        if trouble != told {
            if let Some((trouble, _)) = trouble
                && let Ok(changed) = timeout(delay_before_report(trouble), signs.changed()).await
            {
                if changed.is_err() {
                    return;
                }
                continue;
            }
            told = trouble;
            tell(trouble.map(|(trouble, _)| trouble));
        }
        if signs.changed().await.is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
    use tokio::sync::watch;

    use super::*;

    const DRAWN: Signs = Signs {
        drawn: true,
        ..Signs::FIRST
    };

    /// Watches signs that start with this value, and receives what is reported after this delay.
    fn looks(
        begin: Signs,
        delay_before_report: Duration,
    ) -> (watch::Sender<Signs>, UnboundedReceiver<Option<Trouble>>) {
        let (signs, receiver) = channel(begin);
        let (said, heard) = unbounded_channel();
        let tell = move |trouble| {
            // The receiver is gone if the test has ended.
            let _ = said.send(trouble);
        };
        tokio::spawn(report_lasting_trouble(receiver, move |_| delay_before_report, tell));
        (signs, heard)
    }

    #[test]
    fn every_sign_has_its_trouble() {
        for (signs, trouble) in [
            (Signs::FIRST, Some(Trouble::NotDrawn)),
            (DRAWN, None),
            (Signs { progress: 2, ..DRAWN }, None),
            #[cfg(any(target_os = "linux", target_os = "macos"))]
            (Signs { runs: false, ..DRAWN }, Some(Trouble::Ended)),
            #[cfg(target_os = "linux")]
            (
                Signs {
                    answers: false,
                    ..DRAWN
                },
                Some(Trouble::Silent),
            ),
            #[cfg(target_os = "linux")]
            (
                Signs {
                    answers: false,
                    runs: false,
                    ..DRAWN
                },
                Some(Trouble::Ended),
            ),
        ] {
            assert_eq!(signs.trouble(), trouble, "{signs:?}");
        }
    }

    #[tokio::test]
    async fn what_lasts_is_told_once_and_taken_back_when_it_is_over() {
        let (signs, mut heard) = looks(Signs::FIRST, Duration::ZERO);
        assert_eq!(heard.recv().await, Some(Some(Trouble::NotDrawn)));
        // The page continues to load but is still not drawn, so there is nothing new to report.
        signs.send_modify(|signs| signs.progress += 1);
        signs.send_modify(|signs| signs.drawn = true);
        assert_eq!(heard.recv().await, Some(None));
        drop(signs);
        assert_eq!(heard.recv().await, None);
    }

    #[tokio::test]
    async fn a_page_that_was_loaded_again_in_vain_is_told_again() {
        let (signs, mut heard) = looks(Signs::FIRST, Duration::ZERO);
        for attempt in 2..5 {
            assert_eq!(heard.recv().await, Some(Some(Trouble::NotDrawn)));
            signs.send_modify(|signs| signs.attempt = attempt);
        }
    }

    #[tokio::test]
    async fn what_does_not_last_is_never_told() {
        let (signs, mut heard) = looks(Signs::FIRST, Duration::from_hours(1));
        // The watcher sees each sign before the next one changes.
        for change in [
            |signs: &mut Signs| signs.progress += 1,
            |signs: &mut Signs| signs.drawn = true,
            |signs: &mut Signs| signs.answers = false,
            |signs: &mut Signs| signs.answers = true,
        ] {
            tokio::task::yield_now().await;
            signs.send_modify(change);
        }
        tokio::task::yield_now().await;
        drop(signs);
        assert_eq!(heard.recv().await, None);
    }

    #[test]
    fn a_page_that_never_comes_is_told_while_somebody_still_waits_for_it() {
        assert!(delay_before_report(Trouble::NotDrawn) <= Duration::from_secs(7));
    }
}
