//! Running what the transitions of the state want, in one place.

mod cell;
mod runner;

pub(crate) use cell::{DeskHandle, StateCell, WindowHandle};
pub(crate) use runner::{EffectRunner, Signals, ViewStreams};
