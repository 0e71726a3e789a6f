//! What the server and the API tell each other in extensions of a request and its answer.

use std::time::Duration;

/// The delay of the answer; an extension of the request.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AnswerDelay(pub(crate) Duration);

/// The name of the request's credential for the journal; an extension of the answer.
#[derive(Debug, Clone)]
pub(crate) struct CredentialName(pub(crate) String);
