//! The system's own dialog for files. No web driver reaches it, so keys are sent to its window.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context, bail, ensure};

use crate::desktop::{PATIENCE, eventually};

const TRIES: usize = 10;
const SETTLES: Duration = Duration::from_secs(1);

/// Names a file in the dialog with this title, and confirms.
pub(crate) async fn name_file(title: &str, file: &Path) -> anyhow::Result<()> {
    let shown = || -> anyhow::Result<Option<String>> {
        let found = xdotool(&["search", "--onlyvisible", "--name", title])?;
        Ok(found.lines().last().map(str::to_owned))
    };
    let window = eventually("the dialog for files is shown", PATIENCE, async || shown()).await?;
    // This desktop has no window manager that would give it the focus.
    xdotool(&["windowfocus", "--sync", &window])?;
    // Opens the field for the name where there is none yet, and takes what is proposed there.
    xdotool(&["key", "ctrl+l"])?;
    xdotool(&["key", "ctrl+a"])?;
    xdotool(&["type", "--delay", "5", &file.to_string_lossy()])?;
    // While the dialog still looks for names to propose, it takes no confirmation.
    for _ in 0..TRIES {
        xdotool(&["key", "Return"])?;
        let closed = async || Ok(shown()?.is_none().then_some(()));
        if eventually("the dialog for files is closed", SETTLES, closed)
            .await
            .is_ok()
        {
            return Ok(());
        }
    }
    bail!("the dialog for files does not take {}", file.display())
}

/// What it prints. A search that finds nothing fails, and prints nothing.
pub(crate) fn xdotool(arguments: &[&str]) -> anyhow::Result<String> {
    let mut command = Command::new("xdotool");
    let output = command.args(arguments).stderr(Stdio::null()).output();
    let output = output.context("xdotool cannot be started")?;
    let searched = arguments.first() == Some(&"search");
    ensure!(searched || output.status.success(), "xdotool {arguments:?} failed");
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
