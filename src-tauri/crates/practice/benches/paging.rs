//! Measures how long the practice tenant takes for a page of candidates, and how much memory it uses, at its largest size. Prints a
//! section of `docs/performance.md`.
#![expect(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a bench prints, and ends where it cannot measure"
)]

use std::fs;
use std::time::{Duration, Instant};

use practice::{MOST_CANDIDATES, Options, Role, Tenant};
use reqwest::Client;
use secrecy::ExposeSecret;
use serde_json::Value;

const PAGES: usize = 200;
/// So many that no key reaches its limit of requests in a second.
const KEYS: usize = 40;
const FEW: u64 = 1_000;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!(
        "## The practice tenant

The time for each of {PAGES} pages of 100 candidates, one after another over HTTP on this computer, and the memory that the process
gains from the first page to the last. The baseline is a company with {FEW} candidates, whose list starts again when it ends. Median
(lowest to highest).

| candidates | a page, ms | memory gained, MiB |
| --- | --- | --- |"
    );
    // The first round fills caches and is not printed.
    measure(FEW).await;
    for candidates in [FEW, MOST_CANDIDATES] {
        let (mut pages, gained) = measure(candidates).await;
        pages.sort_unstable();
        let milliseconds = |page: usize| pages[page].as_secs_f64() * 1000.0;
        println!(
            "| {candidates} | {:.1} ({:.1} to {:.1}) | {gained:.1} |",
            milliseconds(PAGES / 2),
            milliseconds(0),
            milliseconds(PAGES - 1),
        );
    }
    println!(
        "
What would break it: candidates that are stored instead of computed from the seed (memory would grow with their number), or a page
that is found by counting from the first candidate (the last pages would take longer).
"
    );
}

/// The time of each page, and the memory gained in MiB.
async fn measure(candidates: u64) -> (Vec<Duration>, f64) {
    let options = Options {
        candidates,
        delay: Duration::ZERO,
        ..Options::default()
    };
    let tenant = Tenant::start(options).await.expect("the practice tenant starts");
    let keys: Vec<_> = (0..KEYS)
        .map(|number| tenant.issue(&format!("Pager {number}"), Role::Administrator).key)
        .collect();
    let http = Client::builder().no_proxy().build().expect("a client");
    let first = format!("{}/candidates?limit=100", tenant.api_base());
    let (mut pages, mut address, mut before) = (Vec::new(), first.clone(), 0.0);
    for key in keys.iter().cycle().take(PAGES) {
        let started = Instant::now();
        let request = http.get(&address).header("X-SmartToken", key.expose_secret());
        let answer = request.send().await.expect("an answer");
        let link = answer
            .headers()
            .get("link")
            .map(|link| link.to_str().expect("text").to_owned());
        let body: Value = serde_json::from_slice(&answer.bytes().await.expect("a body")).expect("JSON");
        pages.push(started.elapsed());
        assert_eq!(body["totalFound"], candidates, "only pages that are right are measured");
        address = link
            .as_deref()
            .filter(|link| link.contains("rel=\"next\""))
            .and_then(|link| link.split(['<', '>']).nth(1))
            .unwrap_or(&first)
            .to_owned();
        if pages.len() == 1 {
            before = memory();
        }
    }
    (pages, memory() - before)
}

/// The memory of this process in MiB. Only Linux provides it.
fn memory() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let kibibytes = status.lines().find_map(|line| {
        line.strip_prefix("VmRSS:")?
            .trim()
            .strip_suffix(" kB")?
            .parse::<f64>()
            .ok()
    });
    kibibytes.unwrap_or_default() / 1024.0
}
