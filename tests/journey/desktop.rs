//! A person's computer with nothing on it but the program, and the way to drive its window.

use std::env;
use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, bail, ensure};
use serde_json::json;
use tempfile::TempDir;
use thirtyfour::{Capabilities, WebDriver};
use tokio::sync::{Mutex, MutexGuard};
use tokio::time::{Instant, sleep};

use crate::browser::Browser;
use crate::clipboard::Other;
use crate::company::Company;
use crate::keyring::{self, SlowBus};
use crate::page::Page;
use crate::program::Program;

/// There is one clipboard, and the program runs once.
static ALONE: Mutex<()> = Mutex::const_new(());

/// When a journey gives up: longer than anything takes on a busy computer, so that only what never comes ends it.
pub(crate) const PATIENCE: Duration = Duration::from_mins(3);

/// Light or dark, as the system is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Theme {
    Light,
    Dark,
}

/// A home folder, a browser and a clipboard. It is gone when this is dropped.
pub(crate) struct Desktop {
    folder: TempDir,
    theme: Theme,
    /// Where the program opens pages.
    pub(crate) browser: Browser,
    /// What other programs copy.
    pub(crate) clipboard: Other,
    _alone: MutexGuard<'static, ()>,
}

impl Desktop {
    /// Waits until no other test uses the screen.
    pub(crate) async fn new(theme: Theme) -> anyhow::Result<Self> {
        let alone = ALONE.lock().await;
        // All share one keyring, in which the last test may have left its key.
        keyring::empty()?;
        let folder = TempDir::with_prefix("findem-connect-journey-")?;
        Ok(Self {
            browser: Browser::install(&folder.path().join("bin"))?,
            clipboard: Other::new()?,
            folder,
            theme,
            _alone: alone,
        })
    }

    /// Starts the program on the practice tenant.
    pub(crate) async fn open(&self) -> anyhow::Result<Page> {
        self.start(&["--practice"], &[]).await
    }

    /// Starts the program on the practice tenant, with this bus in place of the desktop's.
    pub(crate) async fn open_on(&self, bus: &SlowBus) -> anyhow::Result<Page> {
        let address = ("DBUS_SESSION_BUS_ADDRESS", bus.address().to_owned());
        self.start(&["--practice"], &[address]).await
    }

    /// Starts the program to set up for real. Behind the company's network nothing leaves this computer.
    pub(crate) async fn open_in(&self, company: &Company) -> anyhow::Result<Page> {
        self.start(&[], &company.settings()).await
    }

    /// Starts the program with a report to open, as a file manager does.
    pub(crate) async fn open_report(&self, file: &Path) -> anyhow::Result<Page> {
        self.start(&[&file.to_string_lossy()], &[]).await
    }

    /// Starts the program on the practice tenant with these settings.
    pub(crate) async fn open_with(&self, settings: &[(&str, String)]) -> anyhow::Result<Page> {
        self.start(&["--practice"], settings).await
    }

    async fn start(&self, arguments: &[&str], settings: &[(&str, String)]) -> anyhow::Result<Page> {
        let (port, native_port) = (free_port()?, free_port()?);
        let server = Server(
            self.driver(port, native_port)?
                .envs(settings.iter().cloned())
                .spawn()
                .context("tauri-driver cannot be started")?,
        );
        let address = format!("http://127.0.0.1:{port}");
        answers(&address).await?;
        let capabilities = json!({
            "browserName": "wry",
            "tauri:options": { "application": env!("CARGO_BIN_EXE_findem-connect"), "args": arguments },
        });
        let capabilities: Capabilities = serde_json::from_value(capabilities)?;
        let driver = WebDriver::builder(address, capabilities)
            .request_timeout(PATIENCE * 2)
            .connect()
            .await;
        Page::new(driver.context("the window did not open")?, server, self.theme).await
    }

    fn driver(&self, port: u16, native_port: u16) -> anyhow::Result<Command> {
        let mut command = Command::new(driver_program());
        command.args(["--port", &port.to_string(), "--native-port", &native_port.to_string()]);
        self.set_up(&mut command, &self.log())?;
        Ok(command)
    }

    /// Starts the program without a driver, with these settings set or taken away. What it says is in a file of this name.
    pub(crate) fn run(
        &self,
        name: &str,
        arguments: &[&str],
        settings: &[(&str, Option<&str>)],
    ) -> anyhow::Result<Program> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_findem-connect"));
        command.args(arguments).current_dir(self.folder.path());
        let log = self.folder.path().join(format!("{name}.txt"));
        self.set_up(&mut command, &log)?;
        for (name, value) in settings {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        let server = Server(command.spawn().context("the program cannot be started")?);
        Ok(Program::new(server, log))
    }

    /// Gives a command this desktop and nothing of the real one.
    fn set_up(&self, command: &mut Command, log: &Path) -> anyhow::Result<()> {
        let path = env::var_os("PATH").unwrap_or_default();
        let programs = env::join_paths(
            [self.folder.path().join("bin")]
                .into_iter()
                .chain(env::split_paths(&path)),
        )?;
        let home = self.home();
        fs::create_dir_all(&home)?;
        command
            .env("PATH", programs)
            .env("XDG_CONFIG_HOME", home.join(".config"))
            .env("XDG_DATA_HOME", home.join(".local/share"))
            .env("XDG_STATE_HOME", home.join(".local/state"))
            .env("XDG_CACHE_HOME", home.join(".cache"))
            .env("HOME", home)
            .env("FINDEM_CONNECT_HOME", self.kept())
            .env("FINDEM_CONNECT_LOG", "trace");
        if self.theme == Theme::Dark {
            command.env("GTK_THEME", "Adwaita:dark");
        }
        let log = File::options().create(true).append(true).open(log)?;
        command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log);
        // A group of its own, so that the driver's driver and the window end with it.
        command.process_group(0);
        Ok(())
    }

    fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// Where somebody would save a file.
    pub(crate) fn documents(&self) -> anyhow::Result<PathBuf> {
        let documents = self.folder.path().join("documents");
        fs::create_dir_all(&documents)?;
        Ok(documents)
    }

    /// What the program keeps.
    fn kept(&self) -> PathBuf {
        self.folder.path().join("kept")
    }

    /// Whether the program keeps anything on disk.
    pub(crate) fn keeps_anything(&self) -> bool {
        fs::read_dir(self.kept()).is_ok_and(|mut entries| entries.next().is_some())
    }

    /// What the program and its drivers wrote to standard error.
    fn log(&self) -> PathBuf {
        self.folder.path().join("log.txt")
    }

    /// Nothing that was written to disk holds the key: not the program's folder, not the home folders, not the log.
    pub(crate) fn knows_nothing_of(&self, key: &str) -> anyhow::Result<()> {
        let variables = [
            "HOME",
            "XDG_CONFIG_HOME",
            "XDG_DATA_HOME",
            "XDG_STATE_HOME",
            "XDG_CACHE_HOME",
            "XDG_RUNTIME_DIR",
        ];
        let mut folders = vec![self.folder.path().to_owned()];
        folders.extend(variables.iter().filter_map(env::var_os).map(PathBuf::from));
        let mut files = Vec::new();
        for folder in &folders {
            regular_files(folder, &mut files)?;
        }
        for needed in [self.log(), self.kept()] {
            if !files.iter().any(|file| file.starts_with(&needed)) {
                bail!("{} was not looked at, so nothing is proved", needed.display());
            }
        }
        for file in files {
            // What vanished meanwhile holds nothing.
            let content = fs::read(&file).unwrap_or_default();
            if holds(&content, key) {
                bail!("the key is in {}", file.display());
            }
        }
        Ok(())
    }

    /// The program has gone on, and ended, without a panic.
    pub(crate) fn never_panicked(&self) -> anyhow::Result<()> {
        let log = fs::read_to_string(self.log())?;
        ensure!(!log.is_empty(), "there is no log, so nothing is proved");
        match log.lines().find(|line| line.contains("a panic at")) {
            Some(panic) => bail!("{panic}"),
            None => Ok(()),
        }
    }

    /// No file in the program's folder holds this text, the log at its most talkative included.
    pub(crate) fn keeps_nothing_of(&self, text: &str) -> anyhow::Result<()> {
        let mut files = Vec::new();
        regular_files(&self.kept(), &mut files)?;
        ensure!(!files.is_empty(), "nothing is kept, so nothing is proved");
        for file in files {
            ensure!(!holds(&fs::read(&file)?, text), "{text} is in {}", file.display());
        }
        Ok(())
    }
}

/// `tauri-driver` or the program, which ends with everything that it started, however a test ends.
pub(crate) struct Server(pub(crate) Child);

impl Drop for Server {
    fn drop(&mut self) {
        let group = self.0.id();
        // Where there is nothing left to end, that is fine.
        let _ = Command::new("kill")
            .args(["-KILL", "--", &format!("-{group}")])
            .stderr(Stdio::null())
            .status();
        let _ = self.0.wait();
        // A window that is still ending would be taken for the one that is asked to come to the front: until its processes
        // are gone, and until the message bus has noticed that.
        let deadline = std::time::Instant::now() + PATIENCE;
        while (is_running(group) || the_bus_knows_one_that_ended()) && std::time::Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

/// Whether a process of this group runs; one that ended and was not yet buried does not.
fn is_running(group: u32) -> bool {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let stats = processes.filter_map(|process| fs::read_to_string(process.path().join("stat")).ok());
    stats.into_iter().any(|stat| {
        // After the name in brackets: the state, the parent, the group.
        let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields);
        let mut fields = fields.split_whitespace();
        let ended = fields.next().is_none_or(|state| state == "Z" || state == "X");
        !ended && fields.nth(1).and_then(|field| field.parse().ok()) == Some(group)
    })
}

/// Whether the message bus takes a program that ended for the one that others can ask to come to the front.
fn the_bus_knows_one_that_ended() -> bool {
    let asked = Command::new("dbus-send")
        .args(["--session", "--print-reply=literal", "--dest=org.freedesktop.DBus"])
        .args([
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus.GetConnectionUnixProcessID",
        ])
        .arg("string:ai.findem.connect.SingleInstance")
        .output();
    let answer = asked.map(|answer| String::from_utf8_lossy(&answer.stdout).into_owned());
    let process = answer
        .ok()
        .and_then(|answer| answer.split_whitespace().last()?.parse().ok());
    process.is_some_and(|process: u32| {
        let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        let state = stat
            .rsplit_once(')')
            .and_then(|(_, fields)| fields.split_whitespace().next());
        state.is_none_or(|state| state == "Z" || state == "X")
    })
}

/// Where `cargo xtask test` puts it; anywhere in the `PATH` otherwise.
fn driver_program() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools/bin/tauri-driver");
    if own.exists() {
        own
    } else {
        PathBuf::from("tauri-driver")
    }
}

fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// Waits until both drivers answer.
async fn answers(address: &str) -> anyhow::Result<()> {
    let http = reqwest::Client::builder().no_proxy().build()?;
    eventually("the drivers answer", PATIENCE, async || {
        let answer = http.get(format!("{address}/status")).send().await;
        Ok(answer.is_ok_and(|answer| answer.status().is_success()).then_some(()))
    })
    .await
}

/// Looks again and again until there is something, and no longer than `patience`.
pub(crate) async fn eventually<T>(
    what: &str,
    patience: Duration,
    mut look: impl AsyncFnMut() -> anyhow::Result<Option<T>>,
) -> anyhow::Result<T> {
    let deadline = Instant::now() + patience;
    loop {
        if let Some(found) = look().await? {
            return Ok(found);
        }
        if Instant::now() >= deadline {
            bail!("within {} s it did not happen that {what}", patience.as_secs());
        }
        sleep(Duration::from_millis(25)).await;
    }
}

fn holds(content: &[u8], text: &str) -> bool {
    content.windows(text.len()).any(|part| part == text.as_bytes())
}

fn regular_files(folder: &Path, found: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Ok(());
    };
    for entry in entries.flatten() {
        let kind = entry.file_type()?;
        if kind.is_dir() {
            regular_files(&entry.path(), found)?;
        } else if kind.is_file() {
            found.push(entry.path());
        }
    }
    Ok(())
}
