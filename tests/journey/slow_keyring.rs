//! A keyring that is being started for as long as anybody waits.

use anyhow::ensure;

use crate::desktop::{Desktop, Theme};
use crate::keyring::SlowBus;
use crate::walk;

const SESSION_ONLY: &str = "Keep it for this session only";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_key_is_used_although_the_keyring_is_still_being_started() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light).await?;
    let bus = SlowBus::start()?;
    let page = desktop.open_on(&bus).await?;
    walk::begin(&page).await?;
    page.says("This computer’s keychain has not answered yet.").await?;
    let key = walk::make_key(&desktop, &page, "Admin").await?;
    desktop.clipboard.copy(&key)?;
    page.press("Paste the key").await?;
    page.says(&format!("•{}", walk::last_four(&key))).await?;
    page.says("Storing…").await?;
    page.look("220-keyring-being-started").await?;
    ensure!(
        desktop.clipboard.paste()? == key,
        "a key that is not stored left the clipboard"
    );
    walk::check(&page).await?;
    walk::all_granted(&page).await?;

    page.press("Back").await?;
    page.tick(SESSION_ONLY).await?;
    page.says("Only in this program’s memory, until you close it.").await?;
    page.says("✓ Stored.").await?;
    walk::is_cleared(&mut desktop).await?;
    ensure!(page.is_ticked(SESSION_ONLY).await?, "it is kept for this session only");
    ensure!(
        !page.text().await?.contains("no keychain"),
        "a slow keychain is no missing one"
    );
    page.look("221-session-only-at-once").await?;
    page.kept_its_policy().await?;
    drop(page);
    desktop.knows_nothing_of(&key)
}
