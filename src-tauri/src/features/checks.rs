//! The wizard's checks, which run in the background.

use std::sync::Arc;
use std::time::Duration;

use checkup::plan::Plan;
use checkup::{CheckBroke, Checkup};
use diagnosis::feature::Feature;
use diagnosis::message::Message;
use diagnosis::probe::Probe;
use diagnosis::run::{Run, Wish};
use jiff::Timestamp;
use smartrecruiters::Client;
use wizard::view::{Notice, RequestView};
use wizard::{ActivityKind, Automatic, Wizard};

use crate::features::key;
use crate::notice::Code;
use crate::session::Session;
use crate::state::{Effect, JourneyId, WindowState};

/// The longest time that a check may take.
pub(crate) const LONGEST: Duration = Duration::from_mins(1);

/// Who starts a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StartedBy {
    /// The person, with a click.
    Person,
    /// The program. This is what was due.
    Itself(Automatic),
    /// The program, which repeats failed reads in the background. It comes back to them anyway, so no read is tried twice in a row.
    Background,
}

/// Starts a check because the person asked for it, and returns. Its answers arrive as views. Only one check runs at a time.
pub(crate) async fn start(session: &Arc<Session>, kind: ActivityKind) -> Result<(), Notice> {
    let id = session.window.look(WindowState::journey_id);
    if kind == ActivityKind::Writes {
        session.window.look(|state| state.allows(Feature::WriteAttempts))?;
    }
    begin(session, id, kind, StartedBy::Person).await
}

/// Repeats the failed reads.
pub(crate) async fn start_again(session: &Arc<Session>) -> Result<(), Notice> {
    let id = session.window.look(WindowState::journey_id);
    begin(session, id, ActivityKind::Again, StartedBy::Background).await
}

/// Starts a check that is due in this journey. Nothing starts if it is no longer due once the key is at hand, for example because
/// the person has stopped it or brought another key.
pub(crate) async fn start_by_itself(
    session: &Arc<Session>,
    id: JourneyId,
    kind: ActivityKind,
    due: Automatic,
) -> Result<(), Notice> {
    begin(session, id, kind, StartedBy::Itself(due)).await
}

async fn begin(session: &Arc<Session>, id: JourneyId, kind: ActivityKind, by: StartedBy) -> Result<(), Notice> {
    let started = key::with_client(session, id, |state, client, shape| {
        if let StartedBy::Itself(due) = by
            && state.wizard.starts_now() != Some(due)
        {
            return None;
        }
        match state.wizard.present.check.as_ref().map(|check| check.kind) {
            // The check also stops a look at the source that is running, because that look began with older answers.
            None if state.wizard.present.source_looking => state.stop(),
            None => {}
            Some(ActivityKind::Again) if kind != ActivityKind::Again => state.abandon_checks(),
            Some(_) => return None,
        }
        state.checks += 1;
        let checkup = Checkup {
            client: for_whom(client, by),
            plan: plan_for(kind, &state.wizard),
            run: state.wizard.run_for(kind, shape),
            longest: LONGEST,
            cancel: state.cancel.child_token(),
        };
        match by {
            StartedBy::Itself(_) => state.wizard.check_started_by_itself(kind),
            StartedBy::Person => {
                state.wizard.started_by_person();
                state.wizard.check_started(kind);
            }
            StartedBy::Background => state.wizard.check_started(kind),
        }
        if kind != ActivityKind::Again {
            state.want(Effect::LookAgain);
        }
        Some((checkup, state.checks))
    });
    let Some((checkup, number)) = started.await? else {
        return Ok(());
    };
    let session = session.clone();
    tauri::async_runtime::spawn(async move {
        let mut watch = |run: &Run| {
            session.window.change(|state| {
                if state.checks == number {
                    state.wizard.check_progressed(run);
                }
            });
        };
        if let Ok(finished) = checkup.run(&mut watch).await {
            session.window.change(|state| {
                if state.checks == number {
                    let took_ms = finished.took_ms();
                    if by == StartedBy::Background {
                        state.wizard.read_by_itself();
                    }
                    state.network = finished.network;
                    state.wizard.check_finished(finished.run, now(), took_ms);
                    state.note_circumstances();
                }
                state.want(Effect::RestartPause);
            });
        } else {
            session.window.change(|state| {
                if state.checks == number {
                    state.wizard.present.check = None;
                }
            });
            session.window.notify(Code::Internal.notice());
        }
    });
    Ok(())
}

fn for_whom(client: Client, by: StartedBy) -> Client {
    match by {
        StartedBy::Person | StartedBy::Itself(_) => client,
        StartedBy::Background => client.without_repeats(),
    }
}

/// The plan of a check. A check that builds on an earlier one needs its answers. Answers are never saved, so after a restart
/// everything is read again.
fn plan_for(kind: ActivityKind, wizard: &Wizard) -> Plan {
    let goes_on = wizard.run().is_some();
    match kind {
        ActivityKind::Writes if goes_on => Plan::writes(),
        ActivityKind::Writes => Plan::check(&Wish::default()),
        ActivityKind::ConnectTest if goes_on => Plan::connect_test(),
        ActivityKind::ConnectTest | ActivityKind::Reads => reads(),
        ActivityKind::Again if !goes_on => reads(),
        ActivityKind::Again => Plan::again(wizard.reads_to_ask_again()),
    }
}

fn reads() -> Plan {
    Plan::check(&Wish {
        read_only: true,
        only: None,
    })
}

/// Reads only the sources, and adds the result to what is known.
pub(crate) async fn look_at_source(session: &Arc<Session>, by: StartedBy) -> Result<(), Notice> {
    let id = session.window.look(WindowState::journey_id);
    let started = key::with_client(session, id, |state, client, shape| {
        if state.wizard.present.source_looking || state.wizard.present.check.is_some() {
            return None;
        }
        state.wizard.present.source_looking = true;
        let plan = if state.wizard.run().is_some() {
            Plan::sources()
        } else {
            reads()
        };
        Some(Checkup {
            client: for_whom(client, by),
            plan,
            run: state.wizard.run_for(ActivityKind::Again, shape),
            longest: LONGEST,
            cancel: state.cancel.child_token(),
        })
    });
    let Some(checkup) = started.await? else {
        return Ok(());
    };
    let cancel = checkup.cancel.clone();
    let finished = checkup.run(&mut |_| {}).await;
    session.window.change(|state| {
        // A look that was stopped says nothing, because the key or the journey may have changed since it began.
        if cancel.is_cancelled() {
            return Ok(());
        }
        state.wizard.present.source_looking = false;
        if by == StartedBy::Background {
            state.wizard.read_by_itself();
        }
        let finished = finished.map_err(|CheckBroke| Code::Internal.notice())?;
        state.network = finished.network;
        state.wizard.sources_seen(finished.run, now());
        state.note_circumstances();
        Ok(())
    })
}

/// Stops what is running at once, because the person asked for it.
pub(crate) fn cancel(session: &Session) {
    session.window.change(|state| {
        state.stop();
        state.wizard.halted_by_person();
    });
}

/// Every request that a check would send.
pub(crate) fn plan(writes: bool) -> Vec<RequestView> {
    let plan = if writes { Plan::writes() } else { reads() };
    plan.requests()
        .into_iter()
        .map(|planned| RequestView {
            method: planned.method.to_string(),
            path: planned.path.to_owned(),
            purpose: purpose(planned.probe),
            when: planned.when.id().map(|id| Message::new(format!("when-{id}"))),
            status: None,
            duration_ms: None,
        })
        .collect()
}

/// What a request reads or tries.
fn purpose(probe: Probe) -> Message {
    Message::new(format!("request-{}", probe.id()))
}

/// Every request that was sent with the present key, including repeats.
pub(crate) fn sent(session: &Session) -> Vec<RequestView> {
    let sent = session
        .window
        .look(|state| state.client.as_ref().map(Client::sent))
        .unwrap_or_default();
    sent.into_iter()
        .map(|sent| RequestView {
            method: sent.method.to_string(),
            path: sent.path,
            purpose: purpose(sent.probe),
            when: None,
            status: sent.status,
            duration_ms: Some(sent.duration_ms),
        })
        .collect()
}

/// The present time in Unix seconds.
pub(crate) fn now() -> i64 {
    Timestamp::now().as_second()
}

#[cfg(test)]
mod tests;
