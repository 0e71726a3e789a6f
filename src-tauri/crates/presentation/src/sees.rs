//! What the key sees, in a recruiter's terms, and what to look at if that is too little.

use diagnosis::finding::Identity;
use diagnosis::message::Message;
use diagnosis::sees::{Seen, Sees};
use diagnosis::verdict::{Cause, IdentityVerdict};

/// The sentence that names the numbers. None if no number is known.
pub fn seen(sees: &Sees) -> Option<Message> {
    let known = [
        sees.jobs.map(|seen| counted("sees-jobs", seen)),
        sees.candidates.map(|seen| counted("sees-candidates", seen)),
        sees.users.map(|seen| counted("sees-users", seen)),
    ];
    let known: Vec<Message> = known.into_iter().flatten().collect();
    let id = match known.len() {
        0 => return None,
        1 => "sees-one",
        2 => "sees-two",
        _ => "sees-three",
    };
    let places = ["first", "second", "third"].into_iter().zip(known);
    Some(places.fold(Message::new(id), |message, (place, number)| {
        message.nested(place, number)
    }))
}

fn counted(id: &str, seen: Seen) -> Message {
    let (bound, count) = match seen {
        Seen::Exactly(count) => ("exactly", count),
        Seen::AtLeast(count) => ("atLeast", count),
    };
    Message::new(id)
        .text("bound", bound)
        .number("count", usize::try_from(count).unwrap_or(usize::MAX))
}

/// Why there may be more than the key sees, likeliest first: an access group that the key has, a role that is known to be weaker
/// than Admin, or both if nothing is known. An Admin's key without an access group sees everything there is, so there is only
/// one thing left: that it belongs to another company or environment.
pub fn why_too_little(identity: &Identity) -> Vec<Message> {
    let group = identity.access_groups > 0;
    let ids: &[&str] = match identity.verdict {
        _ if group => &["sees-because-group"],
        IdentityVerdict::Admin => &["sees-because-elsewhere"],
        IdentityVerdict::CustomRole | IdentityVerdict::WeakRole => &["sees-because-role"],
        IdentityVerdict::Unknown => &["sees-because-unknown-role", "sees-because-unknown-group"],
    };
    ids.iter().map(|id| Message::new(*id)).collect()
}

/// The cause whose fix shows the key everything. Every fix is a new key with the role Admin and no access group.
pub const fn fixed_by(identity: &Identity) -> Cause {
    if identity.access_groups > 0 {
        Cause::AccessGroup
    } else {
        Cause::SystemRole
    }
}
