//! The pages this program can open, by name. The window can open nothing else.

use tauri::AppHandle;
use tauri_plugin_opener::OpenerExt;
use wizard::view::{Notice, Page};

use crate::commands::OpenedPage;
use crate::notice::Code;
use crate::session::Session;

/// Opens a page in the browser. Where none opens, the address is there to be copied.
pub(crate) fn open(app: &AppHandle, session: &Session, page: Page) -> Result<OpenedPage, Notice> {
    let address = address(session, page).ok_or_else(|| Code::PracticeNotStarted.notice())?;
    let opened = match app.opener().open_url(&address, None::<&str>) {
        Ok(()) => true,
        Err(error) => {
            tracing::info!("no browser opened: {error}");
            false
        }
    };
    Ok(OpenedPage { opened, address })
}

/// The address of a page: SmartRecruiters' own, or the practice tenant's while practising.
fn address(session: &Session, page: Page) -> Option<String> {
    let practice = session.look(|inner| inner.tenant.as_ref().map(practice::Tenant::admin_url));
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
