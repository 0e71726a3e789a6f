/// Why the keychain did not do what was asked. Holds no text of the system's: that is in the
/// person's language or the daemon's, and cannot be explained here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeychainError {
    /// No keychain answers. On Linux: no message bus, or no Secret Service on it.
    #[error("no keychain answers on this computer")]
    NoStore,
    /// A Secret Service answers, but it names no default collection, or one that is not there.
    #[error("the keyring service has no keyring to keep a key in")]
    NoCollection,
    /// The default collection of the Secret Service is the one that ends with the login session.
    #[error("the keyring service forgets its keys at logout")]
    UntilLogout,
    /// The keychain stayed locked: the person declined, or nothing could ask.
    #[error("the keychain is locked")]
    Locked,
    /// It has not answered yet. It may still be starting, or the system may be asking the person for a
    /// password; that goes on, and so does a write that had begun. Asking again waits for it.
    #[error("the keychain has not answered yet")]
    Waiting,
    /// The system refuses this program the access, for another reason than a lock.
    #[error("the system does not allow the keychain to be used")]
    NoAccess,
    /// Several entries carry the same name; none of them is touched.
    #[error("several entries of the keychain carry this name")]
    Ambiguous,
    /// The secret is longer than this keychain takes.
    #[error("the key is longer than the {limit} characters this keychain takes")]
    TooLong {
        /// In characters.
        limit: u32,
    },
    /// Another text came back than was written.
    #[error("the keychain did not give back what was stored")]
    NotKept,
    /// The entry holds something that is not text.
    #[error("the entry of the keychain is not text")]
    NotText,
    /// Anything else. What the system said is in the log.
    #[error("the keychain failed")]
    Failed,
}

/// What a person can do about a [`KeychainError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hint {
    /// Start the desktop's keyring (GNOME Keyring, KDE Wallet, KeePassXC), then try again.
    StartKeyring,
    /// Create a keyring and make it the default, for example in "Passwords and Keys".
    CreateKeyring,
    /// Unlock the keychain, then try again.
    Unlock,
    /// Answer the window in which the system asks for the keychain's password.
    AnswerPrompt,
    /// Delete the doubled entries in the keychain's own window.
    DeleteDuplicates,
    /// Go on without storing: the key is kept until the program ends.
    UseSession,
}

impl KeychainError {
    /// A stable name of the error.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoStore => "noStore",
            Self::NoCollection => "noCollection",
            Self::UntilLogout => "untilLogout",
            Self::Locked => "locked",
            Self::Waiting => "waiting",
            Self::NoAccess => "noAccess",
            Self::Ambiguous => "ambiguous",
            Self::TooLong { .. } => "tooLong",
            Self::NotKept => "notKept",
            Self::NotText => "notText",
            Self::Failed => "failed",
        }
    }

    /// What can be done, the most promising first.
    pub const fn hints(self) -> &'static [Hint] {
        match self {
            Self::NoStore => &[Hint::StartKeyring, Hint::UseSession],
            Self::NoCollection | Self::UntilLogout => &[Hint::CreateKeyring, Hint::UseSession],
            Self::Locked => &[Hint::Unlock, Hint::UseSession],
            Self::Waiting => &[Hint::AnswerPrompt, Hint::UseSession],
            Self::Ambiguous => &[Hint::DeleteDuplicates, Hint::UseSession],
            Self::NoAccess | Self::TooLong { .. } | Self::NotKept | Self::NotText | Self::Failed => &[Hint::UseSession],
        }
    }
}

impl Hint {
    /// A stable name of the hint.
    pub const fn code(self) -> &'static str {
        match self {
            Self::StartKeyring => "startKeyring",
            Self::CreateKeyring => "createKeyring",
            Self::Unlock => "unlock",
            Self::AnswerPrompt => "answerPrompt",
            Self::DeleteDuplicates => "deleteDuplicates",
            Self::UseSession => "useSession",
        }
    }
}
