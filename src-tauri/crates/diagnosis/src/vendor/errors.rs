//! The errors that SmartRecruiters documents by name, and what each one is about.

use serde_json::Value;

use crate::evidence::{Answer, Body};
use crate::vendor::objects::ObjectKind;
use crate::vendor::phrases::{ACCESS_DENIED, MESSAGE_NOT_FOUND, NOT_ASSIGNED};
use crate::verdict::ids;

ids! {
    /// A code that SmartRecruiters' own description documents for an endpoint that this program uses.
    ErrorCode {
        /// The role lacks the permission.
        PermissionDenied = "PERMISSION_DENIED",
        /// The key may not see this candidate.
        NoAccessToCandidate = "NO_ACCESS_TO_CANDIDATE",
        /// The key may not see this job.
        NoAccessToJob = "NO_ACCESS_TO_JOB",
        /// The key may not see offers.
        NoAccessToOffers = "NO_ACCESS_TO_OFFERS",
        /// The key may not see approvals.
        NoAccessToApprovals = "NO_ACCESS_TO_APPROVALS",
        /// The key may not see this review, or the reviews of this application.
        NotAuthorizedToAccessResource = "NOT_AUTHORIZED_TO_ACCESS_RESOURCE",
        /// The reviewer that the request names is not authorized.
        ReviewerNotAuthorizedToAccessResource = "REVIEWER_NOT_AUTHORIZED_TO_ACCESS_RESOURCE",
        /// No such candidate.
        CandidateNotFound = "CANDIDATE_NOT_FOUND",
        /// No such job.
        JobNotFound = "JOB_NOT_FOUND",
        /// No such application.
        ApplicationNotFound = "APPLICATION_NOT_FOUND",
        /// No such job application.
        JobApplicationNotFound = "JOB_APPLICATION_NOT_FOUND",
        /// No such review.
        ReviewNotFound = "REVIEW_NOT_FOUND",
        /// No such attachment.
        FileNotFound = "FILE_NOT_FOUND",
        /// No such interview.
        InterviewNotFound = "INTERVIEW_NOT_FOUND",
        /// No such timeslot.
        TimeslotNotFound = "TIMESLOT_NOT_FOUND",
        /// No such interview type.
        InterviewTypeNotFound = "INTERVIEW_TYPE_NOT_FOUND",
        /// No such approval request.
        ApprovalRequestNotFound = "APPROVAL_REQUEST_NOT_FOUND",
        /// No such type of source.
        SourceTypeNotFound = "SOURCE_TYPE_NOT_FOUND",
        /// No such job property.
        JobPropertyNotFound = "JOB_PROPERTY_NOT_FOUND",
        /// No such relation of job properties.
        JobPropertyDependentNotFound = "JOB_PROPERTY_DEPENDENT_NOT_FOUND",
    }
}

/// The kind of object that a documented "not found" is about.
pub(crate) fn not_there(answer: &Answer) -> Option<ObjectKind> {
    if !matches!(answer.status, 400 | 404) {
        return None;
    }
    let by_code = codes(answer).find_map(|code| match code {
        ErrorCode::CandidateNotFound => Some(ObjectKind::Candidate),
        ErrorCode::JobNotFound => Some(ObjectKind::Job),
        ErrorCode::ApplicationNotFound | ErrorCode::JobApplicationNotFound => Some(ObjectKind::Application),
        ErrorCode::ReviewNotFound => Some(ObjectKind::Review),
        ErrorCode::FileNotFound
        | ErrorCode::InterviewNotFound
        | ErrorCode::TimeslotNotFound
        | ErrorCode::InterviewTypeNotFound
        | ErrorCode::ApprovalRequestNotFound
        | ErrorCode::SourceTypeNotFound
        | ErrorCode::JobPropertyNotFound
        | ErrorCode::JobPropertyDependentNotFound => Some(ObjectKind::Other),
        ErrorCode::PermissionDenied
        | ErrorCode::NoAccessToCandidate
        | ErrorCode::NoAccessToJob
        | ErrorCode::NoAccessToOffers
        | ErrorCode::NoAccessToApprovals
        | ErrorCode::NotAuthorizedToAccessResource
        | ErrorCode::ReviewerNotAuthorizedToAccessResource => None,
    });
    // Two cases are documented without a code.
    by_code.or_else(|| {
        messages(answer).find_map(|message| match message.trim_end_matches('.') {
            MESSAGE_NOT_FOUND => Some(ObjectKind::Other),
            NOT_ASSIGNED => Some(ObjectKind::Application),
            _ => None,
        })
    })
}

/// Whether a 401 itself says, with a documented code or text, that it refuses an object and not the key.
pub(crate) fn refuses_an_object(answer: &Answer) -> bool {
    codes(answer).any(|code| {
        matches!(
            code,
            ErrorCode::NotAuthorizedToAccessResource
                | ErrorCode::ReviewerNotAuthorizedToAccessResource
                | ErrorCode::NoAccessToCandidate
                | ErrorCode::NoAccessToJob
        )
    }) || messages(answer).any(|message| ACCESS_DENIED.contains(&message.trim_end_matches('.')))
}

/// Whether an answer names this code.
pub(crate) fn names(answer: &Answer, code: ErrorCode) -> bool {
    codes(answer).any(|named| named == code)
}

/// Whether an answer has SmartRecruiters' own error format: `errors` with a `code`, a `code`, or a `message` together with rate
/// headers. A code is a word; gateways put the status there.
pub(crate) fn has_error_shape(answer: &Answer) -> bool {
    let Body::Json(body) = &answer.body else {
        return false;
    };
    let message = body.get("message").is_some_and(Value::is_string);
    code_words(body).next().is_some() || (message && answer.rate_headers)
}

fn codes(answer: &Answer) -> impl Iterator<Item = ErrorCode> {
    json(answer)
        .into_iter()
        .flat_map(code_words)
        .filter_map(ErrorCode::from_id)
}

fn code_words(body: &Value) -> impl Iterator<Item = &str> {
    objects(body)
        .filter_map(|object| object.get("code")?.as_str())
        .filter(|code| !code.is_empty())
}

fn messages(answer: &Answer) -> impl Iterator<Item = &str> {
    json(answer)
        .into_iter()
        .flat_map(objects)
        .filter_map(|object| object.get("message")?.as_str())
}

/// The body, and each of its errors.
fn objects(body: &Value) -> impl Iterator<Item = &Value> {
    let errors = body.get("errors").and_then(Value::as_array);
    std::iter::once(body).chain(errors.into_iter().flatten())
}

const fn json(answer: &Answer) -> Option<&Value> {
    match &answer.body {
        Body::Json(body) => Some(body),
        _ => None,
    }
}
