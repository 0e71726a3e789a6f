//! Company settings, including candidate sources.

use serde_json::{Value, json};

use super::call::Call;
use super::paging::{cursor, slice};
use super::reply::{Answer, Refusal, Reply};
use crate::company::{Company, DEPARTMENTS, IDENTIFIER, IdKind, NAME, PLACES, REJECTIONS, WITHDRAWALS};

pub(super) fn company(_: &Call<'_>) -> Reply {
    let place = PLACES[4];
    Answer::ok(json!({
        "identifier": IDENTIFIER,
        "name": NAME,
        "location": {"country": place.country, "countryCode": place.country_code, "city": place.city, "address": place.street},
        "website": "https://haldenvoss.example",
        "industry": {"id": "machinery", "label": "Machinery"},
    }))
}

pub(super) fn department_json(position: usize) -> Value {
    let (label, description) = DEPARTMENTS.get(position).map_or(("", ""), |department_details| {
        (department_details.name, department_details.description)
    });
    json!({"id": (19_300 + position).to_string(), "label": label, "description": description})
}

pub(super) fn departments(_: &Call<'_>) -> Reply {
    Answer::list((0..DEPARTMENTS.len()).map(department_json).collect())
}

pub(super) fn department(call: &Call<'_>) -> Reply {
    one_of(
        (0..DEPARTMENTS.len()).map(department_json).collect(),
        call.param("id"),
        "DEPARTMENT_NOT_FOUND",
    )
}

fn one_of(all: Vec<Value>, id: &str, code: &'static str) -> Reply {
    let found = all.into_iter().find(|item| item["id"] == id);
    Answer::ok(found.ok_or_else(|| Refusal::not_found(code))?)
}

fn all_processes(call: &Call<'_>) -> Vec<Value> {
    const STEPS: [(&str, bool, [&[&str]; 3]); 3] = [
        (
            "Standard process",
            true,
            [
                &["Phone screen", "Manager review"],
                &["First interview", "Final interview"],
                &["Offer sent"],
            ],
        ),
        (
            "Engineering",
            true,
            [
                &["Phone screen", "Manager review", "Code sample"],
                &["First interview", "Pairing", "Final interview"],
                &["Offer sent"],
            ],
        ),
        (
            "Volume hiring (until 2024)",
            false,
            [&["Phone screen"], &["First interview"], &["Offer sent"]],
        ),
    ];
    let row = |(index, (name, active, steps)): (u64, (&str, bool, [&[&str]; 3]))| {
        json!({
            "id": call.world.company.id(IdKind::Process, index),
            "name": name,
            "active": active,
            "subStatuses": {"IN_REVIEW": steps[0], "INTERVIEW": steps[1], "OFFERED": steps[2]},
        })
    };
    (0..).zip(STEPS).map(row).collect()
}

pub(super) fn processes(call: &Call<'_>) -> Reply {
    Answer::list(all_processes(call))
}

pub(super) fn process(call: &Call<'_>) -> Reply {
    one_of(all_processes(call), call.param("id"), "HIRING_PROCESS_NOT_FOUND")
}

/// Label, category, required.
const JOB_PROPERTIES: [(&str, &str, bool); 4] = [
    ("Office", "organization", true),
    ("Cost centre", "organization", false),
    ("Budget year", "job", false),
    ("Shift", "job", false),
];
const JOB_PROPERTY_VALUES: [&[&str]; 4] = [
    &["Austin office", "Berlin office", "Kraków office", "London office"],
    &["4100", "4200", "4300"],
    &["2026", "2027"],
    &["Day", "Night"],
];

fn all_job_properties(call: &Call<'_>) -> Vec<Value> {
    (0..)
        .zip(JOB_PROPERTIES)
        .map(|(index, (label, category, required))| {
            let id = call.world.company.id(IdKind::Property, index);
            let path = format!("/configuration/job-properties/{id}");
            json!({
                "id": id,
                "label": label,
                "category": category,
                "active": true,
                "visible": true,
                "required": required,
                "actions": {"details": call.link(&path), "values": call.link(&format!("{path}/values"))},
            })
        })
        .collect()
}

pub(super) fn job_properties(call: &Call<'_>) -> Reply {
    Answer::list(all_job_properties(call))
}

pub(super) fn job_property(call: &Call<'_>) -> Reply {
    one_of(all_job_properties(call), call.param("id"), "JOB_PROPERTY_NOT_FOUND")
}

/// The position of the job property with this id.
fn job_property_position(call: &Call<'_>, id: &str) -> Option<usize> {
    all_job_properties(call)
        .iter()
        .position(|property| property["id"] == id)
}

/// The position of the job property in the path.
fn named_job_property(call: &Call<'_>) -> Result<usize, Refusal> {
    job_property_position(call, call.param("id")).ok_or_else(|| Refusal::not_found("JOB_PROPERTY_NOT_FOUND"))
}

fn values_of(call: &Call<'_>, position: usize) -> Vec<Value> {
    let value = |(index, label): (u64, &&str)| {
        let id = call
            .world
            .company
            .id(IdKind::Value, 1_000 + position as u64 * 100 + index);
        json!({"id": id, "label": label, "archived": false})
    };
    (0..).zip(JOB_PROPERTY_VALUES[position]).map(value).collect()
}

pub(super) fn job_property_values(call: &Call<'_>) -> Reply {
    let all = values_of(call, named_job_property(call)?);
    let (from, size) = (call.page()?, call.page_size()?);
    let next = from.saturating_add(size);
    let next = (next < all.len() as u64).then(|| cursor(next));
    Answer::ok(
        json!({"totalFound": all.len(), "nextPageId": next.unwrap_or_default(), "content": slice(&all, from, size)}),
    )
}

/// The office, on which the cost center depends until a call removes the dependency.
const PARENT: usize = 0;
const DEPENDENT: usize = 1;

/// Whether a call has removed the dependency.
fn is_dependency_removed(call: &Call<'_>) -> bool {
    call.world.state().removed.contains(&dependency_id(call))
}

fn dependency_id(call: &Call<'_>) -> String {
    let id = |position: usize| call.world.company.id(IdKind::Property, position as u64);
    format!("{}/{}", id(PARENT), id(DEPENDENT))
}

/// The dependents of a property, as references.
fn dependents_of(call: &Call<'_>, position: usize) -> Vec<Value> {
    let (label, ..) = JOB_PROPERTIES[DEPENDENT];
    let id = call.world.company.id(IdKind::Property, DEPENDENT as u64);
    if position == PARENT && !is_dependency_removed(call) {
        vec![json!({"id": id, "label": label})]
    } else {
        Vec::new()
    }
}

pub(super) fn dependents(call: &Call<'_>) -> Reply {
    Answer::list(dependents_of(call, named_job_property(call)?))
}

/// Checks that the path contains a property and its dependent.
fn dependency(call: &Call<'_>) -> Result<(), Refusal> {
    let position = named_job_property(call)?;
    let known = dependents_of(call, position)
        .iter()
        .any(|dependent| dependent["id"] == call.param("dependentId"));
    known
        .then_some(())
        .ok_or_else(|| Refusal::not_found("JOB_PROPERTY_DEPENDENT_NOT_FOUND"))
}

pub(super) fn delete_dependent(call: &Call<'_>) -> Reply {
    dependency(call)?;
    let id = dependency_id(call);
    call.world.change(|state| state.removed.insert(id));
    Answer::done()
}

/// The cost centers of an office: the first one, and the one at the office's position.
fn values_under(call: &Call<'_>, parent: usize) -> Vec<Value> {
    let reference = |value: &Value| json!({"id": value["id"], "label": value["label"]});
    let values = values_of(call, DEPENDENT);
    let own = values
        .iter()
        .enumerate()
        .filter(|(position, _)| *position == 0 || *position == parent);
    own.map(|(_, value)| reference(value)).collect()
}

pub(super) fn dependent_values(call: &Call<'_>) -> Reply {
    dependency(call)?;
    let row = |(position, parent): (usize, Value)| {
        let parent = json!({"id": parent["id"], "label": parent["label"]});
        json!({"parent": parent, "values": values_under(call, position)})
    };
    Answer::list(values_of(call, PARENT).into_iter().enumerate().map(row).collect())
}

pub(super) fn values_of_value(call: &Call<'_>) -> Reply {
    dependency(call)?;
    let (from, size) = (call.page()?, call.page_size()?);
    let parent = values_of(call, PARENT)
        .iter()
        .position(|value| value["id"] == call.param("valueId"));
    let parent = parent.ok_or_else(|| Refusal::not_found("JOB_PROPERTY_VALUE_NOT_FOUND"))?;
    let all = values_under(call, parent);
    Answer::ok(json!({"totalFound": all.len(), "content": slice(&all, from, size)}))
}

const CANDIDATE_PROPERTIES: [(&str, &str); 5] = [
    ("Notice period", "TEXT"),
    ("Salary expectation", "CURRENCY"),
    ("Available from", "DATE"),
    ("Work permit", "BOOLEAN"),
    ("Seniority", "SINGLE_SELECT"),
];
const SENIORITY: [&str; 4] = ["Junior", "Intermediate", "Senior", "Principal"];

/// The company's candidate properties.
pub(super) fn candidate_property_list(call: &Call<'_>) -> Vec<Value> {
    (50..)
        .zip(CANDIDATE_PROPERTIES)
        .map(|(index, (label, kind))| {
            let id = call.world.company.id(IdKind::Property, index);
            let path = format!("/configuration/candidate-properties/{id}");
            json!({
                "id": id,
                "label": label,
                "type": kind,
                "availability": {"toUsers": "ALL", "context": ["PROFILE"]},
                "actions": {"details": call.link(&path), "values": call.link(&format!("{path}/values"))},
            })
        })
        .collect()
}

/// The label of the candidate property with this id.
pub(crate) fn candidate_property_label(company: &Company, id: &str) -> Option<&'static str> {
    let position = usize::try_from(company.index_of(IdKind::Property, id)?.checked_sub(50)?).ok()?;
    CANDIDATE_PROPERTIES.get(position).map(|(label, _)| *label)
}

/// The candidate property with this id.
pub(super) fn candidate_property(call: &Call<'_>, id: &str) -> Option<Value> {
    candidate_property_list(call)
        .into_iter()
        .find(|property| property["id"] == id)
}

pub(super) fn candidate_properties(call: &Call<'_>) -> Reply {
    Answer::list(candidate_property_list(call))
}

pub(super) fn one_candidate_property(call: &Call<'_>) -> Reply {
    one_of(
        candidate_property_list(call),
        call.param("id"),
        "CANDIDATE_PROPERTY_NOT_FOUND",
    )
}

/// All values of a property with a list of values, including deleted ones. Takes no lock.
pub(super) fn all_select_values(call: &Call<'_>, property: &str) -> Option<Vec<Value>> {
    candidate_property(call, property).filter(|property| property["type"] == "SINGLE_SELECT")?;
    let id = |index: u64| call.world.company.id(IdKind::Value, 2_000 + index);
    let values = (0..)
        .zip(SENIORITY)
        .map(|(index, label)| json!({"id": id(index), "label": label}));
    Some(values.collect())
}

/// The current values of a property with a list of values.
pub(super) fn select_values(call: &Call<'_>, property: &str) -> Option<Vec<Value>> {
    let mut values = all_select_values(call, property)?;
    let state = call.world.state();
    values.retain(|value| !value["id"].as_str().is_some_and(|id| state.removed.contains(id)));
    Some(values)
}

/// The values of the property in the path.
fn named_values(call: &Call<'_>) -> Result<Vec<Value>, Refusal> {
    let id = call.param("id");
    candidate_property(call, id).ok_or_else(|| Refusal::not_found("CANDIDATE_PROPERTY_NOT_FOUND"))?;
    select_values(call, id).ok_or_else(|| {
        Refusal::bad(
            "CANDIDATE_PROPERTY_NOT_SINGLE_SELECT",
            "Only a property whose value is chosen from a list has values",
        )
    })
}

pub(super) fn candidate_property_values(call: &Call<'_>) -> Reply {
    Answer::list(named_values(call)?)
}

pub(super) fn candidate_property_value(call: &Call<'_>) -> Reply {
    one_of(
        named_values(call)?,
        call.param("valueId"),
        "CANDIDATE_PROPERTY_VALUE_NOT_FOUND",
    )
}

pub(super) fn delete_property_value(call: &Call<'_>) -> Reply {
    let (values, id) = (named_values(call)?, call.param("valueId"));
    if values.iter().all(|value| value["id"] != id) {
        return Err(Refusal::not_found("CANDIDATE_PROPERTY_VALUE_NOT_FOUND"));
    }
    if values.len() == 1 {
        return Err(Refusal::bad("CANDIDATE_PROPERTY_LAST_VALUE", "The last value stays"));
    }
    call.world.change(|state| state.removed.insert(id.to_owned()));
    Answer::done()
}

pub(super) fn offer_properties(_: &Call<'_>) -> Reply {
    let property = |key: &str, label: &str, required: bool, kind: &str| json!({"key": key, "label": label, "required": required, "type": kind});
    Answer::ok(json!({"categories": [
        {"id": "general", "properties": [
            property("startDate", "Start date", true, "DATE"),
            property("contract", "Contract", true, "SELECT"),
        ]},
        {"id": "compensation", "properties": [
            property("salary", "Salary", true, "NUMBER"),
            property("currency", "Currency", true, "CURRENCY"),
            property("bonus", "Bonus", false, "PERCENT"),
        ]},
    ]}))
}

fn reasons(call: &Call<'_>, kind: IdKind, labels: &[&str]) -> Reply {
    Answer::list(
        (0..)
            .zip(labels)
            .map(|(index, label)| json!({"id": call.world.company.id(kind, index), "label": label}))
            .collect(),
    )
}

pub(super) fn rejection_reasons(call: &Call<'_>) -> Reply {
    reasons(call, IdKind::Reason, REJECTIONS)
}

pub(super) fn withdrawal_reasons(call: &Call<'_>) -> Reply {
    reasons(call, IdKind::Value, WITHDRAWALS)
}
