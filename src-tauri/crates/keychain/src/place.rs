/// The keychain that stores a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// GNOME's Secret Service.
    GnomeKeyring,
    /// KDE's Secret Service.
    KdeWallet,
    /// KeePassXC, when it offers the Secret Service.
    KeePassXc,
    /// A Secret Service of an unknown program.
    SystemKeyring,
    /// Windows.
    WindowsCredentialManager,
    /// macOS.
    MacKeychain,
    /// The memory of this process.
    Session,
}

impl Place {
    /// A stable name, which is stored with a profile. If it changes, the key has to be entered again. What a person reads is the text
    /// `place-{code}`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::GnomeKeyring => "gnomeKeyring",
            Self::KdeWallet => "kdeWallet",
            Self::KeePassXc => "keePassXc",
            Self::SystemKeyring => "systemKeyring",
            Self::WindowsCredentialManager => "windowsCredentialManager",
            Self::MacKeychain => "macKeychain",
            Self::Session => "session",
        }
    }
}
