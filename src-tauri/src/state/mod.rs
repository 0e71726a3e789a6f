//! The state of the window: data and transitions. A transition changes the data and notes the effects that it wants. It does not
//! read or write files, send requests, or wait for anything.

mod desk;
mod effect;
mod journey;
mod key;
mod rehearsal;
mod window;

pub(crate) use desk::DeskState;
pub(crate) use effect::{Effect, Snapshot, Transitions};
pub(crate) use journey::{JourneyId, OpenedJourney, last_of};
pub(crate) use key::{KeyInUse, Storing};
pub(crate) use rehearsal::{FoundLeftover, read_marker};
pub(crate) use window::WindowState;
