//! What hangs on one candidate and one job: the application, its status and history, its source, onboarding and answers.

use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

use super::filter::{ONBOARDING, STATUSES};
use crate::api::call::Call;
use crate::api::reply::{Answer, Refusal, Reply};
use crate::api::sources::named_source;
use crate::company::{Kind, REJECTIONS, WITHDRAWALS};
use crate::profile::{Application, Profile, application_by_id, application_key, without_nulls};
use crate::state::Step;

pub(in crate::api) fn one(call: &Call<'_>) -> Reply {
    let (profile, position) = call.application()?;
    let application = &profile.applications[position];
    let mut shown = call.assignment(application);
    shown.insert("applicationId".into(), json!(application.id));
    let url = format!(
        "{}/candidates/{}/jobs/{}",
        call.world.base,
        profile.id,
        call.param("jobId")
    );
    shown.insert("url".into(), json!(url));
    Answer::ok(shown.into())
}

/// Documented: it carries no id of its own.
pub(in crate::api) fn by_id(call: &Call<'_>) -> Reply {
    let id = call.param("jobApplicationId");
    if Uuid::try_parse(id).is_err() {
        return Err(Refusal::bad("INVALID_JOB_APPLICATION_ID", "The id is not a UUID"));
    }
    let company = &call.world.company;
    let found = application_by_id(company, &call.world.state(), id);
    let (profile, job) = found.ok_or_else(|| Refusal::not_found("JOB_APPLICATION_NOT_FOUND"))?;
    let job = company
        .jobs
        .get(job)
        .filter(|job| call.sees(job))
        .ok_or_else(|| call.unseen())?;
    let application = profile
        .at(company, &job.id)
        .ok_or_else(|| Refusal::not_found("JOB_APPLICATION_NOT_FOUND"))?;
    Answer::ok(without_nulls(json!({
        "status": application.status,
        "subStatus": application.sub_status,
        "sourceIdentifier": call.source_of(application).identifier,
        "createDate": application.created_on,
        "profileId": profile.id,
        "jobId": job.id,
    })))
}

pub(in crate::api) fn set_source(call: &Call<'_>) -> Reply {
    let (profile, position) = call.application()?;
    // The codes here are not those of a candidate that is created.
    let source = named_source(call, &Value::Object(call.object()?)).map_err(|refusal| match refusal.code {
        Some("SOURCE_TYPE_NOT_FOUND") => Refusal::bad("INVALID_SOURCE_TYPE", "The source type does not exist"),
        Some("SOURCE_NOT_FOUND") => Refusal::bad("INVALID_SOURCE", "The source does not exist"),
        _ => refusal,
    })?;
    let key = application_key(&profile.id, call.param("jobId"));
    call.world.change(|state| state.moved.insert(key, source.id));
    call.write(&profile.id, |_| ());
    call.tell_of_application(
        "application.source.updated",
        &profile.id,
        &profile.applications[position],
    );
    Answer::done()
}

pub(in crate::api) fn set_status(call: &Call<'_>) -> Reply {
    let (profile, position) = call.application()?;
    move_to(call, &profile, &profile.applications[position])
}

pub(in crate::api) fn set_primary_status(call: &Call<'_>) -> Reply {
    let profile = call.candidate()?;
    move_to(call, &profile, primary(&profile)?)
}

fn primary(profile: &Profile) -> Result<&Application, Refusal> {
    profile
        .primary()
        .ok_or_else(|| Refusal::not_found("APPLICATION_NOT_FOUND"))
}

fn move_to(call: &Call<'_>, profile: &Profile, application: &Application) -> Reply {
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
    let step = Step {
        at: Timestamp::now(),
        status: status.clone(),
        sub_status: text("subStatus"),
    };
    let job = job_id(call, application);
    call.write(&profile.id, |changes| {
        let change = changes.at(&job);
        change.steps.push(step);
        (change.reason, change.starts_on) = (reason, starts_on);
        change.onboarding = None;
    });
    call.tell_of_application("application.status.updated", &profile.id, application);
    Answer::done()
}

fn known_reason(call: &Call<'_>, status: &str, reason: &str) -> Result<(), Refusal> {
    let (kind, count) = match status {
        "REJECTED" => (Kind::Reason, REJECTIONS.len()),
        "WITHDRAWN" => (Kind::Value, WITHDRAWALS.len()),
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

/// The id of an application's job; empty in the talent pool.
fn job_id(call: &Call<'_>, application: &Application) -> String {
    call.job_of(application).map(|job| job.id.clone()).unwrap_or_default()
}

pub(in crate::api) fn history(call: &Call<'_>) -> Reply {
    let (profile, position) = call.application()?;
    Answer::list(steps(&profile.applications[position]))
}

pub(in crate::api) fn primary_history(call: &Call<'_>) -> Reply {
    let profile = call.candidate()?;
    Answer::list(steps(primary(&profile)?))
}

fn steps(application: &Application) -> Vec<Value> {
    let step = |(on, status, sub_status): &(String, String, Option<String>)| {
        without_nulls(json!({"changedOn": on, "status": status, "subStatus": sub_status, "actions": {}}))
    };
    application.history().iter().map(step).collect()
}

pub(in crate::api) fn onboarding(call: &Call<'_>) -> Reply {
    let (profile, position) = call.application()?;
    show_onboarding(&profile.applications[position])
}

pub(in crate::api) fn primary_onboarding(call: &Call<'_>) -> Reply {
    let profile = call.candidate()?;
    show_onboarding(primary(&profile)?)
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
    let (profile, position) = call.application()?;
    onboard(call, &profile, &profile.applications[position])
}

pub(in crate::api) fn set_primary_onboarding(call: &Call<'_>) -> Reply {
    let profile = call.candidate()?;
    onboard(call, &profile, primary(&profile)?)
}

fn onboard(call: &Call<'_>, profile: &Profile, application: &Application) -> Reply {
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
    call.write(&profile.id, |changes| {
        changes.at(&job).onboarding = Some(status.to_owned());
    });
    call.tell_of_application("application.onboarding-status.updated", &profile.id, application);
    Answer::done()
}

pub(in crate::api) fn answers(call: &Call<'_>) -> Reply {
    let (profile, _) = call.application()?;
    // Whoever a call created was asked nothing.
    let Some(person) = &profile.person else {
        return Answer::list(Vec::new());
    };
    let months = 1 + (40 + person.index % 60) % 3;
    Answer::list(vec![json!({
        "id": call.world.company.id(Kind::Property, 100),
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
