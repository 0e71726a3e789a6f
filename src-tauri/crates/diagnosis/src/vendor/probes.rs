//! The questions that this program may ask SmartRecruiters: one table, [`Probe::spec`], says everything about each of them.
//!
//! The plan of a check, the order of its requests, the connect test, the rate limits and the lists of write attempts and
//! follow-ups are made from the table. Which permission a probe decides stands in [`crate::permission`].

use crate::feature::Feature;
use crate::method::Method;
use crate::vendor::objects::{ObjectKind, Shape};
use crate::verdict::{LinkId, ids};

ids! {
    /// One question, those of a check first and in the order of a plan.
    Probe {
        /// The first candidate.
        Candidates = "candidates",
        /// The first job.
        Jobs = "jobs",
        /// Whose key is this, and which role has it.
        Me = "me",
        /// The older address of the same question, asked only where the newer is missing.
        MeOld = "meOld",
        /// The types of candidate sources.
        SourceTypes = "sourceTypes",
        /// The first users.
        Users = "users",
        /// Company settings.
        Departments = "departments",
        /// Offers.
        Offers = "offers",
        /// Interview types.
        InterviewTypes = "interviewTypes",
        /// Requests that wait for approval.
        Approvals = "approvals",
        /// An interview that cannot exist.
        Interview = "interview",
        /// A job application that cannot exist.
        JobApplication = "jobApplication",
        /// The hiring processes and their stages.
        HiringProcesses = "hiringProcesses",
        /// A candidate that cannot exist: are unknown ids masked? Asked, like the next three, only where an answer needs it.
        CalibrateCandidate = "calibrateCandidate",
        /// A job that cannot exist: are unknown ids masked?
        CalibrateJob = "calibrateJob",
        /// A review that cannot exist: are unknown ids masked?
        CalibrateReview = "calibrateReview",
        /// `users/me` once more: is the key still accepted?
        MeAgain = "meAgain",
        /// The status history of a candidate.
        StatusHistory = "statusHistory",
        /// The messages of a candidate.
        Messages = "messages",
        /// The reviews of a candidate.
        Reviews = "reviews",
        /// The attachments of a candidate.
        Attachments = "attachments",
        /// The sources of one type.
        SourceValues = "sourceValues",
        /// Write attempt for candidates_create.
        DeleteAttachment = "deleteAttachment",
        /// Write attempt for candidates_manage.
        PutSource = "putSource",
        /// Write attempt for configuration_manage.
        DeleteDependent = "deleteDependent",
        /// Write attempt for messages_manage.
        DeleteMessage = "deleteMessage",
        /// Write attempt for interview_types_write.
        DeleteInterviewType = "deleteInterviewType",
        /// Write attempt for interviews_write.
        DeleteInterview = "deleteInterview",
        /// Write attempt for reviews_write.
        DeleteReview = "deleteReview",
        /// The candidates of the field sample. No part of a check, like everything below.
        SampleCandidates = "sampleCandidates",
        /// The jobs of the field sample.
        SampleJobs = "sampleJobs",
        /// One candidate of the field sample in full.
        CandidateDetail = "candidateDetail",
        /// The candidates that carry the source Findem.
        Arrivals = "arrivals",
        /// Makes the rehearsal's test candidate.
        RehearsalCreate = "rehearsalCreate",
        /// Reads the rehearsal's test candidate.
        RehearsalRead = "rehearsalRead",
        /// Deletes the rehearsal's test candidate.
        RehearsalDelete = "rehearsalDelete",
        /// Looks for a rehearsal's test candidate by its address.
        RehearsalSearch = "rehearsalSearch",
    }
}

// The roots that several addresses share. A new version of an API is changed here.
macro_rules! candidates {
    ($rest:literal) => {
        concat!("/candidates", $rest)
    };
}
macro_rules! jobs {
    ($rest:literal) => {
        concat!("/jobs", $rest)
    };
}
macro_rules! configuration {
    ($rest:literal) => {
        concat!("/configuration", $rest)
    };
}
macro_rules! users {
    ($rest:literal) => {
        concat!("/user-api/v201804/users", $rest)
    };
}
macro_rules! interviews_api {
    ($rest:literal) => {
        concat!("/interviews-api/v201904", $rest)
    };
}
macro_rules! reviews {
    ($rest:literal) => {
        concat!("/reviews-api/v201910/reviews", $rest)
    };
}

impl Probe {
    /// The table. Paths come from the list of operations in SmartRecruiters' own specification; what they answer is documented
    /// only in part. `{madeUp}` stands for an id made up for the run.
    #[rustfmt::skip]
    pub const fn spec(self) -> ProbeSpec {
        use Method::{Delete, Get, Post, Put};
        use ObjectKind::{Application, Candidate, Job, Review};
        use Shape::{Identified, Names, Page, PageOrArray};
        match self {
            Self::Candidates => read(candidates!("?limit=1"), Page).urgent().link(LinkId::Candidates).one_at_a_time(),
            Self::Jobs => read(jobs!("?limit=1"), Page).urgent().link(LinkId::Jobs),
            Self::Me => read(users!("/me"), Identified).urgent().link(LinkId::SignIn),
            Self::MeOld => read("/users/me", Identified).after(Self::Me, When::NewerMissing),
            Self::SourceTypes => read(configuration!("/sources"), Page).urgent().link(LinkId::Source),
            Self::Users => read(users!("?limit=100"), Page).link(LinkId::Users),
            Self::Departments => read(configuration!("/departments"), Page),
            Self::Offers => read("/offers?limit=1", Page),
            Self::InterviewTypes => read(interviews_api!("/interview-types"), Names),
            Self::Approvals => read("/approvals-api/v201910/approvals", PageOrArray),
            Self::Interview => read(interviews_api!("/interviews/{madeUp}"), Identified).calibrates(),
            Self::JobApplication => read("/job-applications-api/v202112/job-applications/{madeUp}", Identified),
            Self::HiringProcesses => read(configuration!("/hiring-processes"), Page).link(LinkId::Stages),

            Self::CalibrateCandidate => read(candidates!("/{madeUp}"), Identified)
                .when(When::MadeUpRefused).calibrates().refuses_with_401(Candidate),
            Self::CalibrateJob => read(jobs!("/{madeUp}"), Identified)
                .when(When::CandidatesUnread).calibrates().refuses_with_401(Job),
            Self::CalibrateReview => read(reviews!("/{madeUp}"), Identified)
                .when(When::MadeUpRefused).calibrates().refuses_with_401(Review),
            Self::MeAgain => read(users!("/me"), Identified).when(When::ObjectRefused),

            Self::StatusHistory => read(candidates!("/{candidateId}/jobs/{jobId}/status/history"), PageOrArray)
                .when(When::FirstCandidate)
                .otherwise(candidates!("/{madeUp}/jobs/{madeUp}/status/history")),
            Self::Messages => read("/messages?candidateId={candidateId}&limit=1", PageOrArray)
                .when(When::FirstCandidate)
                .otherwise("/messages?candidateId={madeUp}&limit=1").link(LinkId::Notes),
            Self::Reviews => read(reviews!("?candidateId={candidateId}&jobId={jobId}"), PageOrArray)
                .when(When::FirstCandidate)
                .otherwise(reviews!("?candidateId={madeUp}&jobId={madeUp}")).refuses_with_401(Application),
            Self::Attachments => read(candidates!("/{candidateId}/attachments"), PageOrArray)
                .when(When::AnyCandidate).link(LinkId::Attachments).refuses_with_401(Candidate),
            Self::SourceValues => read(configuration!("/sources/{sourceType}/values?limit=100&offset={offset}"), Page)
                .after(Self::SourceTypes, When::EachSourceType),

            Self::DeleteAttachment => attempt(Delete, candidates!("/attachments/{madeUp}")),
            // J57: the refusal of the attempt before means nothing without this one's.
            Self::PutSource => attempt(Put, candidates!("/{madeUp}/jobs/{madeUp}/source"))
                .planned_with(Self::DeleteAttachment).refuses_with_401(Candidate),
            Self::DeleteDependent => attempt(Delete, configuration!("/job-properties/{madeUp}/dependents/{madeUp}")),
            Self::DeleteMessage => attempt(Delete, "/messages/shares/{madeUp}"),
            Self::DeleteInterviewType => attempt(Delete, interviews_api!("/interview-types/findem-check-{madeUp}"))
                .answers_204_when_unknown(),
            Self::DeleteInterview => attempt(Delete, interviews_api!("/interviews/{madeUp}")),
            // J49: names the key's own user, where it is known.
            Self::DeleteReview => attempt(Delete, reviews!("/{madeUp}?reviewerId={meId}"))
                .otherwise(reviews!("/{madeUp}?reviewerId={madeUp}")).refuses_with_401(Review),

            Self::SampleCandidates => outside(Get, candidates!("?limit=20"), Some(Page)),
            Self::SampleJobs => outside(Get, jobs!("?limit=20"), Some(Page)),
            Self::CandidateDetail | Self::RehearsalRead =>
                outside(Get, candidates!("/{candidateId}"), Some(Identified)).refuses_with_401(Candidate),
            // Type, sub-type and source come in equal numbers, or SmartRecruiters answers 400 with
            // `SOURCES_CRITERIA_SIZE_VIOLATED` (documented).
            Self::Arrivals => outside(
                Get,
                candidates!("?limit=1&sourceType={sourceType}&sourceSubType={sourceSubType}&sourceValueId={sourceId}"),
                Some(Page),
            ),
            Self::RehearsalCreate => outside(Post, candidates!(""), Some(Identified)),
            // Answered with an empty 204.
            Self::RehearsalDelete => outside(Delete, candidates!("/{candidateId}"), None),
            Self::RehearsalSearch => outside(Get, candidates!("?q={quotedEmail}&limit=10"), Some(Page)),
        }
    }

    /// The seven write attempts, published in `docs/security.md`.
    pub const WRITES: [Self; count(Part::WriteAttempt)] = select(Part::WriteAttempt);

    /// What no check asks: the field sample, the look for arrivals, and the rehearsal with its consent.
    pub const OUTSIDE_CHECKS: [Self; count(Part::OutsideChecks)] = select(Part::OutsideChecks);

    /// What is asked only because of an answer to something else (J4, J43).
    pub const FOLLOW_UPS: [Self; count(Part::FollowUp)] = select(Part::FollowUp);

    /// All of them with what the table says.
    pub fn specs() -> impl DoubleEndedIterator<Item = (Self, ProbeSpec)> {
        Self::ALL.iter().map(|probe| (*probe, probe.spec()))
    }

    /// What the connect test asks for its links.
    pub fn of_connect_test() -> impl Iterator<Item = Self> {
        Self::specs()
            .filter(|(_, spec)| spec.link.is_some())
            .map(|(probe, _)| probe)
    }

    /// Whether this probe tries a write on an id that cannot exist.
    pub const fn is_write(self) -> bool {
        matches!(self.spec().when.part(), Part::WriteAttempt)
    }

    /// The feature that asks it, if a company can turn that feature off (see [`Feature`]).
    pub const fn feature(self) -> Option<Feature> {
        match self {
            Self::SampleCandidates | Self::SampleJobs | Self::CandidateDetail => Some(Feature::FieldSample),
            Self::RehearsalCreate | Self::RehearsalDelete => Some(Feature::Rehearsal),
            _ if self.is_write() => Some(Feature::WriteAttempts),
            _ => None,
        }
    }

    /// The method that asks it.
    pub const fn method(self) -> Method {
        self.spec().method
    }

    /// The path template with its query. With `known` false, the probes that would name the first candidate or the key's own
    /// user (J49) use a made-up id instead.
    pub const fn path(self, known: bool) -> &'static str {
        let spec = self.spec();
        match spec.path_otherwise {
            Some(path) if !known => path,
            _ => spec.path,
        }
    }

    /// Whether it may be asked with an id that cannot exist.
    pub fn may_use_made_up_ids(self) -> bool {
        self.path(false).contains("{madeUp}")
    }
}

/// What the table says about one probe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProbeSpec {
    /// The method of its request.
    pub method: Method,
    /// The path template with its query.
    pub path: &'static str,
    /// The same with made-up ids, used where the ids of [`path`](Self::path) are not known.
    pub path_otherwise: Option<&'static str>,
    /// The shape of its 2xx answer. The write attempts have none, since a 2xx must not happen there.
    pub shape: Option<Shape>,
    /// When it is asked.
    pub when: When,
    /// How soon it is sent, of those that are due.
    pub urgency: Urgency,
    /// Planned wherever this other probe is.
    pub planned_with: Option<Probe>,
    /// The link of the connect test that it is asked for.
    pub link: Option<LinkId>,
    /// Whether its answer tells how its API answers unknown ids (J43).
    pub calibrates: bool,
    /// What is refused where SmartRecruiters documents a 401 here that refuses the object, not the key (J3).
    pub refused_with_401: Option<ObjectKind>,
    /// Whether SmartRecruiters documents a 204 for deleting something unknown.
    pub answers_204_when_unknown: bool,
    /// Whether SmartRecruiters works on one request of its endpoint at a time.
    pub one_at_a_time: bool,
}

/// When a probe is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// In every run.
    Always,
    /// Once for each type of source, and once more for each further page.
    EachSourceType,
    /// Only where the newer address does not exist.
    NewerMissing,
    /// Only when something is refused on a made-up id.
    MadeUpRefused,
    /// The same, when only jobs can be read.
    CandidatesUnread,
    /// Only when an object is refused with 401, and nothing after it shows that the key is still accepted.
    ObjectRefused,
    /// On the first candidate; on made-up ids where there is none.
    FirstCandidate,
    /// Only when there is a candidate.
    AnyCandidate,
    /// A write attempt: only after some read was answered.
    SomeReadAnswered,
    /// By no check.
    OutsideChecks,
}

/// What a probe is for, by when it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A check reads it.
    Read,
    /// A check tries to write it.
    WriteAttempt,
    /// A check asks it because of an answer to something else.
    FollowUp,
    /// No check asks it.
    OutsideChecks,
}

/// How soon a probe is sent; lower is sooner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Other requests wait for its answer.
    Awaited,
    /// Write attempts go out two at a time, so theirs is the longest chain.
    WriteAttempt,
    /// It waited for an answer itself.
    Second,
    /// Nothing waits for it.
    Last,
}

impl When {
    /// The id of its text, `when-{id}`; none for what is asked in every run, or in none.
    pub const fn id(self) -> Option<&'static str> {
        match self {
            Self::Always | Self::OutsideChecks => None,
            Self::EachSourceType => Some("eachSourceType"),
            Self::NewerMissing => Some("newerMissing"),
            Self::MadeUpRefused => Some("madeUpRefused"),
            Self::CandidatesUnread => Some("candidatesUnread"),
            Self::ObjectRefused => Some("objectRefused"),
            Self::FirstCandidate => Some("firstCandidate"),
            Self::AnyCandidate => Some("anyCandidate"),
            Self::SomeReadAnswered => Some("someReadAnswered"),
        }
    }

    /// What is asked then.
    pub const fn part(self) -> Part {
        match self {
            Self::Always | Self::EachSourceType | Self::NewerMissing | Self::FirstCandidate | Self::AnyCandidate => {
                Part::Read
            }
            Self::SomeReadAnswered => Part::WriteAttempt,
            Self::MadeUpRefused | Self::CandidatesUnread | Self::ObjectRefused => Part::FollowUp,
            Self::OutsideChecks => Part::OutsideChecks,
        }
    }

    /// Whether it is asked about the first candidate of the list.
    pub const fn is_about_a_candidate(self) -> bool {
        matches!(self, Self::FirstCandidate | Self::AnyCandidate)
    }
}

/// A read that a check makes.
const fn read(path: &'static str, shape: Shape) -> ProbeSpec {
    ProbeSpec {
        when: When::Always,
        ..outside(Method::Get, path, Some(shape))
    }
}

/// A write attempt.
const fn attempt(method: Method, path: &'static str) -> ProbeSpec {
    ProbeSpec {
        when: When::SomeReadAnswered,
        urgency: Urgency::WriteAttempt,
        ..outside(method, path, None)
    }
}

/// What no check asks.
const fn outside(method: Method, path: &'static str, shape: Option<Shape>) -> ProbeSpec {
    ProbeSpec {
        method,
        path,
        path_otherwise: None,
        shape,
        when: When::OutsideChecks,
        urgency: Urgency::Last,
        planned_with: None,
        link: None,
        calibrates: false,
        refused_with_401: None,
        answers_204_when_unknown: false,
        one_at_a_time: false,
    }
}

impl ProbeSpec {
    const fn when(mut self, when: When) -> Self {
        self.when = when;
        self
    }

    const fn otherwise(mut self, path: &'static str) -> Self {
        self.path_otherwise = Some(path);
        self
    }

    const fn urgent(mut self) -> Self {
        self.urgency = Urgency::Awaited;
        self
    }

    const fn planned_with(mut self, probe: Probe) -> Self {
        self.planned_with = Some(probe);
        self
    }

    /// The answer to another probe makes it due.
    const fn after(mut self, probe: Probe, when: When) -> Self {
        self.urgency = Urgency::Second;
        self.planned_with(probe).when(when)
    }

    const fn link(mut self, link: LinkId) -> Self {
        self.link = Some(link);
        self
    }

    const fn calibrates(mut self) -> Self {
        self.calibrates = true;
        self
    }

    const fn refuses_with_401(mut self, kind: ObjectKind) -> Self {
        self.refused_with_401 = Some(kind);
        self
    }

    const fn answers_204_when_unknown(mut self) -> Self {
        self.answers_204_when_unknown = true;
        self
    }

    const fn one_at_a_time(mut self) -> Self {
        self.one_at_a_time = true;
        self
    }
}

const fn count(part: Part) -> usize {
    let (mut count, mut index) = (0, 0);
    while index < Probe::ALL.len() {
        if Probe::ALL[index].spec().when.part() as u8 == part as u8 {
            count += 1;
        }
        index += 1;
    }
    count
}

const fn select<const COUNT: usize>(part: Part) -> [Probe; COUNT] {
    let mut selected = [Probe::Candidates; COUNT];
    let (mut count, mut index) = (0, 0);
    while index < Probe::ALL.len() {
        if Probe::ALL[index].spec().when.part() as u8 == part as u8 {
            selected[count] = Probe::ALL[index];
            count += 1;
        }
        index += 1;
    }
    selected
}

/// The API of a path: everything without a versioned prefix is one, and each versioned prefix is its own.
pub fn api_of(path: &str) -> &str {
    let first = family_of(path);
    if first.ends_with("-api") { first } else { "" }
}

/// The first segment of a path: one family of addresses is one service.
pub fn family_of(path: &str) -> &str {
    path.split(['/', '?']).nth(1).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::permission::catalog;

    /// Every probe of a check decides a row, feeds a link, or belongs to a probe that does.
    #[test]
    fn every_probe_of_a_check_has_a_use() {
        let decides_a_row = |probe| catalog().filter(|permission| permission.probe == probe).count();
        for (probe, spec) in Probe::specs() {
            let (rows, part) = (decides_a_row(probe), spec.when.part());
            let used = rows == 1 || spec.link.is_some() || spec.planned_with.is_some();
            match part {
                Part::Read => assert!(used, "{probe:?}"),
                Part::WriteAttempt => assert_eq!(rows, 1, "{probe:?}"),
                Part::FollowUp | Part::OutsideChecks => {
                    assert_eq!((rows, spec.link, spec.planned_with), (0, None, None), "{probe:?}");
                }
            }
            assert!(rows <= 1, "{probe:?}");
        }
    }

    #[test]
    fn every_link_is_asked_by_one_probe() {
        let mut links: Vec<LinkId> = Probe::specs().filter_map(|(_, spec)| spec.link).collect();
        links.sort_unstable();
        assert_eq!(links, LinkId::ALL);
    }

    /// J43: one probe calibrates an API; of the API without a prefix another one does where only jobs can be read.
    #[test]
    fn an_api_is_calibrated_by_one_probe_on_a_made_up_id() {
        let mut calibrators: BTreeMap<&str, Vec<Probe>> = BTreeMap::new();
        for (probe, spec) in Probe::specs().filter(|(_, spec)| spec.calibrates) {
            assert!(spec.path.contains("{madeUp}") && spec.method == Method::Get);
            calibrators.entry(api_of(spec.path)).or_default().push(probe);
        }
        let expected = [
            ("", vec![Probe::CalibrateCandidate, Probe::CalibrateJob]),
            ("interviews-api", vec![Probe::Interview]),
            ("reviews-api", vec![Probe::CalibrateReview]),
        ];
        assert_eq!(calibrators, BTreeMap::from(expected));
    }

    #[test]
    fn no_write_attempt_means_something_without_its_last_id() {
        for probe in Probe::WRITES {
            let spec = probe.spec();
            assert!(matches!(spec.method, Method::Delete | Method::Put), "{probe:?}");
            for path in [Some(spec.path), spec.path_otherwise].into_iter().flatten() {
                let path = path.split('?').next().unwrap_or_default();
                let (parent, last) = path.rsplit_once('/').unwrap_or_default();
                let parent_is_harmless = parent.contains("{madeUp}") || !last.is_empty();
                assert!(path.contains("{madeUp}") && parent_is_harmless, "{path}");
            }
        }
    }

    #[test]
    fn what_can_change_a_record_or_reads_a_sample_of_them_can_be_turned_off() {
        for (probe, spec) in Probe::specs() {
            let expected = match spec.when.part() {
                Part::WriteAttempt => Some(Feature::WriteAttempts),
                Part::OutsideChecks if spec.method != Method::Get => Some(Feature::Rehearsal),
                Part::OutsideChecks if probe.id().starts_with("sample") => Some(Feature::FieldSample),
                Part::OutsideChecks if probe == Probe::CandidateDetail => Some(Feature::FieldSample),
                _ => None,
            };
            assert_eq!(probe.feature(), expected, "{probe:?}");
            assert!(spec.method == Method::Get || expected.is_some(), "{probe:?}");
        }
    }

    /// What is asked about something that may not be known has a path for that, or waits until it is.
    #[test]
    fn ids_that_may_be_unknown_are_made_up_or_waited_for() {
        for (probe, spec) in Probe::specs().filter(|(_, spec)| spec.when.part() != Part::OutsideChecks) {
            let known = ["{candidateId}", "{jobId}", "{meId}"]
                .iter()
                .any(|id| spec.path.contains(id));
            let waits = spec.when == When::AnyCandidate;
            assert_eq!(known, waits || spec.path_otherwise.is_some(), "{probe:?}");
            let otherwise = spec.path_otherwise;
            assert!(otherwise.is_none_or(|path| path.contains("{madeUp}")), "{probe:?}");
        }
    }
}
