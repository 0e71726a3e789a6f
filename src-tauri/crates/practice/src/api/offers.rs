//! Offers: every candidate of the generated company who was offered a position or hired has one.

use axum::http::StatusCode;
use serde_json::{Value, json};
use uuid::Uuid;

use super::call::Call;
use super::pdf;
use super::reply::{Answer, Refusal, Reply};
use crate::company::{Job, Kind, Person, Stage, ago};
use crate::profile::Profile;

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
    let id = company.id(Kind::Offer, person.index);
    let salary = job.salary.map_or(52_000, |(min, max)| u64::midpoint(min, max));
    json!({
        "id": id,
        "status": status(person),
        "createdOn": ago(person.updated + 3_600),
        "updatedOn": ago(person.updated),
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
    let wanted = call.all_of("status", &STATUSES)?;
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
        super::candidates::filterable(call)?;
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

/// The person who has an offer at the application that the path names.
fn offered<'a>(call: &Call<'_>, profile: &'a Profile, position: usize) -> Option<&'a Person> {
    let person = profile.person.as_deref()?;
    let first = profile.applications.get(position)?.job == Some(person.job);
    (first && person.stage.has_offer() && person.job(&call.world.company).is_some()).then_some(person)
}

pub(super) fn of_application(call: &Call<'_>) -> Reply {
    let (profile, position) = call.application()?;
    let job = call.job_of(&profile.applications[position]);
    let content = offered(call, &profile, position)
        .zip(job)
        .map(|(person, job)| offer(call, person, job));
    Answer::list(content.into_iter().collect())
}

/// The person whose offer the path names, and the job.
pub(super) fn named<'a>(call: &'a Call<'_>) -> Result<(Person, &'a Job), Refusal> {
    let unknown = || Refusal::not_found("OFFERS_NOT_FOUND");
    let (profile, position) = call.application()?;
    let person = offered(call, &profile, position).ok_or_else(unknown)?;
    let (index, company) = (person.index, &call.world.company);
    if company.id(Kind::Offer, index) != call.param("offerId") {
        return Err(unknown());
    }
    let person = Person::new(company, index);
    let job = person.job(company).ok_or_else(unknown)?;
    Ok((person, job))
}

pub(super) fn one(call: &Call<'_>) -> Reply {
    let (person, job) = named(call)?;
    Answer::ok(offer(call, &person, job))
}

/// The person whose sent offer the path names.
fn sent(call: &Call<'_>) -> Result<Person, Refusal> {
    let company = &call.world.company;
    let id = call.param("offerId");
    if Uuid::try_parse(id).is_err() {
        return Err(Refusal::invalid("ID format is invalid"));
    }
    let index = company
        .index_of(Kind::Offer, id)
        .filter(|index| *index < company.candidates && Stage::of(*index).has_offer())
        .filter(|index| !call.world.state().deleted.contains(index));
    let person = index.map(|index| Person::new(company, index));
    let person = person
        .filter(|person| person.job(company).is_some_and(|job| call.sees(job)))
        .ok_or_else(|| Refusal::not_found("OFFER_NOT_FOUND"))?;
    if status(&person) == "PENDING_APPROVAL" {
        return Err(Refusal::said(
            StatusCode::CONFLICT,
            "The offer has not been sent to the candidate",
        ));
    }
    Ok(person)
}

const LETTER: &str = "offer-letter.pdf";

pub(super) fn documents(call: &Call<'_>) -> Reply {
    let person = sent(call)?;
    let letter = json!({
        "id": call.world.company.id(Kind::Document, person.index),
        "name": LETTER,
        "createdDate": ago(person.updated + 3_600),
    });
    Answer::ok(json!({"documents": [letter], "isCurrentlySyncing": false, "provider": "DOCUSIGN"}))
}

pub(super) fn document(call: &Call<'_>) -> Reply {
    let person = sent(call)?;
    let id = call.param("documentId");
    if Uuid::try_parse(id).is_err() {
        return Err(Refusal::invalid("ID format is invalid"));
    }
    if call.world.company.id(Kind::Document, person.index) != id {
        return Err(Refusal::not_found("DOCUMENT_NOT_FOUND"));
    }
    let job = person.job(&call.world.company).map_or("", |job| job.title.as_str());
    let lines = [
        format!("Dear {} {},", person.first, person.last),
        format!("we offer you the position {job}."),
    ];
    Answer::file(LETTER, "application/octet-stream", pdf::page(&lines))
}
