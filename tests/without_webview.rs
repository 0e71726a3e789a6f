//! The window's program on a Windows computer that has no WebView2.
#![cfg(windows)]

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use anyhow::Context;

/// The message box stays open until a person closes it, so the test ends the program.
#[test]
#[ignore = "shows a message box; `cargo xtask windows` runs it under Wine"]
fn the_program_says_what_is_missing_and_where_to_get_it() -> anyhow::Result<()> {
    let home = tempfile::tempdir()?;
    let mut program = Command::new(env!("CARGO_BIN_EXE_findem-connect"))
        .env("FINDEM_CONNECT_HOME", home.path())
        // If the computer has WebView2, it is not looked for in its place.
        .env("WEBVIEW2_BROWSER_EXECUTABLE_FOLDER", home.path().join("no-webview"))
        .stdin(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()?;
    let lines = BufReader::new(program.stderr.take().context("the program's messages")?).lines();
    let said = lines.map_while(Result::ok).find(|line| line.contains("findem-doctor"));
    program.kill()?;
    program.wait()?;
    let said = said.context("the program ended without a message")?;
    assert!(
        said.contains("https://developer.microsoft.com/microsoft-edge/webview2/"),
        "{said}"
    );
    Ok(())
}
