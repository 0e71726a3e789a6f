//! The report on the screen: the desk's, or else of the wizard's last check. It is read first, and saved where the person
//! says.

use std::path::Path;

use checkup::Made;
use jiff::{Timestamp, ToSpan};
use report::{Report, Style, Tool};
use serde::Serialize;
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;
use wizard::view::Notice;

use crate::desk;
use crate::key::blocking;
use crate::notice::Code;
use crate::session::{Inner, Session};

/// The columns that fit the window's dialog.
const PREVIEW: Style = Style {
    color: false,
    width: 68,
};

/// A report before it is saved.
#[derive(Debug, Serialize)]
pub(crate) struct Preview {
    /// All of it, as text.
    text: String,
    /// The name it carries.
    label: Option<String>,
}

/// The report as it would be saved; under another name, if one is given.
pub(crate) fn preview(session: &Session, label: Option<&str>) -> Result<Preview, Notice> {
    let report = on_screen(session)?;
    let report = if label.is_some() { named(report, label) } else { report };
    Ok(Preview {
        text: report::text(&report, PREVIEW),
        label: report.label,
    })
}

/// Asks where, and saves. Nothing when the person thought better of it.
pub(crate) async fn report(app: &AppHandle, session: &Session, label: Option<&str>) -> Result<Option<String>, Notice> {
    let report = named(on_screen(session)?, label);
    let app = app.clone();
    let chosen = blocking(move || {
        app.dialog()
            .file()
            .set_file_name("findem-connect-report.html")
            .add_filter("HTML", &["html"])
            .add_filter("JSON", &["json"])
            .blocking_save_file()
    });
    let Some(path) = chosen.await?.and_then(|file| file.into_path().ok()) else {
        return Ok(None);
    };
    blocking(move || write(&report, &path)).await?
}

/// The report under another name. One that was changed on its way keeps its own: it must not look whole because it was saved here.
fn named(report: Report, label: Option<&str>) -> Report {
    if report.verify() {
        report.relabelled(label)
    } else {
        report
    }
}

fn on_screen(session: &Session) -> Result<Report, Notice> {
    let report = desk::on_screen(session).or_else(|| session.look(made));
    report.ok_or_else(|| Code::CheckFirst.notice())
}

/// How the window names itself in reports.
pub(crate) fn tool() -> Tool {
    Tool::new("Findem Connect", env!("CARGO_PKG_VERSION"))
}

/// The report of what was observed in this session.
fn made(inner: &Inner) -> Option<Report> {
    let (run, last) = (inner.wizard.run()?, inner.wizard.progress.last.as_ref()?);
    let finished_at = Timestamp::from_second(last.finished_at).ok()?;
    let took = i64::try_from(last.took_ms).unwrap_or(0).milliseconds();
    let name = &inner.wizard.progress.name;
    let made = Made {
        tool: tool(),
        started_at: finished_at.checked_sub(took).unwrap_or(finished_at),
        finished_at,
        base: inner.base()?,
        last_four: inner.wizard.progress.key.as_ref().map(|key| key.last_four.clone()),
        label: (!name.is_empty()).then(|| name.clone()),
        rehearsal: inner
            .wizard
            .progress
            .rehearsal
            .as_ref()
            .map(|receipt| receipt.finding.clone()),
    };
    Some(checkup::report(run, inner.client.as_ref(), made))
}

fn write(report: &Report, path: &Path) -> Result<Option<String>, Notice> {
    let content = if is_json(path) {
        report::json(report)
    } else {
        report::html(report)
    };
    records::write_file(path, content.as_bytes()).map_err(|error| {
        tracing::warn!(code = error.code(), "the report was not saved: {error}");
        Code::ReportNotSaved.notice()
    })?;
    Ok(Some(path.display().to_string()))
}

fn is_json(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("json"))
}
