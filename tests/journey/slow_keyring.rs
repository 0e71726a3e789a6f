//! A keyring that never finishes starting.

use anyhow::ensure;

use crate::desktop::{Desktop, Theme};
use crate::keyring::SlowBus;
use crate::steps;

const SESSION_ONLY: &str = "Keep it for this session only";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_key_can_be_used_while_the_keyring_is_still_starting() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let bus = SlowBus::start()?;
    let page = desktop.open_on(&bus).await?;
    steps::begin(&page).await?;
    page.says("This computer’s keychain hasn’t answered yet.").await?;
    let key = steps::make_key(&desktop, &page, "Admin").await?;
    desktop.clipboard.copy(&key)?;
    page.press("Paste the key").await?;
    page.says(&format!("•{}", steps::last_four(&key))).await?;
    page.says("Storing…").await?;
    page.inspect("220-keyring-being-started").await?;
    ensure!(
        desktop.clipboard.paste()? == key,
        "a key that is not stored left the clipboard"
    );
    steps::check(&page).await?;
    steps::assert_all_granted(&page).await?;

    page.press("Back").await?;
    page.tick(SESSION_ONLY).await?;
    page.says("Only in this program’s memory, until you close it.").await?;
    page.says("✓ Stored.").await?;
    steps::wait_until_cleared(&mut desktop).await?;
    ensure!(
        page.is_ticked(SESSION_ONLY).await?,
        "the key is not shown as kept for this session only"
    );
    ensure!(
        !page.text().await?.contains("no keychain"),
        "a slow keychain is no missing one"
    );
    page.inspect("221-session-only-at-once").await?;
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(&key)
}
