//! Settings → Administration → Apps & Integrations → Credentials.

use std::sync::PoisonError;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use secrecy::{ExposeSecret, SecretString};
use uuid::Uuid;

use super::form_fields::{FormErrors, FormFields};
use super::outcome::{After, Outcome};
use super::{Choice, Frame, Notice, Shared, back_to, missing, page};
use crate::access::{Role, SCOPES};
use crate::credential::{Credential, CredentialKind, KEY_PREFIX};
use crate::world::World;

struct Row {
    id: String,
    name: String,
    description: String,
    kind: &'static str,
    role: &'static str,
    group: String,
    ending: String,
    created: String,
    revoked: bool,
}

#[derive(Template)]
#[template(path = "credentials.html")]
struct List {
    frame: Frame,
    rows: Vec<Row>,
}

fn group_name(world: &World, group: Option<usize>) -> String {
    group
        .and_then(|group| world.company.groups.get(group))
        .map_or_else(|| "None".to_owned(), |group| group.name.clone())
}

pub(super) async fn list(State(world): Shared, After(outcome): After) -> Response {
    // Sandbox credentials are listed in the sandbox. Access tokens are not listed, except one that a scenario issued.
    let state = world.state().clone();
    let rows = state
        .credentials
        .iter()
        .filter(|credential| !credential.sandbox)
        .filter(|credential| credential.kind != CredentialKind::OauthToken || credential.client_id.is_none())
        .map(|credential| Row {
            id: credential.id.to_string(),
            name: credential.name.clone(),
            description: credential.description.clone(),
            kind: match credential.kind {
                CredentialKind::ApiKey => "API key",
                CredentialKind::OauthClient | CredentialKind::OauthToken => "OAuth client ID",
            },
            role: credential.role.label(),
            group: group_name(&world, credential.group),
            ending: credential.last_four.clone(),
            created: credential.created.strftime("%-d %B %Y, %H:%M UTC").to_string(),
            revoked: credential.revoked,
        })
        .collect();
    page(
        StatusCode::OK,
        &List {
            frame: Frame::after(&world, outcome),
            rows,
        },
    )
}

#[derive(Template)]
#[template(path = "credential_type.html")]
struct Types {
    frame: Frame,
}

pub(super) async fn choose(State(world): Shared) -> Response {
    page(
        StatusCode::OK,
        &Types {
            frame: Frame::new(&world),
        },
    )
}

#[derive(Template)]
#[template(path = "credential_form.html")]
struct NewCredential {
    frame: Frame,
    oauth: bool,
    /// The id of the form, so that submitting it twice creates one credential.
    form: String,
    roles: Vec<Choice>,
    groups: Vec<Choice>,
    scopes: Vec<Choice>,
    name: String,
    description: String,
    errors: FormErrors,
}

impl NewCredential {
    const fn title(&self) -> &'static str {
        if self.oauth {
            "New OAuth client ID"
        } else {
            "New API key"
        }
    }

    fn new(world: &World, oauth: bool, sent: &FormFields) -> Self {
        let role = sent.first("role");
        let group = sent.first("group");
        let choice = |value: &str, label: &str, selected: bool| Choice {
            value: value.to_owned(),
            label: label.to_owned(),
            selected,
        };
        let groups = (0_usize..).zip(&world.company.groups);
        Self {
            frame: Frame::new(world),
            oauth,
            form: Uuid::new_v4().to_string(),
            roles: Role::ALL
                .map(|known| choice(known.id(), known.label(), known.id() == role))
                .into(),
            groups: groups
                .map(|(position, known)| choice(&position.to_string(), &known.name, position.to_string() == group))
                .collect(),
            scopes: SCOPES
                .map(|scope| choice(scope, scope, sent.all("scope").any(|sent| sent == scope)))
                .into(),
            name: sent.first("name").to_owned(),
            description: sent.first("description").to_owned(),
            errors: FormErrors::default(),
        }
    }
}

/// Whether the kind in the path is OAuth.
fn is_oauth(kind: &str) -> Option<bool> {
    match kind {
        "api-key" => Some(false),
        "oauth-client" => Some(true),
        _ => None,
    }
}

pub(super) async fn form(State(world): Shared, Path((_, kind)): Path<(String, String)>) -> Response {
    match is_oauth(&kind) {
        Some(oauth) => page(
            StatusCode::OK,
            &NewCredential::new(&world, oauth, &FormFields::default()),
        ),
        None => missing(&world),
    }
}

#[derive(Template)]
#[template(path = "credential_shown.html")]
struct NewSecret {
    frame: Frame,
    client_id: Option<String>,
    secret: SecretString,
}

impl NewSecret {
    fn secret(&self) -> &str {
        self.secret.expose_secret()
    }
}

pub(super) async fn generate(
    State(world): Shared,
    Path((_, kind)): Path<(String, String)>,
    sent: FormFields,
) -> Response {
    let Some(oauth) = is_oauth(&kind) else {
        return missing(&world);
    };
    let mut again = NewCredential::new(&world, oauth, &sent);
    let name = sent.first("name").trim();
    let role = sent.first("role").parse::<Role>();
    if role.is_err() {
        again.errors.add("role", "tenant-error-role");
    }
    if name.is_empty() || name.chars().count() > 100 {
        again.errors.add("name", "tenant-error-credential-name");
    }
    let Ok(role) = role else {
        return page(StatusCode::UNPROCESSABLE_ENTITY, &again);
    };
    if !again.errors.is_empty() {
        return page(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    if !world
        .forms
        .write()
        .unwrap_or_else(PoisonError::into_inner)
        .insert(sent.first("form").to_owned())
    {
        let notice = Notice {
            frame: Frame::new(&world),
            title: "This credential was already shown",
            subject: None,
            text: "tenant-shown-already",
            confirm: None,
            back: "credentials",
        };
        return page(StatusCode::CONFLICT, &notice);
    }
    let (mut credential, mut secret) = Credential::api_key(name, role);
    credential.description = sent.first("description").trim().chars().take(500).collect();
    credential.group = sent
        .first("group")
        .parse()
        .ok()
        .filter(|group| *group < world.company.groups.len());
    if oauth {
        (credential, secret) = into_oauth_client(credential, &sent);
    }
    let client_id = credential.client_id.clone();
    world.change(|state| state.credentials.push(credential));
    page(
        StatusCode::CREATED,
        &NewSecret {
            frame: Frame::new(&world),
            client_id,
            secret,
        },
    )
}

/// Converts the credential to an OAuth client with an id, a secret and the checked scopes.
fn into_oauth_client(credential: Credential, sent: &FormFields) -> (Credential, SecretString) {
    let secret = format!(
        "{KEY_PREFIX}SECRET-{}{}",
        Uuid::new_v4().simple(),
        Uuid::new_v4().simple()
    );
    let client = Credential {
        kind: CredentialKind::OauthClient,
        client_id: Some(format!("{KEY_PREFIX}CLIENT-{}", &credential.hash[..16])),
        scopes: SCOPES
            .iter()
            .filter(|scope| sent.all("scope").any(|sent| sent == **scope))
            .map(|&scope| scope.to_owned())
            .collect(),
        hash: crate::credential::hash(&secret),
        last_four: secret.get(secret.len() - 4..).unwrap_or_default().to_owned(),
        ..credential
    };
    (client, secret.into())
}

fn find(world: &World, id: &str) -> Option<Credential> {
    let id = Uuid::try_parse(id).ok()?;
    world
        .state()
        .credentials
        .iter()
        .find(|credential| credential.id == id && !credential.revoked)
        .cloned()
}

pub(super) async fn confirm(State(world): Shared, Path((_, id)): Path<(String, String)>) -> Response {
    let Some(credential) = find(&world, &id) else {
        return missing(&world);
    };
    let notice = Notice {
        frame: Frame::new(&world),
        title: "Revoke this credential?",
        subject: Some(format!("{} · {}", credential.name, credential.last_four)),
        text: "tenant-revoke",
        confirm: Some("Revoke"),
        back: "credentials",
    };
    page(StatusCode::OK, &notice)
}

pub(super) async fn revoke(State(world): Shared, Path((_, id)): Path<(String, String)>) -> Response {
    let Some(found) = find(&world, &id) else {
        return missing(&world);
    };
    world.change(|state| {
        for credential in &mut state.credentials {
            // Revoking a client revokes its tokens.
            let token = found.client_id.is_some() && credential.client_id == found.client_id;
            credential.revoked |= credential.id == found.id || token;
        }
    });
    back_to(&world, "credentials", Outcome::CredentialRevoked)
}
