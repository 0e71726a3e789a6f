//! The optional products of SmartRecruiters.

/// An optional SmartRecruiters product, which a company buys or switches on separately.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Module {
    /// Offers.
    Offers,
    /// Interviews, with their types and timeslots.
    Interviews,
    /// Reviews.
    Reviews,
    /// Approvals of jobs and offers.
    Approvals,
}

impl Module {
    /// Its name in SmartRecruiters.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Offers => "Offers",
            Self::Interviews => "Interviews",
            Self::Reviews => "Reviews",
            Self::Approvals => "Approvals",
        }
    }
}
