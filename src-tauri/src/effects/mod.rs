//! Runs the effects that transitions want, in one place.

mod cell;
mod runner;

pub(crate) use cell::{DeskHandle, StateCell, WindowHandle};
pub(crate) use runner::{EffectRunner, Signals, ViewStreams};
