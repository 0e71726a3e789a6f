//! Compares the answers of every operation with the facts in `operations.tsv`.

use std::collections::BTreeSet;

use practice::Scenario;
use reqwest::{Method, StatusCode};
use secrecy::ExposeSecret;
use serde_json::{Value, json};

use crate::client::{Answer, Client, UNKNOWN};

/// The facts of an operation.
struct Fact {
    method: Method,
    path: &'static str,
    scopes: BTreeSet<&'static str>,
    /// The documented statuses with their codes.
    answers: Vec<(u16, Vec<&'static str>)>,
    takes_key: bool,
    /// Whether the description contains it; otherwise only method and path are known.
    described: bool,
    served: bool,
}

fn facts() -> Vec<Fact> {
    let lines = include_str!("../operations.tsv").lines();
    lines.filter(|line| !line.starts_with('#')).map(fact).collect()
}

fn fact(line: &'static str) -> Fact {
    let [method, path, scopes, answers, key, sure, state] = line.split('\t').collect::<Vec<_>>()[..] else {
        panic!("{line}")
    };
    let answer = |text: &'static str| {
        let (status, codes) = text.split_once(':').unwrap_or((text, ""));
        Some((
            status.parse().ok()?,
            codes.split(',').filter(|code| !code.is_empty()).collect(),
        ))
    };
    Fact {
        method: method.parse().expect("a method"),
        path,
        scopes: scopes.split(' ').filter(|scope| *scope != "-").collect(),
        answers: answers.split(' ').filter_map(answer).collect(),
        takes_key: key == "key",
        described: sure == "description",
        served: state == "served",
    }
}

impl Fact {
    fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Whether a refusal is documented for this operation or for all operations.
    fn allows(&self, answer: &Answer) -> bool {
        let status = answer.status.as_u16();
        let codes = self.answers.iter().find(|(known, _)| *known == status);
        match codes {
            Some((_, codes)) if !codes.is_empty() => codes.contains(&answer.code().as_str()),
            Some(_) => true,
            None => [400, 403, 404].contains(&status),
        }
    }
}

/// The path with ids that do not exist.
fn unknown(path: &str) -> String {
    let part = |part: &str| {
        if part.starts_with('{') {
            UNKNOWN.to_owned()
        } else {
            part.to_owned()
        }
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

fn required_query(path: &str) -> String {
    match path {
        "/messages" => format!("?candidateId={UNKNOWN}"),
        "/reviews-api/v201910/reviews" => format!("?candidateId={UNKNOWN}&jobId={UNKNOWN}"),
        "/reviews-api/v201910/reviews/{reviewId}" => format!("?reviewerId={UNKNOWN}"),
        "/interviews-api/v201904/interviews" => format!("?applicationId={UNKNOWN}"),
        _ => String::new(),
    }
}

#[test]
fn the_table_contains_every_operation_of_the_description_once() {
    let facts = facts();
    let names: BTreeSet<String> = facts.iter().map(Fact::name).collect();
    assert_eq!(names.len(), facts.len());
    assert_eq!(facts.iter().filter(|fact| fact.described).count(), 234);
    assert!(facts.iter().filter(|fact| fact.served).count() > 120);
}

#[tokio::test]
async fn every_operation_is_served_or_answers_501() {
    let client = Client::new(Scenario::Ready).await;
    for fact in facts() {
        let name = fact.name();
        if fact.path == "/identity/oauth/token" {
            continue; // It takes another form; `pages.rs` tests it.
        }
        let address = format!("{}{}", unknown(fact.path), required_query(fact.path));
        let mut request = client.request(fact.method.clone(), &address);
        if fact.method != Method::GET && fact.method != Method::DELETE {
            request = request.json(&json!({}));
        }
        let answer = client.send(request).await;
        for header in ["limit", "remaining", "concurrent-limit", "concurrent-remaining"] {
            let value = answer.header(&format!("x-ratelimit-{header}"));
            assert!(
                value.parse::<u32>().is_ok(),
                "{name}: X-RateLimit-{header} is {value:?}"
            );
        }
        assert!(!answer.header("x-request-id").is_empty(), "{name}");
        let status = answer.status;
        if !fact.served {
            assert_eq!(status, StatusCode::NOT_IMPLEMENTED, "{name}: {}", answer.text);
            assert_eq!(answer.code(), "NOT_SERVED_BY_PRACTICE_TENANT", "{name}");
            continue;
        }
        // An unknown route answers without a code.
        assert_ne!(status, StatusCode::METHOD_NOT_ALLOWED, "{name}");
        assert_ne!(status, StatusCode::NOT_IMPLEMENTED, "{name}");
        if status == StatusCode::NOT_FOUND {
            assert_ne!(answer.code(), "", "{name}: {}", answer.text);
        }
        if status.is_client_error() && status != StatusCode::UNPROCESSABLE_ENTITY && fact.described {
            let shape = answer.json();
            assert!(
                shape["message"].is_string() && shape["errors"].is_array(),
                "{name}: {shape}"
            );
            // An incomplete body may get 400 everywhere.
            let lacking = status == StatusCode::BAD_REQUEST && answer.code() == "BAD_REQUEST";
            assert!(lacking || fact.allows(&answer), "{name}: {status} {}", answer.text);
        }
        if fact.method == Method::GET && status.is_success() {
            let documented = fact.answers.iter().any(|(known, _)| *known == status.as_u16());
            assert!(
                !fact.described || documented || fact.answers.is_empty(),
                "{name}: {status}"
            );
        }
    }
}

#[tokio::test]
async fn every_operation_names_the_missing_scopes_of_a_token() {
    let mut client = Client::new(Scenario::OauthCredential).await;
    let all = client.tenant.keys()[0].key.expose_secret().to_owned();
    // A token whose only scope belongs to no operation here.
    let fields = [
        ("form", "1"),
        ("role", "ADMINISTRATOR"),
        ("name", "Bare"),
        ("scope", "company_read"),
    ];
    let shown = client.form("credentials/new/oauth-client", &fields).await.text;
    let (id, secret) = (
        crate::client::field(&shown, "new-client-id"),
        crate::client::field(&shown, "new-client-secret"),
    );
    let exchange = client
        .http
        .post(format!("{}/identity/oauth/token", client.tenant.api_base()))
        .header("content-type", "application/x-www-form-urlencoded")
        .body(format!(
            "grant_type=client_credentials&client_id={id}&client_secret={secret}"
        ));
    let token = client.send(exchange).await.json()["access_token"]
        .as_str()
        .expect("a token")
        .to_owned();
    for fact in facts().iter().filter(|fact| fact.served && fact.takes_key) {
        let name = fact.name();
        assert!(!fact.scopes.is_empty(), "{name}");
        client.key.clone_from(&token);
        let address = format!("{}{}", unknown(fact.path), required_query(fact.path));
        let answer = client.send(client.request(fact.method.clone(), &address)).await;
        if fact.scopes.contains("company_read") {
            assert_ne!(answer.status, StatusCode::FORBIDDEN, "{name}");
            continue;
        }
        let message = answer.json()["message"].as_str().unwrap_or_default().to_owned();
        let named: BTreeSet<&str> = message
            .strip_prefix("Missing required scopes: ")
            .unwrap_or_else(|| panic!("{name}: {message}"))
            .split(',')
            .collect();
        assert_eq!(named, fact.scopes, "{name}");
        client.key.clone_from(&all);
    }
}

#[tokio::test]
async fn without_a_key_every_path_gets_401_even_an_unknown_one() {
    let client = Client::new(Scenario::Ready).await;
    let ask = async |method: Method, path: &str, key: Option<&str>| {
        let mut request = client
            .http
            .request(method, format!("{}{path}", client.tenant.api_base()));
        if let Some(key) = key {
            request = request.header("X-SmartToken", key);
        }
        client.send(request.body("{}")).await.status
    };
    for key in [None, Some(""), Some("PRACTICE-00000000000000000000000000000000")] {
        for (method, path) in [
            (Method::GET, "/no/such/address"),
            (Method::DELETE, "/configuration/sources"),
            (Method::GET, "/"),
        ] {
            assert_eq!(ask(method, path, key).await, StatusCode::UNAUTHORIZED, "{path} {key:?}");
        }
        for fact in facts().iter().filter(|fact| fact.takes_key) {
            let status = ask(fact.method.clone(), &unknown(fact.path), key).await;
            assert_eq!(status, StatusCode::UNAUTHORIZED, "{} {key:?}", fact.name());
        }
    }
    assert_eq!(client.get("/no/such/address").await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        client.delete("/configuration/sources").await.status,
        StatusCode::METHOD_NOT_ALLOWED
    );
}

#[tokio::test]
async fn an_object_that_a_key_may_not_see_is_refused_as_documented() {
    let client = Client::new(Scenario::AccessGroup).await;
    let every = Client::new(Scenario::Ready).await;
    // A tenant of the same company without an access group shows a candidate and a job that the group hides.
    let rows = every.get("/candidates?limit=100").await.json();
    let mut hidden: Option<Value> = None;
    for row in rows["content"].as_array().expect("rows") {
        let job = row["primaryAssignment"]["job"]["id"].as_str().expect("a job");
        if client.get(&format!("/jobs/{job}")).await.status != StatusCode::OK {
            hidden = Some(row.clone());
            break;
        }
    }
    let hidden = hidden.expect("a hidden candidate");
    let id = hidden["id"].as_str().expect("an id");
    let job = hidden["primaryAssignment"]["job"]["id"].as_str().expect("a job");
    let candidate = "Candidate access denied";
    for (path, status, said) in [
        (format!("/candidates/{id}"), 401, candidate),
        (format!("/candidates/{id}/attachments"), 401, candidate),
        (format!("/candidates/{id}/status/history"), 401, candidate),
        (format!("/candidates/{id}/jobs/{job}/offers"), 401, candidate),
        (
            format!("/candidates/{id}/jobs/{job}/status/history"),
            403,
            "NO_ACCESS_TO_CANDIDATE",
        ),
        (
            format!("/candidates/{id}/onboardingStatus"),
            403,
            "NO_ACCESS_TO_CANDIDATE",
        ),
        (format!("/candidates/{id}/tags"), 403, "Access denied"),
        (format!("/jobs/{job}"), 401, "Job access denied"),
        (format!("/jobs/{job}/publication"), 401, "UNAUTHORIZED_TO_ACCESS_JOB"),
        (
            format!("/reviews-api/v201910/reviews?candidateId={id}&jobId={job}"),
            401,
            "NOT_AUTHORIZED_TO_ACCESS_RESOURCE",
        ),
    ] {
        let answer = client.get(&path).await;
        assert_eq!(answer.status.as_u16(), status, "{path}: {}", answer.text);
        let told = answer.json();
        assert!(told["message"] == said || answer.code() == said, "{path}: {told}");
    }
}
