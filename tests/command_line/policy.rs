//! The company's policy. These tests put one where the program looks for it, in a view of the file system that only the program
//! under test has.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::{CommandOutput, Mapped, Server, in_a_view, process};

/// A computer with a policy. Its files belong to root, as far as the program can see.
struct Computer {
    etc: TempDir,
    records: TempDir,
}

impl Computer {
    fn new(policy: &str) -> Self {
        let computer = Self {
            etc: TempDir::new().unwrap(),
            records: TempDir::new().unwrap(),
        };
        fs::set_permissions(computer.etc.path(), fs::Permissions::from_mode(0o755)).unwrap();
        fs::create_dir(computer.folder()).unwrap();
        fs::write(computer.file(), policy).unwrap();
        computer.writable_by(0o755, 0o644)
    }

    fn folder(&self) -> PathBuf {
        self.etc.path().join("findem-connect")
    }

    fn file(&self) -> PathBuf {
        self.folder().join("policy.toml")
    }

    fn writable_by(self, folder: u32, file: u32) -> Self {
        fs::set_permissions(self.folder(), fs::Permissions::from_mode(folder)).unwrap();
        fs::set_permissions(self.file(), fs::Permissions::from_mode(file)).unwrap();
        self
    }

    /// The person has a profile for SmartRecruiters itself.
    fn with_profile(self) -> Self {
        let profile = r#"{"version": 1, "data": [{"id": "6f6c1f9c-5a52-4c57-8d7d-0b8d1a0f3c11", "name": "Acme",
            "environment": "production", "created": "2026-11-24T07:00:00Z", "key": {"in": "nowhere"}}]}"#;
        fs::write(self.records.path().join("profiles.json"), profile).unwrap();
        self
    }

    /// Runs the program, with this text on standard input.
    fn run(&self, arguments: &[&str], stdin: &str) -> CommandOutput {
        let mut program = process();
        program.env("FINDEM_CONNECT_HOME", self.records.path());
        let mut view = assert_cmd::Command::from_std(view(self.etc.path(), &program));
        CommandOutput::of(view.args(arguments).write_stdin(stdin))
    }
}

/// Runs a program in a view of the file system in which the content of `etc` lies over `/etc`.
fn view(etc: &Path, program: &Process) -> Process {
    let mut view = in_a_view(
        Mapped::Root,
        r#"mount -t overlay policy -o "lowerdir=$ETC:/etc" /etc && exec "$@""#,
        program,
    );
    view.env("ETC", etc);
    view
}

/// Whether this system lets a test lay something over `/etc`. Some containers do not.
#[expect(clippy::print_stdout, reason = "says that a test looked at nothing")]
fn has_views() -> bool {
    let empty = TempDir::new().unwrap();
    let tried = view(empty.path(), &Process::new("true")).stderr(Stdio::null()).status();
    let has_views = tried.is_ok_and(|status| status.success());
    if !has_views {
        println!("Skipped, nothing was looked at: this system gives a test no view of the file system of its own.");
    }
    has_views
}

#[test]
fn what_the_policy_turns_off_is_refused_before_anything_is_sent() {
    if !has_views() {
        return;
    }
    let server = Server::ready();
    let (base, key) = (server.base(), server.key());
    let list = TempDir::new().unwrap();
    let list = list.path().join("keys.ndjson");
    let line = |name: &str| json!({"name": name, "key": "DCRA1-0123456789ab4cde8f00112233445566"}).to_string();
    let private = |path: &Path, text: &str| {
        fs::write(path, text).unwrap();
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
    };
    private(&list, &line("Acme"));
    let list = list.to_str().unwrap();
    let real = ["check", "--key-stdin"];
    let here = ["check", "--key-stdin", "--api-base", &base];
    let fleet = ["fleet", "--keys", list];
    for (policy, arguments) in [
        ("writeAttempts = false", &[&real[..], &["--write-attempts"]].concat()),
        ("writeAttempts = false", &[&here[..], &["--write-attempts"]].concat()),
        (
            "writeAttempts = false",
            &[&real[..], &["--write-attempts", "--plan"]].concat(),
        ),
        ("writeAttempts = false", &[&fleet[..], &["--write-attempts"]].concat()),
        ("environments = [\"sandbox\"]", &real.to_vec()),
        ("environments = [\"sandbox\"]", &here.to_vec()),
        (
            "environments = [\"production\"]",
            &[&real[..], &["--env", "sandbox"]].concat(),
        ),
        ("environments = []", &fleet.to_vec()),
        ("keepKey = false", &vec!["keys", "add", "Acme", "--env", "production"]),
        ("watch = false", &vec!["watch", "on", "Acme"]),
    ] {
        let said = Computer::new(policy).with_profile().run(arguments, &key);
        said.assert_refused("forbiddenByPolicy");
        assert!(
            said.err.contains("/etc/findem-connect/policy.toml"),
            "{policy}: {said:?}"
        );
    }
    assert_eq!(server.journal().len(), 0, "nothing is sent");
}

#[test]
fn what_the_policy_allows_works_and_practice_always_does() {
    if !has_views() {
        return;
    }
    let server = Server::ready();
    let (base, key) = (server.base(), server.key());
    let everything = "writeAttempts = false\nrehearsal = false\nfieldSample = false\nkeepKey = false\n\
                      watch = false\nenvironments = []\nproxy = \"system\"\n";
    let allowed = "writeAttempts = true\nenvironments = [\"custom\"]\n";
    let here = ["check", "--key-stdin", "--write-attempts", "--api-base", &base];
    let practice = ["check", "--write-attempts", "--env", "practice"];
    let there = [&here[..], &["--env", "practice"]].concat();
    for (policy, arguments) in [
        (allowed, &here[..]),
        ("writeAttempts = false", &["check", "--key-stdin", "--api-base", &base]),
        (everything, &practice),
        (everything, &there),
        ("not TOML", &practice),
        ("not TOML", &there),
    ] {
        let stdin = if arguments.contains(&"--key-stdin") {
            key.as_str()
        } else {
            ""
        };
        let said = Computer::new(policy).run(arguments, stdin);
        assert_eq!(said.code, 0, "{policy}, {arguments:?}: {said:?}");
    }
}

#[test]
fn a_policy_that_cannot_be_used_turns_off_everything_and_says_why() {
    if !has_views() {
        return;
    }
    let allows = "writeAttempts = true";
    for (computer, why) in [
        (Computer::new("writeAttempt = false"), "\u{201c}writeAttempt\u{201d}"),
        (Computer::new("writeAttempts = \"no\""), "\u{201c}writeAttempts\u{201d}"),
        (Computer::new("write attempts"), "not valid TOML"),
        (
            Computer::new(allows).writable_by(0o755, 0o666),
            "other than root can write",
        ),
        (
            Computer::new(allows).writable_by(0o777, 0o644),
            "other than root can write",
        ),
    ] {
        for arguments in [
            &["check", "--key-stdin"][..],
            &["keys", "add", "Acme", "--env", "production"],
        ] {
            let said = computer.run(arguments, "DCRA1-0123456789ab4cde8f00112233445566");
            said.assert_refused("policyUnusable");
            assert!(said.err.contains("/etc/findem-connect/policy.toml"), "{said:?}");
            assert!(said.err.contains(why), "{said:?}");
        }
    }
}

#[test]
fn a_line_that_the_policy_forbids_does_not_stop_the_others() {
    if !has_views() {
        return;
    }
    let server = Server::ready();
    let base = server.base();
    let folder = TempDir::new().unwrap();
    let list = folder.path().join("keys.ndjson");
    let line = |name: &str, env: &str| json!({"name": name, "env": env, "key": server.key(), "consent": true});
    let lines = format!("{}\n{}\n", line("Real", "production"), line("Practice", "practice"));
    fs::write(&list, lines).unwrap();
    fs::set_permissions(&list, fs::Permissions::from_mode(0o600)).unwrap();
    let computer = Computer::new("writeAttempts = false");
    let arguments = ["fleet", "--write-attempts", "--api-base", &base, "--keys"];
    let said = computer.run(&[&arguments[..], &[list.to_str().unwrap()]].concat(), "");
    let result = |name: &str| {
        let lines = said
            .out
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap());
        lines.into_iter().find(|line| line["name"] == name).unwrap()
    };
    assert_eq!(result("Real")["error"]["code"], "forbiddenByPolicy", "{said:?}");
    assert_eq!(result("Practice")["verdict"], "ready", "{said:?}");
    assert_eq!(said.code, 3, "{said:?}");
}
