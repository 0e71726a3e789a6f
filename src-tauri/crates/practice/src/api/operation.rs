//! One operation, apart from what serves it.

use axum::http::StatusCode;

use crate::limits::Rule;

/// One operation.
#[derive(Debug)]
pub(super) struct Operation {
    pub(super) method: &'static str,
    pub(super) path: &'static str,
    /// A token needs one of these scopes. The first one decides which roles may use the operation.
    pub(super) scopes: &'static [&'static str],
    pub(super) rule: Rule,
    /// The code of a 403, if one is documented.
    pub(super) refusal: Option<&'static str>,
    /// The refusal of an object, if it is not a 403.
    pub(super) unseen: Option<ObjectRefusal>,
    /// The documented codes of a 404; empty if none is documented.
    pub(super) missing: &'static [&'static str],
    /// Whether it needs a key. Operations without one are public or belong to another server.
    pub(super) takes_key: bool,
}

/// The documented refusal of an object with 401.
#[derive(Debug, Clone, Copy)]
pub(super) struct ObjectRefusal {
    pub(super) status: StatusCode,
    pub(super) code: Option<&'static str>,
    pub(super) message: &'static str,
}
