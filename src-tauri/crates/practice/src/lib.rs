//! The practice tenant: a company on a loopback port that behaves as SmartRecruiters is documented to.
//!
//! It is where a newcomer practises, and what every test is pointed at. It answers the part of the Customer API that a
//! connection with Findem needs, keeps SmartRecruiters' limits, decides by System role, access group and module, and has
//! admin pages of its own in which keys and candidate sources are made. [`Scenario`] names the troubles that it can show.
//!
//! It listens on 127.0.0.1 alone, knows only keys that it issued itself (they begin with [`KEY_PREFIX`]), and keeps
//! their hashes, never the keys.

mod access;
mod admin;
mod api;
mod company;
mod credential;
mod faults;
mod journal;
mod limits;
mod profile;
mod scenario;
mod server;
mod sources;
mod state;
mod tenant;
mod webhooks;
mod world;

pub use access::{Module, Role, UnknownRole};
pub use credential::{IssuedKey, KEY_PREFIX};
pub use faults::{Effect, Fault, Faults};
pub use journal::JournalEntry;
pub use scenario::{Scenario, UnknownScenario};
pub use state::{Quirk, SavedState};
pub use tenant::{MOST_CANDIDATES, Options, StartError, Tenant};
