//! The seven write attempts at the support desk, after consent.

use anyhow::ensure;

use crate::desktop::{Desktop, PATIENCE, Theme, eventually};
use crate::page::Page;
use crate::walk;

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn support_tries_the_seven_writes_of_a_customer_after_reading_the_list() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light).await?;
    let page = desktop.open().await?;
    walk::begin(&page).await?;
    let key = walk::make_key(&desktop, &page, "Admin").await?;
    walk::leave_for_the_desk(&page).await?;
    walk::add_customer(&page, "Acme GmbH").await?;
    walk::bring_customer_key(&mut desktop, &page, &key).await?;
    page.press("Check this key").await?;
    page.says("11 granted, 9 look granted").await?;
    ensure!(attempts(&page).await? == 0, "a write was tried unasked");

    page.press("Try the 7 write permissions…").await?;
    page.shows("Try the 7 write permissions?").await?;
    are_named(&page, 7).await?;
    page.look("155-desk-consent").await?;
    page.press("Don’t try").await?;
    page.says_no_longer("Try the 7 write permissions?").await?;
    page.press("Try the 7 write permissions…").await?;
    page.press("Try them").await?;
    page.says("reads and writes").await?;
    page.says("11 granted, 9 look granted").await?;
    // The attempt behind "Create Candidates" proves nothing of it, so that row shows the role first.
    are_named(&page, 6).await?;
    page.says("/users/me → 200 and 1 more request").await?;
    page.says_no_longer("Try the 7 write permissions…").await?;
    page.says("Two different ways to check: read-only, no write attempts; now all permissions, writes included.")
        .await?;
    page.look("156-desk-writes-tried").await?;
    page.kept_its_policy().await?;
    drop(page);
    desktop.knows_nothing_of(&key)
}

async fn are_named(page: &Page, writes: usize) -> anyhow::Result<()> {
    let look = async || Ok((attempts(page).await? == writes).then_some(()));
    eventually("the writes are named", PATIENCE, look).await
}

/// How many requests that would write are on the page.
async fn attempts(page: &Page) -> anyhow::Result<usize> {
    let text = page.text().await?;
    let words = text.split_whitespace();
    Ok(words.filter(|word| matches!(*word, "DELETE" | "PUT")).count())
}
