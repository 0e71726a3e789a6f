//! The limits as the server observes them.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use diagnosis::evidence::Method;
use secrecy::SecretString;
use smartrecruiters::{Client, ClientOptions, Credential, Limits, Repeat, Request};
use tokio::task::JoinSet;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::support::{KEY, Reply, Seen, Server, client_with, get, limits, options, request, soon};

const DELAY: Duration = Duration::from_millis(30);

async fn send_all(client: &Client, calls: impl IntoIterator<Item = Request>) {
    let mut set = JoinSet::new();
    for call in calls {
        let client = client.clone();
        set.spawn(async move { client.send(call, soon(), &CancellationToken::new()).await.status() });
    }
    let statuses = set.join_all().await;
    assert!(
        statuses.iter().all(|status| *status == Some(200)),
        "{statuses:?} {:?}",
        client.sent()
    );
}

fn most_running(seen: &[Seen]) -> usize {
    seen.iter().map(|seen| seen.running).max().unwrap()
}

/// The highest number of arrivals within any window of the server's clock.
fn most_in(window: Duration, seen: &[Seen]) -> usize {
    let counts = seen.iter().map(|first| {
        seen.iter()
            .filter(|it| it.at >= first.at && it.at < first.at + window)
            .count()
    });
    counts.max().unwrap()
}

#[tokio::test]
async fn six_at_most_are_in_flight_over_all_clones_and_six_are_used() {
    let server = Server::start(|_| Reply::ok().after(DELAY)).await;
    let client = client_with(server.base(), limits());
    send_all(&client, (0..30).map(|number| get(&format!("/configuration/{number}")))).await;
    assert_eq!(most_running(&server.seen()), 6);
}

/// The headers with which a server announces its limits.
#[derive(Debug, Clone, Copy)]
enum Headers {
    All,
    /// In the form that some gateways use.
    WithWindow,
    /// Only the limits, without the remaining numbers.
    LimitsOnly,
    RateOnly,
    ConcurrencyOnly,
    /// The rate is a number, and the concurrency is nonsense.
    RateBesideNonsense,
    /// The reverse.
    ConcurrencyBesideNonsense,
}

/// What a server allows, announces and enforces.
#[derive(Debug, Clone, Copy)]
struct Rule {
    at_once: usize,
    per_window: usize,
    /// Whether the requests to all endpoints count together.
    overall: bool,
    headers: Headers,
}

impl Rule {
    fn headers(&self, rate_left: usize, at_once_left: usize) -> Vec<String> {
        let Self {
            at_once, per_window, ..
        } = self;
        let rate = [
            format!("X-RateLimit-Limit: {per_window}"),
            format!("X-RateLimit-Remaining: {rate_left}"),
        ];
        let concurrency = [
            format!("X-RateLimit-Concurrent-Limit: {at_once}"),
            format!("X-RateLimit-Concurrent-Remaining: {at_once_left}"),
        ];
        let all = rate.iter().chain(&concurrency);
        let nonsense = |of: &[String; 2], with: &str| {
            let name = |line: &String| line.split(':').next().map(str::to_owned);
            of.iter()
                .filter_map(name)
                .map(|name| format!("{name}: {with}"))
                .collect::<Vec<_>>()
        };
        match self.headers {
            Headers::All => all.cloned().collect(),
            Headers::WithWindow => all.map(|line| format!("{line};w=1, 1000;w=3600")).collect(),
            Headers::LimitsOnly => all.filter(|line| !line.contains("Remaining")).cloned().collect(),
            Headers::RateOnly => rate.to_vec(),
            Headers::ConcurrencyOnly => concurrency.to_vec(),
            Headers::RateBesideNonsense => [rate.to_vec(), nonsense(&concurrency, "many")].concat(),
            Headers::ConcurrencyBesideNonsense => [nonsense(&rate, "-1"), concurrency.to_vec()].concat(),
        }
    }
}

/// Refuses every request beyond the limits, and records the numbers of the refused requests.
async fn strict_server(rule: Rule, window: Duration, delay: Duration) -> (Server, Arc<Mutex<Vec<usize>>>) {
    let refused = Arc::new(Mutex::new(Vec::new()));
    let noted = refused.clone();
    let accepted: Mutex<Vec<(Instant, String)>> = Mutex::default();
    let server = Server::start(move |seen| {
        let mut accepted = accepted.lock().unwrap();
        let here = |path: &str| rule.overall || path == seen.path;
        let recent = accepted
            .iter()
            .filter(|(at, path)| here(path) && seen.at < *at + window)
            .count();
        let running = accepted.iter().filter(|(at, _)| seen.at < *at + delay).count();
        let full = running >= rule.at_once || recent >= rule.per_window;
        let counted = usize::from(!full);
        let headers = rule.headers(
            rule.per_window.saturating_sub(recent + counted),
            rule.at_once.saturating_sub(running + counted),
        );
        let headers: Vec<_> = headers.iter().map(String::as_str).collect();
        if full {
            noted.lock().unwrap().push(seen.number);
            return Reply::new(429, &headers, "");
        }
        accepted.push((seen.at, seen.path.clone()));
        Reply::new(200, &headers, "{}").after(delay)
    })
    .await;
    (server, refused)
}

#[tokio::test]
async fn what_is_announced_is_followed_from_the_first_answer() {
    use Headers::{
        All, ConcurrencyBesideNonsense, ConcurrencyOnly, LimitsOnly, RateBesideNonsense, RateOnly, WithWindow,
    };
    const FREE: usize = 1000;
    let window = Duration::from_millis(100);
    let mut rows = Vec::new();
    for (at_once, per_window, headers) in [
        (1, 10, All),
        (2, 10, All),
        (3, 10, All),
        (4, 10, All),
        (5, 10, All),
        (6, 10, All),
        (8, 10, All),
        (FREE, 1, All),
        (FREE, 2, All),
        (FREE, 3, All),
        (FREE, 5, All),
        (1, 1, All),
        (2, 3, All),
        (2, 3, WithWindow),
        (2, 3, LimitsOnly),
        (FREE, 2, RateOnly),
        (FREE, 2, RateBesideNonsense),
        (2, FREE, ConcurrencyOnly),
        (2, FREE, ConcurrencyBesideNonsense),
        (1, FREE, ConcurrencyOnly),
    ] {
        for overall in [false, true] {
            let rule = Rule {
                at_once,
                per_window,
                overall,
                headers,
            };
            rows.extend([Duration::ZERO, Duration::from_millis(5)].map(|delay| (rule, delay)));
        }
    }
    let mut tests = JoinSet::new();
    for (rule, delay) in rows {
        tests.spawn(async move {
            let (server, refused) = strict_server(rule, window, delay).await;
            let limits = Limits {
                one_try: Duration::from_mins(1),
                one_call: Duration::from_mins(1),
                rate_window: window,
                ..limits()
            };
            let client = client_with(server.base(), limits);
            // The first four are sent before any limit is known; each goes to a different endpoint.
            let path = |number| format!("/configuration/{}", number % 4);
            if rule.overall {
                // Only the answers of several endpoints show that a limit applies to all of them together.
                let mut first = JoinSet::new();
                for number in 0..4 {
                    let (client, call) = (client.clone(), request(Method::Get, &path(number), Repeat::Never));
                    first.spawn(async move { client.send(call, soon(), &CancellationToken::new()).await });
                }
                first.join_all().await;
            }
            send_all(&client, (0..16).map(|number| get(&path(number)))).await;
            let refused = refused.lock().unwrap().clone();
            assert!(
                refused.iter().all(|number| *number < 4),
                "{rule:?} {delay:?}: {refused:?}"
            );
            let fits = if rule.overall {
                rule.at_once.min(rule.per_window)
            } else {
                rule.at_once
            };
            assert!(
                refused.len() <= 4_usize.saturating_sub(fits),
                "{rule:?} {delay:?}: {refused:?}"
            );
        });
    }
    tests.join_all().await;
}

#[tokio::test]
async fn a_limit_that_is_an_endpoints_holds_no_other_one_back() {
    // If the limit applied to all endpoints together, this would take hours.
    let limits = Limits {
        rate_window: Duration::from_hours(1),
        ..limits()
    };
    for per_window in [1, 3, 10] {
        let rule = Rule {
            at_once: 8,
            per_window,
            overall: false,
            headers: Headers::All,
        };
        let (server, refused) = strict_server(rule, Duration::from_hours(1), Duration::ZERO).await;
        let client = client_with(server.base(), limits.clone());
        send_all(&client, (0..30).map(|number| get(&format!("/configuration/{number}")))).await;
        assert!(refused.lock().unwrap().is_empty());
    }
}

#[tokio::test]
async fn four_at_most_are_in_flight_until_an_answer_has_told_the_limits() {
    let all = &["X-RateLimit-Concurrent-Limit: 8", "X-RateLimit-Limit: 10"][..];
    for (path, status, headers, then) in [
        ("/users", 200, all, 6),
        // If nothing is announced, the documented limit applies.
        ("/users", 200, &[], 6),
        ("/users", 401, all, 6),
        ("/users", 429, &[], 4),
        ("/users", 200, &["X-RateLimit-Concurrent-Limit: 0"], 1),
        ("/users", 200, &["X-RateLimit-Concurrent-Limit: 5"], 5),
        ("/users", 200, &["X-RateLimit-Concurrent-Limit: 100"], 6),
        ("/users", 200, &["X-RateLimit-Concurrent-Limit: soon"], 6),
        // This endpoint's limit is its own and says nothing about the others.
        ("/candidates", 200, &["X-RateLimit-Concurrent-Limit: 1"], 4),
    ] {
        let headers: Vec<String> = headers.iter().map(|line| (*line).to_owned()).collect();
        let server = Server::start(move |seen| {
            let headers: Vec<_> = headers.iter().map(String::as_str).collect();
            match seen.number {
                0 => Reply::new(status, &headers, "{}"),
                _ => Reply::hang(),
            }
        })
        .await;
        let limits = Limits {
            one_try: Duration::from_mins(1),
            ..limits()
        };
        let client = client_with(server.base(), limits);
        let cancel = CancellationToken::new();
        let first = request(Method::Get, path, Repeat::Never);
        assert_eq!(client.send(first, soon(), &cancel).await.status(), Some(status));
        let mut waiting = JoinSet::new();
        for number in 0..10 {
            let (client, cancel) = (client.clone(), cancel.clone());
            let call = get(&format!("/configuration/{number}"));
            waiting.spawn(async move { client.send(call, soon(), &cancel).await.tries });
        }
        while server.seen().len() < 1 + then {
            tokio::task::yield_now().await;
        }
        // No other call gets a turn while these are in flight.
        cancel.cancel();
        let sent = waiting.join_all().await.into_iter().filter(|tries| *tries > 0).count();
        assert_eq!(sent, then, "{path} {status}");
    }
}

#[tokio::test]
async fn two_clients_of_one_key_share_its_limits_and_two_of_two_keys_do_not() {
    for (second, shared) in [(KEY, true), ("DCRA1-another", false)] {
        let server = Server::start(|_| Reply::ok().after(DELAY)).await;
        let first = client_with(server.base(), limits());
        let beside = ClientOptions {
            beside: Some(first.clone()),
            ..options(limits())
        };
        let credential = Credential::new(SecretString::from(second)).unwrap();
        let second = Client::new(server.base(), &credential, &beside).unwrap();
        let calls = || (0..30).map(|number| get(&format!("/configuration/{number}")));
        tokio::join!(send_all(&first, calls()), send_all(&second, calls()));
        let most = most_running(&server.seen());
        assert!(if shared { most == 6 } else { most > 6 }, "{most} at once");
        assert_eq!(
            (first.sent().len(), second.sent().len()),
            (30, 30),
            "each keeps its own log"
        );
    }
}

#[tokio::test]
async fn the_candidate_list_is_read_one_at_a_time() {
    let server = Server::start(|_| Reply::ok().after(DELAY)).await;
    let client = client_with(server.base(), limits());
    send_all(&client, (0..5).map(|_| get("/candidates?limit=1"))).await;
    assert_eq!(most_running(&server.seen()), 1);
}

#[tokio::test]
async fn no_window_of_a_second_holds_more_than_ten_of_an_endpoint() {
    let server = Server::start(|_| Reply::ok()).await;
    let limits = Limits {
        rate_window: Limits::default().rate_window,
        ..limits()
    };
    let client = client_with(server.base(), limits);
    send_all(&client, (0..25).map(|number| get(&format!("/jobs?offset={number}")))).await;
    assert_eq!(most_in(Duration::from_secs(1), &server.seen()), 10);
}

#[tokio::test]
async fn endpoints_that_are_limited_to_two_get_two() {
    let server = Server::start(|_| Reply::ok()).await;
    let client = client_with(server.base(), limits());
    let call = || request(Method::Delete, "/jobs/{id}/publication", Repeat::Attempt);
    send_all(&client, (0..6).map(|_| call())).await;
    assert_eq!(most_in(limits().rate_window, &server.seen()), 2);
}

#[tokio::test]
async fn an_endpoint_with_nothing_remaining_is_left_alone_for_a_window() {
    let window = Duration::from_millis(500);
    // If the other endpoint waited too, it would wait for an hour.
    for (second, rate_window, waits) in [("/jobs", window, true), ("/users", Duration::from_hours(1), false)] {
        let server = Server::start(|seen| {
            let remaining = if seen.number == 0 { 0 } else { 9 };
            Reply::new(200, &[&format!("X-RateLimit-Remaining: {remaining}")], "{}")
        })
        .await;
        let limits = Limits {
            rate_window,
            ..limits()
        };
        let client = client_with(server.base(), limits);
        for path in ["/jobs", second] {
            send_all(&client, [get(path)]).await;
        }
        let seen = server.seen();
        assert!(!waits || seen[1].at - seen[0].at >= window);
    }
}

#[tokio::test]
async fn a_pause_beyond_the_time_of_a_call_is_known_to_whoever_asks_next() {
    for (retry_after, expected) in [("120", Some(100..=120)), ("0", None)] {
        let header = format!("Retry-After: {retry_after}");
        let server = Server::start(move |seen| match seen.path.as_str() {
            "/jobs" => Reply::new(429, &[&header], ""),
            _ => Reply::ok(),
        })
        .await;
        let client = client_with(server.base(), limits());
        assert_eq!(client.asked_to_wait(), None);
        for path in ["/jobs", "/users"] {
            client.send(get(path), soon(), &CancellationToken::new()).await;
        }
        let wait = client.asked_to_wait().map(|wait| wait.as_secs());
        assert_eq!(wait.is_some(), expected.is_some(), "{retry_after}: {wait:?}");
        assert!(wait.is_none_or(|wait| expected.is_some_and(|expected| expected.contains(&wait))));
    }
}

/// A server with 8 slots, `others` of which another program occupies.
async fn counting_server(others: usize, delay: Duration, lingers: Duration) -> Server {
    Server::start(move |seen| {
        let (limit, others) = if seen.path.starts_with("/candidates?") {
            (1, 1)
        } else {
            (8, others)
        };
        let remaining = format!(
            "X-RateLimit-Concurrent-Remaining: {}",
            8_usize.min(limit).saturating_sub(seen.running + others)
        );
        let headers = [&*format!("X-RateLimit-Concurrent-Limit: {limit}"), &*remaining];
        Reply {
            lingers,
            after: delay,
            ..Reply::new(200, &headers, "{}")
        }
    })
    .await
}

fn mixed_calls(count: usize) -> impl Iterator<Item = Request> {
    (0..count).map(|number| match number % 5 {
        0 => get("/candidates?limit=1"),
        _ => get(&format!("/configuration/{number}")),
    })
}

/// Sends calls until the client has noticed somebody else. How many that takes depends on how many of ours run at once, and so on how
/// busy this computer is.
async fn send_until_noticed<Calls: Iterator<Item = Request>>(client: &Client, calls: impl Fn() -> Calls) {
    for _ in 0..50 {
        send_all(client, calls()).await;
        if client.other_user_of_key() {
            return;
        }
    }
}

#[tokio::test]
async fn our_own_calls_are_never_taken_for_somebody_elses() {
    let moment = Duration::from_millis(3);
    for (delay, lingers) in [
        (Duration::ZERO, Duration::ZERO),
        (moment, Duration::ZERO),
        (DELAY, Duration::ZERO),
        (moment, Duration::from_millis(30)),
        (DELAY, Duration::from_millis(30)),
    ] {
        let server = counting_server(0, delay, lingers).await;
        let client = client_with(server.base(), limits());
        send_all(&client, mixed_calls(30)).await;
        assert!(!client.other_user_of_key(), "{delay:?} {lingers:?}");
    }
}

#[tokio::test]
async fn somebody_else_is_noticed_and_given_way_to() {
    for others in [2, 4] {
        let server = counting_server(others, 4 * DELAY, Duration::ZERO).await;
        let client = client_with(server.base(), limits());
        send_until_noticed(&client, || mixed_calls(30)).await;
        assert!(client.other_user_of_key(), "{others}");
        let before = server.seen().len();
        send_all(&client, mixed_calls(30)).await;
        assert_eq!(most_running(&server.seen()[before..]), 2);
    }
}

#[tokio::test]
async fn somebody_who_comes_while_all_of_ours_are_busy_is_noticed() {
    let calls = || (0..30).map(|number| get(&format!("/configuration/{number}")));
    for delay in [Duration::from_millis(5), DELAY] {
        let server = Server::start(move |seen| {
            let others = if seen.number < 20 { 0 } else { 3 };
            let remaining = 8_usize.saturating_sub(seen.running + others);
            let remaining = format!("X-RateLimit-Concurrent-Remaining: {remaining}");
            Reply::new(200, &["X-RateLimit-Concurrent-Limit: 8", &remaining], "{}").after(delay)
        })
        .await;
        let client = client_with(server.base(), limits());
        send_until_noticed(&client, calls).await;
        assert!(client.other_user_of_key(), "{delay:?}");
        let before = server.seen().len();
        send_all(&client, calls()).await;
        assert!(most_running(&server.seen()[before..]) <= 2, "{delay:?}");
    }
}

#[tokio::test]
async fn somebody_else_is_noticed_by_a_single_call() {
    let server = counting_server(1, Duration::ZERO, Duration::ZERO).await;
    let client = client_with(server.base(), limits());
    send_all(&client, [get("/users")]).await;
    assert!(client.other_user_of_key());
}
