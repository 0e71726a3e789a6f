//! The made-up company. It is generated from a seed, and each record is computed when it is read, so a million candidates need no
//! memory.

mod jobs;
mod people;
mod random;
mod selection;
mod users;
mod vocabulary;

use jiff::{SignedDuration, Timestamp};

pub(crate) use jobs::Job;
pub(crate) use people::{Person, Stage};
pub(crate) use random::{IdKind, RandomStream, id, index_of, short_id};
pub(crate) use selection::Selection;
pub(crate) use users::{Group, User};
pub(crate) use vocabulary::{DEPARTMENTS, INTERVIEW_TYPES, NOTES, PLACES, REJECTIONS, REVIEWS, WITHDRAWALS};

/// The company's name.
pub(crate) const NAME: &str = "Halden & Voss Instruments";
/// The company's identifier in addresses.
pub(crate) const IDENTIFIER: &str = "HaldenVossInstruments";

/// The generated company.
#[derive(Debug)]
pub(crate) struct Company {
    pub(crate) seed: u64,
    /// The number of generated candidates.
    pub(crate) candidates: u64,
    pub(crate) jobs: Vec<Job>,
    pub(crate) users: Vec<User>,
    pub(crate) groups: Vec<Group>,
    /// The jobs that candidates applied for: candidate `index` applied for the job at `index % length`. Popular jobs occur more often.
    /// The length is not a multiple of five, so that the stages, which repeat every 25 candidates, spread over all jobs.
    job_slots: Vec<usize>,
}

impl Company {
    pub(crate) fn new(seed: u64, candidates: u64, jobs: bool) -> Self {
        let users = users::users(seed);
        let groups = users::groups(seed);
        let count = if jobs { (candidates / 25).clamp(24, 2_000) } else { 0 };
        let jobs: Vec<Job> = (0..count).map(|index| Job::new(seed, index, users.len())).collect();
        let job_slots = jobs::job_slots(seed, &jobs);
        let candidates = if jobs.is_empty() { 0 } else { candidates };
        Self {
            seed,
            candidates,
            jobs,
            users,
            groups,
            job_slots,
        }
    }

    /// An id of this company.
    pub(crate) fn id(&self, kind: IdKind, index: u64) -> String {
        id(self.seed, kind, index).to_string()
    }

    /// The index of the record with this id.
    pub(crate) fn index_of(&self, kind: IdKind, text: &str) -> Option<u64> {
        index_of(self.seed, kind, text)
    }

    pub(crate) fn random(&self, kind: IdKind, index: u64) -> RandomStream {
        RandomStream::new(self.seed, kind, index)
    }

    /// The job with this id.
    pub(crate) fn job(&self, text: &str) -> Option<&Job> {
        self.jobs.get(self.position(text)?)
    }

    /// The position in `jobs` of the job with this id.
    pub(crate) fn position(&self, text: &str) -> Option<usize> {
        let index = usize::try_from(self.index_of(IdKind::Job, text)?).ok()?;
        (index < self.jobs.len()).then_some(index)
    }

    /// The candidate with this id.
    pub(crate) fn person(&self, text: &str) -> Option<Person> {
        self.index_of(IdKind::Candidate, text)
            .filter(|index| *index < self.candidates)
            .map(|index| Person::new(self, index))
    }

    /// The user with this id.
    pub(crate) fn user(&self, text: &str) -> Option<&User> {
        self.users.iter().find(|user| user.id == text)
    }

    /// The position in `jobs` of a candidate's first job.
    pub(crate) fn job_of(&self, candidate: u64) -> usize {
        let period = self.job_slots.len().max(1) as u64;
        usize::try_from(candidate % period)
            .ok()
            .and_then(|slot| self.job_slots.get(slot).copied())
            .unwrap_or(0)
    }

    /// The candidates whose first job satisfies `sees` and whose stage satisfies `at`, the newest first.
    pub(crate) fn select(&self, sees: Option<&dyn Fn(&Job) -> bool>, at: Option<&dyn Fn(Stage) -> bool>) -> Selection {
        let job_slots = self.job_slots.len().max(1) as u64;
        let stages = people::STAGES.len() as u64;
        let period = match (&sees, &at) {
            (None, None) => 1,
            (Some(_), None) => job_slots,
            (None, Some(_)) => stages,
            (Some(_), Some(_)) => job_slots * stages,
        };
        Selection::new(self.candidates, period, |index| {
            sees.is_none_or(|sees| self.jobs.get(self.job_of(index)).is_some_and(sees))
                && at.is_none_or(|at| at(Stage::of(index)))
        })
    }
}

/// The company's fixed date, so that the same seed gives the same company on every day.
const TODAY: i64 = 1_793_606_400; // 2 November 2026, 08:00 UTC

/// The timestamp `seconds` before the company's fixed date.
pub(crate) fn timestamp_before_today(seconds: u64) -> String {
    let seconds = i64::try_from(seconds).unwrap_or(0);
    timestamp(Timestamp::UNIX_EPOCH + SignedDuration::from_secs(TODAY - seconds))
}

/// A timestamp in the form of SmartRecruiters, with milliseconds and a `Z`.
pub(crate) fn timestamp(moment: Timestamp) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}
