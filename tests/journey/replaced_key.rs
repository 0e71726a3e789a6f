//! A key with the wrong role is replaced, and later the key that Findem uses.

use crate::desktop::{Desktop, Theme};
use crate::steps;

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn an_extended_key_is_named_and_replaced() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    steps::begin(&page).await?;
    let extended = steps::make_key(&desktop, &page, "Extended").await?;
    steps::paste_key(&mut desktop, &page, &extended).await?;
    steps::checked(&page).await?;
    page.says("This key has the role Extended. Make a new key with the role Admin.")
        .await?;
    page.inspect("40-extended").await?;
    page.press("Show me how").await?;
    page.inspect("41-extended-fix").await?;

    page.press("Paste the new key").await?;
    page.shows("Replace the key").await?;
    page.inspect("42-replace").await?;
    let admin = steps::make_key(&desktop, &page, "Admin").await?;
    steps::paste_new_key(&mut desktop, &page, &admin).await?;
    steps::checked(&page).await?;
    page.says("This key can do what Findem’s guide asks.").await?;
    steps::assert_all_granted(&page).await?;

    page.press("Hand over to Findem").await?;
    page.says("Revoke the old key").await?;
    page.inspect("43-revoke-the-old").await?;
    page.tick(steps::FINDEM_IS_OPEN).await?;
    page.press("Copy key").await?;
    page.tick(steps::SAVED).await?;
    page.says("There’s one step left. The old key still works until you revoke it.")
        .await?;
    page.tick("The old key is revoked in SmartRecruiters").await?;
    page.says(&format!(
        "You practiced saving the key that ends in {}.",
        steps::last_four(&admin)
    ))
    .await?;

    page.press("API key (done)").await?;
    page.shows("The key you handed over").await?;
    page.inspect("44-held-by-findem").await?;
    page.press("Replace the key").await?;
    page.shows("Replace the key").await?;
    let newer = steps::make_key(&desktop, &page, "Admin").await?;
    steps::paste_new_key(&mut desktop, &page, &newer).await?;
    steps::checked(&page).await?;
    page.says("This key can do what Findem’s guide asks.").await?;
    page.press("Hand over to Findem (needs attention)").await?;
    page.says(&format!(
        "You practiced saving the old key, which ends in {}.",
        steps::last_four(&admin)
    ))
    .await?;
    page.inspect("45-findem-holds-the-old").await?;
    // The old key was copied just before; the new one was not.
    page.tick("Findem is open, and no old key is in its API Key field")
        .await?;
    page.press("Copy key").await?;
    page.says("✓ Copied. Clears in").await?;

    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(&extended)?;
    desktop.assert_no_trace_of(&admin)?;
    desktop.assert_no_trace_of(&newer)
}
