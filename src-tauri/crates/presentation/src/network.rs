//! What prevents this computer from reaching the host, and what helps.

use diagnosis::message::Message;
use diagnosis::verdict::Reason;

use crate::reason::sentence;

/// What else helps if a check reached nothing on this host. None if the headline about this reason already says whom to ask.
pub fn help(reason: Reason, host: &str) -> Option<Message> {
    matches!(reason, Reason::Dns | Reason::Connect | Reason::Timeout)
        .then(|| Message::new("permissions-ask-it").text("host", host))
}

/// The sentences for a host that could not be reached: first the reason, unless the obstacle already explains it; then the
/// obstacle or, without one, what usually helps.
pub fn unreachable(reason: Reason, obstacle: Option<&Message>, host: &str) -> Vec<Message> {
    let said_by_obstacle = reason == Reason::Proxy && obstacle.is_some();
    let help = obstacle.cloned().unwrap_or_else(|| {
        Message::new(match reason {
            Reason::CaptivePortal => "start-network-sign-in",
            Reason::Clock => "start-network-set-clock",
            _ => "start-network-ask-it",
        })
    });
    let reason = (!said_by_obstacle).then(|| sentence(reason));
    reason.into_iter().chain([help.text("host", host)]).collect()
}
