//! The history of a profile: its kept reports, with which a new check is compared.

use records::{RecordsError, Run, Runs};
use report::diff::KeptCheck;
use report::{OpenError, Report};

/// The kept checks, the latest first. Each is read only when it is asked for.
///
/// # Errors
/// If the history cannot be listed. A report that cannot be read does not hide the others.
pub fn kept(runs: Runs) -> Result<impl Iterator<Item = KeptCheck>, RecordsError> {
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

/// The report with what the earlier checks say about its key.
pub fn completed(report: Report, runs: Runs) -> Report {
    let Ok(kept) = kept(runs) else { return report };
    let earlier = kept.filter_map(|check| Some(check.opened.ok()?.report));
    report.with_past(earlier).sealed()
}

/// Keeps the report.
///
/// # Errors
/// If it cannot be written.
pub fn keep(report: &Report, runs: &Runs) -> Result<(), RecordsError> {
    let run = Run {
        started_at: report.started_at,
        report_id: report.report_id.clone(),
        received: false,
    };
    runs.add(&run, &report::json(report)).map(drop)
}
