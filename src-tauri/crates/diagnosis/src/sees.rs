//! What a key sees: how many jobs, candidates and users its lists hold. A key that sees too little gets the same answers as a
//! key of a small company, so only a person can tell whether these numbers are right.

use serde_json::Value;

use crate::finding::ConnectTest;
use crate::reading::{Reading, read, rows_of};
use crate::run::Run;
use crate::vendor::probes::Probe;
use crate::verdict::LinkId;

/// How many records a list holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// Exactly this many.
    Exactly(u64),
    /// This many on the first page, and more on the next.
    AtLeast(u64),
}

/// What a key sees. What is not known is none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sees {
    /// Jobs.
    pub jobs: Option<Seen>,
    /// Candidates.
    pub candidates: Option<Seen>,
    /// Users.
    pub users: Option<Seen>,
}

impl Sees {
    /// What the answers of a run say, which may be unfinished.
    pub fn of(run: &Run) -> Self {
        Self {
            jobs: list(run, Probe::Jobs).and_then(total),
            candidates: list(run, Probe::Candidates).and_then(total),
            users: list(run, Probe::Users).and_then(page),
        }
    }

    /// What an earlier connect test has counted, when its answers are no longer here.
    pub fn of_test(test: &ConnectTest) -> Self {
        let count = |id| {
            let link = test.links.iter().find(|link| link.id == id);
            link.and_then(|link| link.count).map(Seen::Exactly)
        };
        Self {
            jobs: count(LinkId::Jobs),
            candidates: count(LinkId::Candidates),
            users: count(LinkId::Users),
        }
    }
}

/// The answer to a list, if it has the expected shape.
fn list(run: &Run, probe: Probe) -> Option<&Value> {
    match read(run.of(probe)?, false) {
        Reading::Success(body) => Some(body),
        _ => None,
    }
}

/// `totalFound`. A total that is smaller than the page itself says nothing.
fn total(list: &Value) -> Option<Seen> {
    let total = list.get("totalFound")?.as_u64()?;
    let rows = rows_of(list).unwrap_or_default();
    (total >= rows).then_some(Seen::Exactly(total))
}

/// The list of users has no total, so users are counted on the first page. A next page makes that the least there can be.
fn page(list: &Value) -> Option<Seen> {
    let rows = rows_of(list)?;
    let next = list.get("nextPageId").and_then(Value::as_str).unwrap_or_default();
    Some(if next.is_empty() {
        Seen::Exactly(rows)
    } else {
        Seen::AtLeast(rows)
    })
}
