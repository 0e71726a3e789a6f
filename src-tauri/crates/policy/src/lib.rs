//! The policy by which a company's IT turns off features of this program on the company's computers: where it is, what it says, and
//! what follows from it.
//!
//! [`Policy::of_this_computer`] is the only way to read the policy, and no option or variable leads to another one. A policy that
//! cannot be trusted or understood turns off everything that it could turn off. `docs/policy.md` describes the policy for IT staff.

mod facts;
mod place;
#[cfg(any(test, target_os = "windows"))]
mod registry;
mod rules;

use std::collections::BTreeSet;
use std::sync::Arc;

use diagnosis::environment::Environment;
use diagnosis::feature::Feature;

pub use facts::{Facts, Found, Kind};
pub use rules::Unusable;

/// What a company allows on this computer. By default, that is everything. Clones are cheap.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Policy(Option<Arc<Inner>>);

#[derive(Debug, PartialEq, Eq)]
struct Inner {
    place: String,
    /// What is turned off, or why everything is.
    off: Result<BTreeSet<Feature>, Unusable>,
}

/// A feature that the policy turns off.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.sentence())]
pub struct Forbidden {
    feature: Feature,
    place: String,
    unusable: Option<Unusable>,
}

impl Policy {
    /// The policy of this computer, which is read now.
    pub fn of_this_computer() -> Self {
        let (place, off) = place::read();
        Self::new(place, off)
    }

    /// The policy in a file, as it was found.
    pub fn in_file(place: impl Into<String>, found: Result<Found, Unusable>) -> Self {
        Self::new(place.into(), found.and_then(rules::of_file))
    }

    fn new(place: String, off: Result<Option<BTreeSet<Feature>>, Unusable>) -> Self {
        let off = off.transpose();
        Self(off.map(|off| Arc::new(Inner { place, off })))
    }

    /// Whether this feature may be used in this environment, and this environment at all.
    ///
    /// # Errors
    /// If the policy turns it off. In practice, only [features everywhere](Feature::is_everywhere) can be turned off.
    pub fn allows(&self, feature: Feature, environment: Environment) -> Result<(), Forbidden> {
        self.allows_environment(environment)?;
        if environment == Environment::Practice && !feature.is_everywhere() {
            return Ok(());
        }
        self.check(feature)
    }

    /// Whether this environment may be contacted.
    ///
    /// # Errors
    /// If the policy turns it off.
    pub fn allows_environment(&self, environment: Environment) -> Result<(), Forbidden> {
        Feature::of(environment).map_or(Ok(()), |feature| self.check(feature))
    }

    /// Every feature that is turned off in this environment.
    pub fn off_in(&self, environment: Environment) -> Vec<Feature> {
        let off = |feature: &Feature| {
            let holds_here = environment != Environment::Practice || feature.is_everywhere();
            holds_here && self.check(*feature).is_err()
        };
        Feature::ALL.iter().copied().filter(off).collect()
    }

    /// Why the policy cannot be used, and where it is. `None` if it can be used, or if there is none.
    pub fn trouble(&self) -> Option<(&str, &Unusable)> {
        let inner = self.0.as_ref()?;
        Some((inner.place.as_str(), inner.off.as_ref().err()?))
    }

    fn check(&self, feature: Feature) -> Result<(), Forbidden> {
        let Some(inner) = &self.0 else { return Ok(()) };
        match &inner.off {
            Ok(off) if !off.contains(&feature) => Ok(()),
            off => Err(Forbidden {
                feature,
                place: inner.place.clone(),
                unusable: off.as_ref().err().cloned(),
            }),
        }
    }
}

impl Forbidden {
    /// A stable name of the error.
    pub const fn code(&self) -> &'static str {
        match self.unusable {
            None => "forbiddenByPolicy",
            Some(_) => "policyUnusable",
        }
    }

    /// The feature.
    pub const fn feature(&self) -> Feature {
        self.feature
    }

    /// Where the policy is.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// Why the policy cannot be used, if that is why the feature is turned off.
    pub const fn unusable(&self) -> Option<&Unusable> {
        self.unusable.as_ref()
    }

    fn sentence(&self) -> String {
        let what = match self.feature {
            Feature::Production => "contacting SmartRecruiters",
            Feature::Sandbox => "contacting a SmartRecruiters sandbox",
            Feature::Custom => "contacting a server at an address that is entered",
            Feature::WriteAttempts => "trying the write permissions",
            Feature::Rehearsal => "the rehearsal",
            Feature::FieldSample => "the field sample",
            Feature::KeepKey => "storing a key in the keychain",
            Feature::Watch => "checking the connection at intervals",
            Feature::TypedProxy => "a proxy whose address is entered",
        };
        let place = &self.place;
        match &self.unusable {
            None => format!("your company's IT turned this off on this computer: {what} (see {place})"),
            Some(why) => format!("the policy in {place} turns off everything that it can turn off, because {why}"),
        }
    }
}
