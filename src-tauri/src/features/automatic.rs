//! Starts what needs no click: the check of a key that was just brought, the connect test, and the field sample once the person
//! has agreed to it. The wizard decides what is due; this starts it, one thing at a time.

use std::sync::Arc;

use wizard::view::{Network, Notice};
use wizard::{ActivityKind, Automatic};

use crate::features::{checks, fields, journey};
use crate::session::Session;
use crate::state::{DeskState, WindowState};

/// Starts everything that becomes due, until the program ends.
pub(crate) fn start(session: Arc<Session>) {
    tauri::async_runtime::spawn(async move {
        loop {
            session.signals.start_what_is_due.notified().await;
            start_what_is_due(&session).await;
        }
    });
}

/// Starts what is due now. While the desk is on the screen, the wizard waits.
async fn start_what_is_due(session: &Arc<Session>) {
    if session.desk.look(DeskState::is_open) {
        return;
    }
    let due = session.window.change(|state| {
        let due = state.wizard.starts_now()?;
        if due == Automatic::NetworkLook {
            state.wizard.present.network = Network::Looking;
        }
        Some((state.journey_id(), due))
    });
    let Some((id, due)) = due else { return };
    let started = match due {
        Automatic::NetworkLook => {
            let session = session.clone();
            tauri::async_runtime::spawn(async move {
                if let Err(problem) = journey::look_at_network(&session).await {
                    wait_for_a_click(&session, problem);
                }
            });
            Ok(())
        }
        Automatic::Check => checks::start_by_itself(session, id, ActivityKind::Reads, due).await,
        Automatic::ConnectTest => checks::start_by_itself(session, id, ActivityKind::ConnectTest, due).await,
        Automatic::FieldSample => match fields::begin(session, id, |wizard| wizard.starts_now() == Some(due)).await {
            Ok(sampling) => {
                let session = session.clone();
                tauri::async_runtime::spawn(async move {
                    if let Some(sampling) = sampling {
                        sampling.read(&session).await;
                    }
                });
                Ok(())
            }
            Err(problem) => Err(problem),
        },
    };
    if let Err(problem) = started
        && session.window.look(WindowState::journey_id) == id
    {
        wait_for_a_click(session, problem);
    }
}

/// Shows why something could not start. It is not tried again without a click.
fn wait_for_a_click(session: &Session, problem: Notice) {
    session.window.change(|state| {
        state.wizard.nothing_is_due();
        state.notify(problem);
    });
}

#[cfg(test)]
mod tests;
