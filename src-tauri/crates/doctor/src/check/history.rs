//! The history of a profile: `check --profile` keeps its report among the profile's runs, where the window shows it.

use diagnosis::message::Message;
use records::{Folder, Profile, RecordsError, Run};
use report::{Report, texts};

use crate::printer::Printer;
use crate::problem::Problem;

/// Keeps the report. A failure only prints a note, because it does not change the result of the check.
pub(super) fn keep(report: &Report, profile: &Profile, printer: &Printer) {
    if let Err(error) = add(report, profile) {
        let note = Message::new("check-not-in-history").text("profile", &profile.name);
        printer.note(&texts::render(&note.text("why", Problem::from(error).to_string())));
    }
}

fn add(report: &Report, profile: &Profile) -> Result<(), RecordsError> {
    let run = Run {
        started_at: report.started_at,
        report_id: report.report_id.clone(),
        received: false,
    };
    let folder = Folder::open(Folder::locate()?)?;
    folder.profile(profile.id).runs().add(&run, &report::json(report))?;
    Ok(())
}
