//! Copying texts of the catalog to the clipboard.

use diagnosis::verdict::Cause;
use report::symptom::Symptom;
use report::texts::{render, text};
use tauri::AppHandle;
use wizard::view::Notice;

use crate::effects::{DeskHandle, WindowHandle};
use crate::features::clipboard::{self, System};
use crate::features::open_page;
use crate::notice::Code;
use crate::state::DeskState;

/// Copies a text by its name: `source-name`, `desk-ask` for a customer's report, `symptom-{id}-reply`, `page-{page}` for a page's
/// address, or `fix-{cause}` for a letter to the admin with the steps.
pub(crate) async fn copy(app: &AppHandle, window: &WindowHandle, desk: &DeskHandle, id: &str) -> Result<(), Notice> {
    let copied = match id.strip_prefix("page-") {
        Some(page) => open_page::named(page).and_then(|page| open_page::address(window, page)),
        None => named(id, |cause| headline(window, desk, cause)),
    };
    let copied = copied.ok_or_else(|| Code::Internal.notice())?;
    clipboard::copy(System(app.clone()), copied).await
}

fn named(id: &str, headline: impl FnOnce(Cause) -> Option<String>) -> Option<String> {
    if id == "source-name" {
        return Some(diagnosis::source::FINDEM.to_owned());
    }
    if id == "desk-ask" {
        return Some(text(id));
    }
    if let Some(symptom) = id.strip_prefix("symptom-").and_then(|rest| rest.strip_suffix("-reply")) {
        return Symptom::from_id(symptom).map(|symptom| text(&format!("symptom-{}-reply", symptom.id())));
    }
    let cause = Cause::from_id(id.strip_prefix("fix-")?)?;
    Some(report::copy::for_admin(cause, headline(cause)))
}

/// The headline on the screen that is about this cause. It may name the module, the role or the source.
fn headline(window: &WindowHandle, desk: &DeskHandle, cause: Cause) -> Option<String> {
    if let Some(report) = desk.look(DeskState::report_on_screen) {
        return (report.summary.cause() == Some(cause)).then(|| report::visible(&report.summary.headline));
    }
    window.look(|state| {
        let summary = &state.wizard.progress.last.as_ref()?.diagnosis.summary;
        (summary.cause == Some(cause)).then(|| render(&summary.headline))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_named_texts_are_copied() {
        let named = |id| named(id, |_| None);
        assert_eq!(named("source-name").as_deref(), Some("Findem"));
        assert!(named("desk-ask").is_some_and(|text| text.contains("report")));
        assert!(named("fix-systemRole").is_some_and(|text| text.contains("1. ")));
        assert!(named("symptom-sourceOther-reply").is_some_and(|text| text.contains("Findem")));
        assert_eq!(named("symptom-nothing-reply"), None);
        assert_eq!(named("fix-nothing"), None);
        assert_eq!(named("anything"), None);
    }

    #[test]
    fn steps_begin_with_what_the_screen_says() {
        let copied = named("fix-moduleOff", |_| {
            Some("The module Offers seems to be off.".to_owned())
        });
        assert!(copied.is_some_and(|text| text.contains("\n\nThe module Offers seems to be off.\n\n")));
    }
}
