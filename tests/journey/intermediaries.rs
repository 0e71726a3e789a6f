//! Real proxies of a company between the window and SmartRecruiters. The window names what stands in between.

use anyhow::ensure;

use crate::company::{Company, KEY};
use crate::desktop::{Desktop, Theme};
use crate::servers::{ISSUER, PASSWORD, Server, Squid, Tinyproxy, USER};
use crate::steps;

const READY: &str = "This key can do what Findem’s guide asks.";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_real_proxy_that_wants_a_login_or_forbids_the_host_is_named() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light)?;
    let mut company = Company::new(&desktop.documents()?).await?;
    company.intercept_tls().await?;
    let squid = Server::squid(Squid::WantsLogin, company.address(), company.authority())?;
    let tinyproxy = Server::tinyproxy(Tinyproxy::Forbids, company.address())?;
    company.put_in_between(squid.address, None);

    let page = desktop.open_in(&company).await?;
    page.says("Your network’s proxy asks for a user name and a password. Enter them here.")
        .await?;
    page.fill("User name", USER).await?;
    page.fill("Password", "Summer2025").await?;
    page.press("Use it").await?;
    page.says("Your network’s proxy doesn’t accept this user name and password.")
        .await?;
    page.fill("User name", USER).await?;
    page.fill("Password", PASSWORD).await?;
    page.press("Use it").await?;
    page.says("Reachable. Through your company’s proxy.").await?;

    page.toggle_details("Set a proxy by hand").await?;
    page.fill("The proxy’s address", &tinyproxy.address.to_string()).await?;
    page.press("Use it").await?;
    page.says("Not reachable. A proxy or a filter on your network is in the way.")
        .await?;
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(PASSWORD)
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_real_proxy_that_reads_along_and_forbids_writes_is_not_taken_for_missing_permissions() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let mut company = Company::new(&desktop.documents()?).await?;
    company.intercept_tls().await?;
    let squid = Server::squid(Squid::InspectsAndFilters, company.address(), company.authority())?;
    company.put_in_between(squid.address, Some(squid.authority()));

    let page = desktop.open_in(&company).await?;
    page.says("Reachable. Through your company’s proxy.").await?;
    page.says("Your company’s network can read this connection.").await?;
    page.says(ISSUER).await?;
    page.press("Set up").await?;
    page.shows("Make an API key in SmartRecruiters").await?;
    steps::paste_key(&mut desktop, &page, KEY).await?;
    steps::check(&page).await?;
    page.says(READY).await?;
    steps::try_writes(&page).await?;
    page.says("Your company’s network is in the way.").await?;
    let rows = page.rows(steps::PERMISSIONS).await?;
    let untold = rows.iter().filter(|row| row.contains("Undetermined")).count();
    let refused = rows.iter().filter(|row| row.contains("Denied")).count();
    ensure!((untold, refused) == (6, 0), "{rows:#?}");
    page.inspect("118-writes-forbidden-by-the-network").await?;
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(KEY)
}
