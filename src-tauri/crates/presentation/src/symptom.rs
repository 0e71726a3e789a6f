//! Symptoms: what customers see when something is wrong or seems to be. The texts are `symptom-{id}`, `symptom-{id}-words`,
//! `symptom-{id}-why` and `symptom-{id}-reply`.

use diagnosis::ids;
use diagnosis::verdict::Cause;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};
use ts_rs::TS;

ids! {
    /// Who has to act. The text is `actor-{id}`.
    Actor {
        /// Nobody: the products work like this.
        Nobody = "nobody",
        /// The person who has the key.
        KeyHolder = "keyHolder",
        /// An Admin of the company's SmartRecruiters account.
        Admin = "admin",
        /// SmartRecruiters.
        SmartRecruiters = "smartRecruiters",
        /// Findem.
        Findem = "findem",
    }
}

macro_rules! symptoms {
    ($($(#[$doc:meta])* $variant:ident = $id:literal, $expected:literal, $actor:ident, $cause:expr;)+) => {
        /// What a customer sees.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS, EnumString, IntoStaticStr, VariantArray)]
        #[strum(ascii_case_insensitive)]
        #[ts(export)]
        pub enum Symptom {
            $($(#[$doc])* #[serde(rename = $id)] #[strum(serialize = $id)] $variant,)+
        }

        impl Symptom {
            /// All symptoms, the most common first.
            pub const ALL: &'static [Self] = Self::VARIANTS;

            /// The id of its text is `symptom-{id}`.
            pub fn id(self) -> &'static str {
                self.into()
            }

            /// Whether the products are meant to work like this, so that nothing is broken.
            pub const fn expected(self) -> bool {
                match self { $(Self::$variant => $expected),+ }
            }

            /// Who has to act.
            pub const fn actor(self) -> Actor {
                match self { $(Self::$variant => Actor::$actor),+ }
            }

            /// The cause whose fix also fixes this, if there is one.
            pub const fn cause(self) -> Option<Cause> {
                match self { $(Self::$variant => $cause),+ }
            }
        }
    };
}

symptoms! {
    /// Exported candidates have the source Other.
    SourceOther = "sourceOther", false, Admin, Some(Cause::SourceMissing);
    /// Candidates have the source API.
    SourceApi = "sourceApi", false, Findem, None;
    /// There is no page for custom sources.
    NoSourcesPage = "noSourcesPage", false, SmartRecruiters, Some(Cause::CustomSourcesUnavailable);
    /// Few or no jobs and candidates arrive.
    FewJobs = "fewJobs", false, Admin, Some(Cause::SystemRole);
    /// Candidates no longer arrive in SmartRecruiters.
    NoExports = "noExports", false, Admin, None;
    /// Findem says "Missing Permissions" or "Needs Attention".
    MissingPermissions = "missingPermissions", false, Admin, Some(Cause::SystemRole);
    /// Everything is refused with 401.
    AllRefused = "allRefused", false, KeyHolder, Some(Cause::BadKey);
    /// Only users or settings are refused.
    UsersRefused = "usersRefused", false, Admin, Some(Cause::SystemRole);
    /// "No access to feature: Customer API".
    NoApiAccess = "noApiAccess", false, SmartRecruiters, Some(Cause::CustomerApiOff);
    /// The key was not copied in time.
    KeyLost = "keyLost", true, Admin, None;
    /// There are no boxes for scopes.
    NoScopeBoxes = "noScopeBoxes", true, Nobody, None;
    /// A client id was pasted.
    ClientIdPasted = "clientIdPasted", false, Admin, Some(Cause::OauthCredential);
    /// "Missing required scopes".
    MissingScopes = "missingScopes", false, Admin, Some(Cause::OauthScopeMissing);
    /// The Credentials tab is missing.
    NoCredentialsTab = "noCredentialsTab", false, Admin, None;
    /// The sync is slow, or 429 appears.
    SlowSync = "slowSync", true, Admin, None;
    /// The sync stops at 100 rows.
    StopsAt100 = "stopsAt100", false, Findem, None;
    /// Interviews are missing.
    MissingInterviews = "missingInterviews", true, Nobody, None;
    /// Candidates vanish after about 30 days.
    VanishedCandidates = "vanishedCandidates", true, Admin, None;
    /// Applications are rejected for a missing consent.
    ConsentMissing = "consentMissing", false, Findem, None;
    /// A profile cannot be updated: 409.
    ProfileConflict = "profileConflict", false, Admin, None;
    /// A person's name is on notes.
    NameOnNotes = "nameOnNotes", true, Admin, None;
    /// The list of approvals is empty.
    EmptyApprovals = "emptyApprovals", true, Nobody, None;
    /// The company's own record is refused.
    CompanyRefused = "companyRefused", true, Nobody, None;
}

impl Symptom {
    /// The symptom with this id. Case is ignored.
    pub fn from_id(id: &str) -> Option<Self> {
        id.parse().ok()
    }
}
