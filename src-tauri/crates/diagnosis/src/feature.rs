//! The features that a company can turn off on its computers.

use crate::environment::Environment;
use crate::verdict::ids;

ids! {
    /// A feature that a company's policy can turn off. In practice, no feature is turned off.
    Feature {
        /// Contacting SmartRecruiters' production environment.
        Production = "production",
        /// Contacting a company's sandbox.
        Sandbox = "sandbox",
        /// Contacting another server on this computer, at an address that the person enters.
        Custom = "custom",
        /// Trying the seven write permissions.
        WriteAttempts = "writeAttempts",
        /// The rehearsal, which creates a test candidate and deletes it.
        Rehearsal = "rehearsal",
        /// The field sample, which reads up to 20 people's records.
        FieldSample = "fieldSample",
        /// Storing the key in the operating system's keychain.
        KeepKey = "keepKey",
        /// Checking the connection at intervals.
        Watch = "watch",
        /// Using a proxy at an address that the person enters.
        TypedProxy = "typedProxy",
    }
}

impl Feature {
    /// The feature of contacting this environment. `None` in practice, which cannot be turned off.
    pub const fn of(environment: Environment) -> Option<Self> {
        match environment {
            Environment::Production => Some(Self::Production),
            Environment::Sandbox => Some(Self::Sandbox),
            Environment::Custom => Some(Self::Custom),
            Environment::Practice => None,
        }
    }

    /// Whether the feature belongs to the program as a whole, and not to one environment.
    pub const fn is_everywhere(self) -> bool {
        matches!(self, Self::Production | Self::Sandbox | Self::Custom | Self::TypedProxy)
    }
}
