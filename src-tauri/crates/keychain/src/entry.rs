/// Which entry of the keychain holds a key: service "Findem Connect" and the id of a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryName {
    account: String,
    label: String,
}

impl EntryName {
    /// The service that every entry of this program carries.
    pub const SERVICE: &str = "Findem Connect";

    /// The entry of a profile. The id finds the entry again; the name is only for people, so a profile
    /// can be renamed without losing its key.
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

    /// What a person sees in the keychain's own window, where that shows a label at all.
    pub fn label(&self) -> &str {
        &self.label
    }
}
