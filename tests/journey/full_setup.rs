//! The whole setup, from the first screen to the end.

use anyhow::ensure;

use crate::desktop::{Desktop, Theme};
use crate::page::Page;
use crate::steps;

/// How many verdicts the page shows while they arrive.
const COUNT: &str = "[0-9]+ of 20";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn an_admin_creates_a_key_and_completes_the_setup() -> anyhow::Result<()> {
    complete_the_setup(Theme::Light).await
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn the_setup_can_be_completed_in_the_dark_theme() -> anyhow::Result<()> {
    complete_the_setup(Theme::Dark).await
}

/// Completes the setup, with a screenshot and axe at every step.
async fn complete_the_setup(theme: Theme) -> anyhow::Result<()> {
    let mut desktop = Desktop::new(theme)?;
    let page = desktop.open().await?;
    page.shows("Practice the setup").await?;
    page.says("Practice: nothing is connected").await?;
    page.inspect("01-start").await?;
    steps::begin(&page).await?;

    page.inspect("02-key").await?;
    let key = steps::make_key(&desktop, &page, "Admin").await?;
    // The check starts by itself once the key is stored.
    page.watch(COUNT).await?;
    steps::paste_key(&mut desktop, &page, &key).await?;
    steps::checked(&page).await?;
    let arrived = async || Ok((page.watched().await?.len() > 5).then_some(()));
    if arrived().await?.is_none() {
        let arm = async || page.watch(COUNT).await;
        steps::check_again_until("the verdicts arrive one by one", &page, arm, arrived).await?;
        steps::checked(&page).await?;
    }
    page.says("This key can do what Findem’s guide asks.").await?;
    steps::assert_all_granted(&page).await?;
    look_back_at_the_key(&page).await?;
    page.toggle_details("Create Candidates").await?;
    page.says("The role Admin includes it. Nothing was tried.").await?;
    page.press("Try the 7 write permissions…").await?;
    page.says("DELETE /messages/shares/{madeUp}").await?;
    page.inspect("05-try-the-writes").await?;
    page.press("Don’t try").await?;
    steps::try_writes(&page).await?;
    steps::assert_all_granted(&page).await?;
    // The row is still expanded.
    page.says("DELETE /candidates/attachments/{madeUp} answered 404")
        .await?;
    page.inspect("06-permissions-tried").await?;
    page.press("See every request").await?;
    page.says("DELETE /messages/shares/{madeUp}").await?;
    page.inspect("07-every-request").await?;
    page.press("Close").await?;
    page.press("Continue").await?;

    page.shows("Candidate source").await?;
    page.says("There’s no source called Findem yet").await?;
    page.inspect("08-source-missing").await?;
    let mut admin = steps::open_in_browser(&desktop, &page, "Open Custom Candidate Sources ↗").await?;
    admin.create_source("Findem").await?;
    // The page looks for the source every five seconds without a click.
    page.says("The source “Findem” is there").await?;
    // The connect test starts by itself.
    page.says("Everything Findem will read can be read").await?;
    page.inspect("09-source-found").await?;
    page.press("See the connect test").await?;

    page.shows("Connect test").await?;
    page.says("Everything Findem will read can be read").await?;
    page.inspect("11-connect-test-passed").await?;
    page.press("Rehearse…").await?;
    page.says("This creates one made-up candidate").await?;
    page.inspect("12-rehearsal-consent").await?;
    page.press("Create and delete it").await?;
    page.says("deleted in the practice SmartRecruiters").await?;
    page.inspect("13-rehearsed").await?;
    page.press("Continue").await?;

    page.shows("Field mapping").await?;
    page.inspect("14-field-mapping").await?;
    page.press("Count the fields").await?;
    page.says("Counted in").await?;
    page.inspect("15-fields-counted").await?;
    page.press("Continue").await?;

    page.shows("Hand the key over to Findem").await?;
    page.says("There’s no practice Findem. Check the boxes as if you had done it.")
        .await?;
    page.inspect("16-hand-over").await?;
    page.tick(steps::FINDEM_IS_OPEN).await?;
    page.press("Copy key").await?;
    page.says("✓ Copied. Clears in").await?;
    ensure!(
        desktop.clipboard.paste()? == key,
        "the clipboard does not contain the key"
    );
    page.inspect("17-key-copied").await?;
    page.press("Clear now").await?;
    page.says("The clipboard was cleared.").await?;
    steps::wait_until_cleared(&mut desktop).await?;
    page.press("Copy again").await?;
    page.tick(steps::SAVED).await?;
    page.says(&format!(
        "You practiced saving the key that ends in {}.",
        steps::last_four(&key)
    ))
    .await?;
    page.inspect("18-handed-over").await?;
    page.press("Continue").await?;

    page.shows("Practice finished").await?;
    page.says("Nothing is left to do in this practice").await?;
    page.inspect("19-done").await?;
    page.press("About this program").await?;
    page.says("No account, no telemetry.").await?;
    page.inspect("20-about").await?;
    page.press("Delete everything…").await?;
    page.inspect("21-delete-everything").await?;
    page.assert_policy_kept().await?;
    desktop.assert_no_trace_of(&key)?;
    page.press_to_quit("Delete everything").await?;
    ensure!(!desktop.has_records(), "something was not deleted");
    Ok(())
}

/// Says that the key sees too little, and looks at the stored key.
async fn look_back_at_the_key(page: &Page) -> anyhow::Result<()> {
    page.says("This key sees").await?;
    page.inspect("04-permissions").await?;
    page.press("No, there should be more").await?;
    page.says("so it sees everything in its company").await?;
    page.inspect("04-permissions-more").await?;
    page.press("No, there should be more").await?;
    page.press("API key (done)").await?;
    page.says("✓ Stored.").await?;
    page.inspect("03-key-stored").await?;
    page.press("Permissions (done)").await
}
