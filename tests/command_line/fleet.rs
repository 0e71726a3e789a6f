//! `fleet`: one result for each line of a list, within the limits of each key, and without the key.

mod changes;
mod resumed;
mod stopped;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use ::practice::{Effect, Fault, Options, Role, Scenario};
use serde_json::{Value, json};
use tempfile::TempDir;

#[cfg(target_os = "linux")]
use crate::support::command;
use crate::support::{CommandOutput, Server, run, run_with};

const UNKNOWN_KEY: &str = "PRACTICE-0123456789ab4cde8f00112233445566";

/// A folder with a list that only its owner can read.
struct ListFolder {
    folder: TempDir,
}

impl ListFolder {
    fn new(lines: &[Value]) -> Self {
        let folder = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        folder.put(lines);
        folder
    }

    fn put(&self, lines: &[Value]) {
        let text: Vec<String> = lines.iter().map(Value::to_string).collect();
        fs::write(self.list(), text.join("\n")).unwrap();
        mode(&self.list(), 0o600);
    }

    fn list(&self) -> PathBuf {
        self.folder.path().join("keys.ndjson")
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("results.ndjson")
    }

    /// Runs `fleet` with this list against a server.
    fn run(&self, server: &Server, more: &[&str]) -> CommandOutput {
        let (list, base) = (self.list(), server.base());
        let arguments = ["fleet", "--keys", list.to_str().unwrap(), "--api-base", &base];
        run(&[&arguments, more].concat())
    }

    /// The same with `--out`.
    fn run_on(&self, server: &Server, more: &[&str]) -> CommandOutput {
        let out = self.out();
        self.run(server, &[&["--out", out.to_str().unwrap()], more].concat())
    }

    fn results(&self) -> Vec<Value> {
        results(&fs::read_to_string(self.out()).unwrap())
    }
}

#[cfg(unix)]
fn mode(file: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(file, fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(not(unix))]
fn mode(_: &Path, _: u32) {}

/// The results in the order of the list.
fn results(text: &str) -> Vec<Value> {
    let mut lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    lines.sort_by_key(|line| line["line"].as_u64());
    lines
}

fn entry(name: &str, key: &str) -> Value {
    json!({"name": name, "env": "practice", "key": key})
}

/// Lines, each with a new Admin key.
fn admins(server: &Server, count: usize) -> Vec<Value> {
    (0..count)
        .map(|number| entry(&format!("Company {number}"), &server.issue(Role::Administrator)))
        .collect()
}

#[test]
fn each_line_gets_a_result_and_an_invalid_line_does_not_stop_the_others() {
    let server = Server::ready();
    let (admin, extended) = (server.key(), server.issue(Role::Extended));
    let lines = [
        (entry("Ready", &admin), "ready", Value::Null),
        (entry("Weak", &extended), "notReady", json!("systemRole")),
        (entry("Unknown", UNKNOWN_KEY), "notReady", json!("badKey")),
        (entry("Malformed", "DCRA1-\u{e9}"), "notReady", json!("keyMalformed")),
        (entry("Empty", " "), "keyEmpty", Value::Null),
        (
            json!({"name": "Sandbox", "env": "sandbox", "key": admin}),
            "ready",
            Value::Null,
        ),
        (
            json!({"name": "Nowhere", "env": "moon", "key": admin}),
            "unknownEnvironment",
            Value::Null,
        ),
        (json!({"name": "Nobody", "profile": "Nobody"}), "noProfile", Value::Null),
        (json!({"name": admin, "key": admin}), "nameIsKey", Value::Null),
        (json!({"name": "Typo", "kye": admin}), "lineWrongShape", Value::Null),
        (
            json!({"name": "Real", "env": "practice", "key": "DCRA1-0123456789ab4cde8f00112233445566"}),
            "realKeyInPractice",
            Value::Null,
        ),
        (json!({"key": admin}), "lineWithoutName", Value::Null),
    ];
    let folder = ListFolder::new(&lines.each_ref().map(|(line, ..)| line.clone()));
    let said = folder.run(&server, &[]);
    assert_eq!(said.code, 1, "{said:?}");
    let results = results(&said.out);
    assert_eq!(results.len(), lines.len());
    for ((line, wanted, cause), result) in lines.iter().zip(&results) {
        let got = result["verdict"].as_str().or(result["error"]["code"].as_str());
        assert_eq!((got, &result["cause"]), (Some(*wanted), cause), "{result}");
        if !matches!(*wanted, "nameIsKey" | "lineWrongShape") {
            assert_eq!(result["name"], line["name"]);
        }
    }
    let ready = &results[0];
    assert_eq!(
        (&ready["env"], &ready["mode"]),
        (&json!("practice"), &json!("readOnly"))
    );
    let counts = ["granted", "looksGranted", "denied", "inconclusive", "notTested"];
    assert_eq!(
        counts.iter().map(|count| ready[count].as_u64().unwrap()).sum::<u64>(),
        20
    );
    assert!(
        ready["requests"].as_u64() > Some(10) && ready["tookMs"].is_u64(),
        "{ready}"
    );
    let explained = run(&["explain", ready["code"].as_str().unwrap()]);
    assert_eq!(explained.code, 0, "{explained:?}");
    assert!(
        said.err.contains("12 lines: 2 ready, 3 not ready, 7 not checked."),
        "{}",
        said.err
    );
    for key in [&admin, &extended, UNKNOWN_KEY] {
        let middle = &key["PRACTICE-".len()..key.len() - 4];
        assert!(!said.out.contains(middle) && !said.err.contains(middle), "{said:?}");
    }
}

#[test]
fn the_summary_names_who_is_not_ready_and_why_others_were_not_checked() {
    let server = Server::ready();
    let weak = |name: &str, env: &str| {
        let key = server.issue(Role::Extended);
        json!({"name": name, "env": env, "key": key})
    };
    let folder = ListFolder::new(&[
        entry("Fine", &server.key()),
        weak("Acme", "production"),
        weak("Beta", "practice"),
        json!({"name": "Gamma"}),
        json!({"key": UNKNOWN_KEY}),
        json!({"name": "Delta", "profile": "Delta"}),
    ]);
    let said = folder.run_on(&server, &[]);
    for words in [
        "Acme · the address in --api-base, Beta · practice",
        "          Gamma: this line has neither a key nor a profile\n",
        "          line 5: this line has no name\n",
        "          Delta: there is no profile called Delta\n",
    ] {
        assert!(said.err.contains(words), "{words}: {}", said.err);
    }
    assert!(
        !said.err.contains("Fine") && !said.err.contains("Skipped"),
        "{}",
        said.err
    );
    let again = folder.run_on(&server, &[]);
    assert_eq!(again.code, said.code);
    let (counts, skipped) = again.err.split_once("\nSkipped, because ").unwrap();
    assert_eq!(said.err.trim_end(), counts.trim_end(), "the same counts and names");
    assert!(
        skipped.ends_with(
            "results.ndjson already has a result for them, which is counted above:\n  \
             Fine · practice, Acme · the address in --api-base, Beta · practice\n"
        ),
        "{skipped}"
    );
}

#[test]
fn practice_keys_are_never_sent_to_real_hosts_and_a_practice_tenant_needs_its_address() {
    let folder = ListFolder::new(&[
        json!({"name": "A", "key": UNKNOWN_KEY}),
        json!({"name": "B", "env": "sandbox", "key": UNKNOWN_KEY}),
        entry("C", UNKNOWN_KEY),
    ]);
    let said = run(&["fleet", "--keys", folder.list().to_str().unwrap()]);
    let codes: Vec<Value> = results(&said.out)
        .iter()
        .map(|line| line["error"]["code"].clone())
        .collect();
    assert_eq!(
        codes,
        ["practiceKeyElsewhere", "practiceKeyElsewhere", "practiceNeedsAddress"]
    );
    assert_eq!(said.code, 3, "no key could be judged");
}

#[test]
fn writes_are_tried_only_if_the_command_and_the_line_agree() {
    let server = Server::ready();
    let key = |consent: Value| {
        let mut line = entry("Company", &server.issue(Role::Administrator));
        line["consent"] = consent;
        line
    };
    let folder = ListFolder::new(&[key(Value::Null), key(json!(false)), key(json!(true))]);
    let modes =
        |said: &CommandOutput| -> Vec<Value> { results(&said.out).iter().map(|line| line["mode"].clone()).collect() };
    let writes = || server.journal().iter().filter(|entry| entry.method != "GET").count();
    assert_eq!(modes(&folder.run(&server, &[])), ["readOnly"; 3]);
    assert_eq!(writes(), 0);
    assert_eq!(
        modes(&folder.run(&server, &["--write-attempts"])),
        ["readOnly", "readOnly", "all"]
    );
    assert_eq!(writes(), 7);
}

#[test]
fn a_line_without_consent_is_undetermined_if_only_writes_could_tell() {
    let server = Server::with(Scenario::NoUsersMe);
    let line = |consent: bool| {
        let mut line = entry("Company", &server.issue(Role::Administrator));
        line["consent"] = json!(consent);
        line
    };
    let folder = ListFolder::new(&[line(false), line(true)]);
    for (options, code, with_consent) in [(&[][..], 3, "undetermined"), (&["--write-attempts"], 3, "ready")] {
        let said = folder.run(&server, options);
        assert_eq!(said.code, code, "{options:?}: {said:?}");
        let results = results(&said.out);
        let verdicts = [&results[0], &results[1]].map(|line| line["verdict"].as_str());
        assert_eq!(verdicts, [Some("undetermined"), Some(with_consent)], "{options:?}");
        assert_eq!(results[0]["reason"], "writesNotTried", "{options:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_list_that_others_can_read_is_refused_as_a_file_and_as_standard_input() {
    let server = Server::ready();
    let folder = ListFolder::new(&admins(&server, 1));
    for open in [0o644, 0o640, 0o604, 0o660, 0o622] {
        mode(&folder.list(), open);
        let said = folder.run_on(&server, &[]);
        said.assert_refused("keysOpenToOthers");
        assert!(
            said.err.contains("chmod 600") && said.err.contains(&format!("{open:o}")),
            "{}",
            said.err
        );
        let mut redirected = crate::support::process();
        redirected
            .args(["fleet", "--keys", "-", "--api-base", &server.base()])
            .stdin(fs::File::open(folder.list()).unwrap());
        let output = redirected.output().unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
    }
    assert!(server.journal().is_empty() && !folder.out().exists());
    mode(&folder.list(), 0o400);
    assert_eq!(folder.run(&server, &[]).code, 0);
}

#[test]
fn the_exit_code_is_that_of_the_worst_certain_result() {
    let server = Server::ready();
    let weak = entry("Weak", &server.issue(Role::Extended));
    let ready = admins(&server, 2);
    let [first, second] = &ready[..] else { unreachable!() };
    let code = |lines: &[&Value]| {
        let lines: Vec<Value> = lines.iter().map(|line| (*line).clone()).collect();
        ListFolder::new(&lines).run(&server, &[]).code
    };
    assert_eq!(code(&[first, second]), 0);
    assert_eq!(code(&[first, &weak]), 1);
    assert_eq!(code(&[first, &json!("not an entry")]), 3);
    assert_eq!(code(&[&weak, &json!("not an entry")]), 1);
    server.faults().add(Fault::on("/", Effect::status(400)));
    assert_eq!(code(&[first]), 3);
}

#[test]
fn a_wrong_command_is_refused_before_anything_is_sent() {
    let server = Server::ready();
    let folder = ListFolder::new(&admins(&server, 1));
    for (arguments, reason) in [
        (&["--jobs", "0"][..], "from 1 to 128"),
        (&["--jobs", "129"], "from 1 to 128"),
        (&["--shard", "2/2"], "give I/N"),
        (&["--deadline", "0"], "more than 0"),
        (&["--api-base", "https://127.0.0.1"], "cannot be used multiple times"),
        (&["--out", "/nonexistent/folder/results"], "error[outFile]"),
        (&["--out", "/"], "error[outNotAFile]"),
        (&["--out", "results.html"], "error[resultsEnding]"),
        (&["--out", "results.csv"], "error[resultsEnding]"),
        (&["--out", UNKNOWN_KEY], "error[keyAsArgument]"),
    ] {
        let said = folder.run(&server, arguments);
        assert_eq!((said.code, said.out.as_str()), (2, ""), "{arguments:?}: {said:?}");
        assert!(said.err.contains(reason), "{arguments:?}: {said:?}");
        assert!(!said.err.contains(UNKNOWN_KEY), "{said:?}");
    }
    run(&["fleet", "--keys", "/nonexistent/keys"]).assert_refused("keysFile");
    run(&["fleet", "--keys", "/"]).assert_refused("keysFile");
    run(&["fleet", "--keys", UNKNOWN_KEY]).assert_refused("keyAsArgument");
    let list = folder.list();
    run(&[
        "fleet",
        "--keys",
        list.to_str().unwrap(),
        "--api-base",
        "http://example.com",
    ])
    .assert_refused("notLoopback");
    run_with(&["fleet", "--keys", "-"], "\n \n").assert_refused("noLines");
    assert!(server.journal().is_empty());
}

#[test]
fn shards_divide_the_list_and_an_empty_shard_is_not_a_failure() {
    let server = Server::ready();
    let folder = ListFolder::new(&admins(&server, 5));
    let mut seen = BTreeSet::new();
    for (shard, numbers) in [("0/3", &[1, 4][..]), ("1/3", &[2, 5]), ("2/3", &[3]), ("7/8", &[])] {
        let said = folder.run(&server, &["--shard", shard]);
        assert_eq!(said.code, 0, "{said:?}");
        let found: Vec<u64> = results(&said.out)
            .iter()
            .map(|line| line["line"].as_u64().unwrap())
            .collect();
        assert_eq!(found, numbers, "{shard}");
        seen.extend(found);
    }
    assert_eq!(seen.len(), 5);
}

#[test]
fn keys_are_checked_concurrently_up_to_the_number_of_jobs() {
    let server = Server::start(Options {
        delay: Duration::from_millis(200),
        ..Options::default()
    });
    let folder = ListFolder::new(&admins(&server, 6));
    let keys_at_once = |jobs: &str| {
        let earlier = server.journal().len();
        assert_eq!(folder.run(&server, &["--jobs", jobs]).code, 0);
        let journal = &server.journal()[earlier..];
        let spans: Vec<_> = journal
            .iter()
            .map(|entry| (entry.at, entry.at + entry.duration, entry.credential.clone()))
            .collect();
        let at_once = spans.iter().map(|(at, ..)| {
            let running = spans.iter().filter(|(start, end, _)| start <= at && at < end);
            running.map(|(.., key)| key).collect::<BTreeSet<_>>().len()
        });
        at_once.max().unwrap()
    };
    assert_eq!(keys_at_once("1"), 1);
    // On a busy computer, not all six checks may overlap.
    assert!((4..=6).contains(&keys_at_once("6")));
}

#[test]
fn a_key_that_is_listed_twice_is_checked_twice_one_after_the_other() {
    let server = Server::start(Options {
        delay: Duration::from_millis(20),
        ..Options::default()
    });
    let key = server.key();
    let folder = ListFolder::new(&[
        entry("One", &key),
        entry("Two", &format!(" {key}\n")),
        entry("Other", UNKNOWN_KEY),
    ]);
    assert_eq!(folder.run(&server, &["--jobs", "2"]).code, 1);
    let journal = server.journal();
    let ours: Vec<&str> = journal
        .iter()
        .filter(|entry| entry.credential.is_some())
        .map(|entry| entry.user_agent.as_str())
        .collect();
    let first = ours.iter().take_while(|agent| **agent == ours[0]).count();
    assert!(
        ours[first..]
            .iter()
            .all(|agent| *agent == ours[first] && *agent != ours[0])
    );
    assert!(journal.iter().all(|entry| entry.status != Some(429)));
}

#[test]
fn a_list_can_come_from_a_pipe_and_have_any_line_endings() {
    let server = Server::ready();
    let lines = admins(&server, 2);
    let text = format!("\u{feff}{}\r\n\r\n{}", lines[0], lines[1]);
    let said = run_with(&["fleet", "--keys", "-", "--api-base", &server.base()], &text);
    assert_eq!(said.code, 0, "{said:?}");
    let numbers: Vec<_> = results(&said.out).iter().map(|line| line["line"].clone()).collect();
    assert_eq!(numbers, [1, 3]);
}

#[test]
fn a_key_that_takes_too_long_is_undetermined() {
    let server = Server::with(Scenario::Slow);
    let folder = ListFolder::new(&[entry("Slow", &server.key())]);
    let said = folder.run(&server, &["--deadline", "0.2"]);
    let result = &results(&said.out)[0];
    assert_eq!((said.code, &result["verdict"]), (3, &json!("undetermined")), "{said:?}");
    assert!(said.err.contains("Undetermined:\n       1  deadline"), "{}", said.err);
}

/// Needs the private desktop, because it writes to the session's keychain.
#[cfg(target_os = "linux")]
#[test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
fn a_line_can_name_a_profile_whose_key_is_in_the_keychain() {
    let server = Server::ready();
    let folder = tempfile::tempdir().unwrap();
    let bus = std::env::var("DBUS_SESSION_BUS_ADDRESS").unwrap();
    let run = |arguments: &[&str], stdin: &str| {
        let mut command = command();
        command
            .env("FINDEM_CONNECT_HOME", folder.path())
            .env("DBUS_SESSION_BUS_ADDRESS", &bus);
        CommandOutput::of(command.args(arguments).write_stdin(stdin))
    };
    assert_eq!(run(&["keys", "add", "Fleet Acme"], &server.key()).code, 0);
    let base = server.base();
    let arguments = ["fleet", "--keys", "-", "--api-base", &base];
    let lines = format!(
        "{}\n{}\n",
        json!({"profile": "fleet acme"}),
        json!({"name": "By another name", "profile": "Fleet Acme"})
    );
    let said = run(&arguments, &lines);
    assert_eq!(said.code, 0, "{said:?}");
    let found: Vec<_> = results(&said.out)
        .into_iter()
        .map(|line| (line["name"].clone(), line["env"].clone()))
        .collect();
    let practice = json!("practice");
    assert_eq!(
        found,
        [
            (json!("fleet acme"), practice.clone()),
            (json!("By another name"), practice)
        ]
    );
    assert_eq!(run(&["keys", "forget", "Fleet Acme"], "").code, 0);
}
