//! The window in other languages: the system's, and one that is chosen in the window.

use anyhow::{Context, ensure};
use report::texts::{Language, text, written_in};

use crate::desktop::{Desktop, Theme};
use crate::page::Page;
use crate::steps;

/// The texts of a language.
struct Speaker(Language);

impl Speaker {
    fn of(tag: &str) -> anyhow::Result<Self> {
        Ok(Self(Language::from_tag(tag).context("the window does not speak it")?))
    }

    /// The text with this id, which must not be the English one.
    fn text(&self, id: &str) -> anyhow::Result<String> {
        let (here, english) = (written_in(self.0, || text(id)), text(id));
        ensure!(here != english, "{id} is English: {english}");
        Ok(here)
    }
}

/// Goes from the first screen to the permissions of an Admin key, by the words of this language.
async fn practice(desktop: &mut Desktop, page: &Page, speaker: &Speaker) -> anyhow::Result<()> {
    page.shows(&speaker.text("start-title-practice")?).await?;
    page.press(&speaker.text("start-practice-go")?).await?;
    page.shows(&speaker.text("key-title")?).await?;
    let button = speaker.text("open-credentials")?;
    let mut admin = steps::open_in_browser(desktop, page, &button).await?;
    let key = admin.make_key("Admin").await?;
    desktop.clipboard.copy(&key)?;
    page.press(&speaker.text("key-paste")?).await?;
    page.shows(&speaker.text("permissions-title")?).await?;
    page.says(&speaker.text("verdict-granted")?).await?;
    let language: String = page.script("return document.documentElement.lang", &[]).await?;
    ensure!(
        language == speaker.0.tag(),
        "the page says that its language is {language}"
    );
    Ok(())
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn the_window_speaks_the_language_of_the_system() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let german = ["LANG", "LC_ALL"].map(|name| (name, "de_DE.UTF-8".to_owned()));
    let page = desktop.open_with(&german).await?;
    practice(&mut desktop, &page, &Speaker::of("de")?).await?;
    page.inspect("70-german").await?;
    page.close().await
}

#[tokio::test]
#[ignore = "needs the private desktop of `cargo xtask test`"]
async fn the_window_speaks_the_language_that_was_chosen_in_it() -> anyhow::Result<()> {
    let mut desktop = Desktop::new(Theme::Light)?;
    let page = desktop.open().await?;
    let polish = Speaker::of("pl")?;
    page.choose("Language", "Polski").await?;
    page.shows(&polish.text("start-title-practice")?).await?;
    page.close().await?;
    // The choice is kept.
    let page = desktop.open().await?;
    practice(&mut desktop, &page, &polish).await?;
    page.inspect("71-polish").await?;
    page.close().await
}
