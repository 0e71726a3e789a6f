//! A text that is not a key, or is the wrong key, is explained in one sentence and changes nothing.

use anyhow::ensure;

use crate::desktop::{Desktop, Theme};
use crate::steps;

/// A text in the form of a SmartRecruiters key that does not exist.
const REAL_LOOKING: &str = "DCRA1-0123456789abcdef0123456789abcdef";

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn bad_input_gets_a_clear_sentence() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    steps::begin(&page).await?;

    for nothing in ["", " \n\t "] {
        desktop.clipboard.copy(nothing)?;
        page.press("Paste the key").await?;
        page.says("The clipboard has no text. Copy the key in SmartRecruiters, then try again.")
            .await?;
        page.says("No key yet.").await?;
        page.press("Close").await?;
    }
    page.inspect("30-no-text-in-the-clipboard").await?;

    let key = steps::make_key(&desktop, &page, "Admin").await?;
    let (start, end) = key.split_at(20);
    steps::paste_key(&mut desktop, &page, &format!("  \"{start}\n  {end}\" \r\n")).await?;
    steps::checked(&page).await?;
    page.press("API key (done)").await?;
    page.says("Only the key was used. The extra text around it was left out.")
        .await?;
    let stored = format!("•{}", steps::last_four(&key));
    page.says(&stored).await?;
    page.press("Replace the key").await?;
    page.shows("Replace the key").await?;

    for (wrong, sentence) in [
        (
            REAL_LOOKING,
            "You’re practicing, and this looks like a real key. It wasn’t stored. Switch to Production?",
        ),
        (
            "Hello this is a meeting note about pay",
            "The clipboard has text, not a key. Nothing was stored.",
        ),
        (
            "http://127.0.0.1:41234/practice/0123456789abcdef0123456789abcdef/credentials",
            "The clipboard has a web address, not a key. Nothing was stored.",
        ),
        ("meeting-note", "This isn’t a practice key. Nothing was stored."),
        (
            "ключ",
            "This text can’t be a key. It has characters that no key has. Copy the key again.",
        ),
        (
            "\"\"",
            "That text has no key in it. Copy the key in SmartRecruiters, then try again.",
        ),
        (
            &"k".repeat(5_000),
            "This text is too long to be a key. Copy only the key.",
        ),
    ] {
        desktop.clipboard.copy(wrong)?;
        page.press("Paste the new key").await?;
        page.says(sentence).await?;
        page.says(&stored).await?;
        ensure!(!page.text().await?.contains(wrong), "the page shows the pasted text");
        ensure!(desktop.clipboard.paste()? == wrong, "the clipboard was changed");
    }
    page.inspect("31-not-a-key").await?;

    page.press("Type it instead").await?;
    page.press("Use this key").await?;
    page.says("Type or paste the key first.").await?;
    page.says(&stored).await?;
    page.inspect("32-typed-nothing").await?;
    let unknown = "PRACTICE-00000000000000000000000000009999";
    page.fill("The key", unknown).await?;
    page.press("Use this key").await?;
    steps::checked(&page).await?;
    page.says("SmartRecruiters doesn’t accept this key. Copy it again, or make a new one.")
        .await?;
    page.inspect("33-unknown-key").await?;

    // It is pasted at once. The clipboard still contains the last of the wrong texts.
    page.press("Paste the new key").await?;
    page.says("This text is too long to be a key. Copy only the key.")
        .await?;
    page.shows("Replace the key").await?;
    page.press("Type it instead").await?;
    page.fill("The key", &key).await?;
    page.press("Use this key").await?;
    steps::checked(&page).await?;
    steps::assert_all_granted(&page).await?;

    page.assert_policy_kept().await?;
    drop(page);
    for secret in [&key, unknown, REAL_LOOKING] {
        desktop.assert_no_trace_of(secret)?;
    }
    Ok(())
}
