//! What time limits and a person's stop leave behind.

use std::time::Duration;

use diagnosis::evidence::{Method, NoAnswer, Outcome};
use smartrecruiters::{Limits, Repeat};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::support::{Reply, Server, Then, client, client_with, get, limits, request, soon};

const NO_ANSWER: fn(NoAnswer) -> Outcome = Outcome::NoAnswer;

#[tokio::test]
async fn a_silent_server_is_a_time_out_tried_twice_on_a_read() {
    let half = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{";
    for text in ["", half] {
        let server = Server::start(move |_| Reply::raw(text, Then::Hang)).await;
        let client = client(server.base());
        for (method, repeat, tries) in [(Method::Get, Repeat::Read, 2), (Method::Delete, Repeat::Attempt, 1)] {
            let seen = client
                .send(request(method, "/users", repeat), soon(), &CancellationToken::new())
                .await;
            assert_eq!((seen.outcome, seen.tries), (NO_ANSWER(NoAnswer::Timeout), tries));
            assert!(seen.duration_ms >= 400);
        }
        assert!(client.sent().iter().all(|sent| sent.reason == Some(NoAnswer::Timeout)));
    }
}

#[tokio::test]
async fn one_call_ends_with_all_its_tries() {
    let server = Server::start(|seen| {
        if seen.number == 0 {
            Reply::new(503, &[], "")
        } else {
            Reply::hang()
        }
    })
    .await;
    let limits = Limits {
        one_call: Duration::from_millis(300),
        ..limits()
    };
    let started = Instant::now();
    let seen = client_with(server.base(), limits)
        .send(get("/users"), soon(), &CancellationToken::new())
        .await;
    assert_eq!(
        (seen.status(), seen.tries),
        (Some(503), 2),
        "the last try that ended speaks"
    );
    assert!(started.elapsed() < Duration::from_millis(600));
}

#[tokio::test]
async fn the_deadline_keeps_the_last_reason_and_is_one_only_where_there_is_none() {
    for (first, outcome) in [(Some(503), Some(503)), (None, None)] {
        let server = Server::start(move |seen| match first {
            Some(status) if seen.number == 0 => Reply::new(status, &[], ""),
            _ => Reply::hang(),
        })
        .await;
        let limits = Limits {
            one_try: Duration::from_secs(10),
            one_call: Duration::from_secs(10),
            ..limits()
        };
        let client = client_with(server.base(), limits);
        let deadline = Instant::now() + Duration::from_millis(250);
        let seen = client.send(get("/users"), deadline, &CancellationToken::new()).await;
        assert_eq!(seen.status(), outcome);
        if outcome.is_none() {
            assert_eq!((seen.outcome, seen.tries), (NO_ANSWER(NoAnswer::Deadline), 1));
        }
        assert_eq!(client.sent().last().unwrap().reason, Some(NoAnswer::Deadline));
    }
}

#[tokio::test]
async fn waiting_for_a_permit_ends_with_the_deadline_and_with_a_stop() {
    let server = Server::start(|_| Reply::hang()).await;
    let limits = Limits {
        in_flight: 1,
        one_try: Duration::from_secs(10),
        ..limits()
    };
    let client = client_with(server.base(), limits);
    let stop = CancellationToken::new();
    let holder = tokio::spawn({
        let (client, stop) = (client.clone(), stop.clone());
        async move { client.send(get("/jobs"), soon(), &stop).await }
    });
    while client.sent().is_empty() {
        tokio::task::yield_now().await;
    }
    let deadline = Instant::now() + Duration::from_millis(50);
    let late = client.send(get("/users"), deadline, &CancellationToken::new()).await;
    assert_eq!((late.outcome, late.tries), (NO_ANSWER(NoAnswer::Deadline), 0));

    let started = Instant::now();
    let (waiting, ()) = tokio::join!(client.send(get("/users"), soon(), &stop), async { stop.cancel() });
    assert_eq!((waiting.outcome, waiting.tries), (NO_ANSWER(NoAnswer::Cancelled), 0));
    let held = holder.await.unwrap();
    assert_eq!((held.outcome, held.tries), (NO_ANSWER(NoAnswer::Cancelled), 1));
    assert!(started.elapsed() < Duration::from_millis(200));
    let sent = client.sent();
    assert_eq!((sent.len(), sent[0].reason), (1, Some(NoAnswer::Cancelled)));
}

#[tokio::test]
async fn a_stop_wins_over_an_answer_that_came_before() {
    let server = Server::start(|seen| {
        if seen.number == 0 {
            Reply::new(503, &[], "")
        } else {
            Reply::hang()
        }
    })
    .await;
    let client = client(server.base());
    let stop = CancellationToken::new();
    let call = client.send(get("/users"), soon(), &stop);
    let stopper = async {
        while client.sent().len() < 2 {
            tokio::task::yield_now().await;
        }
        stop.cancel();
    };
    let (seen, ()) = tokio::join!(call, stopper);
    assert_eq!((seen.outcome, seen.tries), (NO_ANSWER(NoAnswer::Cancelled), 2));
}
