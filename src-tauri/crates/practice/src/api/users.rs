//! Users, System roles and access groups, in the current and the deprecated API.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::call::Call;
use super::candidates::filter::{moment, wanted_words};
use super::paging::{cursor, slice};
use super::reply::{Answer, Refusal, Reply};
use crate::access::Role;
use crate::company::{User, timestamp, timestamp_before_today};
use crate::quirk::Quirk;

fn role(role: Role) -> Value {
    json!({"id": role.id(), "name": role.name()})
}

fn item(call: &Call<'_>, user: &User) -> Value {
    let group = user.group.and_then(|group| call.world.company.groups.get(group));
    json!({
        "id": user.id,
        "email": user.email,
        "firstName": user.first,
        "lastName": user.last,
        "systemRole": role(user.role),
        "externalData": null,
        "ssoIdentifier": null,
        "ssoLoginMode": "PASSWORD",
        "language": {"code": "en"},
        "active": user.active,
        "updatedOn": timestamp_before_today(user.updated),
        "accessGroups": group.map(|group| vec![json!({"id": group.id, "name": group.name})]).unwrap_or_default(),
        "seats": [],
    })
}

fn full(call: &Call<'_>, user: &User) -> Value {
    let mut full = item(call, user);
    let place = user.place;
    full["location"] = json!({
        "country": place.country,
        "countryCode": place.country_code,
        "regionCode": place.region_code,
        "region": place.region,
        "city": place.city,
        "address": place.street,
        "postalCode": place.postal_code,
        "longitude": place.lng.to_string(),
        "latitude": place.lat.to_string(),
    });
    full
}

/// The deprecated form of a user: `role` instead of `systemRole`, without groups and seats.
fn deprecated_form(mut user: Value) -> Value {
    user["role"] = user["systemRole"]["id"].clone();
    if let Some(fields) = user.as_object_mut() {
        for newer in ["systemRole", "accessGroups", "seats", "ssoLoginMode"] {
            fields.remove(newer);
        }
    }
    user
}

fn matching<'a>(call: &'a Call<'_>) -> Result<Vec<&'a User>, Refusal> {
    let words = wanted_words(call);
    let after = moment(call, "updatedAfter")?;
    let fits = |user: &&User| {
        let text = format!("{} {} {}", user.first, user.last, user.email).to_lowercase();
        words.iter().all(|word| text.contains(word))
            && after.is_none_or(|after| {
                timestamp_before_today(user.updated)
                    .parse()
                    .is_ok_and(|updated: jiff::Timestamp| updated > after)
            })
    };
    Ok(call.world.company.users.iter().filter(fits).collect())
}

pub(super) fn list(call: &Call<'_>) -> Reply {
    let (limit, from) = (call.limit(10)?, call.page()?);
    let all = matching(call)?;
    let next = from.saturating_add(limit);
    let content: Vec<Value> = slice(&all, from, limit).iter().map(|user| item(call, user)).collect();
    let next = (next < all.len() as u64).then(|| cursor(next));
    let body = json!({"limit": limit, "nextPageId": next.clone().unwrap_or_default(), "content": content});
    Answer::page(
        body,
        next.map(|next| call.next_page("/user-api/v201804/users", limit, &next)),
    )
}

pub(super) fn old_list(call: &Call<'_>) -> Reply {
    let (limit, offset) = (call.limit(10)?, call.offset()?);
    let all = matching(call)?;
    let content: Vec<Value> = slice(&all, offset, limit)
        .iter()
        .map(|user| deprecated_form(item(call, user)))
        .collect();
    Answer::ok(json!({"totalFound": all.len(), "limit": limit, "offset": offset, "content": content}))
}

fn found<'a>(call: &'a Call<'_>) -> Result<&'a User, Refusal> {
    call.world
        .company
        .user(call.param("id"))
        .ok_or_else(|| Refusal::not_found("USER_NOT_FOUND"))
}

pub(super) fn one(call: &Call<'_>) -> Reply {
    // Each credential has its own user.
    if call.param("id") == call.caller.user_id() {
        return me(call);
    }
    Answer::ok(full(call, found(call)?))
}

pub(super) fn old_one(call: &Call<'_>) -> Reply {
    Answer::ok(deprecated_form(full(call, found(call)?)))
}

/// The user of the caller's credential. What SmartRecruiters answers for current keys is not known. Here the user has the credential's
/// name, role and access group, and an unused email address.
fn caller(call: &Call<'_>) -> Result<Value, Refusal> {
    if call.world.has_quirk(Quirk::NoUsersMe) {
        return Err(Refusal::plain(StatusCode::NOT_FOUND));
    }
    let caller = call.caller;
    let group = caller.group.and_then(|group| call.world.company.groups.get(group));
    Ok(json!({
        "id": caller.user_id(),
        "email": format!("integration-{}@haldenvoss.example", caller.last_four),
        "firstName": caller.name,
        "lastName": "(API)",
        "systemRole": role(caller.role),
        "externalData": null,
        "ssoIdentifier": null,
        "ssoLoginMode": "PASSWORD",
        "language": {"code": "en"},
        "active": true,
        "updatedOn": timestamp(caller.created),
        "accessGroups": group.map(|group| vec![json!({"id": group.id, "name": group.name})]).unwrap_or_default(),
        "seats": [],
    }))
}

pub(super) fn me(call: &Call<'_>) -> Reply {
    Answer::ok(caller(call)?)
}

pub(super) fn old_me(call: &Call<'_>) -> Reply {
    Answer::ok(deprecated_form(caller(call)?))
}

pub(super) fn roles(_: &Call<'_>) -> Reply {
    Answer::ok(json!({"content": Role::ALL.map(role)}))
}

pub(super) fn groups(call: &Call<'_>) -> Reply {
    let groups: Vec<Value> = call
        .world
        .company
        .groups
        .iter()
        .map(|group| json!({"id": group.id, "name": group.name}))
        .collect();
    Answer::ok(json!({"content": groups}))
}
