//! The list of operations: path, scopes, limits, refusals, and whether the tenant serves it.
//!
//! Paths, scopes and codes are those of SmartRecruiters' description, if it contains the operation. `tests/operations.tsv` contains the
//! same facts with their sources, and a test sends requests to compare the two.

use axum::http::StatusCode;

use super::call::Call;
use super::candidates::{applications, attachments, consents, properties, resume};
use super::operation::{ObjectRefusal, Operation};
use super::reply::Reply;
use super::{
    approvals, candidates, configuration, interviews, jobs, messages, offers, reviews, sources, subscriptions, users,
};
use crate::limits::Rule;

/// An operation and what happens when it is called.
#[derive(Debug)]
pub(super) struct HandledOperation {
    pub(super) operation: Operation,
    pub(super) handler: Handler,
}

/// What happens when an operation is called.
#[derive(Debug, Clone, Copy)]
pub(super) enum Handler {
    /// The tenant serves it.
    Serves(fn(&Call<'_>) -> Reply),
    /// It exchanges a client id and secret for a token, without a key.
    ExchangesSecret,
    /// The tenant answers 501.
    Declines,
}

const fn unauthorized(code: Option<&'static str>, message: &'static str) -> ObjectRefusal {
    ObjectRefusal {
        status: StatusCode::UNAUTHORIZED,
        code,
        message,
    }
}

const CANDIDATE: ObjectRefusal = unauthorized(None, "Candidate access denied");
const JOB: ObjectRefusal = unauthorized(None, "Job access denied");
const JOB_PERMISSION: ObjectRefusal = unauthorized(Some("PERMISSION_DENIED"), "Job access denied");
const PUBLICATION: ObjectRefusal = unauthorized(Some("UNAUTHORIZED_TO_ACCESS_JOB"), "Job access denied");
const RESOURCE: ObjectRefusal = unauthorized(
    Some("NOT_AUTHORIZED_TO_ACCESS_RESOURCE"),
    "Not authorized to access the resource",
);

const fn declines(method: &'static str, path: &'static str) -> HandledOperation {
    let operation = Operation {
        method,
        path,
        scopes: &[],
        rule: Rule::USUAL,
        refusal: None,
        unseen: None,
        missing: &[],
        takes_key: true,
    };
    HandledOperation {
        operation,
        handler: Handler::Declines,
    }
}

const fn serves(
    method: &'static str,
    path: &'static str,
    scopes: &'static [&'static str],
    handler: fn(&Call<'_>) -> Reply,
) -> HandledOperation {
    let mut entry = declines(method, path);
    entry.operation.scopes = scopes;
    entry.handler = Handler::Serves(handler);
    entry
}

const fn exchanges_secret(method: &'static str, path: &'static str) -> HandledOperation {
    let mut entry = declines(method, path).without_key();
    entry.handler = Handler::ExchangesSecret;
    entry
}

impl HandledOperation {
    const fn limited(mut self, rule: Rule) -> Self {
        self.operation.rule = rule;
        self
    }

    const fn refuses(mut self, code: &'static str) -> Self {
        self.operation.refusal = Some(code);
        self
    }

    const fn hides(mut self, unseen: ObjectRefusal) -> Self {
        self.operation.unseen = Some(unseen);
        self
    }

    const fn misses(mut self, codes: &'static [&'static str]) -> Self {
        self.operation.missing = codes;
        self
    }

    const fn without_key(mut self) -> Self {
        self.operation.takes_key = false;
        self
    }
}

/// Every operation, by family.
#[rustfmt::skip]
pub(super) const OPERATIONS: &[HandledOperation] = &[
    // Candidates and their applications.
    serves("GET", "/candidates", &["candidates_read"], candidates::list).limited(Rule::ALONE),
    serves("POST", "/candidates", &["candidates_create"], candidates::create).refuses("PERMISSION_DENIED").misses(&["SOURCE_TYPE_NOT_FOUND"]),
    serves("GET", "/candidates/attachments/{attachmentId}", &["candidates_read"], attachments::download).refuses("PERMISSION_DENIED").misses(&["FILE_NOT_FOUND"]),
    serves("DELETE", "/candidates/attachments/{attachmentId}", &["candidates_manage"], attachments::delete).refuses("PERMISSION_DENIED").misses(&["FILE_NOT_FOUND"]),
    serves("POST", "/candidates/consent-requests", &["candidates_manage"], consents::request),
    serves("POST", "/candidates/cv", &["candidates_create"], resume::create).refuses("PERMISSION_DENIED").misses(&["SOURCE_TYPE_NOT_FOUND"]),
    declines("POST", "/candidates/cv/parse"),
    serves("GET", "/candidates/{id}", &["candidates_read"], candidates::one).hides(CANDIDATE),
    serves("PATCH", "/candidates/{id}", &["candidates_manage"], candidates::update).refuses("PERMISSION_DENIED").misses(&["CANDIDATE_NOT_FOUND"]),
    serves("DELETE", "/candidates/{id}", &["candidates_manage"], candidates::delete),
    serves("GET", "/candidates/{id}/attachments", &["candidates_read"], attachments::of_candidate).hides(CANDIDATE),
    serves("POST", "/candidates/{id}/attachments", &["candidates_create"], attachments::upload).hides(CANDIDATE),
    serves("GET", "/candidates/{id}/attachments/{attachmentId}", &["candidates_read"], attachments::download_of_candidate).hides(CANDIDATE).misses(&["FILE_NOT_FOUND"]),
    serves("GET", "/candidates/{id}/consent", &["candidates_read"], consents::one),
    serves("GET", "/candidates/{id}/consents", &["candidates_read"], consents::list),
    serves("GET", "/candidates/{id}/jobs/{jobId}", &["candidates_read"], applications::one),
    declines("DELETE", "/candidates/{id}/jobs/{jobId}"),
    serves("GET", "/candidates/{id}/jobs/{jobId}/attachments", &["candidates_read"], attachments::of_application).refuses("PERMISSION_DENIED").misses(&["JOB_NOT_FOUND"]),
    serves("POST", "/candidates/{id}/jobs/{jobId}/attachments", &["candidates_create"], attachments::upload_to_application).refuses("PERMISSION_DENIED").misses(&["JOB_NOT_FOUND"]),
    serves("GET", "/candidates/{id}/jobs/{jobId}/offers", &["candidates_offers_read"], offers::of_application).refuses("NO_ACCESS_TO_OFFERS").hides(CANDIDATE),
    serves("GET", "/candidates/{id}/jobs/{jobId}/offers/{offerId}", &["candidates_offers_read"], offers::one).refuses("NO_ACCESS_TO_OFFERS").hides(CANDIDATE),
    serves("GET", "/candidates/{id}/jobs/{jobId}/offers/{offerId}/approvals/latest", &["candidates_offers_read"], approvals::of_offer).refuses("NO_ACCESS_TO_OFFERS").hides(CANDIDATE).misses(&["OFFERS_NOT_FOUND", "APPROVALS_NOT_FOUND"]),
    serves("GET", "/candidates/{id}/jobs/{jobId}/onboardingStatus", &["candidates_read"], applications::onboarding).refuses("NO_ACCESS_TO_CANDIDATE").misses(&["CANDIDATE_NOT_FOUND", "JOB_NOT_FOUND", "ONBOARDING_STATUS_NOT_ACTIVE", "CANDIDATE_FIELDS_FEATURE_MISSING"]),
    serves("PUT", "/candidates/{id}/jobs/{jobId}/onboardingStatus", &["candidates_manage"], applications::set_onboarding).refuses("NO_ACCESS_TO_CANDIDATE").misses(&["CANDIDATE_NOT_FOUND", "JOB_NOT_FOUND", "ONBOARDING_STATUS_NOT_ACTIVE", "CANDIDATE_FIELDS_FEATURE_MISSING"]),
    serves("GET", "/candidates/{id}/jobs/{jobId}/properties", &["candidates_read"], properties::of_application).misses(&["JOB_NOT_FOUND"]),
    serves("PUT", "/candidates/{id}/jobs/{jobId}/properties", &["candidates_manage"], properties::set_all_of_application).misses(&["PROPERTY_NOT_FOUND", "JOB_NOT_FOUND"]),
    serves("PUT", "/candidates/{id}/jobs/{jobId}/properties/{propertyId}", &["candidates_manage"], properties::set_of_application).misses(&["PROPERTY_NOT_FOUND", "JOB_NOT_FOUND"]),
    serves("GET", "/candidates/{id}/jobs/{jobId}/screening-answers", &["candidates_read"], applications::answers),
    serves("PUT", "/candidates/{id}/jobs/{jobId}/source", &["candidates_manage"], applications::set_source).hides(CANDIDATE),
    serves("PUT", "/candidates/{id}/jobs/{jobId}/status", &["candidates_manage"], applications::set_status).refuses("PERMISSION_DENIED").hides(CANDIDATE),
    serves("GET", "/candidates/{id}/jobs/{jobId}/status/history", &["candidates_read", "candidate_status_read"], applications::history).refuses("NO_ACCESS_TO_CANDIDATE").misses(&["CANDIDATE_NOT_FOUND", "JOB_NOT_FOUND"]),
    serves("GET", "/candidates/{id}/onboardingStatus", &["candidates_read"], applications::primary_onboarding).refuses("NO_ACCESS_TO_CANDIDATE").misses(&["CANDIDATE_NOT_FOUND", "ONBOARDING_STATUS_NOT_ACTIVE", "CANDIDATE_FIELDS_FEATURE_MISSING"]),
    serves("PUT", "/candidates/{id}/onboardingStatus", &["candidates_manage"], applications::set_primary_onboarding).refuses("NO_ACCESS_TO_CANDIDATE").misses(&["CANDIDATE_NOT_FOUND", "ONBOARDING_STATUS_NOT_ACTIVE", "CANDIDATE_FIELDS_FEATURE_MISSING"]),
    serves("GET", "/candidates/{id}/properties", &["candidates_read"], properties::of_candidate).misses(&["CANDIDATE_NOT_FOUND"]),
    serves("PUT", "/candidates/{id}/properties/{propertyId}", &["candidates_manage"], properties::set_of_candidate).misses(&["PROPERTY_NOT_FOUND"]),
    serves("PUT", "/candidates/{id}/status", &["candidates_manage"], applications::set_primary_status).refuses("PERMISSION_DENIED").hides(CANDIDATE),
    serves("GET", "/candidates/{id}/status/history", &["candidates_read", "candidate_status_read"], applications::primary_history).hides(CANDIDATE),
    serves("GET", "/candidates/{id}/tags", &["candidates_read"], candidates::tags),
    serves("POST", "/candidates/{id}/tags", &["candidates_manage"], candidates::add_tags),
    serves("PUT", "/candidates/{id}/tags", &["candidates_manage"], candidates::set_tags),
    serves("DELETE", "/candidates/{id}/tags", &["candidates_manage"], candidates::delete_tags),
    // Jobs.
    serves("GET", "/jobs", &["jobs_read"], jobs::list),
    declines("POST", "/jobs"),
    serves("GET", "/jobs/{jobId}", &["jobs_read"], jobs::one).hides(JOB),
    declines("PUT", "/jobs/{jobId}"),
    declines("PATCH", "/jobs/{jobId}"),
    serves("GET", "/jobs/{jobId}/approvals/latest", &["jobs_read"], approvals::of_job).refuses("NO_ACCESS_TO_APPROVALS").hides(JOB).misses(&["APPROVALS_NOT_FOUND"]),
    serves("POST", "/jobs/{jobId}/candidates", &["candidates_create"], candidates::create_at_job).refuses("PERMISSION_DENIED").hides(JOB_PERMISSION).misses(&["SOURCE_TYPE_NOT_FOUND"]),
    serves("POST", "/jobs/{jobId}/candidates/cv", &["candidates_create"], resume::create_at_job).refuses("PERMISSION_DENIED").hides(JOB).misses(&["SOURCE_TYPE_NOT_FOUND"]),
    declines("PATCH", "/jobs/{jobId}/headcount"),
    serves("GET", "/jobs/{jobId}/hiring-team", &["jobs_read"], jobs::team).hides(JOB),
    declines("POST", "/jobs/{jobId}/hiring-team"),
    declines("DELETE", "/jobs/{jobId}/hiring-team/{userId}"),
    serves("GET", "/jobs/{jobId}/jobads", &["jobs_read"], jobs::ads),
    declines("POST", "/jobs/{jobId}/jobads"),
    serves("GET", "/jobs/{jobId}/jobads/{jobAdId}", &["jobs_read"], jobs::ad),
    declines("PUT", "/jobs/{jobId}/jobads/{jobAdId}"),
    serves("GET", "/jobs/{jobId}/jobads/{jobAdId}/postings", &["jobs_read"], jobs::postings).refuses("ACCESS_FORBIDDEN").misses(&["JOBAD_NOT_FOUND"]),
    declines("POST", "/jobs/{jobId}/jobads/{jobAdId}/postings"),
    declines("DELETE", "/jobs/{jobId}/jobads/{jobAdId}/postings"),
    serves("GET", "/jobs/{jobId}/note", &["jobs_read"], jobs::note).hides(JOB),
    declines("PUT", "/jobs/{jobId}/note"),
    serves("GET", "/jobs/{jobId}/positions", &["jobs_read"], jobs::positions),
    declines("POST", "/jobs/{jobId}/positions"),
    serves("GET", "/jobs/{jobId}/positions/{positionId}", &["jobs_read"], jobs::position),
    declines("PUT", "/jobs/{jobId}/positions/{positionId}"),
    declines("DELETE", "/jobs/{jobId}/positions/{positionId}"),
    serves("GET", "/jobs/{jobId}/publication", &["jobs_read"], jobs::publications).hides(PUBLICATION),
    declines("POST", "/jobs/{jobId}/publication").limited(Rule::TWO_A_SECOND),
    declines("DELETE", "/jobs/{jobId}/publication").limited(Rule::TWO_A_SECOND),
    declines("PUT", "/jobs/{jobId}/status"),
    serves("GET", "/jobs/{jobId}/status/history", &["jobs_read"], jobs::history).hides(JOB),
    // Job applications by id.
    serves("GET", "/job-applications-api/v202112/job-applications/{jobApplicationId}", &["job_applications_read"], applications::by_id).misses(&["JOB_APPLICATION_NOT_FOUND"]),
    declines("DELETE", "/job-applications-api/v202112/job-applications/{jobApplicationId}"),
    declines("POST", "/job-applications-api/v202112/job-applications/{jobApplicationId}/consent-request"),
    declines("GET", "/job-applications-api/v202112/job-applications/{jobApplicationId}/consents"),
    // Offers.
    serves("GET", "/offers", &["candidates_offers_read"], offers::list).refuses("NO_ACCESS_TO_OFFERS"),
    declines("POST", "/offers"),
    declines("GET", "/offers/{offerId}"),
    declines("POST", "/offers/{offerId}"),
    serves("GET", "/offers/{offerId}/documents", &["candidates_offers_read"], offers::documents),
    serves("GET", "/offers/{offerId}/documents/{documentId}", &["candidates_offers_read"], offers::document).limited(Rule::TWO_A_SECOND),
    declines("POST", "/offers/{offerId}/submit"),
    declines("POST", "/offers/{offerId}/withdraw"),
    // Messages.
    serves("GET", "/messages", &["messages_read"], messages::list),
    serves("POST", "/messages/shares", &["messages_write"], messages::share),
    serves("DELETE", "/messages/shares/{id}", &["messages_manage"], messages::delete),
    // Interviews.
    serves("GET", "/interviews-api/v201904/interview-types", &["interview_types_read"], interviews::types),
    serves("PATCH", "/interviews-api/v201904/interview-types", &["interview_types_write"], interviews::add_types),
    serves("DELETE", "/interviews-api/v201904/interview-types/{interviewType}", &["interview_types_write"], interviews::delete_type).misses(&["INTERVIEW_TYPE_NOT_FOUND"]),
    serves("GET", "/interviews-api/v201904/interviews", &["interviews_read"], interviews::list).misses(&["APPLICATION_NOT_FOUND"]),
    serves("POST", "/interviews-api/v201904/interviews", &["interviews_write"], interviews::create),
    serves("GET", "/interviews-api/v201904/interviews/{interviewId}", &["interviews_read"], interviews::one).misses(&["INTERVIEW_NOT_FOUND"]),
    serves("PATCH", "/interviews-api/v201904/interviews/{interviewId}", &["interviews_write"], interviews::update).misses(&["INTERVIEW_NOT_FOUND"]),
    serves("DELETE", "/interviews-api/v201904/interviews/{interviewId}", &["interviews_write"], interviews::delete).misses(&["INTERVIEW_NOT_FOUND"]),
    serves("PUT", "/interviews-api/v201904/interviews/{interviewId}/candidate/status", &["interviews_write"], interviews::set_candidate_status).misses(&["INTERVIEW_NOT_FOUND"]),
    serves("POST", "/interviews-api/v201904/interviews/{interviewId}/timeslots", &["interviews_write"], interviews::add_timeslot).misses(&["INTERVIEW_NOT_FOUND"]),
    serves("GET", "/interviews-api/v201904/interviews/{interviewId}/timeslots/{timeslotId}", &["interviews_read"], interviews::timeslot).misses(&["INTERVIEW_NOT_FOUND", "TIMESLOT_NOT_FOUND"]),
    serves("PATCH", "/interviews-api/v201904/interviews/{interviewId}/timeslots/{timeslotId}", &["interviews_write"], interviews::update_timeslot).misses(&["INTERVIEW_NOT_FOUND", "TIMESLOT_NOT_FOUND"]),
    serves("DELETE", "/interviews-api/v201904/interviews/{interviewId}/timeslots/{timeslotId}", &["interviews_write"], interviews::delete_timeslot).misses(&["INTERVIEW_NOT_FOUND", "TIMESLOT_NOT_FOUND"]),
    serves("PUT", "/interviews-api/v201904/interviews/{interviewId}/timeslots/{timeslotId}/candidateStatus", &["interviews_write"], interviews::set_timeslot_status).misses(&["INTERVIEW_NOT_FOUND", "TIMESLOT_NOT_FOUND"]),
    serves("PUT", "/interviews-api/v201904/interviews/{interviewId}/timeslots/{timeslotId}/interviewers/{userId}/status", &["interviews_write"], interviews::set_interviewer_status).misses(&["INTERVIEW_NOT_FOUND", "TIMESLOT_NOT_FOUND", "NON_EXISTING_INTERVIEWERS"]),
    declines("PATCH", "/interviews-api/v201904/interviews/{interviewId}/timeslots/{timeslotId}/noshow"),
    // Reviews.
    serves("GET", "/reviews-api/v201910/jobs/{jobId}/criteria", &["reviews_read"], reviews::criteria),
    serves("GET", "/reviews-api/v201910/reviews", &["reviews_read"], reviews::list).hides(RESOURCE).misses(&["APPLICATION_NOT_FOUND"]),
    serves("POST", "/reviews-api/v201910/reviews", &["reviews_write"], reviews::create).hides(RESOURCE),
    serves("GET", "/reviews-api/v201910/reviews/{reviewId}", &["reviews_read"], reviews::one).hides(RESOURCE).misses(&["REVIEW_NOT_FOUND"]),
    serves("PATCH", "/reviews-api/v201910/reviews/{reviewId}", &["reviews_write"], reviews::update).hides(RESOURCE).misses(&["REVIEW_NOT_FOUND"]),
    serves("DELETE", "/reviews-api/v201910/reviews/{reviewId}", &["reviews_write"], reviews::delete).hides(RESOURCE).misses(&["REVIEW_NOT_FOUND"]),
    // Approvals.
    serves("GET", "/approvals-api/v201910/approvals", &["approvals_read"], approvals::list),
    declines("POST", "/approvals-api/v201910/approvals"),
    serves("GET", "/approvals-api/v201910/approvals/{approvalRequestId}", &["approvals_read"], approvals::one).misses(&["APPROVAL_REQUEST_NOT_FOUND"]),
    declines("POST", "/approvals-api/v201910/approvals/{approvalRequestId}/approve-decisions"),
    serves("GET", "/approvals-api/v201910/approvals/{approvalRequestId}/comments", &["approvals_read"], approvals::comments).misses(&["APPROVAL_REQUEST_NOT_FOUND"]),
    declines("POST", "/approvals-api/v201910/approvals/{approvalRequestId}/comments"),
    declines("POST", "/approvals-api/v201910/approvals/{approvalRequestId}/reject-decisions"),
    // Company settings.
    declines("GET", "/configuration/access-groups"),
    declines("POST", "/configuration/access-groups"),
    declines("GET", "/configuration/access-groups/{accessGroupId}"),
    declines("PUT", "/configuration/access-groups/{accessGroupId}"),
    declines("DELETE", "/configuration/access-groups/{accessGroupId}"),
    serves("GET", "/configuration/candidate-properties", &["configuration_read"], configuration::candidate_properties),
    serves("GET", "/configuration/candidate-properties/{id}", &["configuration_read"], configuration::one_candidate_property),
    serves("GET", "/configuration/candidate-properties/{id}/values", &["configuration_read"], configuration::candidate_property_values),
    declines("POST", "/configuration/candidate-properties/{id}/values"),
    serves("GET", "/configuration/candidate-properties/{id}/values/{valueId}", &["configuration_read"], configuration::candidate_property_value).misses(&["CANDIDATE_PROPERTY_NOT_FOUND", "CANDIDATE_PROPERTY_VALUE_NOT_FOUND"]),
    declines("PUT", "/configuration/candidate-properties/{id}/values/{valueId}"),
    serves("DELETE", "/configuration/candidate-properties/{id}/values/{valueId}", &["configuration_manage"], configuration::delete_property_value).misses(&["CANDIDATE_PROPERTY_NOT_FOUND", "CANDIDATE_PROPERTY_VALUE_NOT_FOUND"]),
    declines("GET", "/configuration/career-sites"),
    declines("GET", "/configuration/career-sites/{careerSiteId}"),
    serves("GET", "/configuration/company", &["company_read", "configuration_read"], configuration::company),
    serves("GET", "/configuration/departments", &["configuration_read"], configuration::departments),
    declines("POST", "/configuration/departments"),
    serves("GET", "/configuration/departments/{id}", &["configuration_read"], configuration::department),
    serves("GET", "/configuration/hiring-processes", &["configuration_read"], configuration::processes),
    serves("GET", "/configuration/hiring-processes/{id}", &["configuration_read"], configuration::process),
    serves("GET", "/configuration/job-properties", &["configuration_read"], configuration::job_properties),
    declines("POST", "/configuration/job-properties"),
    serves("GET", "/configuration/job-properties/{id}", &["configuration_read"], configuration::job_property),
    declines("PATCH", "/configuration/job-properties/{id}"),
    declines("PUT", "/configuration/job-properties/{id}/activation"),
    declines("DELETE", "/configuration/job-properties/{id}/activation"),
    declines("PUT", "/configuration/job-properties/{id}/archive-values/{valueId}"),
    declines("DELETE", "/configuration/job-properties/{id}/archive-values/{valueId}"),
    serves("GET", "/configuration/job-properties/{id}/dependents", &["configuration_read"], configuration::dependents).misses(&["JOB_PROPERTY_NOT_FOUND"]),
    declines("POST", "/configuration/job-properties/{id}/dependents"),
    serves("DELETE", "/configuration/job-properties/{id}/dependents/{dependentId}", &["configuration_manage"], configuration::delete_dependent).misses(&["JOB_PROPERTY_NOT_FOUND", "JOB_PROPERTY_DEPENDENT_NOT_FOUND"]),
    serves("GET", "/configuration/job-properties/{id}/dependents/{dependentId}/values", &["configuration_read"], configuration::dependent_values).misses(&["JOB_PROPERTY_NOT_FOUND", "JOB_PROPERTY_DEPENDENT_NOT_FOUND", "DEPENDENCY_NOT_FOUND"]),
    declines("PATCH", "/configuration/job-properties/{id}/translations"),
    serves("GET", "/configuration/job-properties/{id}/values", &["configuration_read"], configuration::job_property_values),
    declines("POST", "/configuration/job-properties/{id}/values"),
    declines("PUT", "/configuration/job-properties/{id}/values/{valueId}"),
    declines("PATCH", "/configuration/job-properties/{id}/values/{valueId}"),
    declines("DELETE", "/configuration/job-properties/{id}/values/{valueId}"),
    serves("GET", "/configuration/job-properties/{id}/values/{valueId}/dependents/{dependentId}/values", &["configuration_read"], configuration::values_of_value).misses(&["JOB_PROPERTY_NOT_FOUND", "JOB_PROPERTY_VALUE_NOT_FOUND", "JOB_PROPERTY_DEPENDENT_NOT_FOUND", "DEPENDENCY_NOT_FOUND"]),
    declines("POST", "/configuration/job-properties/{id}/values/{valueId}/dependents/{dependentId}/values"),
    declines("DELETE", "/configuration/job-properties/{id}/values/{valueId}/dependents/{dependentId}/values/{dependentValueId}"),
    declines("PATCH", "/configuration/job-properties/{id}/values/{valueId}/translations"),
    serves("GET", "/configuration/offer-properties", &["configuration_read"], configuration::offer_properties).refuses("NO_ACCESS_TO_OFFERS"),
    declines("GET", "/configuration/predefined-locations"),
    declines("POST", "/configuration/predefined-locations"),
    declines("DELETE", "/configuration/predefined-locations"),
    declines("GET", "/configuration/predefined-locations/{id}"),
    declines("PUT", "/configuration/predefined-locations/{id}"),
    declines("DELETE", "/configuration/predefined-locations/{id}"),
    serves("GET", "/configuration/rejection-reasons", &["configuration_read"], configuration::rejection_reasons),
    serves("GET", "/configuration/sources", &["configuration_read"], sources::types),
    declines("PUT", "/configuration/sources/recruiters/resolve"),
    serves("GET", "/configuration/sources/{sourceIdentifier}", &["configuration_read"], sources::by_identifier).misses(&["SOURCE_NOT_FOUND"]),
    serves("GET", "/configuration/sources/{sourceType}/values", &["configuration_read"], sources::values),
    serves("GET", "/configuration/sources/{sourceType}/values/{sourceValueId}", &["configuration_read"], sources::value),
    serves("GET", "/configuration/withdrawal-reasons", &["configuration_read"], configuration::withdrawal_reasons),
    // Users, System roles, access groups.
    serves("GET", "/user-api/v201804/access-groups", &["users_read"], users::groups).refuses("PERMISSION_DENIED"),
    declines("POST", "/user-api/v201804/access-groups/{accessGroupId}/users"),
    declines("DELETE", "/user-api/v201804/access-groups/{accessGroupId}/users/{id}"),
    serves("GET", "/user-api/v201804/system-roles", &["users_read"], users::roles).refuses("PERMISSION_DENIED"),
    serves("GET", "/user-api/v201804/users", &["users_read"], users::list).refuses("PERMISSION_DENIED"),
    declines("POST", "/user-api/v201804/users"),
    serves("GET", "/user-api/v201804/users/me", &["user_me_read", "users_read"], users::me),
    serves("GET", "/user-api/v201804/users/{id}", &["users_read"], users::one).refuses("PERMISSION_DENIED"),
    declines("PATCH", "/user-api/v201804/users/{id}"),
    declines("DELETE", "/user-api/v201804/users/{id}"),
    declines("PUT", "/user-api/v201804/users/{id}/activation"),
    declines("DELETE", "/user-api/v201804/users/{id}/activation"),
    declines("POST", "/user-api/v201804/users/{id}/activation-email"),
    declines("PUT", "/user-api/v201804/users/{id}/avatar"),
    declines("POST", "/user-api/v201804/users/{id}/reset-password"),
    // Users, the deprecated family.
    serves("GET", "/users", &["users_read"], users::old_list),
    declines("POST", "/users"),
    serves("GET", "/users/me", &["user_me_read", "users_read"], users::old_me),
    serves("GET", "/users/{id}", &["users_read"], users::old_one),
    declines("PATCH", "/users/{id}"),
    declines("DELETE", "/users/{id}"),
    declines("PUT", "/users/{id}/activation"),
    declines("DELETE", "/users/{id}/activation"),
    declines("POST", "/users/{id}/activation-email"),
    declines("PUT", "/users/{id}/avatar"),
    // Webhooks.
    serves("GET", "/webhooks-api/v201907/subscriptions", &["webhooks_manage", "webhooks_read"], subscriptions::list),
    serves("POST", "/webhooks-api/v201907/subscriptions", &["webhooks_manage", "webhooks_write"], subscriptions::create).refuses("NO_PERMISSION_TO_MANAGE_WEBHOOKS"),
    serves("GET", "/webhooks-api/v201907/subscriptions/{id}", &["webhooks_manage", "webhooks_read"], subscriptions::one),
    serves("DELETE", "/webhooks-api/v201907/subscriptions/{id}", &["webhooks_manage", "webhooks_delete"], subscriptions::delete),
    serves("PUT", "/webhooks-api/v201907/subscriptions/{id}/activation", &["webhooks_manage", "webhooks_write"], subscriptions::activate),
    serves("GET", "/webhooks-api/v201907/subscriptions/{id}/callbacks-log", &["webhooks_manage", "webhooks_read"], subscriptions::callbacks),
    serves("GET", "/webhooks-api/v201907/subscriptions/{id}/secret-key", &["webhooks_manage", "webhooks_read"], subscriptions::secret_key),
    serves("POST", "/webhooks-api/v201907/subscriptions/{id}/secret-key", &["webhooks_manage", "webhooks_write"], subscriptions::new_secret_key).refuses("NO_PERMISSION_TO_MANAGE_WEBHOOKS"),
    // Products that a connection with Findem does not use, and public addresses.
    declines("POST", "/assessment-api/v202010/integration/company/{companyId}").without_key(),
    declines("PATCH", "/assessment-api/v202010/orders/{orderId}/results").without_key(),
    declines("POST", "/assessment-api/v202010/orders/{orderId}/results/attachment").without_key(),
    declines("GET", "/assessment-api/v202010/partner/configuration").without_key(),
    declines("PUT", "/assessment-api/v202010/partner/configuration").without_key(),
    declines("GET", "/assessment-api/v202107/assessment-orders"),
    declines("GET", "/assessments"),
    declines("POST", "/assessments"),
    declines("GET", "/assessments/{assessmentOrderId}"),
    declines("POST", "/assessments/{assessmentOrderId}/accept"),
    declines("GET", "/assessments/{assessmentOrderId}/comments"),
    declines("POST", "/assessments/{assessmentOrderId}/comments"),
    declines("GET", "/assessments/{assessmentOrderId}/comments/{commentId}"),
    declines("POST", "/assessments/{assessmentOrderId}/complete"),
    declines("POST", "/assessments/{assessmentOrderId}/reject"),
    declines("GET", "/assessments/{assessmentOrderId}/results"),
    declines("POST", "/assessments/{assessmentOrderId}/results"),
    declines("GET", "/assessments/{assessmentOrderId}/results/{resultId}"),
    declines("GET", "/assessments/{assessmentOrderId}/results/{resultId}/attachments"),
    declines("POST", "/assessments/{assessmentOrderId}/results/{resultId}/attachments"),
    declines("GET", "/assessments/{assessmentOrderId}/results/{resultId}/attachments/{attachmentId}"),
    declines("POST", "/assessments/{assessmentOrderId}/results/{resultId}/attachments/{attachmentId}"),
    declines("GET", "/audit-api/v201910/audit-events"),
    declines("GET", "/configs"),
    declines("POST", "/configs"),
    declines("GET", "/configs/{configId}"),
    declines("POST", "/configs/{configId}"),
    declines("GET", "/feed/publications"),
    declines("GET", "/feed/publications/{postingId}"),
    declines("PUT", "/feed/publications/{postingId}"),
    exchanges_secret("POST", "/identity/oauth/token"),
    declines("GET", "/info/metrics.prometheus").without_key(),
    declines("GET", "/integration").without_key(),
    declines("DELETE", "/integrations/companies/{companyId}").without_key(),
    declines("GET", "/packages").without_key(),
    declines("POST", "/packages/inline/orders").without_key(),
    declines("POST", "/packages/orders").without_key(),
    declines("GET", "/packages/{assessmentPackageId}").without_key(),
    declines("POST", "/postings/{uuid}/candidates"),
    declines("GET", "/postings/{uuid}/candidates/{candidateId}/status"),
    declines("GET", "/postings/{uuid}/configuration"),
    declines("GET", "/reporting-api/v201804/files/{reportFileId}"),
    declines("GET", "/reporting-api/v201804/files/{reportFileId}/data"),
    declines("GET", "/reporting-api/v201804/reports"),
    declines("GET", "/reporting-api/v201804/reports/{reportId}"),
    declines("GET", "/reporting-api/v201804/reports/{reportId}/files"),
    declines("POST", "/reporting-api/v201804/reports/{reportId}/files"),
    declines("GET", "/reporting-api/v201804/reports/{reportId}/files/recent"),
    declines("GET", "/reporting-api/v201804/reports/{reportId}/files/recent/data"),
    declines("GET", "/smartonboard-api/v202205/activity-assignments/{activityAssignmentId}/attachments"),
    declines("GET", "/smartonboard-api/v202205/activity-assignments/{activityAssignmentId}/attachments/{attachmentId}"),
    declines("GET", "/smartonboard-api/v202205/fillable-pdf-form-assignments/{fillablePdfFormAssignmentId}/form-answers"),
    declines("GET", "/smartonboard-api/v202205/new-hires/{newHireId}"),
    declines("GET", "/smartonboard-api/v202205/onboarding-processes/{onboardingProcessId}"),
    declines("GET", "/smartonboard-api/v202205/onboarding-processes/{onboardingProcessId}/assignments"),
    declines("GET", "/smartonboard-api/v202205/web-form-assignments/{webFormAssignmentId}/fields-metadata"),
    declines("GET", "/smartonboard-api/v202205/web-form-assignments/{webFormAssignmentId}/form-answers"),
    declines("GET", "/v1/companies/{companyIdentifier}/departments"),
    declines("GET", "/v1/companies/{companyIdentifier}/postings"),
    declines("GET", "/v1/companies/{companyIdentifier}/postings/{postingId}"),
];
