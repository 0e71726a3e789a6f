//! A report that is saved as an HTML page: what it contains and what it does not.

use std::fs;

use anyhow::{Context, ensure};
use reqwest::Client;
use serde_json::Value;
use url::Url;

use crate::desktop::{Desktop, Theme};
use crate::scenarios::HOME;
use crate::{dialog, steps};

/// Markup that could run code, load something or send something.
const ACTIVE: [&str; 12] = [
    " src=",
    " srcset=",
    "<link",
    "<img",
    "<iframe",
    "<object",
    "<form",
    "url(",
    "@import",
    "\"refresh\"",
    "javascript:",
    " onload",
];

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_saved_page_runs_nothing_loads_nothing_and_names_nobody() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    steps::begin(&page).await?;
    let key = steps::make_key(&desktop, &page, "Admin").await?;
    let api = steps::open_in_browser(&desktop, &page, HOME).await?.api()?;
    steps::open_desk_from_key_page(&page).await?;
    steps::add_customer(&page, "Acme GmbH").await?;
    steps::paste_customer_key(&mut desktop, &page, &key).await?;
    page.press("Check this key").await?;
    page.says("11 granted, 9 look granted").await?;

    let file = desktop.documents()?.join("report.html");
    page.press("Save the report…").await?;
    page.says("Name Acme GmbH").await?;
    page.clear("Company name in the report (optional)").await?;
    page.press("Save…").await?;
    dialog::name_file("Save File", &file).await?;
    page.says("Saved: ").await?;
    page.says_no_longer("Name Acme GmbH").await?;
    page.inspect("160-desk-saved-without-a-name").await?;
    page.press("Close").await?;

    let saved = fs::read_to_string(&file).context("nothing was saved")?;
    ensure!(saved.contains("default-src 'none'"), "the page may load things");
    ensure!(
        saved.matches("<script").count() == 1 && saved.contains("<script type=\"application/json\""),
        "the page has a script"
    );
    for alive in ACTIVE {
        ensure!(!saved.contains(alive), "the page holds {alive}");
    }
    for link in saved.split("href=\"").skip(1) {
        ensure!(
            link.starts_with("https://www.smartrecruiters.com/"),
            "the page leads elsewhere"
        );
    }
    ensure!(!saved.contains("Acme"), "the page names the customer");
    ensure!(!saved.contains(&key), "the page contains the key");
    for name in people(&api, &key).await? {
        ensure!(!saved.contains(&name), "the page names {name}");
    }

    page.press("Open a report…").await?;
    dialog::name_file("Open File", &file).await?;
    page.shows("report.html").await?;
    page.says("11 granted, 9 look granted").await?;
    page.says_no_longer("The report was changed").await?;
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(&key)
}

/// The last names and email addresses of the company's candidates.
async fn people(api: &Url, key: &str) -> anyhow::Result<Vec<String>> {
    let http = Client::builder().no_proxy().build()?;
    let mut people = Vec::new();
    for list in ["/users?limit=100", "/candidates?limit=100"] {
        let answer = http.get(api.join(list)?).header("X-SmartToken", key).send().await?;
        let answer: Value = serde_json::from_str(&answer.error_for_status()?.text().await?)?;
        for person in answer["content"].as_array().into_iter().flatten() {
            let told = ["lastName", "email"].map(|field| person[field].as_str().map(str::to_owned));
            people.extend(told.into_iter().flatten());
        }
    }
    ensure!(people.len() > 10, "too few people, so nothing is proved: {people:?}");
    Ok(people)
}
