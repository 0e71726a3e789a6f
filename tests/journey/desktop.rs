//! A desktop with a fresh home folder, and the drivers that open the program's window on it.

use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, bail, ensure};
use serde_json::json;
use tempfile::TempDir;
use thirtyfour::{Capabilities, WebDriver};
use tokio::time::{Instant, sleep};

use crate::browser::Browser;
use crate::clipboard::OtherProgram;
use crate::company::Company;
use crate::keyring::SlowBus;
use crate::page::Page;
use crate::port::Port;
use crate::process::Process;
use crate::program::Program;
use crate::secret::folders_of_programs;

/// When a journey fails: longer than any step takes on a busy computer, so that only a hang reaches it.
pub(crate) const TIMEOUT: Duration = Duration::from_mins(3);

/// The system's color scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Theme {
    Light,
    Dark,
}

/// A home folder, a browser and a clipboard. The folder is deleted when this is dropped.
pub(crate) struct Desktop {
    folder: TempDir,
    /// What the drivers start: the program, or a script that starts it.
    application: PathBuf,
    theme: Theme,
    /// The browser in which the program opens pages.
    pub(crate) browser: Browser,
    /// Another program's access to the clipboard.
    pub(crate) clipboard: OtherProgram,
}

impl Desktop {
    /// Prepares the private desktop on which this journey runs alone: there is one clipboard, and the program runs once.
    pub(crate) fn new(theme: Theme) -> anyhow::Result<Self> {
        let folder = TempDir::with_prefix("findem-connect-journey-")?;
        Ok(Self {
            browser: Browser::install(&folder.path().join("bin"))?,
            clipboard: OtherProgram::new()?,
            folder,
            application: PathBuf::from(env!("CARGO_BIN_EXE_findem-connect")),
            theme,
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

    /// Starts the program for the real setup. Behind the company's network no request leaves this computer.
    pub(crate) async fn open_in(&self, company: &Company) -> anyhow::Result<Page> {
        self.start(&[], &company.settings()).await
    }

    /// Starts the program with a report file as its argument, like a file manager.
    pub(crate) async fn open_report(&self, file: &Path) -> anyhow::Result<Page> {
        self.start(&[&file.to_string_lossy()], &[]).await
    }

    /// Starts the program on the practice tenant with these environment variables.
    pub(crate) async fn open_with(&self, settings: &[(&str, String)]) -> anyhow::Result<Page> {
        self.start(&["--practice"], settings).await
    }

    async fn start(&self, arguments: &[&str], settings: &[(&str, String)]) -> anyhow::Result<Page> {
        let (port, native_port) = (Port::any()?, Port::any()?);
        let mut server = Server(
            self.driver(port.address.port(), native_port.address.port())?
                .envs(settings.iter().cloned())
                .spawn()
                .context("tauri-driver cannot be started")?,
        );
        let address = format!("http://127.0.0.1:{}", port.address.port());
        wait_for_drivers(&mut server, &address).await?;
        drop((port, native_port));
        let capabilities = json!({
            "browserName": "wry",
            "tauri:options": { "application": self.application, "args": arguments },
        });
        let capabilities: Capabilities = serde_json::from_value(capabilities)?;
        let driver = WebDriver::builder(address, capabilities)
            .request_timeout(TIMEOUT * 2)
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

    /// Starts the program without WebDriver and with these environment variables set or removed. Its output goes to `{name}.txt`.
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

    /// Points a command's environment to this desktop.
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
            .env("FINDEM_CONNECT_HOME", self.records())
            .env("FINDEM_CONNECT_LOG", "trace");
        if self.theme == Theme::Dark {
            command.env("GTK_THEME", "Adwaita:dark");
        }
        let log = File::options().create(true).append(true).open(log)?;
        command.stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log);
        // In its own process group, the native driver and the window can be ended with it.
        command.process_group(0);
        Ok(())
    }

    /// From now on, the program is started by another one, which gets these arguments before the program's name.
    pub(crate) fn start_with(&mut self, words: &[OsString]) -> anyhow::Result<()> {
        let words: Vec<_> = words.iter().map(|word| format!("'{}'", word.display())).collect();
        let script = format!(
            "#!/bin/sh\nexec {} {} \"$@\"\n",
            words.join(" "),
            env!("CARGO_BIN_EXE_findem-connect")
        );
        self.application = self.folder.path().join("bin/start");
        fs::write(&self.application, script)?;
        Ok(fs::set_permissions(
            &self.application,
            fs::Permissions::from_mode(0o755),
        )?)
    }

    /// The names and ids of the program's processes, and of those that it started.
    pub(crate) fn processes(&self) -> anyhow::Result<Vec<(String, u32)>> {
        let setting = format!("FINDEM_CONNECT_HOME={}\0", self.records().display());
        let processes = fs::read_dir("/proc")?.flatten();
        let ids = processes.filter_map(|process| process.file_name().to_str()?.parse().ok());
        let of_this = |id: u32| {
            let inherited = fs::read(format!("/proc/{id}/environ")).ok()?;
            let program = fs::read_link(format!("/proc/{id}/exe")).ok()?;
            let name = program.file_name()?.to_string_lossy().into_owned();
            let is_of_test = ["tauri-driver", "WebKitWebDriver", "strace"].contains(&name.as_str());
            (contains(&inherited, &setting) && !is_of_test).then_some((name, id))
        };
        Ok(ids.filter_map(of_this).collect())
    }

    fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// The folder in which a person saves files.
    pub(crate) fn documents(&self) -> anyhow::Result<PathBuf> {
        let documents = self.folder.path().join("documents");
        fs::create_dir_all(&documents)?;
        Ok(documents)
    }

    /// The program's data folder.
    fn records(&self) -> PathBuf {
        self.folder.path().join("records")
    }

    /// Whether the program has any file in its data folder.
    pub(crate) fn has_records(&self) -> bool {
        fs::read_dir(self.records()).is_ok_and(|mut entries| entries.next().is_some())
    }

    /// The output of the program and its drivers.
    fn log(&self) -> PathBuf {
        self.folder.path().join("log.txt")
    }

    /// The folders in which the program, WebKit, the drivers and the keyring write.
    pub(crate) fn folders(&self) -> Vec<PathBuf> {
        let own = self.folder.path().to_owned();
        [own].into_iter().chain(folders_of_programs()).collect()
    }

    /// Fails if any file contains the key, in the program's folder, the home folders or the log.
    pub(crate) fn assert_no_trace_of(&self, key: &str) -> anyhow::Result<()> {
        let mut files = Vec::new();
        for folder in self.folders() {
            regular_files(&folder, &mut files)?;
        }
        for needed in [self.log(), self.records()] {
            if !files.iter().any(|file| file.starts_with(&needed)) {
                bail!("{} was not searched, so nothing is proved", needed.display());
            }
        }
        for file in files {
            // A file that was deleted meanwhile contains nothing.
            let content = fs::read(&file).unwrap_or_default();
            if contains(&content, key) {
                bail!("the key is in {}", file.display());
            }
        }
        Ok(())
    }

    /// Fails if the log reports a panic.
    pub(crate) fn assert_no_panic(&self) -> anyhow::Result<()> {
        let log = fs::read_to_string(self.log())?;
        ensure!(!log.is_empty(), "there is no log, so nothing is proved");
        match log.lines().find(|line| line.contains("a panic at")) {
            Some(panic) => bail!("{panic}"),
            None => Ok(()),
        }
    }

    /// Fails if a file in the program's folder contains this text, including the log at its most verbose level.
    pub(crate) fn assert_not_stored(&self, text: &str) -> anyhow::Result<()> {
        let mut files = Vec::new();
        regular_files(&self.records(), &mut files)?;
        ensure!(!files.is_empty(), "the folder is empty, so nothing is proved");
        for file in files {
            ensure!(!contains(&fs::read(&file)?, text), "{text} is in {}", file.display());
        }
        Ok(())
    }
}

/// `tauri-driver` or the program. Dropping this ends it and every process that it started.
pub(crate) struct Server(pub(crate) Child);

impl Drop for Server {
    fn drop(&mut self) {
        let group = self.0.id();
        // It fails if the processes have already ended, which is fine.
        let _ = Command::new("kill")
            .args(["-KILL", "--", &format!("-{group}")])
            .stderr(Stdio::null())
            .status();
        let _ = self.0.wait();
        // Until its processes are gone and the message bus has noticed it, the next start would ask this window to come to
        // the front.
        let deadline = std::time::Instant::now() + TIMEOUT;
        let runs = || Process::all().any(|process| process.group == group);
        while (runs() || bus_lists_ended_program()) && std::time::Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

/// Whether the message bus still lists an ended program as the running instance.
fn bus_lists_ended_program() -> bool {
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
    process.is_some_and(|process| Process::find(process).is_none())
}

/// The driver that `cargo xtask test` installed, or the one in the `PATH`.
fn driver_program() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools/bin/tauri-driver");
    if own.exists() {
        own
    } else {
        PathBuf::from("tauri-driver")
    }
}

async fn wait_for_drivers(server: &mut Server, address: &str) -> anyhow::Result<()> {
    let http = reqwest::Client::builder().no_proxy().build()?;
    eventually("the drivers answer", TIMEOUT, async || {
        if let Some(status) = server.0.try_wait()? {
            bail!("tauri-driver ended with {status}");
        }
        let answer = http.get(format!("{address}/status")).send().await;
        Ok(answer.is_ok_and(|answer| answer.status().is_success()).then_some(()))
    })
    .await
}

/// Repeats `look` until it returns a value, and fails after `timeout`.
pub(crate) async fn eventually<T>(
    what: &str,
    timeout: Duration,
    mut look: impl AsyncFnMut() -> anyhow::Result<Option<T>>,
) -> anyhow::Result<T> {
    let deadline = Instant::now() + timeout;
    loop {
        if let Some(found) = look().await? {
            return Ok(found);
        }
        if Instant::now() >= deadline {
            bail!("timed out after {} s: {what}", timeout.as_secs());
        }
        sleep(Duration::from_millis(25)).await;
    }
}

fn contains(content: &[u8], text: &str) -> bool {
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
