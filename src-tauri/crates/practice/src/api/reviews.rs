//! Reviews of candidates at jobs, generated or created by calls.

use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

use super::call::Call;
use super::reply::{Answer, Refusal, Reply};
use crate::candidate_record::{CandidateRecord, without_nulls};
use crate::company::{IdKind, Job, Person, REVIEWS, timestamp, timestamp_before_today};
use crate::webhooks::Event;

/// The largest number of generated reviews of a candidate. Review ids are computed from it.
const MOST_PER_CANDIDATE: u64 = 4;

/// The generated reviews of a candidate at the first job.
fn generated(call: &Call<'_>, person: &Person, job: &Job) -> Vec<Value> {
    let company = &call.world.company;
    let mut random = company.random(IdKind::Review, person.index);
    let count = if person.stage.interviewed() {
        1 + random.below(MOST_PER_CANDIDATE - 1)
    } else {
        0
    };
    (0..count)
        .map(|number| {
            let reviewer = job
                .team
                .get(random.position(job.team.len()))
                .and_then(|(user, _)| company.users.get(*user));
            json!({
                "id": company.id(IdKind::Review, person.index * MOST_PER_CANDIDATE + number),
                "candidateId": person.id,
                "jobId": job.id,
                "reviewerId": reviewer.map(|user| user.id.as_str()),
                "overallRating": 2 + random.below(4),
                "comment": random.pick(REVIEWS),
                "createdOn": timestamp_before_today(person.updated + 3_600),
                "updatedOn": timestamp_before_today(person.updated),
            })
        })
        .collect()
}

/// All current reviews of a candidate at a job.
fn of_application(call: &Call<'_>, record: &CandidateRecord, job: &Job) -> Vec<Value> {
    let first = |person: &&Person| person.job(&call.world.company).is_some_and(|first| first.id == job.id);
    let person = record.person.as_deref().filter(first);
    let generated = person.map(|person| generated(call, person, job)).unwrap_or_default();
    let state = call.world.state();
    let id = |review: &Value| review["id"].as_str().unwrap_or_default().to_owned();
    let known: Vec<String> = generated.iter().map(id).collect();
    let written = state.reviews.values().filter(|review| {
        review["candidateId"] == record.id && review["jobId"] == job.id && !known.contains(&id(review))
    });
    generated
        .into_iter()
        .filter(|review| !state.removed.contains(&id(review)))
        .map(|review| state.reviews.get(&id(&review)).cloned().unwrap_or(review))
        .chain(written.cloned())
        .collect()
}

/// Documented: a bare array.
pub(super) fn list(call: &Call<'_>) -> Reply {
    let (candidate, job) = (call.required("candidateId")?, call.required("jobId")?);
    let unknown = || Refusal::not_found("APPLICATION_NOT_FOUND");
    let record = call.find_candidate(candidate).ok_or_else(unknown)?;
    let application = record.at(&call.world.company, job).ok_or_else(unknown)?;
    let job = call.job_of(application).ok_or_else(unknown)?;
    if !call.sees(job) {
        return Err(call.unseen());
    }
    Answer::ok(json!(of_application(call, &record, job)))
}

/// The review in the path, if the caller may see its job.
fn named_review(call: &Call<'_>) -> Result<Value, Refusal> {
    let id = call.param("reviewId");
    if Uuid::try_parse(id).is_err() {
        return Err(Refusal::bad("INVALID_REVIEW_ID", "The id is not a UUID"));
    }
    let unknown = || Refusal::not_found("REVIEW_NOT_FOUND");
    let company = &call.world.company;
    let kept = call.world.state().reviews.get(id).cloned();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let (candidate, job) = if let Some(review) = kept {
        (text(&review["candidateId"]), company.position(&text(&review["jobId"])))
    } else {
        let index = company.index_of(IdKind::Review, id).ok_or_else(unknown)? / MOST_PER_CANDIDATE;
        (company.id(IdKind::Candidate, index), Some(company.job_of(index)))
    };
    let record = call.find_candidate(&candidate).ok_or_else(unknown)?;
    let job = job
        .and_then(|position| company.jobs.get(position))
        .ok_or_else(unknown)?;
    if !call.sees(job) {
        return Err(call.unseen());
    }
    let mut all = of_application(call, &record, job).into_iter();
    all.find(|review| review["id"] == id).ok_or_else(unknown)
}

pub(super) fn one(call: &Call<'_>) -> Reply {
    Answer::ok(named_review(call)?)
}

fn rating(value: &Value) -> Result<u64, Refusal> {
    value
        .as_u64()
        .filter(|rating| (1..=5).contains(rating))
        .ok_or_else(|| Refusal::unprocessable("INVALID_OVERALL", "overallRating must be between 1 and 5"))
}

/// Checks that this user can be a reviewer.
fn known_reviewer(call: &Call<'_>, id: &str) -> Result<(), Refusal> {
    match call.world.company.user(id) {
        _ if id == call.caller.user_id() => Ok(()),
        None => Err(Refusal::unprocessable(
            "NON_EXISTING_REVIEWER",
            "The reviewer does not exist",
        )),
        Some(user) if !user.active => {
            let message = "The reviewer is not active";
            Err(Refusal::unprocessable("INACTIVE_OR_DELETED_REVIEWER", message))
        }
        Some(_) => Ok(()),
    }
}

pub(super) fn create(call: &Call<'_>) -> Reply {
    let body = Value::Object(call.object()?);
    let text = |name: &str| body[name].as_str().filter(|text| !text.is_empty());
    let overall = rating(&body["overallRating"])?;
    let reviewer = text("reviewerId");
    if let Some(reviewer) = reviewer {
        known_reviewer(call, reviewer)?;
    }
    let record = call
        .find_candidate(text("candidateId").unwrap_or_default())
        .ok_or_else(|| Refusal::unprocessable("CANDIDATE_NOT_FOUND", "Candidate not found"))?;
    let company = &call.world.company;
    let job = company
        .job(text("jobId").unwrap_or_default())
        .ok_or_else(|| Refusal::unprocessable("JOB_NOT_FOUND", "Job not found"))?;
    if !call.sees(job) {
        return Err(call.unseen());
    }
    let application = record
        .at(company, &job.id)
        .ok_or_else(|| Refusal::unprocessable("APPLICATION_NOT_FOUND", "Application not found"))?;
    let (id, now) = (Uuid::new_v4().to_string(), timestamp(Timestamp::now()));
    let review = without_nulls(json!({
        "id": id,
        "candidateId": record.id,
        "jobId": job.id,
        "reviewerId": reviewer,
        "overallRating": overall,
        "comment": text("comment"),
        "createdOn": text("createdOn").unwrap_or(&now),
        "updatedOn": now,
    }));
    store(call, &review);
    call.world.emit(Event {
        name: "review.created",
        link: format!("/reviews-api/v201910/reviews/{id}"),
        body: json!({"application_id": application.id, "review_id": id}),
    });
    Answer::created(review)
}

fn store(call: &Call<'_>, review: &Value) {
    let text = |name: &str| review[name].as_str().unwrap_or_default().to_owned();
    call.world
        .change(|state| state.reviews.insert(text("id"), review.clone()));
    call.write(&text("candidateId"), |_| ());
}

/// Checks that this is the review's reviewer. Anyone may change a review without a reviewer.
fn same_reviewer(review: &Value, reviewer: &str) -> Result<(), Refusal> {
    if review["reviewerId"].is_null() || review["reviewerId"] == reviewer {
        Ok(())
    } else {
        let message = "The review is another reviewer's";
        Err(Refusal::unprocessable("REVIEWER_ID_DOES_NOT_MATCH", message))
    }
}

pub(super) fn update(call: &Call<'_>) -> Reply {
    let mut review = named_review(call)?;
    let body = Value::Object(call.object()?);
    let reviewer = body["reviewerId"]
        .as_str()
        .ok_or_else(|| Refusal::invalid("reviewerId is required"))?;
    known_reviewer(call, reviewer)?;
    same_reviewer(&review, reviewer)?;
    if let Some(overall) = body.get("overallRating") {
        review["overallRating"] = json!(rating(overall)?);
    }
    if let Some(comment) = body["comment"].as_str() {
        review["comment"] = json!(comment);
    }
    review["updatedOn"] = json!(timestamp(Timestamp::now()));
    store(call, &review);
    Answer::done()
}

pub(super) fn delete(call: &Call<'_>) -> Reply {
    let reviewer = call.required("reviewerId")?;
    let review = named_review(call)?;
    known_reviewer(call, reviewer)?;
    same_reviewer(&review, reviewer)?;
    let id = call.param("reviewId").to_owned();
    call.world.change(|state| {
        state.reviews.remove(&id);
        state.removed.insert(id);
    });
    Answer::done()
}

pub(super) fn criteria(call: &Call<'_>) -> Reply {
    let job = call.job()?;
    let id = |index| call.world.company.id(IdKind::Value, 5_000 + job.index * 10 + index);
    let names = ["Craft", "Communication", "Judgment"];
    let row = |(index, name): (u64, &str)| json!({"id": id(index), "name": name});
    Answer::ok(json!((0..).zip(names).map(row).collect::<Vec<Value>>()))
}
