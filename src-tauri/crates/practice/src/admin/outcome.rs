//! What a form has done. The page that it leads to says so, because its heading is the same as before.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    SourceCreated,
    SourceSaved,
    SourceDeleted,
    SourcesImported,
    CredentialRevoked,
    Ordered,
    NetworkRestored,
    JournalCleared,
}

impl Outcome {
    const ALL: [Self; 8] = [
        Self::SourceCreated,
        Self::SourceSaved,
        Self::SourceDeleted,
        Self::SourcesImported,
        Self::CredentialRevoked,
        Self::Ordered,
        Self::NetworkRestored,
        Self::JournalCleared,
    ];

    /// The id of the text.
    pub(super) const fn text(self) -> &'static str {
        match self {
            Self::SourceCreated => "tenant-done-source-created",
            Self::SourceSaved => "tenant-done-source-saved",
            Self::SourceDeleted => "tenant-done-source-deleted",
            Self::SourcesImported => "tenant-done-sources-imported",
            Self::CredentialRevoked => "tenant-done-credential-revoked",
            Self::Ordered => "tenant-done-ordered",
            Self::NetworkRestored => "tenant-done-network-restored",
            Self::JournalCleared => "tenant-done-journal-cleared",
        }
    }
}

/// What led to a page, as its address says.
pub(super) struct After(pub(super) Option<Outcome>);

impl<S: Send + Sync> FromRequestParts<S> for After {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let query = parts.uri.query().unwrap_or_default();
        Ok(Self(Outcome::ALL.into_iter().find(|outcome| outcome.text() == query)))
    }
}
