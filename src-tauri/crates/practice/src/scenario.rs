//! The scenarios: what is wrong in each. What a person reads about one is in the catalog: its title, its story, and the solution.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

macro_rules! scenarios {
    ($($(#[doc = $doc:literal])+ $name:ident = $id:literal;)+) => {
        /// A situation that a tenant shows.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Scenario {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Scenario {
            /// Every scenario. The first two have nothing wrong.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The id in commands, in kebab case. The texts are `scenario-{id}`, `scenario-{id}-story`, which does not name the
            /// cause, and `scenario-{id}-solution`.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)+ }
            }
        }
    };
}

scenarios! {
    /// An Admin key and the source are in place.
    Ready = "ready";
    /// There is no key and no source yet.
    Fresh = "fresh";
    /// The key has the role Extended.
    WrongRole = "wrong-role";
    /// An Admin key with an access group.
    AccessGroup = "access-group";
    /// The key was revoked.
    RevokedKey = "revoked-key";
    /// The key belongs to the sandbox.
    SandboxKey = "sandbox-key";
    /// The credential is an OAuth access token instead of an API key.
    OauthCredential = "oauth-credential";
    /// The company has not bought offer management.
    OffersOff = "offers-off";
    /// The company has not bought interview scheduling.
    InterviewsOff = "interviews-off";
    /// The company has not bought reviews.
    ReviewsOff = "reviews-off";
    /// An Admin's key gets 401 for reviews.
    ReviewsRefused = "reviews-refused";
    /// Some candidates in the list are refused, whatever the key.
    ObjectRefused = "object-refused";
    /// A version of the interviews API is switched off.
    VersionOff = "version-off";
    /// The company has not bought the API itself.
    CustomerApiOff = "customer-api-off";
    /// Unknown ids are refused with 403.
    MaskedIds = "masked-ids";
    /// `users/me` does not exist, in either form.
    NoUsersMe = "no-users-me";
    /// The company has no jobs and no candidates.
    EmptyTenant = "empty-tenant";
    /// The source does not exist.
    SourceMissing = "source-missing";
    /// The source is misspelled.
    SourceMisspelt = "source-misspelt";
    /// The source has another type.
    SourceWrongType = "source-wrong-type";
    /// The source exists twice.
    SourceTwice = "source-twice";
    /// The source is not among the first hundred.
    SourceBeyondPageOne = "source-beyond-page-one";
    /// The list of sources changes while it is read.
    ChangingSources = "changing-sources";
    /// The company has no page for custom sources.
    AddonMissing = "addon-missing";
    /// Another program uses the same key all the time.
    Throttled = "throttled";
    /// Every answer is slow.
    Slow = "slow";
    /// Some answers are server errors.
    Flaky = "flaky";
    /// Every answer is the sign-in page of a guest network.
    CaptivePortal = "captive-portal";
    /// Long answers are truncated.
    Truncated = "truncated";
}

impl Scenario {
    /// Whether nothing is wrong when it begins, so that there is nothing to solve.
    pub(crate) const fn begins_in_order(self) -> bool {
        matches!(self, Self::Ready | Self::Fresh)
    }
}

impl fmt::Display for Scenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// The text is not the id of a scenario.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no scenario \u{201c}{0}\u{201d}; there are {list}", list = scenario_ids())]
pub struct UnknownScenario(String);

fn scenario_ids() -> String {
    Scenario::ALL
        .iter()
        .map(|scenario| scenario.id())
        .collect::<Vec<_>>()
        .join(", ")
}

impl FromStr for Scenario {
    type Err = UnknownScenario;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .iter()
            .copied()
            .find(|scenario| scenario.id() == text)
            .ok_or_else(|| UnknownScenario(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_kebab_case_and_read_back() {
        for scenario in Scenario::ALL {
            assert_eq!(scenario.to_string().parse(), Ok(*scenario));
            assert_eq!(serde_json::to_value(scenario).unwrap(), scenario.id());
            assert!(
                scenario
                    .id()
                    .chars()
                    .all(|letter| letter.is_ascii_lowercase() || letter == '-')
            );
        }
    }

    #[test]
    fn an_unknown_name_is_answered_with_the_known_ones() {
        let error = "readdy".parse::<Scenario>().unwrap_err().to_string();
        assert!(error.contains("readdy") && error.contains("source-twice"), "{error}");
    }
}
