//! The system's file dialog. WebDriver cannot reach it, so xdotool sends keys to its window.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, bail, ensure};

use crate::desktop::{TIMEOUT, eventually};

/// How often the name is entered, and how often it is confirmed each time. Together they outlast a busy machine.
const ENTRIES: usize = 6;
const CONFIRMATIONS: usize = 20;
const CLOSES_WITHIN: Duration = Duration::from_secs(1);

/// Enters a file name in the dialog with this title, and confirms.
pub(crate) async fn name_file(title: &str, file: &Path) -> anyhow::Result<()> {
    let shown = || -> anyhow::Result<Option<String>> {
        let found = xdotool(&["search", "--onlyvisible", "--name", title])?;
        Ok(found.lines().last().map(str::to_owned))
    };
    let window = eventually("the file dialog is shown", TIMEOUT, async || shown()).await?;
    // There is no window manager to focus the dialog.
    xdotool(&["windowfocus", "--sync", &window])?;
    // Ctrl+L opens the name field if it is hidden.
    xdotool(&["key", "ctrl+l"])?;
    for _ in 0..ENTRIES {
        // Ctrl+A selects the proposed name, or what a busy dialog took of an earlier entry.
        xdotool(&["key", "ctrl+a"])?;
        xdotool(&["type", "--delay", "5", &file.to_string_lossy()])?;
        // The dialog ignores Return while it is still searching for names to propose.
        for _ in 0..CONFIRMATIONS {
            xdotool(&["key", "Return"])?;
            let closed = async || Ok(shown()?.is_none().then_some(()));
            if eventually("the file dialog is closed", CLOSES_WITHIN, closed)
                .await
                .is_ok()
            {
                return Ok(());
            }
        }
    }
    bail!("the file dialog does not accept {}", file.display())
}

/// The output of xdotool. It is empty for a search without results, although xdotool then fails.
pub(crate) fn xdotool(arguments: &[&str]) -> anyhow::Result<String> {
    let mut command = Command::new("xdotool");
    let output = command.args(arguments).stderr(Stdio::null()).output();
    let output = output.context("xdotool cannot be started")?;
    let searched = arguments.first() == Some(&"search");
    ensure!(searched || output.status.success(), "xdotool {arguments:?} failed");
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
