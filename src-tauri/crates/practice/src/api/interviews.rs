//! Interview types, interviews and their timeslots, generated or created by calls.

use axum::http::StatusCode;
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::call::Call;
use super::reply::{Answer, Refusal, Reply};
use crate::candidate_record::{CandidateRecord, application_by_id, without_nulls};
use crate::company::{INTERVIEW_TYPES, IdKind, Job, Person, timestamp, timestamp_before_today};
use crate::quirk::Quirk;

/// The answers to an invitation.
const STATUSES: [&str; 4] = ["accepted", "declined", "pending", "tentative"];
/// The areas of the time zone database.
const AREAS: [&str; 11] = [
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Etc",
    "Europe",
    "Indian",
    "Pacific",
];
const MOST_TYPES: usize = 100;
const MOST_TIMESLOTS: usize = 20;
/// The fields of a timeslot that a call may set.
const SLOT_FIELDS: [&str; 7] = [
    "title",
    "interviewType",
    "place",
    "startsOn",
    "endsOn",
    "interviewers",
    "candidateStatus",
];

pub(super) fn types(call: &Call<'_>) -> Reply {
    Answer::ok(json!(call.world.state().interview_types))
}

pub(super) fn add_types(call: &Call<'_>) -> Reply {
    let names: Vec<String> =
        serde_json::from_value(call.json()?).map_err(|_| not_valid("The body is not a list of names"))?;
    let fits = |name: &String| (1..=400).contains(&name.trim().chars().count());
    if !names.iter().all(fits) {
        return Err(not_valid("A name has 1 to 400 characters"));
    }
    call.world.change(|state| {
        let mut types = state.interview_types.clone();
        for name in names {
            if !types.contains(&name) {
                types.push(name);
            }
        }
        if types.len() > MOST_TYPES {
            let message = "A company has up to 100 interview types";
            return Err(Refusal::coded(
                StatusCode::CONFLICT,
                "INTERVIEW_TYPES_SIZE_EXCEEDED",
                message,
            ));
        }
        state.interview_types = types;
        Ok(())
    })?;
    Answer::done()
}

pub(super) fn delete_type(call: &Call<'_>) -> Reply {
    let name = call.param("interviewType");
    let known = call.world.state().interview_types.iter().any(|known| known == name);
    if known {
        call.world
            .change(|state| state.interview_types.retain(|other| other != name));
    } else if !call.world.has_quirk(Quirk::IdempotentDelete) {
        return Err(Refusal::not_found("INTERVIEW_TYPE_NOT_FOUND"));
    }
    Answer::done()
}

fn not_valid(message: &str) -> Refusal {
    Refusal::with_message(StatusCode::UNPROCESSABLE_ENTITY, message)
}

/// The generated interview of a candidate, if there is one.
fn generated(call: &Call<'_>, record: &CandidateRecord) -> Option<Value> {
    let person = record.person.as_ref().filter(|person| person.stage.interviewed())?;
    let job = person.job(&call.world.company)?;
    let interview = generated_json(call, person, job);
    let id = interview["id"].as_str()?;
    let state = call.world.state();
    if state.removed.contains(id) {
        return None;
    }
    Some(state.interviews.get(id).cloned().unwrap_or(interview))
}

fn generated_json(call: &Call<'_>, person: &Person, job: &Job) -> Value {
    let company = &call.world.company;
    let mut random = company.random(IdKind::Interview, person.index);
    let interviewers: Vec<Value> = job
        .team
        .iter()
        .take(2)
        .filter_map(|(user, _)| company.users.get(*user))
        .map(|user| json!({"id": user.id, "status": "accepted"}))
        .collect();
    let organizer = job.team.get(1).and_then(|(user, _)| company.users.get(*user));
    let starts = person.updated + 7_200;
    json!({
        "id": company.id(IdKind::Interview, person.index),
        "candidate": {"id": person.id, "status": "accepted"},
        "jobId": job.id,
        "location": format!("{}, {}", job.place.street, job.place.city),
        "organizerId": organizer.map(|user| user.id.as_str()),
        "timezone": "Europe/Berlin",
        "timeslots": [{
            "id": company.id(IdKind::Timeslot, person.index),
            "interviewType": random.pick(INTERVIEW_TYPES),
            "title": format!("{} {}: {}", person.first, person.last, job.title),
            "place": "Room Fraunhofer",
            "startsOn": timestamp_before_today(starts),
            "endsOn": timestamp_before_today(starts - 3_600),
            "interviewers": interviewers,
            "candidateStatus": "accepted",
        }],
        "createdOn": timestamp_before_today(starts + 3 * 86_400),
        "source": "API",
    })
}

/// Documented: an unknown application is 404.
pub(super) fn list(call: &Call<'_>) -> Reply {
    let id = call.required("applicationId")?;
    let company = &call.world.company;
    let found = application_by_id(company, &call.world.state(), id);
    let (record, job) = found.ok_or_else(|| Refusal::not_found("APPLICATION_NOT_FOUND"))?;
    let job = company
        .jobs
        .get(job)
        .ok_or_else(|| Refusal::not_found("APPLICATION_NOT_FOUND"))?;
    if !call.sees(job) {
        return Err(call.unseen());
    }
    let generated = generated(call, &record).filter(|interview| interview["jobId"] == job.id);
    let first = generated.as_ref().map(|interview| interview["id"].clone());
    let state = call.world.state();
    let arranged = state.interviews.values().filter(|interview| {
        interview["candidate"]["id"] == record.id
            && interview["jobId"] == job.id
            && Some(&interview["id"]) != first.as_ref()
    });
    let content: Vec<Value> = arranged.cloned().chain(generated.clone()).collect();
    Answer::ok(json!({"content": content}))
}

/// The interview in the path, if the caller may see its candidate.
fn named_interview(call: &Call<'_>) -> Result<Value, Refusal> {
    let unknown = || Refusal::not_found("INTERVIEW_NOT_FOUND");
    let id = call.param("interviewId");
    let kept = call.world.state().interviews.get(id).cloned();
    let company = &call.world.company;
    let candidate = match &kept {
        Some(interview) => interview["candidate"]["id"].as_str().unwrap_or_default().to_owned(),
        None => company.id(
            IdKind::Candidate,
            company.index_of(IdKind::Interview, id).ok_or_else(unknown)?,
        ),
    };
    let record = call.find_candidate(&candidate).ok_or_else(unknown)?;
    if !call.sees_candidate(&record) {
        return Err(call.unseen());
    }
    kept.or_else(|| generated(call, &record)).ok_or_else(unknown)
}

pub(super) fn one(call: &Call<'_>) -> Reply {
    Answer::ok(named_interview(call)?)
}

fn store(call: &Call<'_>, interview: &Value) {
    let id = interview["id"].as_str().unwrap_or_default().to_owned();
    let candidate = interview["candidate"]["id"].as_str().unwrap_or_default();
    call.world
        .change(|state| state.interviews.insert(id, interview.clone()));
    call.write(candidate, |_| ());
}

pub(super) fn create(call: &Call<'_>) -> Reply {
    let body = Value::Object(call.object()?);
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let timezone = text(&body["timezone"]);
    known_timezone(&timezone)?;
    let organizer = text(&body["organizerId"]);
    known_user(
        call,
        &organizer,
        ["NON_EXISTING_ORGANIZER", "INACTIVE_OR_DELETED_ORGANIZER"],
    )?;
    let company = &call.world.company;
    let record = call
        .find_candidate(&text(&body["candidate"]["id"]))
        .ok_or_else(|| Refusal::unprocessable("CANDIDATE_NOT_FOUND", "Candidate not found"))?;
    let job = company
        .job(&text(&body["jobId"]))
        .ok_or_else(|| Refusal::unprocessable("JOB_NOT_FOUND", "Job not found"))?;
    if !call.sees_candidate(&record) || !call.sees(job) {
        return Err(call.unseen());
    }
    if record.at(company, &job.id).is_none() {
        return Err(Refusal::unprocessable("APPLICATION_NOT_FOUND", "Application not found"));
    }
    let slots = body["timeslots"]
        .as_array()
        .filter(|slots| (1..=MOST_TIMESLOTS).contains(&slots.len()));
    let slots = slots.ok_or_else(|| not_valid("timeslots must hold 1 to 20 timeslots"))?;
    let slots = slots
        .iter()
        .map(|slot| timeslot_from(call, slot, Map::new()))
        .collect::<Result<Vec<_>, _>>()?;
    let status = status_of(&body["candidate"]).unwrap_or("pending");
    let interview = without_nulls(json!({
        "id": Uuid::new_v4(),
        "candidate": {"id": record.id, "status": status},
        "jobId": job.id,
        "location": body["location"].as_str(),
        "organizerId": organizer,
        "timezone": timezone,
        "timeslots": slots,
        "createdOn": timestamp(Timestamp::now()),
        "refUrl": body["refUrl"].as_str(),
        "source": body["source"].as_str().unwrap_or("API"),
    }));
    store(call, &interview);
    Answer::created(interview)
}

fn known_timezone(name: &str) -> Result<(), Refusal> {
    let known = ["UTC", "GMT"].contains(&name)
        || name
            .split_once('/')
            .is_some_and(|(area, city)| AREAS.contains(&area) && !city.is_empty());
    known
        .then_some(())
        .ok_or_else(|| Refusal::bad("INVALID_TIMEZONE", "The time zone is not one such as Europe/Berlin"))
}

/// Checks that this user exists and is active. The codes are for an unknown and an inactive user.
fn known_user(call: &Call<'_>, id: &str, [unknown, inactive]: [&'static str; 2]) -> Result<(), Refusal> {
    if id == call.caller.user_id() {
        return Ok(());
    }
    match call.world.company.user(id) {
        None => Err(Refusal::unprocessable(unknown, "The user does not exist")),
        Some(user) if !user.active => Err(Refusal::unprocessable(inactive, "The user is not active")),
        Some(_) => Ok(()),
    }
}

fn status_of(value: &Value) -> Option<&str> {
    value["status"].as_str().filter(|status| STATUSES.contains(status))
}

/// Validates the timeslot in a body and merges it into the previous one.
fn timeslot_from(call: &Call<'_>, body: &Value, before: Map<String, Value>) -> Result<Value, Refusal> {
    let mut slot = before;
    for field in SLOT_FIELDS {
        if let Some(value) = body.get(field).filter(|value| !value.is_null()) {
            slot.insert(field.to_owned(), value.clone());
        }
    }
    let moment = |name: &str| slot.get(name)?.as_str()?.parse::<Timestamp>().ok();
    let (Some(starts), Some(ends)) = (moment("startsOn"), moment("endsOn")) else {
        return Err(not_valid(
            "startsOn and endsOn must be times such as 2026-01-31T08:00:00Z",
        ));
    };
    if ends <= starts {
        let message = "The timeslot ends before it begins";
        return Err(Refusal::unprocessable("END_DATE_BEFORE_START_DATE", message));
    }
    let interviewers = slot.get("interviewers").and_then(Value::as_array).cloned();
    let interviewers = interviewers.ok_or_else(|| not_valid("interviewers is required"))?;
    for interviewer in &interviewers {
        let id = interviewer["id"].as_str().unwrap_or_default();
        known_user(
            call,
            id,
            ["NON_EXISTING_INTERVIEWERS", "INACTIVE_OR_DELETED_INTERVIEWERS"],
        )?;
    }
    let invited = interviewers
        .iter()
        .map(|one| json!({"id": one["id"], "status": status_of(one).unwrap_or("pending")}));
    slot.insert("interviewers".to_owned(), invited.collect());
    let allowed = slot.get("candidateStatus").and_then(Value::as_str);
    if allowed.is_none_or(|status| !STATUSES.contains(&status)) {
        slot.insert("candidateStatus".to_owned(), json!("pending"));
    }
    slot.entry("id").or_insert_with(|| json!(Uuid::new_v4()));
    Ok(slot.into())
}

pub(super) fn update(call: &Call<'_>) -> Reply {
    let mut interview = named_interview(call)?;
    let body = Value::Object(call.object()?);
    if let Some(timezone) = body["timezone"].as_str() {
        known_timezone(timezone)?;
        interview["timezone"] = json!(timezone);
    }
    if let Some(location) = body["location"].as_str() {
        interview["location"] = json!(location);
    }
    if let Some(status) = status_of(&body["candidate"]) {
        interview["candidate"]["status"] = json!(status);
    }
    store(call, &interview);
    Answer::done()
}

pub(super) fn delete(call: &Call<'_>) -> Reply {
    let interview = named_interview(call)?;
    let id = interview["id"].as_str().unwrap_or_default();
    call.world.change(|state| {
        state.interviews.remove(id);
        state.removed.insert(id.to_owned());
    });
    Answer::done()
}

/// The status in the body.
fn sent_status(call: &Call<'_>) -> Result<String, Refusal> {
    let body = Value::Object(call.object()?);
    let status = status_of(&body).map(str::to_owned);
    status.ok_or_else(|| not_valid(&format!("status must be one of {}", STATUSES.join(", "))))
}

pub(super) fn set_candidate_status(call: &Call<'_>) -> Reply {
    let mut interview = named_interview(call)?;
    interview["candidate"]["status"] = json!(sent_status(call)?);
    store(call, &interview);
    Answer::done()
}

pub(super) fn add_timeslot(call: &Call<'_>) -> Reply {
    let mut interview = named_interview(call)?;
    let slot = timeslot_from(call, &Value::Object(call.object()?), Map::new())?;
    let slots = interview["timeslots"]
        .as_array_mut()
        .filter(|slots| slots.len() < MOST_TIMESLOTS);
    let Some(slots) = slots else {
        let message = "An interview has up to 20 timeslots";
        return Err(Refusal::coded(
            StatusCode::CONFLICT,
            "CANNOT_ADD_MORE_TIMESLOTS",
            message,
        ));
    };
    slots.push(slot.clone());
    store(call, &interview);
    Answer::created(slot)
}

/// The interview in the path, and the position of the timeslot in the path.
fn named_timeslot(call: &Call<'_>) -> Result<(Value, usize), Refusal> {
    let interview = named_interview(call)?;
    let wanted = call.param("timeslotId");
    let position = interview["timeslots"]
        .as_array()
        .and_then(|slots| slots.iter().position(|slot| slot["id"] == wanted));
    position
        .map(|position| (interview, position))
        .ok_or_else(|| Refusal::not_found("TIMESLOT_NOT_FOUND"))
}

pub(super) fn timeslot(call: &Call<'_>) -> Reply {
    let (interview, position) = named_timeslot(call)?;
    Answer::ok(interview["timeslots"][position].clone())
}

pub(super) fn update_timeslot(call: &Call<'_>) -> Reply {
    let (mut interview, position) = named_timeslot(call)?;
    let before = interview["timeslots"][position]
        .as_object()
        .cloned()
        .unwrap_or_default();
    interview["timeslots"][position] = timeslot_from(call, &Value::Object(call.object()?), before)?;
    store(call, &interview);
    Answer::done()
}

pub(super) fn delete_timeslot(call: &Call<'_>) -> Reply {
    let (mut interview, position) = named_timeslot(call)?;
    if let Some(slots) = interview["timeslots"].as_array_mut() {
        if slots.len() == 1 {
            let message = "An interview keeps its last timeslot";
            return Err(Refusal::coded(
                StatusCode::CONFLICT,
                "CANNOT_DELETE_LAST_TIMESLOT",
                message,
            ));
        }
        slots.remove(position);
    }
    store(call, &interview);
    Answer::done()
}

pub(super) fn set_timeslot_status(call: &Call<'_>) -> Reply {
    let (mut interview, position) = named_timeslot(call)?;
    interview["timeslots"][position]["candidateStatus"] = json!(sent_status(call)?);
    store(call, &interview);
    Answer::done()
}

pub(super) fn set_interviewer_status(call: &Call<'_>) -> Reply {
    let (mut interview, position) = named_timeslot(call)?;
    let status = sent_status(call)?;
    let user = call.param("userId");
    let known = user == call.caller.user_id() || call.world.company.user(user).is_some();
    let interviewers = interview["timeslots"][position]["interviewers"].as_array_mut();
    // Only unknown users are documented to be refused, so a user without an invitation is added.
    let interviewers = interviewers
        .filter(|_| known)
        .ok_or_else(|| Refusal::not_found("NON_EXISTING_INTERVIEWERS"))?;
    match interviewers.iter_mut().find(|person| person["id"] == user) {
        Some(invited) => invited["status"] = json!(status),
        None => interviewers.push(json!({"id": user, "status": status})),
    }
    store(call, &interview);
    Answer::done()
}
