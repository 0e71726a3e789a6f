//! What people have to do about a reason.

use diagnosis::message::Message;
use diagnosis::verdict::{Reason, Uncounted};

/// The sentence of a reason.
pub fn sentence(reason: Reason) -> Message {
    Message::new(format!("reason-{}", reason.id()))
}

/// Whether a later check would have the same result.
pub const fn is_lasting(reason: Reason) -> bool {
    matches!(
        reason,
        Reason::UnexpectedWrite
            | Reason::MaskedIds
            | Reason::NoSuchEndpoint
            | Reason::NoSafeAttempt
            | Reason::WrongShape
            | Reason::TooLarge
    )
}

/// Whether a proxy may help, because it is another route through the company's network.
pub const fn is_about_the_route(reason: Reason) -> bool {
    matches!(
        reason,
        Reason::Dns | Reason::Connect | Reason::Tls | Reason::Proxy | Reason::CaptivePortal | Reason::Timeout
    )
}

/// Why records could not be counted.
pub fn why_uncounted(uncounted: Uncounted) -> Message {
    match uncounted {
        Uncounted::Refused => Message::new("count-refused"),
        Uncounted::Unclear { reason } => sentence(reason),
    }
}
