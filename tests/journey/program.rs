//! The program as a person starts it, without a driver that speaks for its page: only its process, its windows and its words
//! on the terminal are there.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, ensure};
use x11rb::protocol::xproto::{ClientMessageEvent, ConnectionExt, EventMask};

use crate::desktop::{PATIENCE, Server, eventually};
use crate::dialog::xdotool;

const SHOWN: &str = "the window is shown";
/// What the log says when the page has called that its first frame is there.
pub(crate) const DRAWN: &str = "the page is drawn";

/// One start of the program. It ends when this is dropped.
pub(crate) struct Program {
    server: Server,
    log: PathBuf,
}

impl Program {
    pub(crate) fn new(server: Server, log: PathBuf) -> Self {
        Self { server, log }
    }

    /// Its process.
    pub(crate) fn process(&self) -> u32 {
        self.server.0.id()
    }

    /// The process that draws its page, once there is one.
    pub(crate) fn page_process(&self) -> Option<u32> {
        let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
        let mut ids = processes.filter_map(|process| process.file_name().to_str()?.parse().ok());
        ids.find(|id| {
            let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
            let (name, fields) = stat.rsplit_once(") ").unwrap_or_default();
            // After the name in brackets: the state and the parent.
            let parent = fields.split(' ').nth(1).and_then(|parent| parent.parse().ok());
            parent == Some(self.process()) && name.contains("WebKitWebProces")
        })
    }

    /// Everything that it wrote on the terminal.
    pub(crate) fn said(&self) -> anyhow::Result<String> {
        Ok(fs::read_to_string(&self.log)?)
    }

    /// Waits until it has said this.
    pub(crate) async fn says(&self, words: &str) -> anyhow::Result<()> {
        self.says_often(words, 1).await
    }

    /// How often its window was brought into view.
    pub(crate) fn times_shown(&self) -> anyhow::Result<usize> {
        Ok(self.said()?.matches(SHOWN).count())
    }

    /// Waits until its window was brought into view more often than that.
    pub(crate) async fn shows_its_window_again(&self, before: usize) -> anyhow::Result<()> {
        self.says_often(SHOWN, before + 1).await
    }

    /// Waits until its page was drawn so many times: at its start, and whenever it was loaded anew.
    pub(crate) async fn is_drawn(&self, times: usize) -> anyhow::Result<()> {
        self.says_often(DRAWN, times).await
    }

    /// Waits until it has said this so many times.
    pub(crate) async fn says_often(&self, words: &str, times: usize) -> anyhow::Result<()> {
        let look = async || Ok((self.said()?.matches(words).count() >= times).then_some(()));
        let said = eventually(
            &format!("the program says \u{201c}{words}\u{201d} {times} times"),
            PATIENCE,
            look,
        )
        .await;
        said.with_context(|| self.said().unwrap_or_default())
    }

    /// Waits until it ends, with its exit code.
    pub(crate) async fn ends(&mut self) -> anyhow::Result<i32> {
        let look = async || Ok(self.server.0.try_wait()?);
        let status = eventually("the program ends", PATIENCE, look).await?;
        status.code().context("the program was ended by a signal")
    }

    /// Its windows on the screen.
    pub(crate) fn windows(&self) -> anyhow::Result<Vec<String>> {
        let process = self.process().to_string();
        let found = xdotool(&[
            "search",
            "--all",
            "--onlyvisible",
            "--pid",
            &process,
            "--name",
            "Findem Connect",
        ])?;
        Ok(found.lines().map(str::to_owned).collect())
    }

    /// Waits until it has so many windows on the screen.
    pub(crate) async fn has_windows(&self, count: usize) -> anyhow::Result<Vec<String>> {
        let look = async || Ok(Some(self.windows()?).filter(|windows| windows.len() == count));
        eventually(&format!("the program has {count} windows"), PATIENCE, look).await
    }

    /// Closes this window, as the cross in its title bar does.
    pub(crate) fn is_asked_to_close(window: &str) -> anyhow::Result<()> {
        let (screen, _) = x11rb::connect(None)?;
        let atom = |name: &str| anyhow::Ok(screen.intern_atom(false, name.as_bytes())?.reply()?.atom);
        let close = [atom("WM_DELETE_WINDOW")?, x11rb::CURRENT_TIME, 0, 0, 0];
        let event = ClientMessageEvent::new(32, window.parse()?, atom("WM_PROTOCOLS")?, close);
        screen
            .send_event(false, event.window, EventMask::NO_EVENT, event)?
            .check()?;
        Ok(())
    }
}

/// Sends a process a signal.
pub(crate) fn signal(process: u32, name: &str) -> anyhow::Result<()> {
    let sent = Command::new("kill")
        .args([&format!("-{name}"), &process.to_string()])
        .status()?;
    ensure!(sent.success(), "process {process} takes no {name}");
    Ok(())
}
