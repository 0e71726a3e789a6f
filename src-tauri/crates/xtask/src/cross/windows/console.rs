//! Ctrl-C, which only a console passes on. Wine gives the tests none, and makes one of the terminal that `script` creates.

use std::io::Write;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};

use super::wine::in_prefix;

/// How long the command line may take to start.
const STARTS_WITHIN: Duration = Duration::from_mins(5);

/// Starts the practice tenant, presses Ctrl-C, and expects that it ends as it should.
pub(super) fn ctrl_c_stops(program: &Path) -> anyhow::Result<()> {
    let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    // Some shells wait for the program that they run, and Ctrl-C ends them. `exec` puts the program in the shell's place.
    let line = format!("exec wine '{}' practice --port {}", program.display(), address.port());
    let mut script = Command::new("script");
    script
        .args(["--quiet", "--return", "--command", &line, "/dev/null"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null());
    in_prefix(&mut script);
    let mut child = script.spawn().context("`script` could not be started")?;
    let until = Instant::now() + STARTS_WITHIN;
    while TcpStream::connect(address).is_err() && Instant::now() < until && child.try_wait()?.is_none() {
        sleep(Duration::from_millis(100));
    }
    let keyboard = child.stdin.as_mut().context("the keyboard of the terminal")?;
    keyboard.write_all(b"\x03")?;
    let status = child.wait()?;
    ensure!(status.success(), "after Ctrl-C, the command line ended with {status}");
    Ok(())
}
