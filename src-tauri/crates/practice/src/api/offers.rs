//! Offers. Every generated candidate who was offered a position or hired has one.

use axum::http::StatusCode;
use serde_json::{Value, json};
use uuid::Uuid;

use super::call::Call;
use super::pdf;
use super::reply::{Answer, Refusal, Reply};
use crate::candidate_record::CandidateRecord;
use crate::company::{IdKind, Job, Person, Stage, timestamp_before_today};

const STATUSES: [&str; 8] = [
    "CREATED",
    "PENDING_APPROVAL",
    "APPROVED",
    "NOT_APPROVED",
    "PENDING_ACCEPTANCE",
    "ACCEPTED",
    "NOT_ACCEPTED",
    "ABANDONED",
];

fn status(person: &Person) -> &'static str {
    match (person.stage.status, person.index % 4) {
        ("HIRED", _) => "ACCEPTED",
        (_, 0) => "PENDING_APPROVAL",
        (_, 1) => "NOT_ACCEPTED",
        _ => "PENDING_ACCEPTANCE",
    }
}

fn offer(call: &Call<'_>, person: &Person, job: &Job) -> Value {
    let company = &call.world.company;
    let id = company.id(IdKind::Offer, person.index);
    let salary = job.salary.map_or(52_000, |(min, max)| u64::midpoint(min, max));
    json!({
        "id": id,
        "status": status(person),
        "createdOn": timestamp_before_today(person.updated + 3_600),
        "updatedOn": timestamp_before_today(person.updated),
        "properties": {
            "salary": salary.to_string(),
            "currency": job.place.currency,
            "contract": job.employment.1,
            "startDate": "2027-01-04",
        },
        "actions": {
            "candidate": call.link(&format!("/candidates/{}", person.id)),
            "job": call.link(&format!("/jobs/{}", job.id)),
            "details": call.link(&format!("/candidates/{}/jobs/{}/offers/{id}", person.id, job.id)),
        },
    })
}

pub(super) fn list(call: &Call<'_>) -> Reply {
    let (limit, offset) = (call.limit(10)?, call.offset()?);
    let wanted = call.values_among("status", &STATUSES)?;
    let company = &call.world.company;
    let sees = |job: &Job| call.sees(job);
    let sees = (!call.sees_all()).then_some(&sees as &dyn Fn(&Job) -> bool);
    let selection = company.select(sees, Some(&Stage::has_offer));
    let deleted = call.world.state().deleted.clone();
    let rows = (0..)
        .map_while(|position| selection.nth(position))
        .filter(|index| !deleted.contains(index))
        .map(|index| Person::new(company, index))
        .filter_map(|person| person.job(company).map(|job| offer(call, &person, job)));
    if !wanted.is_empty() {
        super::candidates::check_filterable(call)?;
    }
    let (total, content): (u64, Vec<Value>) = if wanted.is_empty() {
        let gone = deleted.iter().filter(|index| selection.contains(**index)).count() as u64;
        let skip = usize::try_from(offset).unwrap_or(usize::MAX);
        (
            selection.count() - gone,
            rows.skip(skip).take(usize::try_from(limit).unwrap_or(0)).collect(),
        )
    } else {
        let all: Vec<Value> = rows
            .filter(|offer| wanted.iter().any(|status| offer["status"] == *status))
            .collect();
        (all.len() as u64, super::paging::slice(&all, offset, limit).to_vec())
    };
    Answer::ok(json!({"limit": limit, "offset": offset, "totalFound": total, "content": content}))
}

/// The person with an offer for this application, if there is one.
fn offered_person<'a>(call: &Call<'_>, record: &'a CandidateRecord, position: usize) -> Option<&'a Person> {
    let person = record.person.as_deref()?;
    let first = record.applications.get(position)?.job == Some(person.job);
    (first && person.stage.has_offer() && person.job(&call.world.company).is_some()).then_some(person)
}

pub(super) fn of_application(call: &Call<'_>) -> Reply {
    let (record, position) = call.application()?;
    let job = call.job_of(&record.applications[position]);
    let content = offered_person(call, &record, position)
        .zip(job)
        .map(|(person, job)| offer(call, person, job));
    Answer::list(content.into_iter().collect())
}

/// The person and the job of the offer in the path.
pub(super) fn named_offer<'a>(call: &'a Call<'_>) -> Result<(Person, &'a Job), Refusal> {
    let unknown = || Refusal::not_found("OFFERS_NOT_FOUND");
    let (record, position) = call.application()?;
    let person = offered_person(call, &record, position).ok_or_else(unknown)?;
    let (index, company) = (person.index, &call.world.company);
    if company.id(IdKind::Offer, index) != call.param("offerId") {
        return Err(unknown());
    }
    let person = Person::new(company, index);
    let job = person.job(company).ok_or_else(unknown)?;
    Ok((person, job))
}

pub(super) fn one(call: &Call<'_>) -> Reply {
    let (person, job) = named_offer(call)?;
    Answer::ok(offer(call, &person, job))
}

/// The person of the offer in the path, if the offer has been sent.
fn with_sent_offer(call: &Call<'_>) -> Result<Person, Refusal> {
    let company = &call.world.company;
    let id = call.param("offerId");
    if Uuid::try_parse(id).is_err() {
        return Err(Refusal::invalid("ID format is invalid"));
    }
    let index = company
        .index_of(IdKind::Offer, id)
        .filter(|index| *index < company.candidates && Stage::of(*index).has_offer())
        .filter(|index| !call.world.state().deleted.contains(index));
    let person = index.map(|index| Person::new(company, index));
    let person = person
        .filter(|person| person.job(company).is_some_and(|job| call.sees(job)))
        .ok_or_else(|| Refusal::not_found("OFFER_NOT_FOUND"))?;
    if status(&person) == "PENDING_APPROVAL" {
        return Err(Refusal::with_message(
            StatusCode::CONFLICT,
            "The offer has not been sent to the candidate",
        ));
    }
    Ok(person)
}

const LETTER: &str = "offer-letter.pdf";

pub(super) fn documents(call: &Call<'_>) -> Reply {
    let person = with_sent_offer(call)?;
    let letter = json!({
        "id": call.world.company.id(IdKind::Document, person.index),
        "name": LETTER,
        "createdDate": timestamp_before_today(person.updated + 3_600),
    });
    Answer::ok(json!({"documents": [letter], "isCurrentlySyncing": false, "provider": "DOCUSIGN"}))
}

pub(super) fn document(call: &Call<'_>) -> Reply {
    let person = with_sent_offer(call)?;
    let id = call.param("documentId");
    if Uuid::try_parse(id).is_err() {
        return Err(Refusal::invalid("ID format is invalid"));
    }
    if call.world.company.id(IdKind::Document, person.index) != id {
        return Err(Refusal::not_found("DOCUMENT_NOT_FOUND"));
    }
    let job = person.job(&call.world.company).map_or("", |job| job.title.as_str());
    let lines = [
        format!("Dear {} {},", person.first, person.last),
        format!("we offer you the position {job}."),
    ];
    Answer::file(LETTER, "application/octet-stream", pdf::page(&lines))
}
