//! Every screen says when something could not be told, and shows the result once the network works again.

use std::time::Duration;

use anyhow::ensure;
use practice::{Effect, Fault};

use crate::company::{Company, KEY};
use crate::desktop::{Desktop, Theme};
use crate::page::Page;
use crate::scenarios::{self, HOME};
use crate::steps;

const READY: &str = "This key can do what Findem’s guide asks.";
/// Longer than the program waits for any answer.
const SILENCE: Duration = Duration::from_mins(10);

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn answers_of_a_guest_network_prove_nothing_and_are_read_again() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    let key = scenarios::begin(&mut desktop, &page, "A network sign-in page answers").await?;
    steps::checked(&page).await?;
    page.says("Your network wants you to sign in first.").await?;
    page.press("Candidate source (undetermined)").await?;
    page.says("The sources couldn’t be read").await?;
    page.inspect("130-source-not-told").await?;
    page.press("Connect test").await?;
    page.says("Some answers are missing").await?;
    page.inspect("131-connect-test-not-told").await?;
    page.press("Field mapping").await?;
    page.press("Count the fields").await?;
    page.says("The fields couldn’t be counted").await?;
    page.inspect("132-field-mapping-not-told").await?;

    steps::open_in_browser(&desktop, &page, HOME)
        .await?
        .restore_network()
        .await?;
    page.press("Count again").await?;
    page.says("Counted in").await?;
    page.press("Candidate source (undetermined)").await?;
    page.says("The source “Findem” is there").await?;
    page.press("Connect test (undetermined)").await?;
    page.press("Run again").await?;
    page.says("Everything Findem will read can be read").await?;
    page.press("Permissions (undetermined)").await?;
    page.says(READY).await?;
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(&key)
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn peculiarities_of_a_company_are_not_reported_as_faults() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    let mut keys = Vec::new();

    keys.push(scenarios::begin(&mut desktop, &page, "Some permissions can’t be checked").await?);
    steps::checked(&page).await?;
    steps::try_writes(&page).await?;
    page.says("Some permissions couldn’t be determined because SmartRecruiters hides whether something exists.")
        .await?;
    assert_not_read_again(&page).await?;
    page.inspect("133-masked-ids").await?;

    page.press("Start (done)").await?;
    keys.push(scenarios::begin(&mut desktop, &page, "The key’s role is unknown").await?);
    steps::checked(&page).await?;
    assert_not_read_again(&page).await?;
    page.inspect("134-whose-key").await?;

    page.press("Start (done)").await?;
    keys.push(scenarios::begin(&mut desktop, &page, "Errors that come and go").await?);
    page.says(READY).await?;

    page.press("Start (done)").await?;
    keys.push(scenarios::begin(&mut desktop, &page, "Nothing arrives").await?);
    steps::checked(&page).await?;
    page.says(READY).await?;
    page.press("Connect test").await?;
    page.says("Everything could be read, but there are no jobs and no candidates")
        .await?;
    page.says("readable, none yet").await?;
    page.says("nothing to try it on").await?;
    page.inspect("135-connect-test-empty").await?;
    page.press("Field mapping").await?;
    page.press("Count the fields").await?;
    page.says("There are no candidates to count yet").await?;
    page.inspect("136-nothing-to-count").await?;

    page.assert_policy_kept().await?;
    drop(page);
    for key in keys {
        desktop.assert_no_trace_of(&key)?;
    }
    Ok(())
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_server_that_fails_or_does_not_answer_is_not_reported_as_a_refusal() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let mut company = Company::new(&desktop.documents()?).await?;
    company.intercept_tls().await?;
    let faults = company.faults();
    faults.add(Fault::on("/offers", Effect::status(503)));
    faults.add(Fault::on("/approvals", Effect::Delay(SILENCE)));
    let page = desktop.open_in(&company).await?;
    page.press("Set up").await?;
    page.shows("Make an API key in SmartRecruiters").await?;
    steps::paste_key(&mut desktop, &page, KEY).await?;
    page.press("Check this key").await?;
    page.says("2 undetermined").await?;
    page.says("Checked at").await?;
    page.toggle_details("Access Offer Terms").await?;
    page.says("SmartRecruiters failed to answer.").await?;
    page.toggle_details("Access job and offer approval requests").await?;
    page.says("No answer in time.").await?;
    page.inspect("137-server-trouble").await?;
    faults.clear();
    page.says(READY).await?;
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(KEY)
}

/// Fails if the page repeats requests whose answers would not change.
async fn assert_not_read_again(page: &Page) -> anyhow::Result<()> {
    ensure!(!page.text().await?.contains("read again by itself"), "it is read again");
    Ok(())
}
