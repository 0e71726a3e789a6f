//! Candidate sources: the library that every company has, and the custom sources that its admins add.
//!
//! The type ids `OTHER` and `REFERRALS` are confirmed by real data; the other ids are inferred from the labels in
//! SmartRecruiters' help, which is why a client must read them and never know them.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A type of sources.
#[derive(Debug)]
pub(crate) struct SourceType {
    pub(crate) id: &'static str,
    pub(crate) label: &'static str,
    /// Id and label; at least one.
    pub(crate) sub_types: &'static [(&'static str, &'static str)],
}

/// All types of sources.
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

/// The sources that every company has: type, sub-type, label. Those of referrals are called after people.
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
    /// The value of `trid` on apply links; differs from the id.
    pub(crate) identifier: Uuid,
    pub(crate) label: String,
    pub(crate) type_id: String,
    /// States of version 1 may have an empty one, for types that had none then.
    pub(crate) sub_type_id: String,
    /// A deleted source leaves the list, and can still be read by its identifier.
    #[serde(default)]
    pub(crate) deleted: bool,
}

impl CustomSource {
    /// The same under the ids that types have today.
    pub(crate) fn renewed(mut self) -> Self {
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

/// A source of either kind, as the API shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Source {
    pub(crate) id: String,
    pub(crate) identifier: String,
    pub(crate) label: String,
    pub(crate) type_id: String,
    pub(crate) sub_type_id: String,
    pub(crate) deleted: bool,
}
