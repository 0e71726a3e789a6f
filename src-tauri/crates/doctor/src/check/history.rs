//! The history of a profile: `check --profile` keeps its report among the profile's runs, where the window shows it, and
//! `check --changes` compares with it.

use ::watch::history;
use diagnosis::message::Message;
use records::{Folder, Profile, RecordsError, Runs};
use report::diff::KeptCheck;
use report::{Report, texts};

use crate::printer::Printer;
use crate::problem::Problem;

/// The kept checks of a profile; see [`history::kept`].
///
/// # Errors
/// If the history cannot be listed.
pub(crate) fn kept(profile: &Profile) -> Result<impl Iterator<Item = KeptCheck>, RecordsError> {
    history::kept(runs(profile)?)
}

/// The report with what the profile's earlier runs say about its key.
pub(crate) fn completed(report: Report, profile: &Profile) -> Report {
    match runs(profile) {
        Ok(runs) => history::completed(report, runs),
        Err(_) => report,
    }
}

/// Keeps the report.
pub(super) fn keep(report: &Report, profile: &Profile, printer: &Printer) {
    let folder = Folder::locate().and_then(Folder::open);
    let kept = folder.and_then(|folder| history::keep(report, &folder.profile(profile.id).runs()));
    said_if_not_kept(kept, profile, printer);
}

/// Says that a report was not kept. It is only a note, because it does not change the result of the check.
pub(crate) fn said_if_not_kept(kept: Result<(), RecordsError>, profile: &Profile, printer: &Printer) {
    if let Err(error) = kept {
        let note = Message::new("check-not-in-history").text("profile", &profile.name);
        printer.note(&texts::render(&note.text("why", Problem::from(error).to_string())));
    }
}

fn runs(profile: &Profile) -> Result<Runs, RecordsError> {
    Ok(Folder::open_to_read(Folder::locate()?).profile(profile.id).runs())
}
