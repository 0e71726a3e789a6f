//! Webhook subscriptions. [`crate::webhooks`] sends their callbacks, only to this computer.

use axum::http::StatusCode;
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::call::Call;
use super::paging::{cursor, slice};
use super::reply::{Answer, Refusal, Reply};
use crate::candidate_record::texts;
use crate::company::timestamp;
use crate::webhooks::{Callback, EVENTS, Subscription, Target, VERSION};

const PATH: &str = "/webhooks-api/v201907/subscriptions";
const MOST: usize = 20;

fn subscription_json(subscription: &Subscription) -> Value {
    let event = |name: &String| json!({"name": name, "version": VERSION});
    json!({
        "id": subscription.id,
        "callbackUrl": subscription.callback_url,
        "events": subscription.events.iter().map(event).collect::<Vec<_>>(),
        "status": if subscription.active { "active" } else { "inactive" },
    })
}

/// Documented: a bare array.
pub(super) fn list(call: &Call<'_>) -> Reply {
    let (limit, from) = (call.limit(100)?, call.page()?);
    let all: Vec<Value> = call.world.state().subscriptions.iter().map(subscription_json).collect();
    page(call, PATH, &all, from, limit)
}

fn page(call: &Call<'_>, path: &str, all: &[Value], from: u64, limit: u64) -> Reply {
    let next = from.saturating_add(limit);
    let next = (next < all.len() as u64).then(|| call.next_page(path, limit, &cursor(next)));
    Answer::page(json!(slice(all, from, limit)), next)
}

pub(super) fn create(call: &Call<'_>) -> Reply {
    let body = Value::Object(call.object()?);
    let invalid = |message: &str| Refusal::with_message(StatusCode::UNPROCESSABLE_ENTITY, message);
    let address = body["callbackUrl"].as_str().unwrap_or_default();
    Target::read(address).map_err(|refused| invalid(&refused.to_string()))?;
    // The form of answers, with objects for events, is accepted as well.
    let objects = body["events"].as_array().into_iter().flatten();
    let named_subscription = objects.filter_map(|event| event["name"].as_str().map(str::to_owned));
    let events: Vec<String> = texts(body.get("events"))
        .into_iter()
        .chain(named_subscription)
        .collect();
    if events.is_empty() || events.iter().any(|event| !EVENTS.contains(&event.as_str())) {
        return Err(invalid("events must name one or more events that exist"));
    }
    if !body["callbackAuthentication"].is_null() {
        return Err(invalid(
            "The practice tenant keeps no credentials of other servers: leave out callbackAuthentication",
        ));
    }
    let subscription = Subscription {
        id: Uuid::new_v4(),
        callback_url: address.to_owned(),
        events,
        active: false,
        secrets: Vec::new(),
        origin: call.origin(),
    };
    let json = subscription_json(&subscription);
    call.world.change(|state| {
        if state.subscriptions.len() >= MOST {
            let message = "A company has up to 20 subscriptions here";
            return Err(Refusal::coded(
                StatusCode::FORBIDDEN,
                "SUBSCRIPTIONS_LIMIT_EXCEEDED",
                message,
            ));
        }
        state.subscriptions.push(subscription);
        Ok(())
    })?;
    Answer::created(json)
}

/// The subscription in the path.
fn named_subscription(call: &Call<'_>) -> Result<Subscription, Refusal> {
    let id = call.param("id");
    let state = call.world.state();
    let found = state
        .subscriptions
        .iter()
        .find(|subscription| subscription.id.to_string() == id);
    found
        .cloned()
        .ok_or_else(|| Refusal::not_found("SUBSCRIPTION_NOT_FOUND"))
}

pub(super) fn one(call: &Call<'_>) -> Reply {
    Answer::ok(subscription_json(&named_subscription(call)?))
}

pub(super) fn delete(call: &Call<'_>) -> Reply {
    let id = named_subscription(call)?.id;
    call.world
        .change(|state| state.subscriptions.retain(|subscription| subscription.id != id));
    Answer::done()
}

pub(super) fn activate(call: &Call<'_>) -> Reply {
    let subscription = named_subscription(call)?;
    if subscription.active {
        return Err(Refusal::with_message(
            StatusCode::CONFLICT,
            "The subscription is active already",
        ));
    }
    Answer::done_after_handshake(subscription.id)
}

/// The newest secret.
pub(super) fn secret_key(call: &Call<'_>) -> Reply {
    let subscription = named_subscription(call)?;
    let secret = subscription.secrets.last();
    let secret = secret.ok_or_else(|| Refusal::not_found("SECRET_KEY_NOT_FOUND"))?;
    Answer::ok(json!({"secretKey": secret.key}))
}

pub(super) fn new_secret_key(call: &Call<'_>) -> Reply {
    let id = named_subscription(call)?.id;
    let secret = call.world.change(|state| {
        let mut subscriptions = state.subscriptions.iter_mut();
        subscriptions
            .find(|subscription| subscription.id == id)
            .and_then(|subscription| subscription.new_secret(Timestamp::now()))
    });
    let message = "A subscription has up to 16 secrets that are still valid";
    let secret = secret.ok_or_else(|| Refusal::coded(StatusCode::FORBIDDEN, "SECRET_KEYS_LIMIT_EXCEEDED", message))?;
    Answer::created(json!({"secretKey": secret}))
}

/// The newest first.
pub(super) fn callbacks(call: &Call<'_>) -> Reply {
    let subscription = named_subscription(call)?;
    let (limit, from) = (call.limit(100)?, call.page()?);
    let wanted = call.values_among("callbackStatus", &["successful", "failed"])?;
    let (after, before) = (
        super::candidates::filter::moment(call, "after")?,
        super::candidates::filter::moment(call, "before")?,
    );
    let state = call.world.state();
    let own = state.callbacks.iter().rev().filter(|callback| {
        callback.subscription == subscription.id
            && (wanted.is_empty() || wanted.iter().any(|status| status == status_of(callback)))
            && after.is_none_or(|after| callback.at > after)
            && before.is_none_or(|before| callback.at < before)
    });
    let all: Vec<Value> = own.map(callback_json).collect();
    page(
        call,
        &format!("{PATH}/{}/callbacks-log", subscription.id),
        &all,
        from,
        limit,
    )
}

fn status_of(callback: &Callback) -> &'static str {
    if callback.succeeded() { "successful" } else { "failed" }
}

fn callback_json(callback: &Callback) -> Value {
    let headers: Map<String, Value> = callback
        .headers
        .iter()
        .map(|(name, value)| (name.clone(), json!(value)))
        .collect();
    json!({
        "status": status_of(callback),
        "timestamp": timestamp(callback.at),
        "requestDetails": {"url": callback.url, "body": callback.body, "headers": headers},
    })
}
