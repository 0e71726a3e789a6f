//! A key of the sandbox that was brought to Production.

use crate::company::SANDBOX_KEY;
use crate::desktop::{Desktop, Theme};
use crate::walk;

const READY: &str = "This key can do what Findem’s guide asks.";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_key_of_the_other_environment_is_tried_there_on_request() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light).await?;
    let (company, page) = walk::check_in_a_company(&mut desktop, SANDBOX_KEY).await?;
    page.says("SmartRecruiters does not accept this key. Copy it again, or make a new one.")
        .await?;
    page.says("Or: The key may belong to the other environment").await?;
    page.look("116-perhaps-of-the-sandbox").await?;
    page.press("Try the key in Sandbox").await?;
    page.says(READY).await?;
    page.says("Sandbox · key in GNOME Keyring").await?;
    walk::all_granted(&page).await?;
    page.look("117-in-the-sandbox").await?;
    page.close().await?;

    let page = desktop.open_in(&company).await?;
    page.says(READY).await?;
    page.says("Sandbox · key in GNOME Keyring").await?;
    page.press("Check all again").await?;
    page.says(READY).await?;
    page.kept_its_policy().await?;
    drop(page);
    desktop.knows_nothing_of(SANDBOX_KEY)
}
