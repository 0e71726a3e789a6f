//! A key that SmartRecruiters accepts is revoked between two steps, and every page learns it.

use anyhow::Context;

use crate::desktop::{Desktop, Theme};
use crate::steps;

const REVOKED: &str = "SmartRecruiters accepted this key earlier and doesn’t accept it now.";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_key_that_is_revoked_on_the_way_is_called_revoked_on_every_page_until_it_is_replaced() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    steps::begin(&page).await?;
    let mut admin = steps::open_in_browser(&desktop, &page, "Open the Credentials page ↗").await?;
    let key = admin.make_key("Admin").await.context("no key was created")?;
    steps::paste_key(&mut desktop, &page, &key).await?;
    steps::checked(&page).await?;
    page.press("Continue").await?;
    page.says("There’s no source called Findem yet").await?;

    // Nobody clicks: the page looks for the source, and its refusal leads to a check from nothing.
    admin.revoke_new_key("Findem").await?;
    page.says(REVOKED).await?;
    page.says_no_longer("There’s no source called Findem yet").await?;
    page.inspect("170-revoked-source").await?;
    page.press("Connect test").await?;
    page.says(REVOKED).await?;
    page.inspect("171-revoked-connect-test").await?;
    page.press("Hand over to Findem").await?;
    page.says("Findem needs a key that SmartRecruiters accepts.").await?;
    page.says(REVOKED).await?;
    page.inspect("172-revoked-hand-over").await?;
    page.press("API key (fails)").await?;
    page.says(REVOKED).await?;
    page.press("Permissions (fails)").await?;
    page.says(REVOKED).await?;
    page.press("Show me how").await?;
    page.says("Make a new key: New credential, API key").await?;
    page.inspect("173-revoked-permissions").await?;

    let newer = admin.make_key("Admin").await.context("no key was created")?;
    steps::paste_new_key(&mut desktop, &page, &newer).await?;
    steps::checked(&page).await?;
    page.says("This key can do what Findem’s guide asks.").await?;
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(&key)
}
