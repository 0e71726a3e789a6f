//! Company settings, candidate sources among them.

use serde_json::{Value, json};

use super::paging::slice;
use super::{Answer, Call, Refusal, Reply};
use crate::company::{IDENTIFIER, Kind, NAME, PLACES, REJECTIONS, TRADES, WITHDRAWALS};
use crate::sources::{Source, TYPES, source_type};

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
    let (label, description) = TRADES
        .get(position)
        .map_or(("", ""), |trade| (trade.department, trade.description));
    json!({"id": (19_300 + position).to_string(), "label": label, "description": description})
}

pub(super) fn departments(_: &Call<'_>) -> Reply {
    Answer::list((0..TRADES.len()).map(department_json).collect())
}

pub(super) fn department(call: &Call<'_>) -> Reply {
    one_of(
        (0..TRADES.len()).map(department_json).collect(),
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
            "id": call.world.company.id(Kind::Process, index),
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
            let id = call.world.company.id(Kind::Property, index);
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
    one_of(all_job_properties(call), call.param("id"), "PROPERTY_NOT_FOUND")
}

/// Which job property the path names.
fn job_property_position(call: &Call<'_>) -> Result<usize, Refusal> {
    let position = all_job_properties(call)
        .iter()
        .position(|property| property["id"] == call.param("id"));
    position.ok_or_else(|| Refusal::not_found("PROPERTY_NOT_FOUND"))
}

pub(super) fn job_property_values(call: &Call<'_>) -> Reply {
    let position = job_property_position(call)?;
    let value = |(index, label): (u64, &&str)| {
        let id = call
            .world
            .company
            .id(Kind::Value, 1_000 + position as u64 * 100 + index);
        json!({"id": id, "label": label, "archived": false})
    };
    Answer::list((0..).zip(JOB_PROPERTY_VALUES[position]).map(value).collect())
}

/// No job property of this company depends on another.
pub(super) fn dependents(call: &Call<'_>) -> Reply {
    job_property_position(call)?;
    Answer::list(Vec::new())
}

pub(super) fn delete_dependent(_: &Call<'_>) -> Reply {
    Err(Refusal::not_found("PROPERTY_NOT_FOUND"))
}

const CANDIDATE_PROPERTIES: [(&str, &str); 5] = [
    ("Notice period", "TEXT"),
    ("Salary expectation", "CURRENCY"),
    ("Available from", "DATE"),
    ("Work permit", "BOOLEAN"),
    ("Seniority", "SINGLE_SELECT"),
];
const SENIORITY: [&str; 4] = ["Junior", "Intermediate", "Senior", "Principal"];

fn all_candidate_properties(call: &Call<'_>) -> Vec<Value> {
    (50..)
        .zip(CANDIDATE_PROPERTIES)
        .map(|(index, (label, kind))| {
            let id = call.world.company.id(Kind::Property, index);
            let path = format!("/configuration/candidate-properties/{id}");
            json!({
                "id": id,
                "label": label,
                "type": kind,
                "availability": {"toUsers": "ALL", "context": ["CANDIDATE_PROFILE"]},
                "actions": {"details": call.link(&path), "values": call.link(&format!("{path}/values"))},
            })
        })
        .collect()
}

pub(super) fn candidate_properties(call: &Call<'_>) -> Reply {
    Answer::list(all_candidate_properties(call))
}

pub(super) fn candidate_property(call: &Call<'_>) -> Reply {
    one_of(all_candidate_properties(call), call.param("id"), "PROPERTY_NOT_FOUND")
}

fn seniority(call: &Call<'_>) -> Vec<Value> {
    let id = |index: u64| call.world.company.id(Kind::Value, 2_000 + index);
    (0..)
        .zip(SENIORITY)
        .map(|(index, label)| json!({"id": id(index), "label": label}))
        .collect()
}

pub(super) fn candidate_property_values(call: &Call<'_>) -> Reply {
    let all = all_candidate_properties(call);
    let property = all.iter().find(|property| property["id"] == call.param("id"));
    let property = property.ok_or_else(|| Refusal::not_found("PROPERTY_NOT_FOUND"))?;
    Answer::list(if property["type"] == "SINGLE_SELECT" {
        seniority(call)
    } else {
        Vec::new()
    })
}

/// Values are part of the generated company, so only the refusal for an unknown one can be practised.
pub(super) fn delete_property_value(call: &Call<'_>) -> Reply {
    let known = seniority(call).iter().any(|value| value["id"] == call.param("valueId"));
    Err(if known {
        Refusal::coded(axum::http::StatusCode::CONFLICT, "VALUE_IN_USE", "The value is in use")
    } else {
        Refusal::not_found("PROPERTY_NOT_FOUND")
    })
}

/// What a candidate's record says under the candidate properties.
pub(super) fn property_values(call: &Call<'_>, candidate: u64) -> Vec<Value> {
    let mut draw = call.world.company.draw(Kind::Property, candidate);
    all_candidate_properties(call)
        .into_iter()
        .filter_map(|property| {
            let value = match property["type"].as_str()? {
                "TEXT" => json!(format!("{} months", 1 + draw.below(3))),
                "CURRENCY" => json!({"value": 40_000 + 1_000 * draw.below(60), "currency": "EUR"}),
                "DATE" => json!(format!("2027-{:02}-01", 1 + draw.below(6))),
                "BOOLEAN" => json!(draw.chance(85)),
                _ => seniority(call).get(draw.position(SENIORITY.len())).cloned()?,
            };
            let id = property["id"].as_str()?;
            draw.chance(60).then(|| {
                json!({
                    "id": id,
                    "label": property["label"],
                    "type": property["type"],
                    "value": value,
                    "actions": {"configuration": call.link(&format!("/configuration/candidate-properties/{id}"))},
                })
            })
        })
        .collect()
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

fn reasons(call: &Call<'_>, kind: Kind, labels: &[&str]) -> Reply {
    Answer::list(
        (0..)
            .zip(labels)
            .map(|(index, label)| json!({"id": call.world.company.id(kind, index), "label": label}))
            .collect(),
    )
}

pub(super) fn rejection_reasons(call: &Call<'_>) -> Reply {
    reasons(call, Kind::Reason, REJECTIONS)
}

pub(super) fn withdrawal_reasons(call: &Call<'_>) -> Reply {
    reasons(call, Kind::Value, WITHDRAWALS)
}

pub(super) fn source_types(call: &Call<'_>) -> Reply {
    let row = |source_type: &crate::sources::SourceType| {
        let sub_types: Vec<Value> = source_type
            .sub_types
            .iter()
            .map(|(id, label)| json!({"id": id, "label": label}))
            .collect();
        json!({
            "id": source_type.id,
            "label": source_type.label,
            "subtypes": sub_types,
            "actions": {"values": call.link(&format!("/configuration/sources/{}/values", source_type.id))},
        })
    };
    Answer::list(TYPES.iter().map(row).collect())
}

fn value(call: &Call<'_>, source: &Source) -> Value {
    let sub_type = (!source.sub_type_id.is_empty()).then(|| json!({"id": source.sub_type_id}));
    json!({
        "id": source.id,
        "sourceIdentifier": source.identifier,
        "label": source.label,
        "sourceSubType": sub_type,
        "actions": {"sourceDetails": call.source_link(source)},
    })
}

/// The sources of the type that the path names.
fn values_of_type(call: &Call<'_>) -> Result<Vec<Source>, Refusal> {
    let wanted = call.param("sourceType");
    source_type(wanted).ok_or_else(|| Refusal::not_found("SOURCE_TYPE_NOT_FOUND"))?;
    Ok(call
        .world
        .sources()
        .into_iter()
        .filter(|source| source.type_id == wanted)
        .collect())
}

pub(super) fn source_values(call: &Call<'_>) -> Reply {
    let (limit, offset) = (call.limit(100)?, call.offset()?);
    let mut found = values_of_type(call)?;
    if let Some(sub_type) = call.first("sourceSubType").filter(|sub_type| !sub_type.is_empty()) {
        found.retain(|source| source.sub_type_id == sub_type);
    }
    let content: Vec<Value> = slice(&found, offset, limit)
        .iter()
        .map(|source| value(call, source))
        .collect();
    Answer::ok(json!({"totalFound": found.len(), "limit": limit, "offset": offset, "content": content}))
}

pub(super) fn source_value(call: &Call<'_>) -> Reply {
    let found = values_of_type(call)?
        .into_iter()
        .find(|source| source.id == call.param("sourceValueId"));
    Answer::ok(value(
        call,
        &found.ok_or_else(|| Refusal::not_found("SOURCE_NOT_FOUND"))?,
    ))
}

pub(super) fn source_by_identifier(call: &Call<'_>) -> Reply {
    let found = call.world.source_by_identifier(call.param("sourceIdentifier"));
    let source = found.ok_or_else(|| Refusal::not_found("SOURCE_NOT_FOUND"))?;
    let sub_type = (!source.sub_type_id.is_empty()).then_some(source.sub_type_id);
    Answer::ok(json!({"label": source.label, "type": source.type_id, "subType": sub_type}))
}
