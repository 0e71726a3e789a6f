//! The network: first before any key is here, then in the middle of the setup.

use anyhow::ensure;
use practice::{Effect, Fault};

use crate::company::{Company, INSPECTOR, KEY, PASSWORD, USER};
use crate::desktop::{Desktop, Theme};
use crate::walk;

const READY: &str = "This key can do what Findem’s guide asks.";
const AWAY: &str = "Your company’s network stands between. Ask your IT to let this program reach SmartRecruiters.";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_network_that_is_away_wants_a_sign_in_or_is_opened_is_named() -> anyhow::Result<()> {
    let desktop = Desktop::new(Theme::Light).await?;
    let mut company = Company::new(&desktop.documents()?).await?;
    let page = desktop.open_in(&company).await?;
    page.shows("Connect SmartRecruiters to Findem").await?;
    page.says("Not reachable. A proxy or a filter of your network stands between.")
        .await?;
    page.look("100-not-reachable").await?;

    company.wants_sign_in().await?;
    page.press("Try again").await?;
    page.says("Your network’s proxy wants a user name and a password. Give them here.")
        .await?;
    page.fill("The proxy’s address", "our proxy").await?;
    page.press("Use it").await?;
    page.says("This is not a proxy’s address.").await?;
    page.look("101-proxy-wants-a-sign-in").await?;
    page.press("OK").await?;
    page.clear("The proxy’s address").await?;
    page.fill("User name", USER).await?;
    page.fill("Password", "Winter").await?;
    page.press("Use it").await?;
    page.says("Your network’s proxy does not accept this user name and password.")
        .await?;
    page.fill("User name", USER).await?;
    page.fill("Password", PASSWORD).await?;
    page.press("Use it").await?;
    page.says("Reachable. Through your company’s proxy.").await?;

    company.moves_its_proxy().await?;
    company.opens_connections().await?;
    page.unfold("Set a proxy by hand").await?;
    // A login in the address will do as well, and is taken out of it.
    let address = format!("{USER}:{PASSWORD}@{}", company.proxy());
    page.fill("The proxy’s address", &address).await?;
    page.press("Use it").await?;
    page.says("Reachable. Through your company’s proxy.").await?;
    page.says("This connection is opened by your company’s network.")
        .await?;
    page.says(INSPECTOR).await?;
    page.look("102-opened-by-the-network").await?;

    company.faults().add(Fault::on("/", Effect::html(200)));
    page.press("Try again").await?;
    page.says(
        "Not reachable. Your network answers with a sign-in page. Open a web page, sign in there, then try again.",
    )
    .await?;
    page.look("102-sign-in-page").await?;
    company.faults().clear();
    page.press("Try again").await?;
    page.says("Reachable. Through your company’s proxy.").await?;
    page.press("Set up").await?;
    page.shows("Make an API key in SmartRecruiters").await?;
    page.says("It can read what is sent, the key included.").await?;
    page.look("103-told-before-the-key").await?;
    page.close().await?;

    // Nobody has to name the proxy a second time.
    let page = desktop.open_in(&company).await?;
    page.press("Start (done)").await?;
    page.says("Reachable. Through your company’s proxy.").await?;
    page.kept_its_policy().await?;
    drop(page);
    desktop.knows_nothing_of(PASSWORD)?;
    desktop.knows_nothing_of(KEY)
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_network_that_goes_away_in_the_middle_proves_nothing_and_costs_nothing() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light).await?;
    let (mut company, page) = walk::check_in_a_company(&mut desktop, KEY).await?;
    page.says(READY).await?;

    company.goes_away().await;
    page.press("Check all again").await?;
    page.says(AWAY).await?;
    page.says("13 could not tell").await?;
    page.look("104-permissions-offline").await?;
    company.opens_connections().await?;
    page.says(READY).await?;
    walk::all_granted(&page).await?;

    company.goes_away().await;
    page.press("Connect test").await?;
    page.press("Run the test").await?;
    page.says("Some answers are missing").await?;
    page.look("105-connect-test-offline").await?;
    ensure!(
        !page.text().await?.contains("accepted"),
        "what was read before is taken for a sign-in now"
    );
    page.press("Candidate source (could not tell)").await?;
    page.says("The sources could not be read").await?;
    page.look("106-source-offline").await?;
    page.press("Field mapping").await?;
    page.press("Count the fields").await?;
    page.says("The fields could not be counted").await?;
    page.look("107-field-mapping-offline").await?;
    page.close().await?;

    // Closed and opened again without a network, it still says what was met last.
    let page = desktop.open_in(&company).await?;
    page.shows("Field mapping").await?;
    page.press("Permissions (could not tell)").await?;
    page.says(AWAY).await?;
    company.opens_connections().await?;
    page.press("Check again").await?;
    page.says(READY).await?;
    // What the check read anew is what the connect test asks.
    page.press("Connect test (done)").await?;
    page.says("Everything Findem will read can be read").await?;
    page.kept_its_policy().await?;
    drop(page);
    desktop.knows_nothing_of(KEY)
}
