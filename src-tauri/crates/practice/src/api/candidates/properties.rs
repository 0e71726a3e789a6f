//! The values of the company's candidate properties.

use serde_json::{Value, json};

use crate::api::call::Call;
use crate::api::configuration::{all_select_values, candidate_property, candidate_property_list, select_values};
use crate::api::reply::{Answer, Refusal, Reply};
use crate::candidate_record::CandidateRecord;
use crate::company::IdKind;

/// The contexts in which properties can be shown. The values are the same in each.
const CONTEXTS: [&str; 4] = ["PROFILE", "OFFER_FORM", "HIRE_FORM", "OFFER_APPROVAL_FORM"];

pub(in crate::api) fn of_candidate(call: &Call<'_>) -> Reply {
    call.values_among("context", &CONTEXTS)?;
    let record = call.candidate()?;
    Answer::ok(json!({"content": values(call, &record, "")}))
}

pub(in crate::api) fn of_application(call: &Call<'_>) -> Reply {
    call.values_among("context", &CONTEXTS)?;
    let (record, _) = call.application()?;
    Answer::ok(json!({"content": values(call, &record, call.param("jobId"))}))
}

/// The key of a value in [`Changes::properties`](crate::state::Changes::properties).
fn key(job: &str, property: &str) -> String {
    if job.is_empty() {
        property.to_owned()
    } else {
        format!("{job}/{property}")
    }
}

/// The current values: generated ones, and those that calls set for the candidate or for the application at this job.
fn values(call: &Call<'_>, record: &CandidateRecord, job: &str) -> Vec<Value> {
    let set = |property: &str| {
        let at_job = record.properties.get(&key(job, property));
        at_job.or_else(|| record.properties.get(property)).cloned()
    };
    let properties = candidate_property_list(call);
    let generated = generated(call, record, &properties);
    properties
        .iter()
        .zip(generated)
        .filter_map(|(property, generated)| {
            let id = property["id"].as_str()?;
            let value = set(id).or(generated).filter(|value| !value.is_null())?;
            let mut shown = json!({
                "id": id,
                "label": property["label"],
                "type": property["type"],
                "value": value,
                "actions": {"configuration": call.link(&format!("/configuration/candidate-properties/{id}"))},
            });
            if let Some(label) = select_label(call, id, &value) {
                shown["valueLabel"] = json!(label);
            }
            Some(shown)
        })
        .collect()
}

fn select_label(call: &Call<'_>, property: &str, value: &Value) -> Option<Value> {
    let values = all_select_values(call, property)?;
    values
        .into_iter()
        .find(|known| known["id"] == *value)
        .map(|known| known["label"].clone())
}

/// The generated values of these properties. Amounts and dates have the form that other integrators recorded.
fn generated(call: &Call<'_>, record: &CandidateRecord, properties: &[Value]) -> Vec<Option<Value>> {
    let Some(person) = &record.person else {
        return vec![None; properties.len()];
    };
    let mut random = call.world.company.random(IdKind::Property, person.index);
    properties
        .iter()
        .map(|property| {
            let value = match property["type"].as_str()? {
                "TEXT" => json!(format!("{} months", 1 + random.below(3))),
                "CURRENCY" => json!({"code": "EUR", "value": 40_000 + 1_000 * random.below(60)}),
                "DATE" => json!(format!("2027-{:02}-01T00:00:00.000Z", 1 + random.below(6))),
                "BOOLEAN" => json!(random.chance(85)),
                _ => {
                    let values = all_select_values(call, property["id"].as_str()?)?;
                    let position = random.position(values.len());
                    values.get(position)?["id"].clone()
                }
            };
            random.chance(60).then_some(value)
        })
        .collect()
}

/// Whether a property of a candidate has this value, by id or by text. Takes no lock.
pub(in crate::api) fn is_value(call: &Call<'_>, record: &CandidateRecord, property: &str, wanted: &str) -> bool {
    let properties = candidate_property_list(call);
    let position = properties.iter().position(|known| known["id"] == property);
    let generated = position.and_then(|position| generated(call, record, &properties).into_iter().nth(position)?);
    let set = record.properties.get(property).cloned();
    match set.or(generated) {
        Some(Value::String(text)) => text == wanted,
        Some(Value::Null) | None => false,
        Some(other) => wanted == format!("{other}"),
    }
}

pub(in crate::api) fn set_of_candidate(call: &Call<'_>) -> Reply {
    let record = call.candidate()?;
    store(
        call,
        &record,
        "",
        vec![(call.param("propertyId").to_owned(), sent(call)?)],
    )
}

pub(in crate::api) fn set_of_application(call: &Call<'_>) -> Reply {
    let (record, _) = call.application()?;
    let values = vec![(call.param("propertyId").to_owned(), sent(call)?)];
    store(call, &record, call.param("jobId"), values)
}

/// The value in the body. A missing value means null, because the description does not require one.
fn sent(call: &Call<'_>) -> Result<Value, Refusal> {
    Ok(call.object()?.remove("value").unwrap_or(Value::Null))
}

pub(in crate::api) fn set_all_of_application(call: &Call<'_>) -> Reply {
    let (record, _) = call.application()?;
    let body = call.json()?;
    // The description shows a bare list; a list inside a page is accepted as well.
    let items = body.as_array().or_else(|| body["content"].as_array());
    let items = items.ok_or_else(|| Refusal::invalid("The body is not a list of properties"))?;
    let mut values: Vec<(String, Value)> = Vec::new();
    for item in items {
        let id = item["id"].as_str().ok_or_else(|| Refusal::invalid("id is required"))?;
        if values.iter().any(|(known, _)| known == id) {
            return Err(Refusal::bad("DUPLICATE_PROPERTIES", "A property is named twice"));
        }
        values.push((id.to_owned(), item["value"].clone()));
    }
    store(call, &record, call.param("jobId"), values)
}

fn store(call: &Call<'_>, record: &CandidateRecord, job: &str, values: Vec<(String, Value)>) -> Reply {
    let mut checked = Vec::new();
    for (id, value) in values {
        let property = candidate_property(call, &id).ok_or_else(|| Refusal::not_found("PROPERTY_NOT_FOUND"))?;
        let kind = property["type"].as_str().unwrap_or_default();
        checked.push((key(job, &id), fitting(call, &id, kind, value)?));
    }
    call.write(&record.id, |changes| changes.properties.extend(checked));
    match record.at(&call.world.company, job) {
        Some(application) => call.emit_application_event("application.fields.updated", &record.id, application),
        None => call.emit_candidate_event("candidate.updated", &record.id),
    }
    Answer::done()
}

/// The value to store, if it fits the type of its property. Null removes a value.
fn fitting(call: &Call<'_>, property: &str, kind: &str, value: Value) -> Result<Value, Refusal> {
    let refused = |code, message| Err(Refusal::bad(code, message));
    match (kind, &value) {
        (_, Value::Null) | ("TEXT", Value::String(_)) | ("BOOLEAN", Value::Bool(_)) => Ok(value),
        ("DATE", Value::String(text)) => match date(text) {
            Some(moment) => Ok(json!(moment)),
            None => refused("INVALID_DATE_RANGE", "The value is not a date"),
        },
        ("CURRENCY", Value::Object(amount)) => {
            let code = amount.get("code").and_then(Value::as_str).unwrap_or_default();
            if code.len() != 3 || !code.bytes().all(|letter| letter.is_ascii_uppercase()) {
                refused("CURRENCY_NOT_FOUND", "The currency is not known")
            } else if amount.get("value").is_some_and(Value::is_number) {
                Ok(json!({"code": code, "value": amount["value"]}))
            } else {
                refused("INVALID_NUMBER_RANGE", "The amount is not a number")
            }
        }
        ("SINGLE_SELECT", Value::String(text)) => {
            let values = select_values(call, property).unwrap_or_default();
            let named = |known: &Value| known["id"] == *text || known["label"] == *text;
            match values.into_iter().find(named) {
                Some(known) => Ok(known["id"].clone()),
                None => refused("VALUE_NOT_FOUND", "The value is not one of the property's values"),
            }
        }
        _ => refused("INVALID_TEXT_FORMAT", "The value does not fit the type of the property"),
    }
}

/// A day or a timestamp as a full timestamp.
fn date(text: &str) -> Option<String> {
    if let Ok(moment) = text.parse::<jiff::Timestamp>() {
        return Some(crate::company::timestamp(moment));
    }
    let day: jiff::civil::Date = text.parse().ok()?;
    Some(format!("{day}T00:00:00.000Z"))
}
