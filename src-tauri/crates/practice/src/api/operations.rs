//! Every operation that is served: where it is, which scopes it is filed under, how often it may be asked.
//!
//! Paths are those of SmartRecruiters' official description. Scopes are those of its permission reference where that names
//! the operation, and follow from the scope's wording elsewhere. One of several scopes is enough.

use super::{
    Handler, applications as a, candidates as c, configuration as g, conversations as v, jobs as j, offers as o,
    users as u,
};
use crate::limits::Rule;

/// One operation.
pub(super) struct Operation {
    pub(super) method: &'static str,
    pub(super) path: &'static str,
    pub(super) scopes: &'static [&'static str],
    pub(super) rule: Rule,
    pub(super) handler: Handler,
}

const fn at(method: &'static str, path: &'static str, scopes: &'static [&'static str], handler: Handler) -> Operation {
    Operation {
        method,
        path,
        scopes,
        rule: Rule::USUAL,
        handler,
    }
}

const fn get(path: &'static str, scopes: &'static [&'static str], handler: Handler) -> Operation {
    at("GET", path, scopes, handler)
}

impl Operation {
    const fn limited(mut self, rule: Rule) -> Self {
        self.rule = rule;
        self
    }
}

const CANDIDATES: &[&str] = &["candidates_read"];
const STATUS: &[&str] = &["candidates_read", "candidates_status_read"];
const CREATE: &[&str] = &["candidates_create"];
const MANAGE: &[&str] = &["candidates_manage"];
const OFFERS: &[&str] = &["candidates_offers_read"];
const APPLICATIONS: &[&str] = &["job_applications_read"];
const SETTINGS: &[&str] = &["configuration_read"];
const SET: &[&str] = &["configuration_manage"];
const JOBS: &[&str] = &["jobs_read"];
const USERS: &[&str] = &["users_read"];
const ME: &[&str] = &["user_me_read"];
const INTERVIEWS: &[&str] = &["interviews_read"];
const REVIEWS: &[&str] = &["reviews_read"];
const APPROVALS: &[&str] = &["approvals_read"];

/// The list, in the order of the official description's families.
pub(super) const OPERATIONS: &[Operation] = &[
    get("/user-api/v201804/users", USERS, u::list),
    get("/user-api/v201804/users/me", ME, u::me),
    get("/user-api/v201804/users/{id}", USERS, u::one),
    get("/user-api/v201804/system-roles", USERS, u::roles),
    get("/user-api/v201804/access-groups", USERS, u::groups),
    get("/users", USERS, u::old_list),
    get("/users/me", ME, u::old_me),
    get("/users/{id}", USERS, u::old_one),
    get("/jobs", JOBS, j::list),
    get("/jobs/{jobId}", JOBS, j::one),
    get("/jobs/{jobId}/status/history", JOBS, j::history),
    get("/jobs/{jobId}/hiring-team", JOBS, j::team),
    get("/jobs/{jobId}/note", JOBS, j::note),
    get("/jobs/{jobId}/positions", JOBS, j::positions),
    get("/jobs/{jobId}/jobads", JOBS, j::ads),
    get("/jobs/{jobId}/publication", JOBS, j::publications),
    get("/candidates", CANDIDATES, c::list).limited(Rule::ALONE),
    at("POST", "/candidates", CREATE, c::create),
    get("/candidates/{id}", CANDIDATES, c::one),
    at("DELETE", "/candidates/{id}", MANAGE, c::delete),
    get("/candidates/{id}/tags", MANAGE, c::tags),
    get("/candidates/{id}/consent", CANDIDATES, c::consent),
    get("/candidates/{id}/consents", CANDIDATES, c::consents),
    get("/candidates/{id}/properties", CANDIDATES, c::properties),
    get("/candidates/{id}/attachments", CANDIDATES, a::attachments),
    get(
        "/candidates/{id}/attachments/{attachmentId}",
        CANDIDATES,
        a::candidate_attachment,
    ),
    get("/candidates/attachments/{attachmentId}", CANDIDATES, a::attachment),
    at(
        "DELETE",
        "/candidates/attachments/{attachmentId}",
        CREATE,
        a::delete_attachment,
    ),
    get("/candidates/{id}/status/history", STATUS, a::primary_history),
    get("/candidates/{id}/onboardingStatus", STATUS, a::primary_onboarding),
    get("/candidates/{id}/jobs/{jobId}", CANDIDATES, a::one),
    get(
        "/candidates/{id}/jobs/{jobId}/attachments",
        CANDIDATES,
        a::job_attachments,
    ),
    get("/candidates/{id}/jobs/{jobId}/onboardingStatus", STATUS, a::onboarding),
    get("/candidates/{id}/jobs/{jobId}/status/history", STATUS, a::history),
    get("/candidates/{id}/jobs/{jobId}/properties", CANDIDATES, a::properties),
    get(
        "/candidates/{id}/jobs/{jobId}/screening-answers",
        CANDIDATES,
        a::answers,
    ),
    at("PUT", "/candidates/{id}/jobs/{jobId}/source", MANAGE, a::put_source),
    get("/candidates/{id}/jobs/{jobId}/offers", OFFERS, o::of_application),
    get("/candidates/{id}/jobs/{jobId}/offers/{offerId}", OFFERS, o::one),
    get("/offers", OFFERS, o::list),
    get("/offers/{offerId}/documents", OFFERS, o::documents),
    get("/offers/{offerId}/documents/{documentId}", OFFERS, o::document).limited(Rule::TWO_A_SECOND),
    get(
        "/job-applications-api/v202112/job-applications/{jobApplicationId}",
        APPLICATIONS,
        a::by_application,
    ),
    get("/configuration/company", &["company_read"], g::company),
    get("/configuration/departments", SETTINGS, g::departments),
    get("/configuration/departments/{id}", SETTINGS, g::department),
    get("/configuration/hiring-processes", SETTINGS, g::processes),
    get("/configuration/hiring-processes/{id}", SETTINGS, g::process),
    get("/configuration/job-properties", SETTINGS, g::job_properties),
    get("/configuration/job-properties/{id}", SETTINGS, g::job_property),
    get(
        "/configuration/job-properties/{id}/values",
        SETTINGS,
        g::job_property_values,
    ),
    get("/configuration/job-properties/{id}/dependents", SETTINGS, g::dependents),
    at(
        "DELETE",
        "/configuration/job-properties/{id}/dependents/{dependentId}",
        SET,
        g::delete_dependent,
    ),
    get("/configuration/candidate-properties", SETTINGS, g::candidate_properties),
    get(
        "/configuration/candidate-properties/{id}",
        SETTINGS,
        g::candidate_property,
    ),
    get(
        "/configuration/candidate-properties/{id}/values",
        SETTINGS,
        g::candidate_property_values,
    ),
    at(
        "DELETE",
        "/configuration/candidate-properties/{id}/values/{valueId}",
        SET,
        g::delete_property_value,
    ),
    get("/configuration/offer-properties", SETTINGS, g::offer_properties),
    get("/configuration/rejection-reasons", SETTINGS, g::rejection_reasons),
    get("/configuration/withdrawal-reasons", SETTINGS, g::withdrawal_reasons),
    get("/configuration/sources", SETTINGS, g::source_types),
    get("/configuration/sources/{sourceType}/values", SETTINGS, g::source_values),
    get(
        "/configuration/sources/{sourceType}/values/{sourceValueId}",
        SETTINGS,
        g::source_value,
    ),
    get(
        "/configuration/sources/{sourceIdentifier}",
        SETTINGS,
        g::source_by_identifier,
    ),
    get("/messages", &["messages_read"], v::messages),
    at(
        "DELETE",
        "/messages/shares/{id}",
        &["messages_manage"],
        v::delete_message,
    ),
    get(
        "/interviews-api/v201904/interview-types",
        &["interview_types_read"],
        v::interview_types,
    ),
    at(
        "PATCH",
        "/interviews-api/v201904/interview-types",
        &["interview_types_write"],
        v::add_interview_types,
    ),
    at(
        "DELETE",
        "/interviews-api/v201904/interview-types/{interviewType}",
        &["interview_types_write"],
        v::delete_interview_type,
    ),
    get("/interviews-api/v201904/interviews", INTERVIEWS, v::interviews),
    get(
        "/interviews-api/v201904/interviews/{interviewId}",
        INTERVIEWS,
        v::interview,
    ),
    at(
        "DELETE",
        "/interviews-api/v201904/interviews/{interviewId}",
        &["interviews_write"],
        v::delete_interview,
    ),
    get(
        "/interviews-api/v201904/interviews/{interviewId}/timeslots/{timeslotId}",
        INTERVIEWS,
        v::timeslot,
    ),
    get("/reviews-api/v201910/reviews", REVIEWS, v::reviews),
    get("/reviews-api/v201910/reviews/{reviewId}", REVIEWS, v::review),
    at(
        "DELETE",
        "/reviews-api/v201910/reviews/{reviewId}",
        &["reviews_write"],
        v::delete_review,
    ),
    get("/reviews-api/v201910/jobs/{jobId}/criteria", REVIEWS, v::criteria),
    get("/approvals-api/v201910/approvals", APPROVALS, v::approvals),
    get(
        "/approvals-api/v201910/approvals/{approvalRequestId}",
        APPROVALS,
        v::approval,
    ),
    get(
        "/approvals-api/v201910/approvals/{approvalRequestId}/comments",
        APPROVALS,
        v::approval_comments,
    ),
];
