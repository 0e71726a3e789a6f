//! Candidates: the list, and making, changing and deleting one. What hangs on a candidate has files of its own beside this.

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
use crate::company::{Kind, Person};
use crate::profile::{Profile, application_key, texts};
use crate::sources::Source;
use crate::state::{Created, Made, Quirk, SavedState};
use filter::Filter;

/// Filters look at every candidate, which is done up to here.
const MOST_FILTERED: u64 = 10_000;
/// Tags of one candidate.
const MOST_TAGS: usize = 50;
/// Letters of one tag.
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
        filterable(call)?;
        rows.filtered(&filter, from, limit)
    };
    drop(state);
    // The short forms name sources, which take the lock of the state themselves.
    let content: Vec<Value> = content.iter().map(|profile| call.summary(profile)).collect();
    let next = next.map(cursor);
    let body = json!({
        "limit": limit,
        "offset": 0,
        // The last page has been seen to carry an empty text instead of none.
        "nextPageId": next.clone().unwrap_or_default(),
        "totalFound": total,
        "content": content,
    });
    Answer::page(body, next.map(|next| call.next_page("/candidates", limit, &next)))
}

/// Refuses filters where they would have to look at too many candidates to be exact.
pub(in crate::api) fn filterable(call: &Call<'_>) -> Result<(), Refusal> {
    match call.world.company.candidates {
        0..=MOST_FILTERED => Ok(()),
        many => Err(Refusal::invalid(&format!(
            "Filters work up to {MOST_FILTERED} candidates here; this company has {many}"
        ))),
    }
}

/// The candidates that a caller sees: generated ones by position, then those that calls created.
struct Rows<'a> {
    call: &'a Call<'a>,
    state: &'a SavedState,
    visible: crate::company::Selection,
    created: Vec<Profile>,
}

impl<'a> Rows<'a> {
    fn new(call: &'a Call<'a>, state: &'a SavedState) -> Self {
        let pool = !state.quirks.contains(&Quirk::PoolUnlisted);
        let created = state
            .created
            .iter()
            .map(|created| Profile::created(&call.world.company, state, created))
            .filter(|profile| pool || profile.primary().is_some_and(|primary| primary.job.is_some()))
            .filter(|profile| call.sees_candidate(profile))
            .collect();
        Self {
            call,
            state,
            visible: call.visible(),
            created,
        }
    }

    fn generated(&self, from: u64) -> impl Iterator<Item = (u64, Profile)> + '_ {
        let company = &self.call.world.company;
        (from..)
            .map_while(|position| self.visible.nth(position).map(|index| (position, index)))
            .filter(|(_, index)| !self.state.deleted.contains(index))
            .map(|(position, index)| {
                let person = Person::new(company, index);
                (position, Profile::generated(company, self.state, person))
            })
    }

    /// Total, one page and the position of the next.
    fn page(self, from: u64, limit: u64) -> (u64, Vec<Profile>, Option<u64>) {
        let generated = self.visible.count();
        let gone = self
            .state
            .deleted
            .iter()
            .filter(|index| self.visible.contains(**index))
            .count() as u64;
        let end = generated + self.created.len() as u64;
        let (mut content, mut next) = (Vec::new(), None);
        for (position, profile) in self.generated(from) {
            if content.len() as u64 == limit {
                next = Some(position);
                break;
            }
            content.push(profile);
        }
        if next.is_none() {
            for (position, profile) in (generated..)
                .zip(self.created)
                .filter(|(position, _)| *position >= from)
            {
                if content.len() as u64 == limit {
                    next = Some(position);
                    break;
                }
                content.push(profile);
            }
        }
        (end - gone, content, next)
    }

    /// The same for what a filter accepts; only the rows of the page are kept.
    fn filtered(self, filter: &Filter, from: u64, limit: u64) -> (u64, Vec<Profile>, Option<u64>) {
        let (mut total, mut content) = (0, Vec::new());
        let next = from.saturating_add(limit);
        let mut take = |profile: Profile| {
            if filter.accepts(self.call, &profile) {
                if (from..next).contains(&total) {
                    content.push(profile);
                }
                total += 1;
            }
        };
        self.generated(0).for_each(|(_, profile)| take(profile));
        self.created.into_iter().for_each(&mut take);
        (total, content, (next < total).then_some(next))
    }
}

pub(in crate::api) fn one(call: &Call<'_>) -> Reply {
    Answer::ok(call.details(&call.candidate()?))
}

/// What a call says about a new candidate.
pub(in crate::api) struct NewCandidate {
    /// The documented fields, nothing else.
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

    /// Keeps it, and says that it came.
    pub(in crate::api) fn keep(self, call: &Call<'_>) -> Created {
        let created = Created {
            id: Uuid::new_v4(),
            at: Timestamp::now(),
            source: self.source.id,
            person: self.person,
            by: call.caller.shown(),
        };
        call.world.change(|state| state.created.push(created.clone()));
        call.tell_of("candidate.created", &created.id.to_string());
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
    if let Some(earlier) = same_person(call, new.text("email"), new.text("lastName")) {
        return if call.world.does(Quirk::MergeDuplicates) {
            Answer::created(call.details(&earlier))
        } else {
            Err(conflict())
        };
    }
    let created = new.keep(call);
    answer_created(call, &created.id.to_string())
}

fn conflict() -> Refusal {
    let message = "A candidate with this e-mail and last name exists";
    Refusal::coded(StatusCode::CONFLICT, "CANDIDATE_DATA_CONFLICT", message)
}

pub(in crate::api) fn answer_created(call: &Call<'_>, id: &str) -> Reply {
    let profile = call
        .known(id)
        .ok_or_else(|| Refusal::not_found("CANDIDATE_NOT_FOUND"))?;
    Answer::created(call.details(&profile))
}

/// Creates a candidate at a job. Whoever is in the company already, by e-mail and last name, is given the job: nothing else
/// attaches a known candidate to a job.
pub(in crate::api) fn create_at_job(call: &Call<'_>) -> Reply {
    let job = call.job().map_err(|_| call.unseen())?.id.clone();
    let new = NewCandidate::read(call)?;
    let earlier = same_person(call, new.text("email"), new.text("lastName"));
    let source = new.source.id.clone();
    let id = match earlier {
        Some(earlier) if earlier.at(&call.world.company, &job).is_some() => {
            return if call.world.does(Quirk::MergeDuplicates) {
                Answer::created(call.details(&earlier))
            } else {
                Err(conflict())
            };
        }
        Some(earlier) => earlier.id,
        None => new.keep(call).id.to_string(),
    };
    attach(call, &id, &job, source);
    answer_created(call, &id)
}

/// Gives a candidate a job.
pub(in crate::api) fn attach(call: &Call<'_>, candidate: &str, job: &str, source: String) {
    call.world.change(|state| {
        state.moved.insert(application_key(candidate, job), source);
    });
    let made = Made {
        id: Uuid::new_v4(),
        at: Timestamp::now(),
    };
    call.write(candidate, |changes| changes.at(job).made = Some(made));
    let profile = call.known(candidate);
    if let Some(application) = profile
        .as_ref()
        .and_then(|profile| profile.at(&call.world.company, job))
    {
        call.tell_of_application("application.created", candidate, application);
    }
}

/// E-mail and last name together are unique in a company.
fn same_person(call: &Call<'_>, email: &str, last: &str) -> Option<Profile> {
    let same = |known: &str, text: &str| known.to_lowercase() == text.to_lowercase();
    let is = |profile: &Profile| same(profile.text("email"), email) && same(profile.text("lastName"), last);
    let company = &call.world.company;
    let state = call.world.state();
    let mut touched = state.changes.keys().filter_map(|id| Profile::find(company, &state, id));
    let created = || {
        let mut created = state
            .created
            .iter()
            .map(|created| Profile::created(company, &state, created));
        created.find(is)
    };
    // A generated address ends in the number of its candidate.
    let generated = || {
        let name = email.split('@').next()?;
        let digits = &name[name.trim_end_matches(|letter: char| letter.is_ascii_digit()).len()..];
        let index = digits.parse::<u64>().ok()?.checked_sub(1)?;
        Profile::find(company, &state, &company.id(Kind::Candidate, index)).filter(is)
    };
    touched.find(is).or_else(created).or_else(generated)
}

/// A merge patch (RFC 7396) of the documented fields.
pub(in crate::api) fn update(call: &Call<'_>) -> Reply {
    let profile = call.candidate()?;
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
        let mut value = profile.fields.get(field).cloned().unwrap_or(Value::Null);
        merge(&mut value, patch);
        changed.insert(field.to_owned(), value);
    }
    let text = |field: &str| {
        changed
            .get(field)
            .and_then(Value::as_str)
            .unwrap_or(profile.text(field))
    };
    let (email, last) = (text("email"), text("lastName"));
    let other = same_person(call, email, last).filter(|other| other.id != profile.id && !email.is_empty());
    if other.is_some() {
        return Err(conflict());
    }
    call.write(&profile.id, |changes| changes.fields.extend(changed));
    call.tell_of("candidate.updated", &profile.id);
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
    let profile = call.candidate()?;
    call.world.change(|state| {
        if let Some(person) = &profile.person {
            state.deleted.insert(person.index);
        }
        state.forget(&profile.id);
    });
    call.tell_of("candidate.deleted", &profile.id);
    Answer::done()
}

pub(in crate::api) fn tags(call: &Call<'_>) -> Reply {
    Answer::ok(json!({"tags": call.candidate()?.tags}))
}

fn sent_tags(call: &Call<'_>) -> Result<Vec<String>, Refusal> {
    let body = Value::Object(call.object()?);
    let tags = texts(body.get("tags"));
    let all_are_tags = body["tags"].as_array().is_some_and(|sent| sent.len() == tags.len())
        && tags.iter().all(|tag| (1..=LONGEST_TAG).contains(&tag.chars().count()));
    all_are_tags
        .then_some(tags)
        .ok_or_else(|| Refusal::invalid("tags must be texts of up to 50 characters"))
}

fn keep_tags(call: &Call<'_>, profile: &Profile, tags: Vec<String>) -> Result<Vec<String>, Refusal> {
    let mut kept: Vec<String> = Vec::new();
    for tag in tags {
        if !kept.contains(&tag) {
            kept.push(tag);
        }
    }
    if kept.len() > MOST_TAGS {
        return Err(Refusal::invalid("A candidate has up to 50 tags"));
    }
    call.write(&profile.id, |changes| changes.tags = Some(kept.clone()));
    call.tell_of("candidate.updated", &profile.id);
    Ok(kept)
}

/// Documented: it answers the tags that were added.
pub(in crate::api) fn add_tags(call: &Call<'_>) -> Reply {
    let profile = call.candidate()?;
    let added = sent_tags(call)?;
    keep_tags(call, &profile, [profile.tags.clone(), added.clone()].concat())?;
    Answer::created(json!({"tags": added}))
}

pub(in crate::api) fn set_tags(call: &Call<'_>) -> Reply {
    let profile = call.candidate()?;
    let kept = keep_tags(call, &profile, sent_tags(call)?)?;
    Answer::created(json!({"tags": kept}))
}

pub(in crate::api) fn delete_tags(call: &Call<'_>) -> Reply {
    let profile = call.candidate()?;
    keep_tags(call, &profile, Vec::new())?;
    Answer::done()
}
