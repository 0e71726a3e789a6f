//! Hasty hands: double and triple clicks, and a key that is held down, store nothing and confirm nothing.

use std::time::Duration;

use anyhow::ensure;

use crate::company::{Company, KEY};
use crate::desktop::{Desktop, TIMEOUT, Theme, eventually};
use crate::dialog::xdotool;
use crate::page::Page;
use crate::program::only_window;
use crate::{keyring, steps};

/// What the person copied last, for something else.
const PASSWORD: &str = "Winter2026!Wx9";
const QUESTION: &str = "What you copied has 14 characters. Store it anyway?";
/// The button on the first screen, after "Set up" was chosen once.
const CONTINUE: &str = "Continue: step 2 of 8, API key";
const LONGER_THAN_HASTE: Duration = Duration::from_secs(1);
/// The pauses between the clicks of double clicks.
const GAPS: [Duration; 2] = [Duration::ZERO, Duration::from_millis(100)];

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn hasty_clicks_store_nothing_that_is_no_key_and_confirm_nothing() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let mut company = Company::new(&desktop.documents()?).await?;
    company.intercept_tls().await?;
    let page = desktop.open_in(&company).await?;
    desktop.clipboard.copy(PASSWORD)?;

    for (gap, enter) in GAPS.into_iter().zip(["Set up", CONTINUE]) {
        page.click_hastily(enter, 3, gap).await?;
        page.shows("Make an API key in SmartRecruiters").await?;
        page.says("No key yet.").await?;
        for times in [2, 3] {
            page.click_hastily("Paste the key", times, gap).await?;
            page.says(QUESTION).await?;
            ensure!(!page.text().await?.contains(PASSWORD), "the page shows the text");
            nothing_is_stored(&mut desktop)?;
            page.click_hastily("Don’t store it", times, gap).await?;
            page.says("No key yet.").await?;
            nothing_is_stored(&mut desktop)?;
        }
        page.press("Back").await?;
        page.shows("Connect SmartRecruiters to Findem").await?;
    }
    page.press(CONTINUE).await?;
    page.press("Paste the key").await?;
    page.says(QUESTION).await?;
    page.inspect("230-no-key").await?;
    page.press("Don’t store it").await?;
    hold_enter_down(&page).await?;
    nothing_is_stored(&mut desktop)?;

    steps::paste_key(&mut desktop, &page, KEY).await?;
    ensure!(keyring::entries()? == 1, "the key is not in the keychain");
    hand_over(&mut desktop, &page).await?;
    ensure!(keyring::entries()? == 1, "the key was removed");
    page.assert_policy_kept().await?;
    drop(page);
    desktop.assert_no_trace_of(PASSWORD)?;
    desktop.assert_no_trace_of(KEY)
}

fn nothing_is_stored(desktop: &mut Desktop) -> anyhow::Result<()> {
    ensure!(keyring::entries()? == 0, "a text was stored");
    ensure!(desktop.clipboard.paste()? == PASSWORD, "the clipboard was changed");
    Ok(())
}

/// Holds Enter down on the button that pastes, for longer than a hasty press is ignored.
async fn hold_enter_down(page: &Page) -> anyhow::Result<()> {
    let (window, _) = only_window().await?;
    xdotool(&["windowfocus", "--sync", &window])?;
    page.focus("Paste the key").await?;
    // The page ignores a press that comes too soon after the dialog has closed, even if the key is still down later.
    let asked = async || {
        xdotool(&["keyup", "Return"])?;
        xdotool(&["keydown", "Return"])?;
        tokio::time::sleep(LONGER_THAN_HASTE).await;
        Ok(page.text().await?.contains(QUESTION).then_some(()))
    };
    eventually("Enter pastes", TIMEOUT, asked).await?;
    tokio::time::sleep(LONGER_THAN_HASTE).await;
    page.says(QUESTION).await?;
    xdotool(&["keyup", "Return"])?;
    page.press("Don’t store it").await?;
    page.says("No key yet.").await
}

/// Clicks hastily through the hand-over, where each fact has a box.
async fn hand_over(desktop: &mut Desktop, page: &Page) -> anyhow::Result<()> {
    page.press("Hand over to Findem").await?;
    page.shows("Hand the key over to Findem").await?;
    for gap in GAPS {
        page.click_hastily("Copy key", 3, gap).await?;
        page.says("Open the page in Findem first and check the box").await?;
        ensure!(!page.is_ticked(steps::FINDEM_IS_OPEN).await?, "a box was ticked");
        ensure!(desktop.clipboard.paste()?.is_empty(), "the key was copied");
    }
    page.inspect("231-findem-is-not-open").await?;
    page.tick(steps::FINDEM_IS_OPEN).await?;
    page.press("Copy key").await?;
    page.says("✓ Copied.").await?;
    for gap in GAPS {
        page.click_hastily("Continue", 3, gap).await?;
        page.says("Paste the key in Findem and choose Save there.").await?;
        ensure!(!page.is_ticked(steps::SAVED).await?, "a box was ticked");
        page.shows("Hand the key over to Findem").await?;
    }
    page.inspect("232-not-saved").await?;
    page.tick(steps::SAVED).await?;
    page.says("You saved the key that ends in").await?;
    page.click_hastily("Continue", 3, Duration::from_millis(100)).await?;
    page.shows("Your setup so far").await
}
