//! The delivery of events to subscribers.

use std::sync::Arc;

use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use sha2::Sha256;
use tokio::sync::mpsc::UnboundedReceiver;
use uuid::Uuid;

use crate::webhooks::{Callback, Event, Subscription, Target, VERSION};
use crate::world::World;

/// The number of callbacks in the log.
const MOST_CALLBACKS: usize = 200;

/// Sends every event to its subscribers, one after the other, until the tenant stops.
pub(crate) async fn deliver(world: Arc<World>, mut events: UnboundedReceiver<Event>) {
    while let Some(event) = events.recv().await {
        let wants = |subscription: &&Subscription| {
            subscription.active && subscription.events.iter().any(|name| name == event.name)
        };
        let subscriptions: Vec<Subscription> = world.state().subscriptions.iter().filter(wants).cloned().collect();
        for subscription in subscriptions {
            let callback = send_callback(&world, &subscription, &event, Timestamp::now()).await;
            world.change(|state| {
                state.callbacks.push(callback);
                let surplus = state.callbacks.len().saturating_sub(MOST_CALLBACKS);
                state.callbacks.drain(..surplus);
            });
        }
    }
}

async fn send_callback(world: &World, subscription: &Subscription, event: &Event, now: Timestamp) -> Callback {
    let body = event.body.to_string();
    let headers = headers(world, subscription, event, &body, now);
    let answer = match Target::read(&subscription.callback_url) {
        Ok(target) => target
            .post(&headers, body.clone())
            .await
            .map(|(status, _)| status.as_u16()),
        Err(refused) => Err(refused.to_string()),
    };
    Callback {
        subscription: subscription.id,
        at: now,
        event: event.name.to_owned(),
        url: subscription.callback_url.clone(),
        body,
        headers: headers
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
        answer,
    }
}

fn headers(
    world: &World,
    subscription: &Subscription,
    event: &Event,
    body: &str,
    now: Timestamp,
) -> Vec<(&'static str, String)> {
    let (id, link) = (
        Uuid::new_v4().to_string(),
        format!("<{}{}>; rel=\"self\"", world.base, event.link),
    );
    let stamp = now.as_second().to_string();
    let signed = [&stamp, body, &id, event.name, VERSION, &link].join(".");
    let signatures: Vec<String> = subscription
        .secrets
        .iter()
        .filter(|secret| secret.until.is_none_or(|until| until > now))
        .map(|secret| format!("v1={}", signature(&secret.key, &signed)))
        .collect();
    let mut headers = vec![
        ("content-type", "application/json".to_owned()),
        ("event-id", id),
        ("event-name", event.name.to_owned()),
        ("event-version", VERSION.to_owned()),
        ("link", link),
    ];
    if !signatures.is_empty() {
        headers.push(("smartrecruiters-timestamp", stamp));
        headers.push(("smartrecruiters-signature", signatures.join(";")));
    }
    headers
}

/// HMAC-SHA-256 in hexadecimal.
fn signature(key: &str, text: &str) -> String {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key.as_bytes()) else {
        // HMAC accepts a key of any length.
        return String::new();
    };
    mac.update(text.as_bytes());
    crate::credential::hexadecimal(&mac.finalize().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_match_the_published_test_case() {
        // RFC 4231, test case 2.
        assert_eq!(
            signature("Jefe", "what do ya want for nothing?"),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }
}
