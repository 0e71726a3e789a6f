//! Candidates. Each is computed from its index.

use super::users::to_ascii_lowercase;
use super::vocabulary::{DEGREES, EMPLOYERS, FIRST_NAMES, LAST_NAMES, MAJORS, PLACES, Place, SCHOOLS, TAGS};
use super::{Company, IdKind, Job, RandomStream};
use crate::sources;

/// The stage of a candidate: a documented status, and a sub-status of the hiring process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stage {
    pub(crate) status: &'static str,
    pub(crate) sub_status: Option<&'static str>,
    /// The statuses before this one.
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

/// The stages of 25 consecutive candidates. The pattern repeats, so offers can be counted without computing a million candidates.
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

    /// Whether the candidate has reached an interview.
    pub(crate) fn interviewed(self) -> bool {
        self.status == "INTERVIEW" || self.before.contains(&"INTERVIEW")
    }
}

/// A period at a school or an employer.
#[derive(Debug)]
pub(crate) struct Period {
    pub(crate) at: &'static str,
    pub(crate) what: String,
    pub(crate) major: Option<&'static str>,
    pub(crate) from: String,
    /// `None` if it has not ended.
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
    /// `None` for some candidates, as in real companies.
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
    /// The position in the company's list of jobs.
    pub(crate) job: usize,
    pub(crate) second_job: Option<usize>,
    /// The position in the list of built-in sources.
    pub(crate) source: usize,
    /// Age in seconds.
    pub(crate) created: u64,
    pub(crate) updated: u64,
}

impl Person {
    /// The candidate with this index; 0 is the newest.
    pub(crate) fn new(company: &Company, index: u64) -> Self {
        let mut random = company.random(IdKind::Candidate, index);
        let (first, last) = (random.pick(FIRST_NAMES), random.pick(LAST_NAMES));
        let place = random.pick(PLACES);
        let job = company.job_of(index);
        let stage = Stage::of(index);
        // The applications are spread over two years, whatever their number.
        let created = 3_600 + index.saturating_mul(63_000_000) / company.candidates.max(1) + random.below(1_800);
        let handle = format!(
            "{}-{}-{}",
            to_ascii_lowercase(first),
            to_ascii_lowercase(last),
            index + 1
        );
        let second_job = (company.jobs.len() > 1 && random.chance(9)).then(|| (job + 1) % company.jobs.len());
        Self {
            index,
            id: company.id(IdKind::Candidate, index),
            first,
            last,
            email: random.chance(96).then(|| {
                format!(
                    "{}.{}{}@example.com",
                    to_ascii_lowercase(first),
                    to_ascii_lowercase(last),
                    index + 1
                )
            }),
            phone: random
                .chance(78)
                .then(|| format!("{} {:04}", place.dial, random.below(10_000))),
            linkedin: random
                .chance(64)
                .then(|| format!("https://www.linkedin.com/in/{handle}")),
            website: random.chance(14).then(|| format!("https://{handle}.example.com")),
            place,
            internal: random.chance(4),
            tags: tags(&mut random),
            rating: match stage.status {
                "OFFERED" | "HIRED" => 4 + random.below(2),
                _ if stage.interviewed() => 2 + random.below(4),
                _ => 0,
            },
            consent: match random.below(10) {
                0 => "REQUIRED",
                1 => "PENDING",
                _ => "ACQUIRED",
            },
            stage,
            job,
            second_job,
            source: random.position(sources::LIBRARY.len()),
            created,
            updated: random.below(created),
        }
    }

    pub(crate) fn job<'a>(&self, company: &'a Company) -> Option<&'a Job> {
        company.jobs.get(self.job)
    }

    /// The positions of the candidate's jobs, the first job first.
    pub(crate) fn positions(&self) -> Vec<usize> {
        std::iter::once(self.job).chain(self.second_job).collect()
    }

    /// The employers, the current one first.
    pub(crate) fn experience(&self, company: &Company) -> Vec<Period> {
        let mut random = company.random(IdKind::Candidate, self.index.wrapping_add(1 << 50));
        let titles = self
            .job(company)
            .map_or(&["Assistant"][..], |job| job.department_details.titles);
        // The start months, counted from year 0, the latest first. Each period ends when the next one starts.
        let mut ends = 12 * 2_026 + random.below(9);
        let left = random.chance(15);
        (0..=random.below(3))
            .map(|number| {
                let begins = ends - 10 - random.below(50);
                let station = Period {
                    at: random.pick(EMPLOYERS),
                    what: random.pick(titles).to_owned(),
                    major: None,
                    from: month(begins),
                    until: (number > 0 || left).then(|| month(ends)),
                    city: Some(random.pick(PLACES).city),
                };
                ends = begins;
                station
            })
            .collect()
    }

    /// The schools; three in four candidates have one.
    pub(crate) fn education(&self, company: &Company) -> Vec<Period> {
        let mut random = company.random(IdKind::Candidate, self.index.wrapping_add(1 << 51));
        if !random.chance(75) {
            return Vec::new();
        }
        let from = 1998 + random.below(20);
        vec![Period {
            at: random.pick(SCHOOLS),
            what: random.pick(DEGREES).to_owned(),
            major: Some(random.pick(MAJORS)),
            from: from.to_string(),
            until: Some((from + 3 + random.below(3)).to_string()),
            city: None,
        }]
    }
}

/// A month, counted from year 0, as `YYYY-MM`.
fn month(count: u64) -> String {
    format!("{}-{:02}", count / 12, count % 12 + 1)
}

fn tags(random: &mut RandomStream) -> Vec<&'static str> {
    let mut tags: Vec<&'static str> = Vec::new();
    for _ in 0..random.below(4) {
        let tag = random.pick(TAGS);
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags
}
