//! Previewing and saving the report on the screen: the desk's report if the desk is open, otherwise that of the wizard's last
//! check.

use std::path::Path;

use checkup::ReportContext;
use diagnosis::circumstances::{Circumstances, Route};
use diagnosis::finding::Diagnosis;
use jiff::{Timestamp, ToSpan};
use report::texts::{self, Language};
use report::{Report, Style, Tool};
use serde::Serialize;
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;
use ts_rs::TS;
use wizard::view::Notice;

use crate::effects::{DeskHandle, WindowHandle};
use crate::features::key::blocking;
use crate::notice::Code;
use crate::state::{DeskState, WindowState};

/// The longest customer's name, in characters, in the name of a file.
const NAME_LENGTH: usize = 60;

/// The columns that fit into the window's dialog.
const PREVIEW: Style = Style {
    color: false,
    width: 68,
    breaks_words: true,
};

/// A report before it is saved.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct ReportPreview {
    /// The whole report, as text.
    text: String,
    /// The name in the report.
    label: Option<String>,
}

/// The report as it would be saved, under another name if one is given.
pub(crate) fn preview(window: &WindowHandle, desk: &DeskHandle, label: Option<&str>) -> Result<ReportPreview, Notice> {
    let report = on_screen(window, desk)?;
    let report = if label.is_some() { named(report, label) } else { report };
    Ok(ReportPreview {
        text: report::text(&report, PREVIEW),
        label: report.label,
    })
}

/// Asks the person where to save the report, and saves it. None if the person cancels.
pub(crate) async fn report(
    app: &AppHandle,
    window: &WindowHandle,
    desk: &DeskHandle,
    label: Option<&str>,
) -> Result<Option<String>, Notice> {
    let report = named(on_screen(window, desk)?, label);
    let app = app.clone();
    let suggested = file_name(&report);
    let chosen = blocking(move || {
        app.dialog()
            .file()
            .set_file_name(suggested)
            .add_filter("HTML", &["html"])
            .add_filter("JSON", &["json"])
            .blocking_save_file()
    });
    let Some(path) = chosen.await?.and_then(|file| file.into_path().ok()) else {
        return Ok(None);
    };
    blocking(move || write(&report, &path)).await?
}

/// The report under another name. A report with a wrong checksum keeps its name, because a new checksum would hide that the
/// report was changed.
fn named(report: Report, label: Option<&str>) -> Report {
    if report.verify() {
        report.relabelled(label)
    } else {
        report
    }
}

fn on_screen(window: &WindowHandle, desk: &DeskHandle) -> Result<Report, Notice> {
    let report = desk.look(DeskState::report_on_screen).or_else(|| window.look(made));
    report.ok_or_else(|| Code::CheckFirst.notice())
}

/// The name and version that the window writes into reports.
pub(crate) fn tool() -> Tool {
    Tool::new("Findem Connect", env!("CARGO_PKG_VERSION"))
}

/// A report of what the page shows. That may be findings from before the program was started, or those of a key that was removed.
fn made(state: &WindowState) -> Option<Report> {
    let last = state.wizard.progress.last.as_ref()?;
    let finished_at = Timestamp::from_second(last.finished_at).ok()?;
    let took = i64::try_from(last.took_ms).unwrap_or(0).milliseconds();
    let name = &state.wizard.progress.name;
    let circumstances = last.circumstances.clone();
    let circumstances = circumstances.or_else(|| not_kept(state, &last.diagnosis))?;
    let made = ReportContext {
        tool: tool(),
        started_at: finished_at.checked_sub(took).unwrap_or(finished_at),
        finished_at,
        environment: state.wizard.progress.environment,
        label: (!name.is_empty()).then(|| name.clone()),
        rehearsal: state
            .wizard
            .progress
            .rehearsal
            .as_ref()
            .map(|receipt| receipt.finding.clone()),
    };
    Some(checkup::report(&last.diagnosis, circumstances, made))
}

/// The circumstances of a check by a version of the program that did not keep them.
fn not_kept(state: &WindowState, diagnosis: &Diagnosis) -> Option<Circumstances> {
    let requests: usize = diagnosis.rows.iter().map(|row| row.evidence.len()).sum();
    Some(Circumstances {
        api_base: state.base()?.origin(),
        last_four: state.last_four(),
        only: false,
        read_only: true,
        requests: u32::try_from(requests).unwrap_or(u32::MAX),
        route: Route::Direct,
        tls_issuer: None,
        notes: vec![texts::written_in(Language::ENGLISH, || {
            texts::text("report-network-not-kept")
        })],
        other_user_of_key: false,
    })
}

fn write(report: &Report, path: &Path) -> Result<Option<String>, Notice> {
    let content = match report::ending(path).as_deref() {
        Some("json") => report::json(report),
        Some("html" | "htm") | None => report::html(report),
        Some(other) => {
            let ending = format!(".{other}");
            return Err(Code::ReportEnding.with(|message| message.text("ending", ending)));
        }
    };
    records::write_file(path, content.as_bytes()).map_err(|error| {
        tracing::warn!(code = error.code(), "the report was not saved: {error}");
        Code::ReportNotSaved.notice()
    })?;
    Ok(Some(path.display().to_string()))
}

/// A name for the file: Findem, the customer's name in safe characters, and the day of the check.
fn file_name(report: &Report) -> String {
    let letters = |character: char| {
        if matches!(character, '\'' | '’') {
            String::new()
        } else if character.is_alphanumeric() {
            character.to_lowercase().collect()
        } else {
            String::from(" ")
        }
    };
    let label: String = report
        .label
        .iter()
        .flat_map(|label| label.chars())
        .map(letters)
        .collect();
    let label = label.split_whitespace().collect::<Vec<_>>().join("-");
    let label: String = label.chars().take(NAME_LENGTH).collect();
    match label.trim_end_matches('-') {
        "" => String::from("findem-connect-report.html"),
        name => format!("findem-{name}-{}.html", report.started_at.strftime("%Y-%m-%d")),
    }
}

#[cfg(test)]
mod tests {
    use anyhow::Context;
    use diagnosis::environment::Environment;
    use diagnosis::evidence::{Answer, Body, Observation, Outcome};
    use diagnosis::key_text::KeyShape;
    use diagnosis::probe::Probe;
    use diagnosis::run::{Run, Wish};
    use keychain::{AsyncKeychain, SessionKeychain};
    use records::Folder;
    use report::Mode;
    use serde_json::{Value, json};
    use wizard::view::KeyPlace;
    use wizard::{ActivityKind, KeptKey};

    use super::*;
    use crate::session::Session;

    fn answer(probe: Probe, status: u16, body: Value) -> Observation {
        Observation {
            probe,
            method: probe.method(),
            path: probe.path(false).to_owned(),
            outcome: Outcome::Answer(Answer {
                status,
                body: Body::Json(body),
                www_authenticate: None,
                rate_headers: true,
            }),
            duration_ms: 10,
            order: diagnosis::evidence::Order::default(),
            tries: 1,
            request_id: None,
        }
    }

    /// Two reads of an Admin's key, one of them with a repeat.
    fn with_reads(mut run: Run) -> Run {
        let me = json!({"id": "k", "systemRole": {"id": "ADMINISTRATOR", "name": "Admin"}, "accessGroups": []});
        run.record(Observation {
            order: diagnosis::evidence::Order::default(),
            tries: 2,
            ..answer(Probe::Me, 200, me)
        });
        run.record(answer(Probe::Jobs, 200, json!({"content": [], "totalFound": 0})));
        run.finished = true;
        run
    }

    /// A report of a check without answers.
    fn report_for(label: Option<&str>) -> anyhow::Result<Report> {
        let wish = Wish {
            read_only: true,
            only: None,
        };
        let diagnosis = diagnosis::diagnose(&Run::new(wish, KeyShape::ApiKey));
        let circumstances = Circumstances {
            api_base: String::new(),
            last_four: None,
            only: false,
            read_only: true,
            requests: 0,
            route: Route::Direct,
            tls_issuer: None,
            notes: Vec::new(),
            other_user_of_key: false,
        };
        let at = "2026-11-26T23:35:00Z".parse()?;
        let made = ReportContext {
            tool: tool(),
            started_at: at,
            finished_at: at,
            environment: Environment::Production,
            label: label.map(str::to_owned),
            rehearsal: None,
        };
        Ok(checkup::report(&diagnosis, circumstances, made))
    }

    #[test]
    fn the_file_is_named_after_the_customer_and_the_day() -> anyhow::Result<()> {
        let long = "x".repeat(80);
        let cut = format!("findem-{}-2026-11-26.html", "x".repeat(NAME_LENGTH));
        for (label, expected) in [
            (Some("Acme Corp"), "findem-acme-corp-2026-11-26.html"),
            (Some("Acme’s"), "findem-acmes-2026-11-26.html"),
            (Some("O'Neil & Sons"), "findem-oneil-sons-2026-11-26.html"),
            (
                Some(" Müller & Söhne GmbH. "),
                "findem-müller-söhne-gmbh-2026-11-26.html",
            ),
            (Some("../../etc/passwd"), "findem-etc-passwd-2026-11-26.html"),
            (Some(r"C:\con"), "findem-c-con-2026-11-26.html"),
            (Some("a\u{202e}b"), "findem-ab-2026-11-26.html"),
            (Some(long.as_str()), cut.as_str()),
            (Some("…"), "findem-connect-report.html"),
            (None, "findem-connect-report.html"),
        ] {
            assert_eq!(file_name(&report_for(label)?), expected, "{label:?}");
        }
        Ok(())
    }

    #[test]
    fn the_ending_of_the_name_decides_the_format_and_another_one_is_refused() -> anyhow::Result<()> {
        let folder = tempfile::tempdir()?;
        let report = report_for(None)?;
        for (name, begins) in [
            ("report.html", Some("<!doctype html>")),
            ("report.HTM", Some("<!doctype html>")),
            ("report", Some("<!doctype html>")),
            ("Acme Inc. report", Some("<!doctype html>")),
            ("report.json", Some("{")),
            ("report.JSON", Some("{")),
            ("report.pdf", None),
            ("report.txt", None),
            ("report.docx", None),
        ] {
            let path = folder.path().join(name);
            let written = write(&report, &path);
            let code = written.err().map(|notice| notice.code);
            if let Some(begins) = begins {
                assert!(std::fs::read_to_string(&path)?.starts_with(begins), "{name}: {code:?}");
            } else {
                assert_eq!(code.as_deref(), Some(Code::ReportEnding.id()), "{name}");
                assert!(!path.exists(), "{name}");
            }
        }
        Ok(())
    }

    #[test]
    fn after_a_restart_the_report_says_what_the_page_says() -> anyhow::Result<()> {
        for status in [200, 403, 404] {
            let home = tempfile::tempdir()?;
            let open = || {
                let keychain = AsyncKeychain::new(SessionKeychain::default());
                Session::with(Folder::open(home.path()), keychain, false)
            };
            open().window.change(|state| {
                let wizard = &mut state.wizard;
                wizard.start(Environment::Production, None);
                wizard.key_stored(KeptKey {
                    // The key is too short to show its last four characters.
                    last_four: String::new(),
                    place: KeyPlace::Keychain {
                        name: "GNOME Keyring".to_owned(),
                        entry: "Findem Connect".to_owned(),
                    },
                    notes: Vec::new(),
                    fingerprint: None,
                });
                wizard.check_started(ActivityKind::Writes);
                let mut run = with_reads(wizard.run_for(ActivityKind::Writes, KeyShape::ApiKey));
                for probe in Probe::WRITES {
                    run.record(answer(probe, 404, json!({"message": "Not found"})));
                }
                run.record(answer(Probe::DeleteMessage, status, json!({"message": "Answered"})));
                wizard.check_finished(run, 1_000, 200);
                state.note_circumstances();
            });

            // Without the key the report is the same.
            for removed in [false, true] {
                let session = open();
                if removed {
                    session.window.change(WindowState::drop_key);
                }
                let kept = session.window.look(made).context("the report of the earlier check")?;
                let last = session.window.look(|state| state.wizard.progress.last.clone());
                let found = last.context("a check")?.diagnosis;
                assert_eq!(kept.summary.verdict, found.summary.verdict, "{removed}");
                let verdicts = |report: &Report| report.permissions.iter().map(|row| row.verdict).collect::<Vec<_>>();
                let shown: Vec<_> = found.rows.iter().map(|row| row.verdict).collect();
                assert_eq!(verdicts(&kept), shown, "{removed}");
                assert_eq!(kept.finished_at.as_second(), 1_000, "its own date");
                session.close();
            }

            let session = open();
            let before = session.window.look(made).context("the report of the earlier check")?;
            assert_eq!((before.run.mode, before.run.requests), (Mode::All, 2 + 1 + 7));
            session.window.change(|state| {
                let run = with_reads(state.wizard.run_for(ActivityKind::Again, KeyShape::ApiKey));
                state.wizard.sources_seen(run, 2_000);
                state.note_circumstances();
            });
            let report = session.window.look(made).context("a report")?;
            let last = session.window.look(|state| state.wizard.progress.last.clone());
            let found = last.context("a check")?.diagnosis;
            let rows = found.rows.iter();
            let shown: Vec<_> = rows.map(|row| (row.scope, row.verdict, row.reason)).collect();
            let saved: Vec<_> = report
                .permissions
                .iter()
                .filter_map(|row| Some((row.scope.known()?, row.verdict, row.reason())))
                .collect();
            assert_eq!(saved, shown, "{status}");
            assert_eq!(report.summary.verdict, found.summary.verdict);
            assert_eq!(report.run.mode, Mode::All, "{status}");
            assert_eq!(report.run.requests, 2 + 1 + 7, "{status}");
            assert_eq!(report.credential.last_four, None);
        }
        Ok(())
    }
}
