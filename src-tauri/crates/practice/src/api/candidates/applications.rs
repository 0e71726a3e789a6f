//! Applications of a candidate to a job: status, history, source, onboarding and screening answers.

use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

use super::filter::{ONBOARDING, STATUSES};
use crate::api::call::Call;
use crate::api::reply::{Answer, Refusal, Reply};
use crate::api::sources::named_source;
use crate::candidate_record::{Application, CandidateRecord, application_by_id, application_key, without_nulls};
use crate::company::{IdKind, REJECTIONS, WITHDRAWALS};
use crate::state::StatusChange;

pub(in crate::api) fn one(call: &Call<'_>) -> Reply {
    let (record, position) = call.application()?;
    let application = &record.applications[position];
    let mut shown = call.assignment(application);
    shown.insert("applicationId".into(), json!(application.id));
    let url = format!(
        "{}/candidates/{}/jobs/{}",
        call.world.base,
        record.id,
        call.param("jobId")
    );
    shown.insert("url".into(), json!(url));
    Answer::ok(shown.into())
}

/// Documented: the answer does not contain the application's id.
pub(in crate::api) fn by_id(call: &Call<'_>) -> Reply {
    let id = call.param("jobApplicationId");
    if Uuid::try_parse(id).is_err() {
        return Err(Refusal::bad("INVALID_JOB_APPLICATION_ID", "The id is not a UUID"));
    }
    let company = &call.world.company;
    let found = application_by_id(company, &call.world.state(), id);
    let (record, job) = found.ok_or_else(|| Refusal::not_found("JOB_APPLICATION_NOT_FOUND"))?;
    let job = company
        .jobs
        .get(job)
        .filter(|job| call.sees(job))
        .ok_or_else(|| call.unseen())?;
    let application = record
        .at(company, &job.id)
        .ok_or_else(|| Refusal::not_found("JOB_APPLICATION_NOT_FOUND"))?;
    Answer::ok(without_nulls(json!({
        "status": application.status,
        "subStatus": application.sub_status,
        "sourceIdentifier": call.source_of(application).identifier,
        "createDate": application.created_on,
        "profileId": record.id,
        "jobId": job.id,
    })))
}

pub(in crate::api) fn set_source(call: &Call<'_>) -> Reply {
    let (record, position) = call.application()?;
    // The error codes differ from those of creating a candidate.
    let source = named_source(call, &Value::Object(call.object()?)).map_err(|refusal| match refusal.code {
        Some("SOURCE_TYPE_NOT_FOUND") => Refusal::bad("INVALID_SOURCE_TYPE", "The source type does not exist"),
        Some("SOURCE_NOT_FOUND") => Refusal::bad("INVALID_SOURCE", "The source does not exist"),
        _ => refusal,
    })?;
    let key = application_key(&record.id, call.param("jobId"));
    call.world.change(|state| state.moved.insert(key, source.id));
    call.write(&record.id, |_| ());
    call.emit_application_event("application.source.updated", &record.id, &record.applications[position]);
    Answer::done()
}

pub(in crate::api) fn set_status(call: &Call<'_>) -> Reply {
    let (record, position) = call.application()?;
    move_to(call, &record, &record.applications[position])
}

pub(in crate::api) fn set_primary_status(call: &Call<'_>) -> Reply {
    let record = call.candidate()?;
    move_to(call, &record, primary(&record)?)
}

fn primary(record: &CandidateRecord) -> Result<&Application, Refusal> {
    record
        .primary()
        .ok_or_else(|| Refusal::not_found("APPLICATION_NOT_FOUND"))
}

fn move_to(call: &Call<'_>, record: &CandidateRecord, application: &Application) -> Reply {
    let body = Value::Object(call.object()?);
    let text = |name: &str| body[name].as_str().filter(|text| !text.is_empty()).map(str::to_owned);
    let status = text("status")
        .filter(|status| STATUSES.contains(&status.as_str()))
        .ok_or_else(|| Refusal::invalid(&format!("status must be one of {}", STATUSES.join(", "))))?;
    let reason = text("reason");
    if let Some(reason) = &reason {
        known_reason(call, &status, reason)?;
    }
    let starts_on = text("startsOn");
    if starts_on
        .as_ref()
        .is_some_and(|moment| moment.parse::<Timestamp>().is_err())
    {
        return Err(Refusal::invalid("startsOn must be a time such as 2026-01-31T08:00:00Z"));
    }
    let step = StatusChange {
        at: Timestamp::now(),
        status: status.clone(),
        sub_status: text("subStatus"),
    };
    let job = job_id(call, application);
    call.write(&record.id, |changes| {
        let change = changes.at(&job);
        change.steps.push(step);
        (change.reason, change.starts_on) = (reason, starts_on);
        change.onboarding = None;
    });
    call.emit_application_event("application.status.updated", &record.id, application);
    Answer::done()
}

fn known_reason(call: &Call<'_>, status: &str, reason: &str) -> Result<(), Refusal> {
    let (kind, count) = match status {
        "REJECTED" => (IdKind::Reason, REJECTIONS.len()),
        "WITHDRAWN" => (IdKind::Value, WITHDRAWALS.len()),
        _ => {
            return Err(Refusal::bad(
                "NO_REASON_SUPPORT_FOR_STATUS",
                "This status takes no reason",
            ));
        }
    };
    let position = call.world.company.index_of(kind, reason);
    if position.is_some_and(|position| position < count as u64) {
        Ok(())
    } else {
        Err(Refusal::bad(
            "REASON_NOT_FOUND",
            "There is no such reason for this status",
        ))
    }
}

/// The id of an application's job; empty for the talent pool.
fn job_id(call: &Call<'_>, application: &Application) -> String {
    call.job_of(application).map(|job| job.id.clone()).unwrap_or_default()
}

pub(in crate::api) fn history(call: &Call<'_>) -> Reply {
    let (record, position) = call.application()?;
    Answer::list(steps(&record.applications[position]))
}

pub(in crate::api) fn primary_history(call: &Call<'_>) -> Reply {
    let record = call.candidate()?;
    Answer::list(steps(primary(&record)?))
}

fn steps(application: &Application) -> Vec<Value> {
    let step = |(on, status, sub_status): &(String, String, Option<String>)| {
        without_nulls(json!({"changedOn": on, "status": status, "subStatus": sub_status, "actions": {}}))
    };
    application.history().iter().map(step).collect()
}

pub(in crate::api) fn onboarding(call: &Call<'_>) -> Reply {
    let (record, position) = call.application()?;
    show_onboarding(&record.applications[position])
}

pub(in crate::api) fn primary_onboarding(call: &Call<'_>) -> Reply {
    let record = call.candidate()?;
    show_onboarding(primary(&record)?)
}

fn show_onboarding(application: &Application) -> Reply {
    match &application.onboarding {
        Some(status) => Answer::ok(json!({"onboardingStatus": status})),
        None => Err(not_onboarding()),
    }
}

fn not_onboarding() -> Refusal {
    Refusal::not_found("ONBOARDING_STATUS_NOT_ACTIVE")
}

pub(in crate::api) fn set_onboarding(call: &Call<'_>) -> Reply {
    let (record, position) = call.application()?;
    onboard(call, &record, &record.applications[position])
}

pub(in crate::api) fn set_primary_onboarding(call: &Call<'_>) -> Reply {
    let record = call.candidate()?;
    onboard(call, &record, primary(&record)?)
}

fn onboard(call: &Call<'_>, record: &CandidateRecord, application: &Application) -> Reply {
    let body = Value::Object(call.object()?);
    let status = body["onboardingStatus"]
        .as_str()
        .filter(|status| ONBOARDING.contains(status));
    let status = status
        .ok_or_else(|| Refusal::invalid(&format!("onboardingStatus must be one of {}", ONBOARDING.join(", "))))?;
    if application.status != "HIRED" {
        return Err(not_onboarding());
    }
    let job = job_id(call, application);
    call.write(&record.id, |changes| {
        changes.at(&job).onboarding = Some(status.to_owned());
    });
    call.emit_application_event("application.onboarding-status.updated", &record.id, application);
    Answer::done()
}

pub(in crate::api) fn answers(call: &Call<'_>) -> Reply {
    let (record, _) = call.application()?;
    // Candidates that a call created have no screening answers.
    let Some(person) = &record.person else {
        return Answer::list(Vec::new());
    };
    let months = 1 + (40 + person.index % 60) % 3;
    Answer::list(vec![json!({
        "id": call.world.company.id(IdKind::Property, 100),
        "type": "radio",
        "category": "screening",
        "name": "notice",
        "label": "When could you start?",
        "records": [{"fields": [{
            "id": "value",
            "label": "When could you start?",
            "values": [{"id": "months", "label": format!("In {months} months")}],
        }]}],
    })])
}
