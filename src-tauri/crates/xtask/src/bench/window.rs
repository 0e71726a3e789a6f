//! How long the window takes from the start of its process to its page's ready call, and how much memory it takes, beside
//! an empty Tauri window that does the same. The two take turns, so that a machine that gets slower slows both.

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
/// Until the web process has settled.
const SETTLES: Duration = Duration::from_secs(2);
/// What both programs write to their log when the page says that it is ready.
const READY: &str = "the window is shown";

struct Figure {
    ready: Duration,
    memory: u64,
}

/// Measures both, and prints.
pub(crate) fn measure() -> anyhow::Result<()> {
    let built = root().join("target/bench-build");
    let (ours, empty) = (built.join("findem-connect"), built.join("examples/empty_window"));
    let (mut our_figures, mut empty_figures) = (Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let (one, other) = (once(&ours)?, once(&empty)?);
        // The first round fills the disk's cache and is not counted.
        if round > 0 {
            our_figures.push(one);
            empty_figures.push(other);
        }
    }
    println!("{ROUNDS} rounds each, in turns: median (lowest to highest).\n");
    println!("                       start to ready, ms      memory of all processes, MiB");
    for (name, figures) in [
        ("this program", &our_figures),
        ("an empty Tauri window", &empty_figures),
    ] {
        println!(
            "{name:<21}  {:<22}  {}",
            line(figures, milliseconds),
            line(figures, mebibytes)
        );
    }
    println!(
        "{:<21}  {:<22.2}  {:.2}",
        "ratio of the medians",
        median(&our_figures, milliseconds) / median(&empty_figures, milliseconds),
        median(&our_figures, mebibytes) / median(&empty_figures, mebibytes),
    );
    Ok(())
}

fn once(program: &Path) -> anyhow::Result<Figure> {
    let started = Instant::now();
    let mut child = Command::new(program)
        .env("FINDEM_CONNECT_LOG", "findem_connect=info")
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("{} cannot be started", program.display()))?;
    let figure = until_ready(&mut child, started);
    child
        .kill()
        .and_then(|()| child.wait())
        .context("the window does not end")?;
    figure
}

fn until_ready(child: &mut Child, started: Instant) -> anyhow::Result<Figure> {
    let log = child.stderr.take().context("the window has no log")?;
    let mut lines = BufReader::new(log).lines();
    if !lines.by_ref().map_while(Result::ok).any(|line| line.contains(READY)) {
        bail!("the window ended before it was ready");
    }
    let ready = started.elapsed();
    thread::sleep(SETTLES);
    Ok(Figure {
        ready,
        memory: memory_of_family(child.id())?,
    })
}

/// Proportional memory of a process and all its descendants, in bytes: WebKit's processes share most of theirs.
fn memory_of_family(id: u32) -> anyhow::Result<u64> {
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
        .map(|process| proportional(*process))
        .sum())
}

fn parents() -> anyhow::Result<HashMap<u32, u32>> {
    let mut parents = HashMap::new();
    for entry in fs::read_dir("/proc")
        .context("only Linux tells the memory of a family of processes")?
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

fn proportional(process: u32) -> u64 {
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

fn milliseconds(figure: &Figure) -> f64 {
    figure.ready.as_secs_f64() * 1000.0
}

#[expect(clippy::cast_precision_loss, reason = "a few hundred million bytes")]
fn mebibytes(figure: &Figure) -> f64 {
    figure.memory as f64 / (1024.0 * 1024.0)
}

fn sorted(figures: &[Figure], of: impl Fn(&Figure) -> f64) -> Vec<f64> {
    let mut values: Vec<f64> = figures.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    values
}

fn median(figures: &[Figure], of: impl Fn(&Figure) -> f64) -> f64 {
    sorted(figures, of)[figures.len() / 2]
}

fn line(figures: &[Figure], of: impl Fn(&Figure) -> f64) -> String {
    let values = sorted(figures, of);
    format!(
        "{:.0} ({:.0} to {:.0})",
        values[values.len() / 2],
        values[0],
        values[values.len() - 1]
    )
}
