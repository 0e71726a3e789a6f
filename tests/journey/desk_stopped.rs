//! A check at the desk that is stopped while another customer is looked at, in the dark.

use crate::desktop::{Desktop, Theme};
use crate::walk;

/// Every answer of this scenario takes two seconds.
const SLOW: &str = "It takes so long";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_customers_check_goes_on_behind_another_customer_and_stops_at_once() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Dark).await?;
    let page = desktop.open().await?;
    page.shows("Practise the setup").await?;
    page.choose("Practise something else", SLOW).await?;
    page.press("Begin anew with this").await?;
    page.shows("Make an API key in SmartRecruiters").await?;
    let key = walk::make_key(&desktop, &page, "Admin").await?;
    walk::leave_for_the_desk(&page).await?;
    walk::add_customer(&page, "Borealis AS").await?;
    page.press("Another customer").await?;
    walk::add_customer(&page, "Acme GmbH").await?;
    walk::bring_customer_key(&mut desktop, &page, &key).await?;
    page.press("Check this key").await?;
    page.says("Practice · being checked now").await?;
    page.look("170-desk-running").await?;

    page.press("Borealis AS not checked yet").await?;
    page.shows("Borealis AS").await?;
    walk::bring_customer_key(&mut desktop, &page, walk::REFUSED).await?;
    page.says("Another customer’s key is being checked. One check runs at a time.")
        .await?;
    page.look("171-desk-busy").await?;
    page.press("Acme GmbH checking…").await?;
    page.says("Practice · being checked now").await?;
    page.press("Cancel").await?;
    page.says("Practice · not checked yet").await?;
    page.says("The key that ends in").await?;
    page.look("172-desk-stopped").await?;
    page.kept_its_policy().await?;
    drop(page);
    desktop.knows_nothing_of(&key)
}
