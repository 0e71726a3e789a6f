//! A browser that does not open.

use anyhow::ensure;

use crate::browser::Opener;
use crate::desktop::{Desktop, TIMEOUT, Theme, eventually};
use crate::steps;

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn the_address_can_be_copied_when_no_browser_opens() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    steps::begin(&page).await?;
    page.press("Open the Credentials page ↗").await?;
    let address = eventually("the browser opens", TIMEOUT, async || desktop.browser.take()).await?;
    for opener in [Opener::Fails, Opener::DoesNothing, Opener::IsMissing, Opener::Hangs] {
        desktop.browser.replace(opener)?;
        desktop.clipboard.copy("something else")?;
        page.press("Open the Credentials page ↗").await?;
        // Which of the two sentences it is depends on how soon the opener fails.
        page.says("opy this address into your browser:").await?;
        page.says(&address).await?;
        page.press("Copy the address").await?;
        steps::wait_until_copied(&mut desktop, &address).await?;
    }
    page.inspect("210-address-to-copy").await?;
    ensure!(desktop.browser.take()?.is_none(), "a page opened");
    page.assert_policy_kept().await
}
