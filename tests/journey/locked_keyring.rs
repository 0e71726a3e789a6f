//! A locked keyring, and a key that is kept for this session only.

use anyhow::ensure;

use crate::desktop::{Desktop, Theme};
use crate::{keyring, steps};

const LOCKED: &str = "This computer’s keychain is locked, so the key is here for this session only. Unlock it, then uncheck “Keep it for this session only.”";
const LOCKED_AWAY: &str =
    "The key is in this computer’s keychain, which is locked. Unlock it and try again, or paste the key.";
const SESSION_ONLY: &str = "Keep it for this session only";
const IN_MEMORY: &str = "Only in this program’s memory, until you close it.";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_locked_keyring_is_named_and_the_key_can_stay_for_this_session_only() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    steps::begin(&page).await?;
    let key = steps::make_key(&desktop, &page, "Admin").await?;
    let locked = keyring::lock()?;
    desktop.clipboard.copy(&key)?;
    page.press("Paste the key").await?;
    page.says(LOCKED).await?;
    page.says("Not stored: here for this session only.").await?;
    page.says(IN_MEMORY).await?;
    page.inspect("120-keyring-locked").await?;
    ensure!(
        desktop.clipboard.paste()? == key,
        "a key that was not stored left the clipboard"
    );
    page.press("Close").await?;
    page.tick(SESSION_ONLY).await?;
    page.says(LOCKED).await?;
    page.says(IN_MEMORY).await?;
    ensure!(
        page.is_ticked(SESSION_ONLY).await?,
        "the key is shown as stored in the keyring"
    );
    page.inspect("122-still-in-memory").await?;
    page.press("Close").await?;
    locked.unlock()?;
    page.tick(SESSION_ONLY).await?;
    page.says("In GNOME Keyring as").await?;
    page.tick(SESSION_ONLY).await?;
    page.says(IN_MEMORY).await?;
    page.says("✓ Stored.").await?;
    page.inspect("121-this-session-only").await?;
    page.tick(SESSION_ONLY).await?;
    page.says("In GNOME Keyring as").await?;
    page.close().await?;

    let locked = keyring::lock()?;
    let page = desktop.open().await?;
    page.says("In GNOME Keyring as").await?;
    page.press("Check this key").await?;
    page.shows("Permissions").await?;
    page.says(LOCKED_AWAY).await?;
    page.inspect("123-locked-at-the-check").await?;
    locked.unlock()?;
    steps::check(&page).await?;
    page.press("API key (done)").await?;
    page.tick(SESSION_ONLY).await?;
    page.says(IN_MEMORY).await?;
    keyring::is_empty().await?;
    page.close().await?;

    let page = desktop.open().await?;
    page.shows("Make an API key in SmartRecruiters").await?;
    page.says("No key yet.").await?;
    desktop.clipboard.copy(&key)?;
    page.press("Paste the key").await?;
    steps::checked(&page).await?;
    page.press("API key (done)").await?;
    page.press("Remove the key…").await?;
    page.says("SmartRecruiters won’t show it again.").await?;
    page.press("Remove it").await?;
    page.says("The key was removed from").await?;
    page.says("No key yet.").await?;
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(&key)
}
