//! A key that is pasted by keyboard. The program reads the clipboard; the page gets nothing of it, except in its own text fields.

use anyhow::ensure;
use thirtyfour::Key;

use crate::desktop::{Desktop, Theme};
use crate::steps;

const V: char = 'v';

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn the_keyboard_pastes_wherever_a_key_is_expected() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    steps::begin(&page).await?;

    // A text field keeps its own paste.
    page.press("Type it instead").await?;
    desktop.clipboard.copy(" is no key")?;
    page.fill("The key", "This").await?;
    page.type_chord(Key::Control, V).await?;
    page.press("Show the key").await?;
    ensure!(
        page.typed("The key").await? == "This is no key",
        "the field got nothing"
    );
    page.press("Type it instead").await?;

    let weak = steps::make_key(&desktop, &page, "Extended").await?;
    desktop.clipboard.copy(&weak)?;
    page.type_chord(Key::Control, V).await?;
    steps::wait_until_cleared(&mut desktop).await?;
    steps::checked(&page).await?;
    page.says("This key has the role Extended. Make a new key with the role Admin.")
        .await?;

    page.press("Back").await?;
    let key = steps::make_key(&desktop, &page, "Admin").await?;
    page.press("Permissions (fails)").await?;
    desktop.clipboard.copy(&key)?;
    page.type_chord(Key::Shift, char::from(Key::Insert)).await?;
    steps::wait_until_cleared(&mut desktop).await?;
    page.says("This key can do what Findem’s guide asks.").await?;

    page.press("Start (done)").await?;
    steps::open_desk(&page).await?;
    steps::add_customer(&page, "Acme GmbH").await?;
    desktop.clipboard.copy(&weak)?;
    page.type_chord(Key::Control, V).await?;
    page.says("for this session only").await?;
    steps::wait_until_cleared(&mut desktop).await?;

    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(&weak)?;
    desktop.assert_no_trace_of(&key)
}
