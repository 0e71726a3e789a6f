//! Opening pages in the browser. The window can open only these pages.

use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};
use serde::{Deserialize, Serialize};
use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt;
use ts_rs::TS;
use wizard::view::{Notice, Page};

use crate::effects::WindowHandle;
use crate::features::key::blocking;
use crate::notice::Code;

/// The result of opening a page. The system's opener can succeed without opening anything.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct OpenedPage {
    /// Whether the system accepted the address.
    opened: bool,
    /// The address, which the person can copy if no page opens.
    address: String,
}

/// Opens a page in the browser. The program cannot tell whether the browser really opened, so it also returns the address.
pub(crate) async fn open(app: &AppHandle, window: &WindowHandle, page: Page) -> Result<OpenedPage, Notice> {
    let address = address(window, page).ok_or_else(|| Code::PracticeNotStarted.notice())?;
    let (app, opened) = (app.clone(), address.clone());
    // This waits a moment to see whether the system's opener fails.
    let opened = blocking(move || app.opener().open_url(&opened, None::<&str>)).await?;
    if let Err(error) = &opened {
        tracing::info!("no browser opened: {error}");
    }
    Ok(OpenedPage {
        opened: opened.is_ok(),
        address,
    })
}

/// The page with this name.
pub(crate) fn named(name: &str) -> Option<Page> {
    let name: StrDeserializer<'_, Error> = name.into_deserializer();
    Page::deserialize(name).ok()
}

/// The address of a page: SmartRecruiters' own, or the practice tenant's in practice.
pub(crate) fn address(window: &WindowHandle, page: Page) -> Option<String> {
    let practice = window.look(|state| state.tenant.as_ref().map(practice::Tenant::admin_url));
    let real = match page {
        Page::Credentials => {
            "https://www.smartrecruiters.com/settings/administration/app-management/custom-applications"
        }
        Page::CustomSources => "https://www.smartrecruiters.com/settings/configuration/custom-sources",
        Page::Findem => "https://app-next.findem.ai/",
        Page::FindemGuide => {
            "https://findem.zendesk.com/hc/en-us/articles/29445620639511-SmartRecruiters-Integration-Admin-Setup-Instructions"
        }
        Page::PracticeHome => return practice,
    };
    let own = match page {
        Page::Credentials => Some("credentials"),
        Page::CustomSources => Some("sources"),
        Page::Findem | Page::FindemGuide | Page::PracticeHome => None,
    };
    match (practice, own) {
        (Some(admin), Some(own)) => Some(format!("{admin}{own}")),
        _ => Some(real.to_owned()),
    }
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
