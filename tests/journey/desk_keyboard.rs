//! The support desk by keyboard, in the dark theme.

use std::fs;

use anyhow::{Context, ensure};

use crate::desktop::{Desktop, Theme};
use crate::{dialog, steps};

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn the_whole_desk_works_by_keyboard_alone_in_the_dark_theme() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Dark)?;
    let mut page = desktop.open().await?;
    page.shows("Practice the setup").await?;
    page.use_keyboard();
    steps::begin(&page).await?;
    let key = steps::make_key(&desktop, &page, "Extended").await?;
    steps::open_desk_from_key_page(&page).await?;
    page.inspect("60-desk-start").await?;
    steps::add_customer(&page, "Acme GmbH").await?;
    page.press("Type it instead").await?;
    page.inspect("61-desk-typing").await?;
    page.fill("The key", &key).await?;
    page.press("Use this key").await?;
    page.says("for this session only").await?;
    page.inspect("61-desk-customer").await?;

    page.press("Check this key").await?;
    page.says("This key has the role Extended.").await?;
    page.press("Access Company Settings configuration_read Denied").await?;
    page.says("request ID").await?;
    page.inspect("62-desk-report").await?;
    page.press("Copy the text for the customer").await?;
    steps::wait_until_copied(
        &mut desktop,
        "This key has the role Extended. Make a new key with the role Admin.",
    )
    .await?;

    let file = desktop.documents()?.join("acme.json");
    page.press("Save the report…").await?;
    page.says("Check report").await?;
    page.inspect("62-desk-save").await?;
    page.press("Save…").await?;
    dialog::name_file("Save File", &file).await?;
    page.says("Saved: ").await?;
    page.press("Close").await?;
    let saved = fs::read_to_string(&file).context("nothing was saved")?;
    ensure!(saved.contains("Acme GmbH"), "the report does not name the customer");

    page.press("Check again").await?;
    page.says("Since the run just before").await?;
    page.press("Compare").await?;
    page.shows("Compare two runs").await?;
    page.inspect("63-desk-comparison").await?;
    page.press("Back").await?;
    page.shows("Acme GmbH").await?;

    page.press("What customers see").await?;
    page.shows("What customers see").await?;
    page.fill("What does the customer see?", "429").await?;
    page.says("1 entry").await?;
    page.inspect("64-desk-symptoms").await?;

    page.press("Open a report…").await?;
    dialog::name_file("Open File", &file).await?;
    page.says("Opened from acme.json.").await?;
    page.inspect("65-desk-file").await?;
    page.press("Set up a connection").await?;
    page.shows("Practice the setup").await?;
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(&key)
}
