//! Candidates, each computed from its index alone.

use super::settings::plain;
use super::words::{DEGREES, EMPLOYERS, FIRST_NAMES, LAST_NAMES, MAJORS, PLACES, Place, SCHOOLS, TAGS};
use super::{Company, Draw, Job, Kind};
use crate::sources;

/// Where a candidate stands. Statuses of the documented set; sub-statuses from the hiring process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stage {
    pub(crate) status: &'static str,
    pub(crate) sub_status: Option<&'static str>,
    /// The statuses passed before this one.
    pub(crate) before: &'static [&'static str],
}

const fn stage(status: &'static str, sub_status: Option<&'static str>, before: &'static [&'static str]) -> Stage {
    Stage {
        status,
        sub_status,
        before,
    }
}

const NEW: Stage = stage("NEW", None, &[]);
const SCREEN: Stage = stage("IN_REVIEW", Some("Phone screen"), &["NEW"]);
const MANAGER: Stage = stage("IN_REVIEW", Some("Manager review"), &["NEW"]);
const FIRST: Stage = stage("INTERVIEW", Some("First interview"), &["NEW", "IN_REVIEW"]);
const FINAL: Stage = stage("INTERVIEW", Some("Final interview"), &["NEW", "IN_REVIEW"]);
const OFFERED: Stage = stage("OFFERED", Some("Offer sent"), &["NEW", "IN_REVIEW", "INTERVIEW"]);
const HIRED: Stage = stage("HIRED", None, &["NEW", "IN_REVIEW", "INTERVIEW", "OFFERED"]);
const REJECTED: Stage = stage("REJECTED", None, &["NEW", "IN_REVIEW"]);
const REJECTED_LATE: Stage = stage("REJECTED", None, &["NEW", "IN_REVIEW", "INTERVIEW"]);
const WITHDRAWN: Stage = stage("WITHDRAWN", None, &["NEW", "IN_REVIEW"]);
const LEAD: Stage = stage("LEAD", None, &[]);
const TRANSFERRED: Stage = stage("TRANSFERRED", None, &["NEW"]);

/// The stages of 25 candidates in a row; the pattern repeats. So offers can be counted without visiting a million candidates.
pub(super) const STAGES: [Stage; 25] = [
    SCREEN,
    NEW,
    REJECTED,
    NEW,
    FIRST,
    NEW,
    REJECTED,
    MANAGER,
    NEW,
    REJECTED_LATE,
    LEAD,
    FINAL,
    NEW,
    REJECTED,
    OFFERED,
    NEW,
    WITHDRAWN,
    REJECTED,
    HIRED,
    NEW,
    MANAGER,
    REJECTED,
    TRANSFERRED,
    NEW,
    SCREEN,
];

impl Stage {
    pub(crate) fn of(candidate: u64) -> Self {
        usize::try_from(candidate % 25)
            .ok()
            .and_then(|position| STAGES.get(position).copied())
            .unwrap_or(NEW)
    }

    pub(crate) fn has_offer(self) -> bool {
        matches!(self.status, "OFFERED" | "HIRED")
    }

    /// Whether the candidate ever came to an interview.
    pub(crate) fn interviewed(self) -> bool {
        self.status == "INTERVIEW" || self.before.contains(&"INTERVIEW")
    }
}

/// A time at a school or an employer.
#[derive(Debug)]
pub(crate) struct Station {
    pub(crate) at: &'static str,
    pub(crate) what: String,
    pub(crate) major: Option<&'static str>,
    pub(crate) from: String,
    /// Absent where it still lasts.
    pub(crate) until: Option<String>,
    pub(crate) city: Option<&'static str>,
}

/// A candidate.
#[derive(Debug)]
pub(crate) struct Person {
    pub(crate) index: u64,
    pub(crate) id: String,
    pub(crate) first: &'static str,
    pub(crate) last: &'static str,
    /// Absent for a few, as in real companies.
    pub(crate) email: Option<String>,
    pub(crate) phone: Option<String>,
    pub(crate) linkedin: Option<String>,
    pub(crate) website: Option<String>,
    pub(crate) place: &'static Place,
    pub(crate) internal: bool,
    pub(crate) tags: Vec<&'static str>,
    pub(crate) rating: u64,
    pub(crate) consent: &'static str,
    pub(crate) stage: Stage,
    /// Position among the company's jobs.
    pub(crate) job: usize,
    pub(crate) second_job: Option<usize>,
    /// Position in the built-in library of sources.
    pub(crate) source: usize,
    /// Ages in seconds.
    pub(crate) created: u64,
    pub(crate) updated: u64,
}

impl Person {
    /// The candidate with this index; 0 is the newest.
    pub(crate) fn new(company: &Company, index: u64) -> Self {
        let mut draw = company.draw(Kind::Candidate, index);
        let (first, last) = (draw.pick(FIRST_NAMES), draw.pick(LAST_NAMES));
        let place = draw.pick(PLACES);
        let job = company.job_of(index);
        let stage = Stage::of(index);
        // Two years of applications, whatever their number, the newest first.
        let created = 3_600 + index.saturating_mul(63_000_000) / company.candidates.max(1) + draw.below(1_800);
        let handle = format!("{}-{}-{}", plain(first), plain(last), index + 1);
        let second_job = (company.jobs.len() > 1 && draw.chance(9)).then(|| (job + 1) % company.jobs.len());
        Self {
            index,
            id: company.id(Kind::Candidate, index),
            first,
            last,
            email: draw
                .chance(96)
                .then(|| format!("{}.{}{}@example.com", plain(first), plain(last), index + 1)),
            phone: draw
                .chance(78)
                .then(|| format!("{} {:04}", place.dial, draw.below(10_000))),
            linkedin: draw.chance(64).then(|| format!("https://www.linkedin.com/in/{handle}")),
            website: draw.chance(14).then(|| format!("https://{handle}.example.com")),
            place,
            internal: draw.chance(4),
            tags: tags(&mut draw),
            rating: match stage.status {
                "OFFERED" | "HIRED" => 4 + draw.below(2),
                _ if stage.interviewed() => 2 + draw.below(4),
                _ => 0,
            },
            consent: match draw.below(10) {
                0 => "REQUIRED",
                1 => "PENDING",
                _ => "ACQUIRED",
            },
            stage,
            job,
            second_job,
            source: draw.position(sources::LIBRARY.len()),
            created,
            updated: draw.below(created),
        }
    }

    pub(crate) fn job<'a>(&self, company: &'a Company) -> Option<&'a Job> {
        company.jobs.get(self.job)
    }

    /// Positions of the jobs applied for, the first one first.
    pub(crate) fn positions(&self) -> Vec<usize> {
        std::iter::once(self.job).chain(self.second_job).collect()
    }

    /// Employers, the present one first.
    pub(crate) fn experience(&self, company: &Company) -> Vec<Station> {
        let mut draw = company.draw(Kind::Candidate, self.index.wrapping_add(1 << 50));
        let titles = self.job(company).map_or(&["Assistant"][..], |job| job.trade.titles);
        // The months of each beginning, counted from the year 0, the latest first; every time ends where the next begins.
        let mut ends = 12 * 2_026 + draw.below(9);
        let left = draw.chance(15);
        (0..=draw.below(3))
            .map(|number| {
                let begins = ends - 10 - draw.below(50);
                let station = Station {
                    at: draw.pick(EMPLOYERS),
                    what: draw.pick(titles).to_owned(),
                    major: None,
                    from: month(begins),
                    until: (number > 0 || left).then(|| month(ends)),
                    city: Some(draw.pick(PLACES).city),
                };
                ends = begins;
                station
            })
            .collect()
    }

    /// Schools; three candidates in four name one.
    pub(crate) fn education(&self, company: &Company) -> Vec<Station> {
        let mut draw = company.draw(Kind::Candidate, self.index.wrapping_add(1 << 51));
        if !draw.chance(75) {
            return Vec::new();
        }
        let from = 1998 + draw.below(20);
        vec![Station {
            at: draw.pick(SCHOOLS),
            what: draw.pick(DEGREES).to_owned(),
            major: Some(draw.pick(MAJORS)),
            from: from.to_string(),
            until: Some((from + 3 + draw.below(3)).to_string()),
            city: None,
        }]
    }
}

/// A month counted from the year 0, as `YYYY-MM`.
fn month(count: u64) -> String {
    format!("{}-{:02}", count / 12, count % 12 + 1)
}

fn tags(draw: &mut Draw) -> Vec<&'static str> {
    let mut tags: Vec<&'static str> = Vec::new();
    for _ in 0..draw.below(4) {
        let tag = draw.pick(TAGS);
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags
}
