//! Webhooks, with a subscriber on this computer.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode as Status};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use practice::Scenario;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use crate::client::{Client, UNKNOWN};

const SUBSCRIPTIONS: &str = "/webhooks-api/v201907/subscriptions";

/// The headers and the body of a received callback.
type Received = (HeaderMap, String);

#[derive(Clone)]
struct Listener {
    /// Whether it answers handshakes as documented.
    greets: Arc<Mutex<bool>>,
    tell: UnboundedSender<Received>,
}

async fn hook(State(listener): State<Listener>, headers: HeaderMap, body: String) -> Response {
    if let Some(secret) = headers.get("x-hook-secret") {
        let greets = *listener.greets.lock().expect("no panic");
        return if greets {
            (Status::OK, [("x-hook-secret", secret.clone())]).into_response()
        } else {
            Status::OK.into_response()
        };
    }
    let _ = listener.tell.send((headers, body));
    Status::ACCEPTED.into_response()
}

/// Starts a subscriber. Returns its address, the switch of its handshake, and the received callbacks.
async fn listen() -> (String, Arc<Mutex<bool>>, UnboundedReceiver<Received>) {
    let (tell, arrived) = unbounded_channel();
    let greets = Arc::new(Mutex::new(true));
    let listener = Listener {
        greets: Arc::clone(&greets),
        tell,
    };
    let socket = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = format!("http://{}/hook", socket.local_addr().expect("an address"));
    let router = Router::new().route("/hook", post(hook)).with_state(listener);
    tokio::spawn(async move { axum::serve(socket, router).await });
    (address, greets, arrived)
}

async fn subscribe(client: &Client, address: &str, events: &[&str]) -> String {
    let body = json!({"callbackUrl": address, "events": events});
    let made = client.json(Method::POST, SUBSCRIPTIONS, &body).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text);
    assert_eq!(made.json()["status"], "inactive");
    format!("{SUBSCRIPTIONS}/{}", made.json()["id"].as_str().expect("an id"))
}

async fn activate(client: &Client, subscription: &str) -> StatusCode {
    client
        .send(client.request(Method::PUT, &format!("{subscription}/activation")))
        .await
        .status
}

#[tokio::test]
async fn an_active_subscription_gets_events_and_the_log_lists_them() {
    let client = Client::new(Scenario::Ready).await;
    let (address, greets, mut arrived) = listen().await;
    let subscription = subscribe(&client, &address, &["candidate.created", "application.created"]).await;
    *greets.lock().expect("no panic") = false;
    assert_eq!(activate(&client, &subscription).await, StatusCode::FAILED_DEPENDENCY);
    *greets.lock().expect("no panic") = true;
    assert_eq!(activate(&client, &subscription).await, StatusCode::NO_CONTENT);
    assert_eq!(activate(&client, &subscription).await, StatusCode::CONFLICT);
    assert_eq!(client.get(&subscription).await.json()["status"], "active");
    let secret = client
        .send(client.request(Method::POST, &format!("{subscription}/secret-key")))
        .await;
    assert_eq!(secret.status, StatusCode::CREATED);
    let shown = client.get(&format!("{subscription}/secret-key")).await.json();
    assert_eq!(shown, secret.json());

    let job = client.get("/jobs?limit=1").await.json()["content"][0]["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let person = json!({"firstName": "A", "lastName": "B", "email": "a@example.com", "tags": []});
    let made = client
        .json(Method::POST, &format!("/jobs/{job}/candidates"), &person)
        .await
        .json();
    // No event reports this change.
    client
        .json(
            Method::PUT,
            &format!("/candidates/{}/tags", made["id"].as_str().expect("an id")),
            &json!({"tags": ["x"]}),
        )
        .await;
    for name in ["candidate.created", "application.created"] {
        let (headers, body) = arrived.recv().await.expect("an event");
        let header = |name: &str| {
            headers
                .get(name)
                .map(|value| value.to_str().expect("ASCII"))
                .unwrap_or_default()
        };
        assert_eq!((header("event-name"), header("event-version")), (name, "v201907"));
        assert!(header("link").starts_with(&format!("<{}/candidates/", client.tenant.api_base())));
        assert!(!header("event-id").is_empty() && header("smartrecruiters-signature").starts_with("v1="));
        let body: Value = serde_json::from_str(&body).expect("JSON");
        let id = if name == "candidate.created" {
            &body["id"]
        } else {
            &body["candidate_id"]
        };
        assert_eq!(*id, made["id"], "{body}");
    }
    let log = client
        .get(&format!("{subscription}/callbacks-log?callbackStatus=successful"))
        .await
        .json();
    let names: Vec<&str> = log
        .as_array()
        .expect("a log")
        .iter()
        .map(|entry| {
            entry["requestDetails"]["headers"]["event-name"]
                .as_str()
                .expect("a name")
        })
        .collect();
    assert_eq!(names, ["application.created", "candidate.created"], "the newest first");
    let page = client.page("webhooks").await.text;
    assert!(page.contains("candidate.created") && page.contains("202"), "{page}");

    assert_eq!(client.delete(&subscription).await.status, StatusCode::NO_CONTENT);
    assert_eq!(client.get(&subscription).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn only_this_computer_is_called() {
    let client = Client::new(Scenario::Ready).await;
    for address in [
        "https://example.com/hook",
        "http://192.168.0.7/hook",
        "http://localhost.evil.example/hook",
        "https://127.0.0.1:9/hook",
        "nothing",
    ] {
        let body = json!({"callbackUrl": address, "events": ["candidate.created"]});
        let refused = client.json(Method::POST, SUBSCRIPTIONS, &body).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{address}");
    }
    let unknown = json!({"callbackUrl": "http://127.0.0.1:9/hook", "events": ["candidate.exploded"]});
    let refused = client.json(Method::POST, SUBSCRIPTIONS, &unknown).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let missing = client.get(&format!("{SUBSCRIPTIONS}/{UNKNOWN}")).await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
    assert_eq!(client.get(SUBSCRIPTIONS).await.json(), json!([]));
}
