//! Stopping a run, closing its output, starting a second run, and its progress on a terminal.

use std::io::Write;
use std::process::{Child, Stdio};

use super::*;
use crate::stopping::{WAYS, silent_server, stop};
use crate::support::process;

fn start(base: &str, lines: &[Value], more: &[&str]) -> Child {
    let mut child = process()
        .args([&["fleet", "--keys", "-", "--api-base", base], more].concat())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    for line in lines {
        writeln!(child.stdin.as_mut().unwrap(), "{line}").unwrap();
    }
    child
}

#[test]
fn ctrl_c_ends_a_run_at_once_and_keeps_finished_results() {
    for way in WAYS {
        let (base, first_request) = silent_server();
        let folder = ListFolder::new(&[]);
        let out = folder.out();
        // Standard input stays open, because the program must not wait for its end.
        let lines = [entry("Malformed", "DCRA1-\u{e9}"), entry("Hangs", UNKNOWN_KEY)];
        let child = start(&base, &lines, &["--out", out.to_str().unwrap()]);
        first_request.recv_timeout(Duration::from_mins(3)).unwrap();
        stop(&child, way);
        let output = child.wait_with_output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(
            output.status.code(),
            Some(1),
            "the summary counts the finished results: {err}"
        );
        assert!(err.contains("Stopped early"), "{err}");
        let names: Vec<_> = folder.results().iter().map(|line| line["name"].clone()).collect();
        assert_eq!(names, ["Malformed"]);
    }
}

#[test]
fn a_closed_pipe_ends_the_run() {
    let (base, _requests) = silent_server();
    let mut child = start(&base, &[entry("Hangs", UNKNOWN_KEY)], &[]);
    drop(child.stdout.take());
    writeln!(child.stdin.as_mut().unwrap(), "no entry").unwrap();
    // Keeps standard input open until the run has ended.
    let _stdin = child.stdin.take();
    assert_eq!(child.wait_with_output().unwrap().status.code(), Some(3));
}

#[test]
fn two_runs_do_not_write_to_one_file() {
    let (base, first_request) = silent_server();
    let folder = ListFolder::new(&[entry("Company", UNKNOWN_KEY)]);
    let out = folder.out();
    let child = start(&base, &[entry("Hangs", UNKNOWN_KEY)], &["--out", out.to_str().unwrap()]);
    first_request.recv_timeout(Duration::from_mins(3)).unwrap();
    folder.run_on(&Server::ready(), &[]).assert_refused("outInUse");
    stop(&child, WAYS[0]);
    assert_eq!(child.wait_with_output().unwrap().status.code(), Some(3));
}

/// Uses a real terminal, created by `script`.
#[cfg(target_os = "linux")]
#[test]
fn on_a_terminal_a_run_shows_its_progress() {
    let server = Server::ready();
    let folder = ListFolder::new(&admins(&server, 3));
    let (program, list, out) = (env!("CARGO_BIN_EXE_findem-doctor"), folder.list(), folder.out());
    let line = format!(
        "'{program}' fleet --keys '{}' --out '{}' --jobs 1 --api-base {}",
        list.display(),
        out.display(),
        server.base()
    );
    let output = std::process::Command::new("script")
        .args(["-qec", &line, "/dev/null"])
        .env("TERM", "xterm")
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(shown.contains("1 of about 3 done: 1 ready"), "{shown}");
    assert!(shown.contains("3 lines: 3 ready."), "{shown}");
}
