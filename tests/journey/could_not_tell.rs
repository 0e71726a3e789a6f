//! What could not be told is said to be so, on every screen, and is told once the way is free.

use std::time::Duration;

use anyhow::ensure;
use practice::{Effect, Fault};

use crate::company::{Company, KEY};
use crate::desktop::{Desktop, Theme};
use crate::page::Page;
use crate::scenarios::{self, HOME};
use crate::walk;

const READY: &str = "This key can do what Findem’s guide asks.";
/// Longer than any answer is waited for.
const SILENCE: Duration = Duration::from_mins(10);

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn what_a_guest_network_answers_is_taken_for_nothing_and_read_again() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light).await?;
    let page = desktop.open().await?;
    let key = scenarios::begin(&mut desktop, &page, "Nothing is understood").await?;
    walk::check(&page).await?;
    page.says("Your network wants you to sign in first.").await?;
    page.press("Candidate source (could not tell)").await?;
    page.says("The sources could not be read").await?;
    page.look("130-source-not-told").await?;
    page.press("Connect test").await?;
    page.press("Run the test").await?;
    page.says("Some answers are missing").await?;
    page.look("131-connect-test-not-told").await?;
    page.press("Field mapping").await?;
    page.press("Count the fields").await?;
    page.says("The fields could not be counted").await?;
    page.look("132-field-mapping-not-told").await?;

    walk::opens(&desktop, &page, HOME).await?.free_the_way().await?;
    page.press("Count again").await?;
    page.says("Counted in").await?;
    page.press("Candidate source (could not tell)").await?;
    page.says("There is a source called Findem").await?;
    page.press("Connect test (could not tell)").await?;
    page.press("Run again").await?;
    page.says("Everything Findem will read can be read").await?;
    page.press("Permissions (could not tell)").await?;
    page.says(READY).await?;
    page.kept_its_policy().await?;
    drop(page);
    desktop.knows_nothing_of(&key)
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn peculiarities_of_a_company_are_told_from_troubles() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light).await?;
    let page = desktop.open().await?;
    let mut keys = Vec::new();

    keys.push(scenarios::begin(&mut desktop, &page, "Write permissions cannot be told").await?);
    walk::check(&page).await?;
    walk::try_writes(&page).await?;
    page.says("Some permissions could not be told, because SmartRecruiters hides whether something exists.")
        .await?;
    is_not_waited_for(&page).await?;
    page.look("133-masked-ids").await?;

    page.press("Start (done)").await?;
    keys.push(scenarios::begin(&mut desktop, &page, "Whose key is it?").await?);
    walk::check(&page).await?;
    is_not_waited_for(&page).await?;
    page.look("134-whose-key").await?;

    page.press("Start (done)").await?;
    keys.push(scenarios::begin(&mut desktop, &page, "Errors that come and go").await?);
    page.press("Check this key").await?;
    page.says(READY).await?;

    page.press("Start (done)").await?;
    keys.push(scenarios::begin(&mut desktop, &page, "Nothing arrives").await?);
    walk::check(&page).await?;
    page.says(READY).await?;
    page.press("Connect test").await?;
    page.press("Run the test").await?;
    page.says("Everything could be read, but there is nothing in it: no jobs, no candidates")
        .await?;
    page.says("readable, none yet").await?;
    page.says("nothing to try on").await?;
    page.look("135-connect-test-empty").await?;
    page.press("Field mapping").await?;
    page.press("Count the fields").await?;
    page.says("There are no candidates to count in yet").await?;
    page.look("136-nothing-to-count").await?;

    page.kept_its_policy().await?;
    drop(page);
    for key in keys {
        desktop.knows_nothing_of(&key)?;
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_server_that_fails_or_keeps_silent_is_told_from_a_refusal() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light).await?;
    let mut company = Company::new(&desktop.documents()?).await?;
    company.opens_connections().await?;
    let faults = company.faults();
    faults.add(Fault::on("/offers", Effect::status(503)));
    faults.add(Fault::on("/approvals", Effect::Delay(SILENCE)));
    let page = desktop.open_in(&company).await?;
    page.press("Set up").await?;
    page.shows("Make an API key in SmartRecruiters").await?;
    walk::bring_key(&mut desktop, &page, KEY).await?;
    page.press("Check this key").await?;
    page.says("2 could not tell").await?;
    page.says("Checked at").await?;
    page.unfold("Access Offer Terms").await?;
    page.says("SmartRecruiters failed to answer.").await?;
    page.unfold("Access job and offer approval requests").await?;
    page.says("No answer in time.").await?;
    page.look("137-server-trouble").await?;
    faults.clear();
    page.says(READY).await?;
    page.kept_its_policy().await?;
    drop(page);
    desktop.knows_nothing_of(KEY)
}

/// What would be answered in the same way is not read again by itself.
async fn is_not_waited_for(page: &Page) -> anyhow::Result<()> {
    ensure!(!page.text().await?.contains("read again by itself"), "it is read again");
    Ok(())
}
