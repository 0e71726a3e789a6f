//! Jobs.

use super::words::{LEVELS, PLACES, Place, TRADES, Trade};
use super::{Draw, Kind, id};

/// One job of the company.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) index: u64,
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) ref_number: String,
    pub(crate) department: usize,
    pub(crate) trade: &'static Trade,
    pub(crate) place: &'static Place,
    pub(crate) remote: bool,
    pub(crate) status: &'static str,
    pub(crate) posting: &'static str,
    pub(crate) level: (&'static str, &'static str),
    pub(crate) employment: (&'static str, &'static str),
    /// Yearly, in the currency of the place; absent where the company does not say.
    pub(crate) salary: Option<(u64, u64)>,
    /// Ages in seconds.
    pub(crate) created: u64,
    pub(crate) updated: u64,
    pub(crate) active: u64,
    /// Positions among the users, with their part in the hiring team.
    pub(crate) team: Vec<(usize, &'static str)>,
    weight: u64,
}

impl Job {
    pub(super) fn new(seed: u64, index: u64, users: usize) -> Self {
        let mut draw = Draw::new(seed, Kind::Job, index);
        let department = draw.position(TRADES.len());
        let trade = TRADES[department];
        let level = LEVELS[draw.position(LEVELS.len())];
        let title = match level.0 {
            "entry_level" => format!("Junior {}", draw.pick(trade.titles)),
            "director" => format!("Head of {}", trade.department),
            _ if draw.chance(30) => format!("Senior {}", draw.pick(trade.titles)),
            _ => draw.pick(trade.titles).to_owned(),
        };
        let status = match draw.below(100) {
            0..=7 => "CREATED",
            8..=44 => "SOURCING",
            45..=66 => "INTERVIEW",
            67..=74 => "OFFER",
            75..=88 => "FILLED",
            89..=95 => "CANCELLED",
            _ => "ON_HOLD",
        };
        let posting = match status {
            "SOURCING" | "INTERVIEW" | "OFFER" if draw.chance(10) => "INTERNAL",
            "SOURCING" | "INTERVIEW" | "OFFER" => "PUBLIC",
            "ON_HOLD" => "PRIVATE",
            _ => "NOT_PUBLISHED",
        };
        let created = 86_400 * (5 + draw.below(420)) + draw.below(36_000);
        let updated = draw.below(created);
        let base = 38_000 + 2_000 * draw.below(30);
        let manager = draw.position(users);
        let recruiter = draw.position(users);
        Self {
            index,
            id: id(seed, Kind::Job, index).to_string(),
            title,
            ref_number: format!("REF{}{}", 1_000 + index, char::from(b"ABCDEFGH"[department])),
            department,
            trade,
            place: draw.pick(PLACES),
            remote: draw.chance(18),
            status,
            posting,
            level,
            employment: match draw.below(20) {
                0 => ("contract", "Contract"),
                1 | 2 => ("part_time", "Part-time"),
                3 => ("intern", "Intern"),
                _ => ("permanent", "Full-time"),
            },
            salary: draw.chance(70).then_some((base, base + base / 4)),
            created,
            updated,
            active: draw.below(updated.max(1)),
            team: [
                (manager, "HIRING_MANAGER"),
                (recruiter, "RECRUITER"),
                ((manager + 7) % users.max(1), "INTERVIEW_TEAM"),
                ((recruiter + 13) % users.max(1), "COORDINATOR"),
            ]
            .into(),
            weight: 1 + draw.below(6),
        }
    }
}

/// Every job as often as it is popular, shuffled.
pub(super) fn slots(seed: u64, jobs: &[Job]) -> Vec<usize> {
    let mut slots: Vec<usize> = Vec::new();
    for (position, job) in jobs.iter().enumerate() {
        slots.extend((0..job.weight).map(|_| position));
    }
    if slots.len().is_multiple_of(5) && !slots.is_empty() {
        slots.push(0);
    }
    let mut draw = Draw::new(seed, Kind::Order, 0);
    for last in (1..slots.len()).rev() {
        slots.swap(last, draw.position(last + 1));
    }
    slots
}
