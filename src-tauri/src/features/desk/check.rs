//! Checks of customers' keys, which run in the background and keep their reports.

use std::sync::Arc;

use ::desk::view::Origin;
use checkup::{CheckBroke, Checkup, Subject};
use diagnosis::feature::Feature;
use diagnosis::run::{Run, Wish};
use report::Report;
use wizard::view::Notice;

use super::{customers, key, reports};
use crate::features::checks::LONGEST;
use crate::features::save_report::tool;
use crate::notice::{self, Code};
use crate::session::Session;
use crate::state::DeskState;

/// Starts a check of the selected customer's key and returns. Its answers arrive as views. Only one check runs at a time.
pub(super) async fn start(session: &Arc<Session>, writes: bool) -> Result<(), Notice> {
    let id = session.desk.look(DeskState::selected)?;
    let _turn = session.customer_keys.lock().await;
    let key = key::in_use(session, &id).await?;
    let profile = customers::profile(session, &id)?;
    let (base, client) = key::client_of(session, &profile, &key)?;
    if writes {
        let allowed = client.allows(Feature::WriteAttempts);
        allowed.map_err(|forbidden| notice::forbidden(&forbidden))?;
    }
    let started = session.desk.change(|state| {
        if state.desk.checking().is_some() {
            return Err(busy(state, &id));
        }
        // While the keychain was asked, the customer may have been deleted, or the person may have switched to practice.
        if state.desk.customer(&id).is_none() {
            return Err(Code::CustomerGone.notice());
        }
        state.checks += 1;
        state.desk.check_started(&id, writes);
        state.client = Some(client.clone());
        Ok((state.checks, state.cancel.child_token()))
    });
    let (number, cancel) = started?;
    let wish = Wish {
        read_only: !writes,
        only: None,
    };
    let checkup = Checkup::whole(client, wish, key.shape, LONGEST, cancel);
    let subject = Subject {
        tool: tool(),
        base,
        last_four: key.last_four(),
        label: Some(profile.name),
    };
    let session = session.clone();
    tauri::async_runtime::spawn(async move {
        let mut watch = |run: &Run| {
            session.desk.change(|state| {
                if state.checks == number {
                    state.desk.check_progressed(run);
                }
            });
        };
        let report = match checkup.report(subject, &mut watch).await {
            // A check that was stopped knows less than the previous report, so its report is dropped.
            Ok((finished, _)) if finished.run.cancelled => None,
            Ok((_, report)) => Some(report),
            Err(CheckBroke) => {
                session.window.notify(Code::Internal.notice());
                None
            }
        };
        if let Some(report) = report {
            finished(&session, number, &id, report).await;
        } else {
            session.desk.change(|state| {
                if state.checks == number {
                    state.client = None;
                    state.desk.check_failed();
                }
            });
        }
    });
    Ok(())
}

/// The notice that says which check is running.
fn busy(state: &DeskState, id: &str) -> Notice {
    let other = state.desk.checking().filter(|checking| checking.customer != id);
    match other.and_then(|checking| state.desk.customer(&checking.customer)) {
        Some(other) => Code::CheckElsewhere.with(|message| message.text("name", &other.name)),
        None => Code::CustomerBusy.notice(),
    }
}

/// Keeps the report, and shows it if its check was not abandoned.
async fn finished(session: &Session, number: u64, id: &str, report: Report) {
    let report = reports::with_past(session, id, report).sealed();
    let kept = reports::keep(session, id, &report, false, Code::RunsNotKept).await;
    if let Err(problem) = &kept {
        session.window.notify(problem.clone());
    }
    let since = reports::since(session, id, &report);
    session.desk.change(|state| {
        if let Ok(count) = kept {
            state.desk.run_kept(id, customers::run_view(&report, false), count);
        }
        if state.checks == number {
            state.client = None;
            let origin = Origin::Run {
                kept: kept.is_ok(),
                received: false,
            };
            let shown = reports::shown(&report, origin, since);
            if state.is_selected(id) {
                state.remember();
                state.report = Some(report);
            }
            state.desk.check_finished(shown);
        }
    });
}

/// Stops the running check at once.
pub(super) fn cancel(session: &Session) {
    session.desk.change(DeskState::stop);
}
