//! Access rules: what a credential may do by its System role, its access group, and the modules that the company has bought.
//!
//! Only an OAuth access token has scopes; an API key has none. The list of operations in [`crate::api`] gives the scope of each
//! operation, and this module gives the weakest role that has a scope.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A System role. The ids are SmartRecruiters' own; its pages show `RESTRICTED` as Basic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Role {
    /// Internal mobility only.
    Employee,
    /// "Basic": jobs whose hiring team includes the user, and their candidates.
    Restricted,
    /// Like Basic, and may create jobs.
    Standard,
    /// All jobs and candidates, but no company settings.
    Extended,
    /// Everything.
    Administrator,
    /// A custom role with the same rights as Admin. Its id has no meaning to a program.
    Custom,
}

impl Role {
    /// Every role, the strongest first, in the order of the form.
    pub const ALL: [Self; 6] = [
        Self::Administrator,
        Self::Custom,
        Self::Extended,
        Self::Standard,
        Self::Restricted,
        Self::Employee,
    ];

    /// The id in the API.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Employee => "EMPLOYEE",
            Self::Restricted => "RESTRICTED",
            Self::Standard => "STANDARD",
            Self::Extended => "EXTENDED",
            Self::Administrator => "ADMINISTRATOR",
            Self::Custom => "64b7f1c09a2de80013c5a7f2",
        }
    }

    /// The name on the admin pages.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Employee => "Employee",
            Self::Restricted => "Basic",
            Self::Standard => "Standard",
            Self::Extended => "Extended",
            Self::Administrator => "Admin",
            Self::Custom => "Integration (custom)",
        }
    }

    /// The name in the API.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Administrator => "Administrator",
            other => other.label(),
        }
    }

    /// What the role sees, as described on the help pages.
    pub(crate) const fn sees(self) -> &'static str {
        match self {
            Self::Employee => "The employee portal only.",
            Self::Restricted => "Only jobs on whose hiring team it is, and their candidates.",
            Self::Standard => {
                "Like Basic, and may create jobs; with an access group, the jobs and candidates of that group."
            }
            Self::Extended => "All jobs and all candidates, but no company settings, users or messages.",
            Self::Administrator => "Everything, company settings included.",
            Self::Custom => "A role that this company defined itself. It may do what Admin may.",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Role {
    type Err = UnknownRole;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|role| role.id() == text).ok_or(UnknownRole)
    }
}

/// The text is not the id of a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no System role has this id")]
pub struct UnknownRole;

/// A SmartRecruiters product that a company may not have bought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Module {
    /// The API itself.
    CustomerApi,
    /// Offer management.
    Offers,
    /// Interview scheduling.
    Interviews,
    /// Reviews and scorecards.
    Reviews,
    /// Approvals of jobs and offers.
    Approvals,
    /// The add-on with the page of custom candidate sources.
    CustomSources,
}

impl Module {
    /// Every module.
    pub const ALL: [Self; 6] = [
        Self::CustomerApi,
        Self::Offers,
        Self::Interviews,
        Self::Reviews,
        Self::Approvals,
        Self::CustomSources,
    ];

    /// The name in the contract.
    pub(crate) const fn label(self) -> &'static str {
        match self {
            Self::CustomerApi => "Customer API",
            Self::Offers => "Offer Management",
            Self::Interviews => "Interview Scheduling",
            Self::Reviews => "Reviews and Scorecards",
            Self::Approvals => "Approvals",
            Self::CustomSources => "SmartGlobal (custom candidate sources)",
        }
    }

    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::CustomerApi => "customer-api",
            Self::Offers => "offers",
            Self::Interviews => "interviews",
            Self::Reviews => "reviews",
            Self::Approvals => "approvals",
            Self::CustomSources => "custom-sources",
        }
    }
}

/// The weakest role that has a scope. SmartRecruiters documents that users, settings and messages require ADMINISTRATOR. The rest is
/// inferred from what a role sees according to the help pages.
pub(crate) fn weakest_role(scope: &str) -> Role {
    match scope {
        "users_read"
        | "configuration_read"
        | "configuration_manage"
        | "company_read"
        | "messages_read"
        | "messages_manage"
        | "webhooks_delete"
        | "webhooks_manage"
        | "webhooks_read"
        | "webhooks_write" => Role::Administrator,
        "user_me_read" => Role::Employee,
        _ => Role::Restricted,
    }
}

/// The module that a scope belongs to, if any.
pub(crate) fn module_of(scope: &str) -> Option<Module> {
    match scope {
        "candidates_offers_read" => Some(Module::Offers),
        "interview_types_read" | "interview_types_write" | "interviews_read" | "interviews_write" => {
            Some(Module::Interviews)
        }
        "reviews_read" | "reviews_write" => Some(Module::Reviews),
        "approvals_read" => Some(Module::Approvals),
        _ => None,
    }
}

/// The scopes in the OAuth form, in the order of Findem's guide, plus two that the guide does not list.
pub(crate) const SCOPES: [&str; 22] = [
    "candidates_read",
    "candidates_create",
    "candidates_offers_read",
    "candidates_manage",
    "candidates_status_read",
    "job_applications_read",
    "configuration_read",
    "configuration_manage",
    "jobs_read",
    "users_read",
    "user_me_read",
    "messages_read",
    "messages_manage",
    "interview_types_read",
    "interview_types_write",
    "interviews_write",
    "interviews_read",
    "reviews_read",
    "reviews_write",
    "approvals_read",
    "company_read",
    "messages_write",
];
