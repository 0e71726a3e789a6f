//! The state of the setup wizard and its transitions. It renders a [`view::View`] and does not use a window, the network or the
//! disk.

mod automatic;
mod fingerprint;
mod overtaken;
pub mod progress;
pub mod rehearsal;
mod rehearsal_transitions;
mod render;
pub mod state;
pub mod view;
mod watch;

pub use fingerprint::KeyFingerprint;
pub use progress::{Fields, KeptKey, LastCheck, MappingRow, OldKey, PROGRESS_VERSION, Progress};
pub use state::{Activity, ActivityKind, Automatic, Objection, Wizard};
