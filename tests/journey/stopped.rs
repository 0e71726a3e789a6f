//! A check that is stopped.

use crate::desktop::{Desktop, Theme};
use crate::walk;

/// Every answer of this scenario takes two seconds.
const SLOW: &str = "It takes so long";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_check_stops_at_once_and_leaves_nothing_behind() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light).await?;
    let page = desktop.open().await?;
    page.shows("Practise the setup").await?;
    page.choose("Practise something else", SLOW).await?;
    page.press("Begin anew with this").await?;
    page.shows("Make an API key in SmartRecruiters").await?;
    let key = walk::make_key(&desktop, &page, "Admin").await?;
    walk::bring_key(&mut desktop, &page, &key).await?;

    page.press("Check this key").await?;
    page.says("Checking what this key may read…").await?;
    page.look("59-check-running").await?;
    page.press("Cancel").await?;
    page.says("The check was stopped. Check again when you are ready.")
        .await?;
    page.look("60-cancelled").await?;

    page.press("Connect test").await?;
    page.press("Run the test").await?;
    page.says("Trying what Findem will do…").await?;
    page.look("61-connect-test-running").await?;
    page.press("Cancel").await?;
    page.says_no_longer("Trying what Findem will do…").await?;
    page.look("62-connect-test-cancelled").await?;
    page.press("Field mapping").await?;
    page.press("Count the fields").await?;
    page.says("Counting in a small sample…").await?;
    page.look("63-fields-running").await?;
    page.press("Cancel").await?;
    page.says_no_longer("Counting in a small sample…").await?;
    page.look("64-fields-cancelled").await?;
    page.press("Permissions (could not tell)").await?;

    // The program is closed in the middle of a check, and knows afterwards what it knew before.
    page.press("Check again").await?;
    page.says("Checking what this key may read…").await?;
    page.close().await?;
    let page = desktop.open().await?;
    page.says("The check was stopped. Check again when you are ready.")
        .await?;

    // The practice SmartRecruiters is replaced in the middle of a check: its answers belong to nobody any more.
    page.press("Check again").await?;
    page.says("Checking what this key may read…").await?;
    page.press("Start (done)").await?;
    page.choose("Practise something else", "From the beginning").await?;
    page.press("Begin anew with this").await?;
    page.shows("Make an API key in SmartRecruiters").await?;
    page.says("No key yet.").await?;
    let key = walk::make_key(&desktop, &page, "Admin").await?;
    walk::bring_key(&mut desktop, &page, &key).await?;
    walk::check(&page).await?;
    walk::all_granted(&page).await?;

    page.kept_its_policy().await?;
    drop(page);
    desktop.knows_nothing_of(&key)
}
