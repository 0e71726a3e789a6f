//! What remains when a time limit or a person stops a call.

use std::time::Duration;

use diagnosis::evidence::{Answer, Body, Method, NoAnswer, Observation, Outcome};
use diagnosis::reading::{Reading, read};
use diagnosis::verdict::Reason;
use smartrecruiters::{Attempts, Limits, Repeat, Sent};
use tokio::task::JoinSet;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::support::{Reply, Server, Then, client, client_with, get, limits, request, soon};

/// A time limit after the deadline of every call.
const LONG: Duration = Duration::from_hours(1);

/// A time limit that ends an endless answer, and that whatever comes before that answer meets even on a busy computer.
const SHORT: Duration = Duration::from_secs(4);

const NO_ANSWER: fn(NoAnswer) -> Outcome = Outcome::NoAnswer;

#[tokio::test]
async fn a_silent_server_is_a_time_out_tried_twice_on_a_read() {
    let server = Server::start(|_| Reply::hang()).await;
    let limits = Limits {
        one_try: Duration::from_millis(400),
        ..limits()
    };
    let client = client_with(server.base(), limits);
    for (method, repeat, tries) in [(Method::Get, Repeat::Read, 2), (Method::Delete, Repeat::Attempt, 1)] {
        let seen = client
            .send(request(method, "/users", repeat), soon(), &CancellationToken::new())
            .await;
        assert_eq!((seen.outcome, seen.tries), (NO_ANSWER(NoAnswer::Timeout), tries));
        assert!(seen.duration_ms >= 400);
    }
    assert!(client.sent().iter().all(|sent| sent.reason == Some(NoAnswer::Timeout)));
}

/// Complete headers and the first byte of a body that never ends.
fn half(status: u16) -> Reply {
    let head = "Content-Length: 99\r\nX-Request-Id: r1\r\nX-RateLimit-Limit: 10\r\nWWW-Authenticate: Bearer\r\n\
                Date: Thu, 01 Jan 2099 00:00:00 GMT";
    Reply::raw(&format!("HTTP/1.1 {status} X\r\n{head}\r\n\r\n{{"), Then::Hang)
}

fn half_answer(status: u16, by: NoAnswer) -> Outcome {
    Outcome::Answer(Answer {
        status,
        body: Body::CutOff(by),
        www_authenticate: Some("Bearer".into()),
        rate_headers: true,
    })
}

/// Which time limit ends a call first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ends {
    Try,
    Call,
    Run,
}

/// One read whose answer takes too long: the observation and what was sent. Its time begins when it is awaited, so that all calls
/// of a test can be made first and then wait together.
async fn slow_read(
    answers: &'static [fn() -> Reply],
    ends: Ends,
) -> impl Future<Output = (Observation, Vec<Sent>)> + Send + 'static {
    let server = Server::start(move |seen| answers[seen.number.min(answers.len() - 1)]()).await;
    let limit = move |this| if ends == this { SHORT } else { LONG };
    let limits = Limits {
        one_try: limit(Ends::Try),
        one_call: limit(Ends::Call),
        ..limits()
    };
    let client = client_with(server.base(), limits);
    async move {
        let deadline = Instant::now() + limit(Ends::Run);
        let seen = client.send(get("/users"), deadline, &CancellationToken::new()).await;
        (seen, client.sent())
    }
}

#[tokio::test]
async fn whatever_time_ends_a_body_the_headers_are_kept() {
    let mut calls = JoinSet::new();
    for (ends, by) in [
        (Ends::Try, NoAnswer::Timeout),
        (Ends::Call, NoAnswer::Timeout),
        (Ends::Run, NoAnswer::Deadline),
    ] {
        // Only a success whose body hangs is requested again, and only if the time limit of one try ended it.
        let again = if ends == Ends::Try { 2 } else { 1 };
        for (status, answer, tries) in [
            (200, &[(|| half(200)) as fn() -> Reply], again),
            (401, &[|| half(401)], 1),
            (403, &[|| half(403)], 1),
        ] {
            let call = slow_read(answer, ends).await;
            calls.spawn(async move {
                let (seen, sent) = call.await;
                assert_eq!((seen.outcome, seen.tries), (half_answer(status, by), tries), "{ends:?}");
                assert_eq!(seen.request_id.as_deref(), Some("r1"));
                for sent in sent {
                    assert_eq!((sent.status, sent.request_id.as_deref()), (Some(status), Some("r1")));
                }
            });
        }
    }
    calls.join_all().await;
}

/// An answer that sends these bytes and then drips.
fn drip(text: &str) -> Reply {
    Reply::raw(text, Then::Drip)
}

#[tokio::test]
async fn an_answer_that_drips_is_late_and_not_broken_off() {
    const HEADERS: fn() -> Reply = || drip("HTTP/1.1 200 X\r\nX-Note: ");
    const BODY: fn() -> Reply = || drip("HTTP/1.1 200 X\r\nContent-Length: 9999\r\n\r\n{\"content\": \"");
    const CHUNK: fn() -> Reply = || drip("HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\nfff\r\n{\"content\": \"");
    const SILENCE: fn() -> Reply = Reply::hang;
    const SILENT_BODY: fn() -> Reply = || half(200);
    const REFUSAL: fn() -> Reply = || half(403);
    const THROTTLE: fn() -> Reply = || half(429);
    const FAILS: fn() -> Reply = || Reply::new(503, &[], "");
    use Reason::{Deadline, ServerError, Throttled, Timeout};
    let mut calls = JoinSet::new();
    for (answers, by_try, by_call, by_run) in [
        (&[HEADERS][..], (Timeout, 2), (Timeout, 1), (Deadline, 1)),
        (&[BODY], (Timeout, 2), (Timeout, 1), (Deadline, 1)),
        (&[CHUNK], (Timeout, 2), (Timeout, 1), (Deadline, 1)),
        (&[SILENCE], (Timeout, 2), (Timeout, 1), (Deadline, 1)),
        (&[SILENT_BODY], (Timeout, 2), (Timeout, 1), (Deadline, 1)),
        (&[REFUSAL], (Timeout, 1), (Timeout, 1), (Deadline, 1)),
        // Its status is informative enough, and the row keeps it.
        (&[THROTTLE], (Throttled, 4), (Throttled, 1), (Throttled, 1)),
        // The last reason that occurred is kept.
        (&[FAILS, HEADERS], (Timeout, 3), (ServerError, 2), (ServerError, 2)),
        (&[FAILS, BODY], (Timeout, 3), (ServerError, 2), (ServerError, 2)),
        (&[FAILS, SILENCE], (Timeout, 3), (ServerError, 2), (ServerError, 2)),
        (&[FAILS, REFUSAL], (Timeout, 2), (ServerError, 2), (ServerError, 2)),
        (&[FAILS, THROTTLE], (Throttled, 4), (Throttled, 2), (Throttled, 2)),
    ] {
        for (ends, (reason, tries)) in [(Ends::Try, by_try), (Ends::Call, by_call), (Ends::Run, by_run)] {
            let call = slow_read(answers, ends).await;
            calls.spawn(async move {
                let (seen, sent) = call.await;
                assert_eq!(read(&seen, false), Reading::Unclear(reason), "{seen:?} {ends:?}");
                assert_eq!(
                    (seen.tries, sent.len()),
                    (tries, usize::try_from(tries).unwrap()),
                    "{seen:?} {ends:?}"
                );
            });
        }
    }
    calls.join_all().await;
}

#[tokio::test]
async fn the_headers_of_the_last_try_speak_before_the_answer_of_an_earlier_one() {
    let call = slow_read(&[|| Reply::new(503, &[], ""), || half(401)], Ends::Call).await;
    let (seen, _) = call.await;
    assert_eq!((seen.outcome, seen.tries), (half_answer(401, NoAnswer::Timeout), 2));
}

#[tokio::test]
async fn the_body_of_an_accepted_attempt_is_not_waited_for() {
    let server = Server::start(|_| half(200)).await;
    let limits = Limits {
        one_try: LONG,
        one_call: LONG,
        ..limits()
    };
    let client = client_with(server.base(), limits);
    let call = request(Method::Delete, "/candidates/x", Repeat::Attempt);
    let seen = client.send(call, soon(), &CancellationToken::new()).await;
    // Whoever waits for it is ended by the deadline.
    assert_eq!((seen.outcome, seen.tries), (half_answer(200, NoAnswer::Timeout), 1));
}

#[tokio::test]
async fn a_stop_hides_no_accepted_write() {
    for (method, repeat, status, outcome) in [
        (
            Method::Delete,
            Repeat::Attempt,
            200,
            half_answer(200, NoAnswer::Cancelled),
        ),
        (Method::Put, Repeat::Attempt, 201, half_answer(201, NoAnswer::Cancelled)),
        (Method::Delete, Repeat::Read, 200, half_answer(200, NoAnswer::Cancelled)),
        (Method::Delete, Repeat::Attempt, 403, NO_ANSWER(NoAnswer::Cancelled)),
        (Method::Get, Repeat::Read, 200, NO_ANSWER(NoAnswer::Cancelled)),
    ] {
        let server = Server::start(move |_| half(status)).await;
        let client = client_with(
            server.base(),
            Limits {
                accepted_body: LONG,
                ..limits()
            },
        );
        let stop = CancellationToken::new();
        let call = client.send(request(method, "/candidates/x", repeat), soon(), &stop);
        let stopper = async {
            while client.network().clock_skew_seconds.is_none() {
                tokio::task::yield_now().await;
            }
            stop.cancel();
        };
        let (seen, ()) = tokio::join!(call, stopper);
        assert_eq!((seen.outcome, seen.tries), (outcome, 1));
        assert_eq!(seen.request_id.as_deref(), Some("r1"));
    }
}

#[tokio::test]
async fn the_candidate_list_is_not_asked_for_again_after_a_time_out() {
    let mut calls = JoinSet::new();
    for (reply, outcome) in [
        (Reply::hang as fn() -> Reply, NO_ANSWER(NoAnswer::Timeout)),
        (|| half(200), half_answer(200, NoAnswer::Timeout)),
        (|| half(503), half_answer(503, NoAnswer::Timeout)),
    ] {
        let server = Server::start(move |_| reply()).await;
        let limits = Limits {
            one_try: SHORT,
            ..limits()
        };
        let client = client_with(server.base(), limits);
        calls.spawn(async move {
            let call = get("/candidates?limit=1");
            let seen = client.send(call, soon(), &CancellationToken::new()).await;
            assert_eq!((seen.outcome, seen.tries), (outcome, 1));
        });
    }
    calls.join_all().await;
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
        one_call: SHORT,
        ..limits()
    };
    let seen = client_with(server.base(), limits)
        .send(get("/users"), soon(), &CancellationToken::new())
        .await;
    assert_eq!(
        (seen.status(), seen.tries),
        (Some(503), 2),
        "the last try that ended speaks, and there is no third one"
    );
}

#[tokio::test]
async fn the_deadline_keeps_the_last_reason_and_is_one_only_where_there_is_none() {
    for (first, outcome) in [(Some(503), Some(503)), (None, None)] {
        let server = Server::start(move |seen| match first {
            Some(status) if seen.number == 0 => Reply::new(status, &[], ""),
            _ => Reply::hang(),
        })
        .await;
        let client = client(server.base());
        let deadline = Instant::now() + SHORT;
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
        one_try: LONG,
        one_call: LONG,
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

    // Whatever is not stopped is ended by the deadline.
    let (waiting, ()) = tokio::join!(client.send(get("/users"), soon(), &stop), async { stop.cancel() });
    assert_eq!((waiting.outcome, waiting.tries), (NO_ANSWER(NoAnswer::Cancelled), 0));
    let held = holder.await.unwrap();
    assert_eq!((held.outcome, held.tries), (NO_ANSWER(NoAnswer::Cancelled), 1));
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

#[tokio::test]
async fn an_attempt_that_may_be_accepted_is_known_before_its_body_ends() {
    let server = Server::start(|_| half(200)).await;
    let limits = Limits {
        accepted_body: Duration::from_millis(300),
        ..limits()
    };
    let client = client_with(server.base(), limits);
    let mut attempt = get("/messages/shares/made-up");
    (attempt.method, attempt.repeat) = (Method::Delete, Repeat::Attempt);
    let attempts = Attempts::default();
    let sending = tokio::spawn({
        let attempts = attempts.clone();
        async move {
            client
                .attempt(attempt, soon(), &CancellationToken::new(), &attempts)
                .await
        }
    });
    while attempts.may_go_on() {
        assert!(!sending.is_finished(), "the attempt ended without ever being held back");
        tokio::task::yield_now().await;
    }
    let (seen, guard) = sending.await.unwrap();
    assert_eq!(seen.outcome, half_answer(200, NoAnswer::Timeout));
    assert!(!attempts.may_go_on(), "the guard holds the other attempts back");
    drop(guard);
    assert!(attempts.may_go_on());
}

#[tokio::test]
async fn while_one_attempt_may_be_accepted_no_other_is_sent_and_after_a_stop_none_is() {
    for accepted in [true, false] {
        // The first one is answered immediately, but its body arrives late; meanwhile the second one is told to retry later.
        let server = Server::start(|seen| match (seen.method.as_str(), seen.number) {
            ("DELETE", _) => half(200),
            ("PUT", ..2) => Reply::new(429, &["Retry-After: 0"], ""),
            _ => Reply::new(404, &[], ""),
        })
        .await;
        let client = client_with(
            server.base(),
            Limits {
                accepted_body: Duration::from_millis(300),
                ..limits()
            },
        );
        let (attempts, stop) = (Attempts::default(), CancellationToken::new());
        let call = |method| request(method, "/candidates/made-up", Repeat::Attempt);
        let first = async {
            let (seen, guard) = client.attempt(call(Method::Delete), soon(), &stop, &attempts).await;
            assert_eq!(seen.status(), Some(200));
            if accepted {
                attempts.stop();
            }
            let sent = server.seen().len();
            drop(guard);
            sent
        };
        let second = async {
            while attempts.may_go_on() {
                tokio::task::yield_now().await;
            }
            client.attempt(call(Method::Put), soon(), &stop, &attempts).await.0
        };
        let (sent, second) = tokio::join!(first, second);
        assert_eq!(sent, 1, "none is sent while the guard lives");
        let (outcome, tries) = if accepted {
            (NO_ANSWER(NoAnswer::Cancelled), 0)
        } else {
            (second.outcome.clone(), 2)
        };
        assert_eq!((second.outcome, second.tries), (outcome, tries), "{accepted}");
    }
}
