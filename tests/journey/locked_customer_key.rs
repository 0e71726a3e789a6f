//! A customer's key in a locked keyring: another key replaces it, and the customer can still be deleted.

use anyhow::ensure;

use crate::desktop::{Desktop, Theme};
use crate::{keyring, steps};

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_customer_can_be_deleted_while_the_keyring_is_locked_and_the_remaining_entry_is_named() -> anyhow::Result<()>
{
    let mut desktop = Desktop::new(Theme::Dark)?;
    let page = desktop.open().await?;
    steps::begin(&page).await?;
    let old = steps::make_key(&desktop, &page, "Extended").await?;
    let new = steps::make_key(&desktop, &page, "Admin").await?;
    steps::open_desk_from_key_page(&page).await?;
    steps::add_customer(&page, "Acme GmbH").await?;
    steps::paste_customer_key(&mut desktop, &page, &old).await?;
    page.press("Keep it in the keychain").await?;
    page.says("kept in this computer’s keychain").await?;

    let locked = keyring::lock()?;
    desktop.clipboard.copy(&new)?;
    page.press("Paste another").await?;
    page.says("This computer’s keychain is locked, so the key is here for this session only.")
        .await?;
    page.says(&format!("Key ending in {} is loaded", steps::last_four(&new)))
        .await?;
    page.says(&format!("An older key, which ends in {},", steps::last_four(&old)))
        .await?;
    steps::wait_until_cleared(&mut desktop).await?;
    page.inspect("190-desk-older-key").await?;
    page.close().await?;

    // The key of that session is gone, and the older key is not used without being asked for.
    let page = desktop.open().await?;
    steps::open_desk(&page).await?;
    page.press("Acme GmbH not checked yet").await?;
    page.says("No key is in use.").await?;
    page.press("Forget this customer…").await?;
    page.press("Forget this customer").await?;
    page.says("as “Findem Connect – Acme GmbH”). Try again when the keychain is open")
        .await?;
    page.inspect("191-desk-forget-locked").await?;
    page.press("Forget everything but the key").await?;
    page.shows("Diagnose a key").await?;
    page.says("delete the entry “Findem Connect – Acme GmbH”").await?;
    page.says("None yet").await?;
    page.inspect("192-desk-key-left-behind").await?;
    page.assert_policy_kept().await?;
    drop(page);
    locked.unlock()?;
    ensure!(keyring::entries()? == 1, "the named entry does not exist");
    keyring::delete_entries()?;
    desktop.assert_not_stored("Acme GmbH")?;
    desktop.assert_no_trace_of(&old)?;
    desktop.assert_no_trace_of(&new)
}
