//! The ways in which a person or the system stops the program: signals, and on Windows Ctrl-Break. Ctrl-C reaches every program of a
//! console there, also the tests.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use serde_json::Value;

use crate::support::{process, scopes};

#[cfg(unix)]
pub(crate) const WAYS: [&str; 2] = ["INT", "TERM"];
#[cfg(windows)]
pub(crate) const WAYS: [&str; 1] = ["Ctrl-Break"];

/// Uses the shell's built-in `kill`, because not every computer has that program.
#[cfg(unix)]
pub(crate) fn stop(child: &Child, way: &str) {
    let kill = format!("kill -s {way} {}", child.id());
    let status = std::process::Command::new("sh").args(["-c", &kill]).status();
    assert!(status.unwrap().success());
}

/// There is only one way.
#[cfg(windows)]
pub(crate) fn stop(child: &Child, _: &str) {
    use send_ctrlc::Interruptible;

    struct Program(u32);
    impl Interruptible for Program {
        fn pid(&mut self) -> std::io::Result<Option<u32>> {
            Ok(Some(self.0))
        }
    }
    Program(child.id()).terminate().unwrap();
}

/// A server that accepts connections and never answers. The receiver reports the first request.
pub(crate) fn silent_server() -> (String, Receiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let (came, first) = channel();
    thread::spawn(move || {
        let mut open = Vec::new();
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            // The first byte proves that a request was sent.
            let _ = stream.read(&mut [0; 1]);
            let _ = came.send(());
            open.push(stream);
        }
    });
    (base, first)
}

#[test]
fn ctrl_c_ends_the_check_at_once_and_the_report_is_printed() {
    for way in WAYS {
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
        first_request.recv_timeout(Duration::from_mins(3)).unwrap();
        stop(&child, way);
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
