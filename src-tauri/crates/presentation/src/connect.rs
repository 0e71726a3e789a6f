//! The connect test, as its page shows it.

use diagnosis::finding::{ConnectLink, ConnectTest};
use diagnosis::message::Message;
use diagnosis::verdict::{LinkId, LinkVerdict, SourceVerdict};

use crate::{Banner, Sign, Tone};

/// The banner of a finished test.
pub fn banner(test: &ConnectTest) -> Banner {
    if let Some(empty) = empty_lists(test) {
        return Banner::new(
            Tone::Attention,
            Message::new("connect-empty-lists").text("empty", empty.id()),
        )
        .detail(Message::new("connect-empty-lists-detail"));
    }
    let verdict = test.verdict.id();
    let sync = test
        .first_sync_seconds
        .filter(|_| test.verdict == LinkVerdict::Pass)
        .map(|seconds| FirstSync::of(seconds).message("connect-first-sync"));
    let detail = sync.unwrap_or_else(|| {
        let detail = Message::new(format!("connect-{verdict}-detail"));
        match first_failure(test) {
            Some(link) => detail.nested("link", Message::new(link_text(link.id))),
            None => detail,
        }
    });
    Banner::signed(&Sign::from(test.verdict), Message::new(format!("connect-{verdict}"))).detail(detail)
}

/// The id of the text with a link's name.
pub fn link_text(id: LinkId) -> String {
    format!("link-{}", id.id())
}

/// The failed link to fix first.
pub fn first_failure(test: &ConnectTest) -> Option<&ConnectLink> {
    test.links.iter().find(|link| link.verdict == LinkVerdict::Fail)
}

/// Which lists can be read but are empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EmptyLists {
    /// There are no jobs and no candidates.
    Both,
    /// No jobs.
    Jobs,
    /// No candidates.
    Candidates,
}

impl EmptyLists {
    const fn id(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Jobs => "jobs",
            Self::Candidates => "candidates",
        }
    }
}

/// Which lists were empty in a test that passed. They also look empty if the key sees too little.
pub fn empty_lists(test: &ConnectTest) -> Option<EmptyLists> {
    if test.verdict != LinkVerdict::Pass {
        return None;
    }
    let empty = |id| test.links.iter().any(|link| link.id == id && link.count == Some(0));
    match (empty(LinkId::Jobs), empty(LinkId::Candidates)) {
        (true, true) => Some(EmptyLists::Both),
        (true, false) => Some(EmptyLists::Jobs),
        (false, true) => Some(EmptyLists::Candidates),
        (false, false) => None,
    }
}

/// How long the first sync takes: "within a minute" below half a minute, in minutes below two hours, and in hours above.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FirstSync {
    /// Less than half a minute.
    UnderAMinute,
    /// This many minutes.
    Minutes(usize),
    /// This many hours.
    Hours(usize),
}

impl FirstSync {
    /// Rounds to the nearest minute or hour.
    pub fn of(seconds: u64) -> Self {
        const MINUTE: u64 = 60;
        const HOUR: u64 = 60 * MINUTE;
        let nearest = |unit: u64| usize::try_from(seconds.saturating_add(unit / 2) / unit).unwrap_or(usize::MAX);
        match nearest(MINUTE) {
            0 => Self::UnderAMinute,
            minutes if seconds < 2 * HOUR => Self::Minutes(minutes),
            _ => Self::Hours(nearest(HOUR)),
        }
    }

    /// The message with one of the texts `{family}-minute`, `{family}-minutes` and `{family}-hours`.
    pub fn message(self, family: &str) -> Message {
        match self {
            Self::UnderAMinute => Message::new(format!("{family}-minute")),
            Self::Minutes(minutes) => Message::new(format!("{family}-minutes")).number("minutes", minutes),
            Self::Hours(hours) => Message::new(format!("{family}-hours")).number("hours", hours),
        }
    }
}

/// The page where a failed link is fixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MendedAt {
    /// The page of the source.
    Source,
    /// The page of the permissions.
    Permissions,
}

impl MendedAt {
    /// The page where this link is fixed. If the key may not read the list of sources, that is fixed with its permissions.
    pub fn of(link: LinkId, source: Option<SourceVerdict>) -> Self {
        if link == LinkId::Source && source != Some(SourceVerdict::Inconclusive) {
            Self::Source
        } else {
            Self::Permissions
        }
    }

    /// The suffix of the ids of its texts.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Permissions => "permissions",
        }
    }
}

/// Whether a link passed without being tried: notes and attachments belong to a candidate, and there is none.
pub fn had_nothing_to_try(link: &ConnectLink, links: &[ConnectLink]) -> bool {
    let no_candidate = links
        .iter()
        .any(|link| link.id == LinkId::Candidates && link.count == Some(0));
    no_candidate && link.verdict == LinkVerdict::Pass && matches!(link.id, LinkId::Notes | LinkId::Attachments)
}

/// The number of records that a passed link found, if it can be counted.
pub fn counted(id: LinkId, count: Option<u64>) -> Option<Message> {
    match (id, count?) {
        (LinkId::SignIn | LinkId::Source, _) => None,
        (_, 0) => Some(Message::new("connect-empty")),
        (id, count) => {
            let count = usize::try_from(count).unwrap_or(usize::MAX);
            Some(Message::new(format!("connect-count-{}", id.id())).number("count", count))
        }
    }
}

/// Whether the link of the source passed although there is no source, because the company has no page for custom sources.
pub fn goes_without_the_source(link: &ConnectLink) -> bool {
    link.id == LinkId::Source && link.verdict == LinkVerdict::Pass && link.count.is_none()
}

/// Whether everything works but the source, which the company can do without: candidates then show as Other.
pub fn only_the_source_is_open(test: &ConnectTest, source: Option<SourceVerdict>) -> bool {
    let others = test.links.iter().filter(|link| link.id != LinkId::Source);
    first_failure(test).is_some_and(|link| MendedAt::of(link.id, source) == MendedAt::Source)
        && others.into_iter().all(|link| link.verdict == LinkVerdict::Pass)
}

/// The banner of a test in which only the source is open.
pub fn without_the_source() -> Banner {
    Banner::new(Tone::Attention, Message::new("connect-only-source")).detail(Message::new("connect-only-source-detail"))
}

/// What a passed link found.
pub fn found(link: &ConnectLink, role: Option<&str>) -> Message {
    match (link.id, role) {
        (LinkId::SignIn, Some(role)) => Message::new("connect-role").text("role", role),
        (LinkId::SignIn, None) => Message::new("connect-accepted"),
        (LinkId::Source, _) if goes_without_the_source(link) => Message::new("connect-source-none"),
        (LinkId::Source, _) => Message::new("connect-source"),
        (id, _) => counted(id, link.count).unwrap_or_else(|| Message::new("connect-readable")),
    }
}
