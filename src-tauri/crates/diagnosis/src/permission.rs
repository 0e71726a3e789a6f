//! The permissions in Findem's guide, in the guide's order and wording.

use crate::vendor::modules::Module;
use crate::vendor::probes::Probe;
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
    /// How the rows are grouped on screen.
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

/// One permission of the catalog. Its texts are in the Fluent catalog, under `permission-{scope}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Permission {
    /// The guide's name.
    pub scope: Scope,
    /// SmartRecruiters' name, if it differs.
    pub vendor_scope: &'static str,
    /// The guide's column "User Prompt".
    pub prompt: &'static str,
    /// Whether it reads or writes.
    pub access: Access,
    /// The group in which it is shown on screen.
    pub group: Group,
    /// The probe whose answer decides.
    pub probe: Probe,
    /// The optional SmartRecruiters product that it belongs to, which a company may not have.
    pub module: Option<Module>,
}

impl Permission {
    const fn of(mut self, module: Module) -> Self {
        self.module = Some(module);
        self
    }

    const fn spelled(mut self, vendor_scope: &'static str) -> Self {
        self.vendor_scope = vendor_scope;
        self
    }
}

impl Scope {
    /// The permission's row in the catalog. How certain it is that a probe decides its permission varies by row
    /// (`docs/judging.md`), and judging never assumes it.
    pub fn permission(self) -> Permission {
        use Group::{Candidates, Company, Conversations, Jobs};
        let row = |prompt, group, probe: Probe| Permission {
            scope: self,
            vendor_scope: self.id(),
            prompt,
            access: if probe.is_write() { Access::Write } else { Access::Read },
            group,
            probe,
            module: None,
        };
        match self {
            Self::CandidatesRead => row("Access Candidates", Candidates, Probe::Candidates),
            Self::CandidatesCreate => row("Create Candidates", Candidates, Probe::DeleteAttachment),
            Self::CandidatesOffersRead => row("Access Offer Terms", Candidates, Probe::Offers).of(Module::Offers),
            Self::CandidatesManage => row("Manage Candidate Status and Properties", Candidates, Probe::PutSource),
            // Two newer pages of SmartRecruiters' documentation spell it differently.
            Self::CandidateStatusRead => row("Access Candidate\u{2019}s status", Candidates, Probe::StatusHistory)
                .spelled("candidates_status_read"),
            Self::JobApplicationsRead => row("Access Job applications", Candidates, Probe::JobApplication),
            Self::ConfigurationRead => row("Access Company Settings", Company, Probe::Departments),
            Self::ConfigurationManage => row("Manage Company Settings", Company, Probe::DeleteDependent),
            Self::JobsRead => row("Access Jobs", Jobs, Probe::Jobs),
            Self::UsersRead => row("Access Users", Company, Probe::Users),
            Self::UserMeRead => row("Access information about my user", Company, Probe::Me),
            Self::MessagesRead => row("Access Messages", Conversations, Probe::Messages),
            Self::MessagesManage => row("Manage Messages", Conversations, Probe::DeleteMessage),
            Self::InterviewTypesRead => {
                row("Access Interview Types", Conversations, Probe::InterviewTypes).of(Module::Interviews)
            }
            Self::InterviewTypesWrite => row(
                "Create and delete Interview Types",
                Conversations,
                Probe::DeleteInterviewType,
            )
            .of(Module::Interviews),
            Self::InterviewsWrite => row(
                "Create, update and delete Interviews and Timeslots",
                Conversations,
                Probe::DeleteInterview,
            )
            .of(Module::Interviews),
            Self::InterviewsRead => {
                row("Access Interviews and Timeslots", Conversations, Probe::Interview).of(Module::Interviews)
            }
            Self::ReviewsRead => row("Access Reviews", Conversations, Probe::Reviews).of(Module::Reviews),
            Self::ReviewsWrite => {
                row("Create, update and delete reviews", Conversations, Probe::DeleteReview).of(Module::Reviews)
            }
            Self::ApprovalsRead => {
                row("Access job and offer approval requests", Jobs, Probe::Approvals).of(Module::Approvals)
            }
        }
    }

    /// Finds a permission by either spelling.
    pub fn from_spelling(text: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|scope| scope.id() == text || scope.permission().vendor_scope == text)
    }
}

/// Every version of the catalog, with the highest permission number in it. A version is added when a permission or its probe
/// changes. Existing versions never change, because kept reports name them.
const VERSIONS: &[(&str, u8)] = &[("1", 20)];

impl Scope {
    /// The version of the catalog, for reports.
    pub const CATALOG_VERSION: &str = VERSIONS[VERSIONS.len() - 1].0;

    /// The permission's number in result codes. Permissions are numbered in the order in which they were added. A number is never
    /// changed or given to another permission.
    pub const fn number(self) -> u8 {
        match self {
            Self::CandidatesRead => 1,
            Self::CandidatesCreate => 2,
            Self::CandidatesOffersRead => 3,
            Self::CandidatesManage => 4,
            Self::CandidateStatusRead => 5,
            Self::JobApplicationsRead => 6,
            Self::ConfigurationRead => 7,
            Self::ConfigurationManage => 8,
            Self::JobsRead => 9,
            Self::UsersRead => 10,
            Self::UserMeRead => 11,
            Self::MessagesRead => 12,
            Self::MessagesManage => 13,
            Self::InterviewTypesRead => 14,
            Self::InterviewTypesWrite => 15,
            Self::InterviewsWrite => 16,
            Self::InterviewsRead => 17,
            Self::ReviewsRead => 18,
            Self::ReviewsWrite => 19,
            Self::ApprovalsRead => 20,
        }
    }

    /// The permission with this number in result codes.
    pub fn from_number(number: usize) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|scope| usize::from(scope.number()) == number)
    }

    /// The permissions in a version of the catalog. `None` if this program does not know the version.
    pub fn in_version(version: &str) -> Option<impl Iterator<Item = Self> + use<>> {
        let (_, highest) = VERSIONS.iter().find(|(known, _)| *known == version)?;
        Some(Self::ALL.iter().copied().filter(|scope| scope.number() <= *highest))
    }
}

const _: () = {
    let (_, highest) = VERSIONS[VERSIONS.len() - 1];
    assert!(
        highest as usize == Scope::ALL.len(),
        "the last version holds every permission"
    );
    let mut seen = 0_u64;
    let mut index = 0;
    while index < Scope::ALL.len() {
        let number = Scope::ALL[index].number();
        assert!(1 <= number && number <= highest, "numbers count from 1 without a gap");
        assert!(seen & (1 << number) == 0, "two permissions have the same number");
        seen |= 1 << number;
        index += 1;
    }
};

/// The permissions in the guide's order.
pub fn catalog() -> impl Iterator<Item = Permission> {
    Scope::ALL.iter().map(|scope| scope.permission())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalog_has_the_guides_20_rows_of_which_7_write() {
        assert_eq!(catalog().count(), 20);
        let writes: Vec<Probe> = catalog()
            .filter(|row| row.access == Access::Write)
            .map(|row| row.probe)
            .collect();
        assert_eq!(writes.len(), 7);
        assert!(Probe::WRITES.iter().all(|probe| writes.contains(probe)));
    }

    #[test]
    fn a_version_of_the_catalog_names_its_permissions() {
        let of = |version| Scope::in_version(version).map(Iterator::count);
        assert_eq!(of("1"), Some(20));
        assert_eq!(of(Scope::CATALOG_VERSION), Some(Scope::ALL.len()));
        assert_eq!(of("0"), None);
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
