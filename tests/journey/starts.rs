//! A start while the program is running, frozen or ending, and a start without a screen.

use std::thread::JoinHandle;

use anyhow::{Context, bail, ensure};
use zbus::MatchRule;
use zbus::blocking::fdo::MonitoringProxy;
use zbus::blocking::{Connection, MessageIterator};

use crate::desktop::{Desktop, TIMEOUT, Theme, eventually};
use crate::dialog::xdotool;
use crate::program::{PAGE_DRAWN, Program, request_close, signal};

/// The message that a later start sends to the running program.
const REQUEST: &str = "ExecuteCallback";
/// What a later start says if the running program doesn't answer within a few seconds. A busy one may not.
const FROZEN: &str = "already open, but it isn't responding";
const TRIES: usize = 6;
const QUIET: (&str, Option<&str>) = ("FINDEM_CONNECT_LOG", Some("off"));

async fn open_program(desktop: &Desktop, name: &str) -> anyhow::Result<Program> {
    let program = desktop.run(name, &["--practice"], &[])?;
    program.is_drawn(1).await?;
    Ok(program)
}

/// Watches the bus for a later start's request.
fn watch_for_request() -> anyhow::Result<JoinHandle<bool>> {
    let bus = Connection::session()?;
    let question = MatchRule::builder().member(REQUEST)?.build();
    MonitoringProxy::new(&bus)?.become_monitor(&[question], 0)?;
    Ok(std::thread::spawn(move || {
        MessageIterator::from(bus).any(|message| {
            message.is_ok_and(|message| message.header().member().is_some_and(|member| member == REQUEST))
        })
    }))
}

/// Waits until a request has been received.
pub(crate) async fn wait_for_request(request: JoinHandle<bool>) -> anyhow::Result<()> {
    eventually("the running program receives a request", TIMEOUT, async || {
        Ok(request.is_finished().then_some(()))
    })
    .await?;
    ensure!(request.join().is_ok_and(|asked| asked), "the bus ended");
    Ok(())
}

/// Waits until a later start has drawn its page. Returns false if it took the running program for a frozen one.
async fn opens(next: &Program) -> anyhow::Result<bool> {
    let look = async || {
        let said = next.output()?;
        let is_drawn = said.contains(PAGE_DRAWN);
        Ok((is_drawn || said.contains(FROZEN)).then_some(is_drawn))
    };
    eventually("the later start opens a window", TIMEOUT, look).await
}

/// Repeats a race that a busy computer may prevent, until it has taken place. Each try gets a name.
async fn until_it_takes_place(race: impl AsyncFn(&str) -> anyhow::Result<bool>) -> anyhow::Result<()> {
    for number in 0..TRIES {
        if race(&number.to_string()).await? {
            return Ok(());
        }
    }
    bail!("{TRIES} later starts took the running program for a frozen one")
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_later_start_shows_the_open_window() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light)?;
    let first = open_program(&desktop, "first").await?;
    // The later start needs no screen.
    for (name, screen) in [("same", None), ("none", Some("")), ("wrong", Some(":999"))] {
        let screen = screen.map(|screen| ("DISPLAY", Some(screen)));
        let settings: Vec<_> = screen.into_iter().chain([QUIET]).collect();
        until_it_takes_place(async |number| {
            let before = first.times_shown()?;
            let mut later = desktop.run(&format!("{name}{number}"), &[], &settings)?;
            let look = async || {
                let code = later.exit_code()?;
                Ok(if later.output()?.contains(FROZEN) {
                    Some(None)
                } else {
                    code.map(Some)
                })
            };
            let Some(code) = eventually("the later start ends", TIMEOUT, look).await? else {
                return Ok(false);
            };
            ensure!(code == 0, "{}", later.output()?);
            ensure!(later.output()?.is_empty(), "{}", later.output()?);
            first.shows_window_again(before).await?;
            Ok(true)
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_start_beside_a_frozen_program_names_its_process_and_fails() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light)?;
    let first = open_program(&desktop, "first").await?;
    for (name, arguments) in [
        ("bare", &[][..]),
        ("practice", &["--practice"]),
        ("report", &["report.html"]),
    ] {
        let before = first.times_shown()?;
        signal(first.process(), "STOP")?;
        let mut later = desktop.run(name, arguments, &[QUIET])?;
        later.says("findem-doctor").await?;
        let said = later.output()?;
        ensure!(said.contains(FROZEN), "{said}");
        ensure!(said.contains(&format!("process {}", first.process())), "{said}");
        let dialog = later.has_windows(1).await?;
        xdotool(&["windowfocus", "--sync", &dialog[0]])?;
        xdotool(&["key", "Escape"])?;
        ensure!(later.wait_for_exit().await? == 1, "{name}");
        signal(first.process(), "CONT")?;
        // The program has received the requests that were sent while it was frozen.
        first.shows_window_again(before).await?;
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_start_without_a_screen_says_so_and_names_the_command_line() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light)?;
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
            let code = program.wait_for_exit().await?;
            let said = program.output()?;
            ensure!(code == 1, "{settings:?} ended with {code}: {said}");
            ensure!(said.contains("has no screen"), "{settings:?}: {said}");
            ensure!(said.contains("findem-doctor"), "{settings:?}: {said}");
            ensure!(!said.contains("panic"), "{settings:?}: {said}");
        }
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_start_while_the_window_closes_opens_another_window() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light)?;
    until_it_takes_place(async |number| {
        let mut first = open_program(&desktop, &format!("first{number}")).await?;
        let window = first.has_windows(1).await?.remove(0);
        // The program receives the close request and the later start's request at the same moment.
        signal(first.process(), "STOP")?;
        request_close(&window)?;
        let request = watch_for_request()?;
        let next = desktop.run(&format!("next{number}"), &["--practice"], &[])?;
        wait_for_request(request).await?;
        signal(first.process(), "CONT")?;
        ensure!(first.wait_for_exit().await? == 0, "{}", first.output()?);
        opens(&next).await
    })
    .await
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_start_whose_request_a_killed_program_never_answers_opens_a_window() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light)?;
    until_it_takes_place(async |number| {
        let first = open_program(&desktop, &format!("first{number}")).await?;
        signal(first.process(), "STOP")?;
        let request = watch_for_request()?;
        let next = desktop.run(&format!("next{number}"), &["--practice"], &[])?;
        wait_for_request(request).await?;
        signal(first.process(), "KILL")?;
        opens(&next).await
    })
    .await
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn child_processes_inherit_the_persons_environment_and_no_internal_variable() -> anyhow::Result<()> {
    const SWITCH: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";
    let desktop = Desktop::new(Theme::Light)?;
    for (name, value) in [("unset", None), ("off", Some("0")), ("on", Some("1"))] {
        let program = desktop.run(name, &["--practice"], &[(SWITCH, value)])?;
        program.is_drawn(1).await?;
        // The page's process is a child process of the program.
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
