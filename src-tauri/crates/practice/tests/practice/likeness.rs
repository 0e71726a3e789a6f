//! The documented shapes, operation by operation.

use practice::Scenario;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::client::{Client, UNKNOWN};

/// Method, path and whether it is served: the operations of SmartRecruiters' official description.
const OPERATIONS: &str = include_str!("../operations.tsv");

/// Ids that exist, for every name that stands in a path.
async fn real_ids(client: &Client) -> Vec<(&'static str, String)> {
    let first = |value: &Value, pointer: &str| {
        value
            .pointer(pointer)
            .and_then(Value::as_str)
            .unwrap_or_else(|| panic!("{pointer} in {value}"))
            .to_owned()
    };
    let hired = client.get("/candidates?status=HIRED&limit=100").await.json();
    let mut chosen = None;
    for row in hired["content"].as_array().expect("rows") {
        let id = row["id"].as_str().expect("an id");
        let files = client.get(&format!("/candidates/{id}/attachments")).await.json();
        if files["totalFound"] != 0 {
            chosen = Some((row.clone(), first(&files, "/content/0/id")));
            break;
        }
    }
    let (candidate, attachment) = chosen.expect("a hired candidate with a résumé");
    let (id, job) = (first(&candidate, "/id"), first(&candidate, "/primaryAssignment/job/id"));
    let offers = client.get(&format!("/candidates/{id}/jobs/{job}/offers")).await.json();
    let offer = first(&offers, "/content/0/id");
    let documents = client.get(&format!("/offers/{offer}/documents")).await.json();
    let reviews = client
        .get(&format!("/reviews-api/v201910/reviews?candidateId={id}&jobId={job}"))
        .await
        .json();
    let users = client.get("/user-api/v201804/users?limit=1").await.json();
    let values = client.get("/configuration/sources/OTHER/values").await.json();
    vec![
        ("jobId", job),
        ("attachmentId", attachment),
        ("documentId", first(&documents, "/content/0/id")),
        ("offerId", offer),
        ("reviewId", first(&reviews, "/0/id")),
        ("sourceType", "OTHER".to_owned()),
        ("sourceValueId", first(&values, "/content/0/id")),
        ("sourceIdentifier", first(&values, "/content/0/sourceIdentifier")),
        ("user", first(&users, "/content/0/id")),
        (
            "department",
            first(&client.get("/configuration/departments").await.json(), "/content/0/id"),
        ),
        (
            "process",
            first(
                &client.get("/configuration/hiring-processes").await.json(),
                "/content/0/id",
            ),
        ),
        (
            "job-property",
            first(
                &client.get("/configuration/job-properties").await.json(),
                "/content/0/id",
            ),
        ),
        (
            "candidate-property",
            first(
                &client.get("/configuration/candidate-properties").await.json(),
                "/content/0/id",
            ),
        ),
        ("candidate", id),
    ]
}

fn filled(path: &str, ids: &[(&str, String)]) -> String {
    let kind = match path {
        _ if path.starts_with("/candidates") => "candidate",
        _ if path.contains("/users/") => "user",
        _ if path.contains("departments") => "department",
        _ if path.contains("hiring-processes") => "process",
        _ if path.contains("job-properties") => "job-property",
        _ if path.contains("candidate-properties") => "candidate-property",
        _ => "",
    };
    path.split('/')
        .map(
            |part| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
                None => part.to_owned(),
                Some("id") => ids
                    .iter()
                    .find(|(name, _)| *name == kind)
                    .map_or(UNKNOWN.to_owned(), |(_, id)| id.clone()),
                Some(name) => ids
                    .iter()
                    .find(|(known, _)| *known == name)
                    .map_or(UNKNOWN.to_owned(), |(_, id)| id.clone()),
            },
        )
        .collect::<Vec<_>>()
        .join("/")
}

/// The queries without which an operation documents a 400.
fn required_query(path: &str, ids: &[(&str, String)]) -> String {
    let id = |name: &str| {
        ids.iter()
            .find(|(known, _)| *known == name)
            .map(|(_, id)| id.as_str())
            .unwrap_or_default()
    };
    match path {
        "/messages" => format!("?candidateId={}", id("candidate")),
        "/reviews-api/v201910/reviews" => format!("?candidateId={}&jobId={}", id("candidate"), id("jobId")),
        "/interviews-api/v201904/interviews" => format!("?applicationId={UNKNOWN}"),
        _ => String::new(),
    }
}

/// Reads that have nothing to show but an unknown id.
const UNKNOWN_ONLY: [&str; 6] = [
    "/approvals-api/v201910/approvals/{approvalRequestId}",
    "/approvals-api/v201910/approvals/{approvalRequestId}/comments",
    "/job-applications-api/v202112/job-applications/{jobApplicationId}",
    "/interviews-api/v201904/interviews/{interviewId}",
    "/interviews-api/v201904/interviews/{interviewId}/timeslots/{timeslotId}",
    "/configuration/candidate-properties/{id}/values/{valueId}",
];

#[tokio::test]
async fn every_operation_that_is_called_served_answers_and_every_other_is_absent() {
    let client = Client::new(Scenario::Ready).await;
    let ids = real_ids(&client).await;
    let (mut served, mut absent) = (0, 0);
    for line in OPERATIONS.lines() {
        let [method, path, state] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let real = method == "GET";
        let path_filled = filled(path, if real { &ids } else { &[] });
        let address = format!("{path_filled}{}", required_query(path, &ids));
        let answer = client
            .send(client.request(method.parse().expect("a method"), &address))
            .await;
        for header in ["limit", "remaining", "concurrent-limit", "concurrent-remaining"] {
            let value = answer.header(&format!("x-ratelimit-{header}"));
            assert!(
                value.parse::<u32>().is_ok(),
                "{method} {path}: X-RateLimit-{header} is {value:?}"
            );
        }
        assert!(!answer.header("x-request-id").is_empty(), "{method} {path}");
        // A missing route answers without a code; a missing object with one.
        let missing_route = answer.status == StatusCode::METHOD_NOT_ALLOWED
            || (answer.status == StatusCode::NOT_FOUND && answer.code().is_empty());
        if state == "served" {
            assert!(!missing_route, "{method} {path}: {}", answer.text);
            served += 1;
            if real && !UNKNOWN_ONLY.contains(&path) {
                assert_eq!(answer.status, StatusCode::OK, "GET {address}: {}", answer.text);
            } else if real {
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "GET {address}: {}", answer.text);
            }
        } else {
            assert!(missing_route, "{method} {path} is served: {}", answer.text);
            absent += 1;
        }
    }
    println!("{served} operations served, {absent} absent");
    assert_eq!(served, 80);
}

#[tokio::test]
async fn write_attempts_on_made_up_ids_are_answered_404_and_change_nothing() {
    let client = Client::new(Scenario::Ready).await;
    let before = client.tenant.saved();
    for path in [
        format!("/candidates/attachments/{UNKNOWN}"),
        format!("/configuration/job-properties/{UNKNOWN}/dependents/{UNKNOWN}"),
        format!("/messages/shares/{UNKNOWN}"),
        format!("/interviews-api/v201904/interview-types/findem-check-{UNKNOWN}"),
        format!("/interviews-api/v201904/interviews/{UNKNOWN}"),
        format!("/reviews-api/v201910/reviews/{UNKNOWN}?reviewerId={UNKNOWN}"),
    ] {
        let answer = client.delete(&path).await;
        assert_eq!(
            (answer.status, answer.code().is_empty()),
            (StatusCode::NOT_FOUND, false),
            "{path}: {}",
            answer.text
        );
    }
    let put = client
        .json(
            Method::PUT,
            &format!("/candidates/{UNKNOWN}/jobs/{UNKNOWN}/source"),
            &json!({}),
        )
        .await;
    assert_eq!(
        (put.status, put.code().as_str()),
        (StatusCode::NOT_FOUND, "CANDIDATE_NOT_FOUND")
    );
    assert_eq!(client.tenant.saved(), before);
}

#[tokio::test]
async fn an_unknown_candidate_is_404_and_in_messages_400() {
    let client = Client::new(Scenario::Ready).await;
    assert_eq!(
        client.get(&format!("/candidates/{UNKNOWN}")).await.status,
        StatusCode::NOT_FOUND
    );
    let messages = client.get(&format!("/messages?candidateId={UNKNOWN}&limit=1")).await;
    assert_eq!(
        (messages.status, messages.code().as_str()),
        (StatusCode::BAD_REQUEST, "CANDIDATE_NOT_FOUND")
    );
    assert_eq!(client.get("/messages").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn both_forms_of_me_say_whose_key_it_is() {
    let client = Client::new(Scenario::Ready).await;
    let me = client.get("/user-api/v201804/users/me").await.json();
    assert_eq!(me["systemRole"]["id"], "ADMINISTRATOR");
    assert_eq!(client.get("/users/me").await.json()["role"], "ADMINISTRATOR");
}

#[tokio::test]
async fn sources_are_six_types_with_values_and_findem_among_the_others() {
    let client = Client::new(Scenario::Ready).await;
    let types = client.get("/configuration/sources").await.json();
    assert_eq!(types["totalFound"], 6);
    let values = client
        .get("/configuration/sources/OTHER/values?limit=100&offset=0")
        .await
        .json();
    let findem = values["content"]
        .as_array()
        .expect("values")
        .iter()
        .find(|value| value["label"] == "Findem")
        .expect("Findem");
    assert_eq!(findem["sourceSubType"]["id"], "OTHER");
    assert_ne!(findem["id"], findem["sourceIdentifier"]);
    let named = client
        .get(&format!(
            "/configuration/sources/{}",
            findem["sourceIdentifier"].as_str().expect("text")
        ))
        .await
        .json();
    assert_eq!(named, json!({"label": "Findem", "type": "OTHER", "subType": "OTHER"}));
    assert_eq!(
        client.get("/configuration/sources/NONE/values").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn a_rehearsal_creates_reads_and_deletes_one_candidate() {
    let client = Client::new(Scenario::Ready).await;
    let values = client.get("/configuration/sources/OTHER/values").await.json();
    let findem = values["content"]
        .as_array()
        .expect("values")
        .iter()
        .find(|value| value["label"] == "Findem")
        .expect("Findem")["id"]
        .clone();
    let email = "findem-check-7f3k@example.com";
    let person = json!({
        "firstName": "Findem", "lastName": "Check 7F3K", "email": email,
        "sourceDetails": {"sourceTypeId": "OTHER", "sourceSubTypeId": "OTHER", "sourceId": findem},
    });
    let created = client.json(Method::POST, "/candidates", &person).await;
    assert_eq!(created.status, StatusCode::CREATED, "{}", created.text);
    let id = created.json()["id"].as_str().expect("an id").to_owned();
    let read = client.get(&format!("/candidates/{id}")).await.json();
    assert_eq!(read["primaryAssignment"]["source"], "Findem");
    let link = read["primaryAssignment"]["actions"]["sourceDetails"]["url"]
        .as_str()
        .expect("a link")
        .to_owned();
    assert!(link.ends_with(&format!(
        "/configuration/sources/OTHER/values/{}",
        findem.as_str().expect("text")
    )));
    let found = client.get(&format!("/candidates?q=%22{email}%22")).await.json();
    assert_eq!(
        (&found["totalFound"], &found["content"][0]["id"]),
        (&json!(1), &json!(id))
    );
    assert_eq!(
        client.json(Method::POST, "/candidates", &person).await.status,
        StatusCode::CONFLICT
    );
    assert_eq!(
        client.delete(&format!("/candidates/{id}")).await.status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(
        client.get(&format!("/candidates/{id}")).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        client.delete(&format!("/candidates/{id}")).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn what_is_posted_without_a_source_came_by_the_api_and_what_is_incomplete_is_refused() {
    let client = Client::new(Scenario::Ready).await;
    let person = json!({"firstName": "A", "lastName": "B", "email": "a@example.com"});
    let created = client.json(Method::POST, "/candidates", &person).await.json();
    assert_eq!(created["primaryAssignment"]["source"], "API");
    for body in [
        json!({}),
        json!({"firstName": "A", "lastName": "B"}),
        json!({"firstName": "A", "lastName": "B", "email": "c@example.com", "sourceDetails": {"sourceTypeId": "OTHER"}}),
    ] {
        assert_eq!(
            client.json(Method::POST, "/candidates", &body).await.status,
            StatusCode::BAD_REQUEST,
            "{body}"
        );
    }
    let no_type = client
        .send(client.request(Method::POST, "/candidates").body("{}"))
        .await;
    assert_eq!(no_type.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
}

#[tokio::test]
async fn the_source_of_an_application_can_be_changed_and_counted() {
    let client = Client::new(Scenario::Ready).await;
    let values = client.get("/configuration/sources/OTHER/values").await.json();
    let findem = values["content"]
        .as_array()
        .expect("values")
        .iter()
        .find(|value| value["label"] == "Findem")
        .expect("Findem")["id"]
        .clone();
    let count = format!(
        "/candidates?sourceType=OTHER&sourceSubType=OTHER&sourceValueId={}&limit=1",
        findem.as_str().expect("text")
    );
    assert_eq!(client.get(&count).await.json()["totalFound"], 0);
    let row = client.get("/candidates?limit=1").await.json()["content"][0].clone();
    let path = format!(
        "/candidates/{}/jobs/{}",
        row["id"].as_str().expect("text"),
        row["primaryAssignment"]["job"]["id"].as_str().expect("text")
    );
    let body = json!({"sourceTypeId": "OTHER", "sourceId": findem});
    assert_eq!(
        client.json(Method::PUT, &format!("{path}/source"), &body).await.status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(client.get(&path).await.json()["source"], "Findem");
    assert_eq!(client.get(&count).await.json()["totalFound"], 1);
    let wrong = json!({"sourceTypeId": "PAID", "sourceId": findem});
    assert_eq!(
        client.json(Method::PUT, &format!("{path}/source"), &wrong).await.status,
        StatusCode::BAD_REQUEST
    );
}
