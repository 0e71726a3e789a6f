//! Documented answers of single operations. `operations.rs` compares the whole list.

use practice::Scenario;
use reqwest::{Method, StatusCode};
use serde_json::json;

use crate::client::{Client, UNKNOWN};

#[tokio::test]
async fn write_attempts_on_made_up_ids_get_404_and_change_nothing() {
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
async fn an_unknown_candidate_gets_404_and_for_messages_400() {
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
async fn both_forms_of_users_me_return_the_keys_user() {
    let client = Client::new(Scenario::Ready).await;
    let me = client.get("/user-api/v201804/users/me").await.json();
    assert_eq!(me["systemRole"]["id"], "ADMINISTRATOR");
    assert_eq!(client.get("/users/me").await.json()["role"], "ADMINISTRATOR");
}

#[tokio::test]
async fn there_are_six_source_types_and_findem_has_the_type_other() {
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
    assert_eq!(
        named,
        json!({"label": "Findem", "type": {"id": "OTHER"}, "subType": {"id": "OTHER"}})
    );
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
async fn a_candidate_without_a_source_gets_the_source_api_and_an_incomplete_one_is_refused() {
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
async fn the_source_of_an_application_can_be_changed_and_filtered() {
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
