//! How findings are shown: the sign and tone of each verdict, the ids of the sentences, and what to do next.
//!
//! The wizard, the support desk, the reports and the command line all use this crate, so they cannot contradict each other. It
//! renders no text and knows no screen: a sentence is a [`Message`](diagnosis::message::Message), which is the id of a text with
//! its arguments.

mod banner;
pub mod cause;
pub mod comparison;
pub mod connect;
pub mod key;
mod key_question;
pub mod mapping;
pub mod network;
pub mod reason;
pub mod rehearsal;
pub mod row;
pub mod sees;
mod sign;
pub mod source;
pub mod symptom;

pub use banner::Banner;
pub use cause::FixPage;
pub use key::NextStep;
pub use key_question::{Given, KeyQuestion};
pub use sign::{Sign, Tone};
