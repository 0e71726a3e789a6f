//! Measures how long a whole check takes, and prints it as a section of `docs/performance.md`.
//!
//! The server is the practice tenant, which keeps SmartRecruiters' documented limits and answers after a fixed delay. With TLS,
//! the same tenant stands behind a certificate of an authority that only this process trusts, at the address of the real host.
#![expect(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a bench prints, and ends where it cannot measure"
)]

mod tls;

use std::time::{Duration, Instant};

use checkup::plan::Plan;
use checkup::{Check, check};
use diagnosis::diagnose;
use diagnosis::key_text::KeyShape;
use diagnosis::run::{Run, Wish};
use diagnosis::verdict::SummaryVerdict;
use policy::Policy;
use practice::{JournalEntry, Options, Scenario, Tenant};
use secrecy::{ExposeSecret, SecretString};
use smartrecruiters::{ApiBase, Client, ClientOptions, Credential, NamedProxy, ProxyChoice};
use tokio::runtime::Runtime;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::tls::TrustedServer;

const ROUNDS: usize = 7;
/// The baselines wait for nothing but the delays, so they vary less.
const BASELINE_ROUNDS: usize = 3;
const SLOTS: usize = 6;
/// What others wait for, then what waits for it.
const CHAIN_OF_READS: usize = 2;
/// One read, then seven writes, two at a time.
const CHAIN_OF_WRITES: usize = 1 + 7_usize.div_ceil(2);
/// The third is what SmartRecruiters was seen to take, without a key, from one place.
const DELAYS: [u64; 4] = [30, 150, 310, 400];
const DELAYS_WITH_TLS: [u64; 2] = [150, 310];
/// In the form of a key of SmartRecruiters.
const REAL_KEY: &str = "DCRA1-0123456789abcdef0123456789abcdef";

fn main() {
    let server = TrustedServer::in_trusting_process();
    Runtime::new().expect("a runtime").block_on(section(&server));
}

async fn section(server: &TrustedServer) {
    println!(
        "## A check

The time from the first request of a check to its last verdict, against a practice tenant that answers each request after the given
delay. The bound is the delay times the longest chain of requests of which each waits for the one before, or times all requests
divided by the {SLOTS} that may be open at once, whichever is more. No program that sends these requests can be faster. The baselines
send the same requests one after another, on one connection or on a new connection each. {ROUNDS} rounds, baselines {BASELINE_ROUNDS}:
median (lowest to highest), in milliseconds.

| writes | TLS | delay | requests | bound | check | ratio to the bound | one by one | a connection each | refused with 429 |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
    );
    for read_only in [true, false] {
        for delay in DELAYS {
            row(read_only, delay, None).await;
        }
    }
    for delay in DELAYS_WITH_TLS {
        row(true, delay, Some(server)).await;
    }
    println!(
        "
What would break it: a request that waits for another one without need (a longer chain), more requests, a pause between requests that
is longer than the documented limits demand, or a request that is refused with 429 and repeated. With TLS,
each of the {SLOTS} connections adds its handshakes. The baselines are plain HTTP in every row.
"
    );
}

async fn row(read_only: bool, delay: u64, server: Option<&TrustedServer>) {
    let delay = Duration::from_millis(delay);
    let (mut checks, mut one_by_one, mut new_connections) = (Vec::new(), Vec::new(), Vec::new());
    let (mut requests, mut too_many) = (0, 0);
    for round in 0..ROUNDS {
        let (took, journal) = whole_check(read_only, delay, server).await;
        requests = journal.len();
        too_many += journal.iter().filter(|entry| entry.status == Some(429)).count();
        checks.push(took);
        if round < BASELINE_ROUNDS {
            one_by_one.push(replay(delay, &journal, true).await);
            new_connections.push(replay(delay, &journal, false).await);
        }
    }
    let (chain, writes) = if read_only {
        (CHAIN_OF_READS, "no")
    } else {
        (CHAIN_OF_WRITES, "tried")
    };
    let bound = delay * u32::try_from(chain.max(requests.div_ceil(SLOTS))).expect("a small number");
    let ratio = median(&mut checks).as_secs_f64() / bound.as_secs_f64();
    println!(
        "| {writes} | {} | {} | {requests} | {} | {} | {ratio:.2} | {} | {} | {too_many} |",
        if server.is_some() { "yes" } else { "no" },
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

async fn whole_check(
    read_only: bool,
    delay: Duration,
    server: Option<&TrustedServer>,
) -> (Duration, Vec<JournalEntry>) {
    let tenant = tenant(delay).await;
    let mut options = ClientOptions::new(Uuid::new_v4(), Policy::default());
    let key = tenant.keys().first().expect("an Admin key").key.clone();
    let (base, key) = match server {
        None => (ApiBase::practice(&tenant.api_base()).expect("a loopback address"), key),
        Some(server) => {
            let keys = (REAL_KEY.to_owned(), key.expose_secret().to_owned());
            let proxy = server.stand_before(&tenant.api_base(), keys).await;
            let named = NamedProxy::parse(&proxy).expect("an address").expect("a proxy");
            options.proxy = ProxyChoice::Manual(named.address);
            (ApiBase::production(), SecretString::from(REAL_KEY))
        }
    };
    let credential = Credential::new(key).expect("a key");
    let started = Instant::now();
    let client = Client::new(base, &credential, &options).expect("a client");
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
