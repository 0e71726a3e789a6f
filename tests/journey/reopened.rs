//! Closing the window loses nothing.

use anyhow::ensure;

use crate::desktop::{Desktop, Theme};
use crate::walk;

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn closing_and_reopening_goes_on_where_it_stood() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light).await?;
    let page = desktop.open().await?;
    walk::begin(&page).await?;
    let key = walk::make_key(&desktop, &page, "Admin").await?;
    walk::bring_key(&mut desktop, &page, &key).await?;
    walk::check(&page).await?;
    let before = page.rows("The 20 permissions").await?;
    page.close().await?;

    let page = desktop.open().await?;
    page.shows("Permissions").await?;
    page.says("This key can do what Findem’s guide asks.").await?;
    let after = page.rows("The 20 permissions").await?;
    ensure!(before == after, "{before:#?} became {after:#?}");
    page.look("50-reopened").await?;

    // The key comes out of the keychain, and the practice tenant still knows it.
    walk::try_writes(&page).await?;
    walk::all_granted(&page).await?;
    page.kept_its_policy().await?;
    drop(page);
    desktop.knows_nothing_of(&key)
}
