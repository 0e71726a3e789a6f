//! A state that can be read, and can be changed only by transitions.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use wizard::view::Notice;

use super::runner::EffectRunner;
use crate::notice::Code;
use crate::state::{DeskState, JourneyId, Transitions, WindowState};

/// A state, together with the runner of its transitions' effects.
pub(crate) struct StateCell<S> {
    state: Mutex<S>,
    effects: Arc<EffectRunner>,
}

/// The state of the wizard's window.
pub(crate) type WindowHandle = StateCell<WindowState>;

/// The state of the support desk.
pub(crate) type DeskHandle = StateCell<DeskState>;

impl<S: Transitions> StateCell<S> {
    /// Makes a cell with this state.
    pub(crate) fn new(state: S, effects: Arc<EffectRunner>) -> Self {
        Self {
            state: Mutex::new(state),
            effects,
        }
    }

    /// Reads the state without changing it.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&S) -> T) -> T {
        look(&self.lock())
    }

    /// Runs a transition, and then the effects that it wants. The state stays locked until then, so that effects run in the order
    /// of their transitions. No effect waits for anything.
    pub(crate) fn change<T>(&self, transition: impl FnOnce(&mut S) -> T) -> T {
        let mut state = self.lock();
        let result = transition(&mut state);
        for effect in state.take_effects() {
            self.effects.run(effect);
        }
        result
    }

    fn lock(&self) -> MutexGuard<'_, S> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl WindowHandle {
    /// Runs a transition if the person is still in the journey in which it began. While the keychain waits for the person's
    /// answer, the person can switch to another journey.
    pub(crate) fn change_in<T>(
        &self,
        id: JourneyId,
        transition: impl FnOnce(&mut WindowState) -> T,
    ) -> Result<T, Notice> {
        self.change(|state| (state.journey_id() == id).then(|| transition(state)))
            .ok_or_else(|| Code::WentElsewhere.notice())
    }

    /// Shows a notice that says what went wrong.
    pub(crate) fn notify(&self, notice: Notice) {
        self.change(|state| state.notify(notice));
    }
}
