//! The 20 permissions of Findem's guide, in its order and its words.

use crate::probe::Probe;
use crate::verdict::ids;

ids! {
    /// A permission by the name that Findem's guide uses.
    Scope {
        /// Row 1.
        CandidatesRead = "candidates_read",
        /// Row 2.
        CandidatesCreate = "candidates_create",
        /// Row 3.
        CandidatesOffersRead = "candidates_offers_read",
        /// Row 4.
        CandidatesManage = "candidates_manage",
        /// Row 5; SmartRecruiters' newer pages say `candidates_status_read`.
        CandidateStatusRead = "candidate_status_read",
        /// Row 6.
        JobApplicationsRead = "job_applications_read",
        /// Row 7.
        ConfigurationRead = "configuration_read",
        /// Row 8.
        ConfigurationManage = "configuration_manage",
        /// Row 9.
        JobsRead = "jobs_read",
        /// Row 10.
        UsersRead = "users_read",
        /// Row 11.
        UserMeRead = "user_me_read",
        /// Row 12.
        MessagesRead = "messages_read",
        /// Row 13.
        MessagesManage = "messages_manage",
        /// Row 14.
        InterviewTypesRead = "interview_types_read",
        /// Row 15.
        InterviewTypesWrite = "interview_types_write",
        /// Row 16.
        InterviewsWrite = "interviews_write",
        /// Row 17.
        InterviewsRead = "interviews_read",
        /// Row 18.
        ReviewsRead = "reviews_read",
        /// Row 19.
        ReviewsWrite = "reviews_write",
        /// Row 20.
        ApprovalsRead = "approvals_read",
    }
}

ids! {
    /// Whether a permission reads or writes.
    Access {
        /// Reads.
        Read = "read",
        /// Writes or deletes.
        Write = "write",
    }
}

ids! {
    /// How the rows are grouped on a screen.
    Group {
        /// Candidates, applications and offers.
        Candidates = "candidates",
        /// Jobs and approvals.
        Jobs = "jobs",
        /// Company settings and users.
        Company = "company",
        /// Messages, interviews and reviews.
        Conversations = "conversations",
    }
}

/// An optional product of SmartRecruiters, which a company buys or switches on by itself.
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

/// One permission of the catalogue. Its texts are in the Fluent catalogue, under `permission-{scope}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Permission {
    /// The guide's name.
    pub scope: Scope,
    /// SmartRecruiters' name, where it differs.
    pub vendor_scope: &'static str,
    /// The guide's column "User Prompt".
    pub prompt: &'static str,
    /// Reads or writes.
    pub access: Access,
    /// Where it stands on a screen.
    pub group: Group,
    /// The probe whose answer decides.
    pub probe: Probe,
    /// The optional product of SmartRecruiters that it belongs to, which a company may not have.
    pub module: Option<Module>,
}

impl Scope {
    /// The version of the catalogue, for reports: it counts up when a permission or its probe changes.
    pub const CATALOGUE_VERSION: &str = "1";

    /// The catalogue's row. Probes: facts on the API, section 2.1; certainty differs by row and is never assumed in judging.
    pub fn permission(self) -> Permission {
        use Access::{Read, Write};
        use Group::{Candidates, Company, Conversations, Jobs};
        let row = |prompt, access, group, probe| Permission {
            scope: self,
            vendor_scope: self.vendor_spelling(),
            prompt,
            access,
            group,
            probe,
            module: self.module(),
        };
        match self {
            Self::CandidatesRead => row("Access Candidates", Read, Candidates, Probe::Candidates),
            Self::CandidatesCreate => row("Create Candidates", Write, Candidates, Probe::DeleteAttachment),
            Self::CandidatesOffersRead => row("Access Offer Terms", Read, Candidates, Probe::Offers),
            Self::CandidatesManage => row(
                "Manage Candidate Status and Properties",
                Write,
                Candidates,
                Probe::PutSource,
            ),
            Self::CandidateStatusRead => row(
                "Access Candidate\u{2019}s status",
                Read,
                Candidates,
                Probe::StatusHistory,
            ),
            Self::JobApplicationsRead => row("Access Job applications", Read, Candidates, Probe::JobApplication),
            Self::ConfigurationRead => row("Access Company Settings", Read, Company, Probe::Departments),
            Self::ConfigurationManage => row("Manage Company Settings", Write, Company, Probe::DeleteDependent),
            Self::JobsRead => row("Access Jobs", Read, Jobs, Probe::Jobs),
            Self::UsersRead => row("Access Users", Read, Company, Probe::Users),
            Self::UserMeRead => row("Access information about my user", Read, Company, Probe::Me),
            Self::MessagesRead => row("Access Messages", Read, Conversations, Probe::Messages),
            Self::MessagesManage => row("Manage Messages", Write, Conversations, Probe::DeleteMessage),
            Self::InterviewTypesRead => row("Access Interview Types", Read, Conversations, Probe::InterviewTypes),
            Self::InterviewTypesWrite => row(
                "Create and delete Interview Types",
                Write,
                Conversations,
                Probe::DeleteInterviewType,
            ),
            Self::InterviewsWrite => row(
                "Create, update and delete Interviews and Timeslots",
                Write,
                Conversations,
                Probe::DeleteInterview,
            ),
            Self::InterviewsRead => row("Access Interviews and Timeslots", Read, Conversations, Probe::Interview),
            Self::ReviewsRead => row("Access Reviews", Read, Conversations, Probe::Reviews),
            Self::ReviewsWrite => row(
                "Create, update and delete reviews",
                Write,
                Conversations,
                Probe::DeleteReview,
            ),
            Self::ApprovalsRead => row("Access job and offer approval requests", Read, Jobs, Probe::Approvals),
        }
    }

    /// SmartRecruiters' own spelling: two newer pages of its documentation say `candidates_status_read`.
    pub const fn vendor_spelling(self) -> &'static str {
        match self {
            Self::CandidateStatusRead => "candidates_status_read",
            other => other.id(),
        }
    }

    const fn module(self) -> Option<Module> {
        match self {
            Self::CandidatesOffersRead => Some(Module::Offers),
            Self::InterviewTypesRead | Self::InterviewTypesWrite | Self::InterviewsRead | Self::InterviewsWrite => {
                Some(Module::Interviews)
            }
            Self::ReviewsRead | Self::ReviewsWrite => Some(Module::Reviews),
            Self::ApprovalsRead => Some(Module::Approvals),
            _ => None,
        }
    }

    /// Finds a permission by either spelling.
    pub fn from_spelling(text: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|scope| scope.id() == text || scope.vendor_spelling() == text)
    }
}

/// The permissions in the guide's order.
pub fn catalogue() -> impl Iterator<Item = Permission> {
    Scope::ALL.iter().map(|scope| scope.permission())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_has_the_guides_20_rows_of_which_7_write() {
        assert_eq!(catalogue().count(), 20);
        let writes: Vec<Probe> = catalogue()
            .filter(|row| row.access == Access::Write)
            .map(|row| row.probe)
            .collect();
        assert_eq!(writes.len(), 7);
        assert!(Probe::WRITES.iter().all(|probe| writes.contains(probe)));
    }

    #[test]
    fn both_spellings_name_the_same_permission() {
        assert_eq!(
            Scope::from_spelling("candidate_status_read"),
            Some(Scope::CandidateStatusRead)
        );
        assert_eq!(
            Scope::from_spelling("candidates_status_read"),
            Some(Scope::CandidateStatusRead)
        );
        assert_eq!(Scope::from_spelling("candidates"), None);
    }
}
