//! How many clicks a straight setup takes, from the first screen to the last.

use std::io::{Write, stderr};
use std::sync::atomic::Ordering;

use anyhow::{Context, ensure};

use crate::desktop::{Desktop, Theme};
use crate::steps;

/// The most clicks that a straight setup may take. Consents, the boxes of the hand-over and clicks in the browser are not among
/// them: they are what only the person can do.
const AT_MOST: usize = 9;

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_straight_setup_takes_few_clicks() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    steps::begin(&page).await?;
    let mut admin = steps::open_in_browser(&desktop, &page, "Open the Credentials page ↗").await?;
    let key = admin.make_key("Admin").await.context("no key was created")?;
    let mut in_browser = admin.clicks();
    steps::paste_key(&mut desktop, &page, &key).await?;
    steps::checked(&page).await?;
    page.says("This key can do what Findem’s guide asks.").await?;
    page.press("Continue").await?;

    page.says("There’s no source called Findem yet").await?;
    let mut admin = steps::open_in_browser(&desktop, &page, "Open Custom Candidate Sources ↗").await?;
    admin.create_source("Findem").await?;
    in_browser += admin.clicks();
    page.says("The source “Findem” is there").await?;
    steps::test_and_count_fields(&page).await?;
    page.press("Continue").await?;

    page.shows("Hand the key over to Findem").await?;
    page.tick("Findem is open and its API Key field is empty").await?;
    page.press("Copy key").await?;
    page.says("✓ Copied.").await?;
    page.tick("I pasted the key and chose Save").await?;
    page.press("Continue").await?;
    page.shows("Practice finished").await?;

    let clicks = page.clicks();
    let buttons = clicks.buttons.load(Ordering::Relaxed);
    let consents = clicks.consents.load(Ordering::Relaxed);
    let boxes = clicks.boxes.load(Ordering::Relaxed);
    // Written past the test harness, which shows what is printed only if a test fails.
    writeln!(
        stderr(),
        "A straight setup takes {buttons} clicks in the window; apart from them {consents} consent, {boxes} boxes at the \
         hand-over and {in_browser} clicks in the browser."
    )?;
    ensure!(buttons <= AT_MOST, "{buttons} clicks are more than {AT_MOST}");
    ensure!((consents, boxes) == (1, 2), "a consent or a box is gone: {clicks:?}");
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(&key)
}
