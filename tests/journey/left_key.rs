//! A customer's key in a keyring that is locked: another key takes its place, and the customer is forgotten all the same.

use anyhow::ensure;

use crate::desktop::{Desktop, Theme};
use crate::{keyring, walk};

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_customer_is_forgotten_although_the_keyring_is_locked_and_what_is_left_is_named() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Dark).await?;
    let page = desktop.open().await?;
    walk::begin(&page).await?;
    let old = walk::make_key(&desktop, &page, "Extended").await?;
    let new = walk::make_key(&desktop, &page, "Admin").await?;
    walk::leave_for_the_desk(&page).await?;
    walk::add_customer(&page, "Acme GmbH").await?;
    walk::bring_customer_key(&mut desktop, &page, &old).await?;
    page.press("Keep it in the keychain").await?;
    page.says("kept in this computer’s keychain").await?;

    let locked = keyring::lock()?;
    desktop.clipboard.copy(&new)?;
    page.press("Paste another").await?;
    page.says("This computer’s keychain is locked, so the key is here for this session only.")
        .await?;
    page.says(&format!("The key that ends in {} is here", walk::last_four(&new)))
        .await?;
    page.says(&format!("An older key, which ends in {},", walk::last_four(&old)))
        .await?;
    walk::is_cleared(&mut desktop).await?;
    page.look("190-desk-older-key").await?;
    page.close().await?;

    // What was for that session is gone, and the older key is not in use again unasked.
    let page = desktop.open().await?;
    walk::sit_down_at_the_desk(&page).await?;
    page.press("Acme GmbH not checked yet").await?;
    page.says("No key is in use.").await?;
    page.press("Forget this customer…").await?;
    page.press("Forget this customer").await?;
    page.says("as “Findem Connect – Acme GmbH”. Try again when the keychain is open")
        .await?;
    page.look("191-desk-forget-locked").await?;
    page.press("Forget all but the key").await?;
    page.shows("Diagnose a key").await?;
    page.says("delete the entry “Findem Connect – Acme GmbH”").await?;
    page.says("None yet").await?;
    page.look("192-desk-key-left-behind").await?;
    page.kept_its_policy().await?;
    drop(page);
    locked.unlock()?;
    ensure!(keyring::entries()? == 1, "the key is not where it was said to be");
    keyring::delete_entries()?;
    desktop.keeps_nothing_of("Acme GmbH")?;
    desktop.knows_nothing_of(&old)?;
    desktop.knows_nothing_of(&new)
}
