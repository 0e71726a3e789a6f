//! How long a whole check takes beside the least it could take, and beside plainer ways to ask the same.
//!
//! The server is the practice tenant, which keeps SmartRecruiters' documented limits and answers after a fixed delay.
//! The bound is the design's: the longest chain of dependent calls, or all requests through the slots the program may use,
//! whichever is longer, times the delay.
#![expect(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a bench prints, and ends where it cannot measure"
)]

use std::time::{Duration, Instant};

use checkup::plan::Plan;
use checkup::{Check, check};
use diagnosis::diagnose;
use diagnosis::key_text::KeyShape;
use diagnosis::run::{Run, Wish};
use diagnosis::verdict::SummaryVerdict;
use policy::Policy;
use practice::{JournalEntry, Options, Scenario, Tenant};
use secrecy::ExposeSecret;
use smartrecruiters::{ApiBase, Client, ClientOptions, Credential};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

const ROUNDS: usize = 7;
const SLOTS: usize = 6;
/// What others wait for, then what waits for it.
const CHAIN_OF_READS: usize = 2;
/// One read, then seven writes, two at a time.
const CHAIN_OF_WRITES: usize = 1 + 7_usize.div_ceil(2);

#[tokio::main]
async fn main() {
    println!("A whole check, {ROUNDS} rounds each: median (lowest to highest), in milliseconds.\n");
    println!(
        "writes  delay  requests  bound  check                 ratio  one by one            a connection each     429s"
    );
    for read_only in [true, false] {
        for delay in [30, 150, 400].map(Duration::from_millis) {
            row(read_only, delay).await;
        }
    }
}

async fn row(read_only: bool, delay: Duration) {
    let (mut checks, mut one_by_one, mut new_connections) = (Vec::new(), Vec::new(), Vec::new());
    let (mut requests, mut too_many) = (0, 0);
    for _ in 0..ROUNDS {
        let (took, journal) = whole_check(read_only, delay).await;
        requests = journal.len();
        too_many += journal.iter().filter(|entry| entry.status == Some(429)).count();
        checks.push(took);
        one_by_one.push(replay(delay, &journal, true).await);
        new_connections.push(replay(delay, &journal, false).await);
    }
    let (chain, writes) = if read_only {
        (CHAIN_OF_READS, "no")
    } else {
        (CHAIN_OF_WRITES, "tried")
    };
    let bound = delay * u32::try_from(chain.max(requests.div_ceil(SLOTS))).expect("a small number");
    let ratio = median(&mut checks).as_secs_f64() / bound.as_secs_f64();
    println!(
        "{writes:<6}  {:>5}  {requests:>8}  {:>5}  {:<20}  {ratio:>5.2}  {:<20}  {:<20}  {too_many:>4}",
        delay.as_millis(),
        bound.as_millis(),
        figures(&mut checks),
        figures(&mut one_by_one),
        figures(&mut new_connections),
    );
}

async fn tenant(delay: Duration) -> Tenant {
    let options = Options {
        scenario: Scenario::Ready,
        delay,
        ..Options::default()
    };
    Tenant::start(options).await.expect("the practice tenant starts")
}

async fn whole_check(read_only: bool, delay: Duration) -> (Duration, Vec<JournalEntry>) {
    let tenant = tenant(delay).await;
    let base = ApiBase::practice(&tenant.api_base()).expect("a loopback address");
    let key = tenant.keys().first().expect("an Admin key").key.clone();
    let credential = Credential::new(key).expect("a key");
    let started = Instant::now();
    let client = Client::new(
        base,
        &credential,
        &ClientOptions::new(Uuid::new_v4(), Policy::default()),
    )
    .expect("a client");
    let wish = Wish { read_only, only: None };
    let order = Check {
        plan: Plan::check(&wish),
        deadline: tokio::time::Instant::now() + Duration::from_mins(1),
        cancel: CancellationToken::new(),
    };
    let run = check(&client, order, Run::new(wish, KeyShape::ApiKey), &mut |_| {}).await;
    let took = started.elapsed();
    let verdict = diagnose(&run).summary.verdict;
    assert_eq!(
        verdict,
        SummaryVerdict::Ready,
        "only a check that comes out right is measured"
    );
    (took, tenant.journal())
}

/// The same requests, one after another, on one connection or on a new one each.
async fn replay(delay: Duration, journal: &[JournalEntry], keep_connection: bool) -> Duration {
    let tenant = tenant(delay).await;
    let key = tenant.keys().first().expect("an Admin key").key.clone();
    let idle = usize::from(keep_connection);
    let http = reqwest::Client::builder()
        .no_proxy()
        .pool_max_idle_per_host(idle)
        .build()
        .expect("a client");
    let started = Instant::now();
    for entry in journal {
        let url = format!("{}{}?{}", tenant.api_base(), entry.path, entry.query);
        let method = entry.method.parse().expect("a method");
        let request = http.request(method, url).header("X-SmartToken", key.expose_secret());
        let answer = request.send().await.expect("an answer");
        answer.bytes().await.expect("a body");
    }
    started.elapsed()
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn figures(times: &mut [Duration]) -> String {
    let middle = median(times);
    format!(
        "{} ({} to {})",
        middle.as_millis(),
        times[0].as_millis(),
        times[times.len() - 1].as_millis()
    )
}
