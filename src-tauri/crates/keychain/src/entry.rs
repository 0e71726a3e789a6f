/// The name of a keychain entry: service "Findem Connect" and the id of a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryName {
    account: String,
    label: String,
    profile_name: String,
}

impl EntryName {
    /// The service of every entry of this program.
    pub const SERVICE: &str = "Findem Connect";

    /// The entry of a profile. Entries are found by the id; the name is only shown, so a renamed profile keeps its key.
    pub fn new(profile_id: impl Into<String>, profile_name: &str) -> Self {
        let account = profile_id.into();
        Self {
            label: label(&account, profile_name),
            account,
            profile_name: profile_name.to_owned(),
        }
    }

    /// The account of the entry, which is the id of the profile.
    pub fn account(&self) -> &str {
        &self.account
    }

    /// The name under which the keychain's own program lists the entry.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// The name of the profile when the entry was named.
    pub fn profile_name(&self) -> &str {
        &self.profile_name
    }
}

fn label(account: &str, profile_name: &str) -> String {
    let service = EntryName::SERVICE;
    if cfg!(target_os = "windows") {
        // Windows finds an entry by the name that it lists, so this name must outlive a change of the profile's name.
        format!("{service} {account}")
    } else if cfg!(target_os = "macos") {
        // Keychain Access lists an entry under its service.
        service.to_owned()
    } else {
        format!("{service} – {profile_name}")
    }
}
