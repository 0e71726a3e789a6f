//! A key with the wrong role is replaced, and later the one that Findem holds.

use crate::desktop::{Desktop, Theme};
use crate::walk;

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn an_extended_key_is_named_and_replaced() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light).await?;
    let page = desktop.open().await?;
    walk::begin(&page).await?;
    let extended = walk::make_key(&desktop, &page, "Extended").await?;
    walk::bring_key(&mut desktop, &page, &extended).await?;
    walk::check(&page).await?;
    page.says("This key has the role Extended. Make a new key with the role Admin.")
        .await?;
    page.look("40-extended").await?;
    page.press("Show me how").await?;
    page.look("41-extended-fix").await?;

    page.press("Paste the new key").await?;
    page.shows("Bring a new key").await?;
    page.look("42-replace").await?;
    let admin = walk::make_key(&desktop, &page, "Admin").await?;
    walk::bring_key(&mut desktop, &page, &admin).await?;
    walk::check(&page).await?;
    page.says("This key can do what Findem’s guide asks.").await?;
    walk::all_granted(&page).await?;

    page.press("Hand over to Findem").await?;
    page.says("Revoke the old key").await?;
    page.look("43-revoke-the-old").await?;
    page.press("Findem is open").await?;
    page.press("Copy key").await?;
    page.press("I pressed Save").await?;
    page.says("One thing is left: the old key can still be used until you revoke it.")
        .await?;
    page.press("I revoked the old key").await?;
    page.says(&format!(
        "You practised saving the key that ends in {}.",
        walk::last_four(&admin)
    ))
    .await?;

    page.press("API key (done)").await?;
    page.shows("The key that you handed over").await?;
    page.look("44-held-by-findem").await?;
    page.press("Replace the key").await?;
    page.shows("Bring a new key").await?;
    let newer = walk::make_key(&desktop, &page, "Admin").await?;
    walk::bring_key(&mut desktop, &page, &newer).await?;
    walk::check(&page).await?;
    page.says("This key can do what Findem’s guide asks.").await?;
    page.press("Hand over to Findem (needs attention)").await?;
    page.says(&format!(
        "You practised saving the old key, which ends in {}.",
        walk::last_four(&admin)
    ))
    .await?;
    page.look("45-findem-holds-the-old").await?;
    // The earlier key was copied a moment ago; this one was not.
    page.press("Findem is open").await?;
    page.press("Copy key").await?;
    page.says("✓ Copied. The clipboard is cleared in").await?;

    page.kept_its_policy().await?;
    drop(page);
    desktop.knows_nothing_of(&extended)?;
    desktop.knows_nothing_of(&admin)?;
    desktop.knows_nothing_of(&newer)
}
