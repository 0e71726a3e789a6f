//! The list of candidates, and making and deleting one.

use axum::http::StatusCode;
use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

use super::candidate::Found;
use super::filter::Filter;
use super::paging::{cursor, encoded};
use super::{Answer, Call, Refusal, Reply};
use crate::company::{Kind, Person};
use crate::world::{Created, Quirk};

/// Filters look at every candidate, which is done up to here.
const MOST_FILTERED: u64 = 10_000;

pub(super) fn list(call: &Call<'_>) -> Reply {
    let limit = call.limit(10)?;
    if call.offset()? > 0 {
        return Err(Refusal::invalid("offset is no longer supported; follow nextPageId"));
    }
    let from = call.page()?;
    let filter = Filter::read(call)?;
    let rows = Rows::new(call);
    let (total, content, next) = if filter.is_empty() {
        rows.page(from, limit)
    } else {
        filterable(call)?;
        rows.filtered(&filter, from, limit)
    };
    let next_page = next.map(cursor);
    let link = next_page.as_ref().map(|cursor| next_link(call, limit, cursor));
    let body = json!({
        "limit": limit,
        "offset": 0,
        // The last page has been seen to carry an empty text instead of none.
        "nextPageId": next_page.unwrap_or_default(),
        "totalFound": total,
        "content": content,
    });
    Ok(Answer {
        status: StatusCode::OK,
        body: Some(body),
        next: link,
    })
}

/// Refuses filters where they would have to look at too many candidates to be exact.
pub(super) fn filterable(call: &Call<'_>) -> Result<(), Refusal> {
    match call.world.company.candidates {
        0..=MOST_FILTERED => Ok(()),
        many => Err(Refusal::invalid(&format!(
            "Filters work up to {MOST_FILTERED} candidates here; this company has {many}"
        ))),
    }
}

fn next_link(call: &Call<'_>, limit: u64, cursor: &str) -> String {
    let mut filters = String::new();
    for (name, value) in call
        .query
        .iter()
        .filter(|(name, _)| !["limit", "pageId", "offset"].contains(&name.as_str()))
    {
        filters.extend(["&", name, "=", &percent(value)]);
    }
    format!(
        "<{}/candidates?limit={limit}&pageId={}{filters}>; rel=\"next\"",
        call.world.base,
        encoded(cursor)
    )
}

fn percent(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect()
}

/// The candidates that a caller sees: generated ones by position, then those that calls created.
struct Rows<'a> {
    call: &'a Call<'a>,
    visible: crate::company::Selection,
    deleted: std::collections::BTreeSet<u64>,
    created: Vec<Created>,
}

impl<'a> Rows<'a> {
    fn new(call: &'a Call<'a>) -> Self {
        let state = call.world.state();
        let listed = !state.quirks.contains(&Quirk::PoolUnlisted);
        Self {
            call,
            visible: call.visible(),
            deleted: state.deleted.clone(),
            created: if listed { state.created.clone() } else { Vec::new() },
        }
    }

    fn generated(&self, from: u64) -> impl Iterator<Item = (u64, Person)> + '_ {
        (from..)
            .map_while(|position| self.visible.nth(position).map(|index| (position, index)))
            .filter(|(_, index)| !self.deleted.contains(index))
            .map(|(position, index)| (position, Person::new(&self.call.world.company, index)))
    }

    /// Total, one page and the position of the next.
    fn page(&self, from: u64, limit: u64) -> (u64, Vec<Value>, Option<u64>) {
        let generated = self.visible.count();
        let gone = self
            .deleted
            .iter()
            .filter(|index| self.visible.contains(**index))
            .count() as u64;
        let end = generated + self.created.len() as u64;
        let people = self
            .generated(from)
            .map(|(position, person)| (position, self.call.summary(&person)));
        let created = (generated..)
            .zip(&self.created)
            .map(|(position, created)| (position, self.call.created_summary(created)));
        let mut rows = people.chain(created.skip_while(move |(position, _)| *position < from));
        let mut content = Vec::new();
        let mut last = None;
        while (content.len() as u64) < limit {
            let Some((position, row)) = rows.next() else { break };
            content.push(row);
            last = Some(position);
        }
        let next = last
            .map(|position| position + 1)
            .filter(|next| *next < end && rows.next().is_some());
        (end - gone, content, next)
    }

    /// The same for what a filter accepts; only the rows of the page are written out.
    fn filtered(&self, filter: &Filter, from: u64, limit: u64) -> (u64, Vec<Value>, Option<u64>) {
        let (mut total, mut content) = (0, Vec::new());
        let next = from.saturating_add(limit);
        let mut take = |row: &dyn Fn() -> Value| {
            if (from..next).contains(&total) {
                content.push(row());
            }
            total += 1;
        };
        for (_, person) in self
            .generated(0)
            .filter(|(_, person)| filter.accepts_person(self.call, person))
        {
            take(&|| self.call.summary(&person));
        }
        for created in self
            .created
            .iter()
            .filter(|created| filter.accepts_created(self.call, created))
        {
            take(&|| self.call.created_summary(created));
        }
        (total, content, (next < total).then_some(next))
    }
}

pub(super) fn one(call: &Call<'_>) -> Reply {
    Answer::ok(match call.candidate()? {
        Found::Generated(person) => call.details(&person),
        Found::Created(created) => call.created_details(&created),
    })
}

/// The source that a body names, checked: its type and id are required.
pub(super) fn named_source(call: &Call<'_>, details: &Value) -> Result<crate::sources::Source, Refusal> {
    let field = |name: &str| details[name].as_str().filter(|value| !value.is_empty());
    let (Some(type_id), Some(id)) = (field("sourceTypeId"), field("sourceId")) else {
        return Err(Refusal::invalid("sourceTypeId and sourceId are required"));
    };
    if crate::sources::source_type(type_id).is_none() {
        return Err(Refusal::invalid("Source type does not exist"));
    }
    let sub_type = field("sourceSubTypeId");
    call.world
        .sources()
        .into_iter()
        .find(|source| source.id == id && source.type_id == type_id)
        .filter(|source| sub_type.is_none_or(|sub_type| source.sub_type_id == sub_type))
        .ok_or_else(|| Refusal::invalid("Source details are not valid"))
}

pub(super) fn create(call: &Call<'_>) -> Reply {
    let body = Value::Object(call.object()?);
    let text = |name: &str| body[name].as_str().map(str::trim).filter(|value| !value.is_empty());
    let (Some(_), Some(last), Some(email)) = (text("firstName"), text("lastName"), text("email")) else {
        return Err(Refusal::invalid("firstName, lastName and email are required"));
    };
    if !email
        .split_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
    {
        return Err(Refusal::invalid("email is not valid"));
    }
    let source = match body.get("sourceDetails") {
        Some(details) if !details.is_null() => named_source(call, details)?,
        _ => call.world.api_source(),
    };
    if let Some(earlier) = same_person(call, email, last) {
        if call.world.does(Quirk::MergeDuplicates) {
            return Answer::created(earlier);
        }
        let message = "A candidate with this e-mail and last name exists";
        return Err(Refusal::coded(StatusCode::CONFLICT, "CANDIDATE_DATA_CONFLICT", message));
    }
    let fits = |(field, shape): &(&str, Shape)| body.get(*field).is_some_and(shape);
    let created = Created {
        id: Uuid::new_v4(),
        at: Timestamp::now(),
        source: source.id,
        person: KEPT
            .iter()
            .filter(|field| fits(field))
            .map(|(field, _)| ((*field).to_owned(), body[*field].clone()))
            .collect(),
    };
    call.world.change(|state| state.created.push(created.clone()));
    Answer::created(call.created_details(&created))
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

/// E-mail and last name together are unique in a company.
fn same_person(call: &Call<'_>, email: &str, last: &str) -> Option<Value> {
    let same = |known: &str, text: &str| known.to_lowercase() == text.to_lowercase();
    let state = call.world.state();
    let created = state
        .created
        .iter()
        .find(|old| same(old.text("email"), email) && same(old.text("lastName"), last))
        .cloned();
    drop(state);
    if let Some(created) = created {
        return Some(call.created_details(&created));
    }
    // A generated address ends in the number of its candidate.
    let name = email.split('@').next()?;
    let digits = &name[name.trim_end_matches(|letter: char| letter.is_ascii_digit()).len()..];
    let index = digits.parse::<u64>().ok()?.checked_sub(1)?;
    let person = call
        .world
        .company
        .person(&call.world.company.id(Kind::Candidate, index))?;
    let matches = person.email.as_deref().is_some_and(|known| same(known, email)) && same(person.last, last);
    (matches && !call.world.state().deleted.contains(&index)).then(|| call.details(&person))
}

pub(super) fn delete(call: &Call<'_>) -> Reply {
    match call.candidate()? {
        Found::Generated(person) => call.world.change(|state| {
            state.deleted.insert(person.index);
        }),
        Found::Created(created) => call
            .world
            .change(|state| state.created.retain(|other| other.id != created.id)),
    }
    Answer::done()
}

pub(super) fn tags(call: &Call<'_>) -> Reply {
    Answer::ok(match call.candidate()? {
        Found::Generated(person) => json!({"tags": person.tags}),
        Found::Created(created) => json!({"tags": created.person.get("tags").cloned().unwrap_or_else(|| json!([]))}),
    })
}

pub(super) fn consent(call: &Call<'_>) -> Reply {
    Answer::ok(match call.candidate()? {
        Found::Generated(person) => json!({"status": person.consent, "date": crate::company::ago(person.created)}),
        Found::Created(_) => json!({"status": "REQUIRED"}),
    })
}

pub(super) fn consents(call: &Call<'_>) -> Reply {
    Answer::ok(match call.candidate()? {
        Found::Generated(person) => json!({
            "decisions": [{"status": person.consent, "scope": "Single", "decidedOn": crate::company::ago(person.created)}],
        }),
        Found::Created(_) => json!({"decisions": []}),
    })
}

pub(super) fn properties(call: &Call<'_>) -> Reply {
    let content = match call.candidate()? {
        Found::Generated(person) => super::configuration::property_values(call, person.index),
        Found::Created(_) => Vec::new(),
    };
    Answer::ok(json!({"content": content}))
}
