//! What a tenant does that another may not do.

use serde::{Deserialize, Serialize};

/// A behavior that differs from the default. It makes scenarios possible, and both behaviors where SmartRecruiters documents none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Quirk {
    /// An unknown id is refused with 403 instead of 404.
    MaskedIds,
    /// `users/me` is missing in both forms.
    NoUsersMe,
    /// A weak role gets 404 for an unknown id, because the object is looked up before the permission is checked.
    LookupFirst,
    /// A 429 has the header `Retry-After`. Not documented.
    RetryAfter,
    /// Deleting an unknown interview type answers 204.
    IdempotentDelete,
    /// The list of candidates omits candidates in the talent pool.
    PoolUnlisted,
    /// A second candidate with the same email address and last name is merged into the first (201). Without this quirk, it is refused
    /// with 409.
    MergeDuplicates,
    /// If the company has no reviews, they are refused with 401, like a single object.
    ReviewsHidden,
    /// Every third candidate is in the list, but its details are refused to every credential, whatever the role.
    CandidatesHidden,
    /// The interviews API version that clients use is switched off: its paths answer a bare 404.
    InterviewsVersionOff,
    /// Candidate sources are being imported: the list grows while it is read.
    SourcesImport,
    /// Every answer is the sign-in page of a guest network.
    CaptivePortal,
    /// A network filter truncates long answers.
    Truncated,
    /// Every answer takes two seconds longer.
    Slow,
    /// The first try of a third of all requests gets a 502, 503 or 504.
    Flaky,
}

impl Quirk {
    /// Network troubles, which the pages of SmartRecruiters could not end.
    pub(crate) const NETWORK: [Self; 4] = [Self::CaptivePortal, Self::Truncated, Self::Slow, Self::Flaky];
}
