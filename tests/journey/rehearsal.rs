//! The rehearsal: its test candidate is gone afterward, even if the program was killed in between.

use std::time::Duration;

use anyhow::{Context, ensure};
use practice::{Effect, Fault};

use crate::company::{self, Company, KEY};
use crate::desktop::{Desktop, Theme};
use crate::page::Page;
use crate::scenarios::{self, HOME};
use crate::steps;

/// Everything is in place.
const READY: &str = "Everything in place";
/// Longer than the test runs: the network is cut, or the program killed, before the answer to the deletion arrives.
const ANSWER_DELAY: Duration = Duration::from_mins(10);

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_rehearsal_leaves_nothing_behind() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    let key = scenarios::begin(&mut desktop, &page, READY).await?;
    let before = candidates(&desktop, &page, &key, "").await?;
    steps::checked(&page).await?;
    page.press("Connect test").await?;
    let email = rehearse(&page).await?;
    page.says("Created, read back, and deleted in the practice SmartRecruiters")
        .await?;
    for (step, result) in [
        ("Create the test candidate", "created"),
        ("Read its source back", "“Findem”"),
        ("Delete it", "deleted in the practice SmartRecruiters"),
        ("Read it again", "gone, as expected"),
    ] {
        page.says(&format!("{step} {result}")).await?;
    }
    page.inspect("90-rehearsed").await?;
    ensure!(
        candidates(&desktop, &page, &key, &email).await? == 0,
        "{email} is still there"
    );
    ensure!(
        candidates(&desktop, &page, &key, "").await? == before,
        "there are more or fewer candidates than before"
    );

    // SmartRecruiters refuses a candidate whose source does not exist.
    let mut admin = steps::open_in_browser(&desktop, &page, HOME).await?;
    admin.follow("Custom Candidate Sources").await?;
    admin.delete_source("Findem").await?;
    page.press("Rehearse again…").await?;
    page.press("Create and delete it").await?;
    page.says("The rehearsal failed").await?;
    page.says("Create the test candidate refused").await?;
    page.inspect("93-rehearsal-refused").await?;
    ensure!(
        candidates(&desktop, &page, &key, "").await? == before,
        "there are more or fewer candidates than before"
    );
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(&key)
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn the_leftover_of_a_killed_rehearsal_is_found_at_the_next_start() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let (company, page, email) = rehearse_up_to_the_deletion(&mut desktop).await?;
    // Dropping the page kills the program and its drivers.
    drop(page);

    let page = desktop.open_in(&company).await?;
    page.says("is still in SmartRecruiters").await?;
    page.says(&email).await?;
    page.inspect("91-left-over").await?;
    ensure!(
        company.candidates(&email).await? == 1,
        "{email} was not made before the program was killed"
    );
    page.press("Delete it").await?;
    page.says("is deleted in SmartRecruiters").await?;
    page.inspect("92-left-over-removed").await?;
    ensure!(company.candidates(&email).await? == 0, "{email} is still there");
    page.press("OK").await?;
    page.says_no_longer(&email).await?;
    page.assert_policy_kept().await?;
    page.close().await?;

    let page = desktop.open_in(&company).await?;
    page.shows("Connect test").await?;
    ensure!(
        !page.text().await?.contains(&email),
        "what was removed is still looked for"
    );
    drop(page);
    desktop.assert_no_trace_of(KEY)
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_leftover_of_a_lost_network_is_reported_and_removed() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let (mut company, page, email) = rehearse_up_to_the_deletion(&mut desktop).await?;
    page.inspect("94-rehearsing").await?;
    company.take_proxy_down().await;
    page.says("and it isn’t known to be gone.").await?;
    page.says("Look again. Or search SmartRecruiters").await?;
    page.inspect("95-lost-on-the-way").await?;

    // Deleting everything while practicing warns of the leftover, too.
    page.press("Start (done)").await?;
    page.press("Practice").await?;
    page.says("Practice: nothing is connected").await?;
    page.press("About this program").await?;
    page.press("Delete everything…").await?;
    page.says("may still be in SmartRecruiters (Production)").await?;
    page.says(&email).await?;
    page.inspect("96-deleting-would-forget-it").await?;
    page.press("Keep it").await?;
    page.press("Close").await?;

    // Back in the real setup, the program looks for the leftover by itself.
    company.intercept_tls().await?;
    page.press("Leave practice").await?;
    page.press("Continue: step 6 of 8, Field mapping").await?;
    page.says("is still in SmartRecruiters").await?;
    page.press("Delete it").await?;
    page.says("is deleted in SmartRecruiters").await?;
    page.inspect("97-removed-in-the-end").await?;
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(KEY)
}

/// Rehearses in a company where SmartRecruiters does not answer the first deletion, and does not carry it out before its answer.
/// Returns the address of the test candidate.
async fn rehearse_up_to_the_deletion(desktop: &mut Desktop) -> anyhow::Result<(Company, Page, String)> {
    let mut company = Company::new(&desktop.documents()?).await?;
    company.intercept_tls().await?;
    let unanswered = Fault::on("/candidates/", Effect::Delay(ANSWER_DELAY))
        .method("DELETE")
        .times(1);
    company.faults().add(unanswered);
    let page = desktop.open_in(&company).await?;
    page.press("Set up").await?;
    page.shows("Make an API key in SmartRecruiters").await?;
    steps::paste_key(desktop, &page, KEY).await?;
    steps::check(&page).await?;
    page.press("Connect test").await?;
    page.press("Run the test").await?;
    let email = rehearse(&page).await?;
    page.says("Delete it in progress…").await?;
    Ok((company, page, email))
}

/// Waits for the connect test and begins a rehearsal. Returns the address of its test candidate.
async fn rehearse(page: &Page) -> anyhow::Result<String> {
    page.shows("Connect test").await?;
    page.says("Everything Findem will read can be read").await?;
    page.press("Rehearse…").await?;
    page.says("Colleagues may see it in SmartRecruiters.").await?;
    let consent = page.text().await?;
    let email = consent
        .split(['(', ')'])
        .find(|part| part.ends_with("@example.com"))
        .context("the consent dialog shows no address")?
        .to_owned();
    page.press("Create and delete it").await?;
    Ok(email)
}

/// The number of candidates in the practice tenant with this address; of all candidates if it is empty.
async fn candidates(desktop: &Desktop, page: &Page, key: &str, email: &str) -> anyhow::Result<u64> {
    let api = steps::open_in_browser(desktop, page, HOME).await?.api()?;
    company::count_candidates(api, key, email).await
}
