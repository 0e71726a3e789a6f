//! Nothing needs a mouse.

use crate::desktop::{Desktop, Theme};
use crate::page::Page;
use crate::walk;

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn the_whole_wizard_by_keyboard_alone() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light).await?;
    let mut page = desktop.open().await?;
    page.shows("Practise the setup").await?;
    page.leave_the_mouse();
    walk::begin(&page).await?;
    let key = walk::make_key(&desktop, &page, "Admin").await?;
    walk::bring_key(&mut desktop, &page, &key).await?;
    walk::check(&page).await?;
    walk::try_writes(&page).await?;
    page.press("Continue").await?;
    page.shows("Add Findem as a candidate source").await?;
    let mut admin = walk::opens(&desktop, &page, "Open Custom Candidate Sources ↗").await?;
    admin.create_source("Findem").await?;
    page.says("There is a source called Findem").await?;
    page.press("Continue").await?;
    walk::test_and_count(&page).await?;
    page.press("Continue").await?;
    hand_over(&page).await?;
    page.shows("Practice finished").await?;
    page.ends_by("Finish").await?;
    // The key was still in the clipboard when the program ended.
    walk::is_cleared(&mut desktop).await?;
    desktop.never_panicked()?;
    desktop.knows_nothing_of(&key)
}

async fn hand_over(page: &Page) -> anyhow::Result<()> {
    page.shows("Hand the key over to Findem").await?;
    page.tick("Findem is open and its API Key field is empty").await?;
    page.press("Copy key").await?;
    page.says("✓ Copied.").await?;
    page.tick("I pasted the key and pressed Save").await?;
    page.says("You practised saving the key that ends in").await?;
    page.press("Continue").await
}
