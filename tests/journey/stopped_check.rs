//! A stopped check.

use anyhow::bail;

use crate::company::{Company, KEY};
use crate::desktop::{Desktop, TIMEOUT, Theme, eventually};
use crate::page::Page;
use crate::{scenarios, steps};

/// Every answer of this scenario takes two seconds.
const SLOW: &str = "It takes so long";
const CHECKING: &str = "Checking what this key can read…";
const TRIES: usize = 6;

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_check_stops_at_once_and_leaves_nothing_behind() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let mut company = Company::new(&desktop.documents()?).await?;
    company.intercept_tls().await?;
    let page = desktop.open_in(&company).await?;
    page.press("Set up").await?;
    page.shows("Make an API key in SmartRecruiters").await?;
    company.hold_answers();
    steps::paste_key(&mut desktop, &page, KEY).await?;

    page.press("Check this key").await?;
    page.says(CHECKING).await?;
    page.inspect("59-check-running").await?;
    page.press("Cancel").await?;
    page.says("The check was stopped. Check again when you’re ready.")
        .await?;
    page.inspect("60-cancelled").await?;

    page.press("Connect test").await?;
    page.press("Run the test").await?;
    page.says("Trying what Findem will do…").await?;
    page.inspect("61-connect-test-running").await?;
    page.press("Cancel").await?;
    page.says_no_longer("Trying what Findem will do…").await?;
    page.inspect("62-connect-test-cancelled").await?;
    page.press("Field mapping").await?;
    page.press("Count the fields").await?;
    page.says("Counting in a small sample…").await?;
    page.inspect("63-fields-running").await?;
    page.escape().await?;
    page.says_no_longer("Counting in a small sample…").await?;
    page.inspect("64-fields-cancelled").await?;
    page.press("Permissions (undetermined)").await?;

    // The program is closed during a check and restarts with the earlier findings.
    page.press("Check again").await?;
    page.says(CHECKING).await?;
    page.close().await?;
    let page = desktop.open_in(&company).await?;
    page.says("The check was stopped. Check again when you’re ready.")
        .await?;
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(KEY)
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_check_of_a_replaced_practice_tenant_does_not_count() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    begin_slow_check(&mut desktop, &page).await?;
    page.press("Start (done)").await?;
    page.choose("What to practice", "From the beginning").await?;
    scenarios::start_over(&page).await?;
    page.shows("Make an API key in SmartRecruiters").await?;
    page.says("No key yet.").await?;
    let key = steps::make_key(&desktop, &page, "Admin").await?;
    steps::paste_key(&mut desktop, &page, &key).await?;
    steps::checked(&page).await?;
    steps::assert_all_granted(&page).await?;

    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(&key)
}

/// Begins the slow scenario, until the page shows its check while that is running. On a busy computer it may have ended by then.
async fn begin_slow_check(desktop: &mut Desktop, page: &Page) -> anyhow::Result<()> {
    for _ in 0..TRIES {
        scenarios::begin(desktop, page, SLOW).await?;
        let look = async || {
            let text = page.text().await?;
            let is_running = text.contains(CHECKING);
            Ok((is_running || text.contains("Checked at") || text.contains("Tried at")).then_some(is_running))
        };
        if eventually("the check is shown", TIMEOUT, look).await? {
            return Ok(());
        }
        page.press("Start (done)").await?;
    }
    bail!("{TRIES} checks ended before the page showed them")
}
