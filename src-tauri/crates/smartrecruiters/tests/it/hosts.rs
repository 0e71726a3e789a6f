//! The key is sent to the chosen host and to no other.

use diagnosis::evidence::{Method, NoAnswer, Outcome};
use secrecy::SecretString;
use smartrecruiters::{ApiBase, Client, Credential, Repeat, reach};
use tokio_util::sync::CancellationToken;

use crate::support::{KEY, Reply, Server, client, closed_port, get, key, limits, options, request, soon};

#[tokio::test]
async fn a_redirect_is_an_answer_and_the_second_host_hears_nothing() {
    let second = Server::start(|_| Reply::ok()).await;
    for status in [301, 302, 303, 307, 308] {
        let location = format!("Location: http://{}/users", second.address);
        let first = Server::start(move |_| Reply::new(status, &[&location], "")).await;
        for read in [
            get("/users"),
            request(Method::Delete, "/messages/shares/1", Repeat::Attempt),
        ] {
            let seen = client(first.base()).send(read, soon(), &CancellationToken::new()).await;
            assert_eq!(seen.status(), Some(status));
        }
        assert_eq!(first.seen().len(), 2);
        let reached = reach(first.base(), &options(limits())).await.unwrap();
        assert!(reached.perhaps_portal && reached.failure.is_none());
    }
    assert!(second.seen().is_empty());
}

#[tokio::test]
async fn a_path_that_would_mean_another_one_is_not_sent() {
    let server = Server::start(|_| Reply::ok()).await;
    let client = client(server.base());
    for path in ["/candidates/attachments/..", "@example.com/", "/a\\..\\b"] {
        let seen = client
            .send(
                request(Method::Delete, path, Repeat::Attempt),
                soon(),
                &CancellationToken::new(),
            )
            .await;
        assert_eq!(
            (seen.outcome, seen.tries),
            (Outcome::NoAnswer(NoAnswer::NotSent), 0),
            "{path}"
        );
    }
    assert!(server.seen().is_empty() && client.sent().is_empty());
}

#[test]
fn practice_keys_and_real_keys_are_kept_apart() {
    let practice = || ApiBase::practice("http://127.0.0.1:9").unwrap();
    let custom = || ApiBase::loopback("http://127.0.0.1:9").unwrap();
    for (base, text, code) in [
        (ApiBase::production(), "PRACTICE-1234", Some("practiceKeyElsewhere")),
        (ApiBase::sandbox(), "PRACTICE-1234", Some("practiceKeyElsewhere")),
        (practice(), KEY, Some("realKeyInPractice")),
        (practice(), "PRACTICE-1234", None),
        (custom(), "PRACTICE-1234", None),
        (custom(), KEY, None),
        (ApiBase::production(), KEY, None),
        (ApiBase::sandbox(), KEY, None),
    ] {
        let credential = Credential::new(SecretString::from(text)).unwrap();
        let refused = Client::new(base.clone(), &credential, &options(limits())).err();
        assert_eq!(refused.map(|error| error.code()), code, "{base:?}");
    }
}

#[tokio::test]
async fn a_closed_port_is_a_failed_connection_tried_twice_unless_on_a_post() {
    let (_held, address) = closed_port();
    let base = ApiBase::loopback(&format!("http://{address}")).unwrap();
    let client = client(base.clone());
    for (method, repeat, tries) in [
        (Method::Get, Repeat::Read, 2),
        (Method::Delete, Repeat::Attempt, 2),
        (Method::Post, Repeat::Never, 1),
    ] {
        let seen = client
            .send(request(method, "/users", repeat), soon(), &CancellationToken::new())
            .await;
        assert_eq!(
            (seen.outcome, seen.tries),
            (Outcome::NoAnswer(NoAnswer::Connect), tries)
        );
    }
    assert_eq!(
        client
            .sent()
            .iter()
            .filter(|sent| sent.reason == Some(NoAnswer::Connect))
            .count(),
        5
    );
    let reached = reach(base, &options(limits())).await.unwrap();
    assert_eq!((reached.failure, reached.status), (Some(NoAnswer::Connect), None));
}

#[tokio::test]
async fn looking_at_the_network_sends_no_key_and_takes_any_answer() {
    const PAGE: [&str; 1] = ["Content-Type: text/html"];
    for (status, headers, portal, failure) in [
        (200, &[][..], false, None),
        (404, &[][..], false, None),
        (503, &[][..], false, None),
        (200, &PAGE[..], true, None),
        (407, &[][..], false, Some(NoAnswer::Proxy)),
    ] {
        let server = Server::start(move |_| Reply::new(status, headers, "")).await;
        let reached = reach(server.base(), &options(limits())).await.unwrap();
        assert_eq!(
            (reached.status, reached.perhaps_portal, reached.failure),
            (Some(status), portal, failure)
        );
        let seen = server.seen();
        assert_eq!((seen.len(), seen[0].path.as_str()), (1, "/"));
        assert!(!seen[0].headers.contains_key("x-smarttoken"));
    }
}

#[tokio::test]
async fn every_host_that_a_request_was_addressed_to_is_listed_once() {
    let server = Server::start(|_| Reply::ok()).await;
    let (_held, closed) = closed_port();
    let options = options(limits());
    let client = Client::new(server.base(), &key(), &options).unwrap();
    assert_eq!(options.contacts.hosts(), [""; 0], "nothing is sent yet");
    let unreachable = ApiBase::loopback(&format!("http://{closed}")).unwrap();
    reach(unreachable, &options).await.unwrap();
    for _ in 0..2 {
        client.send(get("/users"), soon(), &CancellationToken::new()).await;
    }
    reach(server.base(), &options).await.unwrap();
    assert_eq!(
        options.contacts.hosts(),
        [closed.to_string(), server.address.to_string()]
    );
}

#[test]
fn no_public_type_prints_the_key() {
    let client = Client::new(ApiBase::production(), &key(), &options(limits())).unwrap();
    let printed = format!(
        "{:?} {client:?} {:#?} {:?} {:?}",
        key(),
        options(limits()),
        client.sent(),
        client.network()
    );
    for length in 6..=KEY.len() {
        for part in KEY.as_bytes().windows(length) {
            assert!(!printed.contains(std::str::from_utf8(part).unwrap()));
        }
    }
}
