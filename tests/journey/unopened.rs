//! A browser that was asked for and does not come.

use anyhow::ensure;

use crate::browser::Opener;
use crate::desktop::{Desktop, PATIENCE, Theme, eventually};
use crate::walk;

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn the_address_can_be_copied_whatever_the_systems_opener_does() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light).await?;
    let page = desktop.open().await?;
    walk::begin(&page).await?;
    page.press("Open the Credentials page ↗").await?;
    let address = eventually("the browser opens", PATIENCE, async || desktop.browser.take()).await?;
    for opener in [Opener::Fails, Opener::DoesNothing, Opener::IsMissing, Opener::Hangs] {
        desktop.browser.replace(opener)?;
        desktop.clipboard.copy("something else")?;
        page.press("Open the Credentials page ↗").await?;
        // Which of the two sentences it is depends on how soon the opener fails.
        page.says("opy this address into your browser:").await?;
        page.says(&address).await?;
        page.press("Copy the address").await?;
        walk::copied(&mut desktop, &address).await?;
    }
    page.look("210-address-to-copy").await?;
    ensure!(desktop.browser.take()?.is_none(), "a page opened");
    page.kept_its_policy().await
}
