//! Copying texts of the catalog to the clipboard.

use diagnosis::environment::Environment;
use diagnosis::verdict::Cause;
use report::copy::{Subject, for_admin};
use report::symptom::Symptom;
use report::texts::{render, text};
use tauri::AppHandle;
use wizard::Progress;
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
        None => named(id, |cause| subject(window, desk, cause)),
    };
    let copied = copied.ok_or_else(|| Code::Internal.notice())?;
    clipboard::copy(System(app.clone()), copied).await
}

fn named(id: &str, subject: impl FnOnce(Cause) -> Subject) -> Option<String> {
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
    Some(for_admin(cause, subject(cause)))
}

/// What a letter about this cause is about. The headline on the screen may name the module, the role or the source.
fn subject(window: &WindowHandle, desk: &DeskHandle, cause: Cause) -> Subject {
    if let Some(report) = desk.look(DeskState::report_on_screen) {
        return Subject::of(&report, cause);
    }
    window.look(|state| of_progress(&state.wizard.progress, cause))
}

fn of_progress(progress: &Progress, cause: Cause) -> Subject {
    let last = progress.last.as_ref();
    let circumstances = last.and_then(|last| last.circumstances.as_ref());
    let summary = last.map(|last| &last.diagnosis.summary);
    let headline = summary.filter(|summary| summary.cause == Some(cause));
    let checked = circumstances.and_then(|circumstances| circumstances.last_four.clone());
    Subject {
        company: Some(progress.name.clone()).filter(|name| !name.is_empty()),
        last_four: checked.or_else(|| progress.key.as_ref().map(|key| key.last_four.clone())),
        practice: progress.environment == Environment::Practice,
        headline: headline.map(|summary| render(&summary.headline)),
    }
}

#[cfg(test)]
mod tests {
    use wizard::KeptKey;
    use wizard::view::KeyPlace;

    use super::*;

    #[test]
    fn only_named_texts_are_copied() {
        let named = |id| named(id, |_| Subject::default());
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
        let copied = named("fix-moduleOff", |_| Subject {
            headline: Some("The module Offers seems to be off.".to_owned()),
            ..Subject::default()
        });
        assert!(copied.is_some_and(|text| text.contains("\n\nThe module Offers seems to be off.\n\n")));
    }

    #[test]
    fn a_letter_says_whose_key_it_is_about_and_whether_it_is_practice() {
        let mut progress = Progress {
            name: "Acme GmbH".to_owned(),
            environment: Environment::Practice,
            key: Some(KeptKey {
                last_four: "3a4b".to_owned(),
                place: KeyPlace::Session,
                notes: Vec::new(),
                fingerprint: None,
            }),
            ..Progress::default()
        };
        let letter = |progress: &Progress| named("fix-accessGroup", |cause| of_progress(progress, cause));
        let facts = "This is from practice. Nothing in it is real.\n\
                     Company: Acme GmbH\nAPI key: ends in 3a4b\n\n";
        assert!(letter(&progress).is_some_and(|text| text.contains(facts)));

        progress.name.clear();
        progress.environment = Environment::Production;
        assert!(letter(&progress).is_some_and(|text| text.starts_with("Hello,\n\nAPI key: ends in 3a4b\n\n")));
    }
}
