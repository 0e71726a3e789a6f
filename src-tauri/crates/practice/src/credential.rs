//! Keys: how they look, how they are kept (as hashes), and how they are recognised.

use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::access::Role;

/// What a practice key begins with. It never goes to a real host.
pub const KEY_PREFIX: &str = "PRACTICE-";

/// A key that the tenant issued at its start.
#[derive(Debug, Clone)]
pub struct IssuedKey {
    /// The name of the credential.
    pub name: String,
    /// Its System role.
    pub role: Role,
    /// The key: [`KEY_PREFIX`] and 32 hexadecimal digits in lower case.
    pub key: SecretString,
}

/// What a credential is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum CredentialKind {
    /// A key for `X-SmartToken`.
    ApiKey,
    /// A client id and secret, which must be exchanged for a token.
    OauthClient,
    /// An access token of such a client; it has scopes.
    OauthToken,
}

/// A credential of the company, without its secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Credential {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    #[serde(default)]
    pub(crate) description: String,
    pub(crate) kind: CredentialKind,
    pub(crate) role: Role,
    /// Position among the company's access groups.
    #[serde(default)]
    pub(crate) group: Option<usize>,
    /// Only OAuth credentials have any.
    #[serde(default)]
    pub(crate) scopes: Vec<String>,
    /// The client id of an OAuth client, which is no secret.
    #[serde(default)]
    pub(crate) client_id: Option<String>,
    /// SHA-256 of the secret, in hexadecimal.
    pub(crate) hash: String,
    /// The end of the secret, by which people tell keys apart.
    pub(crate) last_four: String,
    pub(crate) created: Timestamp,
    #[serde(default)]
    pub(crate) revoked: bool,
    /// Made in the sandbox, so unknown here.
    #[serde(default)]
    pub(crate) sandbox: bool,
    /// The user that it acts as is kept away from some candidates, whatever the role.
    #[serde(default)]
    pub(crate) kept_away: bool,
    /// Another program of the company uses it all day.
    #[serde(default)]
    pub(crate) shared: bool,
}

impl Credential {
    /// A new API key, and the credential that remembers its hash.
    pub(crate) fn api_key(name: &str, role: Role) -> (Self, SecretString) {
        let key = new_key();
        let secret = key.expose_secret();
        let credential = Self {
            id: Uuid::new_v4(),
            name: name.to_owned(),
            description: String::new(),
            kind: CredentialKind::ApiKey,
            role,
            group: None,
            scopes: Vec::new(),
            client_id: None,
            hash: hash(secret),
            last_four: secret
                .get(secret.len().saturating_sub(4)..)
                .unwrap_or_default()
                .to_owned(),
            created: Timestamp::now(),
            revoked: false,
            sandbox: false,
            kept_away: false,
            shared: false,
        };
        (credential, key)
    }

    /// How it is called where people read who did something.
    pub(crate) fn shown(&self) -> String {
        format!("{} (…{})", self.name, self.last_four)
    }

    /// The id of the user that it acts as.
    pub(crate) fn user_id(&self) -> String {
        let id = self.id.simple().to_string();
        id.get(..24).unwrap_or_default().to_owned()
    }

    /// Whether it opens this tenant at all.
    pub(crate) fn works(&self) -> bool {
        !self.revoked && !self.sandbox && self.kind != CredentialKind::OauthClient
    }
}

fn new_key() -> SecretString {
    format!("{KEY_PREFIX}{}", Uuid::new_v4().simple()).into()
}

/// SHA-256 in hexadecimal. The keys are random, so no salt is needed.
pub(crate) fn hash(secret: &str) -> String {
    hexadecimal(&Sha256::digest(secret.as_bytes()))
}

/// Bytes as hexadecimal digits in lower case.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}
