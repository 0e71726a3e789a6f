//! A clipboard manager that restores the cleared key.

use anyhow::ensure;

use crate::clipboard::ClipboardManager;
use crate::desktop::{Desktop, Theme};
use crate::steps;

const OVERWRITTEN: &str = "The key was removed from the clipboard.";
const CLEARED: &str = "The clipboard was cleared.";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_key_that_a_clipboard_manager_restores_is_overwritten_and_reported() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    steps::begin(&page).await?;
    let key = steps::make_key(&desktop, &page, "Admin").await?;
    let manager = ClipboardManager::start()?;
    desktop.clipboard.copy(&key)?;
    manager.sees(&key).await?;
    page.press("Paste the key").await?;
    page.says("✓ Stored").await?;
    page.says("A clipboard manager most likely put it back").await?;
    ensure!(desktop.clipboard.paste()? == OVERWRITTEN, "the key is still there");
    page.inspect("200-put-back-after-pasting").await?;
    page.press("Close").await?;

    steps::checked(&page).await?;
    page.press("Hand over to Findem").await?;
    page.tick(steps::FINDEM_IS_OPEN).await?;
    page.press("Copy key").await?;
    page.says("✓ Copied. Clears in").await?;
    ensure!(
        desktop.clipboard.paste()? == key,
        "the clipboard does not contain the key"
    );
    manager.sees(&key).await?;
    page.press("Clear now").await?;
    page.says("Delete it from your clipboard manager’s history, too.")
        .await?;
    ensure!(
        !page.text().await?.contains(CLEARED),
        "the page says that the clipboard was cleared"
    );
    ensure!(desktop.clipboard.paste()? == OVERWRITTEN, "the key is still there");
    page.inspect("201-put-back-at-the-hand-over").await?;
    page.press("Close").await?;

    drop(manager);
    page.press("Copy again").await?;
    page.says("✓ Copied. Clears in").await?;
    page.press("Clear now").await?;
    page.says(CLEARED).await?;
    steps::wait_until_cleared(&mut desktop).await?;
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(&key)
}
