//! The state of the setup wizard and its transitions.

pub mod view;
