//! Measures the time from the start of the window's process until its page is ready, and the memory of its processes, compared
//! with an empty Tauri window. The two alternate, so that a change in the machine's speed affects both.

use std::collections::HashMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

use crate::process::root;

const ROUNDS: usize = 9;
/// How long memory may still change after the page is ready.
const SETTLE_TIME: Duration = Duration::from_secs(2);
/// The log line of both programs when the page is ready.
const READY: &str = "the window is shown";

struct Measurement {
    ready: Duration,
    memory: u64,
}

/// Measures both programs and prints the results.
pub(crate) fn measure() -> anyhow::Result<()> {
    let built = root().join("target/bench-build");
    let (ours, empty) = (built.join("findem-connect"), built.join("examples/empty_window"));
    let (mut our_measurements, mut empty_measurements) = (Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let (one, other) = (measure_once(&ours)?, measure_once(&empty)?);
        // The first round fills the disk cache and is not counted.
        if round > 0 {
            our_measurements.push(one);
            empty_measurements.push(other);
        }
    }
    println!(
        "## The window

The time from the start of the program until its page is ready, and the memory of all its processes {} seconds later. Pages that
processes share are divided among them. The baseline is an empty Tauri window with the same engine. {ROUNDS} rounds each, in turns:
median (lowest to highest).

| | start to ready, ms | memory, MiB |
| --- | --- | --- |",
        SETTLE_TIME.as_secs()
    );
    for (name, measurements) in [
        ("this program", &our_measurements),
        ("an empty Tauri window", &empty_measurements),
    ] {
        println!(
            "| {name} | {} | {} |",
            line(measurements, milliseconds),
            line(measurements, mebibytes)
        );
    }
    println!(
        "| ratio of the medians | {:.2} | {:.2} |

What would break it: work before the page is shown (the keychain, the disk, the network), a larger page, or a second web view.
",
        median(&our_measurements, milliseconds) / median(&empty_measurements, milliseconds),
        median(&our_measurements, mebibytes) / median(&empty_measurements, mebibytes),
    );
    Ok(())
}

fn measure_once(program: &Path) -> anyhow::Result<Measurement> {
    let started = Instant::now();
    let mut child = Command::new(program)
        .env("FINDEM_CONNECT_LOG", "findem_connect=info")
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("{} cannot be started", program.display()))?;
    let measurement = until_ready(&mut child, started);
    child
        .kill()
        .and_then(|()| child.wait())
        .context("the window does not end")?;
    measurement
}

fn until_ready(child: &mut Child, started: Instant) -> anyhow::Result<Measurement> {
    let log = child.stderr.take().context("the window has no log")?;
    let mut lines = BufReader::new(log).lines();
    if !lines.by_ref().map_while(Result::ok).any(|line| line.contains(READY)) {
        bail!("the window ended before it was ready");
    }
    let ready = started.elapsed();
    thread::sleep(SETTLE_TIME);
    Ok(Measurement {
        ready,
        memory: memory_of_process_tree(child.id())?,
    })
}

/// The proportional set size of a process and all its descendants, in bytes. WebKit's processes share most of their memory.
fn memory_of_process_tree(id: u32) -> anyhow::Result<u64> {
    let parents = parents()?;
    let belongs = |mut process: u32| {
        while process != id {
            match parents.get(&process) {
                Some(parent) if *parent != 0 => process = *parent,
                _ => return false,
            }
        }
        true
    };
    Ok(parents
        .keys()
        .filter(|process| belongs(**process))
        .map(|process| proportional_set_size(*process))
        .sum())
}

fn parents() -> anyhow::Result<HashMap<u32, u32>> {
    let mut parents = HashMap::new();
    for entry in fs::read_dir("/proc")
        .context("the memory of a process tree can be measured on Linux only")?
        .flatten()
    {
        let Some(process) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        let status = fs::read_to_string(entry.path().join("status")).unwrap_or_default();
        let parent = status
            .lines()
            .find_map(|line| line.strip_prefix("PPid:")?.trim().parse().ok());
        parents.insert(process, parent.unwrap_or(0));
    }
    Ok(parents)
}

fn proportional_set_size(process: u32) -> u64 {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
    let kibibytes = rollup.lines().find_map(|line| {
        line.strip_prefix("Pss:")?
            .trim()
            .strip_suffix(" kB")?
            .parse::<u64>()
            .ok()
    });
    kibibytes.unwrap_or(0) * 1024
}

fn milliseconds(measurement: &Measurement) -> f64 {
    measurement.ready.as_secs_f64() * 1000.0
}

#[expect(clippy::cast_precision_loss, reason = "a few hundred million bytes")]
fn mebibytes(measurement: &Measurement) -> f64 {
    measurement.memory as f64 / (1024.0 * 1024.0)
}

fn sorted(measurements: &[Measurement], of: impl Fn(&Measurement) -> f64) -> Vec<f64> {
    let mut values: Vec<f64> = measurements.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    values
}

fn median(measurements: &[Measurement], of: impl Fn(&Measurement) -> f64) -> f64 {
    sorted(measurements, of)[measurements.len() / 2]
}

fn line(measurements: &[Measurement], of: impl Fn(&Measurement) -> f64) -> String {
    let values = sorted(measurements, of);
    format!(
        "{:.0} ({:.0} to {:.0})",
        values[values.len() / 2],
        values[0],
        values[values.len() - 1]
    )
}
