//! The questions that this program may ask, and what their answers must look like.

use serde_json::Value;

use crate::evidence::{Method, id_of};
use crate::verdict::ids;

ids! {
    /// One question, those of a check first and in the order of a plan. The path that asks it is in [`Probe::path`].
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
        /// One candidate of the field sample in full. No part of a check.
        CandidateDetail = "candidateDetail",
        /// Makes the rehearsal's test candidate. No part of a check.
        RehearsalCreate = "rehearsalCreate",
        /// Reads the rehearsal's test candidate. No part of a check.
        RehearsalRead = "rehearsalRead",
        /// Deletes the rehearsal's test candidate. No part of a check.
        RehearsalDelete = "rehearsalDelete",
        /// Looks for a rehearsal's test candidate by its address. No part of a check.
        RehearsalSearch = "rehearsalSearch",
    }
}

/// What a 2xx answer must look like to prove anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// An object with an `id`: a non-empty string, or a number as some older objects have.
    Identified,
    /// `{"content": [objects]}`.
    Page,
    /// `{"content": [objects]}` or a bare array of objects.
    PageOrArray,
    /// A bare array of strings, or `{"content": [strings]}`. Both forms are documented.
    Names,
}

impl Shape {
    /// Whether `body` has this shape. Unknown fields never matter.
    pub fn fits(self, body: &Value) -> bool {
        let all =
            |value: &Value, fits: fn(&Value) -> bool| value.as_array().is_some_and(|items| items.iter().all(fits));
        let objects = |value: &Value| all(value, Value::is_object);
        let strings = |value: &Value| all(value, Value::is_string);
        match self {
            Self::Identified => id_of(body).is_some(),
            Self::Page => body.get("content").is_some_and(objects),
            Self::PageOrArray => objects(body) || body.get("content").is_some_and(objects),
            Self::Names => strings(body) || body.get("content").is_some_and(strings),
        }
    }
}

impl Probe {
    /// The seven write attempts, published in `docs/security.md`.
    pub const WRITES: [Self; 7] = [
        Self::DeleteAttachment,
        Self::PutSource,
        Self::DeleteDependent,
        Self::DeleteMessage,
        Self::DeleteInterviewType,
        Self::DeleteInterview,
        Self::DeleteReview,
    ];

    /// What no check asks: the field sample, and the rehearsal with its consent.
    pub const OUTSIDE_CHECKS: [Self; 5] = [
        Self::CandidateDetail,
        Self::RehearsalCreate,
        Self::RehearsalRead,
        Self::RehearsalDelete,
        Self::RehearsalSearch,
    ];

    /// What is asked only because of an answer to something else (J4, J43).
    pub const FOLLOW_UPS: [Self; 4] = [
        Self::CalibrateCandidate,
        Self::CalibrateJob,
        Self::CalibrateReview,
        Self::MeAgain,
    ];

    /// Whether SmartRecruiters documents a 401 here that refuses the object, not the key (J3).
    pub const fn may_refuse_with_401(self) -> bool {
        matches!(
            self,
            Self::CalibrateCandidate
                | Self::CandidateDetail
                | Self::RehearsalRead
                | Self::Attachments
                | Self::CalibrateJob
                | Self::PutSource
                | Self::Reviews
                | Self::CalibrateReview
                | Self::DeleteReview
        )
    }

    /// Whether this probe tries a write on an id that cannot exist.
    pub fn is_write(self) -> bool {
        Self::WRITES.contains(&self)
    }

    /// The method that asks it.
    pub const fn method(self) -> Method {
        match self {
            Self::PutSource => Method::Put,
            Self::RehearsalCreate => Method::Post,
            Self::RehearsalDelete
            | Self::DeleteAttachment
            | Self::DeleteDependent
            | Self::DeleteMessage
            | Self::DeleteInterviewType
            | Self::DeleteInterview
            | Self::DeleteReview => Method::Delete,
            _ => Method::Get,
        }
    }

    /// The path template with its query. Paths come from the list of operations in SmartRecruiters' own
    /// specification; what they answer is documented only in part.
    ///
    /// `{madeUp}` stands for an id made up for the run. With `known` false, the probes that would name the first
    /// candidate or the key's own user (J49) use a made-up id instead.
    pub const fn path(self, known: bool) -> &'static str {
        match (self, known) {
            (Self::Me | Self::MeAgain, _) => "/user-api/v201804/users/me",
            (Self::MeOld, _) => "/users/me",
            (Self::Candidates, _) => "/candidates?limit=1",
            (Self::Jobs, _) => "/jobs?limit=1",
            (Self::Users, _) => "/user-api/v201804/users?limit=100",
            (Self::Departments, _) => "/configuration/departments",
            (Self::Offers, _) => "/offers?limit=1",
            (Self::InterviewTypes, _) => "/interviews-api/v201904/interview-types",
            (Self::Approvals, _) => "/approvals-api/v201910/approvals",
            (Self::Interview | Self::DeleteInterview, _) => "/interviews-api/v201904/interviews/{madeUp}",
            (Self::JobApplication, _) => "/job-applications-api/v202112/job-applications/{madeUp}",
            (Self::StatusHistory, true) => "/candidates/{candidateId}/jobs/{jobId}/status/history",
            (Self::StatusHistory, false) => "/candidates/{madeUp}/jobs/{madeUp}/status/history",
            (Self::Messages, true) => "/messages?candidateId={candidateId}&limit=1",
            (Self::Messages, false) => "/messages?candidateId={madeUp}&limit=1",
            (Self::Reviews, true) => "/reviews-api/v201910/reviews?candidateId={candidateId}&jobId={jobId}",
            (Self::Reviews, false) => "/reviews-api/v201910/reviews?candidateId={madeUp}&jobId={madeUp}",
            (Self::CalibrateCandidate, _) => "/candidates/{madeUp}",
            (Self::CalibrateJob, _) => "/jobs/{madeUp}",
            (Self::CalibrateReview, _) => "/reviews-api/v201910/reviews/{madeUp}",
            (Self::HiringProcesses, _) => "/configuration/hiring-processes",
            (Self::Attachments, _) => "/candidates/{candidateId}/attachments",
            (Self::SourceTypes, _) => "/configuration/sources",
            (Self::SourceValues, _) => "/configuration/sources/{sourceType}/values?limit=100&offset={offset}",
            (Self::DeleteAttachment, _) => "/candidates/attachments/{madeUp}",
            (Self::PutSource, _) => "/candidates/{madeUp}/jobs/{madeUp}/source",
            (Self::DeleteDependent, _) => "/configuration/job-properties/{madeUp}/dependents/{madeUp}",
            (Self::DeleteMessage, _) => "/messages/shares/{madeUp}",
            (Self::DeleteInterviewType, _) => "/interviews-api/v201904/interview-types/findem-check-{madeUp}",
            (Self::DeleteReview, true) => "/reviews-api/v201910/reviews/{madeUp}?reviewerId={meId}",
            (Self::DeleteReview, false) => "/reviews-api/v201910/reviews/{madeUp}?reviewerId={madeUp}",
            (Self::RehearsalCreate, _) => "/candidates",
            (Self::CandidateDetail | Self::RehearsalRead | Self::RehearsalDelete, _) => "/candidates/{candidateId}",
            (Self::RehearsalSearch, _) => "/candidates?q={quotedEmail}&limit=10",
        }
    }

    /// The shape of its 2xx answer; the write attempts have none, since a 2xx must not happen there, and
    /// neither has deleting, which is answered with an empty 204.
    pub const fn shape(self) -> Option<Shape> {
        match self {
            Self::Me
            | Self::MeOld
            | Self::Interview
            | Self::JobApplication
            | Self::CalibrateCandidate
            | Self::CalibrateJob
            | Self::CalibrateReview
            | Self::MeAgain
            | Self::CandidateDetail
            | Self::RehearsalCreate
            | Self::RehearsalRead => Some(Shape::Identified),
            Self::Candidates
            | Self::Jobs
            | Self::Users
            | Self::Departments
            | Self::Offers
            | Self::HiringProcesses
            | Self::SourceTypes
            | Self::SourceValues
            | Self::RehearsalSearch => Some(Shape::Page),
            Self::StatusHistory | Self::Messages | Self::Reviews | Self::Approvals | Self::Attachments => {
                Some(Shape::PageOrArray)
            }
            Self::InterviewTypes => Some(Shape::Names),
            Self::DeleteAttachment
            | Self::PutSource
            | Self::DeleteDependent
            | Self::DeleteMessage
            | Self::DeleteInterviewType
            | Self::DeleteInterview
            | Self::DeleteReview
            | Self::RehearsalDelete => None,
        }
    }
}
