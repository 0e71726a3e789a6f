//! Reports on the screen: opened from files, read from runs, compared and kept.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ::desk::view::{Origin, Pane, Reader, Replies, RunView, ShownComparison, ShownReport, Since};
use diagnosis::environment::Environment;
use records::Runs;
use report::copy::{self, RanBy};
use report::diff::{self, ComparisonSheet};
use report::texts::{self, Language};
use report::{LARGEST, OpenError, Opened, Report, Sheet, Style};
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;
use wizard::view::Notice;

use super::customers;
use super::entry::enter;
use crate::features::clipboard::{self, System};
use crate::features::key::blocking;
use crate::notice::{self, Code};
use crate::session::Session;
use crate::state::DeskState;

/// Asks the person for a file and opens it. `false` if the person cancels.
pub(super) async fn open(app: &AppHandle, session: &Arc<Session>) -> Result<bool, Notice> {
    let app = app.clone();
    let chosen = blocking(move || {
        let dialog = app.dialog().file();
        dialog
            .add_filter("HTML, JSON", &["html", "htm", "json"])
            .blocking_pick_file()
    });
    let Some(path) = chosen.await?.and_then(|file| file.into_path().ok()) else {
        return Ok(false);
    };
    open_file(session, path).await?;
    Ok(true)
}

/// Opens a report as the customer saw it. The program sends nothing and keeps nothing.
pub(crate) async fn open_file(session: &Arc<Session>, path: PathBuf) -> Result<(), Notice> {
    let from_wizard = !session.desk.look(DeskState::is_open);
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let entered = session.clone();
    let opened = blocking(move || read(&path).inspect(|_| enter(&entered))).await??;
    let origin = Origin::File {
        name: report::visible(&name),
        notes: opened.notes.clone(),
    };
    session.desk.change(|state| {
        if !from_wizard {
            state.remember();
        }
        state.desk.show(shown(&opened.report, origin, None));
        state.report = Some(opened.report);
    });
    Ok(())
}

/// Reads a report's file, up to one byte more than a report can have, so that a file that is too large is noticed.
fn read(path: &Path) -> Result<Opened, Notice> {
    let limited = || -> io::Result<Vec<u8>> {
        // A device may be endless, and just opening a pipe can block.
        if !fs::metadata(path)?.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let mut bytes = Vec::new();
        File::open(path)?.take(LARGEST as u64 + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = limited().map_err(|error| {
        tracing::info!("a report cannot be read: {error}");
        Code::ReportUnreadable.notice()
    })?;
    report::read(&bytes).map_err(|error| {
        tracing::info!(code = error.code(), "a report cannot be opened: {error}");
        let code = match error {
            OpenError::TooLarge => Code::ReportTooLarge,
            OpenError::Foreign => Code::ReportForeign,
            OpenError::Damaged(_) => Code::ReportDamaged,
            OpenError::NewerSchema(_) => Code::ReportNewer,
        };
        code.notice()
    })
}

/// Selects a customer, and shows its latest run that can be read.
pub(super) fn choose(session: &Session, id: &str) {
    let read = customers::run_views(session, id);
    let runs = read.as_deref().unwrap_or_default().to_vec();
    let latest = runs.first().map(|run| run.report_id.clone());
    let shown = runs.len();
    select(session, id, runs);
    if customers::hides_newer_runs(session, id, shown) {
        session.window.notify(Code::RunsNewer.notice());
    }
    let shown = read.and_then(|_| latest.map_or(Ok(()), |report_id| show(session, &report_id)));
    if let Err(problem) = shown {
        session.window.notify(problem);
    }
}

fn select(session: &Session, id: &str, runs: Vec<RunView>) {
    session.desk.change(|state| {
        state.remember();
        state.desk.select(id, runs);
        state.report = None;
    });
}

/// Goes one step back: to what the desk showed before, or else to the wizard.
pub(super) fn back(session: &Session) {
    let Some((place, report)) = session.desk.change(DeskState::previous) else {
        session.desk.change(DeskState::leave);
        return;
    };
    let runs = place.customer().and_then(|id| customers::run_views(session, id).ok());
    session.desk.change(|state| {
        state.desk.return_to(place, runs.unwrap_or_default());
        state.report = report;
    });
    reword(session);
}

/// Writes the report or the comparison on the screen anew, because the language may have changed since it was written.
pub(super) fn reword(session: &Session) {
    let (pane, report, id) = session
        .desk
        .look(|state| (state.desk.pane().clone(), state.report.clone(), state.selected()));
    match (pane, report) {
        (Pane::Report(before), Some(report)) => {
            let of = id.ok().filter(|_| matches!(before.origin, Origin::Run { .. }));
            let since = before.since.as_ref().zip(of.as_deref());
            let since = since.and_then(|(_, id)| self::since(session, id, &report));
            let known = of.map_or_else(
                || report.clone(),
                |id| of_customer(session, &id, &before.origin, &report),
            );
            session.desk.change(|state| {
                state
                    .desk
                    .reword(Pane::Report(Box::new(shown(&known, before.origin, since))));
            });
        }
        (Pane::Comparison(before), _) => {
            let compared = id.and_then(|id| compared(session, &id, &before.old, &before.new));
            if let Ok(compared) = compared {
                session
                    .desk
                    .change(|state| state.desk.reword(Pane::Comparison(Box::new(compared))));
            }
        }
        _ => {}
    }
}

/// Shows a run of the selected customer.
pub(super) fn show(session: &Session, report_id: &str) -> Result<(), Notice> {
    let id = session.desk.look(DeskState::selected)?;
    let runs = customers::runs(session, &id)?;
    let listed = find(&runs, report_id)?;
    let report = read_run(&runs, &listed)?;
    let origin = Origin::Run {
        kept: true,
        received: listed.received,
    };
    let since = since(session, &id, &report);
    let known = of_customer(session, &id, &origin, &report);
    session.desk.change(|state| {
        if state.is_selected(&id) {
            state.remember();
            state.desk.show(shown(&known, origin, since));
            state.report = Some(report);
        }
    });
    Ok(())
}

/// Compares two runs of the selected customer.
pub(super) fn compare(session: &Session, old: &str, new: &str) -> Result<(), Notice> {
    let id = session.desk.look(DeskState::selected)?;
    let shown = compared(session, &id, old, new)?;
    session.desk.change(|state| {
        if state.is_selected(&id) {
            state.remember();
            state.desk.compare(shown);
            state.report = None;
        }
    });
    Ok(())
}

/// The comparison of two runs of a customer.
fn compared(session: &Session, id: &str, old: &str, new: &str) -> Result<ShownComparison, Notice> {
    let runs = customers::runs(session, id)?;
    let (older, newer) = (run(&runs, old)?, run(&runs, new)?);
    let (older, newer) = if older.started_at <= newer.started_at {
        (older, newer)
    } else {
        (newer, older)
    };
    let english = || diff::text(&diff::compare(&older, &newer), Style::default());
    Ok(ShownComparison {
        sheet: ComparisonSheet::of(&diff::compare(&older, &newer)),
        ticket: texts::written_in(Language::ENGLISH, english),
        old: older.report_id,
        new: newer.report_id,
    })
}

fn run(runs: &Runs, report_id: &str) -> Result<Report, Notice> {
    read_run(runs, &find(runs, report_id)?)
}

fn find(runs: &Runs, report_id: &str) -> Result<records::Run, Notice> {
    let listed = runs.list().map_err(|error| notice::run(&error, Code::RunGone))?;
    let run = listed.into_iter().find(|run| run.report_id == report_id);
    run.ok_or_else(|| Code::RunGone.notice())
}

fn read_run(runs: &Runs, run: &records::Run) -> Result<Report, Notice> {
    let text = runs.read(run).map_err(|_| Code::RunGone.notice())?;
    report::read(text.as_bytes())
        .map(|opened| opened.report)
        .map_err(|error| {
            let newer = matches!(error, OpenError::NewerSchema(_));
            if newer { Code::ReportNewer } else { Code::RunGone }.notice()
        })
}

/// Adds a report to the runs of a customer; `received` means that it came from a file. Returns how many runs are kept now.
pub(super) async fn keep(
    session: &Session,
    id: &str,
    report: &Report,
    received: bool,
    refusal: Code,
) -> Result<u32, Notice> {
    let runs = customers::runs(session, id)?;
    let run = records::Run {
        started_at: report.started_at,
        report_id: report.report_id.clone(),
        received,
    };
    let text = report::json(report);
    let kept = session.disk.run(move |records| {
        records.folder_to_write()?;
        let kept = runs.add(&run, &text).and_then(|_| runs.list());
        kept.map_err(|error| notice::run(&error, refusal))
    });
    Ok(customers::count(&kept.await??))
}

/// Keeps the report from a file with this customer, or with a new one of this name.
pub(super) async fn keep_with(session: &Session, customer: Option<&str>, name: &str) -> Result<(), Notice> {
    let report = session.desk.look(|state| state.report.clone());
    let report = report.ok_or_else(|| Code::RunGone.notice())?;
    // A customer has either practice reports or real ones, never both.
    match (
        report.environment.id == Environment::Practice,
        customers::practicing(session),
    ) {
        (true, false) => return Err(Code::ReportOfPractice.notice()),
        (false, true) => return Err(Code::ReportNotOfPractice.notice()),
        _ => {}
    }
    if let Some(id) = customer {
        let known = find(&customers::runs(session, id)?, &report.report_id).is_ok();
        if known {
            let name = customers::profile(session, id)?.name;
            return Err(Code::ReportKnown.with(|message| message.text("name", name)));
        }
        let count = keep(session, id, &report, true, Code::ReportNotKept).await?;
        return kept(session, id, &report, count);
    }
    let id = customers::create(session, name, report.environment.id).await?;
    match keep(session, &id, &report, true, Code::ReportNotKept).await {
        Ok(count) => kept(session, &id, &report, count),
        Err(problem) => {
            // The person can try the same name again, because the report is still on the screen.
            customers::delete(session, &id).await?;
            Err(problem)
        }
    }
}

/// From now on, shows the report from a file as a run of the customer.
fn kept(session: &Session, id: &str, report: &Report, count: u32) -> Result<(), Notice> {
    session
        .desk
        .change(|state| state.desk.run_kept(id, customers::run_view(report, true), count));
    select(session, id, customers::run_views(session, id)?);
    show(session, &report.report_id)
}

/// The report with what the customer's earlier runs say about its key.
pub(super) fn with_past(session: &Session, id: &str, report: Report) -> Report {
    let Ok(runs) = customers::runs(session, id) else {
        return report;
    };
    let (id, at) = (report.report_id.clone(), report.started_at.as_second());
    let earlier = runs.list().unwrap_or_default().into_iter();
    let earlier = earlier.filter(|run| run.report_id != id && run.started_at.as_second() <= at);
    let earlier = earlier.filter_map(|run| read_run(&runs, &run).ok());
    report.with_past(earlier)
}

/// A run as the desk shows it: with what the earlier runs say, and with the customer's present name.
fn of_customer(session: &Session, id: &str, origin: &Origin, report: &Report) -> Report {
    let mut shown = with_past(session, id, report.clone());
    let made_here = matches!(origin, Origin::Run { received: false, .. });
    if let Ok(profile) = customers::profile(session, id)
        && made_here
    {
        shown = shown.called(&profile.name);
    }
    shown
}

/// What has changed since the customer's previous run.
pub(super) fn since(session: &Session, id: &str, report: &Report) -> Option<Since> {
    let runs = customers::runs(session, id).ok()?;
    let mut earlier =
        runs.list().ok()?.into_iter().filter(|run| {
            run.report_id != report.report_id && run.started_at.as_second() <= report.started_at.as_second()
        });
    let before = earlier.find_map(|earlier| run(&runs, &earlier.report_id).ok())?;
    let comparison = diff::compare(&before, report);
    Some(Since {
        report_id: before.report_id,
        started_at: before.started_at.as_second(),
        outcome: ComparisonSheet::of(&comparison).outcome,
        caveats: comparison.caveats.into_iter().map(|caveat| caveat.text).collect(),
    })
}

/// A report as the desk shows it.
pub(super) fn shown(report: &Report, origin: Origin, since: Option<Since>) -> ShownReport {
    let ran_by = match origin {
        Origin::Run { received: false, .. } => RanBy::Support,
        Origin::Run { received: true, .. } | Origin::File { .. } => RanBy::of_received(report),
    };
    ShownReport {
        sheet: texts::written_for(texts::Reader::Support, || Sheet::of(report)),
        origin,
        of_practice: report.environment.id == Environment::Practice,
        since,
        replies: Replies {
            customer: copy::for_customer(report, ran_by),
            ticket: copy::for_ticket(report),
            vendor: copy::concerns_vendor(report).then(|| copy::for_vendor(report)),
        },
    }
}

/// Copies one of the three texts of the report on the screen, or the text for the ticket of the comparison.
pub(super) async fn copy_reply(app: &AppHandle, session: &Session, reader: Reader) -> Result<(), Notice> {
    let text = session.desk.look(|state| match (state.desk.pane(), reader) {
        (Pane::Report(shown), Reader::Customer) => Some(shown.replies.customer.clone()),
        (Pane::Report(shown), Reader::Ticket) => Some(shown.replies.ticket.clone()),
        (Pane::Report(shown), Reader::Vendor) => shown.replies.vendor.clone(),
        (Pane::Comparison(shown), Reader::Ticket) => Some(shown.ticket.clone()),
        _ => None,
    });
    let text = text.ok_or_else(|| Code::RunGone.notice())?;
    clipboard::copy(System(app.clone()), text).await
}

/// Opens the report that was given when the program was started.
pub(crate) fn open_at_start(session: Arc<Session>, file: PathBuf) {
    tauri::async_runtime::spawn(async move {
        if let Err(problem) = open_file(&session, file).await {
            session.window.notify(problem);
        }
    });
}
