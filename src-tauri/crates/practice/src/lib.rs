//! The practice tenant: a made-up company on a loopback port that behaves as SmartRecruiters is documented to.
//!
//! People practice on it, and tests run against it. It serves the part of the Customer API that a connection with Findem needs,
//! enforces SmartRecruiters' limits, and grants access by System role, access group and module. Keys and candidate sources are
//! created on its own admin pages. [`Scenario`] lists the situations that it can show.
//!
//! It listens on 127.0.0.1 only, accepts only keys that it issued (they begin with [`KEY_PREFIX`]), and stores their hashes, never
//! the keys.

mod access;
mod admin;
mod api;
mod callbacks;
mod candidate_record;
mod company;
mod credential;
mod faults;
mod journal;
mod limits;
mod origin;
mod quirk;
mod request_extensions;
mod scenario;
mod scenario_setup;
mod server;
mod sources;
mod state;
mod tenant;
mod webhooks;
mod words;
mod world;

pub use access::{Module, Role, UnknownRole};
pub use credential::{IssuedKey, KEY_PREFIX};
pub use faults::{Effect, Fault, Faults};
pub use journal::JournalEntry;
pub use quirk::Quirk;
pub use scenario::{Scenario, UnknownScenario};
pub use state::SavedState;
pub use tenant::{MOST_CANDIDATES, Options, StartError, Tenant};
pub use words::Words;
