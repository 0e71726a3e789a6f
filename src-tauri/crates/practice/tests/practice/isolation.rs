//! Access to the tenant, and data that it never stores.

use std::sync::{Arc, Mutex};

use practice::{Effect, Fault, KEY_PREFIX, Quirk, Scenario};
use reqwest::{Method, StatusCode};

use crate::client::{Client, UNKNOWN, read};

#[tokio::test]
async fn a_foreign_key_gets_401_and_is_not_stored() {
    let mut client = Client::new(Scenario::Ready).await;
    for key in [
        "DCRA1-0123456789abcdef0123456789abcdef",
        "PRACTICE-0123456789abcdef0123456789abcdef",
        "",
    ] {
        client.key = key.to_owned();
        let answer = client.get("/user-api/v201804/users/me").await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{key}");
        assert_eq!(answer.header("x-ratelimit-limit"), "10");
        client.get(&format!("/jobs?key={key}")).await;
    }
    let kept = format!("{:?} {:?}", client.tenant.journal(), client.tenant.saved());
    assert!(!kept.contains("0123456789abcdef"), "{kept}");
    assert!(client.tenant.journal().iter().all(|entry| entry.credential.is_none()));
}

#[tokio::test]
async fn keys_are_random_have_the_prefix_and_are_stored_only_as_hashes() {
    let client = Client::new(Scenario::Ready).await;
    let digits = client.key.strip_prefix(KEY_PREFIX).expect("the prefix");
    assert!(digits.len() == 32 && digits.chars().all(|digit| matches!(digit, '0'..='9' | 'a'..='f')));
    let other = Client::new(Scenario::Ready).await;
    assert_ne!(client.key, other.key);
    client.get("/jobs").await;
    let saved = serde_json::to_string(&client.tenant.saved()).expect("JSON");
    let journal = format!("{:?} {:?}", client.tenant.journal(), client.tenant);
    assert!(!saved.contains(digits) && !journal.contains(digits));
    assert!(client.page("journal").await.text.contains("Findem (…"));
}

#[tokio::test]
async fn only_requests_to_the_tenants_own_host_are_answered() {
    let client = Client::new(Scenario::Ready).await;
    let port = client.tenant.api_base().rsplit(':').next().expect("a port").to_owned();
    for (host, status) in [
        (format!("127.0.0.1:{port}"), StatusCode::OK),
        (format!("localhost:{port}"), StatusCode::OK),
        ("127.0.0.1".to_owned(), StatusCode::MISDIRECTED_REQUEST),
        ("127.0.0.1:1".to_owned(), StatusCode::MISDIRECTED_REQUEST),
        (format!("evil.example:{port}"), StatusCode::MISDIRECTED_REQUEST),
    ] {
        for path in ["/jobs?limit=1".to_owned(), page_path(&client, "credentials")] {
            let request = client.request(Method::GET, &path).header("host", &host);
            assert_eq!(read(request).await.expect("an answer").status, status, "{host} {path}");
        }
    }
}

fn page_path(client: &Client, page: &str) -> String {
    let url = format!("{}{page}", client.tenant.admin_url());
    url.strip_prefix(&client.tenant.api_base())
        .expect("the same host")
        .to_owned()
}

#[tokio::test]
async fn admin_pages_require_the_token_and_forms_their_own_origin() {
    let client = Client::new(Scenario::Ready).await;
    let token = "0".repeat(32);
    for path in [
        format!("/practice/{token}/"),
        format!("/practice/{token}/credentials"),
        "/practice/".to_owned(),
    ] {
        assert_eq!(client.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let before = client.tenant.saved();
    let url = page_path(&client, "credentials/new/api-key");
    let form = |name: &'static str, value: &'static str| {
        client
            .request(Method::POST, &url)
            .header(name, value)
            .header("content-type", "application/x-www-form-urlencoded")
            .body("form=1&role=ADMINISTRATOR&name=x")
    };
    for (name, value) in [
        ("origin", "https://evil.example"),
        ("origin", "null"),
        ("sec-fetch-site", "cross-site"),
    ] {
        assert_eq!(
            client.send(form(name, value)).await.status,
            StatusCode::FORBIDDEN,
            "{name}: {value}"
        );
    }
    assert_eq!(client.tenant.saved(), before);
}

#[tokio::test]
async fn admin_pages_run_no_scripts_and_send_no_referrer() {
    let client = Client::new(Scenario::Ready).await;
    for page in [
        "",
        "credentials",
        "credentials/new",
        "sources",
        "roles",
        "subscription",
        "network",
        "journal",
        "arrivals",
        "webhooks",
    ] {
        let answer = client.page(page).await;
        assert_eq!(answer.status, StatusCode::OK, "{page}");
        assert!(
            answer
                .header("content-security-policy")
                .starts_with("default-src 'none'")
        );
        assert_eq!(
            (answer.header("referrer-policy"), answer.header("cache-control")),
            ("same-origin", "no-store")
        );
        assert!(
            !answer.text.contains("<script") && answer.text.contains("tenant-banner"),
            "{page}"
        );
    }
}

#[tokio::test]
async fn after_stopping_connections_are_refused_at_once() {
    let client = Client::new(Scenario::Ready).await;
    client.get("/jobs?limit=1").await;
    let Client { tenant, key, http } = client;
    let base = tenant.api_base();
    tenant.stop().await;
    let error = http
        .get(format!("{base}/jobs"))
        .header("X-SmartToken", key)
        .send()
        .await
        .expect_err("nobody listens");
    assert!(error.is_connect(), "{error:?}");
}

#[tokio::test]
async fn the_journal_lists_requests_in_order_of_arrival() {
    let client = Client::new(Scenario::Ready).await;
    client.get("/jobs?limit=1").await;
    client.get(&format!("/candidates/{UNKNOWN}")).await;
    client.tenant.faults().add(Fault::on("/offers", Effect::Drop));
    read(client.request(Method::GET, "/offers"))
        .await
        .expect_err("no answer");
    let journal = client.tenant.journal();
    let seen: Vec<_> = journal
        .iter()
        .map(|entry| {
            (
                entry.number,
                entry.path.as_str(),
                entry.query.as_str(),
                entry.status,
                entry.fault,
            )
        })
        .collect();
    let unknown = format!("/candidates/{UNKNOWN}");
    assert_eq!(
        seen,
        [
            (1, "/jobs", "limit=1", Some(200), false),
            (2, unknown.as_str(), "", Some(404), false),
            (3, "/offers", "", None, true)
        ]
    );
    assert!(
        journal[0]
            .credential
            .as_deref()
            .is_some_and(|name| name.starts_with("Findem (…"))
    );
    assert!(!journal[0].request_id.is_empty());
}

#[tokio::test]
async fn injected_faults_affect_the_given_requests() {
    let client = Client::new(Scenario::Ready).await;
    let faults = client.tenant.faults();
    faults.add(Fault::on("/jobs", Effect::status(503)).times(1));
    faults.add(Fault::on("/offers", Effect::html(403)));
    faults.add(Fault::on("/candidates", Effect::Truncate).method("GET"));
    let jobs = client.get("/jobs").await;
    assert_eq!((jobs.status.as_u16(), jobs.header("x-ratelimit-limit")), (503, "10"));
    assert_eq!(client.get("/jobs").await.status, StatusCode::OK);
    let offers = client.get("/offers").await;
    assert_eq!((offers.status.as_u16(), offers.header("x-ratelimit-limit")), (403, ""));
    assert!(offers.header("content-type").starts_with("text/html"));
    let answer = client.request(Method::GET, "/candidates").send().await.expect("a head");
    assert_eq!(answer.status(), StatusCode::OK);
    assert!(answer.text().await.is_err(), "the body breaks off");
    faults.clear();
    assert_eq!(client.get("/offers").await.status, StatusCode::OK);
}

#[tokio::test]
async fn quirks_change_undocumented_behavior() {
    let name = format!("/interviews-api/v201904/interview-types/findem-check-{UNKNOWN}");
    let options = |quirk| practice::Options {
        quirks: [quirk].into(),
        ..crate::client::quick(Scenario::WrongRole)
    };
    let client = Client::with(options(Quirk::IdempotentDelete)).await;
    assert_eq!(client.delete(&name).await.status, StatusCode::NO_CONTENT);
    let client = Client::with(options(Quirk::LookupFirst)).await;
    let message = format!("/messages/shares/{UNKNOWN}");
    assert_eq!(
        client.delete(&message).await.status,
        StatusCode::NOT_FOUND,
        "the id is looked up before the permission is checked"
    );
    assert_eq!(
        client.get("/configuration/departments").await.status,
        StatusCode::FORBIDDEN
    );
    let client = Client::new(Scenario::WrongRole).await;
    assert_eq!(client.delete(&message).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_thousand_requests_at_once_are_all_answered() {
    let client = Arc::new(Client::new(Scenario::Ready).await);
    let counts = Arc::new(Mutex::new((0, 0)));
    let tasks: Vec<_> = (0..1_000)
        .map(|_| {
            let (client, counts) = (Arc::clone(&client), Arc::clone(&counts));
            tokio::spawn(async move {
                let status = read(client.request(Method::GET, "/users/me"))
                    .await
                    .expect("an answer")
                    .status;
                let mut counts = counts.lock().expect("no panic");
                match status {
                    StatusCode::OK => counts.0 += 1,
                    StatusCode::TOO_MANY_REQUESTS => counts.1 += 1,
                    other => panic!("{other}"),
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("no panic");
    }
    let counts = *counts.lock().expect("no panic");
    assert_eq!(counts.0 + counts.1, 1_000);
    assert!(counts.0 >= 10 && counts.1 > 0, "{counts:?}");
}
