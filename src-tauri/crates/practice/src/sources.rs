//! Candidate sources: the built-in ones of every company, and the custom ones that admins add.
//!
//! Real data confirms the type ids `OTHER` and `REFERRALS`. The other ids are inferred from the labels in SmartRecruiters' help, so a
//! client must read them from the API and must not assume them.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A source type.
#[derive(Debug)]
pub(crate) struct SourceType {
    pub(crate) id: &'static str,
    pub(crate) label: &'static str,
    /// Id and label of each sub-type; at least one.
    pub(crate) sub_types: &'static [(&'static str, &'static str)],
}

/// All source types.
pub(crate) const TYPES: &[SourceType] = &[
    SourceType {
        id: "PAID",
        label: "Paid",
        sub_types: &[("JOB_BOARD", "Job Board"), ("ADVERTISEMENT", "Advertisement")],
    },
    SourceType {
        id: "ORGANIC",
        label: "Organic",
        sub_types: &[
            ("CAREER_PAGE", "Career Page"),
            ("FREE_JOB_AGGREGATOR", "Free Job Aggregators"),
            ("JOB_WIDGET", "Job Widget"),
            ("INTERNAL", "Internal"),
        ],
    },
    SourceType {
        id: "REFERRALS",
        label: "Referral",
        sub_types: &[("EMPLOYEE", "Employee")],
    },
    SourceType {
        id: "AGENCY",
        label: "Agency/recruiter",
        sub_types: &[("AGENCY", "Agency")],
    },
    SourceType {
        id: "INTERNAL",
        label: "Internal",
        sub_types: &[("INTERNAL", "Internal")],
    },
    SourceType {
        id: "OTHER",
        label: "Other",
        sub_types: &[("OTHER", "Other")],
    },
];

/// The built-in sources: type, sub-type, label. Referral sources are named after people.
pub(crate) const LIBRARY: &[(&str, &str, &str)] = &[
    ("ORGANIC", "CAREER_PAGE", "Career Page"),
    ("PAID", "JOB_BOARD", "LinkedIn Jobs"),
    ("ORGANIC", "FREE_JOB_AGGREGATOR", "Indeed Organic"),
    ("REFERRALS", "EMPLOYEE", "Marta Kowalska"),
    ("PAID", "JOB_BOARD", "StepStone"),
    ("AGENCY", "AGENCY", "Brightwell Recruiting"),
    ("ORGANIC", "INTERNAL", "Employee Portal"),
    ("OTHER", "OTHER", "Manual Upload"),
    ("PAID", "ADVERTISEMENT", "Newspaper"),
    ("ORGANIC", "JOB_WIDGET", "Website Widget"),
    ("OTHER", "OTHER", "Career Fair"),
    ("OTHER", "OTHER", "API"),
];

/// The type with this id.
pub(crate) fn source_type(id: &str) -> Option<&'static SourceType> {
    TYPES.iter().find(|known| known.id == id)
}

/// A source that an admin has added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CustomSource {
    pub(crate) id: Uuid,
    /// The value of `trid` in application links; it differs from the id.
    pub(crate) identifier: Uuid,
    pub(crate) label: String,
    pub(crate) type_id: String,
    /// Empty in some states of version 1, in which some types had no sub-types.
    pub(crate) sub_type_id: String,
    /// A deleted source is not in the list, but can still be read by its identifier.
    #[serde(default)]
    pub(crate) deleted: bool,
}

impl CustomSource {
    /// Converts the type ids of an earlier version.
    pub(crate) fn migrated(mut self) -> Self {
        if self.type_id == "REFERRAL" {
            "REFERRALS".clone_into(&mut self.type_id);
        }
        if let Some((only, _)) = source_type(&self.type_id)
            .and_then(|known| known.sub_types.first())
            .filter(|_| self.sub_type_id.is_empty())
        {
            (*only).clone_into(&mut self.sub_type_id);
        }
        self
    }

    pub(crate) fn new(label: &str, type_id: &str, sub_type_id: &str) -> Self {
        Self {
            id: Uuid::new_v4(),
            identifier: Uuid::new_v4(),
            label: label.to_owned(),
            type_id: type_id.to_owned(),
            sub_type_id: sub_type_id.to_owned(),
            deleted: false,
        }
    }
}

/// A built-in or custom source in the form of the API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Source {
    pub(crate) id: String,
    pub(crate) identifier: String,
    pub(crate) label: String,
    pub(crate) type_id: String,
    pub(crate) sub_type_id: String,
    pub(crate) deleted: bool,
}
