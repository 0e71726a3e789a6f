//! The desk in another language.

use super::entry::enter;
use super::reports;
use crate::session::Session;
use crate::state::DeskState;

/// Shows the open desk in the language that the window speaks now.
pub(crate) fn reword(session: &Session) {
    if session.desk.look(DeskState::is_open) {
        enter(session);
        reports::reword(session);
    }
}
