//! The company of each scenario when it begins: its modules, sources, credentials and quirk.

use secrecy::SecretString;

use crate::access::{Module, Role, SCOPES};
use crate::company::INTERVIEW_TYPES;
use crate::credential::{Credential, CredentialKind, IssuedKey};
use crate::quirk::Quirk;
use crate::scenario::Scenario;
use crate::sources::CustomSource;
use crate::state::SavedState;

impl Scenario {
    /// The initial state and the keys that exist in it.
    pub(crate) fn set_up(self, seed: u64, candidates: u64) -> (SavedState, Vec<IssuedKey>) {
        let mut state = SavedState::new(self, seed, candidates);
        state.modules = Module::ALL
            .into_iter()
            .filter(|module| Some(*module) != self.missing_module())
            .collect();
        state.quirks = self.quirk().into_iter().collect();
        state.sources = self.sources();
        state.interview_types = INTERVIEW_TYPES.iter().map(|&name| name.to_owned()).collect();
        let keys = self
            .credentials()
            .into_iter()
            .map(|(credential, key)| {
                let issued = IssuedKey {
                    name: credential.name.clone(),
                    role: credential.role,
                    key,
                };
                state.credentials.push(credential);
                issued
            })
            .collect();
        (state, keys)
    }

    /// Whether the scenario begins with a key.
    pub(crate) fn issues_a_key(self) -> bool {
        !self.credentials().is_empty()
    }

    fn missing_module(self) -> Option<Module> {
        match self {
            Self::OffersOff => Some(Module::Offers),
            Self::InterviewsOff => Some(Module::Interviews),
            Self::ReviewsOff | Self::ReviewsRefused => Some(Module::Reviews),
            Self::CustomerApiOff => Some(Module::CustomerApi),
            Self::AddonMissing => Some(Module::CustomSources),
            _ => None,
        }
    }

    fn quirk(self) -> Option<Quirk> {
        match self {
            Self::MaskedIds => Some(Quirk::MaskedIds),
            Self::NoUsersMe => Some(Quirk::NoUsersMe),
            Self::ReviewsRefused => Some(Quirk::ReviewsHidden),
            Self::ObjectRefused => Some(Quirk::CandidatesHidden),
            Self::VersionOff => Some(Quirk::InterviewsVersionOff),
            Self::ChangingSources => Some(Quirk::SourcesImport),
            Self::Slow => Some(Quirk::Slow),
            Self::Flaky => Some(Quirk::Flaky),
            Self::CaptivePortal => Some(Quirk::CaptivePortal),
            Self::Truncated => Some(Quirk::Truncated),
            _ => None,
        }
    }

    fn sources(self) -> Vec<CustomSource> {
        let right = || CustomSource::new("Findem", "OTHER", "OTHER");
        match self {
            Self::Fresh | Self::SourceMissing | Self::AddonMissing => Vec::new(),
            Self::SourceMisspelt => vec![CustomSource::new("Fnidem", "OTHER", "OTHER")],
            Self::SourceWrongType => vec![CustomSource::new("Findem", "PAID", "JOB_BOARD")],
            Self::SourceTwice => vec![right(), CustomSource::new("Findem", "PAID", "JOB_BOARD")],
            Self::SourceBeyondPageOne => fairs().chain([right()]).collect(),
            Self::ChangingSources => fairs().collect(),
            _ => vec![right()],
        }
    }

    fn credentials(self) -> Vec<(Credential, SecretString)> {
        let admin = |name: &str, change: &dyn Fn(&mut Credential)| {
            let (mut credential, key) = Credential::api_key(name, Role::Administrator);
            change(&mut credential);
            (credential, key)
        };
        match self {
            Self::Fresh => Vec::new(),
            Self::Ready => vec![
                admin("Findem", &|_| ()),
                Credential::api_key("Reporting tool", Role::Extended),
            ],
            Self::WrongRole => vec![Credential::api_key("Findem", Role::Extended)],
            Self::AccessGroup => vec![admin("Findem", &|credential| credential.group = Some(2))],
            Self::RevokedKey => vec![admin("Findem", &|credential| credential.revoked = true)],
            Self::SandboxKey => vec![admin("Findem (sandbox)", &|credential| credential.sandbox = true)],
            Self::OauthCredential => vec![admin("Findem OAuth", &|credential| {
                const FORGOTTEN: [&str; 5] = [
                    "users_read",
                    "messages_manage",
                    "interview_types_write",
                    "company_read",
                    "messages_write",
                ];
                credential.kind = CredentialKind::OauthToken;
                credential.scopes = SCOPES
                    .iter()
                    .filter(|scope| !FORGOTTEN.contains(scope))
                    .map(|&scope| scope.to_owned())
                    .collect();
            })],
            Self::Throttled => vec![admin("Shared with the job board tool", &|credential| {
                credential.shared = true;
            })],
            _ => vec![admin("Findem", &|_| ())],
        }
    }
}

/// More sources than one page shows.
fn fairs() -> impl Iterator<Item = CustomSource> {
    let towns = ["Austin", "Berlin", "Kraków", "London", "Lyon", "Munich"];
    let labels = (2007..2027).flat_map(move |year| towns.map(|town| format!("Career fair {town} {year}")));
    labels.map(|label| CustomSource::new(&label, "OTHER", "OTHER"))
}
