//! The company that practises: generated from a seed, and computed record by record, so that a million candidates take
//! no more memory than none.

mod draw;
mod people;
mod selection;
mod settings;
mod words;
mod work;

use jiff::{SignedDuration, Timestamp};

pub(crate) use draw::{Draw, Kind, id, index_of, short_id};
pub(crate) use people::{Person, Stage};
pub(crate) use selection::Selection;
pub(crate) use settings::{Group, User};
pub(crate) use words::{INTERVIEW_TYPES, NOTES, PLACES, REJECTIONS, REVIEWS, TRADES, WITHDRAWALS};
pub(crate) use work::Job;

/// What the company is called on its pages.
pub(crate) const NAME: &str = "Halden & Voss Instruments";
/// Its identifier in addresses.
pub(crate) const IDENTIFIER: &str = "HaldenVossInstruments";

/// The generated company.
#[derive(Debug)]
pub(crate) struct Company {
    pub(crate) seed: u64,
    /// How many candidates were generated.
    pub(crate) candidates: u64,
    pub(crate) jobs: Vec<Job>,
    pub(crate) users: Vec<User>,
    pub(crate) groups: Vec<Group>,
    /// Which job a candidate applied for: the job at position `index % length`. Popular jobs stand here more often.
    /// The length is no multiple of five, so that stages, which repeat every 25 candidates, spread over all jobs.
    slots: Vec<usize>,
}

impl Company {
    pub(crate) fn new(seed: u64, candidates: u64, jobs: bool) -> Self {
        let users = settings::users(seed);
        let groups = settings::groups(seed);
        let count = if jobs { (candidates / 25).clamp(24, 2_000) } else { 0 };
        let jobs: Vec<Job> = (0..count).map(|index| Job::new(seed, index, users.len())).collect();
        let slots = work::slots(seed, &jobs);
        let candidates = if jobs.is_empty() { 0 } else { candidates };
        Self {
            seed,
            candidates,
            jobs,
            users,
            groups,
            slots,
        }
    }

    /// An id of this company.
    pub(crate) fn id(&self, kind: Kind, index: u64) -> String {
        id(self.seed, kind, index).to_string()
    }

    /// The index that an id of this company holds.
    pub(crate) fn index_of(&self, kind: Kind, text: &str) -> Option<u64> {
        index_of(self.seed, kind, text)
    }

    pub(crate) fn draw(&self, kind: Kind, index: u64) -> Draw {
        Draw::new(self.seed, kind, index)
    }

    /// The job with this id.
    pub(crate) fn job(&self, text: &str) -> Option<&Job> {
        self.jobs.get(self.position(text)?)
    }

    /// The position among `jobs` of the job with this id.
    pub(crate) fn position(&self, text: &str) -> Option<usize> {
        let index = usize::try_from(self.index_of(Kind::Job, text)?).ok()?;
        (index < self.jobs.len()).then_some(index)
    }

    /// The candidate with this id.
    pub(crate) fn person(&self, text: &str) -> Option<Person> {
        self.index_of(Kind::Candidate, text)
            .filter(|index| *index < self.candidates)
            .map(|index| Person::new(self, index))
    }

    /// The user with this id.
    pub(crate) fn user(&self, text: &str) -> Option<&User> {
        self.users.iter().find(|user| user.id == text)
    }

    /// The position among `jobs` of the job that a candidate applied for first.
    pub(crate) fn job_of(&self, candidate: u64) -> usize {
        let period = self.slots.len().max(1) as u64;
        usize::try_from(candidate % period)
            .ok()
            .and_then(|slot| self.slots.get(slot).copied())
            .unwrap_or(0)
    }

    /// The candidates whose first job `sees` accepts and whose stage `at` accepts, newest first.
    pub(crate) fn select(&self, sees: Option<&dyn Fn(&Job) -> bool>, at: Option<&dyn Fn(Stage) -> bool>) -> Selection {
        let slots = self.slots.len().max(1) as u64;
        let stages = people::STAGES.len() as u64;
        let period = match (&sees, &at) {
            (None, None) => 1,
            (Some(_), None) => slots,
            (None, Some(_)) => stages,
            (Some(_), Some(_)) => slots * stages,
        };
        Selection::new(self.candidates, period, |index| {
            sees.is_none_or(|sees| self.jobs.get(self.job_of(index)).is_some_and(sees))
                && at.is_none_or(|at| at(Stage::of(index)))
        })
    }
}

/// The day on which the generated company stands still: the same seed gives the same company on every day.
const TODAY: i64 = 1_793_606_400; // 2 November 2026, 08:00 UTC

/// A moment so many seconds before the company's own today, as SmartRecruiters writes it.
pub(crate) fn ago(seconds: u64) -> String {
    let seconds = i64::try_from(seconds).unwrap_or(0);
    written(Timestamp::UNIX_EPOCH + SignedDuration::from_secs(TODAY - seconds))
}

/// A time stamp with milliseconds and a `Z`.
pub(crate) fn written(moment: Timestamp) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}
