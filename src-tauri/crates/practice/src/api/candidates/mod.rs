//! Candidates: list, create, change and delete. The other modules serve the parts of a candidate.

pub(in crate::api) mod applications;
pub(in crate::api) mod attachments;
pub(in crate::api) mod consents;
pub(in crate::api) mod filter;
pub(in crate::api) mod properties;
pub(in crate::api) mod resume;
mod view;

use axum::http::StatusCode;
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::api::call::Call;
use crate::api::paging::cursor;
use crate::api::reply::{Answer, Refusal, Reply};
use crate::api::sources::named_source;
use crate::candidate_record::{CandidateRecord, application_key, texts};
use crate::company::{IdKind, Person};
use crate::quirk::Quirk;
use crate::sources::Source;
use crate::state::{Created, CreatedApplication, SavedState};
use filter::Filter;

/// The largest company in which filters work, because they check every candidate.
const MOST_FILTERED: u64 = 10_000;
/// The largest number of tags of a candidate.
const MOST_TAGS: usize = 50;
/// The largest number of characters of a tag.
const LONGEST_TAG: usize = 50;

pub(in crate::api) fn list(call: &Call<'_>) -> Reply {
    let limit = call.limit(10)?;
    if call.offset()? > 0 {
        return Err(Refusal::invalid("offset is no longer supported; follow nextPageId"));
    }
    let from = call.page()?;
    let filter = Filter::read(call)?;
    let state = call.world.state();
    let rows = Rows::new(call, &state);
    let (total, content, next) = if filter.is_empty() {
        rows.page(from, limit)
    } else {
        check_filterable(call)?;
        rows.filtered(&filter, from, limit)
    };
    drop(state);
    // The lock is released, because the short form reads sources, which locks the state again.
    let content: Vec<Value> = content.iter().map(|record| call.summary(record)).collect();
    let next = next.map(cursor);
    let body = json!({
        "limit": limit,
        "offset": 0,
        // On the last page, the real API was observed to send an empty text instead of omitting it.
        "nextPageId": next.clone().unwrap_or_default(),
        "totalFound": total,
        "content": content,
    });
    Answer::page(body, next.map(|next| call.next_page("/candidates", limit, &next)))
}

/// Refuses filters in a company that is too large for them.
pub(in crate::api) fn check_filterable(call: &Call<'_>) -> Result<(), Refusal> {
    match call.world.company.candidates {
        0..=MOST_FILTERED => Ok(()),
        many => Err(Refusal::invalid(&format!(
            "Filters work up to {MOST_FILTERED} candidates here; this company has {many}"
        ))),
    }
}

/// The candidates that a caller sees: the generated ones by position, then those that calls created.
struct Rows<'a> {
    call: &'a Call<'a>,
    state: &'a SavedState,
    visible: crate::company::Selection,
    created: Vec<CandidateRecord>,
}

impl<'a> Rows<'a> {
    fn new(call: &'a Call<'a>, state: &'a SavedState) -> Self {
        let pool = !state.quirks.contains(&Quirk::PoolUnlisted);
        let created = state
            .created
            .iter()
            .map(|created| CandidateRecord::created(&call.world.company, state, created))
            .filter(|record| pool || record.primary().is_some_and(|primary| primary.job.is_some()))
            .filter(|record| call.sees_candidate(record))
            .collect();
        Self {
            call,
            state,
            visible: call.visible(),
            created,
        }
    }

    fn generated(&self, from: u64) -> impl Iterator<Item = (u64, CandidateRecord)> + '_ {
        let company = &self.call.world.company;
        (from..)
            .map_while(|position| self.visible.nth(position).map(|index| (position, index)))
            .filter(|(_, index)| !self.state.deleted.contains(index))
            .map(|(position, index)| {
                let person = Person::new(company, index);
                (position, CandidateRecord::generated(company, self.state, person))
            })
    }

    /// The total, one page, and the position of the next page.
    fn page(self, from: u64, limit: u64) -> (u64, Vec<CandidateRecord>, Option<u64>) {
        let generated = self.visible.count();
        let gone = self
            .state
            .deleted
            .iter()
            .filter(|index| self.visible.contains(**index))
            .count() as u64;
        let end = generated + self.created.len() as u64;
        let (mut content, mut next) = (Vec::new(), None);
        for (position, record) in self.generated(from) {
            if content.len() as u64 == limit {
                next = Some(position);
                break;
            }
            content.push(record);
        }
        if next.is_none() {
            for (position, record) in (generated..)
                .zip(self.created)
                .filter(|(position, _)| *position >= from)
            {
                if content.len() as u64 == limit {
                    next = Some(position);
                    break;
                }
                content.push(record);
            }
        }
        (end - gone, content, next)
    }

    /// The same for candidates that satisfy a filter. Only the rows of the page are in memory.
    fn filtered(self, filter: &Filter, from: u64, limit: u64) -> (u64, Vec<CandidateRecord>, Option<u64>) {
        let (mut total, mut content) = (0, Vec::new());
        let next = from.saturating_add(limit);
        let mut take = |record: CandidateRecord| {
            if filter.accepts(self.call, &record) {
                if (from..next).contains(&total) {
                    content.push(record);
                }
                total += 1;
            }
        };
        self.generated(0).for_each(|(_, record)| take(record));
        self.created.into_iter().for_each(&mut take);
        (total, content, (next < total).then_some(next))
    }
}

pub(in crate::api) fn one(call: &Call<'_>) -> Reply {
    Answer::ok(call.details(&call.candidate()?))
}

/// A new candidate from a call.
pub(in crate::api) struct NewCandidate {
    /// The documented fields.
    pub(in crate::api) person: Map<String, Value>,
    pub(in crate::api) source: Source,
}

impl NewCandidate {
    fn read(call: &Call<'_>) -> Result<Self, Refusal> {
        let body = Value::Object(call.object()?);
        let text = |name: &str| body[name].as_str().map(str::trim).filter(|value| !value.is_empty());
        let (Some(_), Some(_), Some(email)) = (text("firstName"), text("lastName"), text("email")) else {
            return Err(Refusal::invalid("firstName, lastName and email are required"));
        };
        if !is_email(email) {
            return Err(Refusal::invalid("email is not valid"));
        }
        let source = match body.get("sourceDetails") {
            Some(details) if !details.is_null() => named_source(call, details)?,
            _ => call.world.api_source(),
        };
        Ok(Self {
            person: documented(&body),
            source,
        })
    }

    fn text(&self, field: &str) -> &str {
        self.person.get(field).and_then(Value::as_str).unwrap_or_default()
    }

    /// Stores the candidate and reports the event.
    pub(in crate::api) fn store(self, call: &Call<'_>) -> Created {
        let created = Created {
            id: Uuid::new_v4(),
            at: Timestamp::now(),
            source: self.source.id,
            person: self.person,
            by: call.caller.display_name(),
        };
        call.world.change(|state| state.created.push(created.clone()));
        call.emit_candidate_event("candidate.created", &created.id.to_string());
        created
    }
}

fn is_email(text: &str) -> bool {
    text.split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !text.contains(' '))
}

fn documented(body: &Value) -> Map<String, Value> {
    KEPT.iter()
        .filter(|(field, shape)| body.get(*field).is_some_and(shape))
        .map(|(field, _)| ((*field).to_owned(), body[*field].clone()))
        .collect()
}

type Shape = fn(&Value) -> bool;

/// The documented fields of a new candidate, apart from its source.
const KEPT: [(&str, Shape); 10] = [
    ("firstName", Value::is_string),
    ("lastName", Value::is_string),
    ("email", Value::is_string),
    ("phoneNumber", Value::is_string),
    ("internal", Value::is_boolean),
    ("location", Value::is_object),
    ("web", Value::is_object),
    ("tags", Value::is_array),
    ("education", Value::is_array),
    ("experience", Value::is_array),
];

/// The documented fields that a call may change.
const CHANGEABLE: [&str; 6] = ["firstName", "lastName", "email", "phoneNumber", "location", "web"];

pub(in crate::api) fn create(call: &Call<'_>) -> Reply {
    let new = NewCandidate::read(call)?;
    if let Some(earlier) = find_same_person(call, new.text("email"), new.text("lastName")) {
        return if call.world.has_quirk(Quirk::MergeDuplicates) {
            Answer::created(call.details(&earlier))
        } else {
            Err(conflict())
        };
    }
    let created = new.store(call);
    answer_created(call, &created.id.to_string())
}

fn conflict() -> Refusal {
    let message = "A candidate with this e-mail and last name exists";
    Refusal::coded(StatusCode::CONFLICT, "CANDIDATE_DATA_CONFLICT", message)
}

pub(in crate::api) fn answer_created(call: &Call<'_>, id: &str) -> Reply {
    let record = call
        .find_candidate(id)
        .ok_or_else(|| Refusal::not_found("CANDIDATE_NOT_FOUND"))?;
    Answer::created(call.details(&record))
}

/// Creates a candidate at a job. A known candidate, by email address and last name, is attached to the job instead; no other operation
/// does that.
pub(in crate::api) fn create_at_job(call: &Call<'_>) -> Reply {
    let job = call.job().map_err(|_| call.unseen())?.id.clone();
    let new = NewCandidate::read(call)?;
    let earlier = find_same_person(call, new.text("email"), new.text("lastName"));
    let source = new.source.id.clone();
    let id = match earlier {
        Some(earlier) if earlier.at(&call.world.company, &job).is_some() => {
            return if call.world.has_quirk(Quirk::MergeDuplicates) {
                Answer::created(call.details(&earlier))
            } else {
                Err(conflict())
            };
        }
        Some(earlier) => earlier.id,
        None => new.store(call).id.to_string(),
    };
    attach(call, &id, &job, source);
    answer_created(call, &id)
}

/// Attaches a candidate to a job.
pub(in crate::api) fn attach(call: &Call<'_>, candidate: &str, job: &str, source: String) {
    call.world.change(|state| {
        state.moved.insert(application_key(candidate, job), source);
    });
    let made = CreatedApplication {
        id: Uuid::new_v4(),
        at: Timestamp::now(),
    };
    call.write(candidate, |changes| changes.at(job).made = Some(made));
    let record = call.find_candidate(candidate);
    if let Some(application) = record.as_ref().and_then(|record| record.at(&call.world.company, job)) {
        call.emit_application_event("application.created", candidate, application);
    }
}

/// The candidate with this email address and last name, which together are unique in a company.
fn find_same_person(call: &Call<'_>, email: &str, last: &str) -> Option<CandidateRecord> {
    let same = |known: &str, text: &str| known.to_lowercase() == text.to_lowercase();
    let is = |record: &CandidateRecord| same(record.text("email"), email) && same(record.text("lastName"), last);
    let company = &call.world.company;
    let state = call.world.state();
    let mut touched = state
        .changes
        .keys()
        .filter_map(|id| CandidateRecord::find(company, &state, id));
    let created = || {
        let mut created = state
            .created
            .iter()
            .map(|created| CandidateRecord::created(company, &state, created));
        created.find(is)
    };
    // The name in a generated address ends with the number of the candidate.
    let generated = || {
        let name = email.split('@').next()?;
        let digits = &name[name.trim_end_matches(|letter: char| letter.is_ascii_digit()).len()..];
        let index = digits.parse::<u64>().ok()?.checked_sub(1)?;
        CandidateRecord::find(company, &state, &company.id(IdKind::Candidate, index)).filter(is)
    };
    touched.find(is).or_else(created).or_else(generated)
}

/// A merge patch (RFC 7396) of the documented fields.
pub(in crate::api) fn update(call: &Call<'_>) -> Reply {
    let record = call.candidate()?;
    let body = Value::Object(call.object()?);
    let mut changed: Map<String, Value> = Map::new();
    for field in CHANGEABLE {
        let Some(patch) = body.get(field) else { continue };
        let shape = KEPT.iter().find(|(known, _)| *known == field).map(|(_, shape)| shape);
        let required = ["firstName", "lastName"].contains(&field);
        let blank = patch.is_null() || patch.as_str().is_some_and(|text| text.trim().is_empty());
        if required && blank || !patch.is_null() && !shape.is_some_and(|fits| fits(patch)) {
            return Err(Refusal::invalid(&format!("{field} is not valid")));
        }
        if field == "email" && !blank && !patch.as_str().is_some_and(is_email) {
            return Err(Refusal::invalid("email is not valid"));
        }
        let mut value = record.fields.get(field).cloned().unwrap_or(Value::Null);
        merge(&mut value, patch);
        changed.insert(field.to_owned(), value);
    }
    let text = |field: &str| changed.get(field).and_then(Value::as_str).unwrap_or(record.text(field));
    let (email, last) = (text("email"), text("lastName"));
    let other = find_same_person(call, email, last).filter(|other| other.id != record.id && !email.is_empty());
    if other.is_some() {
        return Err(conflict());
    }
    call.write(&record.id, |changes| changes.fields.extend(changed));
    call.emit_candidate_event("candidate.updated", &record.id);
    one(call)
}

fn merge(value: &mut Value, patch: &Value) {
    let Some(fields) = patch.as_object() else {
        *value = patch.clone();
        return;
    };
    if !value.is_object() {
        *value = json!({});
    }
    for (field, patch) in fields {
        if let Some(object) = value.as_object_mut() {
            if patch.is_null() {
                object.remove(field);
            } else {
                merge(object.entry(field.clone()).or_insert(Value::Null), patch);
            }
        }
    }
}

pub(in crate::api) fn delete(call: &Call<'_>) -> Reply {
    let record = call.candidate()?;
    call.world.change(|state| {
        if let Some(person) = &record.person {
            state.deleted.insert(person.index);
        }
        state.forget(&record.id);
    });
    call.emit_candidate_event("candidate.deleted", &record.id);
    Answer::done()
}

pub(in crate::api) fn tags(call: &Call<'_>) -> Reply {
    Answer::ok(json!({"tags": call.candidate()?.tags}))
}

fn tags_in_body(call: &Call<'_>) -> Result<Vec<String>, Refusal> {
    let body = Value::Object(call.object()?);
    let tags = texts(body.get("tags"));
    let all_are_tags = body["tags"].as_array().is_some_and(|sent| sent.len() == tags.len())
        && tags.iter().all(|tag| (1..=LONGEST_TAG).contains(&tag.chars().count()));
    all_are_tags
        .then_some(tags)
        .ok_or_else(|| Refusal::invalid("tags must be texts of up to 50 characters"))
}

fn store_tags(call: &Call<'_>, record: &CandidateRecord, tags: Vec<String>) -> Result<Vec<String>, Refusal> {
    let mut kept: Vec<String> = Vec::new();
    for tag in tags {
        if !kept.contains(&tag) {
            kept.push(tag);
        }
    }
    if kept.len() > MOST_TAGS {
        return Err(Refusal::invalid("A candidate has up to 50 tags"));
    }
    call.write(&record.id, |changes| changes.tags = Some(kept.clone()));
    call.emit_candidate_event("candidate.updated", &record.id);
    Ok(kept)
}

/// Documented: the answer contains the added tags.
pub(in crate::api) fn add_tags(call: &Call<'_>) -> Reply {
    let record = call.candidate()?;
    let added = tags_in_body(call)?;
    store_tags(call, &record, [record.tags.clone(), added.clone()].concat())?;
    Answer::created(json!({"tags": added}))
}

pub(in crate::api) fn set_tags(call: &Call<'_>) -> Reply {
    let record = call.candidate()?;
    let kept = store_tags(call, &record, tags_in_body(call)?)?;
    Answer::created(json!({"tags": kept}))
}

pub(in crate::api) fn delete_tags(call: &Call<'_>) -> Reply {
    let record = call.candidate()?;
    store_tags(call, &record, Vec::new())?;
    Answer::done()
}
