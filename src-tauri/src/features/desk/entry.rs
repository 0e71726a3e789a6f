//! Opening the desk.

use ::desk::view::Pane;

use super::customers;
use crate::session::Session;
use crate::state::DeskState;

/// Opens the desk as it was left. This reads reports from the disk.
pub(super) fn enter(session: &Session) {
    session.window.change(|state| state.asked.clear());
    let practicing = customers::practicing(session);
    let (customers, problem) = customers::load(session, practicing);
    let selected = session.desk.look(DeskState::selected).ok();
    let read = selected.and_then(|id| {
        let runs = customers::run_views(session, &id).ok()?;
        Some((id, runs))
    });
    session.desk.change(|state| {
        if !state.is_open() {
            state.forget_trail();
        }
        state.desk.enter(customers, problem, practicing);
        if let Some((id, runs)) = read {
            state.desk.runs_read(&id, runs);
        }
        if !matches!(state.desk.pane(), Pane::Report(_) | Pane::Comparison(_)) {
            state.report = None;
        }
    });
}
