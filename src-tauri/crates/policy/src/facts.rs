//! What the system says about the file with the policy, apart from its text.

/// What kind of thing is at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file.
    File,
    /// A folder.
    Folder,
    /// A link, a device, or anything else.
    Other,
}

/// Who can change a file or a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// What it is. A link is not followed.
    pub kind: Kind,
    /// The user id of its owner.
    pub owner: u32,
    /// Its permissions.
    pub mode: u32,
}

/// The folder that may contain a policy, as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The folder. `None` if there is none, and thus no policy.
    pub folder: Option<Facts>,
    /// The file and its content. `None` if there is none.
    pub file: Option<(Facts, Vec<u8>)>,
}
