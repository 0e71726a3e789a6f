//! Runs checks in the background and tells the wizard what comes of them.

use std::sync::Arc;
use std::time::Duration;

use checkup::plan::Plan;
use checkup::{Check, NetworkSnapshot, check};
use diagnosis::message::Message;
use diagnosis::run::{Run, Wish};
use jiff::Timestamp;
use tokio::time::Instant;
use wizard::view::{Notice, RequestView};
use wizard::{ActivityKind, Wizard};

use crate::key;
use crate::notice::Code;
use crate::session::{Inner, Session};

/// The whole of a check takes no longer.
pub(crate) const LONGEST: Duration = Duration::from_mins(1);

/// Starts a check and returns; its answers arrive as views. One check runs at a time.
pub(crate) async fn start(session: &Arc<Session>, kind: ActivityKind) -> Result<(), Notice> {
    let id = session.look(Inner::journey_id);
    let started = key::with_client(session, id, |inner, client, shape| {
        match inner.wizard.present.check.as_ref().map(|check| check.kind) {
            // A look that nobody asked for makes way, and so does one that began with older answers.
            None if inner.wizard.present.source_looking => inner.stop(),
            None => {}
            Some(ActivityKind::Again) if kind != ActivityKind::Again => inner.give_up(),
            Some(_) => return None,
        }
        inner.checks += 1;
        let (plan, run) = (plan_for(kind, &inner.wizard), inner.wizard.run_for(kind, shape));
        inner.wizard.check_started(kind);
        Some((client, plan, run, inner.checks, inner.cancel.child_token()))
    });
    let Some((client, plan, run, number, cancel)) = started.await? else {
        return Ok(());
    };
    if kind != ActivityKind::Again {
        session.attention.notify_one();
    }
    let session = session.clone();
    let begun = Instant::now();
    let order = Check {
        plan,
        deadline: begun + LONGEST,
        cancel,
    };
    let running = tauri::async_runtime::spawn({
        let (session, client) = (session.clone(), client.clone());
        async move {
            let mut watch = |run: &Run| {
                session.change(|inner| {
                    if inner.checks == number {
                        inner.wizard.check_progressed(run);
                    }
                });
            };
            check(&client, order, run, &mut watch).await
        }
    });
    tauri::async_runtime::spawn(async move {
        match running.await {
            Ok(run) => {
                let took_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
                session.change(|inner| {
                    if inner.checks == number {
                        inner.way = Some(NetworkSnapshot::of(&client));
                        inner.wizard.check_finished(run, now(), took_ms);
                    }
                });
                session.checked.notify_one();
            }
            Err(error) => {
                tracing::error!("a check failed: {error}");
                session.change(|inner| {
                    if inner.checks == number {
                        inner.wizard.present.check = None;
                    }
                });
                session.notify(Code::Internal.notice());
            }
        }
    });
    Ok(())
}

/// What goes on from a check needs its answers. They are not kept, so after a restart everything is read again.
fn plan_for(kind: ActivityKind, wizard: &Wizard) -> Plan {
    let goes_on = wizard.run().is_some();
    match kind {
        ActivityKind::Writes if goes_on => Plan::writes(),
        ActivityKind::Writes => Plan::check(&Wish::default()),
        ActivityKind::ConnectTest if goes_on => Plan::connect_test(),
        ActivityKind::ConnectTest | ActivityKind::Reads => reads(),
        ActivityKind::Again => Plan::again(wizard.reads_to_ask_again()),
    }
}

fn reads() -> Plan {
    Plan::check(&Wish {
        read_only: true,
        only: None,
    })
}

/// Looks at the sources alone, on top of what is known.
pub(crate) async fn look_at_source(session: &Arc<Session>) -> Result<(), Notice> {
    let id = session.look(Inner::journey_id);
    let started = key::with_client(session, id, |inner, client, shape| {
        if inner.wizard.present.source_looking || inner.wizard.present.check.is_some() {
            return None;
        }
        inner.wizard.present.source_looking = true;
        let plan = if inner.wizard.run().is_some() {
            Plan::sources()
        } else {
            reads()
        };
        let run = inner.wizard.run_for(ActivityKind::Again, shape);
        Some((client, plan, run, inner.cancel.child_token()))
    });
    let Some((client, plan, run, cancel)) = started.await? else {
        return Ok(());
    };
    let order = Check {
        plan,
        deadline: Instant::now() + LONGEST,
        cancel: cancel.clone(),
    };
    let run = check(&client, order, run, &mut |_| {}).await;
    session.change(|inner| {
        // A look that was stopped, or a key that was changed meanwhile, says nothing.
        if !cancel.is_cancelled() {
            inner.wizard.present.source_looking = false;
            inner.way = Some(NetworkSnapshot::of(&client));
            inner.wizard.sources_seen(run, now());
        }
    });
    Ok(())
}

/// Stops the check under way at once.
pub(crate) fn cancel(session: &Session) {
    session.change(Inner::stop);
}

/// Every request a check would make.
pub(crate) fn plan(writes: bool) -> Vec<RequestView> {
    let plan = if writes { Plan::writes() } else { reads() };
    plan.requests()
        .into_iter()
        .map(|planned| RequestView {
            method: planned.method.to_string(),
            path: planned.path.to_owned(),
            purpose: Some(Message::new(format!("request-{}", planned.probe.id()))),
            when: planned.when.id().map(|id| Message::new(format!("when-{id}"))),
            status: None,
            duration_ms: None,
        })
        .collect()
}

/// Every request that was sent with the present key, repeats included.
pub(crate) fn sent(session: &Session) -> Vec<RequestView> {
    let sent = session
        .look(|inner| inner.client.as_ref().map(smartrecruiters::Client::sent))
        .unwrap_or_default();
    sent.into_iter()
        .map(|sent| RequestView {
            method: sent.method.to_string(),
            path: sent.path,
            purpose: None,
            when: None,
            status: sent.status,
            duration_ms: Some(sent.duration_ms),
        })
        .collect()
}

/// Unix seconds.
pub(crate) fn now() -> i64 {
    Timestamp::now().as_second()
}

#[cfg(test)]
mod tests;
