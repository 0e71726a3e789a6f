//! What comes of a start: beside a program that runs, that does not answer or that ends, and without a screen.

use std::thread::JoinHandle;

use anyhow::{Context, ensure};
use zbus::MatchRule;
use zbus::blocking::fdo::MonitoringProxy;
use zbus::blocking::{Connection, MessageIterator};

use crate::desktop::{Desktop, PATIENCE, Theme, eventually};
use crate::dialog::xdotool;
use crate::program::{Program, signal};

/// What a start asks the program that runs.
const QUESTION: &str = "ExecuteCallback";
const QUIET: (&str, Option<&str>) = ("FINDEM_CONNECT_LOG", Some("off"));

async fn opened(desktop: &Desktop, name: &str) -> anyhow::Result<Program> {
    let program = desktop.run(name, &["--practice"], &[])?;
    program.is_drawn(1).await?;
    Ok(program)
}

/// Notices when a start asks the program that runs for its window.
fn asks() -> anyhow::Result<JoinHandle<bool>> {
    let bus = Connection::session()?;
    let question = MatchRule::builder().member(QUESTION)?.build();
    MonitoringProxy::new(&bus)?.become_monitor(&[question], 0)?;
    Ok(std::thread::spawn(move || {
        MessageIterator::from(bus).any(|message| {
            message.is_ok_and(|message| message.header().member().is_some_and(|member| member == QUESTION))
        })
    }))
}

async fn was_asked(asks: JoinHandle<bool>) -> anyhow::Result<()> {
    eventually("the program that runs is asked", PATIENCE, async || {
        Ok(asks.is_finished().then_some(()))
    })
    .await?;
    ensure!(asks.join().is_ok_and(|asked| asked), "the bus went away");
    Ok(())
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_later_start_shows_the_window_that_is_open() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light).await?;
    let first = opened(&desktop, "first").await?;
    // It needs no screen of its own.
    for (name, screen) in [("same", None), ("none", Some("")), ("wrong", Some(":999"))] {
        let before = first.times_shown()?;
        let screen = screen.map(|screen| ("DISPLAY", Some(screen)));
        let settings: Vec<_> = screen.into_iter().chain([QUIET]).collect();
        let mut later = desktop.run(name, &[], &settings)?;
        ensure!(later.ends().await? == 0, "{}", later.said()?);
        ensure!(later.said()?.is_empty(), "{}", later.said()?);
        first.shows_its_window_again(before).await?;
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_start_beside_a_program_that_does_not_answer_names_its_process_and_fails() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light).await?;
    let first = opened(&desktop, "first").await?;
    for (name, arguments) in [
        ("bare", &[][..]),
        ("practice", &["--practice"]),
        ("report", &["report.html"]),
    ] {
        let before = first.times_shown()?;
        signal(first.process(), "STOP")?;
        let mut later = desktop.run(name, arguments, &[QUIET])?;
        later.says("findem-doctor").await?;
        let said = later.said()?;
        ensure!(said.contains("already open, but it does not answer"), "{said}");
        ensure!(said.contains(&format!("process {}", first.process())), "{said}");
        let dialog = later.has_windows(1).await?;
        xdotool(&["windowfocus", "--sync", &dialog[0]])?;
        xdotool(&["key", "Escape"])?;
        ensure!(later.ends().await? == 1, "{name}");
        signal(first.process(), "CONT")?;
        // What it was asked for meanwhile has come through.
        first.shows_its_window_again(before).await?;
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_start_without_a_screen_says_so_and_names_the_way_without_one() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light).await?;
    let none = [("DISPLAY", None), ("WAYLAND_DISPLAY", None)];
    let rows: [&[(&str, Option<&str>)]; 6] = [
        &none,
        &[("DISPLAY", Some(""))],
        &[("DISPLAY", Some(":999"))],
        &[("DISPLAY", Some("no screen"))],
        &[("GDK_BACKEND", Some("wayland"))],
        &[("GDK_BACKEND", Some("wayland")), ("WAYLAND_DISPLAY", Some("none"))],
    ];
    for (number, settings) in rows.iter().enumerate() {
        for log in ["off", "", "trace"] {
            let settings: Vec<_> = settings
                .iter()
                .copied()
                .chain([("FINDEM_CONNECT_LOG", Some(log))])
                .collect();
            let mut program = desktop.run(&format!("screen{number}{log}"), &["--practice"], &settings)?;
            let code = program.ends().await?;
            let said = program.said()?;
            ensure!(code == 1, "{settings:?} ended with {code}: {said}");
            ensure!(said.contains("There is no screen"), "{settings:?}: {said}");
            ensure!(said.contains("findem-doctor"), "{settings:?}: {said}");
            ensure!(!said.contains("panic"), "{settings:?}: {said}");
        }
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_start_after_the_window_was_closed_opens_another_one() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light).await?;
    let mut first = opened(&desktop, "first").await?;
    let window = first.has_windows(1).await?.remove(0);
    // It hears that it was closed and that it is asked for in one moment.
    signal(first.process(), "STOP")?;
    Program::is_asked_to_close(&window)?;
    let asks = asks()?;
    let next = desktop.run("next", &["--practice"], &[])?;
    was_asked(asks).await?;
    signal(first.process(), "CONT")?;
    ensure!(first.ends().await? == 0, "{}", first.said()?);
    next.is_drawn(1).await
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_start_that_a_killed_program_leaves_unanswered_opens_a_window() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light).await?;
    let first = opened(&desktop, "first").await?;
    signal(first.process(), "STOP")?;
    let asks = asks()?;
    let next = desktop.run("next", &["--practice"], &[])?;
    was_asked(asks).await?;
    signal(first.process(), "KILL")?;
    next.is_drawn(1).await
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn what_the_program_starts_inherits_what_the_person_set_and_nothing_else() -> anyhow::Result<()> {
    const SWITCH: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";
    let desktop = Desktop::new(Theme::Light).await?;
    for (name, value) in [("unset", None), ("off", Some("0")), ("on", Some("1"))] {
        let program = desktop.run(name, &["--practice"], &[(SWITCH, value)])?;
        program.is_drawn(1).await?;
        // The page's process is one that it started.
        let page = program.page_process().context("no process of the page")?;
        let inherited = std::fs::read_to_string(format!("/proc/{page}/environ"))?;
        let of_the_switch: Vec<&str> = inherited
            .split('\0')
            .filter_map(|setting| setting.strip_prefix(SWITCH)?.strip_prefix('='))
            .collect();
        ensure!(inherited.contains("PATH="), "nothing was read");
        ensure!(of_the_switch == Vec::from_iter(value), "{name}: {of_the_switch:?}");
    }
    Ok(())
}
