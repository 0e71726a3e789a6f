//! How findings are shown: the sign and tone of each verdict, the sentences by id, and what to do next.
//!
//! The wizard, the support desk, the reports and the command line all ask here, so they cannot contradict each other. Nothing
//! here renders a text or knows a screen: a sentence is a [`Message`](diagnosis::message::Message), the id of a text with its
//! arguments.

mod banner;
pub mod cause;
pub mod comparison;
pub mod connect;
pub mod key;
pub mod network;
pub mod reason;
pub mod rehearsal;
pub mod row;
mod sign;
pub mod source;
pub mod symptom;

pub use banner::Banner;
pub use cause::FixPage;
pub use key::NextStep;
pub use sign::{Sign, Tone};
