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
    /// The product's name, or a description in English.
    pub const fn name(self) -> &'static str {
        match self {
            Self::GnomeKeyring => "GNOME Keyring",
            Self::KdeWallet => "KDE Wallet",
            Self::KeePassXc => "KeePassXC",
            Self::SystemKeyring => "the system keyring",
            Self::WindowsCredentialManager => "Windows Credential Manager",
            Self::MacKeychain => "macOS Keychain",
            Self::Session => "this session only",
        }
    }

    /// A stable name, which is stored with a profile. If it changes, the key has to be entered again.
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
