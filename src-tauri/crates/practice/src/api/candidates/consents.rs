//! Consents of candidates, and requests for them.

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::api::call::Call;
use crate::api::reply::{Answer, Refusal, Reply};
use crate::candidate_record::without_nulls;

pub(in crate::api) fn one(call: &Call<'_>) -> Reply {
    let consent = call.candidate()?.consent;
    Answer::ok(without_nulls(json!({"status": consent.status, "date": consent.on})))
}

pub(in crate::api) fn list(call: &Call<'_>) -> Reply {
    let consent = call.candidate()?.consent;
    let acquired = consent.status == "ACQUIRED";
    let decision = without_nulls(json!({
        "status": if acquired { "acquired" } else { "required" },
        "scope": "Single",
        "decidedOn": consent.on.as_ref().filter(|_| acquired),
    }));
    Answer::ok(without_nulls(json!({
        "decisions": [decision],
        "recentPendingRequestCreatedOn": consent.on.filter(|_| consent.status == "PENDING"),
    })))
}

/// Returns a result for each candidate, in their order. A candidate who has consented is not asked again.
pub(in crate::api) fn request(call: &Call<'_>) -> Reply {
    let body = Value::Object(call.object()?);
    let ids: Option<Vec<&str>> = body["content"]
        .as_array()
        .and_then(|content| content.iter().map(|item| item["id"].as_str()).collect());
    let ids = ids
        .filter(|ids| (1..=1_000).contains(&ids.len()))
        .ok_or_else(|| Refusal::invalid("content must name 1 to 1000 candidates by id"))?;
    let results = ids.into_iter().map(|id| {
        let Some(record) = call.find_candidate(id).filter(|record| call.sees_candidate(record)) else {
            return json!({"status": 403});
        };
        if record.consent.status != "ACQUIRED" {
            call.write(id, |changes| changes.consent_asked = Some(Timestamp::now()));
        }
        json!({"status": 202, "body": {"location": format!("{}/candidates/{id}/consents", call.world.base)}})
    });
    Answer::created(json!({"results": results.collect::<Vec<_>>()}))
}
