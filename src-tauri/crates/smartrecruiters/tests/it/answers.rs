//! The observation that each kind of answer leads to.

use diagnosis::evidence::{Body, Method, NoAnswer, Outcome};
use serde_json::json;
use smartrecruiters::Repeat;
use tokio_util::sync::CancellationToken;

use crate::support::{KEY, Reply, Server, Then, client, get, request, soon};

const CHUNKED: &str = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

#[tokio::test]
async fn every_body_is_named_for_what_it_is() {
    let big = format!("[{}1]", "1,".repeat(40_000));
    let chunk = format!("{:x}\r\n{big}\r\n0\r\n\r\n", big.len());
    let cases = [
        (
            "json",
            Reply::new(200, &["Content-Type: text/plain"], r#"{"id":"x"}"#),
            Body::Json(json!({"id": "x"})),
        ),
        ("empty", Reply::new(200, &[], ""), Body::Empty),
        (
            "page",
            Reply::new(200, &["Content-Type: text/html"], "<!doctype html>"),
            Body::NotJson { html: true },
        ),
        ("text", Reply::new(200, &[], "hello"), Body::NotJson { html: false }),
        (
            "half of its length",
            Reply::raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{}", Then::Close),
            Body::Truncated,
        ),
        (
            "a broken chunk",
            Reply::raw(&format!("{CHUNKED}40\r\n{{\"id\""), Then::Close),
            Body::Truncated,
        ),
        (
            "no last chunk",
            Reply::raw(&format!("{CHUNKED}2\r\n{{}}\r\n"), Then::Close),
            Body::Truncated,
        ),
        (
            "half of its JSON",
            Reply::new(200, &[], r#"{"content":["#),
            Body::Truncated,
        ),
        ("too large, and says so", Reply::new(200, &[], &big), Body::TooLarge),
        (
            "too large, chunk by chunk",
            Reply::raw(&format!("{CHUNKED}{chunk}"), Then::Close),
            Body::TooLarge,
        ),
    ];
    for (name, reply, body) in cases {
        let bytes = reply.bytes.clone();
        let server = Server::start(move |_| Reply {
            bytes: bytes.clone(),
            ..Reply::raw("", reply.then)
        })
        .await;
        let seen = client(server.base())
            .send(get("/users"), soon(), &CancellationToken::new())
            .await;
        let answer = seen.answer().unwrap_or_else(|| panic!("{name}: {seen:?}"));
        assert_eq!((answer.status, &answer.body), (200, &body), "{name}");
        assert_eq!(seen.tries, 1, "{name}");
    }
}

#[tokio::test]
async fn the_headers_that_matter_are_kept() {
    let server = Server::start(|seen| match seen.path.as_str() {
        "/ids" => Reply::new(
            403,
            &["CF-Ray: third", "X-Correlation-Id: second", "X-RateLimit-Limit: 10"],
            "{}",
        ),
        "/empty" => Reply::new(403, &["X-Request-Id: ", "X-Correlation-Id: second"], "{}"),
        "/echo" => Reply::new(403, &[&format!("X-Request-Id: {KEY}"), "CF-Ray: third"], "{}"),
        "/login" => Reply::new(401, &["WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM"], ""),
        _ => Reply::new(407, &["Proxy-Authenticate: NTLM"], ""),
    })
    .await;
    let client = client(server.base());
    let send = async |path| client.send(get(path), soon(), &CancellationToken::new()).await;

    let ids = send("/ids").await;
    assert_eq!(ids.request_id.as_deref(), Some("second"));
    assert!(ids.answer().unwrap().rate_headers);

    assert_eq!(send("/empty").await.request_id.as_deref(), Some("second"));
    assert_eq!(send("/echo").await.request_id.as_deref(), Some("third"));

    let login = send("/login").await;
    assert_eq!(
        login.answer().unwrap().www_authenticate.as_deref(),
        Some("Negotiate, NTLM")
    );
    assert!(!login.answer().unwrap().rate_headers);

    assert_eq!(send("/proxy").await.outcome, Outcome::NoAnswer(NoAnswer::Proxy));
}

#[tokio::test]
async fn a_request_names_the_program_and_the_run_and_carries_the_key() {
    let server = Server::start(|_| Reply::ok()).await;
    let client = client(server.base());
    let mut put = request(Method::Put, "/candidates/1/jobs/2/source", Repeat::Attempt);
    put.body = Some(json!({"a": 1}));
    client.send(put, soon(), &CancellationToken::new()).await;

    let seen = server.seen().remove(0);
    assert_eq!(seen.method, "PUT");
    assert_eq!(seen.headers["x-smarttoken"], KEY);
    assert_eq!(seen.headers["accept"], "application/json");
    assert_eq!(seen.headers["content-type"], "application/json");
    assert_eq!(
        seen.headers["user-agent"],
        format!(
            "findem-connect/{} (run 00000000-0000-0000-0000-000000000000)",
            env!("CARGO_PKG_VERSION")
        )
    );
}

#[tokio::test]
async fn the_evidence_and_the_log_hold_the_template_only() {
    let server = Server::start(|_| Reply::new(200, &["X-Request-Id: r1"], "{}")).await;
    let client = client(server.base());
    let mut read = get("/candidates/4711/attachments");
    read.template = "/candidates/{candidateId}/attachments".into();
    let seen = client.send(read, soon(), &CancellationToken::new()).await;

    assert_eq!(server.seen()[0].path, "/candidates/4711/attachments");
    assert_eq!(seen.path, "/candidates/{candidateId}/attachments");
    let sent = client.sent();
    assert_eq!(
        (sent.len(), sent[0].status, sent[0].request_id.as_deref()),
        (1, Some(200), Some("r1"))
    );
    assert!(!format!("{seen:?}{sent:?}").contains("4711"));
}

#[tokio::test]
async fn the_servers_clock_is_compared() {
    let server = Server::start(|_| Reply::new(200, &["Date: Thu, 01 Jan 2099 00:00:00 GMT"], "{}")).await;
    let client = client(server.base());
    assert_eq!(client.network().clock_skew_seconds, None);
    client.send(get("/users"), soon(), &CancellationToken::new()).await;
    assert!(client.network().clock_skew_seconds.unwrap() > 24 * 3600);
}
