//! Jobs.

use super::vocabulary::{DEPARTMENTS, Department, LEVELS, PLACES, Place};
use super::{IdKind, RandomStream, id};

/// One job of the company.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) index: u64,
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) ref_number: String,
    pub(crate) department: usize,
    pub(crate) department_details: &'static Department,
    pub(crate) place: &'static Place,
    pub(crate) remote: bool,
    pub(crate) status: &'static str,
    pub(crate) posting: &'static str,
    pub(crate) level: (&'static str, &'static str),
    pub(crate) employment: (&'static str, &'static str),
    /// The yearly range in the currency of the place; `None` if it is not published.
    pub(crate) salary: Option<(u64, u64)>,
    /// Age in seconds.
    pub(crate) created: u64,
    pub(crate) updated: u64,
    pub(crate) active: u64,
    /// The positions of users in the company's list, with their role in the hiring team.
    pub(crate) team: Vec<(usize, &'static str)>,
    weight: u64,
}

impl Job {
    pub(super) fn new(seed: u64, index: u64, users: usize) -> Self {
        let mut random = RandomStream::new(seed, IdKind::Job, index);
        let department = random.position(DEPARTMENTS.len());
        let department_details = DEPARTMENTS[department];
        let level = LEVELS[random.position(LEVELS.len())];
        let title = match level.0 {
            "entry_level" => format!("Junior {}", random.pick(department_details.titles)),
            "director" => format!("Head of {}", department_details.name),
            _ if random.chance(30) => format!("Senior {}", random.pick(department_details.titles)),
            _ => random.pick(department_details.titles).to_owned(),
        };
        let status = match random.below(100) {
            0..=7 => "CREATED",
            8..=44 => "SOURCING",
            45..=66 => "INTERVIEW",
            67..=74 => "OFFER",
            75..=88 => "FILLED",
            89..=95 => "CANCELLED",
            _ => "ON_HOLD",
        };
        let posting = match status {
            "SOURCING" | "INTERVIEW" | "OFFER" if random.chance(10) => "INTERNAL",
            "SOURCING" | "INTERVIEW" | "OFFER" => "PUBLIC",
            "ON_HOLD" => "PRIVATE",
            _ => "NOT_PUBLISHED",
        };
        let created = 86_400 * (5 + random.below(420)) + random.below(36_000);
        let updated = random.below(created);
        let base = 38_000 + 2_000 * random.below(30);
        let manager = random.position(users);
        let recruiter = random.position(users);
        Self {
            index,
            id: id(seed, IdKind::Job, index).to_string(),
            title,
            ref_number: format!("REF{}{}", 1_000 + index, char::from(b"ABCDEFGH"[department])),
            department,
            department_details,
            place: random.pick(PLACES),
            remote: random.chance(18),
            status,
            posting,
            level,
            employment: match random.below(20) {
                0 => ("contract", "Contract"),
                1 | 2 => ("part_time", "Part-time"),
                3 => ("intern", "Intern"),
                _ => ("permanent", "Full-time"),
            },
            salary: random.chance(70).then_some((base, base + base / 4)),
            created,
            updated,
            active: random.below(updated.max(1)),
            team: [
                (manager, "HIRING_MANAGER"),
                (recruiter, "RECRUITER"),
                ((manager + 7) % users.max(1), "INTERVIEW_TEAM"),
                ((recruiter + 13) % users.max(1), "COORDINATOR"),
            ]
            .into(),
            weight: 1 + random.below(6),
        }
    }
}

/// The positions of all jobs, each repeated by its weight, shuffled.
pub(super) fn job_slots(seed: u64, jobs: &[Job]) -> Vec<usize> {
    let mut slots: Vec<usize> = Vec::new();
    for (position, job) in jobs.iter().enumerate() {
        slots.extend((0..job.weight).map(|_| position));
    }
    if slots.len().is_multiple_of(5) && !slots.is_empty() {
        slots.push(0);
    }
    let mut random = RandomStream::new(seed, IdKind::Order, 0);
    for last in (1..slots.len()).rev() {
        slots.swap(last, random.position(last + 1));
    }
    slots
}
