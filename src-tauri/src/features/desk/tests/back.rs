//! One step back, and the sign that stays the same on the way.

use std::fs;

use ::desk::view::{Origin, Pane};
use anyhow::Context;
use diagnosis::verdict::{Cause, Reason, SummaryVerdict};
use practice::Role;
use report::{Report, Sheet};

use super::{Office, refused};
use crate::features::desk::{customers, reports};
use crate::state::DeskState;

/// What is on the screen, in a word.
fn place(office: &Office) -> String {
    let view = office.view();
    if !view.open {
        return "wizard".to_owned();
    }
    match view.pane {
        Pane::Start => "start".to_owned(),
        Pane::Symptoms => "symptoms".to_owned(),
        Pane::Customer => format!("customer {}", view.selected.is_some()),
        Pane::Report(shown) => match shown.origin {
            Origin::File { name, .. } => format!("file {name}"),
            Origin::Run { .. } => format!("run {}", shown.sheet.last_four.unwrap_or_default()),
        },
        Pane::Comparison(_) => "comparison".to_owned(),
    }
}

fn on_screen(office: &Office) -> anyhow::Result<Report> {
    let report = office.session.desk.look(DeskState::report_on_screen);
    report.context("no report is on the screen")
}

#[tokio::test]
async fn back_goes_one_step_back_from_everywhere_and_then_to_the_wizard() -> anyhow::Result<()> {
    let office = Office::open().await?;
    let session = &office.session;
    let id = office.add("Acme GmbH").await?;
    let mut seen = vec!["start".to_owned(), place(&office)];
    for role in [Role::Extended, Role::Administrator] {
        office.bring(&office.issue(role)?).await?;
        office.check(false).await?;
        seen.push(place(&office));
    }
    let report = on_screen(&office)?;
    let runs = office.view().runs;
    reports::compare(session, &runs[1].report_id, &runs[0].report_id).map_err(refused)?;
    seen.push(place(&office));
    session.desk.change(|state| {
        state.remember();
        state.report = None;
        state.desk.symptoms();
    });
    seen.push(place(&office));
    let file = office.folder.path().join("r.json");
    fs::write(&file, report::json(&report))?;
    reports::open_file(session, file).await.map_err(refused)?;
    seen.push(place(&office));
    reports::choose(session, &id);
    seen.push(place(&office));
    // Both runs may have begun in the same second, so either may be the latest.
    assert!(seen.last().is_some_and(|last| last.starts_with("run ")), "{seen:?}");

    // The pane of a customer without runs is not shown anymore, because there are runs now.
    seen.remove(1);
    while let Some(expected) = seen.pop() {
        assert_eq!(place(&office), expected);
        if expected.starts_with("run") || expected.starts_with("file") {
            let shown = office.report()?.sheet.report_id;
            assert_eq!(on_screen(&office)?.report_id, shown, "it can be saved and copied");
        }
        reports::back(session);
    }
    assert_eq!(place(&office), "wizard");
    Ok(())
}

#[tokio::test]
async fn back_from_a_report_that_was_opened_in_the_wizard_leads_to_the_wizard() -> anyhow::Result<()> {
    let office = Office::open().await?;
    office.add("Acme GmbH").await?;
    office.bring(&office.issue(Role::Extended)?).await?;
    office.check(false).await?;
    let file = office.folder.path().join("r.json");
    fs::write(&file, report::json(&on_screen(&office)?))?;
    office.session.desk.change(DeskState::leave);
    reports::open_file(&office.session, file).await.map_err(refused)?;
    assert_eq!(place(&office), "file r.json");
    reports::back(&office.session);
    assert_eq!(place(&office), "wizard");
    Ok(())
}

#[tokio::test]
async fn the_list_of_runs_shows_the_sign_of_the_opened_report() -> anyhow::Result<()> {
    let office = Office::open().await?;
    office.add("Acme GmbH").await?;
    office.bring(&office.issue(Role::Extended)?).await?;
    office.check(false).await?;
    let mut report = on_screen(&office)?;
    let mut signs = Vec::new();
    for verdict in SummaryVerdict::ALL {
        let causes = Cause::ALL.iter().map(|cause| Some(*cause)).chain([None]);
        for cause in causes {
            for reason in [None, Some(Reason::UnexpectedWrite), Some(Reason::Timeout)] {
                report.summary.verdict = *verdict;
                report.summary.cause = cause.map(Into::into);
                report.summary.reason = reason.map(Into::into);
                let listed = customers::run_view(&report, false).mark;
                assert_eq!(listed, Sheet::of(&report).mark, "{verdict:?} {cause:?} {reason:?}");
                signs.push(listed.sign);
            }
        }
    }
    for sign in ["✓", "✕", "!", "?"] {
        assert!(signs.contains(&sign), "{sign}");
    }
    Ok(())
}
