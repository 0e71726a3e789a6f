//! A customer at the support desk: checked twice, compared and deleted.

use crate::desktop::{Desktop, Theme};
use crate::steps;

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn support_finds_the_cause_compares_two_runs_and_forgets_the_customer() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    steps::begin(&page).await?;
    let key = steps::make_key(&desktop, &page, "Extended").await?;
    steps::open_desk_from_key_page(&page).await?;
    page.inspect("60-desk-start").await?;
    steps::add_customer(&page, "Acme GmbH").await?;
    steps::paste_customer_key(&mut desktop, &page, &key).await?;
    page.inspect("61-desk-customer").await?;

    page.press("Check this key").await?;
    page.says("This key has the role Extended. Make a new key with the role Admin.")
        .await?;
    page.inspect("62-desk-report").await?;
    page.press("Copy the text for the customer").await?;
    steps::wait_until_copied(
        &mut desktop,
        "This key has the role Extended. Make a new key with the role Admin.",
    )
    .await?;
    page.press("Check again").await?;
    page.says("Since the run just before").await?;
    page.press("Compare").await?;
    page.shows("Compare two runs").await?;
    page.inspect("63-desk-comparison").await?;
    page.press("Back").await?;
    page.shows("Acme GmbH").await?;

    page.press("What customers see").await?;
    page.shows("What customers see").await?;
    page.fill("What does the customer see?", "429").await?;
    page.says("1 entry").await?;
    page.inspect("64-desk-symptoms").await?;

    page.press_that_begins("Acme GmbH (Not ready) 2 runs").await?;
    page.press("Forget this customer…").await?;
    page.says("The name and all 2 runs are deleted from this computer.")
        .await?;
    page.press("Forget this customer").await?;
    page.shows("Diagnose a key").await?;
    page.says("None yet").await?;
    page.press("Set up a connection").await?;
    page.shows("Practice the setup").await?;
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(&key)
}
