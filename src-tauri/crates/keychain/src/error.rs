/// Why a keychain call failed. It contains no message of the system, which could be in any language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeychainError {
    /// No keychain answers. On Linux, there is no message bus or no Secret Service on it.
    #[error("no keychain answers on this computer")]
    NoStore,
    /// A Secret Service answers, but it has no default collection, or names one that does not exist.
    #[error("the keyring service has no keyring to store a key in")]
    NoCollection,
    /// The default collection of the Secret Service is the one that is deleted at logout.
    #[error("the keyring service forgets its keys at logout")]
    UntilLogout,
    /// The keychain stayed locked: the person declined, or no prompt could be shown.
    #[error("the keychain is locked")]
    Locked,
    /// The keychain has not answered within the time limit. It may still be starting, or the system may be asking for a password.
    /// A call that has started continues, and the next call waits for it.
    #[error("the keychain hasn't answered yet")]
    Waiting,
    /// The system refuses access for another reason than a lock.
    #[error("the system doesn't allow the keychain to be used")]
    NoAccess,
    /// Several entries have the same name; none of them is changed.
    #[error("the keychain has several entries with this name")]
    Ambiguous,
    /// The secret is longer than this keychain accepts.
    #[error("the key is longer than the {limit} characters that this keychain accepts")]
    TooLong {
        /// The limit in characters.
        limit: u32,
    },
    /// The keychain returned another text than was written.
    #[error("the keychain didn't return what was stored")]
    NotKept,
    /// The entry is not text.
    #[error("the keychain's entry isn't text")]
    NotText,
    /// Any other failure. The system's message is in the log.
    #[error("the keychain failed")]
    Failed,
}

/// What a person can do about a [`KeychainError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hint {
    /// Start the desktop's keyring (GNOME Keyring, KDE Wallet, KeePassXC) and try again.
    StartKeyring,
    /// Create a keyring and make it the default, for example in "Passwords and Keys".
    CreateKeyring,
    /// Unlock the keychain and try again.
    Unlock,
    /// Answer the system's prompt for the keychain's password.
    AnswerPrompt,
    /// Delete the duplicate entries in the keychain's own window.
    DeleteDuplicates,
    /// Continue without storing: the key is kept until the program ends.
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

    /// What a person can do, the most promising first.
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
