//! From nothing to a connection.

use anyhow::ensure;

use crate::desktop::{Desktop, Theme};
use crate::walk;

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_newcomer_makes_a_key_and_reaches_the_end() -> anyhow::Result<()> {
    reaches_the_end(Theme::Light).await
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn the_same_way_leads_to_the_end_in_the_dark() -> anyhow::Result<()> {
    reaches_the_end(Theme::Dark).await
}

/// The whole way, with a picture and axe at every step.
async fn reaches_the_end(theme: Theme) -> anyhow::Result<()> {
    let mut desktop = Desktop::new(theme).await?;
    let page = desktop.open().await?;
    page.shows("Practise the setup").await?;
    page.says("Practice: nothing is connected").await?;
    page.look("01-start").await?;
    walk::begin(&page).await?;

    page.look("02-key").await?;
    let key = walk::make_key(&desktop, &page, "Admin").await?;
    walk::bring_key(&mut desktop, &page, &key).await?;
    page.look("03-key-stored").await?;

    page.watch("[0-9]+ of 20").await?;
    walk::check(&page).await?;
    let counted = page.watched().await?;
    ensure!(counted.len() > 5, "the verdicts did not arrive one by one: {counted:?}");
    page.says("This key can do what Findem’s guide asks.").await?;
    walk::all_granted(&page).await?;
    page.look("04-permissions").await?;
    page.unfold("Create Candidates").await?;
    page.says("Taken from the role Admin. Nothing was tried.").await?;
    page.press("Try the 7 write permissions…").await?;
    page.says("DELETE /messages/shares/{madeUp}").await?;
    page.look("05-try-the-writes").await?;
    page.press("Don’t try").await?;
    walk::try_writes(&page).await?;
    walk::all_granted(&page).await?;
    // The line is still open.
    page.says("DELETE /candidates/attachments/{madeUp} answered 404")
        .await?;
    page.look("06-permissions-tried").await?;
    page.press("See every request").await?;
    page.says("DELETE /messages/shares/{madeUp}").await?;
    page.look("07-every-request").await?;
    page.press("Close").await?;
    page.press("Continue").await?;

    page.shows("Add Findem as a candidate source").await?;
    page.says("There is no source called Findem yet").await?;
    page.look("08-source-missing").await?;
    let mut admin = walk::opens(&desktop, &page, "Open Custom Candidate Sources ↗").await?;
    admin.create_source("Findem").await?;
    // Nobody clicks: the page looks every five seconds.
    page.says("There is a source called Findem").await?;
    page.look("09-source-found").await?;
    page.press("Continue").await?;

    page.shows("Connect test").await?;
    page.look("10-connect-test").await?;
    page.press("Run the test").await?;
    page.says("Everything Findem will read can be read").await?;
    page.look("11-connect-test-passed").await?;
    page.press("Rehearse…").await?;
    page.says("This creates one made-up candidate").await?;
    page.look("12-rehearsal-consent").await?;
    page.press("Create and delete it").await?;
    page.says("Created, read back and deleted in SmartRecruiters").await?;
    page.look("13-rehearsed").await?;
    page.press("Continue").await?;

    page.shows("Field mapping").await?;
    page.look("14-field-mapping").await?;
    page.press("Count the fields").await?;
    page.says("Counted in").await?;
    page.look("15-fields-counted").await?;
    page.press("Continue").await?;

    page.shows("Hand the key over to Findem").await?;
    page.says("There is no practice Findem. Tick the boxes as if you had done it.")
        .await?;
    page.look("16-hand-over").await?;
    page.press("Findem is open").await?;
    page.press("Copy key").await?;
    page.says("✓ Copied. The clipboard is cleared in").await?;
    ensure!(desktop.clipboard.paste()? == key, "the clipboard does not hold the key");
    page.look("17-key-copied").await?;
    page.press("Clear now").await?;
    page.says("The clipboard was cleared.").await?;
    walk::is_cleared(&mut desktop).await?;
    page.press("Copy again").await?;
    page.tick("I pasted the key and pressed Save").await?;
    page.says(&format!(
        "You practised saving the key that ends in {}.",
        walk::last_four(&key)
    ))
    .await?;
    page.look("18-handed-over").await?;
    page.press("Continue").await?;

    page.shows("Practice finished").await?;
    page.says("Nothing is connected.").await?;
    page.look("19-done").await?;
    page.press("About this program").await?;
    page.says("No account, no telemetry.").await?;
    page.look("20-about").await?;
    page.press("Delete everything…").await?;
    page.look("21-delete-everything").await?;
    page.kept_its_policy().await?;
    desktop.knows_nothing_of(&key)?;
    page.ends_by("Delete everything").await?;
    ensure!(!desktop.keeps_anything(), "something was not deleted");
    Ok(())
}
