//! The memory of a program that crashes is not written to a file.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_findem-doctor");

/// Runs the words after it with the highest limit that this process may set.
const ALLOW_CORE_DUMPS: &str = "ulimit -S -c $(ulimit -H -c) && exec \"$@\"";

#[test]
fn the_command_line_leaves_no_core_dump() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = Command::new("sh")
        .args(["-c", ALLOW_CORE_DUMPS, "sh", PROGRAM, "practice", "--json"])
        .current_dir(folder.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    // Once it prints something, it has done everything that it does at its start.
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    let limits = fs::read_to_string(format!("/proc/{}/limits", child.id())).unwrap();
    let limit = limits
        .lines()
        .find(|line| line.starts_with("Max core file size"))
        .unwrap();
    let limit: Vec<&str> = limit.split_whitespace().skip(4).collect();
    let abort = format!("kill -s ABRT {}", child.id());
    assert!(Command::new("sh").args(["-c", &abort]).status().unwrap().success());
    let status = child.wait().unwrap();
    assert_eq!(limit, ["0", "0", "bytes"]);
    assert!(status.signal().is_some() && !status.core_dumped(), "{status}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}
