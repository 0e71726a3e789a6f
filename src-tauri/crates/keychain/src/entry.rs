/// The name of a keychain entry: service "Findem Connect" and the id of a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryName {
    account: String,
    label: String,
}

impl EntryName {
    /// The service of every entry of this program.
    pub const SERVICE: &str = "Findem Connect";

    /// The entry of a profile. Entries are found by the id; the name is only a label, so a renamed profile keeps its key.
    pub fn new(profile_id: impl Into<String>, profile_name: &str) -> Self {
        Self {
            account: profile_id.into(),
            label: format!("{} – {profile_name}", Self::SERVICE),
        }
    }

    /// The account of the entry, which is the id of the profile.
    pub fn account(&self) -> &str {
        &self.account
    }

    /// The label of the entry in the keychain's own window, if it shows labels.
    pub fn label(&self) -> &str {
        &self.label
    }
}
