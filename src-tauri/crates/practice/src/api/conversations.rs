//! Messages, interviews, reviews and approvals.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::applications::{application_id, candidate_of_application};
use super::candidate::without_nulls;
use super::paging::{cursor, slice};
use super::{Answer, Call, Refusal, Reply};
use crate::company::{Job, Kind, NOTES, Person, REVIEWS, ago};
use crate::world::Quirk;

/// How many records of one kind a candidate can have; their ids are numbered by it.
const PER_CANDIDATE: u64 = 4;

impl Call<'_> {
    /// A generated candidate that is still there.
    fn known_person(&self, id: &str) -> Option<Person> {
        let person = self.world.company.person(id)?;
        (!self.world.state().deleted.contains(&person.index)).then_some(person)
    }

    fn is_removed(&self, id: &str) -> bool {
        self.world.state().removed.contains(id)
    }

    /// The candidate that a record's id belongs to, where the caller may see it, and the record's number there.
    fn owner(&self, kind: Kind, id: &str, code: &'static str) -> Result<(Person, u64), Refusal> {
        let company = &self.world.company;
        let index = company.index_of(kind, id).filter(|_| !self.is_removed(id));
        let found = index.and_then(|index| {
            let person = self.known_person(&company.id(Kind::Candidate, index / PER_CANDIDATE))?;
            Some((person, index % PER_CANDIDATE))
        });
        let (person, number) = found.ok_or_else(|| Refusal::not_found(code))?;
        if person.job(company).is_some_and(|job| self.sees(job)) {
            Ok((person, number))
        } else {
            Err(Refusal::forbidden())
        }
    }

    fn remove(&self, id: &str) -> Reply {
        self.world.change(|state| state.removed.insert(id.to_owned()));
        Answer::done()
    }
}

/// Documented: an unknown candidate, job or application is a 400 here, not a 404.
pub(super) fn messages(call: &Call<'_>) -> Reply {
    let limit = call.limit(10)?;
    let from = call.page()?;
    let candidate = call.required("candidateId")?;
    let unknown = |code, message| Refusal::coded(StatusCode::BAD_REQUEST, code, message);
    let company = &call.world.company;
    let created = call
        .world
        .state()
        .created
        .iter()
        .any(|created| created.id.to_string() == candidate);
    let Some(person) = call.known_person(candidate) else {
        if created {
            return Answer::ok(json!({"nextPageId": null, "content": []}));
        }
        return Err(unknown("CANDIDATE_NOT_FOUND", "Candidate not found"));
    };
    if let Some(job) = call.first("jobId") {
        if company.job(job).is_none() {
            return Err(unknown("JOB_NOT_FOUND", "Job not found"));
        }
        if person.jobs(company).iter().all(|applied| applied.id != job) {
            return Err(unknown("APPLICATION_NOT_FOUND", "Application not found"));
        }
    }
    let all = messages_of(call, &person);
    let next = from.saturating_add(limit);
    let next = (next < all.len() as u64).then(|| cursor(next));
    Answer::ok(json!({"nextPageId": next, "content": slice(&all, from, limit)}))
}

fn messages_of(call: &Call<'_>, person: &Person) -> Vec<Value> {
    let company = &call.world.company;
    let mut draw = company.draw(Kind::Message, person.index);
    let context: Vec<Value> = person
        .jobs(company)
        .iter()
        .map(|job| json!({"candidateId": person.id, "jobId": job.id}))
        .collect();
    (0..draw.below(PER_CANDIDATE))
        .map(|number| {
            let author = company
                .users
                .get(draw.position(company.users.len()))
                .map(|user| user.id.as_str());
            json!({
                "id": company.id(Kind::Message, person.index * PER_CANDIDATE + number),
                "content": draw.pick(NOTES),
                "createdOn": ago(person.updated + number * 86_400),
                "visibility": "OPEN",
                "authorId": author,
                "context": {"applications": context},
            })
        })
        .filter(|message| !message["id"].as_str().is_some_and(|id| call.is_removed(id)))
        .collect()
}

pub(super) fn delete_message(call: &Call<'_>) -> Reply {
    let id = call.param("id");
    let (person, _) = call.owner(Kind::Message, id, "MESSAGE_NOT_FOUND")?;
    if messages_of(call, &person).iter().any(|message| message["id"] == id) {
        call.remove(id)
    } else {
        Err(Refusal::not_found("MESSAGE_NOT_FOUND"))
    }
}

pub(super) fn interview_types(call: &Call<'_>) -> Reply {
    Answer::ok(json!(call.world.state().interview_types))
}

pub(super) fn add_interview_types(call: &Call<'_>) -> Reply {
    if !call.is_json {
        return Err(Refusal::plain(StatusCode::UNSUPPORTED_MEDIA_TYPE));
    }
    let names: Vec<String> =
        serde_json::from_slice(call.body).map_err(|_| Refusal::invalid("The body is not a list of names"))?;
    call.world.change(|state| {
        for name in names {
            if !state.interview_types.contains(&name) {
                state.interview_types.push(name);
            }
        }
    });
    Answer::done()
}

pub(super) fn delete_interview_type(call: &Call<'_>) -> Reply {
    let name = call.param("interviewType");
    let known = call.world.state().interview_types.iter().any(|known| known == name);
    if known {
        call.world
            .change(|state| state.interview_types.retain(|other| other != name));
    } else if !call.world.does(Quirk::IdempotentDelete) {
        return Err(Refusal::not_found("INTERVIEW_TYPE_NOT_FOUND"));
    }
    Answer::done()
}

fn interview_json(call: &Call<'_>, person: &Person, job: &Job) -> Value {
    let company = &call.world.company;
    let mut draw = company.draw(Kind::Interview, person.index);
    let interviewers: Vec<Value> = job
        .team
        .iter()
        .take(2)
        .filter_map(|(user, _)| company.users.get(*user))
        .map(|user| json!({"id": user.id, "status": "accepted"}))
        .collect();
    let starts = person.updated + 7_200;
    without_nulls(json!({
        "id": company.id(Kind::Interview, person.index * PER_CANDIDATE),
        "candidate": {"id": person.id, "status": "accepted"},
        "jobId": job.id,
        "applicationId": application_id(call, person, job),
        "location": format!("{}, {}", job.place.street, job.place.city),
        "organizerId": job.team.get(1).and_then(|(user, _)| company.users.get(*user)).map(|user| user.id.as_str()),
        "timezone": "Europe/Berlin",
        "timeslots": [{
            "id": company.id(Kind::Timeslot, person.index * PER_CANDIDATE),
            "interviewType": draw.pick(crate::company::INTERVIEW_TYPES),
            "title": format!("{} {}: {}", person.first, person.last, job.title),
            "place": "Room Fraunhofer",
            "startsOn": ago(starts),
            "endsOn": ago(starts - 3_600),
            "interviewers": interviewers,
            "candidateStatus": "accepted",
        }],
        "createdOn": ago(starts + 3 * 86_400),
        "refUrl": null,
        "source": "API",
    }))
}

/// The interview of a candidate, if there was one. The API shows only interviews that were made through the API.
fn interview_of(call: &Call<'_>, person: &Person) -> Option<Value> {
    let job = person.job(&call.world.company).filter(|_| person.stage.interviewed())?;
    let interview = interview_json(call, person, job);
    (!interview["id"].as_str().is_some_and(|id| call.is_removed(id))).then_some(interview)
}

pub(super) fn interviews(call: &Call<'_>) -> Reply {
    let application = call.required("applicationId")?;
    let company = &call.world.company;
    let content: Vec<Value> = candidate_of_application(call, application)
        .and_then(|index| call.known_person(&company.id(Kind::Candidate, index)))
        .filter(|person| person.job(company).is_some_and(|job| call.sees(job)))
        .and_then(|person| interview_of(call, &person))
        .filter(|interview| interview["applicationId"] == application)
        .into_iter()
        .collect();
    Answer::ok(json!({"content": content}))
}

fn found_interview(call: &Call<'_>, kind: Kind, id: &str, code: &'static str) -> Result<Value, Refusal> {
    let (person, _) = call.owner(kind, id, code)?;
    interview_of(call, &person).ok_or_else(|| Refusal::not_found(code))
}

pub(super) fn interview(call: &Call<'_>) -> Reply {
    Answer::ok(found_interview(
        call,
        Kind::Interview,
        call.param("interviewId"),
        "INTERVIEW_NOT_FOUND",
    )?)
}

pub(super) fn timeslot(call: &Call<'_>) -> Reply {
    let interview = found_interview(call, Kind::Interview, call.param("interviewId"), "INTERVIEW_NOT_FOUND")?;
    let slot = interview["timeslots"]
        .as_array()
        .and_then(|slots| slots.iter().find(|slot| slot["id"] == call.param("timeslotId")));
    Answer::ok(slot.cloned().ok_or_else(|| Refusal::not_found("TIMESLOT_NOT_FOUND"))?)
}

pub(super) fn delete_interview(call: &Call<'_>) -> Reply {
    let id = call.param("interviewId");
    found_interview(call, Kind::Interview, id, "INTERVIEW_NOT_FOUND")?;
    call.remove(id)
}

fn reviews_of(call: &Call<'_>, person: &Person, job: &Job) -> Vec<Value> {
    let company = &call.world.company;
    let mut draw = company.draw(Kind::Review, person.index);
    let count = if person.stage.interviewed() {
        1 + draw.below(PER_CANDIDATE - 1)
    } else {
        0
    };
    (0..count)
        .map(|number| {
            let reviewer = job
                .team
                .get(draw.position(job.team.len()))
                .and_then(|(user, _)| company.users.get(*user));
            json!({
                "id": company.id(Kind::Review, person.index * PER_CANDIDATE + number),
                "candidateId": person.id,
                "jobId": job.id,
                "reviewerId": reviewer.map(|user| user.id.as_str()),
                "overallRating": 2 + draw.below(4),
                "comment": draw.pick(REVIEWS),
                "createdOn": ago(person.updated + 3_600),
                "updatedOn": ago(person.updated),
            })
        })
        .filter(|review| !review["id"].as_str().is_some_and(|id| call.is_removed(id)))
        .collect()
}

pub(super) fn reviews(call: &Call<'_>) -> Reply {
    let (candidate, job) = (call.required("candidateId")?, call.required("jobId")?);
    let company = &call.world.company;
    let person = call
        .known_person(candidate)
        .ok_or_else(|| Refusal::not_found("CANDIDATE_NOT_FOUND"))?;
    let job = person.jobs(company).into_iter().find(|applied| applied.id == job);
    let job = job.ok_or_else(|| Refusal::not_found("APPLICATION_NOT_FOUND"))?;
    if !call.sees(job) {
        return Err(Refusal::forbidden());
    }
    let first = person.job(company).is_some_and(|first| first.id == job.id);
    Answer::ok(if first {
        reviews_of(call, &person, job).into()
    } else {
        json!([])
    })
}

/// The review that the path names.
fn found_review(call: &Call<'_>) -> Result<Value, Refusal> {
    let id = call.param("reviewId");
    let (person, _) = call.owner(Kind::Review, id, "REVIEW_NOT_FOUND")?;
    let all = person
        .job(&call.world.company)
        .map(|job| reviews_of(call, &person, job))
        .unwrap_or_default();
    all.into_iter()
        .find(|review| review["id"] == id)
        .ok_or_else(|| Refusal::not_found("REVIEW_NOT_FOUND"))
}

pub(super) fn review(call: &Call<'_>) -> Reply {
    Answer::ok(found_review(call)?)
}

pub(super) fn delete_review(call: &Call<'_>) -> Reply {
    let reviewer = call.required("reviewerId")?;
    let review = found_review(call)?;
    if review["reviewerId"] != reviewer {
        return Err(Refusal::forbidden());
    }
    call.remove(call.param("reviewId"))
}

pub(super) fn criteria(call: &Call<'_>) -> Reply {
    let job = call.job()?;
    let id = |index| call.world.company.id(Kind::Value, 5_000 + job.index * 10 + index);
    let names = ["Craft", "Communication", "Judgement"];
    Answer::ok(
        (0..)
            .zip(names)
            .map(|(index, name)| json!({"id": id(index), "name": name}))
            .collect::<Vec<Value>>()
            .into(),
    )
}

/// The list holds only requests that wait for the caller, and nobody asks an API key for approval: it is empty, which is normal.
pub(super) fn approvals(call: &Call<'_>) -> Reply {
    call.page()?;
    Answer::ok(json!({"content": []}))
}

pub(super) fn approval(_: &Call<'_>) -> Reply {
    Err(Refusal::not_found("APPROVAL_NOT_FOUND"))
}

pub(super) fn approval_comments(_: &Call<'_>) -> Reply {
    Err(Refusal::not_found("APPROVAL_NOT_FOUND"))
}
