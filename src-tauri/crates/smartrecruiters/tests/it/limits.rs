//! The limits as the server sees them.

use std::time::Duration;

use diagnosis::evidence::Method;
use secrecy::SecretString;
use smartrecruiters::{Client, ClientOptions, Credential, Limits, Repeat, Request};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::support::{KEY, Reply, Seen, Server, client_with, get, limits, options, request, soon};

const DELAY: Duration = Duration::from_millis(30);

async fn send_all(client: &Client, calls: impl IntoIterator<Item = Request>) {
    let mut set = JoinSet::new();
    for call in calls {
        let client = client.clone();
        set.spawn(async move { client.send(call, soon(), &CancellationToken::new()).await.status() });
    }
    for status in set.join_all().await {
        assert_eq!(status, Some(200));
    }
}

fn most_running(seen: &[Seen]) -> usize {
    seen.iter().map(|seen| seen.running).max().unwrap()
}

/// The most arrivals within any window of the server's clock.
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
    let seen = server.seen();
    assert_eq!(most_in(Duration::from_secs(1), &seen), 10);
    assert!(
        seen[24].at - seen[0].at < Duration::from_millis(2900),
        "and it is no slower than that"
    );
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
    let server = Server::start(|seen| {
        let remaining = if seen.number == 0 {
            "X-RateLimit-Remaining: 0"
        } else {
            "X-RateLimit-Remaining: 9"
        };
        Reply::new(200, &[remaining], "{}")
    })
    .await;
    let client = client_with(server.base(), limits());
    for path in ["/jobs", "/users", "/jobs"] {
        send_all(&client, [get(path)]).await;
    }
    let seen = server.seen();
    assert!(seen[1].at - seen[0].at < limits().rate_window);
    assert!(seen[2].at - seen[0].at >= limits().rate_window);
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

/// A server of 8 slots, `others` of which somebody else holds.
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
        send_all(&client, mixed_calls(30)).await;
        assert!(client.other_user_of_key(), "{others}");
        let before = server.seen().len();
        send_all(&client, mixed_calls(30)).await;
        assert_eq!(most_running(&server.seen()[before..]), 2);
    }
}

#[tokio::test]
async fn somebody_who_comes_while_all_of_ours_are_busy_is_noticed_soon() {
    for delay in [Duration::from_millis(5), DELAY] {
        let server = Server::start(move |seen| {
            let others = if seen.number < 20 { 0 } else { 3 };
            let remaining = 8_usize.saturating_sub(seen.running + others);
            let remaining = format!("X-RateLimit-Concurrent-Remaining: {remaining}");
            Reply::new(200, &["X-RateLimit-Concurrent-Limit: 8", &remaining], "{}").after(delay)
        })
        .await;
        let client = client_with(server.base(), limits());
        send_all(&client, (0..60).map(|number| get(&format!("/configuration/{number}")))).await;
        assert!(client.other_user_of_key(), "{delay:?}");
        assert!(most_running(&server.seen()[50..]) <= 2, "{delay:?}");
    }
}

#[tokio::test]
async fn somebody_else_is_noticed_by_a_single_call() {
    let server = counting_server(1, Duration::ZERO, Duration::ZERO).await;
    let client = client_with(server.base(), limits());
    send_all(&client, [get("/users")]).await;
    assert!(client.other_user_of_key());
}
