//! The state of the setup wizard and its transitions. It renders a [`view::View`] and knows no window, network or disk.

mod fingerprint;
pub mod progress;
pub mod rehearsal;
mod render;
pub mod state;
mod stored;
pub mod view;

pub use fingerprint::KeyFingerprint;
pub use progress::{Fields, KeptKey, LastCheck, OldKey, Progress};
pub use state::{Activity, ActivityKind, Wizard};
pub use stored::VERSION as PROGRESS_VERSION;
