//! The exchange of a client id and secret for an access token, so that a check can recognize an OAuth credential.

use std::sync::Arc;

use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use secrecy::ExposeSecret;
use serde::Deserialize;
use serde_json::json;

use crate::credential::{Credential, CredentialKind, hash};
use crate::world::World;

/// The form fields of the exchange.
#[derive(Deserialize)]
pub(super) struct Exchange {
    #[serde(default)]
    grant_type: String,
    #[serde(default)]
    client_id: String,
    #[serde(default)]
    client_secret: String,
}

pub(super) async fn token(State(world): State<Arc<World>>, Form(exchange): Form<Exchange>) -> Response {
    let refused = |error: &str| (StatusCode::BAD_REQUEST, axum::Json(json!({"error": error}))).into_response();
    if exchange.grant_type != "client_credentials" {
        return refused("unsupported_grant_type");
    }
    let secret = hash(&exchange.client_secret);
    let client = world
        .state()
        .credentials
        .iter()
        .find(|known| {
            known.kind == CredentialKind::OauthClient
                && !known.revoked
                && known.client_id.as_deref() == Some(exchange.client_id.as_str())
                && known.hash == secret
        })
        .cloned();
    let Some(client) = client else {
        return refused("invalid_client");
    };
    let (token, secret) = Credential::api_key(&client.name, client.role);
    let scope = client.scopes.join(" ");
    let token = Credential {
        kind: CredentialKind::OauthToken,
        group: client.group,
        scopes: client.scopes,
        client_id: client.client_id,
        ..token
    };
    world.change(|state| {
        // A new token replaces the client's previous one, which keeps the list short.
        state
            .credentials
            .retain(|other| other.kind != CredentialKind::OauthToken || other.client_id != token.client_id);
        state.credentials.push(token);
    });
    axum::Json(
        json!({"access_token": secret.expose_secret(), "token_type": "Bearer", "expires_in": 3_600, "scope": scope}),
    )
    .into_response()
}
