//! What is sent again, how often and when.

use std::time::{Duration, SystemTime};

use diagnosis::evidence::{Method, NoAnswer, Outcome};
use diagnosis::reading::{Reading, read};
use diagnosis::verdict::Reason;
use serde_json::json;
use smartrecruiters::{Limits, Repeat};
use tokio_util::sync::CancellationToken;

use crate::support::{Reply, Server, Then, client, client_with, get, limits, request, soon};

#[tokio::test]
async fn each_repeat_rule_covers_its_own_statuses() {
    use Repeat::{Attempt, Never, Read};
    for (method, repeat, repeated) in [
        (Method::Get, Read, &[429, 500, 502, 503, 504][..]),
        (Method::Delete, Attempt, &[429, 502, 503, 504][..]),
        (Method::Put, Attempt, &[429, 502, 503, 504][..]),
        (Method::Get, Never, &[][..]),
        (Method::Post, Never, &[][..]),
        // A POST is sent once, regardless of its repeat setting.
        (Method::Post, Read, &[][..]),
        (Method::Post, Attempt, &[][..]),
    ] {
        for status in [
            200, 204, 302, 400, 401, 403, 404, 409, 422, 429, 500, 501, 502, 503, 504,
        ] {
            let server = Server::start(move |_| Reply::new(status, &[], "")).await;
            let client = client_with(
                server.base(),
                Limits {
                    back_off: Duration::from_millis(1),
                    ..limits()
                },
            );
            let mut call = request(method, "/users", repeat);
            call.body = (method == Method::Post).then(|| json!({}));
            let seen = client.send(call, soon(), &CancellationToken::new()).await;
            let tries = match status {
                500 if repeated.contains(&status) => 2,
                _ if repeated.contains(&status) => 4,
                _ => 1,
            };
            assert_eq!(seen.tries, tries, "{method} {repeat:?} {status}");
            assert_eq!(server.seen().len(), client.sent().len());
            assert_eq!(server.seen().len(), usize::try_from(tries).unwrap());
            assert_eq!(seen.status(), Some(status));
        }
    }
}

#[tokio::test]
async fn a_client_without_repeats_tries_each_call_once_and_shares_the_log() {
    for status in [200, 429, 500, 503] {
        let server = Server::start(move |_| Reply::new(status, &[], "")).await;
        let client = client(server.base());
        for sent in 1..=2 {
            let once = client.without_repeats();
            let seen = once.send(get("/users"), soon(), &CancellationToken::new()).await;
            // After a 429 nothing is sent until the pause ends.
            let expected = if status == 429 { 1 } else { sent };
            assert!(seen.tries <= 1, "{status}");
            assert_eq!(
                (server.seen().len(), client.sent().len()),
                (expected, expected),
                "{status}"
            );
            if status == 429 {
                break;
            }
        }
    }
}

#[tokio::test]
async fn a_503_and_then_a_200_is_a_200() {
    let server = Server::start(|seen| {
        if seen.number == 0 {
            Reply::new(503, &[], "")
        } else {
            Reply::ok()
        }
    })
    .await;
    let client = client(server.base());
    let seen = client.send(get("/users"), soon(), &CancellationToken::new()).await;
    assert_eq!((seen.status(), seen.tries), (Some(200), 2));
    let statuses: Vec<_> = client.sent().iter().map(|sent| sent.status).collect();
    assert_eq!(statuses, [Some(503), Some(200)]);
}

#[tokio::test]
async fn a_post_is_sent_once_even_when_its_connection_breaks() {
    let server = Server::start(|_| Reply::raw("", Then::Close)).await;
    let client = client(server.base());
    let mut post = request(Method::Post, "/candidates", Repeat::Never);
    post.body = Some(json!({"lastName": "Check"}));
    let seen = client.send(post, soon(), &CancellationToken::new()).await;
    assert_eq!((seen.outcome, seen.tries), (Outcome::NoAnswer(NoAnswer::Connect), 1));
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_connection_that_breaks_before_any_answer_is_tried_once_more() {
    for (method, repeat) in [
        (Method::Get, Repeat::Read),
        (Method::Delete, Repeat::Attempt),
        (Method::Put, Repeat::Attempt),
    ] {
        for (broken, outcome) in [(1, Some(200)), (9, None)] {
            let server = Server::start(move |seen| {
                if seen.number < broken {
                    Reply::raw("", Then::Close)
                } else {
                    Reply::ok()
                }
            })
            .await;
            let seen = client(server.base())
                .send(request(method, "/users", repeat), soon(), &CancellationToken::new())
                .await;
            assert_eq!((seen.status(), seen.tries), (outcome, 2), "{method}");
            assert_eq!(server.seen().len(), 2);
        }
    }
}

#[tokio::test]
async fn what_deserves_one_repeat_gets_one_in_all() {
    let server = Server::start(|seen| match seen.number {
        0 => Reply::raw("", Then::Close),
        1 => Reply::new(503, &[], ""),
        _ => Reply::new(500, &[], ""),
    })
    .await;
    let seen = client(server.base())
        .send(get("/users"), soon(), &CancellationToken::new())
        .await;
    assert_eq!((seen.status(), seen.tries), (Some(500), 3));
}

#[tokio::test]
async fn retry_after_is_waited_for_in_seconds_and_as_a_date() {
    let date = httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_001));
    let now = httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000));
    for headers in [
        vec!["Retry-After: 1".to_owned()],
        // The server's own clock counts, no matter how wrong it is.
        vec![format!("Retry-After: {date}"), format!("Date: {now}")],
    ] {
        let server = Server::start(move |seen| {
            let headers: Vec<_> = headers.iter().map(String::as_str).collect();
            if seen.number == 0 {
                Reply::new(429, &headers, "")
            } else {
                Reply::ok()
            }
        })
        .await;
        let client = client(server.base());
        let seen = client.send(get("/users"), soon(), &CancellationToken::new()).await;
        assert_eq!((seen.status(), seen.tries), (Some(200), 2));
        let seen = server.seen();
        assert!(
            seen[1].at - seen[0].at >= Duration::from_millis(995),
            "{:?}",
            seen[1].at - seen[0].at
        );
    }
}

#[tokio::test]
async fn without_retry_after_a_429_is_tried_four_times() {
    let server = Server::start(|_| Reply::new(429, &[], "")).await;
    let seen = client(server.base())
        .send(get("/users"), soon(), &CancellationToken::new())
        .await;
    assert_eq!((seen.status(), seen.tries), (Some(429), 4));
}

#[tokio::test]
async fn a_retry_after_beyond_the_time_left_is_not_waited_for_and_nothing_is_sent_in_it() {
    for header in [
        "Retry-After: 60",
        "Retry-After: 18446744073709551616",
        "Retry-After: Fri, 31 Dec 10000 23:59:59 GMT",
    ] {
        let server = Server::start(move |_| Reply::new(429, &[header], "")).await;
        let client = client(server.base());
        let cancel = CancellationToken::new();
        let first = client.send(get("/users?offset=0"), soon(), &cancel).await;
        assert_eq!((first.status(), first.tries), (Some(429), 1), "{header}");
        // Later requests also wait for the pause of the first one, whatever they are.
        for (method, repeat) in [
            (Method::Get, Repeat::Read),
            (Method::Get, Repeat::Attempt),
            (Method::Get, Repeat::Never),
        ] {
            let later = request(method, "/users?offset=100", repeat);
            let seen = client.send(later, soon(), &cancel).await;
            let reading = read(&seen, false);
            assert_eq!(
                (reading, seen.tries),
                (Reading::Unclear(Reason::Throttled), 0),
                "{header}"
            );
        }
        assert_eq!((server.seen().len(), client.sent().len()), (1, 1), "{header}");
    }
}

#[tokio::test]
async fn a_pause_that_comes_while_a_call_waits_holds_for_it_too() {
    let server = Server::start(|_| Reply::new(429, &["Retry-After: 60"], "").after(Duration::from_millis(50))).await;
    let client = client_with(
        server.base(),
        Limits {
            in_flight: 1,
            ..limits()
        },
    );
    let cancel = CancellationToken::new();
    let (first, second) = tokio::join!(
        client.send(get("/users?offset=0"), soon(), &cancel),
        client.send(get("/users?offset=100"), soon(), &cancel),
    );
    assert_eq!((first.status(), first.tries), (Some(429), 1));
    assert_eq!(
        (second.outcome, second.tries),
        (Outcome::NoAnswer(NoAnswer::Throttled), 0)
    );
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_429_pauses_the_other_calls_of_its_endpoint_only() {
    let server = Server::start(|seen| {
        if seen.number == 0 {
            Reply::new(429, &["Retry-After: 1"], "")
        } else {
            Reply::ok()
        }
    })
    .await;
    let client = client(server.base());
    let first = tokio::spawn({
        let client = client.clone();
        async move { client.send(get("/jobs"), soon(), &CancellationToken::new()).await }
    });
    while client.sent().first().is_none_or(|sent| sent.status.is_none()) {
        tokio::task::yield_now().await;
    }
    let token = CancellationToken::new();
    tokio::join!(
        client.send(get("/jobs"), soon(), &token),
        client.send(get("/users"), soon(), &token)
    );
    first.await.unwrap();
    let seen = server.seen();
    assert_eq!((seen.len(), seen[1].path.as_str()), (4, "/users"));
    for later in &seen[2..] {
        assert_eq!(later.path, "/jobs");
        assert!(later.at - seen[0].at >= Duration::from_millis(995));
    }
}
