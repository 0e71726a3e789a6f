//! The symptoms of each scenario, and its solution.

use std::time::{Duration, Instant};

use practice::{Role, Scenario};
use reqwest::{Method, StatusCode};
use serde_json::Value;

use crate::client::{Client, UNKNOWN, read};

async fn status(client: &Client, path: &str) -> u16 {
    client.get(path).await.status.as_u16()
}

async fn total(client: &Client, path: &str) -> u64 {
    client.get(path).await.json()["totalFound"].as_u64().expect("a total")
}

/// Type and sub-type of every source with this label.
async fn sources(client: &Client, label: &str) -> Vec<(String, String)> {
    let types = client.get("/configuration/sources").await.json();
    let mut found = Vec::new();
    for kind in types["content"].as_array().expect("types") {
        let id = kind["id"].as_str().expect("an id");
        let mut offset = 0;
        loop {
            let page = client
                .get(&format!("/configuration/sources/{id}/values?limit=100&offset={offset}"))
                .await
                .json();
            let rows = page["content"].as_array().expect("values");
            let named = rows.iter().filter(|row| row["label"] == label);
            found.extend(named.map(|row| {
                (
                    id.to_owned(),
                    row["sourceSubType"]["id"].as_str().unwrap_or_default().to_owned(),
                )
            }));
            offset += rows.len();
            if rows.is_empty() || offset as u64 >= page["totalFound"].as_u64().expect("a total") {
                break;
            }
        }
    }
    found
}

fn other() -> (String, String) {
    ("OTHER".to_owned(), "OTHER".to_owned())
}

/// The admin page of the source at this position in the list.
async fn source_page(client: &Client, place: usize) -> String {
    let list = client.page("sources").await.text;
    let row = list.split("aria-label=\"Edit ").nth(place).expect("a row before");
    let id = row
        .rsplit_once("/sources/")
        .expect("a link")
        .1
        .split('"')
        .next()
        .expect("an id");
    format!("sources/{id}")
}

#[tokio::test]
async fn every_scenario_starts_and_shows_its_story() {
    for scenario in Scenario::ALL {
        let client = Client::new(*scenario).await;
        let home = client.page("").await.text;
        let key = if client.key.is_empty() {
            String::new()
        } else {
            crate::client::field(&home, "customer-key-1")
        };
        assert_eq!(key, client.key, "{scenario}");
        assert!(
            ["", "-story", "-solution"]
                .iter()
                .all(|part| home.contains(&format!(">scenario-{scenario}{part}<"))),
            "{scenario}"
        );
    }
}

#[tokio::test]
async fn the_first_page_offers_a_solution_only_where_something_is_wrong_and_says_which_of_two_keys_to_use() {
    for scenario in Scenario::ALL {
        let client = Client::new(*scenario).await;
        let home = client.page("").await.text;
        let in_order = matches!(scenario, Scenario::Ready | Scenario::Fresh);
        assert_eq!(home.contains("tenant-what-to-do"), in_order, "{scenario}");
        assert_eq!(home.contains("tenant-solution"), !in_order, "{scenario}");
        let several = client.tenant.keys().len() > 1;
        assert_eq!(home.contains("tenant-key-which"), several, "{scenario}");
    }
}

#[tokio::test]
async fn ready_has_an_admin_and_an_extended_key_and_the_source() {
    let client = Client::new(Scenario::Ready).await;
    let roles: Vec<Role> = client.tenant.keys().iter().map(|issued| issued.role).collect();
    assert_eq!(roles, [Role::Administrator, Role::Extended]);
    assert_eq!(sources(&client, "Findem").await, [other()]);
}

#[tokio::test]
async fn fresh_has_no_key_and_no_source_and_both_can_be_created() {
    let mut client = Client::new(Scenario::Fresh).await;
    assert!(client.tenant.keys().is_empty());
    client.make_key("ADMINISTRATOR", "").await;
    assert_eq!(sources(&client, "Findem").await, []);
    client
        .form(
            "sources/new",
            &[("label", "Findem"), ("type", "OTHER"), ("subtype", "OTHER")],
        )
        .await;
    assert_eq!(sources(&client, "Findem").await, [other()]);
}

#[tokio::test]
async fn wrong_role_reads_jobs_and_candidates_but_no_settings_users_or_messages() {
    let mut client = Client::new(Scenario::WrongRole).await;
    let message = format!("/messages?candidateId={UNKNOWN}");
    let paths = [
        "/user-api/v201804/users/me",
        "/jobs",
        "/candidates",
        "/offers",
        "/user-api/v201804/users",
        "/configuration/departments",
        "/configuration/sources",
        &message,
    ];
    let mut seen = Vec::new();
    for path in paths {
        seen.push(status(&client, path).await);
    }
    assert_eq!(seen, [200, 200, 200, 200, 403, 403, 403, 403]);
    client.make_key("ADMINISTRATOR", "").await;
    for path in &paths[..7] {
        assert_eq!(status(&client, path).await, 200, "{path}");
    }
}

#[tokio::test]
async fn every_role_sees_what_the_help_pages_describe() {
    let mut client = Client::new(Scenario::Fresh).await;
    let all = 48;
    for (role, jobs) in [
        ("ADMINISTRATOR", Some(all)),
        ("64b7f1c09a2de80013c5a7f2", Some(all)),
        ("EXTENDED", Some(all)),
        ("STANDARD", Some(6)),
        ("RESTRICTED", Some(3)),
        ("EMPLOYEE", None),
    ] {
        client.make_key(role, "").await;
        let me = client.get("/users/me").await.json();
        assert_eq!(me["role"], role);
        match jobs {
            None => assert_eq!(status(&client, "/jobs").await, 403, "{role}"),
            Some(jobs) => {
                assert_eq!(total(&client, "/jobs").await, jobs, "{role}");
                let candidates = total(&client, "/candidates?limit=1").await;
                assert_eq!(jobs == all, candidates == 1_200, "{role} sees {candidates}");
                assert!(candidates > 0, "{role}");
            }
        }
    }
}

#[tokio::test]
async fn an_access_group_gets_few_rows_and_401_for_other_candidates() {
    let mut client = Client::new(Scenario::AccessGroup).await;
    let (jobs, candidates) = (
        total(&client, "/jobs").await,
        total(&client, "/candidates?limit=1").await,
    );
    let group = client.get("/users/me").await.json();
    assert_eq!(group["role"], "ADMINISTRATOR");
    let me = client.get("/user-api/v201804/users/me").await.json();
    assert_eq!(me["accessGroups"].as_array().map(Vec::len), Some(1));
    client.make_key("ADMINISTRATOR", "").await;
    let rows = client.get("/candidates?limit=100").await.json();
    assert!(
        jobs < total(&client, "/jobs").await && candidates < 1_200 && candidates > 0,
        "{jobs} {candidates}"
    );
    client.key = {
        use secrecy::ExposeSecret;
        client.tenant.keys()[0].key.expose_secret().to_owned()
    };
    let mut refused = 0;
    for row in rows["content"].as_array().expect("rows").iter().take(10) {
        refused +=
            usize::from(status(&client, &format!("/candidates/{}", row["id"].as_str().expect("an id"))).await == 401);
    }
    assert!(refused > 0);
}

#[tokio::test]
async fn revoked_and_sandbox_keys_get_401_until_a_new_key_is_created() {
    for scenario in [Scenario::RevokedKey, Scenario::SandboxKey] {
        let mut client = Client::new(scenario).await;
        for path in ["/users/me", "/jobs", "/candidates", "/configuration/sources"] {
            assert_eq!(status(&client, path).await, 401, "{scenario} {path}");
        }
        let list = client.page("credentials").await.text;
        assert_eq!(list.contains("Revoked"), scenario == Scenario::RevokedKey);
        client.make_key("ADMINISTRATOR", "").await;
        assert_eq!(status(&client, "/jobs").await, 200, "{scenario}");
    }
}

#[tokio::test]
async fn refusals_of_an_oauth_credential_name_the_missing_scopes() {
    let mut client = Client::new(Scenario::OauthCredential).await;
    assert_eq!(status(&client, "/jobs").await, 200);
    let users = client.get("/user-api/v201804/users").await;
    assert_eq!(
        (users.status.as_u16(), users.json()["message"].as_str()),
        (403, Some("Missing required scopes: users_read"))
    );
    assert!(
        users
            .header("www-authenticate")
            .starts_with("Bearer scope=\"users_read\"")
    );
    client.make_key("ADMINISTRATOR", "").await;
    assert_eq!(status(&client, "/user-api/v201804/users").await, 200);
}

#[tokio::test]
async fn a_missing_module_gets_403_even_for_an_admin_until_it_is_ordered() {
    for (scenario, module, paths) in [
        (Scenario::OffersOff, "offers", vec!["/offers".to_owned()]),
        (
            Scenario::InterviewsOff,
            "interviews",
            vec![
                "/interviews-api/v201904/interview-types".to_owned(),
                format!("/interviews-api/v201904/interviews/{UNKNOWN}"),
            ],
        ),
        (
            Scenario::ReviewsOff,
            "reviews",
            vec![format!(
                "/reviews-api/v201910/reviews?candidateId={UNKNOWN}&jobId={UNKNOWN}"
            )],
        ),
    ] {
        let client = Client::new(scenario).await;
        for path in &paths {
            let answer = client.get(path).await;
            assert_eq!(
                (answer.status.as_u16(), answer.header("x-ratelimit-limit")),
                (403, "10"),
                "{scenario} {path}"
            );
        }
        assert_eq!(status(&client, "/jobs").await, 200);
        client.form("subscription", &[("module", module)]).await;
        for path in &paths {
            assert_ne!(status(&client, path).await, 403, "{scenario} {path}");
        }
    }
}

#[tokio::test]
async fn reviews_get_401_until_they_are_ordered() {
    let client = Client::new(Scenario::ReviewsRefused).await;
    let reviews = format!("/reviews-api/v201910/reviews?candidateId={UNKNOWN}&jobId={UNKNOWN}");
    for path in [reviews.as_str(), &format!("/reviews-api/v201910/reviews/{UNKNOWN}")] {
        let answer = client.get(path).await;
        assert_eq!(
            (answer.status.as_u16(), answer.code().as_str()),
            (401, "NOT_AUTHORIZED_TO_ACCESS_RESOURCE"),
            "{path}"
        );
    }
    assert_eq!(status(&client, "/jobs").await, 200, "the key itself is accepted");
    client.form("subscription", &[("module", "reviews")]).await;
    assert_eq!(status(&client, &reviews).await, 404);
}

#[tokio::test]
async fn a_candidate_is_refused_to_every_key_until_smartrecruiters_is_asked() {
    let mut client = Client::new(Scenario::ObjectRefused).await;
    let row = client.get("/candidates?limit=1").await.json()["content"][0].clone();
    let candidate = format!("/candidates/{}", row["id"].as_str().expect("an id"));
    let job = row["primaryAssignment"]["job"]["id"].as_str().expect("an id");
    let history = format!("{candidate}/jobs/{job}/status/history");
    for new_key in [false, true] {
        if new_key {
            client.make_key("ADMINISTRATOR", "").await;
        }
        let refused = client.get(&candidate).await;
        assert_eq!(
            (refused.status.as_u16(), refused.json()["message"].as_str()),
            (401, Some("Candidate access denied"))
        );
        assert_eq!(client.get(&history).await.code(), "NO_ACCESS_TO_CANDIDATE");
    }
    client.form("subscription", &[("access", "candidates")]).await;
    for path in [&candidate, &history] {
        assert_eq!(status(&client, path).await, 200, "{path}");
    }
}

#[tokio::test]
async fn a_switched_off_api_version_gets_a_bare_404_until_it_is_ordered() {
    let client = Client::new(Scenario::VersionOff).await;
    let path = "/interviews-api/v201904/interview-types";
    let answer = client.get(path).await;
    assert_eq!(
        (
            answer.status.as_u16(),
            answer.text.as_str(),
            answer.header("x-ratelimit-limit")
        ),
        (404, "", "")
    );
    assert_eq!(status(&client, "/jobs").await, 200);
    client
        .form("subscription", &[("version", "interviews-api/v201904")])
        .await;
    assert_eq!(status(&client, path).await, 200);
}

#[tokio::test]
async fn a_list_of_sources_repeats_rows_until_the_import_has_ended() {
    let client = Client::new(Scenario::ChangingSources).await;
    let page = async |offset: usize| {
        let path = format!("/configuration/sources/OTHER/values?limit=100&offset={offset}");
        client.get(&path).await.json()
    };
    let (first, second) = (page(0).await, page(100).await);
    assert_ne!(first["totalFound"], second["totalFound"]);
    let ids = |page: &Value| {
        let rows = page["content"].as_array().expect("rows").iter();
        rows.map(|row| row["id"].to_string())
            .collect::<std::collections::BTreeSet<_>>()
    };
    assert!(!ids(&first).is_disjoint(&ids(&second)), "a row comes twice");
    assert!(client.page("sources").await.text.contains("tenant-importing"));
    client.form("sources/import", &[]).await;
    assert_eq!(page(0).await["totalFound"], page(100).await["totalFound"]);
    assert_eq!(sources(&client, "Findem").await, [other()]);
    assert_eq!(client.form("sources/import", &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn without_the_customer_api_everything_gets_403_with_the_reason() {
    let client = Client::new(Scenario::CustomerApiOff).await;
    for path in ["/users/me", "/jobs", "/candidates"] {
        let answer = client.get(path).await;
        assert_eq!(
            (answer.status.as_u16(), answer.json()["message"].as_str()),
            (403, Some("No access to feature: Customer API"))
        );
    }
    client.form("subscription", &[("module", "customer-api")]).await;
    assert_eq!(status(&client, "/jobs").await, 200);
}

#[tokio::test]
async fn with_masked_ids_an_unknown_id_gets_403_instead_of_404() {
    let client = Client::new(Scenario::MaskedIds).await;
    assert_eq!(status(&client, "/candidates").await, 200);
    assert_eq!(status(&client, &format!("/candidates/{UNKNOWN}")).await, 403);
    assert_eq!(
        client
            .delete(&format!("/messages/shares/{UNKNOWN}"))
            .await
            .status
            .as_u16(),
        403
    );
    assert_eq!(
        status(&client, &format!("/messages?candidateId={UNKNOWN}")).await,
        400,
        "documented"
    );
}

#[tokio::test]
async fn without_users_me_both_forms_are_missing_and_everything_else_works() {
    let client = Client::new(Scenario::NoUsersMe).await;
    assert_eq!(
        (
            status(&client, "/user-api/v201804/users/me").await,
            status(&client, "/users/me").await
        ),
        (404, 404)
    );
    assert_eq!(status(&client, "/user-api/v201804/users").await, 200);
}

#[tokio::test]
async fn an_empty_tenant_answers_200_with_empty_lists() {
    let client = Client::new(Scenario::EmptyTenant).await;
    for path in ["/jobs", "/candidates", "/offers"] {
        let page = client.get(path).await.json();
        assert_eq!(
            (page["totalFound"].as_u64(), page["content"].as_array().map(Vec::len)),
            (Some(0), Some(0)),
            "{path}"
        );
    }
    assert_eq!(sources(&client, "Findem").await, [other()]);
}

#[tokio::test]
async fn a_missing_misspelled_or_wrongly_typed_source_can_be_fixed_on_its_page() {
    let right = [("label", "Findem"), ("type", "OTHER"), ("subtype", "OTHER")];
    let client = Client::new(Scenario::SourceMissing).await;
    assert_eq!(sources(&client, "Findem").await, []);
    client.form("sources/new", &right).await;
    assert_eq!(sources(&client, "Findem").await, [other()]);
    for (scenario, label, place) in [
        (Scenario::SourceMisspelt, "Fnidem", other()),
        (
            Scenario::SourceWrongType,
            "Findem",
            ("PAID".to_owned(), "JOB_BOARD".to_owned()),
        ),
    ] {
        let client = Client::new(scenario).await;
        assert_eq!(sources(&client, label).await, [place], "{scenario}");
        client.form(&source_page(&client, 0).await, &right).await;
        assert_eq!(sources(&client, "Findem").await, [other()], "{scenario}");
    }
}

#[tokio::test]
async fn deleting_a_duplicate_source_leaves_one() {
    let client = Client::new(Scenario::SourceTwice).await;
    assert_eq!(sources(&client, "Findem").await.len(), 2);
    client
        .form(&format!("{}/delete", source_page(&client, 1).await), &[])
        .await;
    assert_eq!(sources(&client, "Findem").await, [other()]);
}

#[tokio::test]
async fn a_source_beyond_page_one_is_not_among_the_first_hundred() {
    let client = Client::new(Scenario::SourceBeyondPageOne).await;
    let first = client.get("/configuration/sources/OTHER/values").await.json();
    let rows = first["content"].as_array().expect("values");
    assert!(rows.len() == 100 && rows.iter().all(|row: &Value| row["label"] != "Findem"));
    assert_eq!(sources(&client, "Findem").await, [other()]);
}

#[tokio::test]
async fn without_the_addon_the_page_of_sources_is_missing_until_it_is_ordered() {
    let client = Client::new(Scenario::AddonMissing).await;
    assert_eq!(client.page("sources").await.status, StatusCode::NOT_FOUND);
    assert!(!client.page("").await.text.contains("/sources\""));
    let create = [("label", "Findem"), ("type", "OTHER"), ("subtype", "OTHER")];
    assert_eq!(client.form("sources/new", &create).await.status, StatusCode::NOT_FOUND);
    assert_eq!(sources(&client, "Findem").await, [], "the API still lists sources");
    client.form("subscription", &[("module", "custom-sources")]).await;
    client.form("sources/new", &create).await;
    assert_eq!(sources(&client, "Findem").await, [other()]);
}

#[tokio::test]
async fn a_shared_key_is_throttled_and_a_new_key_is_not() {
    let mut client = Client::new(Scenario::Throttled).await;
    let candidates = read(client.request(Method::GET, "/candidates"))
        .await
        .expect("an answer");
    assert_eq!(candidates.status, StatusCode::TOO_MANY_REQUESTS);
    let jobs = read(client.request(Method::GET, "/jobs")).await.expect("an answer");
    assert_eq!(
        (jobs.status, jobs.header("x-ratelimit-concurrent-remaining")),
        (StatusCode::OK, "1"),
        "six of eight are taken by another"
    );
    client.make_key("ADMINISTRATOR", "").await;
    assert_eq!(
        read(client.request(Method::GET, "/candidates"))
            .await
            .expect("an answer")
            .status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn a_slow_tenant_takes_two_seconds_until_the_network_is_changed() {
    let client = Client::new(Scenario::Slow).await;
    let started = Instant::now();
    assert_eq!(status(&client, "/jobs").await, 200);
    let slow = Duration::from_secs(2);
    assert!(started.elapsed() >= slow);
    client.form("network", &[]).await;
    // A busy computer may delay some answers; a tenant that is still slow delays every answer.
    for _ in 0..10 {
        let started = Instant::now();
        client.get("/jobs").await;
        if started.elapsed() < slow {
            return;
        }
    }
    panic!("every answer still takes {slow:?}");
}

#[tokio::test]
async fn a_flaky_tenant_never_fails_twice_for_the_same_request() {
    let client = Client::new(Scenario::Flaky).await;
    let mut failed = 0;
    for path in [
        "/jobs",
        "/candidates",
        "/offers",
        "/users",
        "/users/me",
        "/configuration/departments",
        "/configuration/sources",
        "/configuration/hiring-processes",
        "/approvals-api/v201910/approvals",
    ] {
        let first = status(&client, path).await;
        assert!([200, 502, 503, 504].contains(&first), "{path}: {first}");
        if first != 200 {
            failed += 1;
            assert_eq!(status(&client, path).await, 200, "{path}");
        }
    }
    assert!((1..9).contains(&failed), "{failed} of nine failed");
}

#[tokio::test]
async fn a_captive_portal_answers_200_with_a_page_until_its_terms_are_accepted() {
    let client = Client::new(Scenario::CaptivePortal).await;
    let answer = client.get("/users/me").await;
    assert_eq!((answer.status.as_u16(), answer.header("x-ratelimit-limit")), (200, ""));
    assert!(answer.text.contains("guest network"));
    assert!(client.page("network").await.text.contains("tenant-portal-accept"));
    client.form("network", &[]).await;
    assert_eq!(client.get("/users/me").await.json()["role"], "ADMINISTRATOR");
}

#[tokio::test]
async fn only_long_answers_are_truncated() {
    let client = Client::new(Scenario::Truncated).await;
    assert_eq!(status(&client, "/user-api/v201804/users/me").await, 200);
    for path in [
        "/jobs?limit=1",
        "/candidates?limit=1",
        "/configuration/departments",
        "/configuration/sources",
        "/user-api/v201804/users",
    ] {
        assert!(read(client.request(Method::GET, path)).await.is_err(), "{path}");
    }
    client.form("network", &[]).await;
    assert_eq!(status(&client, "/jobs?limit=1").await, 200);
}
