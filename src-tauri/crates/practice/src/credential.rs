//! Credentials: the form of keys, their storage as hashes, and their comparison.

use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::access::Role;

/// The prefix of practice keys. The program never sends such a key to a real host.
pub const KEY_PREFIX: &str = "PRACTICE-";

/// A key that the tenant issued.
#[derive(Debug, Clone)]
pub struct IssuedKey {
    /// The name of the credential.
    pub name: String,
    /// Its System role.
    pub role: Role,
    /// The key: [`KEY_PREFIX`] and 32 lowercase hexadecimal digits.
    pub key: SecretString,
}

/// The kind of a credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum CredentialKind {
    /// A key for `X-SmartToken`.
    ApiKey,
    /// A client id and secret, which must be exchanged for a token.
    OauthClient,
    /// An access token of an OAuth client, with scopes.
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
    /// The position in the company's list of access groups.
    #[serde(default)]
    pub(crate) group: Option<usize>,
    /// The scopes of an OAuth credential; empty for an API key.
    #[serde(default)]
    pub(crate) scopes: Vec<String>,
    /// The client id of an OAuth client, which is not secret.
    #[serde(default)]
    pub(crate) client_id: Option<String>,
    /// SHA-256 of the secret, in hexadecimal.
    pub(crate) hash: String,
    /// The last four characters of the secret, by which people distinguish keys.
    pub(crate) last_four: String,
    pub(crate) created: Timestamp,
    #[serde(default)]
    pub(crate) revoked: bool,
    /// Whether it belongs to the sandbox and is therefore refused here.
    #[serde(default)]
    pub(crate) sandbox: bool,
    /// Whether another program of the company uses it all the time.
    #[serde(default)]
    pub(crate) shared: bool,
}

impl Credential {
    /// A new API key, and its credential with the hash of the key.
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
            shared: false,
        };
        (credential, key)
    }

    /// The name of the credential as the admin pages show it.
    pub(crate) fn display_name(&self) -> String {
        format!("{} (…{})", self.name, self.last_four)
    }

    /// The id of the credential's own user.
    pub(crate) fn user_id(&self) -> String {
        let id = self.id.simple().to_string();
        id.get(..24).unwrap_or_default().to_owned()
    }

    /// Whether this tenant accepts it.
    pub(crate) fn works(&self) -> bool {
        !self.revoked && !self.sandbox && self.kind != CredentialKind::OauthClient
    }
}

fn new_key() -> SecretString {
    format!("{KEY_PREFIX}{}", Uuid::new_v4().simple()).into()
}

/// SHA-256 in hexadecimal. The hash needs no salt, because the keys are random.
pub(crate) fn hash(secret: &str) -> String {
    hexadecimal(&Sha256::digest(secret.as_bytes()))
}

/// Bytes as lowercase hexadecimal digits.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}
