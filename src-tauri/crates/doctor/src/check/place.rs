//! Where a check sends its requests: a real host, a server on this computer, or a practice tenant that exists only during the
//! check.

use ::practice::{Options, Scenario, Tenant};
use diagnosis::environment::Environment;
use records::Profile;
use smartrecruiters::ApiBase;

use super::source::Source;
use crate::address;
use crate::arguments::CheckOptions;
use crate::key::Key;
use crate::printer::Printer;
use crate::problem::{AskedForPractice, Problem};
use crate::profiles;

/// Where to send the requests.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A server that is already running.
    Host(ApiBase),
    /// A practice tenant that this command starts.
    OwnTenant { scenario: Scenario, by: AskedForPractice },
}

/// A host that is ready for requests, and the key to use.
pub(super) struct Opened {
    pub(super) base: ApiBase,
    pub(super) key: Key,
    /// The tenant stops when this is dropped.
    _tenant: Option<Tenant>,
}

impl Place {
    /// The place that the options name. What they leave open comes from the profile.
    pub(super) fn of(options: &CheckOptions, profile: Option<&Profile>) -> Result<Self, Problem> {
        if let Some(scenario) = options.scenario {
            return match options.env {
                None | Some(Environment::Practice) => Ok(Self::OwnTenant {
                    scenario,
                    by: AskedForPractice::Scenario,
                }),
                Some(other) => Err(Problem::ScenarioElsewhere(other.id())),
            };
        }
        let env = options.env.or(profile.map(profiles::environment));
        match address::resolve(env, options.api_base.as_deref())? {
            Some(base) => Ok(Self::Host(base)),
            None if env == Some(Environment::Practice) => Ok(Self::OwnTenant {
                scenario: Scenario::Ready,
                by: if options.env.is_some() {
                    AskedForPractice::Environment
                } else {
                    AskedForPractice::Profile
                },
            }),
            None => Err(Problem::ProfileNeedsAddress(
                profile.map(|profile| profile.name.clone()).unwrap_or_default(),
            )),
        }
    }

    /// The environment of the place.
    pub(super) const fn environment(&self) -> Environment {
        match self {
            Self::Host(base) => base.environment(),
            Self::OwnTenant { .. } => Environment::Practice,
        }
    }

    /// Reads the key, and starts the practice tenant if this is one. The key is then the tenant's first key.
    pub(super) async fn open(self, source: Source, printer: &Printer) -> Result<Opened, Problem> {
        match (self, source) {
            (Self::Host(base), source) => Ok(Opened {
                base,
                key: source.read(printer).await?,
                _tenant: None,
            }),
            (Self::OwnTenant { by, .. }, Source::Given(given)) => {
                Err(Problem::KeyForOwnTenant { key: given.name(), by })
            }
            (Self::OwnTenant { scenario, .. }, Source::None) => {
                let options = Options {
                    scenario,
                    ..Options::default()
                };
                let tenant = Tenant::start(options).await?;
                let issued = tenant
                    .keys()
                    .into_iter()
                    .next()
                    .ok_or(Problem::ScenarioWithoutKey(scenario))?;
                Ok(Opened {
                    base: ApiBase::practice(&tenant.api_base())?,
                    key: Key::of(&issued.key)?,
                    _tenant: Some(tenant),
                })
            }
        }
    }
}
