//! Every command, with a key on standard input, in the variable, in a list and in the keychain.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use practice::{Options, Tenant};
use secrecy::ExposeSecret;
use serde_json::json;
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::secret::{Secret, folders_of_programs};
use crate::trace::{Receiver, Trace, Write, is_complete, strace};

const PROGRAM: &str = env!("CARGO_BIN_EXE_findem-doctor");

/// A key for SmartRecruiters itself.
const KEY: &str = "DCRA1-7c1e9f04b8d35a62e07f4d9b3a8c5160";
const PASSWORD: &str = "Wren@5e8c1f9a72d4/#?";
const CUSTOMER: &str = "Kestrelheim9d2f GmbH";

/// Longer than any command takes.
const FAR: Duration = Duration::from_mins(3);

/// How many characters of a key may be shown.
const SHOWN: usize = 4;

/// What must be nowhere, and who may get it.
struct Secrets {
    /// Both keys. Only the practice tenant gets one of them, because the proxy does not let the other one through.
    keys: [Secret; 2],
    password: Secret,
    customer: Secret,
}

/// A folder with a home, records and a place for results; a practice tenant; and a company's proxy.
struct Surroundings {
    folder: TempDir,
    tenant: Tenant,
    _runtime: Runtime,
    proxy: SocketAddr,
    secrets: Secrets,
    driven: BTreeSet<String>,
}

impl Surroundings {
    fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let options = Options {
            delay: Duration::ZERO,
            ..Options::default()
        };
        let tenant = runtime.block_on(Tenant::start(options)).unwrap();
        let issued = tenant.keys()[0].key.expose_secret().to_owned();
        let folder = tempfile::tempdir().unwrap();
        for name in ["home", "results", "given", "bin"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        let middle = |key: &str| Secret::new(&key[key.find('-').unwrap() + 1..key.len() - SHOWN]);
        Self {
            secrets: Secrets {
                keys: [middle(KEY), middle(&issued)],
                password: Secret::new("5e8c1f9a72d4"),
                customer: Secret::new("Kestrelheim9d2f"),
            },
            folder,
            tenant,
            _runtime: runtime,
            proxy: proxy_that_reaches_nobody(),
            driven: BTreeSet::new(),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn issued(&self) -> String {
        self.tenant.keys()[0].key.expose_secret().to_owned()
    }

    /// The command under strace, with a key in its variable, unless another key is given.
    fn command(&mut self, arguments: &[&str], key: &str, log: &Path) -> Command {
        let words = arguments.iter().take_while(|word| !word.starts_with('-'));
        let command: Vec<&str> = words.copied().filter(|word| known_commands().contains(*word)).collect();
        self.driven.insert(command.join(" "));
        let prefix = strace(log);
        let mut process = Command::new(&prefix[0]);
        process
            .args(&prefix[1..])
            .arg(PROGRAM)
            .args(arguments)
            .current_dir(self.path("home"))
            .env("LC_ALL", "C.UTF-8")
            .env("HOME", self.path("home"))
            .env("FINDEM_CONNECT_HOME", self.path("records"))
            .env("PATH", format!("{}:/usr/bin:/bin", self.path("bin").display()))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        if !arguments
            .iter()
            .any(|word| ["--key-stdin", "--profile", "--scenario"].contains(word))
        {
            process.env("FINDEM_DOCTOR_KEY", key);
        }
        for name in ["https_proxy", "all_proxy", "no_proxy", "XDG_CURRENT_DESKTOP"] {
            process.env_remove(name).env_remove(name.to_uppercase());
        }
        process
    }

    /// Runs a command to its end, and checks everything that it did.
    fn run(&mut self, arguments: &[&str], stdin: &str, variables: &[(&str, String)], code: i32) -> Trace {
        let key = self.issued();
        self.run_with_variable(arguments, stdin, &key, variables, code)
    }

    fn run_with_variable(
        &mut self,
        arguments: &[&str],
        stdin: &str,
        key: &str,
        variables: &[(&str, String)],
        code: i32,
    ) -> Trace {
        let log = self.path("given/trace.txt");
        let mut command = self.command(arguments, key, &log);
        let mut child = command.envs(variables.iter().cloned()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(stdin.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        let said = [output.stdout, output.stderr].concat();
        let text = String::from_utf8_lossy(&said);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {text}");
        let trace = read(&log);
        self.check(arguments, &trace);
        trace
    }

    /// Fails if a secret went where it must not go.
    fn check(&self, arguments: &[&str], trace: &Trace) {
        let base = self.tenant.api_base();
        let host = base.trim_start_matches("http://");
        let proxy = self.proxy.to_string();
        let goes_to = |write: &Write, who: &str| write.to == Receiver::Network(who.to_owned());
        let Secrets {
            keys,
            password,
            customer,
        } = &self.secrets;
        let mut wrong = trace.strangers.clone();
        for secret in keys {
            wrong.extend(trace.writes_of(secret, |write| goes_to(write, host)));
        }
        // The stand-in for the desktop's settings answers with the password, as the real one does.
        wrong.extend(trace.writes_of(password, |write| goes_to(write, &proxy) || write.by > 0));
        // A customer's name is in the records and results, and the keychain shows it to the person. Nobody else gets it.
        wrong.extend(trace.writes_of(customer, |write| !matches!(write.to, Receiver::Network(_))));
        for secret in keys.iter().chain([password, customer]) {
            wrong.extend(trace.starts_with(secret));
        }
        assert!(wrong.is_empty(), "{arguments:?}: {wrong:#?}");
    }
}

/// The names of all commands and of the commands below them, as the help lists them.
fn known_commands() -> &'static BTreeSet<String> {
    static COMMANDS: std::sync::OnceLock<BTreeSet<String>> = std::sync::OnceLock::new();
    COMMANDS.get_or_init(|| {
        leaves()
            .iter()
            .flat_map(|leaf| leaf.split(' ').map(str::to_owned))
            .collect()
    })
}

/// Every command, as the words that call it.
fn leaves() -> &'static Vec<String> {
    static LEAVES: std::sync::OnceLock<Vec<String>> = std::sync::OnceLock::new();
    LEAVES.get_or_init(|| {
        // The page that documents the program is a command that the help does not list.
        let mut leaves = vec!["man".to_owned()];
        for command in listed(&[]) {
            match listed(&[&command]).as_slice() {
                [] => leaves.push(command),
                below => leaves.extend(below.iter().map(|name| format!("{command} {name}"))),
            }
        }
        leaves
    })
}

/// The commands that the help of a command lists.
fn listed(command: &[&str]) -> Vec<String> {
    let help = Command::new(PROGRAM).args(command).arg("--help").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let list = help.split_once("Commands:\n").map_or("", |(_, list)| list);
    let lines = list.lines().take_while(|line| !line.is_empty());
    let names = lines.filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    names
        .filter(|name| !name.is_empty() && *name != "help")
        .map(str::to_owned)
        .collect()
}

/// The trace, once strace has finished it.
fn read(log: &Path) -> Trace {
    let deadline = Instant::now() + FAR;
    loop {
        let text = String::from_utf8_lossy(&fs::read(log).unwrap()).into_owned();
        if is_complete(&text) {
            fs::remove_file(log).unwrap();
            return Trace::parse(&text);
        }
        assert!(Instant::now() < deadline, "strace does not end");
        thread::sleep(Duration::from_millis(5));
    }
}

/// A company's proxy that does not reach the host, so that nothing leaves this computer.
fn proxy_that_reaches_nobody() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
        }
    });
    address
}

/// GNOME's settings name this proxy and a password for it.
fn install_desktop_settings(file: &Path, proxy: SocketAddr) {
    let answers = [
        ("org.gnome.system.proxy mode", "manual"),
        ("org.gnome.system.proxy.http host", "127.0.0.1"),
        ("org.gnome.system.proxy.http port", &proxy.port().to_string()),
        ("org.gnome.system.proxy.http use-authentication", "true"),
        ("org.gnome.system.proxy.http authentication-user", "kim"),
        ("org.gnome.system.proxy.http authentication-password", PASSWORD),
    ];
    let mut script = "#!/bin/sh\ncase \"$2 $3\" in\n".to_owned();
    for (key, answer) in answers {
        let answer = match answer {
            "true" => answer.to_owned(),
            number if number.parse::<u16>().is_ok() => number.to_owned(),
            text => format!("\\'{text}\\'"),
        };
        script.push_str(&format!("'{key}') printf '%s\\n' {answer};;\n").replace("#?", "\\#\\?"));
    }
    script.push_str("esac\n");
    fs::write(file, script).unwrap();
    fs::set_permissions(file, fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
fn no_command_lets_a_key_a_password_or_a_name_out() {
    let mut here = Surroundings::new();
    let (base, issued) = (here.tenant.api_base(), here.issued());
    let there = ["--api-base", &base];
    let text = |path: PathBuf| path.to_str().unwrap().to_owned();

    // With a key on standard input.
    let formats = ["text", "json", "markdown", "html"];
    let reports = formats.map(|format| text(here.path(&format!("results/report.{format}"))));
    for (format, report) in formats.iter().zip(&reports) {
        let options = ["--key-stdin", "--write-attempts", "--format", format, "--out", report];
        let trace = here.run(&[&["check"], &there[..], &options].concat(), &issued, &[], 0);
        let sent = trace.writes_of(&here.secrets.keys[1], |_| false);
        assert!(
            sent.len() > 20,
            "the requests were not seen, so nothing is proved: {sent:#?}"
        );
    }
    // In its variable.
    here.run(&[&["check"], &there[..], &["--format", "json"]].concat(), "", &[], 0);
    here.run(&["check", "--env", "practice"], "", &[], 2);
    here.run(&["check", "--plan"], "", &[], 0);

    // In the keychain.
    here.run(&["keys", "add", CUSTOMER, "--env", "practice"], &issued, &[], 0);
    here.run(&["keys", "list"], "", &[], 0);
    let profile = ["--env", "practice", "--profile", CUSTOMER];
    here.run(&[&["check"], &there[..], &profile].concat(), "", &[], 0);

    // Every week. This desktop has no systemd, so the timer cannot be switched on.
    here.run(&["watch", "on", CUSTOMER], "", &[], 2);
    here.run(&["watch", "status"], "", &[], 0);
    here.run(&["watch", "now"], "", &[], 2);
    here.run(&["watch", "off"], "", &[], 0);

    // In a list.
    let list = here.path("given/keys.ndjson");
    let mut options = fs::OpenOptions::new();
    let mut file = options.write(true).create_new(true).mode(0o600).open(&list).unwrap();
    for line in [
        json!({"name": CUSTOMER, "key": issued, "consent": true}),
        json!({"name": format!("{CUSTOMER} 2"), "profile": CUSTOMER}),
        json!({"name": format!("{CUSTOMER} 3"), "key": KEY}),
    ] {
        writeln!(file, "{line}").unwrap();
    }
    let (list, results) = (text(list), text(here.path("results/fleet.ndjson")));
    let options = ["--write-attempts", "--keys", &list, "--out", &results];
    here.run(&[&["fleet"], &there[..], &options].concat(), "", &[], 1);

    // Behind a company's proxy, which a variable or the desktop's settings name.
    for password in [PASSWORD, "Wren%405e8c1f9a72d4%2F%23%3F"] {
        let proxy = [("HTTPS_PROXY", format!("http://kim:{password}@{}", here.proxy))];
        let trace = here.run(&["check", "--key-stdin", "--format", "json"], KEY, &proxy, 3);
        let sent = trace.writes_of(&here.secrets.password, |_| false);
        assert!(!sent.is_empty(), "no login was seen, so nothing is proved");
    }
    let unreadable = [("HTTPS_PROXY", format!("kim:{PASSWORD}@no proxy"))];
    here.run(&["check", "--key-stdin"], KEY, &unreadable, 3);
    install_desktop_settings(&here.path("bin/gsettings"), here.proxy);
    let trace = here.run_with_variable(&["check", "--format", "json"], "", KEY, &[], 3);
    assert!(
        trace.programs().contains(&"gsettings".to_owned()),
        "no program was started, so nothing is proved"
    );
    let sent = trace.writes_of(&here.secrets.password, |write| write.by > 0);
    assert!(!sent.is_empty(), "no login was seen, so nothing is proved");

    // What reads reports, and what needs no key.
    let [_, json, _, html] = &reports;
    for reader in ["customer", "ticket", "vendor"] {
        here.run(&["report", "show", json, "--for", reader], "", &[], 0);
    }
    for format in formats {
        here.run(&["report", "show", html, "--format", format], "", &[], 0);
    }
    here.run(&["report", "diff", json, html], "", &[], 0);
    here.run(&["explain", "systemRole"], "", &[], 0);
    here.run(&["explain", &issued], "", &[], 2);
    here.run(&["completions", "bash"], "", &[], 0);
    here.run(&["man"], "", &[], 0);
    here.run(&["check", "--no-such-option"], &issued, &[], 2);
    serve_practice(&mut here);
    here.run(&["keys", "forget", CUSTOMER], "", &[], 0);

    let all: BTreeSet<String> = leaves().iter().cloned().collect();
    assert_eq!(here.driven, all, "every command must be driven");
    assert_nothing_on_disk(&here);
}

/// Serves a practice tenant for a moment.
fn serve_practice(here: &mut Surroundings) {
    let log = here.path("given/practice.txt");
    let arguments = ["practice", "--json"];
    let mut child = here.command(&arguments, KEY, &log).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let interrupt = format!("kill -s INT {}", child.id());
    assert!(Command::new("sh").args(["-c", &interrupt]).status().unwrap().success());
    assert!(child.wait().unwrap().success(), "{line}");
    here.check(&arguments, &read(&log));
}

/// Searches every folder that a program could have written to, with the keyring's.
fn assert_nothing_on_disk(here: &Surroundings) {
    let mut folders = vec![here.path("home"), here.path("records"), here.path("results")];
    folders.extend(folders_of_programs());
    let Secrets {
        keys,
        password,
        customer,
    } = &here.secrets;
    for secret in keys.iter().chain([password]) {
        let found = secret.files(&folders);
        assert!(found.is_empty(), "{found:#?}");
    }
    let named = customer.files(&[here.path("records")]);
    assert!(
        !named.is_empty(),
        "no record names the customer, so the search proves nothing"
    );
}
