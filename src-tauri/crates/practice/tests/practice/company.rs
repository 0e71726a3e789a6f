//! The generated company, of any size.

use std::collections::HashSet;

use practice::{Options, Scenario, StartError, Tenant};
use reqwest::StatusCode;
use secrecy::ExposeSecret;
use serde_json::Value;

use crate::client::{Client, quick};

fn of_size(candidates: u64) -> Options {
    Options {
        candidates,
        ..quick(Scenario::Ready)
    }
}

/// All rows of a list, read by cursor.
async fn all(client: &Client, path: &str) -> Vec<Value> {
    let mut rows = Vec::new();
    let mut cursor = String::new();
    loop {
        let mark = if path.contains('?') { '&' } else { '?' };
        let page = client.get(&format!("{path}{mark}limit=100{cursor}")).await.json();
        rows.extend(page["content"].as_array().expect("rows").clone());
        match page["nextPageId"].as_str() {
            None | Some("") => return rows,
            Some(next) => {
                cursor = format!(
                    "&pageId={}",
                    next.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D")
                );
            }
        }
    }
}

#[tokio::test]
async fn the_pages_contain_every_candidate_once() {
    for size in [0, 1, 99, 100, 101, 1_200] {
        let client = Client::with(of_size(size)).await;
        let rows = all(&client, "/candidates").await;
        let ids: HashSet<&str> = rows.iter().filter_map(|row| row["id"].as_str()).collect();
        assert_eq!(ids.len() as u64, size);
        assert_eq!(rows.len() as u64, size);
        assert_eq!(client.get("/candidates?limit=1").await.json()["totalFound"], size);
    }
}

#[tokio::test]
async fn the_link_header_leads_to_the_next_page() {
    let client = Client::with(of_size(25)).await;
    let first = client.get("/candidates?limit=20").await;
    let link = first.header("link");
    let next = link
        .strip_prefix('<')
        .and_then(|link| link.strip_suffix(">; rel=\"next\""))
        .expect("a link to the next page");
    let path = next
        .strip_prefix(&client.tenant.api_base())
        .expect("the same host")
        .to_owned();
    let second = client.get(&path).await;
    assert_eq!(second.json()["content"].as_array().expect("rows").len(), 5);
    assert_eq!(second.header("link"), "");
    assert_eq!(second.json()["nextPageId"], "");
}

#[tokio::test]
async fn the_same_seed_gives_the_same_company_and_another_seed_another() {
    let ask = async |seed: u64| {
        let client = Client::with(Options { seed, ..of_size(500) }).await;
        let text = |path: &'static str| async { client.get(path).await.text.replace(&client.tenant.api_base(), "") };
        (text("/candidates?limit=50").await, text("/jobs?limit=50").await)
    };
    assert_eq!(ask(1).await, ask(1).await);
    assert_ne!(ask(1).await, ask(2).await);
}

#[tokio::test]
async fn a_million_candidates_can_be_paged() {
    let client = Client::with(of_size(1_000_000)).await;
    let page = client.get("/candidates?limit=100").await.json();
    assert_eq!(page["totalFound"], 1_000_000);
    let id = page["content"][99]["id"].as_str().expect("an id");
    assert_eq!(client.get(&format!("/candidates/{id}")).await.json()["id"], id);
    assert_eq!(client.get("/offers?limit=1").await.json()["totalFound"], 80_000);
    let filtered = client.get("/candidates?status=NEW").await;
    assert_eq!(filtered.status, StatusCode::BAD_REQUEST);
    assert!(filtered.text.contains("10000"), "{}", filtered.text);
}

#[tokio::test]
async fn two_hundred_pages_of_a_million_candidates_have_no_duplicates() {
    let mut client = Client::with(of_size(1_000_000)).await;
    // Each key has its own limits.
    let keys: Vec<String> = (0..20)
        .map(|number| {
            let issued = client
                .tenant
                .issue(&format!("Pager {number}"), practice::Role::Administrator);
            issued.key.expose_secret().to_owned()
        })
        .collect();
    let (mut seen, mut path) = (HashSet::new(), "/candidates?limit=100".to_owned());
    for (page, key) in (0..200).zip(keys.iter().cycle()) {
        client.key.clone_from(key);
        let answer = client.get(&path).await;
        let body = answer.json();
        assert_eq!(body["totalFound"], 1_000_000, "page {page}");
        seen.extend(
            body["content"]
                .as_array()
                .expect("rows")
                .iter()
                .map(|row| row["id"].to_string()),
        );
        let next = answer.header("link").split(['<', '>']).nth(1).expect("a next page");
        next.strip_prefix(&client.tenant.api_base())
            .expect("the same host")
            .clone_into(&mut path);
    }
    assert_eq!(seen.len(), 20_000);
}

#[tokio::test]
async fn more_than_a_million_is_refused() {
    let refused = Tenant::start(of_size(1_000_001)).await.expect_err("too many");
    assert!(matches!(refused, StartError::TooManyCandidates(1_000_001)));
    assert_eq!(refused.code(), "practiceTooManyCandidates");
}

#[tokio::test]
async fn filters_are_exact() {
    let client = Client::new(Scenario::Ready).await;
    let rows = all(&client, "/candidates").await;
    let job = rows[0]["primaryAssignment"]["job"]["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let at_job = |row: &&Value| {
        row["primaryAssignment"]["job"]["id"] == *job
            || row["secondaryAssignments"]
                .as_array()
                .is_some_and(|others| others.iter().any(|other| other["job"]["id"] == *job))
    };
    let tag = rows
        .iter()
        .find_map(|row| row["tags"][0].as_str())
        .expect("a tag")
        .to_owned();
    let cases: [(String, usize); 4] = [
        (format!("jobId={job}"), rows.iter().filter(at_job).count()),
        (
            "status=HIRED".into(),
            rows.iter()
                .filter(|row| row["primaryAssignment"]["status"] == "HIRED")
                .count(),
        ),
        (
            format!("tag={}", tag.replace(' ', "%20")),
            rows.iter()
                .filter(|row| {
                    row["tags"]
                        .as_array()
                        .is_some_and(|tags| tags.iter().any(|known| *known == *tag))
                })
                .count(),
        ),
        (
            "consentStatus=PENDING".into(),
            rows.iter().filter(|row| row["consent"]["status"] == "PENDING").count(),
        ),
    ];
    for (query, expected) in cases {
        let found = all(&client, &format!("/candidates?{query}")).await;
        assert_eq!(found.len(), expected, "{query}");
        assert!(
            expected > 0 && expected < rows.len(),
            "{query} tells nothing: {expected}"
        );
    }
    for query in [
        "status=SOME",
        "limit=0",
        "limit=101",
        "pageId=2",
        "offset=10",
        "updatedAfter=yesterday",
    ] {
        assert_eq!(
            client.get(&format!("/candidates?{query}")).await.status,
            StatusCode::BAD_REQUEST,
            "{query}"
        );
    }
}

#[tokio::test]
async fn a_deleted_candidate_is_not_in_any_count() {
    let client = Client::with(of_size(50)).await;
    let before = all(&client, "/candidates").await;
    let id = before[14]["id"].as_str().expect("an id");
    let offers = client.get("/offers").await.json()["totalFound"].clone();
    assert_eq!(
        client.delete(&format!("/candidates/{id}")).await.status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(all(&client, "/candidates").await.len(), 49);
    assert_eq!(client.get("/candidates?limit=1").await.json()["totalFound"], 49);
    assert_eq!(
        client.get("/offers").await.json()["totalFound"].as_u64(),
        offers.as_u64().map(|count| count - 1)
    );
}

#[tokio::test]
async fn the_company_is_varied() {
    let client = Client::new(Scenario::Ready).await;
    let jobs = all(&client, "/jobs").await;
    let distinct = |rows: &[Value], pointer: &str| {
        rows.iter()
            .filter_map(|row| row.pointer(pointer).map(ToString::to_string))
            .collect::<HashSet<_>>()
            .len()
    };
    assert!(
        distinct(&jobs, "/status") >= 5
            && distinct(&jobs, "/location/countryCode") >= 5
            && distinct(&jobs, "/department/id") >= 6
    );
    let candidates = all(&client, "/candidates").await;
    assert_eq!(distinct(&candidates, "/primaryAssignment/status"), 9);
    assert!(
        candidates.iter().any(|row| row["email"].is_null()),
        "some candidates have no address, as in real companies"
    );
    let users = all(&client, "/user-api/v201804/users").await;
    assert_eq!(distinct(&users, "/systemRole/id"), 5);
}
