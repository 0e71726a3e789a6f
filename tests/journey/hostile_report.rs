//! A malicious report with a valid checksum. Its contents stay plain text wherever they are shown.

use std::fs;

use anyhow::ensure;
use report::Report;
use serde_json::{Value, json};

use crate::desktop::{Desktop, Theme};
use crate::page::Page;
use crate::{dialog, steps};

/// A payload that is short enough for a name.
const LABEL: &str = "<b onclick=\"alert(1)\">Acme</b> https://evil.example";
const PAYLOAD: &str = "</script><script>document.body.innerHTML = 'gone'</script>\
    <img src=\"https://evil.example/x.png\" onerror=\"document.body.innerHTML = 'gone'\">\
    <iframe src=\"https://evil.example\"></iframe> [click](javascript:alert(1)) https://evil.example";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_malicious_report_opens_nothing_and_runs_nothing() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    steps::begin(&page).await?;
    steps::open_desk_from_key_page(&page).await?;
    steps::add_customer(&page, "Acme GmbH").await?;
    steps::paste_customer_key(&mut desktop, &page, steps::UNKNOWN_KEY).await?;
    page.press("Check this key").await?;
    page.says("SmartRecruiters doesn’t accept this key.").await?;
    let honest = desktop.documents()?.join("honest.json");
    page.press("Save the report…").await?;
    page.press("Save…").await?;
    dialog::name_file("Save File", &honest).await?;
    page.says("Saved: ").await?;
    page.press("Close").await?;
    let mut report = with_payloads(serde_json::from_str(&fs::read_to_string(&honest)?)?)?;

    let hostile = desktop.documents()?.join("hostile.json");
    fs::write(&hostile, report::json(&report))?;
    page.press("Open a report…").await?;
    dialog::name_file("Open File", &hostile).await?;
    page.shows(LABEL).await?;
    page.says("<script>document.body.innerHTML").await?;
    page.says_no_longer("The report was changed").await?;
    page.press_that_begins("Access Candidates candidates_read").await?;
    page.toggle_details("For the customer").await?;
    page.toggle_details("For the ticket").await?;
    assert_plain(&desktop, &page).await?;
    page.inspect("165-desk-hostile").await?;

    page.press("Save the report…").await?;
    page.says("<script>document.body.innerHTML").await?;
    assert_plain(&desktop, &page).await?;
    page.press("Close").await?;
    page.press("Copy the text for the ticket").await?;
    steps::wait_until_copied(&mut desktop, "evil.example").await?;
    page.press("Add to a customer…").await?;
    page.shows("Add this report to a customer").await?;
    assert_plain(&desktop, &page).await?;
    page.press("Add it").await?;
    page.shows(LABEL).await?;
    page.says("reads only").await?;
    assert_plain(&desktop, &page).await?;
    page.inspect("166-desk-hostile-customer").await?;

    // The program reads only the report inside a saved HTML page, and this one was changed.
    report.label = None;
    let hostile = desktop.documents()?.join("hostile.html");
    fs::write(
        &hostile,
        report::html(&report).replace("<main>", &format!("<main>{PAYLOAD}")),
    )?;
    page.press("Open a report…").await?;
    dialog::name_file("Open File", &hostile).await?;
    page.shows("hostile.html").await?;
    page.says("The report was changed or damaged after it was written")
        .await?;
    page.says("<script>document.body.innerHTML").await?;
    assert_plain(&desktop, &page).await?;
    drop(page);
    desktop.assert_no_trace_of(steps::UNKNOWN_KEY)
}

/// Fails if the page contains an active element, violated its policy, or opened a browser.
async fn assert_plain(desktop: &Desktop, page: &Page) -> anyhow::Result<()> {
    let active = page.active_elements().await?;
    ensure!(active.is_empty(), "active elements from the report: {active:#?}");
    page.assert_policy_kept().await?;
    ensure!(desktop.browser.take()?.is_none(), "a page was opened");
    Ok(())
}

/// The report with markup and links in every free text, and a valid checksum.
fn with_payloads(mut document: Value) -> anyhow::Result<Report> {
    document["label"] = json!(LABEL);
    document["tool"]["name"] = json!(PAYLOAD);
    document["tool"]["version"] = json!(PAYLOAD);
    document["run"]["os"] = json!(PAYLOAD);
    document["environment"]["apiBase"] = json!(PAYLOAD);
    document["network"]["tlsIssuer"] = json!(PAYLOAD);
    document["network"]["notes"] = json!([PAYLOAD]);
    document["identity"]["systemRole"] = json!({"id": PAYLOAD, "name": PAYLOAD});
    for row in document["permissions"].as_array_mut().into_iter().flatten() {
        row["vendorScope"] = json!(PAYLOAD);
        row["verdict"] = json!("denied");
        row["causes"] = json!([{"id": "systemRole", "text": PAYLOAD}]);
        row["fix"] = json!({"who": PAYLOAD, "where": PAYLOAD, "url": "javascript:alert(1)", "steps": [PAYLOAD]});
        row["evidence"] = json!([{
            "method": "GET", "path": PAYLOAD, "status": 403, "durationMs": 1,
            "error": {"code": PAYLOAD, "message": PAYLOAD}, "requestId": PAYLOAD
        }]);
    }
    document["source"] = json!({"verdict": "nearMiss", "reason": null, "matches": [
        {"label": PAYLOAD, "typeId": PAYLOAD, "subTypeId": PAYLOAD, "id": PAYLOAD}
    ]});
    document["summary"]["headline"] = json!(PAYLOAD);
    document[PAYLOAD] = json!(PAYLOAD);
    let mut report: Report = serde_json::from_value(document)?;
    report.sha256 = report.checksum();
    Ok(report)
}
