//! A check at the desk that is stopped while another customer is on the screen, in the dark theme.

use crate::company::{Company, KEY, SANDBOX_KEY};
use crate::desktop::{Desktop, Theme};
use crate::steps;

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_check_continues_while_another_customer_is_shown_and_stops_at_once() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Dark)?;
    let mut company = Company::new(&desktop.documents()?).await?;
    company.intercept_tls().await?;
    let page = desktop.open_in(&company).await?;
    page.shows("Connect SmartRecruiters to Findem").await?;
    company.hold_answers();
    steps::open_desk(&page).await?;
    steps::add_customer(&page, "Borealis AS").await?;
    steps::paste_customer_key(&mut desktop, &page, SANDBOX_KEY).await?;
    page.press("Another customer").await?;
    steps::add_customer(&page, "Acme GmbH").await?;
    steps::paste_customer_key(&mut desktop, &page, KEY).await?;
    page.press("Check this key").await?;
    page.says("Production · being checked now").await?;
    page.inspect("170-desk-running").await?;

    page.press("Borealis AS not checked yet").await?;
    page.shows("Borealis AS").await?;
    page.says("Another customer’s key is being checked. One check runs at a time.")
        .await?;
    page.inspect("171-desk-busy").await?;
    page.press("Acme GmbH checking…").await?;
    page.says("Production · being checked now").await?;
    page.press("Cancel").await?;
    page.says("Production · not checked yet").await?;
    page.says("Key ending in").await?;
    page.inspect("172-desk-stopped").await?;
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(KEY)
}
