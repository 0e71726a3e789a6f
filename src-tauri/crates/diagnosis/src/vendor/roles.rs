//! SmartRecruiters' built-in System roles. A company can create others.

/// The id of the role that Findem asks for. SmartRecruiters' own demo application checks for it.
pub const ADMINISTRATOR: &str = "ADMINISTRATOR";

/// The ids of the roles, and their names on the Credentials page. All except Administrator are too weak for Findem.
const ROLES: [(&str, &str); 5] = [
    (ADMINISTRATOR, "Admin"),
    ("EXTENDED", "Extended"),
    ("STANDARD", "Standard"),
    ("RESTRICTED", "Basic"),
    ("EMPLOYEE", "Employee"),
];

/// The name of a built-in role, by its id.
pub fn name_of(id: &str) -> Option<&'static str> {
    ROLES
        .iter()
        .find(|(role, _)| role.eq_ignore_ascii_case(id))
        .map(|(_, name)| *name)
}

/// Whether a role is the one that Findem asks for.
pub const fn is_administrator(id: &str) -> bool {
    id.eq_ignore_ascii_case(ADMINISTRATOR)
}
