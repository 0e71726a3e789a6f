//! What hangs on one candidate and one job: the application, its history, attachments and source.

use serde_json::{Value, json};

use super::candidate::{Found, application_key, stage_at, without_nulls};
use super::candidates::named_source;
use super::{Answer, Call, Refusal, Reply};
use crate::company::{Job, Kind, Person, ago, written};

pub(super) fn one(call: &Call<'_>) -> Reply {
    let (person, job) = call.application()?;
    let mut application = call.assignment(&person, job);
    application["url"] = json!(format!("{}/candidates/{}/jobs/{}", call.world.base, person.id, job.id));
    Answer::ok(application)
}

/// Ids of applications: the first and the second of a candidate.
fn application_index(person: &Person, job: &Job, jobs: &[Job]) -> u64 {
    let first = jobs.get(person.job).is_some_and(|first| first.id == job.id);
    person.index * 2 + u64::from(!first)
}

pub(super) fn by_application(call: &Call<'_>) -> Reply {
    let company = &call.world.company;
    let unknown = || Refusal::not_found("APPLICATION_NOT_FOUND");
    let index = company
        .index_of(Kind::Application, call.param("jobApplicationId"))
        .ok_or_else(unknown)?;
    let person = company
        .person(&company.id(Kind::Candidate, index / 2))
        .ok_or_else(unknown)?;
    let jobs = person.jobs(company);
    let job = usize::try_from(index % 2)
        .ok()
        .and_then(|number| jobs.get(number).copied())
        .ok_or_else(unknown)?;
    if call.world.state().deleted.contains(&person.index) {
        return Err(unknown());
    }
    if !call.sees(job) {
        return Err(Refusal::forbidden());
    }
    let (status, sub_status) = stage_at(&person, job, &company.jobs);
    Answer::ok(without_nulls(json!({
        "id": call.param("jobApplicationId"),
        "status": status,
        "subStatus": sub_status,
        "sourceIdentifier": call.source_of(&person, job).identifier,
        "createDate": ago(person.created),
        "profileId": person.id,
        "jobId": job.id,
    })))
}

/// The candidate's index that an application's id stands for.
pub(super) fn candidate_of_application(call: &Call<'_>, id: &str) -> Option<u64> {
    call.world
        .company
        .index_of(Kind::Application, id)
        .map(|index| index / 2)
}

pub(super) fn application_id(call: &Call<'_>, person: &Person, job: &Job) -> String {
    call.world.company.id(
        Kind::Application,
        application_index(person, job, &call.world.company.jobs),
    )
}

pub(super) fn put_source(call: &Call<'_>) -> Reply {
    let (person, job) = call.application()?;
    let source = named_source(call, &Value::Object(call.object()?))?;
    call.world
        .change(|state| state.moved.insert(application_key(&person.id, &job.id), source.id));
    Answer::done()
}

pub(super) fn history(call: &Call<'_>) -> Reply {
    let (person, job) = call.application()?;
    Answer::list(steps(call, &person, job))
}

pub(super) fn primary_history(call: &Call<'_>) -> Reply {
    match call.candidate()? {
        Found::Generated(person) => {
            let steps = person
                .job(&call.world.company)
                .map(|job| steps(call, &person, job))
                .unwrap_or_default();
            Answer::list(steps)
        }
        Found::Created(created) => Answer::list(vec![json!({"changedOn": written(created.at), "status": "NEW"})]),
    }
}

/// From the application to the present status, spread evenly over the time between.
fn steps(call: &Call<'_>, person: &Person, job: &Job) -> Vec<Value> {
    let (status, sub_status) = stage_at(person, job, &call.world.company.jobs);
    let before = if status == person.stage.status {
        person.stage.before
    } else {
        &[]
    };
    let gap = (person.created - person.updated) / (before.len() as u64 + 1);
    let earlier = before
        .iter()
        .zip(0_u64..)
        .map(|(status, number)| json!({"changedOn": ago(person.created - gap * number), "status": status}));
    let now = without_nulls(json!({
        "changedOn": ago(person.created - gap * before.len() as u64),
        "status": status,
        "subStatus": sub_status,
    }));
    earlier.chain([now]).collect()
}

/// Where a hired candidate stands in onboarding.
pub(super) fn onboarding_of(person: &Person) -> Option<&'static str> {
    (person.stage.status == "HIRED").then_some(match person.index % 3 {
        0 => "READY_TO_ONBOARD",
        _ => "ONBOARDING_SUCCESSFUL",
    })
}

pub(super) fn onboarding(call: &Call<'_>) -> Reply {
    let (person, _) = call.application()?;
    Answer::ok(without_nulls(json!({"onboardingStatus": onboarding_of(&person)})))
}

pub(super) fn primary_onboarding(call: &Call<'_>) -> Reply {
    Answer::ok(match call.candidate()? {
        Found::Generated(person) => without_nulls(json!({"onboardingStatus": onboarding_of(&person)})),
        Found::Created(_) => json!({}),
    })
}

pub(super) fn properties(call: &Call<'_>) -> Reply {
    let (person, _) = call.application()?;
    Answer::ok(json!({"content": super::configuration::property_values(call, person.index)}))
}

pub(super) fn answers(call: &Call<'_>) -> Reply {
    let (person, _) = call.application()?;
    let salary = 40 + person.index % 60;
    Answer::list(vec![json!({
        "id": call.world.company.id(Kind::Property, 100),
        "type": "radio",
        "category": "screening",
        "name": "notice",
        "label": "When could you start?",
        "records": [{"fields": [{
            "id": "value",
            "label": "When could you start?",
            "values": [{"id": "months", "label": format!("In {} months", 1 + salary % 3)}],
        }]}],
    })])
}

/// Seven candidates in ten sent a résumé; some also a letter.
fn attachments_of(call: &Call<'_>, person: &Person) -> Vec<Value> {
    let mut draw = call.world.company.draw(Kind::Attachment, person.index);
    let letters = draw.chance(25);
    let files = [
        (draw.chance(70), "RESUME", "resume", "pdf"),
        (letters, "COVER_LETTER", "letter", "pdf"),
    ];
    let removed = &call.world.state().removed;
    (0_u64..)
        .zip(files)
        .filter(|(_, file)| file.0)
        .map(|(number, (_, kind, name, ending))| {
            let id = call.world.company.id(Kind::Attachment, person.index * 2 + number);
            let url = format!("/candidates/attachments/{id}");
            json!({
                "id": id,
                "name": format!("{}-{}-{name}.{ending}", person.first, person.last),
                "type": kind,
                "contentType": "application/pdf",
                "actions": {"download": call.link(&url)},
            })
        })
        .filter(|file| !file["id"].as_str().is_some_and(|id| removed.contains(id)))
        .collect()
}

pub(super) fn attachments(call: &Call<'_>) -> Reply {
    Answer::list(match call.candidate()? {
        Found::Generated(person) => attachments_of(call, &person),
        Found::Created(_) => Vec::new(),
    })
}

pub(super) fn job_attachments(call: &Call<'_>) -> Reply {
    let (person, _) = call.application()?;
    Answer::list(attachments_of(call, &person))
}

/// The attachment that the path names.
fn found(call: &Call<'_>) -> Result<Value, Refusal> {
    let company = &call.world.company;
    let unknown = || Refusal::not_found("ATTACHMENT_NOT_FOUND");
    let id = call.param("attachmentId");
    let index = company.index_of(Kind::Attachment, id).ok_or_else(unknown)?;
    let person = company
        .person(&company.id(Kind::Candidate, index / 2))
        .ok_or_else(unknown)?;
    if !person.job(company).is_some_and(|job| call.sees(job)) {
        return Err(Refusal::forbidden());
    }
    attachments_of(call, &person)
        .into_iter()
        .find(|file| file["id"] == id)
        .ok_or_else(unknown)
}

pub(super) fn attachment(call: &Call<'_>) -> Reply {
    Answer::ok(found(call)?)
}

pub(super) fn candidate_attachment(call: &Call<'_>) -> Reply {
    call.candidate()?;
    Answer::ok(found(call)?)
}

pub(super) fn delete_attachment(call: &Call<'_>) -> Reply {
    found(call)?;
    call.world
        .change(|state| state.removed.insert(call.param("attachmentId").to_owned()));
    Answer::done()
}
