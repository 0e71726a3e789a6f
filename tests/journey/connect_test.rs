//! A failed connect test leads to the page on which its first failure can be fixed.

use crate::desktop::{Desktop, Theme};
use crate::scenarios;
use crate::steps;

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn the_first_failure_is_named_and_can_be_fixed() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light).await?;
    let page = desktop.open().await?;
    let weak = scenarios::begin(&mut desktop, &page, "The key can do only half").await?;
    steps::checked(&page).await?;
    page.press("Connect test").await?;
    page.shows("Connect test").await?;
    page.says("Not everything Findem needs works yet").await?;
    page.says("The key may not do this.").await?;
    page.inspect("140-connect-test-denied").await?;
    page.press("Permissions (fails)").await?;
    page.says("This key has the role Extended. Make a new key with the role Admin.")
        .await?;

    page.press("Start (done)").await?;
    let key = scenarios::begin(&mut desktop, &page, "Candidates come from “Other”").await?;
    steps::checked(&page).await?;
    page.press("Connect test").await?;
    page.says("Not everything Findem needs works yet").await?;
    page.says("There is no proper source called Findem.").await?;
    page.inspect("141-connect-test-without-source").await?;
    page.press("Candidate source (needs attention)").await?;
    page.press("We have no such page").await?;
    page.says("You said that there is no such page").await?;
    page.inspect("142-no-such-page").await?;
    page.press("We have it after all").await?;
    page.says("Looks again every 5 seconds").await?;
    let mut admin = steps::open_in_browser(&desktop, &page, "Open Custom Candidate Sources ↗").await?;
    admin.create_source("Findem").await?;
    page.says("There is a source called Findem").await?;
    page.says("Everything Findem will read can be read").await?;
    page.press("See the connect test").await?;
    page.press("Run again").await?;
    page.says("Everything Findem will read can be read").await?;

    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(&weak)?;
    desktop.assert_no_trace_of(&key)
}
