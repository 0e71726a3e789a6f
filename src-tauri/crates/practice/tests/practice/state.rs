//! The saved state of a tenant, and restoring it.

use practice::{Options, SavedState, Scenario, StartError, Tenant};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::client::{Client, quick};

#[tokio::test]
async fn a_restored_tenant_has_its_keys_sources_and_candidates() {
    let mut client = Client::new(Scenario::Fresh).await;
    client.make_key("ADMINISTRATOR", "").await;
    client
        .form(
            "sources/new",
            &[("label", "Findem"), ("type", "OTHER"), ("subtype", "OTHER")],
        )
        .await;
    let person = json!({"firstName": "A", "lastName": "B", "email": "a@example.com"});
    let id = client.json(Method::POST, "/candidates", &person).await.json()["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let first = client.get("/candidates?limit=1").await.json()["content"][0]["id"].clone();

    let written = serde_json::to_string(&client.tenant.saved()).expect("JSON");
    let key = client.key.clone();
    client.tenant.stop().await;
    let saved: SavedState = serde_json::from_str(&written).expect("what was written");
    // Scenario, seed and size come from the saved state, not from the options.
    let options = Options {
        saved: Some(saved),
        candidates: 3,
        seed: 1,
        ..quick(Scenario::Ready)
    };
    let mut client = Client::with(options).await;
    assert_eq!(client.tenant.scenario(), Scenario::Fresh);
    assert!(client.tenant.keys().is_empty(), "keys are not kept");
    client.key = key;
    assert!(!client.page("").await.text.contains("customer-key"), "nor shown");
    assert_eq!(client.get("/users/me").await.status, StatusCode::OK);
    assert_eq!(
        client.get("/candidates?limit=1").await.json()["content"][0]["id"],
        first
    );
    let restored = client.get(&format!("/candidates/{id}")).await.json();
    assert_eq!(restored["lastName"], "B");
    let link = restored["primaryAssignment"]["actions"]["sourceDetails"]["url"]
        .as_str()
        .expect("a link");
    assert!(
        link.starts_with(&client.tenant.api_base()),
        "{link} must lead to the present port"
    );
}

#[tokio::test]
async fn a_restored_tenant_says_what_to_do_without_the_key_that_it_cannot_show_again() {
    for scenario in Scenario::ALL {
        let client = Client::new(*scenario).await;
        let issued = !client.tenant.keys().is_empty();
        let home = client.page("").await.text;
        assert_eq!(home.contains("customer-key"), issued, "{scenario}");
        assert!(!home.contains("tenant-key-gone"), "{scenario}: it is shown");
        let saved = client.tenant.saved();
        client.tenant.stop().await;
        let client = Client::with(Options {
            saved: Some(saved),
            ..quick(*scenario)
        })
        .await;
        let home = client.page("").await.text;
        assert!(!home.contains("customer-key"), "{scenario}");
        assert_eq!(home.contains("tenant-key-gone"), issued, "{scenario}");
    }
}

#[tokio::test]
async fn a_page_in_the_browser_works_again_after_a_restart_unless_its_port_is_taken() {
    let start = |saved| {
        Tenant::start(Options {
            saved,
            ..quick(Scenario::Fresh)
        })
    };
    let first = start(None).await.expect("a tenant");
    let (page, saved) = (first.admin_url(), first.saved());
    let beside = start(Some(saved.clone())).await.expect("another port");
    assert_ne!(beside.admin_url(), page, "the port is taken");
    beside.stop().await;
    first.stop().await;
    let again = start(Some(saved)).await.expect("a tenant");
    assert_eq!(again.admin_url(), page);
    let kept = again.saved();
    let anew = start(None).await.expect("a tenant");
    assert_ne!(anew.admin_url(), page, "a new practice has an address of its own");
    let other = again.replace(quick(Scenario::Ready)).await.expect("a tenant");
    assert_eq!(other.admin_url(), page, "another scenario takes the place of this one");
    assert_eq!(other.scenario(), Scenario::Ready);
    other.stop().await;
    let asked = Options {
        port: Some(0),
        saved: Some(kept),
        ..quick(Scenario::Fresh)
    };
    assert_ne!(
        Tenant::start(asked).await.expect("a tenant").admin_url(),
        page,
        "the wish counts"
    );
}

#[tokio::test]
async fn every_change_of_the_saved_state_is_announced_and_reading_is_not() {
    let client = Client::new(Scenario::Fresh).await;
    let mut changes = client.tenant.changes();
    client.page("credentials").await;
    client.get("/jobs").await;
    assert!(!changes.has_changed().expect("running"));
    client
        .form(
            "sources/new",
            &[("label", "Findem"), ("type", "OTHER"), ("subtype", "OTHER")],
        )
        .await;
    changes.changed().await.expect("a change");
}

#[tokio::test]
async fn a_state_of_a_later_version_is_refused() {
    let client = Client::new(Scenario::Ready).await;
    let mut written = serde_json::to_value(client.tenant.saved()).expect("JSON");
    written["version"] = json!(99);
    let saved: SavedState = serde_json::from_value(written).expect("a state");
    let refused = Tenant::start(Options {
        saved: Some(saved),
        ..Options::default()
    })
    .await
    .expect_err("later");
    assert!(matches!(refused, StartError::SavedByLater));
}

#[tokio::test]
async fn the_state_that_version_0_1_kept_opens() {
    let kept: Value =
        serde_json::from_str(include_str!("../../../../../tests/documents/0.1/practice.json")).expect("JSON");
    let saved: SavedState = serde_json::from_value(kept["data"].clone()).expect("a state");
    let client = Client::with(Options {
        saved: Some(saved),
        ..quick(Scenario::Ready)
    })
    .await;
    let today = serde_json::to_value(client.tenant.saved()).expect("JSON");
    assert_eq!(
        (&today["version"], &today["created"][0]["person"]["lastName"]),
        (&json!(2), &json!("Lovelace"))
    );
}

#[tokio::test]
async fn a_state_of_version_1_is_read_and_saved_in_the_current_version() {
    let client = Client::new(Scenario::Ready).await;
    let mut written = serde_json::to_value(client.tenant.saved()).expect("JSON");
    let newer = [
        "changes",
        "files",
        "messages",
        "interviews",
        "reviews",
        "subscriptions",
        "callbacks",
    ];
    let fields = written.as_object_mut().expect("an object");
    fields.retain(|field, _| !newer.contains(&field.as_str()));
    fields.insert("version".to_owned(), json!(1));
    let person = json!({"firstName": "Ada", "lastName": "Lovelace", "email": "ada@example.com"});
    let id = "0b7c4c51-9a36-4f0f-9b1c-7d556f0d6f6e";
    fields.insert(
        "created".to_owned(),
        json!([{"id": id, "at": "2026-01-31T08:00:00Z", "source": "gone", "person": person}]),
    );
    // In version 1, some types had other ids and some had no sub-types.
    let source = |label: &str, kind: &str| {
        let id = if label == "Internal" {
            id
        } else {
            "1b7c4c51-9a36-4f0f-9b1c-7d556f0d6f6e"
        };
        json!({"id": id, "identifier": id, "label": label, "type_id": kind, "sub_type_id": ""})
    };
    fields.insert(
        "sources".to_owned(),
        json!([source("Internal", "INTERNAL"), source("Referred", "REFERRAL")]),
    );
    let saved: SavedState = serde_json::from_value(written).expect("a state of version 1");
    let key = client.key.clone();
    let mut client = Client::with(Options {
        saved: Some(saved),
        ..quick(Scenario::Ready)
    })
    .await;
    client.key = key;
    let read = client.get(&format!("/candidates/{id}")).await.json();
    assert_eq!(
        (&read["lastName"], &read["primaryAssignment"]["source"]),
        (&json!("Lovelace"), &json!("API"))
    );
    for (kind, label) in [("INTERNAL", "Internal"), ("REFERRALS", "Referred")] {
        let values = client
            .get(&format!("/configuration/sources/{kind}/values"))
            .await
            .json();
        let rows = values["content"].as_array().expect("values");
        let found = rows.iter().find(|row| row["label"] == label).expect("the source");
        assert_ne!(found["sourceSubType"]["id"], "", "{label}");
    }
    let today = serde_json::to_value(client.tenant.saved()).expect("JSON");
    assert_eq!(today["version"], 2);
}

#[tokio::test]
async fn a_port_in_use_is_reported() {
    let first = Tenant::start(Options::default()).await.expect("a free port");
    let port = first.api_base().rsplit(':').next().and_then(|port| port.parse().ok());
    let refused = Tenant::start(Options {
        port,
        ..Options::default()
    })
    .await
    .expect_err("taken");
    assert_eq!(refused.code(), "practiceListen");
    assert!(refused.to_string().contains(&port.expect("a port").to_string()));
}
