//! What evidence means. Pure functions over observations: no input or output, no clock, no async, no failure.

pub mod evidence;
pub mod probe;
