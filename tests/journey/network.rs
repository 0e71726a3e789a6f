//! Network problems before there is a key, and in the middle of the setup.

use anyhow::ensure;
use practice::{Effect, Fault};

use crate::company::{Company, KEY, PASSWORD, PROXY_CERTIFICATE_ISSUER, USER};
use crate::desktop::{Desktop, Theme};
use crate::steps;

const READY: &str = "This key can do what Findem’s guide asks.";
const AWAY: &str = "Your company’s network is in the way. Ask your IT team to let this program reach SmartRecruiters.";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_proxy_that_is_down_requires_a_login_or_intercepts_tls_is_named() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light)?;
    let mut company = Company::new(&desktop.documents()?).await?;
    let page = desktop.open_in(&company).await?;
    page.shows("Connect SmartRecruiters to Findem").await?;
    page.says("Not reachable. A proxy or a filter on your network is in the way.")
        .await?;
    page.inspect("100-not-reachable").await?;

    company.require_login().await?;
    page.press("Try again").await?;
    page.says("Your network’s proxy asks for a user name and a password. Enter them here.")
        .await?;
    page.fill("The proxy’s address", "our proxy").await?;
    page.press("Use it").await?;
    page.says("This isn’t a proxy address.").await?;
    page.inspect("101-proxy-wants-a-sign-in").await?;
    page.clear("The proxy’s address").await?;
    page.fill("User name", USER).await?;
    page.fill("Password", "Winter").await?;
    page.press("Use it").await?;
    page.says("Your network’s proxy doesn’t accept this user name and password.")
        .await?;
    page.fill("User name", USER).await?;
    page.fill("Password", PASSWORD).await?;
    page.press("Use it").await?;
    page.says("Reachable. Through your company’s proxy.").await?;

    company.move_proxy().await?;
    company.intercept_tls().await?;
    page.toggle_details("Set a proxy by hand").await?;
    // A login inside the address also works, and is removed from the address.
    let address = format!("{USER}:{PASSWORD}@{}", company.proxy());
    page.fill("The proxy’s address", &address).await?;
    page.press("Use it").await?;
    page.says("Reachable. Through your company’s proxy.").await?;
    page.says("Your company’s network can read this connection.").await?;
    page.says(PROXY_CERTIFICATE_ISSUER).await?;
    page.inspect("102-opened-by-the-network").await?;

    company.faults().add(Fault::on("/", Effect::html(200)));
    page.press("Try again").await?;
    page.says(
        "Not reachable. Your network answers with a sign-in page. Open a web page, sign in there, then try again.",
    )
    .await?;
    page.inspect("102-sign-in-page").await?;
    company.faults().clear();
    page.press("Try again").await?;
    page.says("Reachable. Through your company’s proxy.").await?;
    page.press("Set up").await?;
    page.shows("Make an API key in SmartRecruiters").await?;
    page.says("That includes the key.").await?;
    page.inspect("103-told-before-the-key").await?;
    page.close().await?;

    // The proxy does not have to be entered a second time.
    let page = desktop.open_in(&company).await?;
    page.press("Start (done)").await?;
    page.says("Reachable. Through your company’s proxy.").await?;
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(PASSWORD)?;
    desktop.assert_no_trace_of(KEY)
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_network_that_fails_during_the_setup_proves_nothing_and_loses_nothing() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let (mut company, page) = steps::check_behind_proxy(&mut desktop, KEY).await?;
    page.says(READY).await?;

    company.take_proxy_down().await;
    page.press("Check all again").await?;
    page.says(AWAY).await?;
    page.says("13 undetermined").await?;
    page.inspect("104-permissions-offline").await?;
    company.intercept_tls().await?;
    page.says(READY).await?;
    steps::assert_all_granted(&page).await?;

    company.take_proxy_down().await;
    page.press("Connect test").await?;
    page.press("Run the test").await?;
    page.says("Some answers are missing").await?;
    page.inspect("105-connect-test-offline").await?;
    ensure!(
        !page.text().await?.contains("accepted"),
        "what was read before is taken for a sign-in now"
    );
    page.press("Candidate source (undetermined)").await?;
    page.says("The sources couldn’t be read").await?;
    page.inspect("106-source-offline").await?;
    page.press("Field mapping").await?;
    page.press("Count the fields").await?;
    page.says("The fields couldn’t be counted").await?;
    page.inspect("107-field-mapping-offline").await?;
    page.close().await?;

    // After a restart without a network, the page still shows the last problem.
    let page = desktop.open_in(&company).await?;
    page.shows("Field mapping").await?;
    page.press("Permissions (undetermined)").await?;
    page.says(AWAY).await?;
    company.intercept_tls().await?;
    // What failed is read again by itself, also after a restart.
    page.says(READY).await?;
    // The check repeats the reads that the connect test uses.
    page.press("Connect test (done)").await?;
    page.says("Everything Findem will read can be read").await?;
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(KEY)
}
