//! The steps of the journey, as the tests walk them.

use anyhow::Context;

use crate::admin::Admin;
use crate::desktop::{Desktop, PATIENCE, eventually};
use crate::page::Page;

/// The address that the program opens in the browser when this button is pressed.
pub(crate) async fn opens(desktop: &Desktop, page: &Page, button: &str) -> anyhow::Result<String> {
    page.press(button).await?;
    eventually("the browser opens", PATIENCE, async || desktop.browser.take()).await
}

/// Makes a key on the page that the program opens.
pub(crate) async fn make_key(desktop: &Desktop, page: &Page, role: &str) -> anyhow::Result<String> {
    let address = opens(desktop, page, "Open the Credentials page ↗").await?;
    Admin::open(&address)
        .await?
        .make_key(role)
        .await
        .context("no key was made")
}

/// Copies a key and brings it to the program.
pub(crate) async fn bring_key(desktop: &mut Desktop, page: &Page, key: &str) -> anyhow::Result<()> {
    desktop.clipboard.copy(key)?;
    page.press("Paste the key").await?;
    page.says("✓ Stored.").await
}
