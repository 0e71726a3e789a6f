//! Offers: every candidate who was offered a position or hired has one.

use serde_json::{Value, json};

use super::{Answer, Call, Refusal, Reply};
use crate::company::{Job, Kind, Person, Stage, ago};

fn offer(call: &Call<'_>, person: &Person, job: &Job) -> Value {
    let company = &call.world.company;
    let id = company.id(Kind::Offer, person.index);
    let status = match (person.stage.status, person.index % 4) {
        ("HIRED", _) => "ACCEPTED",
        (_, 0) => "PENDING_APPROVAL",
        (_, 1) => "NOT_ACCEPTED",
        _ => "PENDING_ACCEPTANCE",
    };
    let salary = job.salary.map_or(52_000, |(min, max)| u64::midpoint(min, max));
    json!({
        "id": id,
        "status": status,
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
    let wanted: Vec<String> = call.all("status").into_iter().map(str::to_owned).collect();
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

pub(super) fn of_application(call: &Call<'_>) -> Reply {
    let (person, job) = call.application()?;
    let first = person.job(&call.world.company).is_some_and(|first| first.id == job.id);
    let content = if person.stage.has_offer() && first {
        vec![offer(call, &person, job)]
    } else {
        Vec::new()
    };
    Answer::list(content)
}

pub(super) fn one(call: &Call<'_>) -> Reply {
    let (person, job) = call.application()?;
    let known = person.stage.has_offer() && call.world.company.id(Kind::Offer, person.index) == call.param("offerId");
    if known {
        Answer::ok(offer(call, &person, job))
    } else {
        Err(Refusal::not_found("OFFER_NOT_FOUND"))
    }
}

/// The index of the candidate whose offer the path names.
fn found(call: &Call<'_>) -> Result<u64, Refusal> {
    let company = &call.world.company;
    company
        .index_of(Kind::Offer, call.param("offerId"))
        .filter(|index| *index < company.candidates && Stage::of(*index).has_offer())
        .ok_or_else(|| Refusal::not_found("OFFER_NOT_FOUND"))
}

fn document_json(call: &Call<'_>, index: u64) -> Value {
    json!({"id": call.world.company.id(Kind::Document, index), "name": "offer-letter.pdf", "contentType": "application/pdf"})
}

pub(super) fn documents(call: &Call<'_>) -> Reply {
    let index = found(call)?;
    Answer::list(vec![document_json(call, index)])
}

pub(super) fn document(call: &Call<'_>) -> Reply {
    let index = found(call)?;
    let document = document_json(call, index);
    if document["id"] == call.param("documentId") {
        Answer::ok(document)
    } else {
        Err(Refusal::not_found("DOCUMENT_NOT_FOUND"))
    }
}
