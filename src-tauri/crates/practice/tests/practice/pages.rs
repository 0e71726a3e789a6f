//! The admin pages.

use std::collections::HashSet;

use practice::{Options, Scenario, Words};
use reqwest::{Method, StatusCode};
use serde_json::json;

use crate::client::{Client, field, quick};

#[tokio::test]
async fn a_key_is_created_shown_once_and_revoked() {
    let mut client = Client::new(Scenario::Fresh).await;
    assert!(
        client
            .page("credentials")
            .await
            .text
            .contains("There are no credentials yet.")
    );
    assert!(client.page("credentials/new").await.text.contains("API key"));
    let form = client.page("credentials/new/api-key").await.text;
    let mark = form
        .split_once("name=\"form\" value=\"")
        .expect("a mark")
        .1
        .split_once('"')
        .expect("its end")
        .0
        .to_owned();
    let fields = [
        ("form", mark.as_str()),
        ("role", "ADMINISTRATOR"),
        ("name", "Findem & Co"),
        ("description", "For Findem"),
    ];
    let shown = client.form("credentials/new/api-key", &fields).await;
    assert_eq!(shown.status, StatusCode::CREATED);
    client.key = field(&shown.text, "new-key");
    assert_eq!(client.get("/users/me").await.json()["firstName"], "Findem & Co");

    let again = client.form("credentials/new/api-key", &fields).await;
    assert_eq!(
        again.status,
        StatusCode::CONFLICT,
        "submitting the form again creates no second key"
    );
    let list = client.page("credentials").await.text;
    assert!(
        list.contains("Findem &#38; Co") && list.contains("For Findem") && !list.contains(&client.key),
        "{list}"
    );
    assert!(list.contains(&client.key[client.key.len() - 4..]));

    let revoke = list
        .split_once("/revoke\"")
        .expect("a link")
        .0
        .rsplit_once('"')
        .expect("its start")
        .1;
    let path = format!("credentials/{}/revoke", revoke.rsplit('/').next().expect("an id"));
    assert!(client.page(&path).await.text.contains("tenant-revoke"));
    assert_eq!(client.form(&path, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(client.get("/users/me").await.status, StatusCode::UNAUTHORIZED);
    assert!(client.page("credentials").await.text.contains("Revoked"));
    assert_eq!(client.page(&path).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_incomplete_form_is_shown_again_with_errors_and_input() {
    let client = Client::new(Scenario::Fresh).await;
    let before = client.tenant.saved();
    let answer = client
        .form(
            "credentials/new/api-key",
            &[("form", "1"), ("name", "Kept"), ("role", "")],
        )
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("href=\"#role\"") && answer.text.contains("value=\"Kept\""));
    for fields in [
        [("label", ""), ("type", "OTHER"), ("subtype", "OTHER")],
        [("label", "Findem"), ("type", ""), ("subtype", "OTHER")],
        [("label", "Findem"), ("type", "PAID"), ("subtype", "OTHER")],
        [("label", "Findem"), ("type", "INTERNAL"), ("subtype", "OTHER")],
    ] {
        let answer = client.form("sources/new", &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
        assert!(answer.text.contains("id=\"errors\""));
    }
    assert_eq!(client.tenant.saved(), before);
}

#[tokio::test]
async fn a_source_is_created_edited_and_deleted() {
    let mut client = Client::new(Scenario::Fresh).await;
    client.make_key("ADMINISTRATOR", "").await;
    let created = client
        .form(
            "sources/new",
            &[("label", "Fnidem"), ("type", "PAID"), ("subtype", "JOB_BOARD")],
        )
        .await;
    assert_eq!(created.status, StatusCode::SEE_OTHER);
    let list = client.page("sources").await.text;
    let id = list
        .split_once("/sources/new")
        .expect("a button")
        .1
        .split_once("/sources/")
        .expect("a row")
        .1;
    let path = format!("sources/{}", id.split('"').next().expect("an id"));
    assert!(client.page(&path).await.text.contains("value=\"Fnidem\""));
    client
        .form(&path, &[("label", "Findem"), ("type", "OTHER"), ("subtype", "OTHER")])
        .await;
    let value = async |client: &Client| {
        let values = client.get("/configuration/sources/OTHER/values").await.json();
        values["content"]
            .as_array()
            .expect("values")
            .iter()
            .find(|value| value["label"] == "Findem")
            .cloned()
    };
    let found = value(&client).await.expect("Findem");
    assert_eq!(
        client.form(&format!("{path}/delete"), &[]).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(value(&client).await, None);
    let identifier = found["sourceIdentifier"].as_str().expect("an identifier");
    let deleted = client.get(&format!("/configuration/sources/{identifier}")).await.json();
    assert_eq!(
        deleted["label"], "Findem",
        "a deleted source can still be read by its identifier"
    );
}

#[tokio::test]
async fn an_oauth_clients_secret_is_not_a_key_but_its_token_has_the_ticked_scopes() {
    let mut client = Client::new(Scenario::Fresh).await;
    let fields = [
        ("form", "1"),
        ("role", "ADMINISTRATOR"),
        ("name", "OAuth"),
        ("scope", "jobs_read"),
        ("scope", "users_read"),
    ];
    let shown = client.form("credentials/new/oauth-client", &fields).await;
    let (id, secret) = (
        field(&shown.text, "new-client-id"),
        field(&shown.text, "new-client-secret"),
    );
    for wrong in [&id, &secret] {
        client.key.clone_from(wrong);
        assert_eq!(client.get("/jobs").await.status, StatusCode::UNAUTHORIZED);
    }
    let exchange = |secret: &str| {
        client
            .http
            .post(format!("{}/identity/oauth/token", client.tenant.api_base()))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(format!(
                "grant_type=client_credentials&client_id={id}&client_secret={secret}"
            ))
    };
    assert_eq!(client.send(exchange("wrong")).await.status, StatusCode::BAD_REQUEST);
    let token = client.send(exchange(&secret)).await.json()["access_token"]
        .as_str()
        .expect("a token")
        .to_owned();
    let ask = |path: &str| {
        client
            .http
            .get(format!("{}{path}", client.tenant.api_base()))
            .header("authorization", format!("Bearer {token}"))
    };
    assert_eq!(client.send(ask("/jobs")).await.status, StatusCode::OK);
    let refused = client.send(ask("/candidates")).await;
    assert_eq!(
        (refused.status, refused.json()["message"].as_str()),
        (StatusCode::FORBIDDEN, Some("Missing required scopes: candidates_read"))
    );
    assert!(refused.header("www-authenticate").contains("insufficient_scope"));
    assert!(client.page("journal").await.text.contains("OAuth (…"));
}

#[tokio::test]
async fn two_sources_with_one_name_have_different_link_names() {
    let client = Client::new(Scenario::SourceTwice).await;
    let list = client.page("sources").await.text;
    let mut names: Vec<&str> = list
        .split("aria-label=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|name| name.starts_with("Delete Findem"))
        .collect();
    assert_eq!(names.len(), 2, "{list}");
    names.dedup();
    assert_eq!(names.len(), 2, "{names:?}");
}

#[tokio::test]
async fn the_pages_show_what_an_export_wrote_and_its_credential() {
    let client = Client::new(Scenario::Ready).await;
    assert!(client.page("arrivals").await.text.contains("tenant-arrivals-none"));
    let source = client.source("Findem").await;
    let person = json!({
        "firstName": "Ada & Co", "lastName": "Lovelace", "email": "ada@example.com", "sourceDetails": source,
    });
    let job = client.get("/jobs?limit=1").await.json()["content"][0].clone();
    let path = format!("/jobs/{}/candidates", job["id"].as_str().expect("an id"));
    let made = client.json(Method::POST, &path, &person).await.json();
    let id = made["id"].as_str().expect("an id");
    let status = json!({"status": "INTERVIEW"});
    client
        .json(Method::PUT, &format!("/candidates/{id}/status"), &status)
        .await;
    let note = json!({"content": format!("A <b>note</b> #[CANDIDATE:{id}]"), "shareWith": {"openNote": true}});
    client.json(Method::POST, "/messages/shares", &note).await;
    let file = ("ada.html", "text/html", &b"<script>alert(1)</script>"[..]);
    let fields = [("attachmentType", "RESUME")];
    client
        .upload(&format!("/candidates/{id}/attachments"), &fields, file)
        .await;

    let list = client.page("arrivals").await.text;
    let title = job["title"].as_str().expect("a title").replace('&', "&#38;");
    for told in [
        "Ada &#38; Co Lovelace",
        "INTERVIEW",
        "Findem",
        "Findem (…",
        "ada@example.com",
        &title,
    ] {
        assert!(list.contains(told), "{told}: {list}");
    }
    let one = client.page(&format!("arrivals/{id}")).await.text;
    for told in ["A &#60;b&#62;note&#60;/b&#62;", "ada.html", "OPEN", "NEW", "25 bytes"] {
        assert!(one.contains(told), "{told}: {one}");
    }
    let link = one
        .split_once("arrivals/files/")
        .expect("a file")
        .1
        .split('"')
        .next()
        .expect("an id");
    let saved = client.page(&format!("arrivals/files/{link}")).await;
    assert_eq!(saved.text, "<script>alert(1)</script>");
    assert_eq!(
        (saved.header("content-type"), saved.header("content-disposition")),
        ("application/octet-stream", "attachment; filename=\"ada.html\""),
        "saved, never shown"
    );
    assert_eq!(client.page("arrivals/nobody").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn every_number_is_written_as_the_language_writes_it() {
    let words = Words {
        number: |number| format!("n{number}"),
        ..Words::default()
    };
    let client = Client::with(Options {
        words,
        ..quick(Scenario::Ready)
    })
    .await;
    let created = json!({"firstName": "Ada", "lastName": "Lovelace", "email": "ada@example.com"});
    let id = client.json(Method::POST, "/candidates", &created).await.json()["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let file = ("ada.txt", "text/plain", &[b'a'; 1234][..]);
    client
        .upload(
            &format!("/candidates/{id}/attachments"),
            &[("attachmentType", "RESUME")],
            file,
        )
        .await;
    for (page, expected) in [
        ("", "<dd>n1200</dd>".to_owned()),
        ("journal", "(n2)".to_owned()),
        ("journal", "<td>n1</td>".to_owned()),
        (&format!("arrivals/{id}"), "n1234 bytes".to_owned()),
    ] {
        let text = client.page(page).await.text;
        assert!(text.contains(&expected), "{page}: {text}");
    }
}

/// The title of a page.
fn title(html: &str) -> &str {
    let from = html.split_once("<title>").expect("a title").1;
    from.split_once("</title>").expect("its end").0
}

/// The tag of the field with this id.
fn tag<'a>(html: &'a str, id: &str) -> &'a str {
    let at = html.find(&format!("id=\"{id}\"")).expect("a field");
    let (before, after) = html.split_at(at);
    let start = before.rfind('<').expect("the start of a tag");
    &html[start..at + after.find('>').expect("the end of a tag")]
}

#[tokio::test]
async fn each_page_on_the_way_to_a_credential_has_its_own_title_and_names_its_content() {
    let client = Client::new(Scenario::Fresh).await;
    let mut titles = Vec::new();
    for path in [
        "credentials",
        "credentials/new",
        "credentials/new/api-key",
        "credentials/new/oauth-client",
    ] {
        let html = client.page(path).await.text;
        assert!(
            html.contains("aria-labelledby=\"title\"") && html.contains("<h1 id=\"title\">"),
            "{path}"
        );
        titles.push(title(&html).to_owned());
    }
    let fields = [("form", "1"), ("role", "ADMINISTRATOR"), ("name", "Findem")];
    let shown = client.form("credentials/new/api-key", &fields).await.text;
    titles.push(title(&shown).to_owned());
    let wrong = client.form("credentials/new/api-key", &fields[..2]).await.text;
    titles.push(title(&wrong).to_owned());
    let different: HashSet<&String> = titles.iter().collect();
    assert_eq!(different.len(), titles.len(), "{titles:?}");
    let (hint, key) = (shown.find("tenant-copy-hint"), shown.find("id=\"new-key\""));
    assert!(
        hint < key && tag(&shown, "new-key").contains("aria-describedby=\"copy-hint\""),
        "{shown}"
    );
}

#[tokio::test]
async fn only_a_field_that_was_submitted_wrong_is_invalid() {
    let client = Client::new(Scenario::Fresh).await;
    let forms = [
        ("credentials/new/api-key", ["role", "name"], ("name", "Findem")),
        ("sources/new", ["type", "label"], ("label", "Findem")),
    ];
    for (path, fields, given) in forms {
        let empty = client.page(path).await.text;
        for field in fields {
            let tag = tag(&empty, field);
            assert!(
                tag.contains("aria-required=\"true\"") && !tag.contains("invalid"),
                "{tag}"
            );
            assert!(
                !tag.contains(" required"),
                "a browser calls an empty field of that kind invalid: {tag}"
            );
        }
        let wrong = client.form(path, &[given]).await.text;
        let error = format!("{}-error", fields[0]);
        assert!(
            tag(&wrong, fields[0]).contains(&format!("aria-invalid=\"true\" aria-describedby=\"{error}\"")),
            "{wrong}"
        );
        assert!(
            tag(&wrong, &error).contains("<li"),
            "a field is described by its own error alone: {wrong}"
        );
        assert!(!tag(&wrong, fields[1]).contains("invalid"), "{wrong}");
        assert!(tag(&wrong, "errors").contains("autofocus"), "{wrong}");
    }
}

#[tokio::test]
async fn a_page_says_what_a_form_has_just_done() {
    let client = Client::new(Scenario::Fresh).await;
    let fields = [("label", "Findem"), ("type", "OTHER"), ("subtype", "OTHER")];
    let created = client.form("sources/new", &fields).await;
    let address = created.headers["location"].to_str().expect("an address").to_owned();
    let path = address.split_once("/sources").expect("the list").1;
    let list = client.page(&format!("sources{path}")).await.text;
    assert!(title(&list).starts_with("tenant-done-source-created"), "{list}");
    assert!(tag(&list, "outcome").contains("autofocus"), "{list}");
    for path in ["sources", "sources?tenant-done-nothing"] {
        assert!(!client.page(path).await.text.contains("tenant-done"), "{path}");
    }
}

#[tokio::test]
async fn a_key_of_the_scenario_is_named_as_a_key() {
    let client = Client::new(Scenario::Ready).await;
    let home = client.page("").await.text;
    assert!(home.contains("<label for=\"customer-key-1\">API key: "), "{home}");
}
