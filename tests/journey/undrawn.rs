//! A page that is not drawn, or not any more: a dialog of the system says so, and loads the page anew.

use anyhow::{Context, ensure};

use crate::desktop::{Desktop, PATIENCE, Theme, eventually};
use crate::dialog::xdotool;
use crate::program::{DRAWN, Program, signal};

/// How often the program may be faster than the one who stops its page.
const TRIES: usize = 10;

async fn page_of(program: &Program) -> anyhow::Result<u32> {
    eventually("the page has a process", PATIENCE, async || Ok(program.page_process())).await
}

/// Presses a key in the dialog.
async fn presses(program: &Program, key: &str) -> anyhow::Result<()> {
    let windows = program.has_windows(2).await?;
    let dialog = windows.last().context("no dialog")?;
    xdotool(&["windowfocus", "--sync", dialog])?;
    xdotool(&["key", key])?;
    Ok(())
}

/// A program whose page's process was stopped before the page was drawn.
async fn stopped_at_start(desktop: &Desktop) -> anyhow::Result<(Program, u32)> {
    for number in 0..TRIES {
        let program = desktop.run(&format!("start{number}"), &["--practice"], &[])?;
        let page = page_of(&program).await?;
        signal(page, "STOP")?;
        let look = async || {
            let said = program.said()?;
            Ok([DRAWN, "is not drawn yet"]
                .into_iter()
                .find(|words| said.contains(words)))
        };
        if eventually("the page is drawn or missed", PATIENCE, look).await? != DRAWN {
            return Ok((program, page));
        }
    }
    anyhow::bail!("the page was drawn before it could be stopped, {TRIES} times")
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_page_that_is_not_drawn_is_missed_until_it_is_there() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light).await?;
    let (program, page) = stopped_at_start(&desktop).await?;
    ensure!(program.said()?.contains("findem-doctor"), "{}", program.said()?);
    program.has_windows(2).await?;
    signal(page, "CONT")?;
    program.says(DRAWN).await?;
    program.has_windows(1).await?;
    drop(program);

    let (program, _) = stopped_at_start(&desktop).await?;
    presses(&program, "Return").await?;
    program.says(DRAWN).await?;
    program.has_windows(1).await.map(drop)
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_page_that_stops_is_loaded_anew_or_given_up() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light).await?;
    let mut program = desktop.run(
        "program",
        &["--practice"],
        &[("FINDEM_CONNECT_LOG", Some("findem_connect=info"))],
    )?;
    for times in 1..3 {
        program.is_drawn(times).await?;
        signal(page_of(&program).await?, "KILL")?;
        program
            .says_often("The page of Findem Connect has stopped.", times)
            .await?;
        ensure!(program.said()?.contains("findem-doctor"), "{}", program.said()?);
        presses(&program, "Return").await?;
    }
    program.is_drawn(3).await?;
    program.has_windows(1).await?;
    signal(page_of(&program).await?, "KILL")?;
    presses(&program, "shift+Tab").await?;
    xdotool(&["key", "Return"])?;
    ensure!(program.ends().await? == 1, "{}", program.said()?);
    Ok(())
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_page_that_hangs_is_noticed_when_it_is_used() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light).await?;
    let program = desktop.run("program", &["--practice"], &[])?;
    for times in 1..3 {
        program.is_drawn(times).await?;
        let page = page_of(&program).await?;
        signal(page, "STOP")?;
        let windows = program.has_windows(1).await?;
        xdotool(&["windowfocus", "--sync", &windows[0]])?;
        xdotool(&[
            "mousemove",
            "--sync",
            "400",
            "600",
            "click",
            "1",
            "mousemove",
            "--sync",
            "410",
            "610",
            "click",
            "1",
            "key",
            "a",
        ])?;
        program
            .says_often("The page of Findem Connect does not answer.", times)
            .await?;
        if times == 1 {
            presses(&program, "Return").await?;
        } else {
            program.has_windows(2).await?;
            signal(page, "CONT")?;
            program.has_windows(1).await?;
        }
    }
    Ok(())
}
