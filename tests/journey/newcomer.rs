//! From nothing to a connection.

use anyhow::ensure;

use crate::desktop::{Desktop, Theme};
use crate::walk;

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_newcomer_makes_a_key_and_reaches_the_end() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light).await?;
    let page = desktop.open().await?;

    page.shows("Practise the setup").await?;
    page.look("01-start").await?;
    page.press("Begin to practise").await?;

    page.shows("Make an API key in SmartRecruiters").await?;
    page.look("02-key").await?;
    let key = walk::make_key(&desktop, &page, "Admin").await?;
    walk::bring_key(&mut desktop, &page, &key).await?;
    ensure!(desktop.clipboard.paste()?.is_empty(), "the key stays in the clipboard");
    page.look("03-key-stored").await?;

    page.watch("[0-9]+ of 20").await?;
    page.press("Check this key").await?;
    page.says("Checked at").await?;
    page.look("04-permissions").await?;
    let arrived = page.watched().await?;
    ensure!(arrived.len() > 5, "the verdicts came all at once: {arrived:?}");
    let rows = page.rows("The 20 permissions").await?;
    ensure!(
        rows.len() == 20 && rows.iter().all(|row| row.to_lowercase().ends_with("granted")),
        "{rows:#?}"
    );

    page.kept_its_policy().await?;
    drop(page);
    desktop.knows_nothing_of(&key)
}
