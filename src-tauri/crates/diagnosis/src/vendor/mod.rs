//! Everything that is SmartRecruiters' own: its addresses, errors, roles, modules, keys, headers and limits. If SmartRecruiters
//! changes one of them, the change belongs here.

pub mod errors;
pub mod headers;
pub mod keys;
pub mod limits;
pub mod modules;
pub mod objects;
pub(crate) mod phrases;
pub mod probes;
pub mod roles;

pub use errors::ErrorCode;
