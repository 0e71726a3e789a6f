//! Which SmartRecruiters a key belongs to.

use crate::verdict::ids;

ids! {
    /// Which SmartRecruiters. Views, reports, profiles and the command line spell it by its id.
    Environment {
        /// The real one.
        Production = "production",
        /// A company's sandbox.
        Sandbox = "sandbox",
        /// The practice tenant of this program, on this computer.
        Practice = "practice",
        /// Another server on this computer, whose address the person names.
        Custom = "custom",
    }
}
