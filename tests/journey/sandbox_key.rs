//! A sandbox key that was pasted for production.

use crate::company::SANDBOX_KEY;
use crate::desktop::{Desktop, Theme};
use crate::steps;

const READY: &str = "This key can do what Findem’s guide asks.";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn a_key_of_the_other_environment_is_tried_there_on_request() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let (company, page) = steps::check_behind_proxy(&mut desktop, SANDBOX_KEY).await?;
    page.says("SmartRecruiters doesn’t accept this key. Copy it again, or make a new one.")
        .await?;
    page.says("Or: The key may belong to the other environment").await?;
    page.inspect("116-perhaps-of-the-sandbox").await?;
    page.press("Try the key in Sandbox").await?;
    page.says(READY).await?;
    page.says("Sandbox · key in GNOME Keyring").await?;
    steps::assert_all_granted(&page).await?;
    page.inspect("117-in-the-sandbox").await?;
    page.close().await?;

    let page = desktop.open_in(&company).await?;
    page.says(READY).await?;
    page.says("Sandbox · key in GNOME Keyring").await?;
    page.press("Check all again").await?;
    page.says(READY).await?;
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(SANDBOX_KEY)
}
