//! The history of a profile: `check --profile` keeps its report among the profile's runs, where the window shows it, and
//! `check --changes` compares with it.

use diagnosis::message::Message;
use records::{Folder, Profile, RecordsError, Run};
use report::diff::KeptCheck;
use report::{OpenError, Report, texts};

use crate::printer::Printer;
use crate::problem::Problem;

/// The kept checks of a profile, the latest first. Each is read only when it is asked for.
///
/// # Errors
/// If the history cannot be listed. A report that cannot be read does not hide the others.
pub(crate) fn kept(profile: &Profile) -> Result<impl Iterator<Item = KeptCheck>, RecordsError> {
    let runs = Folder::open_to_read(Folder::locate()?).profile(profile.id).runs();
    let list = runs.list()?;
    Ok(list.into_iter().map(move |run| KeptCheck {
        started_at: run.started_at,
        received: run.received,
        opened: match runs.read(&run) {
            Ok(report) => report::read(report.as_bytes()),
            Err(_) => Err(OpenError::Foreign),
        },
    }))
}

/// Keeps the report. A failure only prints a note, because it does not change the result of the check.
pub(super) fn keep(report: &Report, profile: &Profile, printer: &Printer) {
    let folder = Folder::locate().and_then(Folder::open);
    said(
        folder.and_then(|folder| add(&folder, report, profile)),
        profile,
        printer,
    );
}

/// The same, in a folder that is open.
pub(crate) fn keep_in(folder: &Folder, report: &Report, profile: &Profile, printer: &Printer) {
    said(add(folder, report, profile), profile, printer);
}

fn said(kept: Result<(), RecordsError>, profile: &Profile, printer: &Printer) {
    if let Err(error) = kept {
        let note = Message::new("check-not-in-history").text("profile", &profile.name);
        printer.note(&texts::render(&note.text("why", Problem::from(error).to_string())));
    }
}

/// The report with what the profile's earlier runs say about its key.
pub(crate) fn completed(report: Report, profile: &Profile) -> Report {
    let Ok(kept) = kept(profile) else { return report };
    let earlier = kept.filter_map(|check| Some(check.opened.ok()?.report));
    report.with_past(earlier).sealed()
}

fn add(folder: &Folder, report: &Report, profile: &Profile) -> Result<(), RecordsError> {
    let run = Run {
        started_at: report.started_at,
        report_id: report.report_id.clone(),
        received: false,
    };
    folder.profile(profile.id).runs().add(&run, &report::json(report))?;
    Ok(())
}
