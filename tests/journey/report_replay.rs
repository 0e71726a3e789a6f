//! Support opens a customer's report without the key.

use std::fs;

use anyhow::{Context, ensure};

use crate::desktop::{Desktop, Theme};
use crate::dialog;
use crate::steps::{self, UNKNOWN_KEY};

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn the_report_of_a_bad_key_is_saved_opened_and_compared_after_the_fix() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    steps::begin(&page).await?;
    steps::open_desk_from_key_page(&page).await?;
    steps::add_customer(&page, "Acme GmbH").await?;
    steps::paste_customer_key(&mut desktop, &page, UNKNOWN_KEY).await?;
    page.press("Check this key").await?;
    page.says("SmartRecruiters doesn’t accept this key.").await?;
    page.says("13 undetermined, 7 not tested").await?;
    page.press_that_begins("Access Candidates candidates_read").await?;
    page.says("request ID").await?;
    page.inspect("70-desk-bad-key").await?;

    page.press("Copy the text for the customer").await?;
    steps::wait_until_copied(&mut desktop, "doesn’t accept this key").await?;
    page.press("Copy the text for SmartRecruiters’ support").await?;
    steps::wait_until_copied(&mut desktop, "GET /candidates").await?;

    let json = desktop.documents()?.join("acme.json");
    page.press("Save the report…").await?;
    page.says("Findem Connect for SmartRecruiters · Check report").await?;
    page.inspect("71-desk-read-before-saving").await?;
    page.fill("Company name in the report (optional)", " and daughters")
        .await?;
    page.press("Save…").await?;
    dialog::name_file("Save File", &json).await?;
    page.says("Saved: ").await?;
    page.press("Close").await?;
    let saved = fs::read_to_string(&json).context("nothing was saved")?;
    ensure!(!saved.contains(UNKNOWN_KEY), "the report contains the key");
    ensure!(saved.contains("Acme GmbH and daughters"), "the report has another name");

    // Opening a customer's file sends no request and needs no key.
    page.press("Open a report…").await?;
    dialog::name_file("Open File", &json).await?;
    page.shows("Acme GmbH and daughters").await?;
    page.says("Opened from acme.json. Nothing was sent to SmartRecruiters.")
        .await?;
    page.says("SmartRecruiters doesn’t accept this key.").await?;
    page.inspect("72-desk-replayed").await?;

    // The problem is fixed in SmartRecruiters, and the key is checked again.
    page.press("Set up a connection").await?;
    page.press("Continue practicing: step 2 of 8, API key").await?;
    let key = steps::make_key(&desktop, &page, "Admin").await?;
    let mut admin = steps::open_in_browser(&desktop, &page, "Open the practice SmartRecruiters ↗").await?;
    admin.follow("Custom Candidate Sources").await?;
    admin.create_source("Findem").await?;
    page.press("Back").await?;
    page.press("Diagnose a key").await?;
    page.press_that_begins("Acme GmbH (Not ready) 1 run").await?;
    page.shows("Acme GmbH").await?;
    desktop.clipboard.copy(&key)?;
    page.press("Paste another").await?;
    page.says(&format!(
        "Key ending in {} is loaded but not checked yet.",
        steps::last_four(&key)
    ))
    .await?;
    page.inspect("75-desk-not-checked").await?;
    page.press("Check this key").await?;
    page.says("Since the run just before").await?;
    page.says("Different keys: ").await?;
    page.says("This key can do what Findem’s guide asks").await?;
    page.inspect("73-desk-mended").await?;
    page.press("Compare").await?;
    page.shows("Compare two runs").await?;
    page.says("Different keys: ").await?;
    let told = page.text().await?;
    let (outcome, caveat) = (
        told.find("Better: the new key is accepted; now ready"),
        told.find("Different keys: "),
    );
    ensure!(
        outcome.is_some() && outcome < caveat,
        "the answer is not said first: {told}"
    );
    page.inspect("74-desk-bad-and-good").await?;
    page.assert_policy_kept().await?;
    drop(page);

    let page = desktop.open_report(&json).await?;
    page.shows("Acme GmbH and daughters").await?;
    page.says("SmartRecruiters doesn’t accept this key.").await?;
    drop(page);

    let damaged = desktop.documents()?.join("damaged.json");
    fs::write(&damaged, saved.get(..saved.len() / 2).unwrap_or_default())?;
    let page = desktop.open_report(&damaged).await?;
    page.says("This file was a report, but part of it is missing or changed.")
        .await?;
    drop(page);
    desktop.assert_no_trace_of(UNKNOWN_KEY)?;
    desktop.assert_no_trace_of(&key)
}
