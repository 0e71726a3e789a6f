//! A clipboard manager that puts the key back.

use anyhow::ensure;

use crate::clipboard::Manager;
use crate::desktop::{Desktop, Theme};
use crate::walk;

const OVERWRITTEN: &str = "The key was removed from the clipboard.";
const CLEARED: &str = "The clipboard was cleared.";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_key_that_a_clipboard_manager_puts_back_is_overwritten_and_said() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light).await?;
    let page = desktop.open().await?;
    walk::begin(&page).await?;
    let key = walk::make_key(&desktop, &page, "Admin").await?;
    let manager = Manager::start()?;
    desktop.clipboard.copy(&key)?;
    page.press("Paste the key").await?;
    page.says("✓ Stored.").await?;
    page.says("most likely a clipboard manager put it back").await?;
    ensure!(desktop.clipboard.paste()? == OVERWRITTEN, "the key is still there");
    page.look("200-put-back-after-pasting").await?;
    page.press("OK").await?;

    walk::check(&page).await?;
    page.press("Hand over to Findem").await?;
    page.press("Findem is open").await?;
    page.press("Copy key").await?;
    page.says("✓ Copied. The clipboard is cleared in").await?;
    ensure!(desktop.clipboard.paste()? == key, "the clipboard does not hold the key");
    page.press("Clear now").await?;
    page.says("Delete it from your clipboard manager’s history, too.")
        .await?;
    ensure!(!page.text().await?.contains(CLEARED), "it was not cleared");
    ensure!(desktop.clipboard.paste()? == OVERWRITTEN, "the key is still there");
    page.look("201-put-back-at-the-hand-over").await?;
    page.press("OK").await?;

    drop(manager);
    page.press("Copy again").await?;
    page.says("✓ Copied. The clipboard is cleared in").await?;
    page.press("Clear now").await?;
    page.says(CLEARED).await?;
    walk::is_cleared(&mut desktop).await?;
    page.kept_its_policy().await?;
    drop(page);
    desktop.knows_nothing_of(&key)
}
