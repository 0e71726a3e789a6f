//! A state that can be looked at and changed by transitions, and by nothing else.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use wizard::view::Notice;

use super::runner::EffectRunner;
use crate::notice::Code;
use crate::state::{DeskState, JourneyId, Transitions, WindowState};

/// A state, and what runs the effects of its transitions.
pub(crate) struct StateCell<S> {
    state: Mutex<S>,
    effects: Arc<EffectRunner>,
}

/// The state of the wizard's window.
pub(crate) type WindowHandle = StateCell<WindowState>;

/// The state of the support desk.
pub(crate) type DeskHandle = StateCell<DeskState>;

impl<S: Transitions> StateCell<S> {
    /// A cell that holds this state.
    pub(crate) fn new(state: S, effects: Arc<EffectRunner>) -> Self {
        Self {
            state: Mutex::new(state),
            effects,
        }
    }

    /// Looks without changing anything.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&S) -> T) -> T {
        look(&self.lock())
    }

    /// Runs a transition, and then the effects that it wants. The state stays locked meanwhile, so that effects run in the order
    /// of their transitions; none of them waits.
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
    /// Runs a transition if the journey is still the one in which it was begun: a keychain may let a person wait, who goes to
    /// another journey meanwhile.
    pub(crate) fn change_in<T>(
        &self,
        id: JourneyId,
        transition: impl FnOnce(&mut WindowState) -> T,
    ) -> Result<T, Notice> {
        self.change(|state| (state.journey_id() == id).then(|| transition(state)))
            .ok_or_else(|| Code::WentElsewhere.notice())
    }

    /// Says what went wrong.
    pub(crate) fn notify(&self, notice: Notice) {
        self.change(|state| state.notify(notice));
    }
}
