//! What happens when somebody stops the program, or stops listening to it.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use serde_json::Value;

use crate::support::{Server, process, scopes};

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    for format in ["text", "json", "html"] {
        let mut child = process()
            .args(["check", "--env", "practice", "--format", format])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), err.as_str()), (Some(0), ""), "{format}");
    }
}

/// A server that takes connections and never answers. It tells when the first one came.
pub(crate) fn silent_server() -> (String, Receiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let (came, first) = channel();
    thread::spawn(move || {
        let mut open = Vec::new();
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            // Something was really asked once its first byte is here.
            let _ = stream.read(&mut [0; 1]);
            let _ = came.send(());
            open.push(stream);
        }
    });
    (base, first)
}

/// By the shell's own `kill`, because not every computer has a program of that name.
pub(crate) fn signal(child: &Child, name: &str) {
    let kill = format!("kill -s {name} {}", child.id());
    assert!(Command::new("sh").args(["-c", &kill]).status().unwrap().success());
}

#[test]
fn ctrl_c_ends_the_check_at_once_and_the_report_still_comes() {
    for name in ["INT", "TERM"] {
        let (base, first_request) = silent_server();
        let mut child = process()
            .args([
                "check",
                "--api-base",
                &base,
                "--key-stdin",
                "--write-attempts",
                "--format",
                "json",
            ])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(b"PRACTICE-0123456789ab4cde8f00112233445566")
            .unwrap();
        first_request.recv_timeout(Duration::from_secs(20)).unwrap();
        signal(&child, name);
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(3));
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(report["summary"]["reason"], "cancelled");
        assert_eq!(scopes(&report, "notTested").len(), 20);
        let rows = report["permissions"].as_array().unwrap();
        assert!(rows.iter().all(|row| row["reason"] == "cancelled"));
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    }
}

#[test]
fn progress_is_only_for_a_person_who_looks_on() {
    let said = Server::ready().check(&[]);
    assert_eq!(said.err, "");
}

/// The real thing: a terminal, as `script` makes one.
#[cfg(target_os = "linux")]
#[test]
fn on_a_terminal_progress_is_shown_and_taken_away_and_colour_is_used_unless_it_is_unwanted() {
    let program = env!("CARGO_BIN_EXE_findem-doctor");
    let shown = |variable: (&str, &str), quiet: &str| {
        let output = Command::new("script")
            .args([
                "-qec",
                &format!("'{program}' check --env practice {quiet}"),
                "/dev/null",
            ])
            .env_remove("FINDEM_DOCTOR_KEY")
            .env("TERM", "xterm")
            .env_remove("NO_COLOR")
            .env(variable.0, variable.1)
            .stdin(Stdio::null())
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let coloured = shown(("LANG", "C"), "");
    assert!(coloured.contains("of 13 permissions answered"), "{coloured}");
    assert!(coloured.contains("\u{1b}["), "{coloured}");
    let plain = shown(("NO_COLOR", "1"), "--quiet");
    assert!(
        !plain.contains("permissions answered") && !plain.contains("\u{1b}["),
        "{plain}"
    );
}
