//! Measures how long `findem-doctor fleet` takes for many keys, compared with the theoretical minimum, and how much memory it
//! uses. Prints a section of `docs/performance.md`.
//!
//! The practice tenant runs in this process, with SmartRecruiters' documented limits and a fixed delay. The program under test is
//! a separate process, so that its memory can be measured separately. The minimum for one key is the delay times the longest
//! chain of dependent reads or times all requests divided by the key's slots, whichever is longer. The minimum for the list is
//! the minimum for one key times the number of keys divided by the number of jobs.
#![expect(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a bench prints, and ends where it cannot measure"
)]

use std::fs;
use std::io::Write;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use practice::{Options, Role, Scenario, Tenant};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use tempfile::NamedTempFile;
use tokio::runtime::Runtime;

const KEYS: u32 = 1_000;
const JOBS: u32 = 32;
const ROUNDS: usize = 3;
const DELAY: Duration = Duration::from_millis(150);
const SLOTS: u32 = 6;
/// The list of candidates and then the first candidate, or the types of sources and then their values.
const CHAIN: u32 = 2;

fn main() {
    // The tenant has one thread and the program has one, so each gets its own core if there are two.
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a runtime");
    println!(
        "## Many keys

`findem-doctor fleet` with {JOBS} keys at once, against a practice tenant in another process that answers each request after {} ms. The
bound is the time for one key ({SLOTS} requests at a time) times the number of keys, divided by {JOBS}. {ROUNDS} rounds of the long
list: median (lowest to highest).

| keys | requests for one | bound, s | took, s | ratio to the bound | peak memory, MiB | CPU of the program, s | CPU of the tenant, s |
| --- | --- | --- | --- | --- | --- | --- | --- |",
        DELAY.as_millis()
    );
    // If memory grew with the length of the list, these two sizes would show it.
    let few: Vec<Figures> = vec![round(&runtime, KEYS / 10)];
    row(KEYS / 10, &few);
    let many: Vec<Figures> = (0..ROUNDS).map(|_| round(&runtime, KEYS)).collect();
    row(KEYS, &many);
    println!(
        "
What would break it: results that are kept until the list ends (memory would grow with it), a key that waits for another key, or
verifying the same host's certificate for each key. The connections are plain HTTP; TLS adds CPU time.
"
    );
}

/// The measurements of one round.
struct Figures {
    took: f64,
    bound: f64,
    /// The lowest and highest number of requests for one key. They differ if a request was repeated.
    requests: (u64, u64),
    peak: f64,
    cpu: f64,
    tenant_cpu: f64,
}

fn round(runtime: &Runtime, keys: u32) -> Figures {
    let options = Options {
        scenario: Scenario::Ready,
        delay: DELAY,
        ..Options::default()
    };
    let tenant = runtime
        .block_on(Tenant::start(options))
        .expect("the practice tenant starts");
    let list = list(&tenant, keys);
    let results = NamedTempFile::new().expect("a file");
    let (tenant_before, begun) = (cpu("self"), Instant::now());
    let mut child = Command::new(env!("CARGO_BIN_EXE_findem-doctor"))
        .args(["fleet", "--api-base", &tenant.api_base(), "--jobs", &JOBS.to_string()])
        .arg("--keys")
        .arg(list.path())
        .stdout(results.reopen().expect("the same file"))
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let (peak, cpu_of_program) = watch(&mut child);
    let took = begun.elapsed().as_secs_f64();
    let tenant_cpu = cpu("self") - tenant_before;
    assert!(
        child.wait().expect("an end").success(),
        "only a list that comes out right is measured"
    );

    let text = fs::read_to_string(results.path()).expect("results");
    let requests: Vec<u64> = text
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("a result"))
        .filter(|result| result["verdict"] == "ready")
        .filter_map(|result| result["requests"].as_u64())
        .collect();
    assert_eq!(requests.len(), usize::try_from(keys).expect("a small number"));
    let (fewest, most) = (requests.iter().min().copied(), requests.iter().max().copied());
    let requests = (fewest.unwrap_or_default(), most.unwrap_or_default());
    let one = u32::try_from(requests.0)
        .expect("a small number")
        .div_ceil(SLOTS)
        .max(CHAIN);
    Figures {
        took,
        bound: f64::from(one) * DELAY.as_secs_f64() * f64::from(keys) / f64::from(JOBS),
        requests,
        peak,
        cpu: cpu_of_program,
        tenant_cpu,
    }
}

fn list(tenant: &Tenant, keys: u32) -> NamedTempFile {
    // `fleet` requires that only the owner can read the list.
    let mut list = NamedTempFile::new().expect("a file");
    for number in 0..keys {
        let name = format!("Company {number}");
        let issued = tenant.issue(&name, Role::Administrator);
        let line = json!({"name": name, "env": "practice", "key": issued.key.expose_secret()});
        writeln!(list, "{line}").expect("room on the disk");
    }
    list
}

/// Waits for the process to end. Returns its peak memory in MiB and its CPU time in seconds, both from the last sample before it
/// ended.
fn watch(child: &mut Child) -> (f64, f64) {
    let (id, mut last) = (child.id().to_string(), (0.0, 0.0));
    while child.try_wait().expect("a child").is_none() {
        let status = fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
        let peak = status.lines().find_map(|line| {
            line.strip_prefix("VmHWM:")?
                .trim()
                .strip_suffix(" kB")?
                .parse::<f64>()
                .ok()
        });
        if let Some(peak) = peak {
            last = (peak / 1024.0, cpu(&id));
        }
        thread::sleep(Duration::from_millis(20));
    }
    last
}

/// The CPU time in seconds that a process has used. Only Linux provides it.
fn cpu(process: &str) -> f64 {
    const TICKS_A_SECOND: f64 = 100.0;
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    // The process name, which may contain spaces, ends with `)`. User and system time are the 12th and 13th fields after it.
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    fields
        .skip(11)
        .take(2)
        .filter_map(|ticks| ticks.parse::<f64>().ok())
        .sum::<f64>()
        / TICKS_A_SECOND
}

fn row(keys: u32, rounds: &[Figures]) {
    let figures = |of: fn(&Figures) -> f64, digits: usize| {
        let mut values: Vec<f64> = rounds.iter().map(of).collect();
        values.sort_by(f64::total_cmp);
        let (low, middle, high) = (values[0], values[values.len() / 2], values[values.len() - 1]);
        match values.len() {
            1 => format!("{middle:.digits$}"),
            _ => format!("{middle:.digits$} ({low:.digits$} to {high:.digits$})"),
        }
    };
    let requests = rounds.iter().map(|round| round.requests);
    let fewest = requests.clone().map(|(fewest, _)| fewest).min().unwrap_or_default();
    let most = requests.map(|(_, most)| most).max().unwrap_or_default();
    println!(
        "| {keys} | {fewest} to {most} | {} | {} | {} | {} | {} | {} |",
        figures(|round| round.bound, 2),
        figures(|round| round.took, 2),
        figures(|round| round.took / round.bound, 2),
        figures(|round| round.peak, 1),
        figures(|round| round.cpu, 1),
        figures(|round| round.tenant_cpu, 1),
    );
}
