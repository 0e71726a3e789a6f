//! The seven write attempts at the support desk, with consent.

use anyhow::ensure;

use crate::desktop::{Desktop, TIMEOUT, Theme, eventually};
use crate::page::Page;
use crate::steps;

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn support_tries_the_seven_writes_of_a_customer_after_reading_the_list() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    steps::begin(&page).await?;
    let key = steps::make_key(&desktop, &page, "Admin").await?;
    steps::open_desk_from_key_page(&page).await?;
    steps::add_customer(&page, "Acme GmbH").await?;
    steps::paste_customer_key(&mut desktop, &page, &key).await?;
    page.press("Check this key").await?;
    page.says("11 granted, 9 look granted").await?;
    ensure!(attempts(&page).await? == 0, "a write was tried unasked");

    page.press("Try the 7 write permissions…").await?;
    page.shows("Try the 7 write permissions?").await?;
    assert_writes_listed(&page, 7).await?;
    page.inspect("155-desk-consent").await?;
    page.press("Don’t try").await?;
    page.says_no_longer("Try the 7 write permissions?").await?;
    page.press("Try the 7 write permissions…").await?;
    page.press("Try them").await?;
    page.says("reads and writes").await?;
    page.says("11 granted, 9 look granted").await?;
    // The attempt for "Create Candidates" does not prove that permission, so its row is granted by the role.
    assert_writes_listed(&page, 6).await?;
    page.says("/users/me → 200 and 1 more request").await?;
    page.says_no_longer("Try the 7 write permissions…").await?;
    page.says("Different kinds of check: read-only, no write attempts → all permissions, writes included.")
        .await?;
    page.inspect("156-desk-writes-tried").await?;
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(&key)
}

async fn assert_writes_listed(page: &Page, writes: usize) -> anyhow::Result<()> {
    let look = async || Ok((attempts(page).await? == writes).then_some(()));
    eventually("the writes are named", TIMEOUT, look).await
}

/// The number of write attempts on the page.
async fn attempts(page: &Page) -> anyhow::Result<usize> {
    let text = page.text().await?;
    let words = text.split_whitespace();
    Ok(words.filter(|word| matches!(*word, "DELETE" | "PUT")).count())
}
