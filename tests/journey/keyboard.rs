//! The wizard by keyboard.

use crate::desktop::{Desktop, Theme};
use crate::page::Page;
use crate::steps;

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn the_whole_wizard_works_by_keyboard_alone() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let mut page = desktop.open().await?;
    page.shows("Practice the setup").await?;
    page.use_keyboard();
    steps::begin(&page).await?;
    let key = steps::make_key(&desktop, &page, "Admin").await?;
    steps::paste_key(&mut desktop, &page, &key).await?;
    steps::checked(&page).await?;
    steps::try_writes(&page).await?;
    page.press("Continue").await?;
    page.shows("Candidate source").await?;
    let mut admin = steps::open_in_browser(&desktop, &page, "Open Custom Candidate Sources ↗").await?;
    admin.create_source("Findem").await?;
    page.says("The source “Findem” is there").await?;
    steps::test_and_count_fields(&page).await?;
    page.press("Continue").await?;
    hand_over(&page).await?;
    page.shows("Practice finished").await?;
    page.press_to_quit("Finish and close").await?;
    // The program quit while the key was still in the clipboard.
    steps::wait_until_cleared(&mut desktop).await?;
    desktop.assert_no_panic()?;
    desktop.assert_no_trace_of(&key)
}

async fn hand_over(page: &Page) -> anyhow::Result<()> {
    page.shows("Hand the key over to Findem").await?;
    page.tick(steps::FINDEM_IS_OPEN).await?;
    page.press("Copy key").await?;
    page.says("✓ Copied.").await?;
    page.tick(steps::SAVED).await?;
    page.says("You practiced saving the key that ends in").await?;
    page.press("Continue").await
}
