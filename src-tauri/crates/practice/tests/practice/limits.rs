//! SmartRecruiters' rate limits.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use practice::{Options, Quirk, Scenario};
use reqwest::{Method, StatusCode};

use crate::client::{Client, quick, read};

/// A clock that does not advance, so that all requests are in the same second.
fn stopped() -> Instant {
    static NOW: LazyLock<Instant> = LazyLock::new(Instant::now);
    *NOW
}

#[tokio::test]
async fn the_eleventh_request_within_a_second_is_refused() {
    let client = Client::with(Options {
        clock: stopped,
        ..quick(Scenario::Ready)
    })
    .await;
    for left in (0..10).rev() {
        let answer = read(client.request(Method::GET, "/jobs?limit=1"))
            .await
            .expect("an answer");
        assert_eq!(
            (answer.status, answer.header("x-ratelimit-remaining")),
            (StatusCode::OK, left.to_string().as_str())
        );
        assert_eq!(
            (
                answer.header("x-ratelimit-limit"),
                answer.header("x-ratelimit-concurrent-limit")
            ),
            ("10", "8")
        );
    }
    let refused = read(client.request(Method::GET, "/jobs?limit=1"))
        .await
        .expect("an answer");
    assert_eq!(
        (refused.status, refused.header("x-ratelimit-remaining")),
        (StatusCode::TOO_MANY_REQUESTS, "0")
    );
    assert_eq!(
        refused.header("retry-after"),
        "",
        "not sent, because it is not documented"
    );
    assert_eq!(
        read(client.request(Method::GET, "/offers"))
            .await
            .expect("an answer")
            .status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn the_list_of_candidates_allows_one_request_at_once_and_all_others_eight() {
    let client = Client::with(Options {
        delay: Duration::from_secs(3),
        ..quick(Scenario::Ready)
    })
    .await;
    let ask = |path: &'static str| read(client.request(Method::GET, path));
    let (one, other) = tokio::join!(ask("/candidates"), ask("/candidates"));
    let statuses = [one.expect("an answer").status, other.expect("an answer").status];
    assert!(
        statuses.contains(&StatusCode::OK) && statuses.contains(&StatusCode::TOO_MANY_REQUESTS),
        "{statuses:?}"
    );

    let paths = [
        "/jobs",
        "/offers",
        "/users",
        "/configuration/departments",
        "/configuration/sources",
    ];
    let tasks: Vec<_> = paths
        .into_iter()
        .cycle()
        .take(9)
        .map(|path| tokio::spawn(ask(path)))
        .collect();
    let mut refused = 0;
    for task in tasks {
        refused +=
            usize::from(task.await.expect("no panic").expect("an answer").status == StatusCode::TOO_MANY_REQUESTS);
    }
    assert_eq!(refused, 1, "the ninth request");
}

#[tokio::test]
async fn a_tenant_can_send_retry_after() {
    let client = Client::with(Options {
        clock: stopped,
        quirks: [Quirk::RetryAfter].into(),
        ..quick(Scenario::Ready)
    })
    .await;
    let mut last = read(client.request(Method::GET, "/jobs?limit=1"))
        .await
        .expect("an answer");
    for _ in 0..10 {
        last = read(client.request(Method::GET, "/jobs?limit=1"))
            .await
            .expect("an answer");
    }
    assert_eq!(
        (last.status, last.header("retry-after")),
        (StatusCode::TOO_MANY_REQUESTS, "1")
    );
}
