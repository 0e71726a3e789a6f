//! A page that is not drawn, crashes or hangs: a native dialog says so and can reload the page.

use anyhow::{Context, ensure};

use crate::desktop::{Desktop, TIMEOUT, Theme, eventually};
use crate::dialog::xdotool;
use crate::program::{PAGE_DRAWN, Program, signal};

/// How many starts are tried, because the program can draw its page before the test stops it.
const ATTEMPTS: usize = 10;

async fn page_of(program: &Program) -> anyhow::Result<u32> {
    eventually("the page has a process", TIMEOUT, async || Ok(program.page_process())).await
}

/// Presses a key in the dialog.
async fn press_in_dialog(program: &Program, key: &str) -> anyhow::Result<()> {
    let windows = program.has_windows(2).await?;
    let dialog = windows.last().context("no dialog")?;
    xdotool(&["windowfocus", "--sync", dialog])?;
    xdotool(&["key", key])?;
    Ok(())
}

/// Starts a program and stops its page's process before the page is drawn.
async fn start_with_stopped_page(desktop: &Desktop) -> anyhow::Result<(Program, u32)> {
    for number in 0..ATTEMPTS {
        let program = desktop.run(&format!("start{number}"), &["--practice"], &[])?;
        let page = page_of(&program).await?;
        signal(page, "STOP")?;
        let look = async || {
            let said = program.output()?;
            Ok([PAGE_DRAWN, "hasn't appeared yet"]
                .into_iter()
                .find(|words| said.contains(words)))
        };
        if eventually("the page is drawn or reported as not drawn", TIMEOUT, look).await? != PAGE_DRAWN {
            return Ok((program, page));
        }
    }
    anyhow::bail!("the page was drawn before it could be stopped, {ATTEMPTS} times")
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_dialog_reports_a_page_that_is_not_drawn_until_it_is_drawn() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light)?;
    let (program, page) = start_with_stopped_page(&desktop).await?;
    ensure!(program.output()?.contains("findem-doctor"), "{}", program.output()?);
    program.has_windows(2).await?;
    signal(page, "CONT")?;
    program.says(PAGE_DRAWN).await?;
    program.has_windows(1).await?;
    drop(program);

    let (program, _) = start_with_stopped_page(&desktop).await?;
    press_in_dialog(&program, "Return").await?;
    program.says(PAGE_DRAWN).await?;
    program.has_windows(1).await.map(drop)
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_crashed_page_can_be_reloaded_or_the_program_closed() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light)?;
    let mut program = desktop.run(
        "program",
        &["--practice"],
        &[("FINDEM_CONNECT_LOG", Some("findem_connect=info"))],
    )?;
    for times in 1..3 {
        program.is_drawn(times).await?;
        signal(page_of(&program).await?, "KILL")?;
        program.says_times("Findem Connect's page has stopped.", times).await?;
        ensure!(program.output()?.contains("findem-doctor"), "{}", program.output()?);
        press_in_dialog(&program, "Return").await?;
    }
    program.is_drawn(3).await?;
    program.has_windows(1).await?;
    signal(page_of(&program).await?, "KILL")?;
    press_in_dialog(&program, "shift+Tab").await?;
    xdotool(&["key", "Return"])?;
    ensure!(program.wait_for_exit().await? == 1, "{}", program.output()?);
    Ok(())
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_hanging_page_is_reported_when_it_is_used() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light)?;
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
            .says_times("Findem Connect's page isn't responding.", times)
            .await?;
        if times == 1 {
            press_in_dialog(&program, "Return").await?;
        } else {
            program.has_windows(2).await?;
            signal(page, "CONT")?;
            program.has_windows(1).await?;
        }
    }
    Ok(())
}
