//! The border of the window: the page reaches no network, opens nothing, and calls nothing but its own commands.

use std::io::ErrorKind;
use std::net::{TcpListener, TcpStream};

use anyhow::{Context, ensure};
use serde_json::{Value, json};

use crate::desktop::{Desktop, Theme};
use crate::page::Page;

const SCRIPT: &str = include_str!("border.js");

/// Commands of Tauri and of its plugins, those that this program contains among them. The page may call none of them.
const FOREIGN: [(&str, &str); 34] = [
    ("plugin:app|version", "{}"),
    ("plugin:app|app_hide", "{}"),
    ("plugin:clipboard-manager|read_text", "{}"),
    ("plugin:clipboard-manager|write_text", r#"{"text": "own"}"#),
    ("plugin:clipboard-manager|clear", "{}"),
    ("plugin:dialog|open", r#"{"options": {}}"#),
    ("plugin:dialog|save", r#"{"options": {}}"#),
    ("plugin:dialog|message", r#"{"message": "own"}"#),
    ("plugin:event|emit", r#"{"event": "own", "payload": 1}"#),
    (
        "plugin:event|listen",
        r#"{"event": "own", "target": {"kind": "Any"}, "handler": 1}"#,
    ),
    ("plugin:fs|read_text_file", r#"{"path": "/etc/hostname"}"#),
    ("plugin:fs|write_text_file", r#"{"path": "/tmp/own"}"#),
    ("plugin:http|fetch", r#"{"clientConfig": {"url": "http://127.0.0.1"}}"#),
    ("plugin:image|from_path", r#"{"path": "/etc/hostname"}"#),
    ("plugin:menu|new", r#"{"kind": "Menu"}"#),
    ("plugin:opener|open_url", r#"{"url": "https://evil.example"}"#),
    ("plugin:opener|open_path", r#"{"path": "/etc/hostname"}"#),
    ("plugin:opener|reveal_item_in_dir", r#"{"paths": ["/etc/hostname"]}"#),
    ("plugin:path|resolve_directory", r#"{"directory": 1}"#),
    ("plugin:process|exit", r#"{"code": 0}"#),
    ("plugin:process|restart", "{}"),
    ("plugin:resources|close", r#"{"rid": 1}"#),
    ("plugin:shell|execute", r#"{"program": "sh", "args": []}"#),
    ("plugin:shell|open", r#"{"path": "https://evil.example"}"#),
    ("plugin:tray|new", r#"{"options": {}}"#),
    ("plugin:updater|check", "{}"),
    (
        "plugin:webview|create_webview",
        r#"{"windowLabel": "main", "label": "own", "options": {"url": "https://evil.example"}}"#,
    ),
    (
        "plugin:webview|create_webview_window",
        r#"{"options": {"label": "own", "url": "https://evil.example"}}"#,
    ),
    ("plugin:webview|internal_toggle_devtools", "{}"),
    ("plugin:webview|set_webview_zoom", r#"{"value": 2}"#),
    ("plugin:window|create", r#"{"options": {"label": "own"}}"#),
    ("plugin:window|set_title", r#"{"label": "main", "value": "own"}"#),
    ("plugin:window|close", r#"{"label": "main"}"#),
    ("eval", r#"{"code": "1"}"#),
];

/// Ways that a browser may allow only after a person's click.
const CLICKED: [&str; 6] = [
    "opened",
    "linkElsewhere",
    "formElsewhere",
    "download",
    "downloadText",
    "assigned",
];
/// What a download would store.
const STORED: &str = "what-no-page-may-store";

/// The page's own commands with what they must not accept: addresses, paths, and ids that do not exist.
const MISUSED: [(&str, &str); 9] = [
    ("open_page", r#"{"page": "https://evil.example"}"#),
    ("open_page", r#"{"page": {"url": "https://evil.example"}}"#),
    ("open_page", r#"{"page": "file:///etc/hostname"}"#),
    ("open_page", "{}"),
    ("copy_text", r#"{"textId": "../../etc/hostname"}"#),
    ("choose_scenario", r#"{"id": "https://evil.example"}"#),
    ("start", r#"{"environment": "https://evil.example"}"#),
    (
        "set_proxy",
        r#"{"address": "javascript:alert(1)", "user": "", "password": ""}"#,
    ),
    ("show_run", r#"{"reportId": "../../profiles"}"#),
];

/// A port of this computer, and who connected to it.
struct Ear(TcpListener);

impl Ear {
    fn new() -> anyhow::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        Ok(Self(listener))
    }

    fn address(&self) -> anyhow::Result<String> {
        Ok(format!("http://{}/own", self.0.local_addr()?))
    }

    /// How many connections arrived since the last call.
    fn heard(&self) -> anyhow::Result<usize> {
        let mut count = 0;
        loop {
            match self.0.accept() {
                Ok(_) => count += 1,
                Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(count),
                Err(error) => return Err(error.into()),
            }
        }
    }
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn the_page_reaches_nothing_but_its_own_commands() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    page.script::<()>(SCRIPT, &[]).await?;
    let here: Value = page.script("return border.here()", &[]).await?;
    let ear = Ear::new()?;
    TcpStream::connect(ear.0.local_addr()?)?;
    ensure!(ear.heard()? == 1, "a connection is heard");

    let names: Vec<String> = page.script("return border.names()", &[]).await?;
    ensure!(names.len() > 40, "{names:?}");
    for name in &names {
        let arguments = [json!(name), json!(ear.address()?)];
        page.script::<Value>("return border.tries(...arguments)", &arguments)
            .await
            .with_context(|| format!("after {name}, the page is gone"))?;
        assert_inside(&desktop, &page, &here, name).await?;
        ensure!(ear.heard()? == 0, "{name} reached the network");
    }

    for name in CLICKED {
        page.script::<()>("border.offer(...arguments)", &[json!(name), json!(ear.address()?)])
            .await?;
        page.press(&format!("Try {name}")).await?;
        page.script::<Value>("return border.turns(20)", &[]).await?;
        assert_inside(&desktop, &page, &here, name).await?;
        ensure!(ear.heard()? == 0, "a click on {name} reached the network");
    }
    desktop.assert_no_trace_of(STORED)?;

    for (command, sent) in FOREIGN {
        let refusal = refusal(&page, command, sent).await?;
        let says = refusal.with_context(|| format!("{command} was not refused"))?;
        ensure!(
            says.contains("not allowed") || says.contains("not found"),
            "{command} was refused by something else than its permission: {says}"
        );
        assert_inside(&desktop, &page, &here, command).await?;
    }
    for (command, sent) in MISUSED {
        let refusal = refusal(&page, command, sent).await?;
        ensure!(refusal.is_some(), "{command} accepted {sent}");
        assert_inside(&desktop, &page, &here, command).await?;
    }
    // The channel works, so the commands above were refused and not lost.
    ensure!(
        refusal(&page, "symptoms", "{}").await?.is_none(),
        "an own command works"
    );

    let altered: Vec<String> = page.script("return border.altered()", &[]).await?;
    ensure!(altered.is_empty(), "{altered:?}");
    ensure!(ear.heard()? == 0, "something reached the network later");
    desktop.assert_no_panic()
}

async fn refusal(page: &Page, command: &str, sent: &str) -> anyhow::Result<Option<String>> {
    let sent: Value = serde_json::from_str(sent)?;
    page.script("return border.refusal(...arguments)", &[json!(command), sent])
        .await
}

/// The page is the same, alone, and nothing was opened.
async fn assert_inside(desktop: &Desktop, page: &Page, here: &Value, after: &str) -> anyhow::Result<()> {
    let now: Value = page.script("return border.here()", &[]).await?;
    ensure!(now == *here, "after {after}, the window shows {now}");
    ensure!(page.windows().await? == 1, "{after} opened a window");
    ensure!(desktop.browser.take()?.is_none(), "{after} opened the browser");
    Ok(())
}
