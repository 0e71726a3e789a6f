//! A practice tenant for the tests, the command under test, and its output.

use std::path::Path;
use std::process::{Command as Process, Stdio};
use std::time::Duration;

use ::practice::{Faults, JournalEntry, Options, Role, Scenario, Tenant};
use assert_cmd::Command;
use secrecy::ExposeSecret;
use serde_json::Value;
use tokio::runtime::Runtime;

const PROGRAM: &str = env!("CARGO_BIN_EXE_findem-doctor");

/// A records folder that does not exist.
const NO_RECORDS: &str = "/nonexistent/findem-connect";

/// A running practice tenant.
pub(crate) struct Server {
    tenant: Tenant,
    _runtime: Runtime,
}

impl Server {
    /// A tenant with an Admin key, the source Findem, and no delay.
    pub(crate) fn ready() -> Self {
        Self::start(Options {
            delay: Duration::ZERO,
            ..Options::default()
        })
    }

    pub(crate) fn with(scenario: Scenario) -> Self {
        Self::start(Options {
            scenario,
            delay: Duration::ZERO,
            ..Options::default()
        })
    }

    pub(crate) fn start(options: Options) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let tenant = runtime.block_on(Tenant::start(options)).unwrap();
        Self {
            tenant,
            _runtime: runtime,
        }
    }

    pub(crate) fn base(&self) -> String {
        self.tenant.api_base()
    }

    /// The first key of the scenario.
    pub(crate) fn key(&self) -> String {
        self.tenant.keys()[0].key.expose_secret().to_owned()
    }

    /// Issues another key.
    pub(crate) fn issue(&self, role: Role) -> String {
        self.tenant.issue("Further", role).key.expose_secret().to_owned()
    }

    pub(crate) fn faults(&self) -> Faults {
        self.tenant.faults()
    }

    pub(crate) fn journal(&self) -> Vec<JournalEntry> {
        self.tenant.journal()
    }

    /// Runs `check` on this tenant with its key on standard input.
    pub(crate) fn check(&self, more: &[&str]) -> CommandOutput {
        let base = self.base();
        let arguments = ["check", "--api-base", &base, "--key-stdin"];
        run_with(&[&arguments, more].concat(), &self.key())
    }
}

/// The name of the person who runs the tests, as the program sees it.
#[cfg(windows)]
pub(crate) const PERSON: &str = "Findem tests Zoë";

/// The command in an environment that does not depend on the person who runs the tests.
pub(crate) fn command() -> Command {
    Command::from_std(process())
}

/// The same as a process, for tests that need more than the output.
pub(crate) fn process() -> Process {
    let mut process = Process::new(PROGRAM);
    process
        .env_remove("FINDEM_DOCTOR_KEY")
        .env_remove("CLICOLOR_FORCE")
        .env("LC_ALL", "C.UTF-8")
        .env("FINDEM_CONNECT_HOME", NO_RECORDS)
        // Otherwise the timers of the person who runs the tests could be switched.
        .env("XDG_RUNTIME_DIR", "/nonexistent")
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
        .stdin(Stdio::null());
    // Otherwise the task of the person who runs the tests could be switched.
    #[cfg(windows)]
    process.env("USERNAME", PERSON);
    // Otherwise Ctrl-Break would also reach the tests.
    #[cfg(windows)]
    {
        const NEW_PROCESS_GROUP: u32 = 0x200;
        std::os::windows::process::CommandExt::creation_flags(&mut process, NEW_PROCESS_GROUP);
    }
    for name in ["https_proxy", "all_proxy", "no_proxy"] {
        process.env_remove(name).env_remove(name.to_uppercase());
    }
    process
}

/// Who a program is in a view of its own.
#[cfg(target_os = "linux")]
#[derive(Clone, Copy)]
pub(crate) enum Mapped {
    /// Root, to whom the files of the person who runs the tests belong.
    Root,
    /// The person.
    Person,
}

/// Runs a program, after this shell script, in a view of the file system that nobody else has. The script can mount something
/// there, and runs the program as `"$@"`.
#[cfg(target_os = "linux")]
pub(crate) fn in_a_view(who: Mapped, script: &str, program: &Process) -> Process {
    let mapped: &[&str] = match who {
        Mapped::Root => &["--map-root-user"],
        Mapped::Person => &["--map-current-user", "--keep-caps"],
    };
    let mut view = Process::new("unshare");
    view.args(mapped).args(["--mount", "sh", "-c", script, "sh"]);
    like(&mut view, program);
    view
}

/// Adds the words and the variables of a program to a command that starts it.
#[cfg(target_os = "linux")]
pub(crate) fn like(starter: &mut Process, program: &Process) {
    starter.arg(program.get_program()).args(program.get_args());
    for (name, value) in program.get_envs() {
        match value {
            Some(value) => starter.env(name, value),
            None => starter.env_remove(name),
        };
    }
}

/// The error of Windows that Wine, on a busy computer, sometimes reports instead of starting a process. No other system has an error
/// with this number.
const NOT_STARTED: i32 = 1359;

/// The output and the exit code of a command.
#[derive(Debug)]
pub(crate) struct CommandOutput {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl CommandOutput {
    pub(crate) fn of(command: &mut Command) -> Self {
        let output = match command.output() {
            Err(error) if error.raw_os_error() == Some(NOT_STARTED) => command.output(),
            other => other,
        };
        let output = output.unwrap();
        Self {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Standard output as JSON.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error} in {self:?}"))
    }

    /// Fails unless the command refused with this error code and printed no result.
    #[track_caller]
    pub(crate) fn assert_refused(&self, code: &str) {
        assert_eq!((self.code, self.out.as_str()), (2, ""), "{self:?}");
        assert!(self.err.starts_with(&format!("error[{code}]: ")), "{self:?}");
    }
}

/// Runs the command without input.
pub(crate) fn run(arguments: &[&str]) -> CommandOutput {
    CommandOutput::of(command().args(arguments))
}

/// Runs the command with a text on standard input.
pub(crate) fn run_with(arguments: &[&str], stdin: &str) -> CommandOutput {
    CommandOutput::of(command().args(arguments).write_stdin(stdin))
}

/// Runs the command with this records folder.
pub(crate) fn run_in(folder: &Path, arguments: &[&str], stdin: &str) -> CommandOutput {
    CommandOutput::of(
        command()
            .env("FINDEM_CONNECT_HOME", folder)
            .args(arguments)
            .write_stdin(stdin),
    )
}

/// The verdict on a permission.
pub(crate) fn verdict<'a>(report: &'a Value, scope: &str) -> &'a str {
    let rows = report["permissions"].as_array().unwrap();
    rows.iter().find(|row| row["scope"] == scope).unwrap()["verdict"]
        .as_str()
        .unwrap()
}

/// The scopes with this verdict.
pub(crate) fn scopes<'a>(report: &'a Value, verdict: &str) -> Vec<&'a str> {
    let rows = report["permissions"].as_array().unwrap();
    let with = rows.iter().filter(|row| row["verdict"] == verdict);
    with.map(|row| row["scope"].as_str().unwrap()).collect()
}
