//! A key that is no longer on this computer: removed at the end, or deleted in the keyring without the program's knowledge.

use std::fs;

use anyhow::{Context, ensure};

use crate::company::KEY;
use crate::desktop::{Desktop, Theme};
use crate::page::Page;
use crate::{dialog, keyring, steps};

const GONE: &str = "The key is no longer where it was stored. Paste it again.";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_key_that_was_removed_here_is_asked_for_although_findem_still_has_it() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let (mut company, page) = steps::check_behind_proxy(&mut desktop, KEY).await?;
    page.press("Connect test").await?;
    page.press("Run the test").await?;
    page.says("Everything Findem will read can be read").await?;
    page.press("Hand over to Findem").await?;
    page.tick(steps::FINDEM_IS_OPEN).await?;
    page.press("Copy key").await?;
    page.tick(steps::SAVED).await?;
    page.says(&held()).await?;
    page.press("Continue").await?;

    page.shows("Done").await?;
    page.says("The key is still in GNOME Keyring.").await?;
    company.take_proxy_down().await;
    page.press("Count them").await?;
    page.says("They couldn’t be counted. A proxy or a filter on your network is in the way.")
        .await?;
    company.intercept_tls().await?;
    page.press("Count them").await?;
    page.says("No candidate has the source Findem yet.").await?;
    page.inspect("110-done").await?;
    let report = desktop.documents()?.join("report.html");
    page.press("Save the report…").await?;
    page.press("Save…").await?;
    dialog::name_file("Save File", &report).await?;
    page.says("Saved: ").await?;
    page.inspect("111-report-saved").await?;
    page.press("Close").await?;
    let saved = fs::read_to_string(&report).context("nothing was saved")?;
    ensure!(!saved.contains(KEY), "the report contains the key");
    page.press("Remove the key…").await?;
    page.press("Remove it").await?;
    page.says("No key is left on this computer.").await?;
    page.inspect("112-key-removed").await?;
    page.close().await?;

    // To check again, the admin pastes the same key.
    let page = desktop.open_in(&company).await?;
    page.shows("Done").await?;
    page.says("No key is left on this computer.").await?;
    page.says(&held()).await?;
    page.press("API key (done)").await?;
    page.says("No key yet.").await?;
    steps::paste_key(&mut desktop, &page, KEY).await?;
    steps::check(&page).await?;
    page.press("Hand over to Findem (done)").await?;
    page.says(&held()).await?;
    page.close().await?;

    keyring::delete_entries()?;
    let page = desktop.open_in(&company).await?;
    page.shows("Hand the key over to Findem").await?;
    page.press("Copy again").await?;
    assert_asked_for(&page, "113-key-gone").await?;
    steps::paste_key(&mut desktop, &page, KEY).await?;
    page.close().await?;

    keyring::delete_entries()?;
    let page = desktop.open_in(&company).await?;
    page.press("Check this key").await?;
    assert_asked_for(&page, "114-key-gone-at-the-check").await?;
    page.press("Close").await?;
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(KEY)
}

fn held() -> String {
    format!("You saved the key that ends in {} in Findem.", steps::last_four(KEY))
}

async fn assert_asked_for(page: &Page, picture: &str) -> anyhow::Result<()> {
    page.says(GONE).await?;
    page.says("No key yet.").await?;
    page.says("no key on this computer").await?;
    page.inspect(picture).await
}
