//! What cannot be a key, or is the wrong one, is named in a sentence and changes nothing.

use anyhow::ensure;

use crate::desktop::{Desktop, Theme};
use crate::walk;

/// Looks like the keys of SmartRecruiters, and is none.
const REAL_LOOKING: &str = "DCRA1-0123456789abcdef0123456789abcdef";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn bad_input_gets_a_clear_sentence() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light).await?;
    let page = desktop.open().await?;
    walk::begin(&page).await?;

    for nothing in ["", " \n\t "] {
        desktop.clipboard.copy(nothing)?;
        page.press("Paste the key").await?;
        page.says("The clipboard holds no text. Copy the key in SmartRecruiters, then try again.")
            .await?;
        page.says("No key yet.").await?;
        page.press("OK").await?;
    }
    page.look("30-no-text-in-the-clipboard").await?;

    let key = walk::make_key(&desktop, &page, "Admin").await?;
    let (start, end) = key.split_at(20);
    walk::bring_key(&mut desktop, &page, &format!("  \"{start}\n  {end}\" \r\n")).await?;
    page.says("Only the key was taken. What was copied along with it was left out.")
        .await?;
    let stored = format!("•{}", walk::last_four(&key));
    page.says(&stored).await?;

    for (wrong, sentence) in [
        (
            REAL_LOOKING,
            "You are practising, and this looks like a real key. It was not stored. Switch to Production?",
        ),
        (
            "Hello this is a meeting note about pay",
            "The clipboard holds text, not a key. Nothing was stored.",
        ),
        ("meeting-note", "This is not a practice key. Nothing was stored."),
        (
            "ключ",
            "This text cannot be a key: it holds characters that no key has. Copy the key again.",
        ),
        (
            "\"\"",
            "There is no key in what you gave. Copy the key in SmartRecruiters, then try again.",
        ),
        (
            &"k".repeat(5_000),
            "This text is too long to be a key. Copy only the key.",
        ),
    ] {
        desktop.clipboard.copy(wrong)?;
        page.press("Paste another").await?;
        page.says(sentence).await?;
        page.says(&stored).await?;
        ensure!(!page.text().await?.contains(wrong), "the clipboard is echoed");
        ensure!(desktop.clipboard.paste()? == wrong, "the clipboard was changed");
    }
    page.look("31-not-a-key").await?;

    page.press("Type it instead").await?;
    page.press("Take this key").await?;
    page.says("Type or paste the key first.").await?;
    page.says(&stored).await?;
    page.look("32-typed-nothing").await?;
    let unknown = "PRACTICE-00000000000000000000000000009999";
    page.fill("The key", unknown).await?;
    page.press("Take this key").await?;
    page.says("•9999").await?;
    walk::check(&page).await?;
    page.says("SmartRecruiters does not accept this key. Copy it again, or make a new one.")
        .await?;
    page.look("33-unknown-key").await?;

    page.press("Paste the new key").await?;
    page.shows("Bring a new key").await?;
    page.press("Type it instead").await?;
    page.fill("The key", &key).await?;
    page.press("Take this key").await?;
    page.says(&stored).await?;
    walk::check(&page).await?;
    walk::all_granted(&page).await?;

    page.kept_its_policy().await?;
    drop(page);
    for secret in [&key, unknown, REAL_LOOKING] {
        desktop.knows_nothing_of(secret)?;
    }
    Ok(())
}
