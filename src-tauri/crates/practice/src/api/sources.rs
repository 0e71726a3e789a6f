//! Candidate sources.

use serde_json::{Value, json};
use uuid::Uuid;

use super::call::Call;
use super::paging::slice;
use super::reply::{Answer, Refusal, Reply};
use crate::sources::{Source, SourceType, TYPES, source_type};

pub(super) fn types(call: &Call<'_>) -> Reply {
    let row = |source_type: &SourceType| {
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

fn source_json(call: &Call<'_>, source: &Source) -> Value {
    json!({
        "id": source.id,
        "sourceIdentifier": source.identifier,
        "label": source.label,
        "sourceSubType": {"id": source.sub_type_id},
        "actions": {"sourceDetails": call.source_link(source)},
    })
}

/// The sources of the type in the path, and of the sub-type in the query, if there is one.
fn of_type(call: &Call<'_>) -> Result<Vec<Source>, Refusal> {
    let wanted = source_type(call.param("sourceType")).ok_or_else(|| Refusal::not_found("SOURCE_TYPE_NOT_FOUND"))?;
    let sub_type = call.first("sourceSubType").filter(|sub_type| !sub_type.is_empty());
    if sub_type.is_some_and(|sub_type| wanted.sub_types.iter().all(|(id, _)| *id != sub_type)) {
        return Err(Refusal::bad(
            "SOURCE_TYPE_AND_SUBTYPE_INVALID",
            "This source type has no such sub-type",
        ));
    }
    let mut found = call.world.sources();
    found
        .retain(|source| source.type_id == wanted.id && sub_type.is_none_or(|sub_type| source.sub_type_id == sub_type));
    Ok(found)
}

pub(super) fn values(call: &Call<'_>) -> Reply {
    let (limit, offset) = (call.limit(100)?, call.offset()?);
    let mut found = of_type(call)?;
    if call.param("sourceType") == "OTHER" {
        found.splice(0..0, call.world.imported_sources());
    }
    let content: Vec<Value> = slice(&found, offset, limit)
        .iter()
        .map(|source| source_json(call, source))
        .collect();
    Answer::ok(json!({"totalFound": found.len(), "limit": limit, "offset": offset, "content": content}))
}

pub(super) fn value(call: &Call<'_>) -> Reply {
    let found = of_type(call)?
        .into_iter()
        .find(|source| source.id == call.param("sourceValueId"));
    Answer::ok(source_json(
        call,
        &found.ok_or_else(|| Refusal::not_found("SOURCE_NOT_FOUND"))?,
    ))
}

pub(super) fn by_identifier(call: &Call<'_>) -> Reply {
    let identifier = call.param("sourceIdentifier");
    if Uuid::try_parse(identifier).is_err() {
        return Err(Refusal::bad("INVALID_IDENTIFIER", "The identifier is not a UUID"));
    }
    let found = call.world.source_by_identifier(identifier);
    let source = found.ok_or_else(|| Refusal::not_found("SOURCE_NOT_FOUND"))?;
    Answer::ok(json!({"label": source.label, "type": {"id": source.type_id}, "subType": {"id": source.sub_type_id}}))
}

/// Validates and returns the source in a body. Type and id are required. The error codes are those of creating a candidate.
pub(super) fn named_source(call: &Call<'_>, details: &Value) -> Result<Source, Refusal> {
    let field = |name: &str| details[name].as_str().filter(|value| !value.is_empty());
    let (Some(type_id), Some(id)) = (field("sourceTypeId"), field("sourceId")) else {
        return Err(Refusal::invalid("sourceTypeId and sourceId are required"));
    };
    let known = source_type(type_id).ok_or_else(|| Refusal::not_found("SOURCE_TYPE_NOT_FOUND"))?;
    let sub_type = field("sourceSubTypeId");
    if sub_type.is_none() && known.sub_types.len() > 1 {
        let message = "This source type has several sub-types";
        return Err(Refusal::bad("SUBTYPE_REQUIRED", message));
    }
    call.world
        .sources()
        .into_iter()
        .find(|source| source.id == id && source.type_id == type_id)
        .filter(|source| sub_type.is_none_or(|sub_type| source.sub_type_id == sub_type))
        .ok_or_else(|| Refusal::bad("SOURCE_NOT_FOUND", "There is no such source of this type"))
}
