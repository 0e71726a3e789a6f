//! Somebody else's key: a customer at the support desk, checked twice, compared and forgotten.

use crate::desktop::{Desktop, Theme};
use crate::walk;

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn support_finds_the_cause_compares_two_runs_and_forgets_the_customer() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light).await?;
    let page = desktop.open().await?;
    walk::begin(&page).await?;
    let key = walk::make_key(&desktop, &page, "Extended").await?;
    walk::leave_for_the_desk(&page).await?;
    page.look("60-desk-start").await?;
    walk::add_customer(&page, "Acme GmbH").await?;
    walk::bring_customer_key(&mut desktop, &page, &key).await?;
    page.look("61-desk-customer").await?;

    page.press("Check this key").await?;
    page.says("This key has the role Extended. Make a new key with the role Admin.")
        .await?;
    page.look("62-desk-report").await?;
    page.press("Copy the text for the customer").await?;
    walk::copied(
        &mut desktop,
        "This key has the role Extended. Make a new key with the role Admin.",
    )
    .await?;
    page.press("Check again").await?;
    page.says("Since the run of").await?;
    page.press("Compare").await?;
    page.shows("Two runs compared").await?;
    page.look("63-desk-comparison").await?;
    page.press("Back to the report").await?;
    page.shows("Acme GmbH").await?;

    page.press("What customers see").await?;
    page.shows("What customers see").await?;
    page.fill("What does the customer see?", "429").await?;
    page.says("1 entry").await?;
    page.look("64-desk-symptoms").await?;

    page.press("Acme GmbH (Not ready) 2 runs, today").await?;
    page.press("Forget this customer…").await?;
    page.says("The name and all 2 runs go from this computer.").await?;
    page.press("Forget this customer").await?;
    page.shows("Diagnose a key").await?;
    page.says("None yet").await?;
    page.press("Set up a connection").await?;
    page.shows("Practise the setup").await?;
    page.kept_its_policy().await?;
    drop(page);
    desktop.knows_nothing_of(&key)
}
