//! What evidence means. Pure functions over observations: no input or output, no clock, no async, no failure.

pub mod evidence;
pub mod finding;
pub mod message;
pub mod permission;
pub mod probe;
pub mod verdict;
