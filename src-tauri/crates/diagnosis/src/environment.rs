//! Which SmartRecruiters a key belongs to.

use crate::verdict::ids;

ids! {
    /// Which SmartRecruiters the key belongs to. Views, reports, profiles and the command line use its id.
    Environment {
        /// SmartRecruiters' production environment.
        Production = "production",
        /// A company's sandbox.
        Sandbox = "sandbox",
        /// This program's practice tenant, on this computer.
        Practice = "practice",
        /// Another server on this computer, at an address that the person enters.
        Custom = "custom",
    }
}
