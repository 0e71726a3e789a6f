//! A failed connect test leads to the page on which its first failure can be fixed.

use crate::desktop::{Desktop, Theme};
use crate::scenarios;
use crate::steps;

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn the_first_failure_is_named_and_can_be_fixed() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    let weak = scenarios::begin(&mut desktop, &page, "The key is missing permissions").await?;
    steps::checked(&page).await?;
    page.press("Connect test").await?;
    page.shows("Connect test").await?;
    page.says("Not everything Findem needs works yet").await?;
    page.says("The key doesn’t have this permission.").await?;
    page.inspect("140-connect-test-denied").await?;
    page.press("Permissions (fails)").await?;
    page.says("This key has the role Extended. Make a new key with the role Admin.")
        .await?;

    page.press("Start (done)").await?;
    let key = scenarios::begin(&mut desktop, &page, "Candidates come from “Other”").await?;
    steps::checked(&page).await?;
    page.press("Connect test").await?;
    page.says("Everything works but the candidate source").await?;
    page.says("The source “Findem” is missing or has the wrong type.")
        .await?;
    page.inspect("141-connect-test-without-source").await?;
    page.press("Candidate source (needs attention)").await?;
    page.press("We don’t have that page").await?;
    page.press("There’s no such page").await?;
    page.says("You said there’s no such page.").await?;
    page.inspect("142-no-such-page").await?;
    page.press("Undo").await?;
    page.says("This page looks for the source every").await?;
    let mut admin = steps::open_in_browser(&desktop, &page, "Open Custom Candidate Sources ↗").await?;
    admin.create_source("Findem").await?;
    page.says("The source “Findem” is there").await?;
    page.says("Everything Findem will read can be read").await?;
    page.press("See the connect test").await?;
    page.press("Run again").await?;
    page.says("Everything Findem will read can be read").await?;

    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(&weak)?;
    desktop.assert_no_trace_of(&key)
}
