//! Approvals of jobs and offers. The list of approvals that wait for the caller is empty, because nobody requests approval from an API
//! key.

use serde_json::{Value, json};

use super::call::Call;
use super::reply::{Answer, Refusal, Reply};
use super::{jobs, offers};
use crate::company::{IdKind, Job, Person, Stage, timestamp_before_today};

pub(super) fn list(call: &Call<'_>) -> Reply {
    call.page()?;
    Answer::ok(json!({"content": []}))
}

/// The index of a job's approval. Every second job has one.
fn job_approval_index(job: &Job) -> Option<u64> {
    job.index.is_multiple_of(2).then_some(job.index * 2)
}

fn offer_approval_index(person: &Person) -> u64 {
    person.index * 2 + 1
}

fn id(call: &Call<'_>, index: u64) -> String {
    call.world.company.id(IdKind::Approval, index)
}

fn no_approvals() -> Refusal {
    Refusal::not_found("APPROVALS_NOT_FOUND")
}

pub(super) fn of_job(call: &Call<'_>) -> Reply {
    let job = call.job()?;
    let index = job_approval_index(job).ok_or_else(no_approvals)?;
    Answer::ok(jobs::approved(call, job, &id(call, index)))
}

pub(super) fn of_offer(call: &Call<'_>) -> Reply {
    let (person, job) = offers::named_offer(call)?;
    let subject = json!({"id": call.world.company.id(IdKind::Offer, person.index), "type": "offer"});
    Answer::ok(approval(
        call,
        offer_approval_index(&person),
        &subject,
        job,
        person.updated + 7_200,
    ))
}

fn approval(call: &Call<'_>, index: u64, subject: &Value, job: &Job, age: u64) -> Value {
    let approver = job
        .team
        .first()
        .and_then(|(user, _)| call.world.company.users.get(*user))
        .map(|user| user.id.as_str());
    let id = id(call, index);
    json!({
        "id": id,
        "approvalRequestId": id,
        "subject": subject,
        "type": "sequential",
        "decisionMode": "any",
        "status": "APPROVED",
        "steps": [{
            "status": "APPROVED",
            "approvers": [{"id": approver.unwrap_or_default(), "decision": "APPROVED", "decidedOn": timestamp_before_today(age)}],
        }],
    })
}

/// The approval in the path, its job and its age.
fn named_approval<'a>(call: &'a Call<'_>) -> Result<(Value, &'a Job, u64), Refusal> {
    let unknown = || Refusal::not_found("APPROVAL_REQUEST_NOT_FOUND");
    let company = &call.world.company;
    let index = company
        .index_of(IdKind::Approval, call.param("approvalRequestId"))
        .ok_or_else(unknown)?;
    if index.is_multiple_of(2) {
        let job = usize::try_from(index / 2)
            .ok()
            .and_then(|position| company.jobs.get(position));
        let job = job
            .filter(|job| job_approval_index(job).is_some())
            .ok_or_else(unknown)?;
        let subject = json!({"id": job.id, "type": "job"});
        return Ok((approval(call, index, &subject, job, job.updated), job, job.updated));
    }
    let candidate = index / 2;
    if candidate >= company.candidates || !Stage::of(candidate).has_offer() {
        return Err(unknown());
    }
    let person = Person::new(company, candidate);
    let job = person.job(company).ok_or_else(unknown)?;
    let subject = json!({"id": company.id(IdKind::Offer, candidate), "type": "offer"});
    let age = person.updated + 7_200;
    Ok((approval(call, index, &subject, job, age), job, age))
}

pub(super) fn one(call: &Call<'_>) -> Reply {
    Answer::ok(named_approval(call)?.0)
}

pub(super) fn comments(call: &Call<'_>) -> Reply {
    let (approval, _, age) = named_approval(call)?;
    let author = approval["steps"][0]["approvers"][0]["id"].clone();
    let comment = json!({"content": "Within budget.", "authorId": author, "createdOn": timestamp_before_today(age)});
    Answer::ok(json!({"content": [comment]}))
}
