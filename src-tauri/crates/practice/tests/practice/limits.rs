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
    assert_eq!(refused_at_once(&["/candidates"; 2]).await, 1, "the second request");
    let paths = [
        "/jobs",
        "/offers",
        "/users",
        "/configuration/departments",
        "/configuration/sources",
    ];
    let nine: Vec<_> = paths.into_iter().cycle().take(9).collect();
    assert_eq!(refused_at_once(&nine).await, 1, "the ninth request");
}

/// How many of these requests are refused if they are sent at once. On a busy computer, the first may be answered before the last
/// arrives, so that none is refused. Then they are sent again, to a slower tenant.
async fn refused_at_once(paths: &[&'static str]) -> usize {
    let mut delay = Duration::from_secs(1);
    loop {
        let client = Client::with(Options {
            delay,
            ..quick(Scenario::Ready)
        })
        .await;
        let ask = |path: &&'static str| tokio::spawn(read(client.request(Method::GET, path)));
        let tasks: Vec<_> = paths.iter().map(ask).collect();
        let mut refused = 0;
        for task in tasks {
            match task.await.expect("no panic").expect("an answer").status {
                StatusCode::TOO_MANY_REQUESTS => refused += 1,
                status => assert_eq!(status, StatusCode::OK),
            }
        }
        if refused > 0 || delay > Duration::from_secs(30) {
            return refused;
        }
        delay *= 2;
    }
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
