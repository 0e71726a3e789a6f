//! Checks a customer's key in the background, and keeps what comes of it.

use std::sync::Arc;

use ::desk::view::Origin;
use checkup::plan::Plan;
use checkup::{Check, NetworkSnapshot, ReportContext, check};
use diagnosis::diagnose;
use diagnosis::run::{Run, Wish};
use jiff::Timestamp;
use report::Report;
use tokio::time::Instant;
use wizard::view::Notice;

use super::{customers, key, reports};
use crate::checks::LONGEST;
use crate::notice::Code;
use crate::save::tool;
use crate::session::Session;

/// Starts a check of the selected customer's key and returns; its answers arrive as views. One runs at a time.
pub(super) async fn start(session: &Arc<Session>, writes: bool) -> Result<(), Notice> {
    let id = session.look_at_desk(super::Support::selected)?;
    let _turn = session.customer_keys.lock().await;
    let key = key::in_use(session, &id).await?;
    let profile = customers::profile(session, &id)?;
    let (base, client) = key::client_of(session, &profile, &key)?;
    let started = session.desk(|support| {
        if support.desk.checking().is_some() {
            return Err(busy(support, &id));
        }
        support.checks += 1;
        support.desk.check_started(&id, writes);
        support.client = Some(client.clone());
        let origin = base.origin();
        let host = origin.rsplit('/').next().unwrap_or_default().to_owned();
        if !support.hosts.contains(&host) {
            support.hosts.push(host);
        }
        Ok((support.checks, support.cancel.child_token()))
    });
    let (number, cancel) = started?;
    let wish = Wish {
        read_only: !writes,
        only: None,
    };
    let order = Check {
        plan: Plan::check(&wish),
        deadline: Instant::now() + LONGEST,
        cancel,
    };
    let run = Run::new(wish, key.shape);
    let started_at = Timestamp::now();
    let session = session.clone();
    let running = tauri::async_runtime::spawn({
        let (session, client) = (session.clone(), client.clone());
        async move {
            let mut watch = |run: &Run| {
                session.desk(|support| {
                    if support.checks == number {
                        support.desk.check_progressed(run);
                    }
                });
            };
            check(&client, order, run, &mut watch).await
        }
    });
    tauri::async_runtime::spawn(async move {
        let run = match running.await {
            // What was stopped says less than what was known before.
            Ok(run) if run.cancelled => None,
            Ok(run) => Some(run),
            Err(error) => {
                tracing::error!("a check failed: {error}");
                session.notify(Code::Internal.notice());
                None
            }
        };
        let Some(run) = run else {
            session.desk(|support| {
                if support.checks == number {
                    support.client = None;
                    support.desk.check_failed();
                }
            });
            return;
        };
        let made = ReportContext {
            tool: tool(),
            started_at,
            finished_at: Timestamp::now(),
            base,
            last_four: key.last_four(),
            label: Some(profile.name),
            rehearsal: None,
        };
        let report = checkup::report(&run, &diagnose(&run), Some(&NetworkSnapshot::of(&client)), made);
        finished(&session, number, &id, report);
    });
    Ok(())
}

/// Which check is under way.
fn busy(support: &super::Support, id: &str) -> Notice {
    let other = support.desk.checking().filter(|checking| checking.customer != id);
    match other.and_then(|checking| support.desk.customer(&checking.customer)) {
        Some(other) => Code::CheckElsewhere.with(|message| message.text("name", &other.name)),
        None => Code::CustomerBusy.notice(),
    }
}

/// Keeps the report, and shows it where somebody waits for it.
fn finished(session: &Session, number: u64, id: &str, report: Report) {
    let kept = customers::runs(session, id).and_then(|runs| reports::keep(&runs, &report, false, Code::RunsNotKept));
    if let Err(problem) = &kept {
        session.notify(problem.clone());
    }
    let since = reports::since(session, id, &report);
    session.desk(|support| {
        if let Ok(count) = kept {
            support.desk.run_kept(id, customers::run_view(&report, false), count);
        }
        if support.checks == number {
            support.client = None;
            let origin = Origin::Run {
                kept: kept.is_ok(),
                received: false,
            };
            let shown = reports::shown(&report, origin, since);
            if support.looks_at(id) {
                support.report = Some(report);
            }
            support.desk.check_finished(shown);
        }
    });
}

/// Stops the check under way at once.
pub(super) fn cancel(session: &Session) {
    session.desk(super::Support::stop);
}
