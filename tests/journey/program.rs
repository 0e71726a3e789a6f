//! The program without WebDriver: tests see only its process, its windows and its terminal output.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitStatus};

use anyhow::{Context, ensure};
use x11rb::protocol::xproto::{ClientMessageEvent, ConnectionExt, EventMask};

use crate::desktop::{Server, TIMEOUT, eventually};
use crate::dialog::xdotool;
use crate::process::Process;

/// What the titles of the program's windows contain.
const TITLE: &str = "Findem Connect";
const WINDOW_SHOWN: &str = "the window is shown";
/// The log line after the page has reported its first frame.
pub(crate) const PAGE_DRAWN: &str = "the page is drawn";

/// A started program. It ends when this is dropped.
pub(crate) struct Program {
    server: Server,
    log: PathBuf,
}

impl Program {
    pub(crate) fn new(server: Server, log: PathBuf) -> Self {
        Self { server, log }
    }

    /// The id of its process.
    pub(crate) fn process(&self) -> u32 {
        self.server.0.id()
    }

    /// The id of the WebKit process that renders its page, if there is one.
    pub(crate) fn page_process(&self) -> Option<u32> {
        let of_page = |process: &Process| process.parent == self.process() && process.name.contains("WebKitWebProces");
        Process::all().find(of_page).map(|process| process.id)
    }

    /// Its terminal output so far.
    pub(crate) fn output(&self) -> anyhow::Result<String> {
        Ok(fs::read_to_string(&self.log)?)
    }

    /// Waits until the output contains `words`.
    pub(crate) async fn says(&self, words: &str) -> anyhow::Result<()> {
        self.says_times(words, 1).await
    }

    /// How many times its window was shown.
    pub(crate) fn times_shown(&self) -> anyhow::Result<usize> {
        Ok(self.output()?.matches(WINDOW_SHOWN).count())
    }

    /// Waits until its window was shown more than `before` times.
    pub(crate) async fn shows_window_again(&self, before: usize) -> anyhow::Result<()> {
        self.says_times(WINDOW_SHOWN, before + 1).await
    }

    /// Waits until its page was drawn this many times: at the start, and after each reload.
    pub(crate) async fn is_drawn(&self, times: usize) -> anyhow::Result<()> {
        self.says_times(PAGE_DRAWN, times).await
    }

    /// Waits until the output contains `words` this many times.
    pub(crate) async fn says_times(&self, words: &str, times: usize) -> anyhow::Result<()> {
        let look = async || Ok((self.output()?.matches(words).count() >= times).then_some(()));
        let output = eventually(
            &format!("the program says \u{201c}{words}\u{201d} {times} times"),
            TIMEOUT,
            look,
        )
        .await;
        output.with_context(|| self.output().unwrap_or_default())
    }

    /// Waits until it exits, and returns its exit code.
    pub(crate) async fn wait_for_exit(&mut self) -> anyhow::Result<i32> {
        eventually("the program exits", TIMEOUT, async || self.exit_code()).await
    }

    /// Its exit code, once it has exited.
    pub(crate) fn exit_code(&mut self) -> anyhow::Result<Option<i32>> {
        let status = self.server.0.try_wait()?;
        let code = |status: ExitStatus| status.code().context("the program was ended by a signal");
        status.map(code).transpose()
    }

    /// The ids of its visible windows.
    pub(crate) fn windows(&self) -> anyhow::Result<Vec<String>> {
        let process = self.process().to_string();
        let found = xdotool(&["search", "--all", "--onlyvisible", "--pid", &process, "--name", TITLE])?;
        Ok(found.lines().map(str::to_owned).collect())
    }

    /// Waits until it has this many visible windows.
    pub(crate) async fn has_windows(&self, count: usize) -> anyhow::Result<Vec<String>> {
        let look = async || Ok(Some(self.windows()?).filter(|windows| windows.len() == count));
        eventually(&format!("the program has {count} windows"), TIMEOUT, look).await
    }
}

/// Waits for the window of the only program on this desktop. Returns its id and the program's process.
pub(crate) async fn only_window() -> anyhow::Result<(String, Process)> {
    let look = async || {
        let found = xdotool(&["search", "--onlyvisible", "--name", TITLE])?;
        Ok(found.lines().last().map(str::to_owned))
    };
    let window = eventually("the window is shown", TIMEOUT, look).await?;
    let process = xdotool(&["getwindowpid", &window])?.trim().parse()?;
    let process = Process::find(process).context("the window has no process")?;
    Ok((window, process))
}

/// Asks this window to close, like the close button in its title bar.
pub(crate) fn request_close(window: &str) -> anyhow::Result<()> {
    let (screen, _) = x11rb::connect(None)?;
    let atom = |name: &str| anyhow::Ok(screen.intern_atom(false, name.as_bytes())?.reply()?.atom);
    let close = [atom("WM_DELETE_WINDOW")?, x11rb::CURRENT_TIME, 0, 0, 0];
    let event = ClientMessageEvent::new(32, window.parse()?, atom("WM_PROTOCOLS")?, close);
    screen
        .send_event(false, event.window, EventMask::NO_EVENT, event)?
        .check()?;
    Ok(())
}

pub(crate) fn signal(process: u32, name: &str) -> anyhow::Result<()> {
    let sent = Command::new("kill")
        .args([&format!("-{name}"), &process.to_string()])
        .status()?;
    ensure!(sent.success(), "cannot send {name} to process {process}");
    Ok(())
}
