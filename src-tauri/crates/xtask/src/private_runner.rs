//! Runs one test program for cargo: each test that needs a desktop gets a private one of its own.
//!
//! Such a test mostly waits for a window, so several run at a time, and none finds what another left behind.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use anyhow::{Context, bail};

use crate::private_desktop::PrivateDesktop;
use crate::process::{run, tests_at_once};

/// The name by which cargo calls this program.
pub(crate) const RUNNER: &str = "on-private-desktops";

/// Makes this program the runner of what `cargo test` builds. Only Linux has private desktops.
pub(crate) fn install(test: &mut Command) -> anyhow::Result<()> {
    if cfg!(target_os = "linux") {
        let this = env::current_exe().context("this program does not know its own path")?;
        test.arg("--config").arg(format!(
            "target.'cfg(all())'.runner = ['{}', '{RUNNER}']",
            this.display()
        ));
    }
    Ok(())
}

/// Runs a test program with these arguments: first its ordinary tests, then those that are marked `#[ignore]`.
pub(crate) fn run_program(arguments: &[OsString]) -> anyhow::Result<()> {
    let (program, options) = arguments.split_first().context("which program is to be run?")?;
    let home = PrivateDesktop::new()?;
    let mut ordinary = Command::new(program);
    home.furnish(ordinary.args(options));
    let ordinary = run(&mut ordinary);

    let tests = tests_of(program, options)?;
    let failed = on_desktops_of_their_own(program, &tests);
    if !failed.is_empty() {
        bail!("{} failed:\n  {}", failed.len(), failed.join("\n  "));
    }
    ordinary
}

/// The tests that need a desktop and that these arguments select.
fn tests_of(program: &OsStr, options: &[OsString]) -> anyhow::Result<Vec<String>> {
    let output = Command::new(program)
        .args(options)
        .args(["--ignored", "--list", "--format", "terse"])
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("{} could not be started", program.display()))?;
    if !output.status.success() {
        bail!("{} does not list its tests", program.display());
    }
    let lines = String::from_utf8_lossy(&output.stdout);
    Ok(lines
        .lines()
        .filter_map(|line| line.strip_suffix(": test").map(str::to_owned))
        .collect())
}

/// Runs these tests, two at a time for each processor. Returns the names of those that failed.
fn on_desktops_of_their_own(program: &OsStr, tests: &[String]) -> Vec<String> {
    let next = AtomicUsize::new(0);
    let lane = || {
        let mut failed = Vec::new();
        while let Some(test) = tests.get(next.fetch_add(1, Ordering::Relaxed)) {
            if !passes(program, test) {
                failed.push(test.clone());
            }
        }
        failed
    };
    let lanes = tests_at_once(2).min(tests.len());
    thread::scope(|scope| {
        let lanes: Vec<_> = (0..lanes).map(|_| scope.spawn(lane)).collect();
        let failed = lanes.into_iter().flat_map(|lane| {
            lane.join()
                .unwrap_or_else(|_| vec!["a thread that runs tests".to_owned()])
        });
        failed.collect()
    })
}

/// Runs one test. Its output is printed only if it fails, as a whole.
fn passes(program: &OsStr, test: &str) -> bool {
    let start = Instant::now();
    let result = run_alone(program, test);
    let seconds = start.elapsed().as_secs_f32();
    match &result {
        Ok(output) if output.is_empty() => println!("test {test} ... ok ({seconds:.1} s)"),
        Ok(output) => println!("test {test} ... FAILED ({seconds:.1} s)\n{output}"),
        Err(error) => println!("test {test} ... FAILED: {error:#}"),
    }
    result.is_ok_and(|output| output.is_empty())
}

/// Runs one test on a private desktop. Returns what it printed, or nothing if it passed.
///
/// The output goes to a file, because a program that outlives the test would keep a pipe open.
fn run_alone(program: &OsStr, test: &str) -> anyhow::Result<String> {
    let desktop = PrivateDesktop::new()?;
    let mut command = Command::new(program);
    command.args(["--ignored", "--exact", test]);
    let path = desktop.folder().join("output.txt");
    let output = File::create(&path).context("the output of a test cannot be kept")?;
    let status = desktop
        .wrap(&command)
        .stdin(Stdio::null())
        .stdout(output.try_clone()?)
        .stderr(output)
        .status()
        .context("a private desktop could not be started")?;
    if status.success() {
        return Ok(String::new());
    }
    let printed = fs::read(path).context("the output of a test cannot be read")?;
    Ok(format!("{}\n{status}", String::from_utf8_lossy(&printed)))
}
