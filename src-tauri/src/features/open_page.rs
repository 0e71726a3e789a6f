//! Opening pages in the browser. The window can open only these pages.

use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};
use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt;
use wizard::view::{Notice, Page};

use crate::effects::WindowHandle;
use crate::features::key::blocking;
use crate::notice::Code;

/// Opens a page in the browser. The program cannot tell whether the browser really opened, so the page always shows the address.
pub(crate) async fn open(app: &AppHandle, window: &WindowHandle, page: Page) -> Result<(), Notice> {
    let address = address(window, page).ok_or_else(|| Code::PracticeNotStarted.notice())?;
    let (app, opened) = (app.clone(), address.clone());
    // This waits a moment to see whether the system's opener fails.
    blocking(move || app.opener().open_url(&opened, None::<&str>))
        .await?
        .map_err(|error| {
            tracing::info!("no browser opened: {error}");
            Code::NoBrowser.with(|message| message.text("address", address))
        })
}

/// The page with this name.
pub(crate) fn named(name: &str) -> Option<Page> {
    let name: StrDeserializer<'_, Error> = name.into_deserializer();
    Page::deserialize(name).ok()
}

/// The address of a page: SmartRecruiters' own, or the practice tenant's in practice.
pub(crate) fn address(window: &WindowHandle, page: Page) -> Option<String> {
    window.look(|state| state.wizard.address(page))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice_session::PracticeSession;

    #[tokio::test]
    async fn each_page_has_a_name_and_an_address_to_copy() -> anyhow::Result<()> {
        let practice = PracticeSession::with_key().await?;
        for (name, page, own) in [
            ("credentials", Page::Credentials, true),
            ("customSources", Page::CustomSources, true),
            ("practiceHome", Page::PracticeHome, true),
            ("findem", Page::Findem, false),
            ("findemGuide", Page::FindemGuide, false),
        ] {
            assert_eq!(named(name), Some(page));
            let address = address(&practice.session.window, page);
            let expected = if own { "http://127.0.0.1:" } else { "https://" };
            assert!(address.is_some_and(|address| address.starts_with(expected)), "{name}");
        }
        assert_eq!(named("anything"), None);
        assert_eq!(named("Credentials"), None);
        Ok(())
    }
}
